//! What comes into the build from outside: its licences and sources, which every test
//! run looks at, and its known faults, which `audit` looks up.
//!
//! The list of known faults changes without us and lies on a server of its own. So it
//! is no part of the tests, whose result must not depend on either; whoever releases
//! asks for it, and no answer is a failure.

use crate::{process, setup, workspace};
use anyhow::{Context, Result};
use std::process::Command;

/// Licences, sources and what may not come in at all: needs no network.
pub fn supply() -> Result<()> {
    process::run(deny()?.args(["licenses", "bans", "sources"]))
}

/// Known faults, in the state of today.
pub fn audit() -> Result<()> {
    setup::deny()?;
    process::run(deny()?.arg("advisories")).context(
        "a crate has a known fault (named above), or the advisory database at \
         https://github.com/RustSec/advisory-db cannot be reached; neither is a pass",
    )
}

fn deny() -> Result<Command> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["deny", "--locked", "check"])
        .current_dir(workspace::root())
        .env("PATH", setup::search_path()?);
    Ok(cargo)
}
