//! The days to keep: which they are, that the file obeys RFC 5545 to the octet, and that
//! three readers by other people read back from it what was written.
//!
//! The readers are `ical.js` and `node-ical` (npm) and `icalendar` (`PyPI`), pinned in
//! `tests/documents` and installed by `cargo xtask setup`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read its case has failed"
)]

#[path = "../support/mod.rs"]
mod support;

mod days;
mod format;
mod readers;

use support::TODAY;
use tas_checklist::documents::Matter;
use tas_checklist::domain::{Answer, Answers, Choice, Question};
use tas_checklist::text::Language;

/// A matter of these answers, as they are.
fn told(told: &[(Question, Answer)]) -> Matter {
    let mut answers = Answers::default().with(Question::Agency, Answer::Choice(Choice::Irs));
    for (question, answer) in told {
        answers.set(*question, *answer);
    }
    Matter {
        assessment: tas_checklist::engine::decide(&tas_checklist::rules::REGISTER, &answers, TODAY),
        answers,
        ..Matter::new(&answers, TODAY, Language::English, Vec::new())
    }
}

/// A day so many days from today.
fn day(days: i32) -> Answer {
    Answer::Date(TODAY.plus_days(days))
}
