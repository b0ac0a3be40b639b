//! `platforms`: the plugin in a real WordPress, with a real database, from its upload to
//! its removal.
//!
//! All of it lives in `target/platforms` and as long as this task. It listens on loopback,
//! asks no server, uses no service of the system, and ends what it started, by its id.

mod accepts;
mod machine;
mod running;
mod wordpress;

use crate::{journeys, manifest, pack, plugin, process, setup, workspace};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How many tests tests/browser/wordpress has.
const JOURNEYS: usize = 13;

/// Every way of the plugin through WordPress, from what `build` made.
pub fn run() -> Result<()> {
    let wordpress = machine::prepare()?;
    plugin::run()?;
    let sources = workspace::root().join(plugin::SOURCES);
    sound(&sources)?;
    accepts::run(&sources)?;
    let site = wordpress::Site::open(&wordpress)?;
    println!("WordPress {} at {}", site.version()?, site.address());
    release_is_told(&site)?;
    site.values_are_kept()?;
    in_browsers(site.address())?;
    site.uninstall()?;
    site.assert_quiet()
}

/// PHP reads every file.
fn sound(folder: &Path) -> Result<()> {
    let mut files = Vec::new();
    php_files(folder, &mut files)?;
    ensure!(!files.is_empty(), "no PHP in {}", folder.display());
    for file in files {
        process::output_of(Command::new("php").arg("-l").arg(file))?;
    }
    Ok(())
}

fn php_files(folder: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if path.is_dir() {
            php_files(&path, into)?;
        } else if path.extension().is_some_and(|extension| extension == "php") {
            into.push(path);
        }
    }
    Ok(())
}

/// The settings say when the rules are due and which file is not as it was released.
fn release_is_told(site: &wordpress::Site) -> Result<()> {
    let says = |words: &str| -> Result<()> {
        let said = site.says_of_release()?;
        ensure!(said.contains(words), "no `{words}` in the settings: {said}");
        Ok(())
    };
    says("All files are there")?;
    ensure!(
        !site.says_of_release()?.contains("has passed"),
        "the rules are due"
    );

    let manifest = site.file(manifest::FILE);
    let whole = std::fs::read_to_string(&manifest)?;
    let mut old: Value = serde_json::from_str(&whole)?;
    old["rules_review_by"] = "2020-01-31".into();
    std::fs::write(&manifest, old.to_string())?;
    says("January 31, 2020, and that day has passed")?;
    std::fs::write(&manifest, whole)?;

    let fallback = site.file(pack::FALLBACK);
    let whole = std::fs::read(&fallback)?;
    std::fs::write(&fallback, b"//")?;
    says("missing or changed: tas-checklist.fallback.js.")?;
    Ok(std::fs::write(&fallback, whole)?)
}

/// What the browsers do in it: tests/browser/wordpress.rs.
fn in_browsers(address: &str) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["test", "--locked", "--package=tas-checklist"])
        .args(["--test=browser", "wordpress::", "--", "--ignored"])
        .current_dir(workspace::root())
        .env("WORDPRESS_ADDRESS", address)
        .env("PATH", setup::search_path()?);
    journeys::run(&mut cargo, JOURNEYS)
        .context("the plugin does not do what it should in WordPress")
}
