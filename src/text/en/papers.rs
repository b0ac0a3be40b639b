//! The papers in English.

use crate::domain::Line;
use crate::text::{LineText, PaperCatalog};

/// Every word of the papers in English.
pub static EN_PAPERS: PaperCatalog = PaperCatalog { line };

fn line(line: Line) -> LineText {
    LineText {
        label: line.id(),
        help: "",
    }
}
