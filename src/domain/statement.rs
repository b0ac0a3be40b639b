//! Statements of law or fact in the words that belong to no rule of the register: why a
//! screen asks, what an outcome means, what a clinic is.
//!
//! A rule brings its citations with it; these sentences have theirs here. It says
//! neither what they say (the catalogues do) nor when they are shown. The checklist
//! reads none of it; the papers print what they rest on.

use super::assessment::{ClinicHint, Outcome};
use super::choice::Choice;
use super::claim::ClaimId;
use super::document::{
    AdviceId, ComeBackId, CopyId, FormPart, PaperId, Refusal, ReliefId, Signer, StageId,
};
use super::form::Line;
use super::question::Question;
use super::register::{Citation, CriterionId, DeadlineId, GroupId, ListId, ScreenId};

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
    /// A line of Form 911.
    Line(Line),
    /// A part of Form 911.
    FormPart(FormPart),
    /// A paper to take along.
    Paper(PaperId),
    /// A text that leaves the widget.
    Copy(CopyId),
    /// A request of line 12b: to choose, and as drafted.
    Relief(ReliefId),
    /// Who signs Form 911.
    Signing(Signer),
    /// What to mind about Form 911.
    Advice(AdviceId),
    /// The papers that help to show a criterion.
    Gather(CriterionId),
    /// A criterion as it is said on the telephone.
    Say(CriterionId),
    /// What a calendar says of a deadline.
    LastDay(DeadlineId),
    /// A day to come back.
    ComeBack(ComeBackId),
    /// A phrase of the papers, by the name of its field.
    PaperPhrase(&'static str),
    /// A step of the worksheet.
    Stage(StageId),
    /// Why a file is not filled.
    Refused(Refusal),
    /// A phrase of the screens in which the result is taken along, or a sentence formed
    /// there, by the name of its field.
    Desk(&'static str),
    /// A sentence of line 12a as drafted.
    Claim(ClaimId),
    /// What a matter, letter or filing is called on line 12a.
    Matter(Choice),
}

/// Words that state law or fact, and what they rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Where the words stand.
    pub place: Place,
    /// What they rest on.
    pub citations: &'static [Citation],
}
