//! What of the clone keeps a version from being released: what nobody else has, a version
//! that went out before, and a history that is not whole.

use super::{changelog, history};
use anyhow::Result;
use semver::Version;

/// Every reason that git alone knows, in sentences.
pub fn refusals(version: &Version) -> Result<Vec<String>> {
    let mut found = Vec::new();
    found.extend(unclean(&history::uncommitted()?));
    let of = history::commit_of(version)?;
    found.extend(released(version, of.as_deref(), &history::commit()?));
    found.extend(shallow(history::is_shallow()?));
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

/// What was cut off may hold earlier releases.
fn shallow(is_shallow: bool) -> Option<String> {
    is_shallow.then(|| {
        "this clone is shallow, so an earlier release may be missing: `git fetch --unshallow \
         --tags`"
            .to_owned()
    })
}

/// A clone without its tags is like a first release, with which nothing is compared: `named`
/// is the last version of the log, and `last` that of the tags.
pub fn without_history(named: Option<&Version>, last: Option<&Version>) -> Option<String> {
    let missing = named.filter(|_| named > last)?;
    Some(format!(
        "{} names {missing}, and this clone has no tag v{missing}: `git fetch --tags`",
        changelog::FILE
    ))
}

#[cfg(test)]
mod tests {
    use super::{released, shallow, unclean, without_history};
    use semver::Version;

    #[test]
    fn a_clone_without_its_tags_is_no_first_release() {
        let versions = [Version::new(1, 0, 0), Version::new(1, 1, 0)];
        let [old, new] = [Some(&versions[0]), Some(&versions[1])];
        assert_eq!(
            without_history(old, None).as_deref(),
            Some("CHANGELOG.md names 1.0.0, and this clone has no tag v1.0.0: `git fetch --tags`")
        );
        assert!(without_history(new, old).is_some());
        for (named, last) in [(None, None), (old, old), (None, old), (old, new)] {
            assert_eq!(without_history(named, last), None);
        }
        assert!(shallow(true).is_some_and(|said| said.contains("--unshallow")));
        assert_eq!(shallow(false), None);
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
