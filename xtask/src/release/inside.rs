//! What is inside the files of a release, and not ours: the crates of both programs, the
//! standard library that is built with them, what our tools write into the scripts, and
//! what was entered by hand.
//!
//! Cargo says which crates these are, for Wasm and with the features of a release. Which of
//! them the optimiser left nothing of is not looked for: the list may hold more than the
//! files, and never less.

mod by_hand;
mod standard_library;
mod tree;

pub use by_hand::fonts;
pub use standard_library::sources as standard_library_sources;

use crate::workspace;
use anyhow::{Context, Result};
use cargo_metadata::{Metadata, MetadataCommand, Package};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tree::TARGET;

/// Where something comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// crates.io.
    Crate,
    /// npm.
    Npm,
    /// The compiler, with the sources of the standard library.
    Rust,
    /// No list of packages.
    Hand,
}

/// Something inside.
#[derive(Clone, Debug)]
pub struct Part {
    pub name: String,
    pub version: String,
    pub origin: Origin,
    /// As its author says it; SPDX or nearly so.
    pub licence: String,
    pub authors: Vec<String>,
    /// Where its sources are on this computer; nowhere, if it was entered by hand.
    pub folder: PathBuf,
    /// What it needs, by name and version.
    pub needs: BTreeSet<Key>,
}

/// A name and a version.
pub type Key = (String, String);

impl Part {
    pub fn key(&self) -> Key {
        (self.name.clone(), self.version.clone())
    }
}

/// The package of both programs.
pub const WIDGET: &str = "tas-checklist";

/// The crate whose glue the scripts carry, which no program needs.
const GLUE: &str = "wasm-bindgen-cli-support";

/// The npm package whose plain script the fallbacks carry.
const PLAIN_SCRIPT: &str = "binaryen";

/// Everything, and what the package itself needs of it.
pub fn all() -> Result<(Vec<Part>, BTreeSet<Key>)> {
    let root = workspace::root();
    let programs = ["--no-default-features", "--features=checklist,worksheet"];
    let edges = tree::edges(&root.join("Cargo.toml"), WIDGET, &programs)?;
    let metadata = metadata(&root.join("Cargo.toml"))?;
    let own = (WIDGET.to_owned(), env!("CARGO_PKG_VERSION").to_owned());
    let mut parts = Vec::new();
    let mut needs = BTreeSet::new();
    for (key, needed) in edges {
        if key == own {
            needs = needed;
        } else {
            parts.push(of_crate(&metadata, &key, needed)?);
        }
    }
    let more = [
        standard_library::parts()?,
        vec![glue(&metadata)?, plain_script()?, by_hand::metrics()],
    ]
    .concat();
    needs.extend(more.iter().map(Part::key));
    for part in more {
        if !parts.iter().any(|other| other.key() == part.key()) {
            parts.push(part);
        }
    }
    parts.sort_by_key(Part::key);
    Ok((parts, needs))
}

fn metadata(manifest: &Path) -> Result<Metadata> {
    let mut command = MetadataCommand::new();
    command
        .manifest_path(manifest)
        .current_dir(workspace::root())
        .env("RUSTC_BOOTSTRAP", "1")
        .other_options(["--locked", "--filter-platform", TARGET].map(str::to_owned));
    command
        .exec()
        .with_context(|| format!("Cargo does not know {}", manifest.display()))
}

fn of_crate(metadata: &Metadata, key: &Key, needs: BTreeSet<Key>) -> Result<Part> {
    let is =
        |package: &&Package| package.name.as_str() == key.0 && package.version.to_string() == key.1;
    let package = metadata.packages.iter().find(is);
    let package = package.with_context(|| format!("Cargo does not know {} {}", key.0, key.1))?;
    let licence = package.license.clone();
    let folder = package
        .manifest_path
        .parent()
        .context("a manifest is in a folder")?;
    Ok(Part {
        name: key.0.clone(),
        version: key.1.clone(),
        origin: Origin::Crate,
        licence: licence.with_context(|| format!("{} names no licence", key.0))?,
        authors: package.authors.clone(),
        folder: folder.as_std_path().to_owned(),
        needs,
    })
}

fn glue(metadata: &Metadata) -> Result<Part> {
    let package = metadata
        .packages
        .iter()
        .find(|one| one.name.as_str() == GLUE);
    let package = package.with_context(|| format!("no {GLUE}"))?;
    of_crate(
        metadata,
        &(GLUE.to_owned(), package.version.to_string()),
        BTreeSet::new(),
    )
}

/// The npm package that rewrites a Wasm, with what it writes around it.
fn plain_script() -> Result<Part> {
    let folder = workspace::node_packages()
        .join("node_modules")
        .join(PLAIN_SCRIPT);
    let package = std::fs::read(folder.join("package.json"))
        .with_context(|| format!("no {PLAIN_SCRIPT}: run `cargo xtask build`"))?;
    let package: serde_json::Value = serde_json::from_slice(&package)?;
    let text = |name: &str| package[name].as_str().map(str::to_owned);
    Ok(Part {
        name: PLAIN_SCRIPT.to_owned(),
        version: text("version").context("a package has a version")?,
        origin: Origin::Npm,
        licence: text("license").context("a package has a licence")?,
        authors: Vec::new(),
        folder,
        needs: BTreeSet::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::all;

    #[test]
    fn what_is_inside_is_known() -> anyhow::Result<()> {
        let (parts, needs) = all()?;
        let names: Vec<&str> = parts.iter().map(|part| part.name.as_str()).collect();
        for inside in [
            "yew",
            "wasm-bindgen",
            "rlsf",
            "pdf-writer",
            "rust-std",
            "binaryen",
            "adobe-core-14-afm",
        ] {
            assert!(names.contains(&inside), "{inside} is not in {names:?}");
        }
        // What runs while these are compiled is not inside.
        for outside in ["syn", "yew-macro", "walrus", "brotli", "xtask"] {
            assert!(!names.contains(&outside), "{outside} is in {names:?}");
        }
        let known: Vec<_> = parts.iter().map(super::Part::key).collect();
        let needed = parts.iter().flat_map(|part| &part.needs).chain(&needs);
        assert_eq!(needed.filter(|key| !known.contains(key)).count(), 0);
        Ok(())
    }
}
