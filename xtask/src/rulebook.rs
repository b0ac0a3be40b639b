//! `rulebook`: the rules as a book that a lawyer reads and signs.
//!
//! The book itself is the package's; here it is only written where it belongs. No
//! other task needs it.

use crate::workspace;
use anyhow::Result;
use tas_checklist::rulebook::{html, markdown, of_the_checklist};

/// Kept beside the code: a change of a rule shows in it.
const KEPT: &str = "RULES.md";

/// To print and to sign; not in what a firm is given by `build`.
const PRINTED: &str = "rulebook.html";

/// Writes `RULES.md` and `dist/rulebook.html`.
pub fn run() -> Result<()> {
    let book = of_the_checklist();
    std::fs::write(workspace::root().join(KEPT), markdown::book(&book))?;
    let dist = workspace::dist();
    std::fs::create_dir_all(&dist)?;
    std::fs::write(dist.join(PRINTED), html::page(&book))?;
    println!("{KEPT} and dist/{PRINTED}: {}", book.edition);
    Ok(())
}
