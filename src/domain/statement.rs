//! Statements of law or fact in the words that belong to no rule of the register: why a
//! screen asks, what an outcome means, what a clinic is.
//!
//! A rule brings its citations with it; these sentences have theirs here. It says
//! neither what they say (the catalogues do) nor when they are shown, and no part
//! of the widget reads it.

use super::assessment::{ClinicHint, Outcome};
use super::choice::Choice;
use super::question::Question;
use super::register::{Citation, GroupId, ListId, ScreenId};

/// A place in a catalogue that no rule of the register stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The heading, hint or reason of a screen.
    Screen(ScreenId),
    /// The words of a question.
    Question(Question),
    /// The words of a choice.
    Choice(Choice),
    /// The heading of a group of situations.
    Group(GroupId),
    /// The legend of a checklist.
    List(ListId),
    /// The headline or lead of an outcome.
    Outcome(Outcome),
    /// A hint about clinics.
    Clinic(ClinicHint),
    /// A phrase of the interface, by the name of its field.
    Phrase(&'static str),
    /// A part of the help that needs no program, by the name of its field.
    StaticHelp(&'static str),
    /// A sentence formed around a date or number, by the name of its field.
    Formed(&'static str),
}

/// Words that state law or fact, and what they rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Where the words stand.
    pub place: Place,
    /// What they rest on.
    pub citations: &'static [Citation],
}
