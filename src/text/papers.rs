//! The words of the papers that a visitor takes along, and of Form 911. A catalogue of
//! its own: the checklist carries none of them.

use crate::domain::Line;

/// The words of the papers in one language. Lines 12a and 12b are drafted in English
/// whatever the language, because the form is.
#[derive(Debug)]
pub struct PaperCatalog {
    /// A line of Form 911.
    pub line: fn(Line) -> LineText,
}

/// A line of Form 911.
#[derive(Clone, Copy, Debug)]
pub struct LineText {
    /// What belongs there, short, as the form says it.
    pub label: &'static str,
    /// Help from the form's instructions, or "".
    pub help: &'static str,
}
