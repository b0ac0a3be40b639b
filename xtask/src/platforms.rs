//! `platforms`: the plugin in a real WordPress, with a real database, from its upload to
//! its removal.
//!
//! All of it lives in `target/platforms` and as long as this task. It listens on loopback,
//! asks no server, uses no service of the system, and ends what it started, by its id.

mod accepts;
mod machine;
mod running;
mod wordpress;

use crate::{plugin, process, setup, workspace};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every way of the plugin through WordPress, from what `build` made.
pub fn run() -> Result<()> {
    let wordpress = machine::prepare()?;
    plugin::run()?;
    let sources = workspace::root().join(plugin::SOURCES);
    sound(&sources)?;
    accepts::run(&sources)?;
    let site = wordpress::Site::open(&wordpress)?;
    println!("WordPress {} at {}", site.version()?, site.address());
    journeys(site.address())?;
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

/// What the browsers do in it: tests/browser/wordpress.rs.
fn journeys(address: &str) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["test", "--quiet", "--locked", "--package=tas-checklist"])
        .args(["--test=browser", "wordpress::", "--", "--ignored"])
        .current_dir(workspace::root())
        .env("WORDPRESS_ADDRESS", address)
        .env("PATH", setup::search_path()?);
    process::run(&mut cargo).context("the plugin does not do what it should in WordPress")
}
