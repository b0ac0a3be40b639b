//! The documents of the project as web pages, in `docs/` of what a firm is given.
//!
//! Every Markdown file below `docs/`, and those at the root that a firm reads, becomes
//! one page of the same words. A page needs no script, no other site and no server: it
//! opens from a folder, and under the strictest policy. RULES.md is no guide; the
//! rulebook is its page.

pub mod anchors;
mod code;
mod library;
pub mod links;
pub mod markdown;
mod pictures;
mod tables;
mod template;

use library::Library;
use markdown::Page;

use crate::workspace;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::Path;

/// The folder of the pages, in `dist/` as in the sources.
pub const FOLDER: &str = "docs";

/// The sheet of all pages, beside them.
const SHEET: &str = "docs/guide.css";

/// Writes every page, the sheet, and the files that pages link to.
pub fn write_into(folder: &Path) -> Result<()> {
    let root = workspace::root();
    let library = Library::of(root)?;
    let template = std::fs::read_to_string(root.join("site/guide.html"))
        .context("no template site/guide.html for the guides")?;
    let mut copies = BTreeMap::from([(SHEET.to_owned(), "styles/guide.css".to_owned())]);
    for document in library.documents() {
        let page = Page::of(document, &library)
            .with_context(|| format!("{} cannot become a page", document.source))?;
        write(
            folder,
            &document.page,
            template::filled(&template, document, &page),
        )?;
        copies.extend(page.copies);
    }
    for (name, source) in copies {
        let content =
            std::fs::read(root.join(&source)).with_context(|| format!("cannot copy {source}"))?;
        write(folder, &name, content)?;
    }
    Ok(())
}

fn write(folder: &Path, name: &str, content: impl AsRef<[u8]>) -> Result<()> {
    let path = folder.join(name);
    if let Some(above) = path.parent() {
        std::fs::create_dir_all(above)?;
    }
    std::fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests;
