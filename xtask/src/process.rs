//! Other programs: running them, and saying plainly what failed.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs a program to its end, its output going to this terminal.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start {}", shown(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", shown(command));
    }
    Ok(())
}

/// Runs a program and returns what it wrote; its error output is shown only
/// when it fails.
pub fn output_of(command: &mut Command) -> Result<Vec<u8>> {
    let output = command
        .output()
        .with_context(|| format!("cannot start {}", shown(command)))?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        bail!("{} failed ({})\n{complaint}", shown(command), output.status);
    }
    Ok(output.stdout)
}

/// The first line that a program writes when asked for its version.
pub fn version_of(program: impl AsRef<Path>) -> Option<String> {
    let output = Command::new(program.as_ref())
        .arg("--version")
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.lines().next().map(str::to_owned)
}

/// Where a program is on the search path.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

fn shown(command: &Command) -> String {
    let arguments = command.get_args().map(|part| part.to_string_lossy());
    let program = command.get_program().to_string_lossy();
    format!("`{program} {}`", arguments.collect::<Vec<_>>().join(" "))
}
