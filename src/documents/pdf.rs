//! PDF, read and written on the visitor's own device.

use super::Paper;
use crate::domain::{Line, Refusal, Sheet};

/// The official form, filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The file.
    pub bytes: Vec<u8>,
    /// The lines that are continued on an attached sheet.
    pub continued: Vec<Line>,
}

/// A character that the form's font lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The character.
    pub character: char,
    /// What may be written for it; "" where nothing is near.
    pub suggestion: &'static str,
}

/// How much of a line of text is used, in printed lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Printed lines that the text takes.
    pub used: usize,
    /// Printed lines that there are.
    pub lines: usize,
}

/// Says whether a file is the form that can be filled.
///
/// # Errors
///
/// Why it is not.
pub fn check(_file: &[u8]) -> Result<(), Refusal> {
    Err(Refusal::NotAPdf)
}

/// Fills the official form. `attachment` makes the sheet for what is continued.
///
/// # Errors
///
/// Why the file is not filled.
pub fn fill(
    file: &[u8],
    _sheet: &Sheet,
    _attachment: &dyn Fn(&[(Line, String)]) -> Paper,
) -> Result<Filled, Refusal> {
    check(file).map(|()| Filled {
        bytes: Vec::new(),
        continued: Vec::new(),
    })
}

/// A paper as a tagged PDF of letter size.
#[must_use]
pub fn written(_paper: &Paper) -> Vec<u8> {
    Vec::new()
}

/// The characters of a text that cannot be printed on the form, each once.
#[must_use]
pub fn missing(_text: &str) -> Vec<Missing> {
    Vec::new()
}

/// How much of a line's room a text takes on the official form.
#[must_use]
pub fn room(_line: Line, _text: &str) -> Room {
    Room { used: 0, lines: 1 }
}

/// A text with everything that cannot be printed on the form written as suggested.
#[must_use]
pub fn printable(text: &str) -> String {
    text.to_owned()
}
