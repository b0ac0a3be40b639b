//! `rulebook`: the rules as a book that a lawyer reads and signs.
//!
//! The book itself is the package's; here it is only written where it belongs. No
//! other task needs it.

use crate::workspace;
use anyhow::Result;
use tas_checklist::rulebook::{markdown, of_the_checklist};

/// Kept beside the code: a change of a rule shows in it.
const KEPT: &str = "RULES.md";

/// Writes `RULES.md`.
pub fn run() -> Result<()> {
    let book = of_the_checklist();
    std::fs::write(workspace::root().join(KEPT), markdown::book(&book))?;
    println!("{KEPT}: {}", book.edition);
    Ok(())
}
