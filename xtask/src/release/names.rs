//! Whether the public names fit the version: what a page may rely on goes away only with
//! a new major release, and comes only with a new minor one (docs/api.md). Before 1.0.0
//! a minor release may do both.

use semver::Version;
use std::collections::BTreeSet;

/// The one refusal where the last release had no list, so that nobody can tell what went.
pub fn unknown(last: &Version, next: &Version) -> Option<String> {
    let step = if last.major == 0 { "minor" } else { "major" };
    (!may_remove(last, next)).then(|| {
        format!(
            "{last} kept no list of public names, so what is gone since is not known: it needs a \
             new {step} release, not {next}"
        )
    })
}

/// What is wrong, a line for each name. `before` and `now` are lists of names as
/// `cargo xtask api` writes them, of the releases `last` and `next`.
pub fn refusals(before: &str, now: &str, last: &Version, next: &Version) -> Vec<String> {
    let (before, now) = (names(before), names(now));
    let gone = before.difference(&now).filter(|_| !may_remove(last, next));
    let come = now.difference(&before).filter(|_| !may_add(last, next));
    let step = if last.major == 0 { "minor" } else { "major" };
    let gone = gone.map(|name| {
        format!("`{name}` is gone since {last}, which needs a new {step} release, not {next}")
    });
    let come = come.map(|name| {
        format!("`{name}` is new since {last}, which needs a new minor release, not {next}")
    });
    gone.chain(come).collect()
}

fn names(list: &str) -> BTreeSet<&str> {
    let lines = list.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
}

fn may_remove(last: &Version, next: &Version) -> bool {
    next.major > last.major || (last.major == 0 && next.minor > last.minor)
}

fn may_add(last: &Version, next: &Version) -> bool {
    (next.major, next.minor) > (last.major, last.minor)
}

#[cfg(test)]
mod tests {
    use super::{refusals, unknown};
    use semver::Version;

    const BEFORE: &str = "# made\nattribute accent\npart card\n";
    const RENAMED: &str = "# made\nattribute accent\npart cover\n";
    const MORE: &str = "# made\nattribute accent\npart card\npart cover\n";

    fn refused(now: &str, last: &str, next: &str) -> Vec<String> {
        let version = |text| Version::parse(text).expect("a version");
        refusals(BEFORE, now, &version(last), &version(next))
    }

    #[test]
    fn a_name_goes_with_a_new_major_release_only() {
        let said = refused(RENAMED, "1.2.3", "1.3.0");
        assert_eq!(
            said,
            ["`part card` is gone since 1.2.3, which needs a new major release, not 1.3.0"]
        );
        assert_eq!(refused(RENAMED, "1.2.3", "1.2.4").len(), 2);
        assert!(refused(RENAMED, "1.2.3", "2.0.0").is_empty());
    }

    #[test]
    fn before_the_first_major_one_a_minor_one_will_do() {
        assert_eq!(refused(RENAMED, "0.1.0", "0.1.1").len(), 2);
        assert!(refused(RENAMED, "0.1.0", "0.2.0").is_empty());
        assert!(refused(RENAMED, "0.9.0", "1.0.0").is_empty());
    }

    #[test]
    fn what_nobody_listed_may_have_gone() {
        let refused = |last: &str, next: &str| {
            let version = |text| Version::parse(text).expect("a version");
            unknown(&version(last), &version(next)).is_some()
        };
        assert!(refused("0.1.0", "0.1.1") && refused("1.0.0", "1.1.0"));
        assert!(!refused("0.1.0", "0.2.0") && !refused("1.0.0", "2.0.0"));
    }

    #[test]
    fn a_name_comes_with_a_new_minor_release() {
        let said = refused(MORE, "1.2.3", "1.2.4");
        assert_eq!(
            said,
            ["`part cover` is new since 1.2.3, which needs a new minor release, not 1.2.4"]
        );
        assert!(refused(MORE, "1.2.3", "1.3.0").is_empty());
        assert!(refused(BEFORE, "1.2.3", "1.2.4").is_empty());
    }
}
