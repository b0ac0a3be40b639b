//! The standard library, which is built with the programs from the sources that come with
//! the pinned compiler, and the crates from elsewhere that it needs.

use super::{Key, Origin, Part, metadata, of_crate, tree};
use crate::{process, workspace};
use anyhow::{Context, Result};
use cargo_metadata::Metadata;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The standard library as one part: its crates have no version of their own.
const STD: &str = "rust-std";

/// What the pinned compiler says.
fn compiler(arguments: &[&str]) -> Result<String> {
    let mut rustc = Command::new("rustc");
    rustc.args(arguments).current_dir(workspace::root());
    let said = process::output_of(&mut rustc)?;
    Ok(String::from_utf8(said)?.trim().to_owned())
}

/// Where the sources of the standard library are.
pub fn sources() -> Result<PathBuf> {
    let compiler = compiler(&["--print", "sysroot"])?;
    Ok(Path::new(&compiler).join("lib/rustlib/src/rust/library"))
}

/// The standard library, and the crates from elsewhere that are built with it.
pub fn parts() -> Result<Vec<Part>> {
    let sources = sources()?;
    let version = compiler(&["--version"])?;
    let version = version.split(' ').nth(1).context("rustc has a version")?;
    let manifest = sources.join("Cargo.toml");
    let features = ["--no-default-features", "--features=optimize_for_size"];
    let edges = tree::edges(&manifest, "std", &features)?;
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
