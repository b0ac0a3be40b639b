//! What keeps a version from being released, all of it at once. It looks and changes
//! nothing; which day it is, is told to it.

use super::{cases, changelog, history, moment, names};
use crate::{api, workspace};
use anyhow::Result;
use semver::Version;
use tas_checklist::domain::{Date, Source};
use tas_checklist::rulebook::{markdown, of_the_checklist};
use tas_checklist::rules::REGISTER;

/// The rules as they are kept beside the code.
const RULES: &str = "RULES.md";

/// Every reason, in sentences.
pub fn all(version: &Version, today: Date) -> Result<Vec<String>> {
    let mut found = Vec::new();
    found.extend(unclean(&history::uncommitted()?));
    found.extend(released(
        version,
        history::commit_of(version)?.as_deref(),
        &history::commit()?,
    ));
    found.extend(due(REGISTER.sources, today));
    let log = std::fs::read_to_string(workspace::root().join(changelog::FILE))?;
    found.extend(changelog::refusals(&log, version, today));
    found.extend(unlike_the_code(&made_otherwise()?));
    let last = history::before(version)?;
    found.extend(without_history(
        history::is_shallow()?,
        changelog::before(&log, version).as_ref(),
        last.as_ref(),
    ));
    match last {
        None => println!("no release before {version}: every public name is new"),
        Some(last) => found.extend(since(&last, version, &log)?),
    }
    Ok(found)
}

/// A clone without its tags is like a first release, with which nothing is compared.
fn without_history(shallow: bool, named: Option<&Version>, last: Option<&Version>) -> Vec<String> {
    let mut found = Vec::new();
    if shallow {
        found.push(
            "this clone is shallow, so an earlier release may be missing: `git fetch --unshallow \
             --tags`"
                .to_owned(),
        );
    }
    found.extend(named.filter(|_| named > last).map(|named| {
        format!(
            "{} names {named}, and this clone has no tag v{named}: `git fetch --tags`",
            changelog::FILE
        )
    }));
    found
}

/// The files made of the code that are kept otherwise, each with the task that writes it.
fn made_otherwise() -> Result<Vec<(&'static str, &'static str)>> {
    let mut found: Vec<_> = api::stale()?
        .into_iter()
        .map(|name| (name, "api"))
        .collect();
    let rules = std::fs::read_to_string(workspace::root().join(RULES)).unwrap_or_default();
    if rules != markdown::book(&of_the_checklist()) {
        found.push((RULES, "rulebook"));
    }
    Ok(found)
}

fn unlike_the_code(files: &[(&str, &str)]) -> Vec<String> {
    let said = files.iter().map(|(name, task)| {
        format!("{name} is not what the code says: run `cargo xtask {task}`, and commit")
    });
    said.collect()
}

/// What has changed since the last release and may not, or not in silence.
fn since(last: &Version, version: &Version, log: &str) -> Result<Vec<String>> {
    let mut found = match history::kept(last, api::NAMES)? {
        Some(before) => names::refusals(&before, &api::public_names()?, last, version),
        None => names::unknown(last, version).into_iter().collect(),
    };
    let changed = cases::changed_since(last)?;
    if !changed.is_empty() && !changelog::has_rules(log, version) {
        found.push(format!(
            "worked cases come out otherwise than in {last} ({}), and {} has nothing under \
             Rules for {version}",
            changed.join(", "),
            changelog::FILE
        ));
    }
    Ok(found)
}

/// What was never committed is in nobody's clone.
fn unclean(uncommitted: &[String]) -> Option<String> {
    let first = uncommitted.first()?;
    Some(format!(
        "not everything is committed (`{}` is the first of {}): commit or remove it",
        first.trim(),
        uncommitted.len()
    ))
}

/// A version means one commit for good.
fn released(version: &Version, of: Option<&str>, commit: &str) -> Option<String> {
    let of = of.filter(|of| *of != commit)?;
    Some(format!(
        "{version} is released already, from commit {of}: set the next version in Cargo.toml"
    ))
}

/// The sources that must be read again by now.
fn due(sources: &[Source], today: Date) -> Vec<String> {
    let due = sources.iter().filter(|source| today > source.review_by);
    let said = |source: &Source| {
        format!(
            "the source {} was to be read again by {}: see docs/releasing.md",
            source.id.id(),
            moment::iso(source.review_by)
        )
    };
    due.map(said).collect()
}

#[cfg(test)]
mod tests {
    use super::{due, made_otherwise, released, unclean, unlike_the_code, without_history};
    use semver::Version;
    use tas_checklist::domain::{Date, Source, SourceId};

    #[test]
    fn a_source_is_due_on_the_day_after_its_last() {
        let source = Source {
            id: SourceId::PovertyGuidelines,
            title: "A table",
            edition: "of a year",
            checked_on: Date::literal(2026, 11, 22),
            review_by: Date::literal(2027, 1, 31),
            url: "https://example.gov/",
        };
        let on = |day| due(&[source], Date::literal(2027, 2, 1).plus_days(day));
        assert!(on(-1).is_empty());
        let (said, id) = (on(0), SourceId::PovertyGuidelines.id());
        assert!(
            said[0].contains(id) && said[0].contains("2027-01-31"),
            "{said:?}"
        );
    }

    #[test]
    fn a_clone_without_its_tags_is_no_first_release() {
        let versions = [Version::new(1, 0, 0), Version::new(1, 1, 0)];
        let [old, new] = [Some(&versions[0]), Some(&versions[1])];
        assert_eq!(
            without_history(false, old, None),
            ["CHANGELOG.md names 1.0.0, and this clone has no tag v1.0.0: `git fetch --tags`"]
        );
        assert_eq!(without_history(false, new, old).len(), 1);
        for (named, last) in [(None, None), (old, old), (None, old), (old, new)] {
            assert!(without_history(false, named, last).is_empty());
        }
        assert!(without_history(true, None, None)[0].contains("--unshallow"));
    }

    #[test]
    fn what_is_made_of_the_code_is_as_it_says() -> anyhow::Result<()> {
        assert_eq!(made_otherwise()?, []);
        let said = unlike_the_code(&[("RULES.md", "rulebook")]);
        assert!(said[0].contains("RULES.md") && said[0].contains("`cargo xtask rulebook`"));
        Ok(())
    }

    #[test]
    fn what_is_not_committed_is_named() {
        assert_eq!(unclean(&[]), None);
        let files = [" M src/lib.rs", "?? notes"].map(str::to_owned);
        let said = unclean(&files).unwrap_or_default();
        assert!(said.contains("`M src/lib.rs` is the first of 2"), "{said}");
    }

    #[test]
    fn a_version_is_released_from_one_commit() {
        let version = Version::new(1, 0, 0);
        assert_eq!(released(&version, None, "abc"), None);
        assert_eq!(released(&version, Some("abc"), "abc"), None);
        assert!(released(&version, Some("abc"), "def").is_some());
    }
}
