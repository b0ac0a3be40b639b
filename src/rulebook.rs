//! The rules as a book that a lawyer reads from end to end and signs.
//!
//! [`book`] is made from the same register, interview and catalogue that the
//! checklist runs on, so it cannot say anything else than the program does. It is
//! a document first; [`markdown`] and [`html`] print it. Nothing here decides, and
//! the widget does not carry it: it is not compiled for Wasm.
//!
//! A list that the register gains is a section in one of the parts, a line in
//! [`book`], and a few lines in `readers`.

mod actions;
mod amounts;
mod asking;
mod chart;
mod criteria;
mod deadlines;
mod document;
pub mod html;
pub mod markdown;
mod measure;
mod opening;
mod outcomes;
mod papers;
mod readers;
mod screens;
mod sources;
mod svg;
mod unread;
mod wording;
mod words;

pub use amounts::ceiling;
pub use asking::Asking;
pub use chart::{Chart, Stop};
pub use document::{Blank, Block, Book, Item, Row, Section, Span, Table, Text};
pub use readers::{Rule, anchor, rules};
pub use svg::pieces;
pub use wording::Wording;

use crate::domain::{Interview, Register, Statement};
use crate::rules::{INTERVIEW, REGISTER, STATEMENTS};
use crate::text::{Catalog, EN, EN_PAPERS};

/// The book of the checklist as it is, in English.
#[must_use]
pub fn of_the_checklist() -> Book {
    book(&REGISTER, &INTERVIEW, &EN, STATEMENTS)
}

/// The book of a register with its interview, in the words of a catalogue. The
/// statements are what the sentences of no rule rest on.
#[must_use]
pub fn book(
    register: &Register,
    interview: &Interview,
    catalog: &Catalog,
    statements: &[Statement],
) -> Book {
    let wording = Wording { register, catalog };
    let mut parts = vec![
        opening::part(&wording),
        criteria::part(&wording),
        outcomes::part(&wording),
        outcomes::exceptions_part(&wording),
        deadlines::part(&wording),
        actions::routes(&wording),
        actions::steps(&wording),
        actions::notes(&wording),
        amounts::part(&wording),
        actions::contacts(&wording),
        screens::part(&wording, interview),
        words::part(&wording, statements),
        papers::part(&wording, &EN_PAPERS),
        sources::part(&wording, statements),
    ];
    let mark = mark(&parts);
    parts.push(opening::signature(&wording, &mark));
    let version = env!("CARGO_PKG_VERSION");
    Book {
        title: "The rules of the TAS checklist",
        subtitle: "Every rule by which the checklist decides, the words in which it says so, and \
                   the official text on which each rests"
            .to_owned(),
        edition: format!("Version {version}, mark {mark}"),
        cover: opening::cover(&wording, version, &mark),
        parts,
    }
}

/// A mark of every word of the parts: the 64-bit FNV-1a hash, in hexadecimal. It
/// tells editions apart and seals nothing.
fn mark(parts: &[Section]) -> String {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let mut hash = OFFSET;
    for byte in parts
        .iter()
        .map(markdown::section)
        .collect::<String>()
        .bytes()
    {
        hash = (hash ^ u64::from(byte)).wrapping_mul(PRIME);
    }
    format!("{hash:016x}")
}
