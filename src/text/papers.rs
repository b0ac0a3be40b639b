//! The words of the papers that a visitor takes along, and of Form 911. A catalogue of
//! its own: the checklist carries none of them.

use super::ActionText;
use crate::domain::{
    AdviceId, ComeBackId, CopyId, CriterionId, DeadlineId, FormPart, Line, PaperId, ReliefId,
    Signer,
};

/// The words of the papers in one language. Lines 12a and 12b are drafted in English
/// whatever the language, because the form is. What stands in braces is filled in.
#[derive(Debug)]
pub struct PaperCatalog {
    /// A line of Form 911.
    pub line: fn(Line) -> LineText,
    /// A part of Form 911.
    pub form_part: fn(FormPart) -> &'static str,
    /// A paper.
    pub paper: fn(PaperId) -> PaperText,
    /// The title of a text that leaves the widget.
    pub copy: fn(CopyId) -> &'static str,
    /// A request of line 12b, as something to choose.
    pub relief: fn(ReliefId) -> &'static str,
    /// Who signs.
    pub signing: fn(Signer) -> SigningText,
    /// What to mind about the form.
    pub advice: fn(AdviceId) -> ActionText,
    /// The papers that help to show a criterion.
    pub gather: fn(CriterionId) -> &'static [&'static str],
    /// A criterion that is met, as it is said on the telephone.
    pub say: fn(CriterionId) -> &'static str,
    /// What is to be done by a last day, short: "ask for a hearing".
    pub last_day: fn(DeadlineId) -> &'static str,
    /// A day to come back.
    pub come_back: fn(ComeBackId) -> ComeBackText,
    /// Headings and sentences.
    pub phrases: &'static PaperPhrases,
}

/// A line of Form 911.
#[derive(Clone, Copy, Debug)]
pub struct LineText {
    /// What belongs there, short, as the form says it.
    pub label: &'static str,
    /// Help from the form's instructions, or "".
    pub help: &'static str,
}

/// A paper.
#[derive(Clone, Copy, Debug)]
pub struct PaperText {
    /// Its title.
    pub title: &'static str,
    /// What it is for.
    pub lead: &'static str,
}

/// Who signs.
#[derive(Clone, Copy, Debug)]
pub struct SigningText {
    /// Who, and with which authority.
    pub who: &'static str,
    /// On which lines.
    pub lines: &'static str,
}

/// A day to come back.
#[derive(Clone, Copy, Debug)]
pub struct ComeBackText {
    /// What a calendar shows, which tells a stranger little.
    pub title: &'static str,
    /// What to do on that day.
    pub note: &'static str,
}

/// Headings and sentences of the papers.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "each name says what the words are for")]
pub struct PaperPhrases {
    // The calendar.
    pub deadline_title: &'static str,
    pub reminder: &'static str,
    pub come_back_heading: &'static str,
    pub lapsed_heading: &'static str,
    pub no_days: &'static str,
    pub private_calendar: &'static str,
    pub new_calendar: &'static str,
    // The call.
    pub elsewhere_title: &'static str,
    pub elsewhere_lead: &'static str,
    pub call_together: &'static str,
    pub say_heading: &'static str,
    pub say_name: &'static str,
    pub say_for_another: &'static str,
    pub say_emergency: &'static str,
    pub say_perhaps_emergency: &'static str,
    pub say_problem: &'static str,
    pub say_their_problem: &'static str,
    pub say_because: &'static str,
    pub say_action_on: &'static str,
    pub say_hardship_from: &'static str,
    pub say_harm_from: &'static str,
    pub say_first_contact: &'static str,
    pub say_promised: &'static str,
    pub say_deadline: &'static str,
    pub say_want: &'static str,
    pub say_sent: &'static str,
    pub ask_heading: &'static str,
    pub ask: &'static [&'static str],
    pub hand_heading: &'static str,
    pub hand: &'static [&'static str],
    pub gather_heading: &'static str,
    pub gather_lead: &'static str,
    pub gather_always: &'static [&'static str],
    pub gather_open: &'static str,
    pub notes_heading: &'static str,
    pub notes: &'static [&'static str],
    pub number_heading: &'static str,
    // Form 911.
    pub ticked: &'static str,
    pub signature_heading: &'static str,
    pub signature_lines: &'static [[&'static str; 2]],
    pub signing_heading: &'static str,
    pub send_heading: &'static str,
    pub before_heading: &'static str,
    pub after_heading: &'static str,
    pub overseas: &'static str,
    pub official_form: &'static str,
    // Texts that leave the widget.
    pub email_call: &'static str,
    pub email_deadlines: &'static str,
    pub email_come_back: &'static str,
    pub email_more: &'static str,
    pub hand_off_numbers: &'static str,
    pub hand_off_form: &'static str,
    pub hand_off_told: &'static str,
    // Any paper.
    pub page: &'static str,
    pub answers_heading: &'static str,
}
