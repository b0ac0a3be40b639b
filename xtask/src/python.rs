//! The Python packages that judge what the tests write and what visitors read, in an environment of their own.
//!
//! They are pinned, with all that they need themselves, and nothing of them is in a
//! release. Tests find the interpreter and fail where it is missing.

use crate::{process, workspace};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

/// What is installed, by name and version.
const REQUIREMENTS: [&str; 3] = [
    "tests/pdf/requirements.txt",
    "tests/documents/requirements.txt",
    "tests/reading_level/requirements.txt",
];

/// Whether Python is there, with these modules.
pub fn has(modules: &str) -> bool {
    let mut python = Command::new("python3");
    python.args(["-c", &format!("import {modules}")]);
    process::output_of(&mut python).is_ok()
}

/// Makes the environment anew, unless what it holds is what is still required.
pub fn install() -> Result<()> {
    let files = REQUIREMENTS.map(|name| workspace::root().join(name));
    let mut wanted = Vec::new();
    for path in &files {
        let list = std::fs::read(path).with_context(|| format!("no {}", path.display()))?;
        wanted.extend(list);
    }
    let stamp = home().join(".installed-from");
    if std::fs::read(&stamp).is_ok_and(|installed| installed == wanted) && runs() {
        return Ok(());
    }
    println!("installing the Python packages that judge papers and words");
    let mut venv = Command::new("python3");
    venv.args(["-m", "venv", "--clear"]).arg(home());
    process::output_of(&mut venv).context(
        "Python 3.10 or later with venv is needed (Debian: `apt-get install python3-venv`)",
    )?;
    let mut pip = Command::new(home().join("bin/python"));
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ])
    .args(["--only-binary", ":all:", "--no-deps"]);
    for path in &files {
        pip.arg("--requirement").arg(path);
    }
    process::output_of(&mut pip).with_context(|| {
        let names = REQUIREMENTS.join(" -r ");
        format!("cannot install from PyPI; `pip install -r {names}` by hand says why")
    })?;
    Ok(std::fs::write(stamp, wanted)?)
}

/// Whether it runs: the Python that it was made by may be gone.
fn runs() -> bool {
    let mut python = Command::new(home().join("bin/python"));
    python.args(["-c", "import icalendar, pikepdf, pypdf, textstat"]);
    process::output_of(&mut python).is_ok()
}

fn home() -> PathBuf {
    workspace::tools().join("python")
}
