//! What is inside the files of a release, and not ours: the crates of both programs, the
//! standard library that is built with them, and what our tools write into the scripts.
//!
//! Cargo says which crates these are, for Wasm and with the features of a release. Which of
//! them the optimiser left nothing of is not looked for: the list may hold more than the
//! files, and never less.

use crate::{process, workspace};
use anyhow::{Context, Result, ensure};
use cargo_metadata::{Metadata, MetadataCommand, Package};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where something comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// crates.io.
    Crate,
    /// npm.
    Npm,
    /// The compiler, with the sources of the standard library.
    Rust,
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
    /// Where its sources are on this computer.
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

/// The standard library as one part: its crates have no version of their own.
const STD: &str = "rust-std";

/// The crate whose glue the scripts carry, which no program needs.
const GLUE: &str = "wasm-bindgen-cli-support";

/// The npm package whose plain script the fallbacks carry.
const PLAIN_SCRIPT: &str = "binaryen";

const TARGET: &str = "wasm32-unknown-unknown";

/// Everything, and what the package itself needs of it.
pub fn all() -> Result<(Vec<Part>, BTreeSet<Key>)> {
    let root = workspace::root();
    let programs = ["--no-default-features", "--features=checklist,worksheet"];
    let edges = edges(&tree(&root.join("Cargo.toml"), WIDGET, &programs)?)?;
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
    let more = [standard_library()?, vec![glue(&metadata)?, plain_script()?]].concat();
    needs.extend(more.iter().map(Part::key));
    for part in more {
        if !parts.iter().any(|other| other.key() == part.key()) {
            parts.push(part);
        }
    }
    parts.sort_by_key(Part::key);
    Ok((parts, needs))
}

/// What Cargo prints of a package and all that it needs, with how deep each lies.
fn tree(manifest: &Path, package: &str, features: &[&str]) -> Result<String> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["tree", "--locked", "--target", TARGET, "--prefix=depth"])
        .args(["--edges=normal,no-proc-macro", "--format", " {p}"])
        .arg("--manifest-path")
        .arg(manifest)
        .args(["--package", package])
        .args(features)
        .current_dir(workspace::root())
        // The standard library uses switches of its own.
        .env("RUSTC_BOOTSTRAP", "1");
    Ok(String::from_utf8(process::output_of(&mut cargo)?)?)
}

/// What each package of a tree needs. What was printed before is only named again.
fn edges(tree: &str) -> Result<BTreeMap<Key, BTreeSet<Key>>> {
    let mut found: BTreeMap<Key, BTreeSet<Key>> = BTreeMap::new();
    let mut above: Vec<Key> = Vec::new();
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        let mut word = || {
            words
                .next()
                .with_context(|| format!("`{line}` is no line of a tree"))
        };
        let (depth, name, version) = (word()?.parse::<usize>()?, word()?, word()?);
        let key = (name.to_owned(), version.trim_start_matches('v').to_owned());
        above.truncate(depth);
        if let Some(needing) = above.last() {
            found
                .entry(needing.clone())
                .or_default()
                .insert(key.clone());
        }
        found.entry(key.clone()).or_default();
        above.push(key);
    }
    ensure!(!found.is_empty(), "Cargo names no package");
    Ok(found)
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

/// What the pinned compiler says.
fn compiler(arguments: &[&str]) -> Result<String> {
    let mut rustc = Command::new("rustc");
    rustc.args(arguments).current_dir(workspace::root());
    let said = process::output_of(&mut rustc)?;
    Ok(String::from_utf8(said)?.trim().to_owned())
}

/// Where the sources of the standard library are.
pub fn standard_library_sources() -> Result<PathBuf> {
    let compiler = compiler(&["--print", "sysroot"])?;
    Ok(Path::new(&compiler).join("lib/rustlib/src/rust/library"))
}

/// The standard library, and the crates from elsewhere that are built with it.
fn standard_library() -> Result<Vec<Part>> {
    let sources = standard_library_sources()?;
    let version = compiler(&["--version"])?;
    let version = version.split(' ').nth(1).context("rustc has a version")?;
    let manifest = sources.join("Cargo.toml");
    let features = ["--no-default-features", "--features=optimize_for_size"];
    let edges = edges(&tree(&manifest, "std", &features)?)?;
    let metadata = metadata(&manifest)?;
    let from_elsewhere = |key: &Key| {
        let mut packages = metadata.packages.iter();
        packages.any(|one| one.name.as_str() == key.0 && one.source.is_some())
    };
    let crates: BTreeSet<Key> = edges
        .keys()
        .filter(|key| from_elsewhere(key))
        .cloned()
        .collect();
    let mut parts = vec![Part {
        name: STD.to_owned(),
        version: version.to_owned(),
        origin: Origin::Rust,
        licence: "MIT OR Apache-2.0".to_owned(),
        authors: vec!["The Rust Project Developers".to_owned()],
        folder: sources.join("std"),
        needs: crates.clone(),
    }];
    for key in &crates {
        let needs = edges.get(key).into_iter().flatten();
        let needs = needs.filter(|one| crates.contains(*one)).cloned().collect();
        parts.push(of_crate(&metadata, key, needs)?);
    }
    parts.push(built_in(&metadata, version)?);
    Ok(parts)
}

/// What stands in for a processor's own instructions has licences of its own.
fn built_in(metadata: &Metadata, version: &str) -> Result<Part> {
    let name = "compiler_builtins";
    let package = metadata
        .packages
        .iter()
        .find(|one| one.name.as_str() == name);
    let package = package.with_context(|| format!("the standard library has no {name}"))?;
    let key = (name.to_owned(), package.version.to_string());
    let mut part = of_crate(metadata, &key, BTreeSet::new())?;
    part.origin = Origin::Rust;
    version.clone_into(&mut part.version);
    // Its licence lies above the crate.
    part.folder.pop();
    Ok(part)
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
    use super::{all, edges};

    #[test]
    fn a_tree_says_what_needs_what() -> anyhow::Result<()> {
        let tree = "0 own v0.1.0 (/here)\n1 yew v0.23.0\n2 slab v0.4.1\n1 slab v0.4.1 (*)\n";
        let edges = edges(tree)?;
        let key = |name: &str, version: &str| (name.to_owned(), version.to_owned());
        assert_eq!(edges.len(), 3);
        let own = &edges[&key("own", "0.1.0")];
        assert!(own.contains(&key("yew", "0.23.0")) && own.contains(&key("slab", "0.4.1")));
        assert!(edges[&key("yew", "0.23.0")].contains(&key("slab", "0.4.1")));
        Ok(())
    }

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
