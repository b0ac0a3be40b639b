//! `release`: everything that a firm is given, in one zip, which is made of committed
//! sources, comes out the same twice, and has been tried after it was packed.
//!
//! What keeps a version from being released is said first, all at once. Nothing is
//! published from here, no version is set and nothing is tagged: people do that
//! (docs/releasing.md).

mod archive;
mod cases;
mod changelog;
mod clone;
mod history;
mod inside;
mod licences;
mod made;
mod moment;
mod names;
mod print;
mod readme;
mod refusals;
mod sbom;
mod stage;
mod verify;
mod versioned;

pub use licences::{FILE as NOTICES, of_the_programs as notices};
pub use moment::iso;
pub use versioned::names as versioned_names;

use crate::{build, npm, plugin, reproducible, workspace};
use anyhow::{Result, bail};
use moment::Moment;
use semver::Version;
use std::path::PathBuf;
use std::time::Instant;

/// Makes the release of the version that Cargo.toml names, or says why not.
pub fn run() -> Result<()> {
    let refused = refused()?;
    if !refused.is_empty() {
        bail!("no release:\n- {}", refused.join("\n- "));
    }
    build::release()?;
    reproducible::run()?;
    pack(verify::ENGINES)
}

/// The same from the `dist/` that is there, for every test run: what would keep the version
/// from being released is only said, so that no run fails for the day that it is, or for a
/// tag that cannot be read.
pub fn rehearse() -> Result<()> {
    for reason in refused().unwrap_or_else(|wrong| vec![format!("{wrong:#}")]) {
        println!("a release would be refused: {reason}");
    }
    pack(verify::ONE_ENGINE)
}

fn refused() -> Result<Vec<String>> {
    refusals::all(&version()?, Moment::now()?.day())
}

fn version() -> Result<Version> {
    Ok(Version::parse(env!("CARGO_PKG_VERSION"))?)
}

/// Where the zip is.
fn folder() -> PathBuf {
    workspace::target().join("release-files")
}

/// From what `build` made to a zip that was tried in these engines.
fn pack(engines: &[&str]) -> Result<()> {
    npm::run()?;
    plugin::run()?;
    let (version, folder) = (version()?.to_string(), folder());
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let work = folder.join("work");
    std::fs::create_dir_all(&work)?;
    let name = format!("tas-checklist-{version}");
    let when = history::committed()?;
    let began = Instant::now();
    let files = stage::files(&version, when, &work)?;
    std::fs::remove_dir_all(&work)?;
    let zip = archive::zip(&name, &files, when)?;
    let file = folder.join(format!("{name}.zip"));
    std::fs::write(&file, &zip)?;
    let sum = archive::sum(&format!("{name}.zip"), &zip);
    std::fs::write(file.with_extension("zip.sha256"), format!("{sum}\n"))?;
    let (packed, began) = (began.elapsed(), Instant::now());
    verify::run(&zip, &name, &folder.join("unpacked"), engines)?;
    println!(
        "{}: {} files of {} bytes in {} bytes, of {}, printed by {}; made in {} s, tried in {} s\n{sum}",
        file.display(),
        files.len(),
        files.values().map(Vec::len).sum::<usize>(),
        zip.len(),
        when.iso(),
        print::browser().unwrap_or_default(),
        packed.as_secs(),
        began.elapsed().as_secs(),
    );
    Ok(())
}
