//! Which packages a package needs on the way to Wasm, as Cargo prints it: what only runs
//! while they are compiled is left out.

use super::Key;
use crate::{process, workspace};
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// What the programs are compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The packages with what each needs.
pub type Edges = BTreeMap<Key, BTreeSet<Key>>;

/// A package and all that it needs with these features.
pub fn edges(manifest: &Path, package: &str, features: &[&str]) -> Result<Edges> {
    read(&printed(manifest, package, features)?)
}

/// What Cargo prints of a package and all that it needs, with how deep each lies.
fn printed(manifest: &Path, package: &str, features: &[&str]) -> Result<String> {
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
fn read(tree: &str) -> Result<Edges> {
    let mut found = Edges::new();
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

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_tree_says_what_needs_what() -> anyhow::Result<()> {
        let tree = "0 own v0.1.0 (/here)\n1 yew v0.23.0\n2 slab v0.4.1\n1 slab v0.4.1 (*)\n";
        let edges = read(tree)?;
        let key = |name: &str, version: &str| (name.to_owned(), version.to_owned());
        assert_eq!(edges.len(), 3);
        let own = &edges[&key("own", "0.1.0")];
        assert!(own.contains(&key("yew", "0.23.0")) && own.contains(&key("slab", "0.4.1")));
        assert!(edges[&key("yew", "0.23.0")].contains(&key("slab", "0.4.1")));
        Ok(())
    }
}
