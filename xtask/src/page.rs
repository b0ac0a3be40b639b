//! The demo pages, their sheets and their script, as a firm's web person would put
//! them up.
//!
//! They are copied, not generated: what is shown is what `site/demo.html` says.

use crate::{configurator, workspace};
use anyhow::{Context, Result};
use std::path::Path;

/// Each by its folder in the sources.
const FILES: [(&str, &str); 5] = [
    ("site", "demo.html"),
    ("site", "offline.html"),
    ("site", "demo.js"),
    ("styles", "site.css"),
    ("styles", "looks.css"),
];

/// The scripts of pages, which are no part of the checklist.
pub const SCRIPTS: [&str; 2] = ["demo.js", configurator::SCRIPT];

pub fn copy_into(folder: &Path) -> Result<()> {
    for (from, name) in FILES {
        let file = workspace::root().join(from).join(name);
        std::fs::copy(&file, folder.join(name)).with_context(|| format!("no {from}/{name}"))?;
    }
    Ok(())
}
