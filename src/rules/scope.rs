//! What TAS is for at all: a federal tax matter that rests on no frivolous position.
//!
//! Source: Form 911 (Rev. 8-2025), page 3: TAS helps with federal tax, and will not
//! consider frivolous arguments. Reading: an agency that is not known leaves all
//! else open, so that doubt never sends a visitor away. Checked on 22 November 2026.

use crate::domain::{Choice, Condition, Question};

/// The tax is the IRS's.
pub const FEDERAL: Condition = Condition::chose(Question::Agency, Choice::Irs);

/// The tax is not certainly a state's: doubt must not hide a deadline or an office.
pub const NOT_STATE: Condition =
    Condition::NotCertain(&Condition::chose(Question::Agency, Choice::State));

/// A federal matter that is not frivolous.
pub const SCOPE: Condition = Condition::All(&[
    FEDERAL,
    Condition::Not(&Condition::situation(Choice::Frivolous)),
]);
