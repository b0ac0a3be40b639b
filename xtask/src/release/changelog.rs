//! What CHANGELOG.md says of a version: that it has a block with its day, that nothing
//! waits above it, and whether it names a change of the rules. It says so and writes
//! nothing: what changed is for people to word.

use super::moment;
use semver::Version;
use tas_checklist::domain::Date;

/// The file, from the root.
pub const FILE: &str = "CHANGELOG.md";

/// Where entries wait for a release.
const WAITING: &str = "Unreleased";

/// The part of a block that is about the law.
const RULES: &str = "### Rules";

/// What of the log keeps a version from being released on a day.
pub fn refusals(log: &str, version: &Version, today: Date) -> Vec<String> {
    let mut found = Vec::new();
    if block(log, WAITING).is_some_and(has_entries) {
        found.push(format!(
            "{FILE} has entries under {WAITING}: put them under `## {version} - {}`",
            moment::iso(today)
        ));
    }
    let name = version.to_string();
    let Some(text) = block(log, &name) else {
        found.push(format!(
            "{FILE} has no block `## {version} - {}` that says what is new",
            moment::iso(today)
        ));
        return found;
    };
    let heading = text.lines().next().unwrap_or_default();
    let day = heading.strip_prefix(&name).unwrap_or_default();
    match moment::day(day.trim().trim_start_matches("- ")) {
        None => found.push(format!(
            "{FILE} has `## {heading}`: its day is missing, as in `## {version} - {}`",
            moment::iso(today)
        )),
        Some(day) if day > today => found.push(format!(
            "{FILE} gives {version} the day {}, which is yet to come",
            moment::iso(day)
        )),
        Some(_) => {}
    }
    if !has_entries(text) {
        found.push(format!("{FILE} says nothing of {version}"));
    }
    found
}

/// Whether the block of a version says that rules changed.
pub fn has_rules(log: &str, version: &Version) -> bool {
    let block = block(log, &version.to_string()).unwrap_or_default();
    let rules = block.split(RULES).nth(1).unwrap_or_default();
    has_entries(rules.split("\n### ").next().unwrap_or_default())
}

/// The last version before one that the log gives a day. One for trying out promised nothing.
pub fn before(log: &str, version: &Version) -> Option<Version> {
    let headings = log
        .split("\n## ")
        .skip(1)
        .filter_map(|block| block.lines().next());
    let dated = headings.filter_map(|heading| {
        let (name, day) = heading.trim().split_once(" - ")?;
        moment::day(day)?;
        Version::parse(name).ok()
    });
    dated
        .filter(|one| one < version && one.pre.is_empty())
        .max()
}

/// A block from its heading on, which begins with a name.
fn block<'a>(log: &'a str, name: &str) -> Option<&'a str> {
    let mut blocks = log.split("\n## ").skip(1);
    blocks.find(|block| block.split_whitespace().next() == Some(name))
}

/// Whether there is anything below the heading of a block but further headings.
fn has_entries(block: &str) -> bool {
    let lines = block.lines().skip(1).map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .any(|line| !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::{before, has_rules, refusals};
    use semver::Version;
    use tas_checklist::domain::Date;

    fn refused(log: &str) -> Vec<String> {
        refusals(log, &Version::new(1, 2, 0), Date::literal(2027, 3, 1))
    }

    #[test]
    fn a_block_with_its_day_will_do() {
        let log = "# Changelog\n\n## Unreleased\n\n## 1.2.0 - 2027-02-28\n\n- New.\n";
        assert_eq!(refused(log), Vec::<String>::new());
        assert_eq!(refused(&log.replace("## Unreleased\n\n", "")).len(), 0);
    }

    #[test]
    fn what_is_missing_is_named() {
        for (log, wrong) in [
            ("\n## Unreleased\n\n- New.\n", "has entries under"),
            ("\n## Unreleased\n\nA sentence.\n", "has entries under"),
            ("\n## Unreleased\n\n* New.\n", "has entries under"),
            ("\n## 1.2.0-rc.1 - 2027-02-28\n\n- New.\n", "has no block"),
            ("\n## 1.2.0\n\n- New.\n", "its day is missing"),
            ("\n## 1.2.0 - soon\n\n- New.\n", "its day is missing"),
            ("\n## 1.2.0 - 2027-03-02\n\n- New.\n", "yet to come"),
            (
                "\n## 1.2.0 - 2027-03-01\n\n## 1.1.0\n\n- Old.\n",
                "says nothing",
            ),
        ] {
            let said = refused(log);
            assert!(
                said.iter().any(|line| line.contains(wrong)),
                "{log}: {said:?}"
            );
        }
    }

    #[test]
    fn the_last_version_with_a_day_is_known() {
        let log = "\n## Unreleased\n\n## 1.10.0 - 2027-03-01\n\n- New.\n\n## 1.9.0 - 2027-02-01\n\
                   \n## 1.8.0\n\n## 1.11.0-rc.1 - 2027-03-01\n";
        let named = |minor| before(log, &Version::new(1, minor, 0)).map(|one| one.minor);
        assert_eq!(named(11), Some(10));
        assert_eq!(named(10), Some(9));
        assert_eq!(named(9), None);
    }

    #[test]
    fn rules_are_looked_for_in_the_block_of_the_version() {
        let log = "\n## 1.2.0 - 2027-03-01\n\n### Rules\n\n### For firms\n\n- New.\n\
                   \n## 1.1.0 - 2027-01-01\n\n### Rules\n\n- A ceiling.\n";
        assert!(!has_rules(log, &Version::new(1, 2, 0)));
        assert!(has_rules(log, &Version::new(1, 1, 0)));
    }
}
