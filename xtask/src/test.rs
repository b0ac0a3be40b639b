//! `test`: everything that has to hold before a change is good, in the order in
//! which it fails soonest.

use crate::{
    build, compatibility, deny, lighthouse, npm, pack, platforms, process, release, reproducible,
    servers, setup, size, workspace,
};
use anyhow::{Context, Result, ensure};
use std::process::Command;
use std::time::{Duration, Instant};

type Step = fn() -> Result<()>;

/// The step that a full run does otherwise.
const TESTS: &str = "tests";

const STEPS: [(&str, Step); 15] = [
    ("setup", setup::run),
    ("format", format),
    ("licences and sources", deny::supply),
    ("lints, this computer", lints),
    ("lints, Wasm", lints_for_wasm),
    ("build, by Trunk", site),
    ("build for trials", build::trial),
    ("npm package", npm::run),
    (TESTS, tests),
    ("WordPress", platforms::run),
    ("servers", servers::run),
    ("lighthouse", lighthouse::once),
    ("another folder", reproducible::run),
    ("release, rehearsed", release::rehearse),
    ("size", size::run),
];

/// Everything, and every fixture in every engine.
pub fn full() -> Result<()> {
    run_steps(|name, step| if name == TESTS { all_tests } else { step })
}

pub fn run() -> Result<()> {
    run_steps(|_, step| step)
}

fn run_steps(chosen: impl Fn(&str, Step) -> Step) -> Result<()> {
    let mut taken = Vec::new();
    for (name, step) in STEPS {
        println!("== {name}");
        let began = Instant::now();
        chosen(name, step)().with_context(|| format!("{name} failed"))?;
        taken.push((name, began.elapsed()));
    }
    let sum: Duration = taken.iter().map(|(_, time)| *time).sum();
    println!("\nall is well");
    taken
        .iter()
        .chain([&("together", sum)])
        .for_each(|(name, time)| {
            println!("{name:<24}{:>6} s", time.as_secs());
        });
    Ok(())
}

fn format() -> Result<()> {
    cargo(&["fmt", "--all", "--check"])
}

fn lints() -> Result<()> {
    cargo(&[
        "clippy",
        "--locked",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--",
        "-Dwarnings",
    ])
}

fn lints_for_wasm() -> Result<()> {
    let target = "--target=wasm32-unknown-unknown";
    cargo(&[
        "clippy",
        "--locked",
        "--quiet",
        "--package=tas-checklist",
        "--lib",
        "--features=trial",
        target,
        "--",
        "-Dwarnings",
    ])
}

fn tests() -> Result<()> {
    say_which_form();
    compatibility::forget()?;
    cargo(&["test", "--locked", "--workspace"])?;
    compatibility::check()
}

/// The official form is nobody's to commit, so a run says whether it had one.
fn say_which_form() {
    let beside = workspace::root().join("../shared/domain/form-911/f911-2025-08.pdf");
    let named = std::env::var_os("FORM_911_PDF").map(std::path::PathBuf::from);
    match named.or_else(|| beside.is_file().then_some(beside)) {
        Some(file) => println!("forms: the small one, and {}", file.display()),
        None => println!("forms: the small one alone; FORM_911_PDF names no official one"),
    }
}

/// Every fixture in every engine, and the document about them.
fn all_tests() -> Result<()> {
    say_which_form();
    compatibility::forget()?;
    cargo(&[
        "test",
        "--locked",
        "--workspace",
        "--no-fail-fast",
        "--",
        "--include-ignored",
        // `soak` runs those, and `servers` this one.
        "--skip",
        "soak_",
        // A release is tried by `release`.
        "--skip",
        "released_",
        "--skip",
        "behind_each_server",
        // `platforms` runs those.
        "--skip",
        "wordpress::",
    ])?;
    compatibility::write()
}

/// Trunk calls `build` through its hook, and its site must hold the very file that we hand
/// out. Without Trunk the same comes out: `reproducible` builds once more.
fn site() -> Result<()> {
    let mut trunk = Command::new("trunk");
    trunk
        .args(["build", "--release", "--skip-version-check"])
        .current_dir(workspace::root());
    process::run(trunk.env("PATH", setup::search_path()?))?;
    let ours = workspace::dist().join(pack::FILE);
    let site = workspace::root().join("target/site").join(pack::FILE);
    ensure!(
        std::fs::read(&site)? == std::fs::read(&ours)?,
        "{} is not the file in dist/",
        site.display()
    );
    Ok(())
}

fn cargo(arguments: &[&str]) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.args(arguments).current_dir(workspace::root());
    process::run(cargo.env("PATH", setup::search_path()?))
}
