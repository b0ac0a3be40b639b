//! What git knows of the sources: whether all is committed, when, and what an earlier
//! release held. Nothing is written there.

use super::moment::Moment;
use crate::{process, workspace};
use anyhow::{Context, Result};
use semver::Version;
use std::process::Command;

fn git(arguments: &[&str]) -> Result<String> {
    let mut git = Command::new("git");
    git.args(arguments).current_dir(workspace::root());
    let said = process::output_of(&mut git)
        .context("a release is made from what git keeps: install git, and use a clone")?;
    Ok(String::from_utf8(said)?)
}

/// What is not committed, a line each.
pub fn uncommitted() -> Result<Vec<String>> {
    let said = git(&["status", "--porcelain", "--untracked-files=normal"])?;
    Ok(said.lines().map(str::to_owned).collect())
}

/// When the sources were committed.
pub fn committed() -> Result<Moment> {
    Moment::of_seconds(&git(&["log", "-1", "--format=%ct"])?)
}

/// Which commit it is.
pub fn commit() -> Result<String> {
    Ok(git(&["rev-parse", "HEAD"])?.trim().to_owned())
}

/// The commit of a release, if there is one.
pub fn commit_of(version: &Version) -> Result<Option<String>> {
    if !tags()?.contains(version) {
        return Ok(None);
    }
    let name = format!("{}^{{commit}}", tag(version));
    Ok(Some(git(&["rev-parse", &name])?.trim().to_owned()))
}

/// The last release before a version. One that was for trying out promised nothing.
pub fn before(version: &Version) -> Result<Option<Version>> {
    Ok(highest(tags()?, version))
}

fn highest(tags: Vec<Version>, below: &Version) -> Option<Version> {
    let earlier = tags.into_iter().filter(|one| one < below);
    earlier.filter(|one| one.pre.is_empty()).max()
}

fn tags() -> Result<Vec<Version>> {
    Ok(versions(&git(&["tag", "--list", "v*"])?))
}

/// The tags that name a version; others are somebody's own.
fn versions(tags: &str) -> Vec<Version> {
    let names = tags.lines().filter_map(|tag| tag.strip_prefix('v'));
    names.filter_map(|name| Version::parse(name).ok()).collect()
}

fn tag(version: &Version) -> String {
    format!("v{version}")
}

/// Whether the clone lacks what is older than some commit.
pub fn is_shallow() -> Result<bool> {
    Ok(git(&["rev-parse", "--is-shallow-repository"])?.trim() == "true")
}

/// The paths that a release had at a path: itself, or with a / at the end what is in it.
pub fn paths(version: &Version, path: &str) -> Result<Vec<String>> {
    let listed = git(&["ls-tree", "-z", "--name-only", &tag(version), path])?;
    Ok(listed.split_terminator('\0').map(str::to_owned).collect())
}

/// A file as a release had it, if it had it.
pub fn kept(version: &Version, path: &str) -> Result<Option<String>> {
    if paths(version, path)?.is_empty() {
        return Ok(None);
    }
    Ok(Some(git(&["show", &format!("{}:{path}", tag(version))])?))
}

#[cfg(test)]
mod tests {
    use super::{highest, versions};
    use semver::Version;

    #[test]
    fn the_last_release_is_the_highest_before() {
        let tags = versions("v0.1.0\nv0.10.0\nv0.9.1\nvendor\nv1.0.0-rc.1\nv2\n");
        let before = |version| highest(tags.clone(), &Version::parse(version).expect("one"));
        let named = |version| before(version).map(|found| found.to_string());
        assert_eq!(named("0.1.0"), None);
        assert_eq!(named("0.10.0").as_deref(), Some("0.9.1"));
        assert_eq!(named("1.0.0").as_deref(), Some("0.10.0"));
    }
}
