//! What keeps a version from being released, all of it at once. It looks and changes
//! nothing; which day it is, is told to it.

use super::{cases, changelog, history, moment, names};
use crate::{api, workspace};
use anyhow::Result;
use semver::Version;
use tas_checklist::domain::{Date, Source};
use tas_checklist::rules::REGISTER;

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
    match history::before(version)? {
        None => println!("no release before {version}: every public name is new"),
        Some(last) => found.extend(since(&last, version, &log)?),
    }
    Ok(found)
}

/// What has changed since the last release and may not, or not in silence.
fn since(last: &Version, version: &Version, log: &str) -> Result<Vec<String>> {
    let now = std::fs::read_to_string(workspace::root().join(api::NAMES))?;
    let mut found = names::refusals(&history::kept(last, api::NAMES)?, &now, last, version);
    let mut changed = Vec::new();
    for file in cases::FILES {
        let now = std::fs::read_to_string(workspace::root().join(file))?;
        changed.extend(cases::changed(&history::kept(last, file)?, &now)?);
    }
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
    use super::{due, released, unclean};
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
        let said = on(0);
        let id = SourceId::PovertyGuidelines.id();
        assert!(
            said[0].contains(id) && said[0].contains("2027-01-31"),
            "{said:?}"
        );
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
