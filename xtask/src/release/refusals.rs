//! What keeps a version from being released, all of it at once. It looks and changes
//! nothing; which day it is, is told to it.

use super::{cases, changelog, clone, history, made, moment, names};
use crate::{api, workspace};
use anyhow::Result;
use semver::Version;
use tas_checklist::domain::{Date, Source};
use tas_checklist::rules::REGISTER;

/// Every reason, in sentences.
pub fn all(version: &Version, today: Date) -> Result<Vec<String>> {
    let mut found = Vec::new();
    found.extend(clone::refusals(version)?);
    found.extend(made::refusals()?);
    found.extend(due(REGISTER.sources, today));
    let log = std::fs::read_to_string(workspace::root().join(changelog::FILE))?;
    found.extend(changelog::refusals(&log, version, today));
    let last = history::before(version)?;
    let named = changelog::before(&log, version);
    found.extend(clone::without_history(named.as_ref(), last.as_ref()));
    match last {
        None => println!("no release before {version}: every public name is new"),
        Some(last) => found.extend(since(&last, version, &log)?),
    }
    Ok(found)
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
    use super::due;
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
}
