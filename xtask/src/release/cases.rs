//! Which worked cases come out otherwise than in the last release. The outcome of a case
//! may change with any release, but a firm is told so under *Rules*.

use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeMap;

/// The files with the cases, from the root.
pub const FILES: [&str; 2] = [
    "tests/vignettes/worked-cases.json",
    "tests/vignettes/corner-cases.json",
];

/// What says how a case comes out.
const ACCEPTED: &str = "accepted_outcomes";

/// The ids of the cases that come out otherwise, or are gone.
pub fn changed(before: &str, now: &str) -> Result<Vec<String>> {
    let (before, now) = (outcomes(before)?, outcomes(now)?);
    let changed = before
        .into_iter()
        .filter(|(id, one)| now.get(id) != Some(one));
    Ok(changed.map(|(id, _)| id).collect())
}

fn outcomes(cases: &str) -> Result<BTreeMap<String, Value>> {
    let cases: Value = serde_json::from_str(cases)?;
    let cases = cases["vignettes"].as_array().context("no `vignettes`")?;
    let case = |case: &Value| Some((case["id"].as_str()?.to_owned(), case[ACCEPTED].clone()));
    let found = cases
        .iter()
        .map(|one| case(one).context("a case has no id"));
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::{FILES, changed, outcomes};
    use crate::workspace;

    #[test]
    fn what_comes_out_otherwise_is_named() -> anyhow::Result<()> {
        let before = r#"{"vignettes": [
            {"id": "A", "accepted_outcomes": ["likely_qualifies"]},
            {"id": "B", "accepted_outcomes": ["not_a_tas_matter"]}]}"#;
        let now = r#"{"vignettes": [
            {"id": "A", "accepted_outcomes": ["emergency_call_now"]},
            {"id": "C", "accepted_outcomes": ["likely_qualifies"]}]}"#;
        assert_eq!(changed(before, now)?, ["A", "B"]);
        assert!(changed(before, before)?.is_empty());
        Ok(())
    }

    #[test]
    fn every_case_has_an_outcome() -> anyhow::Result<()> {
        for file in FILES {
            let cases = std::fs::read_to_string(workspace::root().join(file))?;
            for (id, outcome) in outcomes(&cases)? {
                assert!(outcome.is_array(), "{file}, {id}: {outcome}");
            }
        }
        Ok(())
    }
}
