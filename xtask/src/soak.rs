//! `soak`: what takes too long for `test`, with its figures: thousands of widgets
//! taken out and in, long visits by chance, a million sets of answers in Wasm.
//!
//! Each is a test of `tests/browser` whose name begins with `soak_`.

use crate::{process, setup, workspace};
use anyhow::Result;
use std::process::Command;

pub fn run() -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["test", "--quiet", "--locked", "--package=tas-checklist"])
        // The answers are judged natively too, a million times.
        .args(["--config", "profile.dev.package.tas-checklist.opt-level=2"])
        .args(["--test=browser", "soak_", "--"])
        // One after another, so that the figures are those of one browser.
        .args(["--ignored", "--nocapture", "--test-threads=1"])
        .current_dir(workspace::root())
        .env("PATH", setup::search_path()?);
    process::run(&mut cargo)
}
