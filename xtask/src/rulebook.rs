//! `rulebook`: the rules as a book that a lawyer reads and signs.
//!
//! The book itself is the package's; here it is only written where it belongs. A build
//! writes the page, and leaves RULES.md to whoever changes a rule.

use crate::workspace;
use anyhow::Result;
use std::path::Path;
use tas_checklist::rulebook::{Book, html, markdown, of_the_checklist};

/// Kept beside the code: a change of a rule shows in it.
const KEPT: &str = "RULES.md";

/// To print and to sign.
const PRINTED: &str = "rulebook.html";

/// Writes `RULES.md` and `dist/rulebook.html`.
pub fn run() -> Result<()> {
    let book = of_the_checklist();
    std::fs::write(workspace::root().join(KEPT), markdown::book(&book))?;
    let dist = workspace::dist();
    std::fs::create_dir_all(&dist)?;
    print(&book, &dist)?;
    println!("{KEPT} and dist/{PRINTED}: {}", book.edition);
    Ok(())
}

/// Writes the page alone.
pub fn write_into(folder: &Path) -> Result<()> {
    print(&of_the_checklist(), folder)
}

fn print(book: &Book, folder: &Path) -> Result<()> {
    Ok(std::fs::write(folder.join(PRINTED), html::page(book))?)
}
