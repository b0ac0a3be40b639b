//! Texts that leave the widget, each at the visitor's own word: an email to oneself
//! without what identifies, and what is handed over to the firm.

use super::Matter;
use crate::domain::Sheet;

/// The most that the body of an email holds, in characters.
pub const MOST_IN_EMAIL: usize = 1_200;

/// An email to oneself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email {
    /// Its subject.
    pub subject: String,
    /// Its body: the outcome, the days and the numbers to call, without answers that
    /// identify; at most [`MOST_IN_EMAIL`] characters.
    pub body: String,
}

/// The email.
#[must_use]
pub fn email(_matter: &Matter) -> Email {
    Email {
        subject: String::new(),
        body: String::new(),
    }
}

/// What is handed over to the firm, word by word as the visitor sees it before: the
/// outcome, the criteria and days, the answers, and what was written on the form, if
/// anything was.
#[must_use]
pub fn hand_off(_matter: &Matter, _sheet: &Sheet) -> String {
    String::new()
}
