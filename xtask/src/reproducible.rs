//! The release is made of its sources and of nothing else: built once more from a
//! copy in another folder, it comes out the same, byte for byte.
//!
//! The copy holds what git keeps and no more, so a file that was never added to the
//! repository is found out here as well. Compilers and npm packages are the same
//! pinned ones; this program is, too.

use crate::{process, workspace};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The second release is like the one in `dist/`, which has just been built.
pub fn run() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("another-folder-{}", std::process::id()));
    let alike = second_release(&folder).and_then(|dist| compare(&workspace::dist(), &dist));
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    alike
}

/// Where the release of a copy is.
fn second_release(copy: &Path) -> Result<PathBuf> {
    for name in kept()? {
        let (from, to) = (workspace::root().join(&name), copy.join(&name));
        std::fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
        std::fs::copy(&from, &to).with_context(|| format!("cannot copy {name}"))?;
    }
    let mut build = Command::new(std::env::current_exe()?);
    build
        .arg("build")
        .current_dir(copy)
        .env(workspace::SOURCES, copy)
        .env("CARGO_TARGET_DIR", copy.join("made/elsewhere"));
    process::output_of(&mut build).context("the copy does not build")?;
    Ok(copy.join("dist"))
}

/// How the names begin of what other tasks put into `dist/`.
pub const OTHER_TASKS: [&str; 3] = ["npm/", "tas-checklist-", "wordpress/"];

/// Every file that git keeps, by its path from the root.
pub fn kept() -> Result<Vec<String>> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-z"]).current_dir(workspace::root());
    let listed = process::output_of(&mut git)
        .context("what belongs to the sources is what git keeps: install git, and use a clone")?;
    let listed = String::from_utf8(listed)?;
    let names = listed.split_terminator('\0');
    // A file may have been removed and git not told yet.
    let there = names.filter(|name| workspace::root().join(name).is_file());
    Ok(there.map(str::to_owned).collect())
}

/// Fails unless both folders hold the same files.
fn compare(one: &Path, other: &Path) -> Result<()> {
    let (first, second) = (files(one)?, files(other)?);
    let names = first.keys().chain(second.keys());
    let differing: Vec<&String> = names
        .filter(|name| !OTHER_TASKS.iter().any(|other| name.starts_with(other)))
        .filter(|name| first.get(*name) != second.get(*name))
        .collect();
    ensure!(
        differing.is_empty(),
        "built from a copy in another folder, these come out otherwise: {differing:?}"
    );
    println!("{} files come out the same in another folder", first.len());
    Ok(())
}

/// Every file below a folder, by its path in it.
fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in next.read_dir()? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder)?.to_string_lossy().into_owned();
                found.insert(name, std::fs::read(&path)?);
            }
        }
    }
    ensure!(!found.is_empty(), "nothing in {}", folder.display());
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{compare, kept};

    #[test]
    fn a_differing_and_a_missing_file_are_named() -> anyhow::Result<()> {
        let folder = std::env::temp_dir().join(format!("two-releases-{}", std::process::id()));
        let (one, other) = (folder.join("one"), folder.join("other"));
        for release in [&one, &other] {
            std::fs::create_dir_all(release.join("split"))?;
            std::fs::write(release.join("split/same.js"), "1")?;
        }
        assert!(compare(&one, &other).is_ok());
        std::fs::write(other.join("split/more.js"), "")?;
        std::fs::write(other.join("split/same.js"), "2")?;
        let said = compare(&one, &other).map_or_else(|error| error.to_string(), |()| String::new());
        std::fs::remove_dir_all(folder)?;
        assert!(
            said.contains("split/more.js") && said.contains("split/same.js"),
            "{said}"
        );
        Ok(())
    }

    #[test]
    fn the_sources_are_what_git_keeps() -> anyhow::Result<()> {
        let kept = kept()?;
        assert!(kept.iter().any(|name| name == "Cargo.lock"));
        assert!(kept.iter().all(|name| !name.starts_with("target/")));
        Ok(())
    }
}
