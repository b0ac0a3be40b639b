//! Which worked cases come out otherwise than in the last release. The outcome of a case
//! may change with any release, but a firm is told so under *Rules*. What a case tells and
//! why it comes out so may be worded anew without a word.

use super::history;
use crate::{reproducible, workspace};
use anyhow::{Context, Result};
use semver::Version;
use serde_json::Value;
use std::collections::BTreeMap;

/// The folder with the cases, from the root. `tests/vignettes.rs` reads every file of this kind.
const FOLDER: &str = "tests/vignettes/";
const KIND: &str = ".json";

/// What says how a case comes out, as `tests/vignettes.rs` holds it.
const EXPECTED: [&str; 6] = [
    "accepted_outcomes",
    "alerts",
    "check",
    "criteria",
    "expected_outcome",
    "litc_advice",
];

/// How each case comes out, by its id.
type Outcomes = BTreeMap<String, Vec<Value>>;

/// The ids of the cases that come out otherwise than in a release, or are gone.
pub fn changed_since(last: &Version) -> Result<Vec<String>> {
    let mut before = Vec::new();
    for path in history::paths(last, FOLDER)? {
        if is_case_file(&path) {
            before.extend(history::kept(last, &path)?);
        }
    }
    Ok(changed(outcomes(&before)?, &outcomes(&now()?)?))
}

/// The files with cases, whatever they are called now.
fn now() -> Result<Vec<String>> {
    let names = reproducible::kept()?
        .into_iter()
        .filter(|name| is_case_file(name));
    names
        .map(|name| Ok(std::fs::read_to_string(workspace::root().join(name))?))
        .collect()
}

fn is_case_file(path: &str) -> bool {
    let name = path
        .strip_prefix(FOLDER)
        .and_then(|name| name.strip_suffix(KIND));
    name.is_some_and(|name| !name.contains('/'))
}

fn changed(before: Outcomes, now: &Outcomes) -> Vec<String> {
    let changed = before
        .into_iter()
        .filter(|(id, one)| now.get(id) != Some(one));
    changed.map(|(id, _)| id).collect()
}

fn outcomes(files: &[String]) -> Result<Outcomes> {
    let mut found = Outcomes::new();
    for text in files {
        let cases: Value = serde_json::from_str(text)?;
        for case in cases["vignettes"].as_array().context("no `vignettes`")? {
            let id = case["id"].as_str().context("a case has no id")?;
            let expected = EXPECTED.map(|key| case[key].clone()).to_vec();
            found.insert(id.to_owned(), expected);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{changed, is_case_file, now, outcomes};

    #[test]
    fn what_comes_out_otherwise_is_named() -> anyhow::Result<()> {
        let before = r#"{"vignettes": [
            {"id": "A", "accepted_outcomes": ["likely_qualifies"], "rationale": "Long."},
            {"id": "B", "accepted_outcomes": ["not_a_tas_matter"]},
            {"id": "D", "accepted_outcomes": ["likely_qualifies"], "alerts": ["CAP"]}]}"#;
        let now = r#"{"vignettes": [
            {"id": "A", "accepted_outcomes": ["emergency_call_now"]},
            {"id": "C", "accepted_outcomes": ["likely_qualifies"]},
            {"id": "D", "accepted_outcomes": ["likely_qualifies"], "alerts": []}]}"#;
        let read = |text: &str| outcomes(&[text.to_owned()]);
        assert_eq!(changed(read(before)?, &read(now)?), ["A", "B", "D"]);
        assert!(changed(read(before)?, &read(&before.replace("Long.", "Short."))?).is_empty());
        Ok(())
    }

    #[test]
    fn a_case_may_move_to_another_file() -> anyhow::Result<()> {
        let case = |id: &str| format!(r#"{{"vignettes": [{{"id": "{id}", "criteria": [1]}}]}}"#);
        let before = outcomes(&[case("A"), case("B")])?;
        assert!(changed(before.clone(), &outcomes(&[case("B"), case("A")])?).is_empty());
        assert_eq!(changed(before, &outcomes(&[case("A")])?), ["B"]);
        assert!(outcomes(&[])?.is_empty());
        Ok(())
    }

    #[test]
    fn every_file_with_cases_is_read() -> anyhow::Result<()> {
        assert!(is_case_file("tests/vignettes/new-cases.json"));
        assert!(!is_case_file("tests/vignettes/notes.md"));
        assert!(!is_case_file("tests/package/package.json"));
        for (id, expected) in outcomes(&now()?)? {
            assert!(expected[0].is_array(), "{id}: {expected:?}");
        }
        Ok(())
    }
}
