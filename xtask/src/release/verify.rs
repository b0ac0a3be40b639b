//! Whether the zip is good: it is opened as a firm would, its sums and its manifest are
//! compared with its files, and what it serves is tried in three browsers.

use super::archive::{self, Files};
use super::stage::DIST;
use super::{licences, readme, sbom};
use crate::manifest::{self, Manifest};
use crate::{process, setup, workspace};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// What is in every release beside what is served.
const WANTED: [&str; 9] = [
    "LICENSE",
    "CHANGELOG.md",
    "RULES.md",
    "ACCESSIBILITY.md",
    "SECURITY.md",
    "dist/THIRD-PARTY-LICENSES.txt",
    "docs/api.md",
    "rulebook.html",
    "rulebook.pdf",
];

/// Where a release is tried.
pub const ENGINES: &[&str] = &["chromium", "firefox", "webkit"];

/// Where a rehearsal tries it, whose every file has been through the tests before.
pub const ONE_ENGINE: &[&str] = &["chromium"];

/// What is tried in each: from disk and from a server, with and without Wasm, under the
/// strictest policy, by the integrity that the snippet names, and one paper.
const TRIED: [&str; 6] = [
    "emergency",
    "from_disk",
    "fallback_runs_from_disk",
    "papers_come_from_disk",
    "snippet_runs_as_built",
    "strict_policy",
];

/// What is tried of a release alone: the names with a version.
const VERSIONED: &str = "versioned::released_parts_stay_apart_in";

/// Opens the zip below a folder and looks at all of it, in these engines.
pub fn run(zip: &[u8], folder: &str, into: &Path, engines: &[&str]) -> Result<()> {
    let place = into.join(folder);
    if place.exists() {
        std::fs::remove_dir_all(&place)?;
    }
    let files = archive::unzip(zip, folder, &place)?;
    whole(&files)?;
    served(&files, &place.join(DIST))?;
    in_browsers(&place.join(DIST), engines)
}

fn whole(files: &Files) -> Result<()> {
    let wanted = WANTED
        .iter()
        .chain(&[licences::FILE, sbom::FILE, readme::FILE]);
    for name in wanted {
        let bytes = files
            .get(*name)
            .with_context(|| format!("the zip has no {name}"))?;
        ensure!(!bytes.is_empty(), "{name} in the zip is empty");
    }
    Ok(())
}

/// What is served is what the manifest lists, byte for byte.
fn served(files: &Files, dist: &Path) -> Result<()> {
    let manifest = Manifest::read(dist)?;
    let below = format!("{DIST}/");
    let names = files.keys().filter_map(|name| name.strip_prefix(&below));
    let names: BTreeSet<&str> = names.filter(|name| *name != manifest::FILE).collect();
    let listed: BTreeSet<&str> = manifest.files.keys().map(String::as_str).collect();
    let differing: Vec<_> = names.symmetric_difference(&listed).collect();
    ensure!(
        differing.is_empty(),
        "the manifest and the zip differ in {differing:?}"
    );
    for name in listed {
        let bytes = files
            .get(&format!("{below}{name}"))
            .context("it is listed")?;
        ensure!(
            manifest.integrity(name)? == manifest::integrity(bytes),
            "{name} has not the integrity that the manifest says"
        );
    }
    Ok(())
}

fn in_browsers(dist: &Path, engines: &[&str]) -> Result<()> {
    let tests = engines.iter().flat_map(|engine| {
        let in_each = TRIED.iter().map(move |test| format!("{engine}::{test}"));
        in_each.chain([format!("{VERSIONED}_{engine}")])
    });
    let tests: Vec<String> = tests.collect();
    let mut cargo = Command::new("cargo");
    cargo
        .args(["test", "--quiet", "--locked", "--package=tas-checklist"])
        .args(["--test=browser", "--", "--include-ignored", "--exact"])
        .args(&tests)
        .current_dir(workspace::root())
        .env("DIST_DIR", dist)
        .env("PATH", setup::search_path()?);
    let said = String::from_utf8(process::output_of(&mut cargo)?)?;
    // A test that was renamed would be left out without a word.
    let passed = format!("{} passed", tests.len());
    ensure!(
        said.contains(&passed),
        "not all of {tests:?} are tests of tests/browser:\n{said}"
    );
    println!(
        "{} in {}: the unpacked zip holds",
        TRIED.join(", "),
        engines.join(", ")
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::served;
    use crate::manifest::Manifest;
    use crate::release::archive::Files;

    #[test]
    fn a_changed_and_an_unlisted_file_are_found_out() -> anyhow::Result<()> {
        let dist = std::env::temp_dir().join(format!("served-{}", std::process::id()));
        std::fs::create_dir_all(&dist)?;
        std::fs::write(dist.join("one.js"), "1")?;
        Manifest::of(&dist)?.write(&dist)?;
        let files = |list: &[(&str, &str)]| -> Files {
            let named = list
                .iter()
                .map(|(name, text)| (format!("dist/{name}"), text.as_bytes()));
            named.map(|(name, bytes)| (name, bytes.to_vec())).collect()
        };
        let right = served(&files(&[("one.js", "1"), ("manifest.json", "")]), &dist);
        let changed = served(&files(&[("one.js", "2")]), &dist);
        let more = served(&files(&[("one.js", "1"), ("two.js", "")]), &dist);
        let less = served(&files(&[]), &dist);
        std::fs::remove_dir_all(dist)?;
        right?;
        for wrong in [changed, more, less] {
            assert!(wrong.is_err());
        }
        Ok(())
    }
}
