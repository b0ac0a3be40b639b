//! Conditions: the sentences of the register, as values.
//!
//! A condition is met, not met or open; the engine decides which, explains it,
//! asks for what it still needs, and prints it for a lawyer. The tree itself holds
//! no code, so that all four read the same thing.

use super::answers::Answer;
use super::choice::Choice;
use super::question::Question;
use super::register::CriterionId;

/// A condition over the answers and today's date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Always met.
    Always,
    /// Open whatever is answered: the text that would settle it could not be read,
    /// or it changes by memo. TAS decides.
    TasDecides,
    /// The answer to the question is this one.
    Is(Question, Answer),
    /// The answer to the question is one of these choices.
    OneOf(Question, &'static [Choice]),
    /// So many whole days have passed since the date told (negative: it is ahead).
    DaysSince(Question, Comparison),
    /// A processing time is published for the situation, and a filing started it.
    HasProcessingTime,
    /// The published processing time, and so many days more, have passed since the
    /// filing: the days beyond it compare like this.
    DaysBeyondProcessingTime(Comparison),
    /// The condition of a criterion is met.
    Meets(CriterionId),
    /// The condition of a criterion is met and no exception takes it away.
    Counts(CriterionId),
    /// The condition is not certainly met: open counts as well. Only for warnings,
    /// which doubt must not silence; never part of a criterion.
    NotCertain(&'static Condition),
    /// The condition is not met.
    Not(&'static Condition),
    /// Every one is met.
    All(&'static [Condition]),
    /// At least one is met.
    Any(&'static [Condition]),
}

/// A comparison of a number of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// More days than this.
    MoreThan(i32),
    /// This many days, or fewer.
    AtMost(i32),
}

impl Comparison {
    /// Whether a number of days compares so.
    #[must_use]
    pub const fn holds(self, days: i32) -> bool {
        match self {
            Self::MoreThan(limit) => days > limit,
            Self::AtMost(limit) => days <= limit,
        }
    }
}

impl Condition {
    /// The answer to the question is yes.
    #[must_use]
    pub const fn yes(question: Question) -> Self {
        Self::Is(question, Answer::Yes)
    }

    /// The answer to the question is this choice.
    #[must_use]
    pub const fn chose(question: Question, choice: Choice) -> Self {
        Self::Is(question, Answer::Choice(choice))
    }

    /// What is happening is this.
    #[must_use]
    pub const fn situation(choice: Choice) -> Self {
        Self::chose(Question::Situation, choice)
    }

    /// The notice at hand is this one.
    #[must_use]
    pub const fn notice(choice: Choice) -> Self {
        Self::chose(Question::Notice, choice)
    }
}
