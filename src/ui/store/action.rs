//! Where a visitor can be and what can happen; no state and no reaction to it.

use crate::domain::{Answer, FieldProblem, ListId, Question, ScreenId};

/// Where the visitor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first screen.
    Welcome,
    /// A question screen.
    Asking(ScreenId),
    /// The answers, before the result.
    CheckAnswers,
    /// The result.
    Result,
}

/// One of the three parts of a date, or a number's only part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The month, or the number.
    First,
    /// The day.
    Second,
    /// The year.
    Third,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Action {
    /// The visitor began.
    Started,
    /// A question was answered, in full.
    Answered(Question, Answer),
    /// That an answer is not known was ticked or cleared.
    UnknownMarked(Question, bool),
    /// An item of a checklist was ticked or cleared.
    ItemMarked(ListId, Question, bool),
    /// "None of these" or "not sure" of a checklist was ticked or cleared.
    ListMarked(ListId, Answer, bool),
    /// Text was typed.
    Typed(Question, Part, String),
    /// The screen was submitted.
    Continued,
    /// An optional screen was skipped.
    Skipped,
    /// The visitor went one screen back.
    WentBack,
    /// The visitor asked to change the answers of a screen.
    ChangeAsked(ScreenId),
    /// The visitor asked for the result.
    ResultAsked,
    /// The visitor asked to see the answers again.
    AnswersAsked,
    /// The visitor began anew.
    Restarted,
    /// All answers were cleared, by the visitor or because the page was left.
    Cleared,
    /// The same, because nobody was there for a while.
    Idled,
}

/// Why the answers were just cleared, if they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cleared {
    /// They were not.
    Not,
    /// By the visitor, or because the page was left.
    Asked,
    /// Nobody was there for a while.
    Idle,
}

/// Something wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The question.
    pub question: Question,
    /// What is wrong.
    pub kind: FieldProblem,
}
