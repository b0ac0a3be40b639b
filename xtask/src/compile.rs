//! The package as raw Wasm, straight from the compiler.

use crate::{process, workspace};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
const FILE: &str = "tas_checklist.wasm";
const YEW_HOST: &str = "yew-host.wasm";

/// What makes the Wasm small: a standard library that is itself made for size,
/// panics that are traps (the loader catches them, `embed/tiers.js`), and neither
/// places nor values printed in messages that nobody would read. References and
/// several results stay out, which older browsers lack and plain script cannot have.
///
/// These are switches of the compiler that only nightlies take by name. The pinned
/// stable compiler has the same ones and takes them with `RUSTC_BOOTSTRAP`, so no
/// second toolchain is needed, and since it is pinned they cannot change under us.
const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort \
    -Zlocation-detail=none -Zfmt-debug=none -Ctarget-feature=-reference-types,-multivalue \
    -Clink-arg=--max-memory=67108864";

/// The checklist, compiled by the pinned toolchain in the release profile.
pub fn checklist() -> Result<Vec<u8>> {
    built("checklist")
}

/// The same with what tests may ask of it.
pub fn trial() -> Result<Vec<u8>> {
    built("checklist,trial")
}

/// What is loaded when a visitor takes the result along.
pub fn worksheet() -> Result<Vec<u8>> {
    built("worksheet")
}

/// The same with what tests may ask of it.
pub fn trial_worksheet() -> Result<Vec<u8>> {
    built("worksheet,trial")
}

/// The app of the browser tests that has the checklist inside it.
pub fn yew_host() -> Result<Vec<u8>> {
    let mut cargo = cargo();
    cargo.args([
        "build",
        "--quiet",
        "--locked",
        "--release",
        "--package=yew-host",
        "--target",
        TARGET,
    ]);
    made_small(&mut cargo, YEW_HOST)
}

fn built(features: &str) -> Result<Vec<u8>> {
    let mut cargo = cargo();
    cargo
        .args(build_arguments())
        .args(["--no-default-features", "--features", features]);
    made_small(&mut cargo, FILE)
}

fn made_small(cargo: &mut Command, file: &str) -> Result<Vec<u8>> {
    cargo
        .args([
            "-Zbuild-std=std,panic_abort",
            "-Zbuild-std-features=optimize_for_size",
        ])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", FLAGS);
    compiled(cargo, file, &workspace::target())
}

/// Cargo as the visitor's build needs it: through rustup's proxy, so that a
/// `+toolchain` argument works, and without the environment of the Cargo that
/// runs this very program.
fn cargo() -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(workspace::root());
    for name in [
        "CARGO",
        "RUSTC",
        "RUSTUP_TOOLCHAIN",
        "RUSTFLAGS",
        "CARGO_ENCODED_RUSTFLAGS",
    ] {
        cargo.env_remove(name);
    }
    cargo
}

/// Beside an rlib, Cargo leaves link-time optimisation out without a word, so the
/// Wasm is asked for alone.
fn build_arguments() -> [&'static str; 9] {
    [
        "rustc",
        "--quiet",
        "--locked",
        "--release",
        "--lib",
        "--crate-type=cdylib",
        "--package=tas-checklist",
        "--target",
        TARGET,
    ]
}

fn compiled(cargo: &mut Command, file: &str, target: &Path) -> Result<Vec<u8>> {
    process::run(cargo)?;
    let file = target.join(TARGET).join("release").join(file);
    std::fs::read(&file).with_context(|| format!("no Wasm at {}", file.display()))
}
