//! The package as raw Wasm, straight from the compiler.

use crate::{process, workspace};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
const FILE: &str = "tas_checklist.wasm";

/// Compiled by the pinned toolchain, in the release profile.
pub fn stable() -> Result<Vec<u8>> {
    let mut cargo = cargo();
    cargo.args(build_arguments());
    compiled(&mut cargo, workspace::target())
}

/// Compiled by nightly with a standard library that is itself made for size.
///
/// A panic then aborts without running the panic hook, so a visitor who meets
/// one keeps a dead box instead of getting the static help. That is why this
/// is an extra, not the file we hand out by default.
pub fn nightly() -> Result<Vec<u8>> {
    let folder = workspace::target().join("small");
    let mut cargo = cargo();
    cargo
        .arg("+nightly")
        .args(build_arguments())
        .arg("--target-dir")
        .arg(&folder)
        .args([
            "-Zbuild-std=std,panic_abort",
            "-Zbuild-std-features=optimize_for_size",
        ])
        .env(
            "RUSTFLAGS",
            "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none",
        );
    compiled(&mut cargo, folder)
}

/// Whether `nightly` can work at all: it needs the toolchain and its sources.
pub fn has_nightly() -> bool {
    let mut rustup = Command::new("rustup");
    rustup.args(["component", "list", "--toolchain", "nightly", "--installed"]);
    process::output_of(&mut rustup)
        .is_ok_and(|list| String::from_utf8_lossy(&list).contains("rust-src"))
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

fn build_arguments() -> [&'static str; 8] {
    [
        "build",
        "--quiet",
        "--locked",
        "--release",
        "--lib",
        "--package=tas-checklist",
        "--target",
        TARGET,
    ]
}

fn compiled(cargo: &mut Command, target: PathBuf) -> Result<Vec<u8>> {
    process::run(cargo)?;
    let file = target.join(TARGET).join("release").join(FILE);
    std::fs::read(&file).with_context(|| format!("no Wasm at {}", file.display()))
}
