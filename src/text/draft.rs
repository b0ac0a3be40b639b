//! The words that we write on Form 911, most on lines 12a and 12b: English whatever the
//! language, because the form is. A language may have a counterpart of the drafts, by
//! which a visitor knows what they would sign; it is read and never sent.
//!
//! A sentence is a template: "{i}", "{my}" and "{me}" are whoever has the problem,
//! "{filing}" is what was filed, "{date}" is a date that was told, and what stands in brackets is a blank that only
//! the visitor can fill. Nothing here says when a sentence is written: the rules do.

mod claims;
mod matters;
mod reliefs;

use super::{EN, ES_DRAFT, Language};
use crate::domain::{Choice, ClaimId, Date, ReliefId};

/// Who speaks of whose problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The taxpayer speaks.
    Own,
    /// Someone speaks for the taxpayer, or for an organization or estate that is one.
    Other,
}

/// The words of the drafts in one language.
#[derive(Debug)]
pub struct Draft {
    /// A sentence of line 12a.
    pub claim: fn(ClaimId) -> &'static str,
    /// A request of line 12b.
    pub relief: fn(ReliefId) -> &'static str,
    /// What the matter is about, as in "I am writing about …"; "" for what is no matter.
    pub about: fn(Choice) -> &'static str,
    /// A letter, as in "The IRS sent …"; "" for what is no letter.
    pub notice: fn(Choice) -> &'static str,
    /// What was filed, at the beginning of a sentence; "" for what is no filing. Within
    /// one its "{My}" is "{my}".
    pub filing: fn(Choice) -> &'static str,
    /// The words for "I", "my" and "me", at the beginning of a sentence and within, and
    /// whatever else changes with who speaks.
    pub person: fn(Voice) -> &'static [(&'static str, &'static str)],
    /// Written for a date that was not told.
    pub no_date: &'static str,
    /// A date in words.
    pub date: fn(Date) -> String,
}

impl Language {
    /// What the drafts of Form 911 say, in it: the drafts themselves where it has no
    /// counterpart.
    #[must_use]
    pub fn draft(self) -> &'static Draft {
        match self {
            Self::Spanish => &ES_DRAFT,
            Self::English | Self::Further(_) => &DRAFT,
        }
    }
}

/// What else is printed on the form and on the sheet attached to it, which go to the IRS.
#[derive(Debug)]
pub struct Printed {
    /// What the last printed line says when the answer goes on elsewhere.
    pub goes_on: &'static str,
    /// The same on a line that has room for few words.
    pub see_sheet: &'static str,
    /// The title of the attached sheet.
    pub attachment_title: &'static str,
    /// The heading there of what is continued.
    pub continued: &'static str,
}

/// What else is printed there.
pub static PRINTED: Printed = Printed {
    goes_on: "(continued on the attached sheet)",
    see_sheet: "(see attached sheet)",
    attachment_title: "Attached sheet, Form 911 (Rev. 8-2025)",
    continued: "Line {line}, continued",
};

/// The words of lines 12a and 12b.
pub static DRAFT: Draft = Draft {
    claim: claims::claim,
    relief: reliefs::relief,
    about: matters::about,
    notice: matters::notice,
    filing: matters::filing,
    person,
    no_date: "[date]",
    date: |day| (EN.date)(day),
};

fn person(voice: Voice) -> &'static [(&'static str, &'static str)] {
    match voice {
        Voice::Own => &[
            ("{I}", "I"),
            ("{i}", "I"),
            ("{My}", "My"),
            ("{my}", "my"),
            ("{me}", "me"),
        ],
        Voice::Other => &[
            ("{I}", "The taxpayer"),
            ("{i}", "the taxpayer"),
            ("{My}", "The taxpayer's"),
            ("{my}", "the taxpayer's"),
            ("{me}", "the taxpayer"),
        ],
    }
}
