//! The two npm programs that make the packed file smaller.
//!
//! They are optional for looking at the demo and required for a release, so
//! the caller says which it is; nothing is skipped without a word.

use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest major version of Node that the tests run on.
const OLDEST_NODE: u32 = 20;

/// The installed programs.
pub struct Node {
    packages: PathBuf,
}

impl Node {
    /// Installs the pinned packages when they are not there yet.
    pub fn required() -> Result<Self> {
        if let Some(reason) = missing() {
            bail!(
                "{reason}. The packed file is optimised and minified by two npm packages: \
                 install Node {OLDEST_NODE} or later with npm (Debian: `apt-get install nodejs npm`, \
                 elsewhere https://nodejs.org/), or use `cargo xtask serve`, which does without."
            );
        }
        Self::installed()
    }

    /// The programs, or a note that the file will be larger without them.
    pub fn if_present() -> Option<Self> {
        let found = missing().map_or_else(Self::installed, |reason| bail!("{reason}"));
        found
            .inspect_err(|why| {
                eprintln!(
                    "note: not optimised and not minified, so larger than a release: {why:#}"
                );
            })
            .ok()
    }

    fn installed() -> Result<Self> {
        let packages = workspace::node_packages();
        install(&packages)?;
        Ok(Self {
            packages: packages.join("node_modules"),
        })
    }

    /// A package's program, ready for its arguments.
    pub fn program(&self, path: &str) -> Command {
        let mut node = Command::new("node");
        node.arg(self.packages.join(path));
        node
    }
}

/// Runs `npm ci` in a folder with a lock file, unless what it installed last
/// is what the lock file still says.
pub fn install(folder: &Path) -> Result<()> {
    let lock = std::fs::read(folder.join("package-lock.json"))
        .with_context(|| format!("no package-lock.json in {}", folder.display()))?;
    let stamp = folder.join("node_modules").join(".installed-from");
    if std::fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(folder);
    process::output_of(&mut npm)?;
    Ok(std::fs::write(stamp, lock)?)
}

/// Why Node cannot be used, if it cannot.
pub fn missing() -> Option<String> {
    let Some(version) = process::version_of("node") else {
        return Some("Node is not installed".to_owned());
    };
    if major(&version).is_none_or(|number| number < OLDEST_NODE) {
        return Some(format!("Node is {version}, which is too old"));
    }
    process::find("npm")
        .is_none()
        .then(|| "npm is not installed".to_owned())
}

fn major(version: &str) -> Option<u32> {
    version
        .trim_start_matches('v')
        .split('.')
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_version_has_a_major_number() {
        assert_eq!(super::major("v20.20.2"), Some(20));
        assert_eq!(super::major("unknown"), None);
    }
}
