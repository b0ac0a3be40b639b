//! `pictures`: takes how a few screens look now for how they should, once a person has
//! looked at them, and draws all of them in four looks on docs/contact-sheet.png.
//!
//! What compares them is a test of `tests/browser`, on what `build` wrote.

use crate::{process, setup, workspace};
use anyhow::Result;
use std::process::Command;

pub fn run() -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["test", "--quiet", "--locked", "--package=tas-checklist"])
        .args(["--test=browser", "screens_look_as_reviewed"])
        .current_dir(workspace::root())
        .env("ACCEPT_PICTURES", "1")
        .env("PATH", setup::search_path()?);
    process::run(&mut cargo)?;
    println!("look at docs/contact-sheet.png and tests/browser/kept, then commit them");
    Ok(())
}
