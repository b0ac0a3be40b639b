//! PDF, read and written on the visitor's own device.
//!
//! In reading order: [`value`] is what a file is made of, [`read`] and [`write`] bring
//! it from bytes and back. [`table`] says where objects stand, [`objects`] fetches them,
//! [`inflate`] unpacks them and [`parse`] reads them, all from one [`budget`]. [`fields`] says whether it is the form, [`clean`] takes out
//! what would speak against the fields, [`room`] what fits on a line, [`answers`] and
//! [`appearance`] fill it. [`layout`], [`pages`] and [`tags`] make a paper's pages:
//! [`attached`] to the form, or [`written`] as a file. [`winansi`], [`near`], [`font`]
//! and [`wrap`] know characters and lines. Nothing is sent, and nothing is signed.

mod answers;
mod appearance;
mod attached;
mod budget;
mod clean;
mod fields;
mod font;
mod inflate;
mod layout;
mod near;
mod objects;
mod pages;
mod parse;
mod read;
mod room;
mod table;
mod tags;
mod value;
mod winansi;
mod wrap;
mod write;
mod written;

use super::Paper;
use crate::domain::{Line, Refusal, Sheet};

/// The largest file that is read, in bytes: forty times the form as it is published. A
/// filling holds about five times as many.
pub const MOST_BYTES: u32 = 4 * 1_024 * 1_024;

/// Makes the sheet for what is continued, from the lines and what is left of each.
pub type Attachment<'a> = dyn Fn(&[(Line, String)]) -> Paper + 'a;

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
pub fn check(file: &[u8]) -> Result<(), Refusal> {
    let document = read::read(file)?;
    fields::judge(&document, &fields::fields(&document))
}

/// Fills the official form. `attachment` makes the sheet for what is continued: it is
/// given the rest of what stands on lines 12a and 12b, and the whole of any other line.
/// What was filled here before and is blank by now is cleared, and a sheet that was
/// attached is replaced; what the visitor has put into the file with another program
/// stays where the sheet says nothing.
///
/// # Errors
///
/// Why the file is not filled.
pub fn fill(file: &[u8], sheet: &Sheet, attachment: &Attachment<'_>) -> Result<Filled, Refusal> {
    let mut document = read::read(file)?;
    let fields = fields::fields(&document);
    fields::judge(&document, &fields)?;
    clean::clean(&mut document);
    attached::detach(&mut document);
    let rest = answers::answer(&mut document, &fields, sheet);
    if !rest.is_empty() {
        attached::attach(&mut document, &attachment(&rest)).ok_or(Refusal::Damaged)?;
    }
    Ok(Filled {
        bytes: write::write(&document),
        continued: rest.into_iter().map(|(line, _)| line).collect(),
    })
}

/// The lines that stay from the visitor's own file although the sheet says nothing, in
/// the order of the form; none where the file is not the form.
#[must_use]
pub fn kept(file: &[u8], sheet: &Sheet) -> Vec<Line> {
    read::read(file).map_or_else(
        |_| Vec::new(),
        |document| answers::own(&document, &fields::fields(&document), sheet),
    )
}

/// A paper as a tagged PDF of letter size. The same paper gives the same bytes.
#[must_use]
pub fn written(paper: &Paper) -> Vec<u8> {
    written::written(paper)
}

/// The characters of a text that cannot be printed on the form, each once.
#[must_use]
pub fn missing(text: &str) -> Vec<Missing> {
    near::missing(text)
}

/// How much of a line's room a text takes on the official form. A line for one printed
/// line uses two where its text does not fit in the smallest size.
#[must_use]
pub fn room(line: Line, text: &str) -> Room {
    room::room(line, &near::printable(text))
}

/// A text with everything that cannot be printed on the form written as suggested. What
/// has no suggestion stays, and so does the warning of it.
#[must_use]
pub fn printable(text: &str) -> String {
    near::suggested(text)
}
