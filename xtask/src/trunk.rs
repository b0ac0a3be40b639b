//! `trunk`: the hook that puts our files in place of what Trunk staged.
//!
//! Trunk watches, serves and reloads; it never makes the packed file itself.

use crate::{build, workspace};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// What every reloading script of Trunk's speaks to.
const RELOADER: &str = ".well-known/trunk/ws";

pub fn run() -> Result<()> {
    let staging = PathBuf::from(
        std::env::var_os("TRUNK_STAGING_DIR")
            .context("this is for Trunk to call, see Trunk.toml")?,
    );
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let folder = if release {
        workspace::dist()
    } else {
        workspace::target().join("demo")
    };
    if release {
        build::release()?;
    } else {
        build::demo(&folder)?;
    }
    replace(&staging, &folder)
}

fn replace(staging: &Path, folder: &Path) -> Result<()> {
    let staged = std::fs::read_to_string(staging.join("index.html"))
        .context("Trunk staged no index.html")?;
    copy(folder, staging)?;
    let Some(reloader) = reloader(&staged) else {
        return Ok(());
    };
    let page = std::fs::read_to_string(folder.join("index.html"))?;
    let page = page.replacen("</body>", &format!("{reloader}</body>"), 1);
    Ok(std::fs::write(staging.join("index.html"), page)?)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for file in from.read_dir()? {
        let file = file?;
        let copied = to.join(file.file_name());
        if file.file_type()?.is_dir() {
            copy(&file.path(), &copied)?;
        } else {
            std::fs::copy(file.path(), copied)?;
        }
    }
    Ok(())
}

/// The script that `trunk serve` adds to the page, if it did.
fn reloader(staged: &str) -> Option<&str> {
    let start = staged[..staged.find(RELOADER)?].rfind("<script")?;
    let length = staged[start..].find("</script>")? + "</script>".len();
    Some(&staged[start..start + length])
}

#[cfg(test)]
mod tests {
    use super::reloader;

    #[test]
    fn only_trunk_s_own_script_is_taken_over() {
        let reload = "<script>let url = base + '.well-known/trunk/ws';</script>";
        let page = format!("<body><script src=\"tas-checklist.js\"></script>{reload}</body>");
        assert_eq!(reloader(&page), Some(reload));
        assert_eq!(
            reloader("<body><script src=\"tas-checklist.js\"></script></body>"),
            None
        );
    }
}
