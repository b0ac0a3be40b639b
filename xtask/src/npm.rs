//! `pack`: the npm package, from what `build` made.
//!
//! The package is the release's own files with an entry for bundlers and types. It
//! depends on nothing and runs nothing when it is installed; nothing is published
//! from here.

use crate::manifest::Manifest;
use crate::{api, languages, pack, process, release, reproducible, split, worksheet, workspace};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Value;
use std::path::Path;
use std::process::Command;
use tas_checklist::text::further::FURTHER;

/// The package in `dist/`; the tarball lies beside it.
pub const FOLDER: &str = "npm";

/// What the package has besides the release: its own file, entries, and a README.
pub const ENTRIES: &str = "npm";
pub const PACKAGE: &str = "package.json";

/// Files of the project that are handed on as they are.
const KEPT: [&str; 5] = [
    "CHANGELOG.md",
    "LICENSE",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    api::ELEMENTS,
];

/// Files of the release that are the checklist, with a part for each further language;
/// the rest are pages of a demo.
pub const RELEASE: [&str; 6] = [
    pack::FILE,
    pack::FALLBACK,
    worksheet::FILE,
    worksheet::FALLBACK,
    "frame.html",
    "frame.js",
];

/// What `npm pack` says of a tarball; sizes in bytes.
#[derive(Deserialize)]
struct Tarball {
    name: String,
    version: String,
    filename: String,
    size: usize,
    #[serde(rename = "unpackedSize")]
    unpacked: usize,
    #[serde(rename = "entryCount")]
    files: usize,
}

/// Writes the folder and the tarball, and says what it weighs.
pub fn run() -> Result<()> {
    let folder = workspace::dist().join(FOLDER);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    from_project(&folder)?;
    from_release(&folder)?;
    let tarball = tarball(&folder)?;
    println!(
        "dist/{}: {} {}, {} bytes, {} files of {} bytes",
        tarball.filename,
        tarball.name,
        tarball.version,
        tarball.size,
        tarball.files,
        tarball.unpacked
    );
    Ok(())
}

/// What npm calls the tarball.
pub fn tarball_name() -> String {
    format!("tas-checklist-{}.tgz", env!("CARGO_PKG_VERSION"))
}

fn from_project(folder: &Path) -> Result<()> {
    let root = workspace::root();
    for name in KEPT {
        copy(&root.join(name), &folder.join(name))?;
    }
    std::fs::write(folder.join(release::NOTICES), release::notices()?)?;
    std::fs::create_dir_all(folder.join(api::TYPES))?;
    for (name, place) in entries(&reproducible::kept()?) {
        copy(&root.join(name), &folder.join(place))?;
    }
    let file = folder.join(PACKAGE);
    let mut package: Value = serde_json::from_slice(&std::fs::read(&file)?)?;
    package["version"] = env!("CARGO_PKG_VERSION").into();
    Ok(std::fs::write(
        file,
        serde_json::to_string_pretty(&package)? + "\n",
    )?)
}

/// The checklist's files, with the manifest of just these: a page that takes them
/// from a CDN of packages finds their integrity there.
fn from_release(folder: &Path) -> Result<()> {
    let dist = workspace::dist();
    let mut manifest = Manifest::read(&dist)?;
    let languages = FURTHER.iter().map(|further| languages::beside(further.tag));
    let release: Vec<String> = RELEASE
        .map(str::to_owned)
        .into_iter()
        .chain(languages)
        .collect();
    let splits = format!("{}/", split::FOLDER);
    manifest
        .files
        .retain(|name, _| release.contains(name) || name.starts_with(&splits));
    for name in &release {
        ensure!(
            manifest.files.contains_key(name),
            "the release lacks {name}; run `cargo xtask build`"
        );
    }
    std::fs::create_dir_all(folder.join(split::FOLDER))?;
    for name in manifest.files.keys() {
        copy(&dist.join(name), &folder.join(name))?;
    }
    manifest.write(folder)
}

/// The entries and the types among what git keeps, each with its path in the package. What
/// an editor or a system left beside them is nobody's to publish.
fn entries(kept: &[String]) -> Vec<(&str, &str)> {
    let below =
        |name, folder| -> Option<&str> { str::strip_prefix(name, folder)?.strip_prefix('/') };
    let place = |name| match below(name, ENTRIES) {
        Some(place) => Some((name, place)),
        None => below(name, api::TYPES).map(|_| (name, name)),
    };
    kept.iter()
        .filter_map(|name| place(name.as_str()))
        .collect()
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

/// Packs with npm itself, which knows what it leaves out, without running a script.
fn tarball(folder: &Path) -> Result<Tarball> {
    let mut npm = Command::new("npm");
    npm.args(["pack", "--json", "--ignore-scripts", "--offline"])
        .args(["--pack-destination", ".."])
        .current_dir(folder);
    let said = process::output_of(&mut npm)
        .context("the package is packed by npm (Debian: `apt-get install npm`)")?;
    let packed: Vec<Tarball> = serde_json::from_slice(&said).context("npm said something else")?;
    packed.into_iter().next().context("npm packed nothing")
}

#[cfg(test)]
mod tests {
    use super::entries;
    use crate::reproducible;

    #[test]
    fn entries_and_types_are_what_git_keeps() -> anyhow::Result<()> {
        let kept = ["npm/index.js", "npmrc", "src/lib.rs", "types/vue.d.ts"].map(str::to_owned);
        assert_eq!(
            entries(&kept),
            [
                ("npm/index.js", "index.js"),
                ("types/vue.d.ts", "types/vue.d.ts")
            ]
        );
        let kept = reproducible::kept()?;
        let places: Vec<_> = entries(&kept).into_iter().map(|(_, place)| place).collect();
        for place in ["package.json", "README.md", "react.mjs", "types/react.d.ts"] {
            assert!(places.contains(&place), "{place} is not in {places:?}");
        }
        Ok(())
    }
}
