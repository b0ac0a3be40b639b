//! Form 911 by its lines, as a paper to copy from, and what does not fit on the form.

use super::{Matter, Paper};
use crate::domain::{Line, PaperId, Sheet};

/// The form by its lines, with who signs it and where it goes.
#[must_use]
pub fn paper(_matter: &Matter, _sheet: &Sheet) -> Paper {
    Paper {
        id: PaperId::Form911,
        title: String::new(),
        head: Vec::new(),
        blocks: Vec::new(),
    }
}

/// The sheet that is attached to the official form: for each line, what is continued.
#[must_use]
pub fn attachment(_matter: &Matter, _sheet: &Sheet, _continued: &[(Line, String)]) -> Paper {
    paper(_matter, _sheet)
}
