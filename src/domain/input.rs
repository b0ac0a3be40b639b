//! What can be wrong with something typed.
//!
//! A problem names what is accepted through the kind of the question; its words
//! are in the catalogues. Reading what was typed is the interface's work.

/// What is wrong with an answer that was typed or left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldProblem {
    /// Nothing was chosen or typed.
    Missing,
    /// A part of a date is missing.
    IncompleteDate,
    /// A part of a date is not a number.
    NotANumberInDate,
    /// The calendar has no such day.
    NoSuchDay,
    /// The year needs four digits, or is outside those accepted.
    YearOutOfRange,
    /// The day is still ahead where only a day of the past can be.
    InTheFuture,
    /// The day has passed where only a day to come can be.
    InThePast,
    /// It is not a number.
    NotANumber,
    /// It is below zero.
    Negative,
    /// It is not a whole number.
    NotWhole,
    /// It is less than the least that is accepted, which is 1.
    TooSmall,
    /// It is more than the most that is accepted.
    TooLarge {
        /// The most.
        most: u32,
    },
}
