//! Every word that a visitor reads, by language.
//!
//! The rest of the crate speaks in ids; a [`Catalog`] turns each into words. Its
//! entries are functions over closed enums, so a language that lacks a sentence
//! does not compile. No word decides anything, and no law is here.

mod desk;
mod draft;
mod en;
mod es;
pub mod further;
mod language;
pub mod locale;
mod papers;

use crate::domain::{
    Answer, Change, Choice, ClinicCeiling, ClinicHint, ContactId, CriterionId, Date, DeadlineId,
    ExceptionId, FieldProblem, GroupId, ListId, NoteId, Outcome, Question, RouteId, ScreenId,
    StepId,
};

pub use desk::{DeskCatalog, DeskPhrases};
pub use draft::{DRAFT, Draft, PRINTED, Printed, Voice};
pub use en::{EN, EN_DESK, EN_PAPERS};
pub use es::{ES, ES_DESK, ES_DRAFT, ES_PAPERS};
pub use language::Language;
pub use papers::{ComeBackText, LineText, PaperCatalog, PaperPhrases, PaperText, SigningText};

/// A template with what stands in braces filled in, one after the other.
#[must_use]
pub fn filled(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = template.to_owned();
    for (name, value) in values {
        text = text.replace(name, value);
    }
    text
}

/// The words of one language.
#[derive(Debug)]
pub struct Catalog {
    /// Words of the interface.
    pub phrases: &'static Phrases,
    /// The help that is shown when nothing else loads. The program is what did not load, so
    /// it does not carry it.
    #[cfg(not(target_family = "wasm"))]
    pub static_help: &'static StaticHelp,
    /// A screen of the interview.
    pub screen: fn(ScreenId) -> ScreenText,
    /// A question.
    pub question: fn(Question) -> QuestionText,
    /// A choice, as an option of a question.
    pub choice: fn(Choice) -> ChoiceText,
    /// The heading of a group of situations.
    pub group: fn(GroupId) -> &'static str,
    /// The legend of a checklist.
    pub list: fn(ListId) -> &'static str,
    /// An outcome.
    pub outcome: fn(Outcome) -> OutcomeText,
    /// A criterion.
    pub criterion: fn(CriterionId) -> CriterionText,
    /// What an exception means for the visitor.
    pub exception: fn(ExceptionId) -> &'static str,
    /// A deadline.
    pub deadline: fn(DeadlineId) -> DeadlineText,
    /// Another office.
    pub route: fn(RouteId) -> ActionText,
    /// Something to do now.
    pub step: fn(StepId) -> ActionText,
    /// What is worth knowing.
    pub note: fn(NoteId) -> ActionText,
    /// The day that a note counts to, as a sentence.
    pub note_from: fn(NoteId, Date) -> String,
    /// The clinic hint.
    pub clinic: fn(ClinicHint) -> ClinicText,
    /// "For 2026 the usual limit for 3 people in Alaska is about $85,375 a year."
    pub clinic_ceiling: fn(ClinicCeiling) -> String,
    /// The name of a contact, as a label before its number or as a link.
    pub contact: fn(ContactId) -> &'static str,
    /// What is wrong with an answer, and what is accepted.
    pub problem: fn(Question, FieldProblem) -> String,
    /// The answer to a question in words, as in a list of answers.
    pub answer: fn(Question, Answer) -> String,
    /// A date in words, as in "November 22, 2026".
    pub date: fn(Date) -> String,
    /// A sum in US dollars, as in "$39,900".
    pub dollars: fn(u32) -> String,
    /// The progress: "Step 3 of about 9".
    pub progress: fn(usize, usize) -> String,
    /// How many options a closed group holds: "5 more".
    pub more: fn(usize) -> String,
    /// "Please check 2 answers", above what is wrong.
    pub problems_heading: fn(usize) -> String,
    /// What is left of a deadline: "12 days left", "today is the last day".
    pub days_left: fn(i32) -> String,
    /// "From December 14, 2026 on, TAS may be able to take your case."
    pub possible_from: fn(Date) -> String,
    /// "From December 14, 2026 on: …", when time alone will change the outcome.
    pub change: fn(Change) -> String,
    /// "It will be met from December 14, 2026 if nothing else happens."
    pub met_from: fn(Date) -> String,
    /// "Preview as of June 1, 2027."
    pub preview: fn(Date) -> String,
    /// "Rules checked on November 22, 2026."
    pub checked_on: fn(Date) -> String,
    /// What is said instead once the review date has passed.
    pub out_of_date: fn(Date) -> String,
}

/// A screen of the interview.
#[derive(Clone, Copy, Debug)]
pub struct ScreenText {
    /// The heading: what the screen asks, in one plain question.
    pub heading: &'static str,
    /// A short name, for progress, changes and the table of answers.
    pub short: &'static str,
    /// A line below the heading, or "".
    pub hint: &'static str,
    /// Why it is asked.
    pub why: &'static str,
}

/// A question.
#[derive(Clone, Copy, Debug)]
pub struct QuestionText {
    /// The question in full, or the sentence of a checklist item.
    pub label: &'static str,
    /// A short name, for the table of answers and for reasons.
    pub short: &'static str,
    /// A line of help, or "".
    pub hint: &'static str,
}

/// A choice.
#[derive(Clone, Copy, Debug)]
pub struct ChoiceText {
    /// What is chosen.
    pub label: &'static str,
    /// A line of help below it, or "".
    pub hint: &'static str,
}

/// An outcome.
#[derive(Clone, Copy, Debug)]
pub struct OutcomeText {
    /// The headline when it is certain and nothing higher is open.
    pub headline: &'static str,
    /// What it means, in two or three sentences. "TAS decides" is among them.
    pub lead: &'static str,
    /// The headline when this outcome is still possible but not certain.
    pub possible: &'static str,
}

/// A criterion.
#[derive(Clone, Copy, Debug)]
pub struct CriterionText {
    /// Its name, short.
    pub name: &'static str,
    /// What it means in plain words.
    pub meaning: &'static str,
    /// What is said when it is open although nothing more can be asked: TAS decides.
    pub tas_decides: &'static str,
}

/// A deadline.
#[derive(Clone, Copy, Debug)]
pub struct DeadlineText {
    /// Its name.
    pub name: &'static str,
    /// What to do before it.
    pub running: &'static str,
    /// What is said where its start is not known: how it is counted, and what to do;
    /// or "" where it is not shown then.
    pub undated: &'static str,
    /// What is left once it has run out, or "" where it is not shown then.
    pub lapsed: &'static str,
}

/// Something to do, or an office to turn to.
#[derive(Clone, Copy, Debug)]
pub struct ActionText {
    /// What to do, as an order: "Call TAS today".
    pub title: &'static str,
    /// How, in plain sentences.
    pub body: &'static str,
}

/// The clinic hint.
#[derive(Clone, Copy, Debug)]
pub struct ClinicText {
    /// The heading.
    pub title: &'static str,
    /// What it means. "Clinics decide" is among it.
    pub body: &'static str,
}

/// The help that is shown when nothing else loads, written into the loader too.
#[derive(Clone, Copy, Debug)]
pub struct StaticHelp {
    /// The heading.
    pub heading: &'static str,
    /// What happened, and that help does not depend on it.
    pub lead: &'static str,
    /// "Call the Taxpayer Advocate Service:"
    pub call: &'static str,
    /// The name of the TAS page's link.
    pub page: &'static str,
    /// When TAS may help, in brief.
    pub criteria: &'static [&'static str],
    /// That deadlines keep running.
    pub deadlines: &'static str,
    /// "Or contact:" before the firm.
    pub firm: &'static str,
}

/// Words of the interface.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "each name says what the words are for")]
pub struct Phrases {
    // Welcome.
    pub title: &'static str,
    pub intro: &'static str,
    pub takes_minutes: [&'static str; 2],
    pub have_notice: [&'static str; 2],
    pub nothing_kept: [&'static str; 2],
    pub what_is_tas: &'static str,
    pub about_tas: &'static [&'static str],
    pub start: &'static str,
    pub in_a_hurry: &'static str,
    // Around questions.
    pub close: &'static str,
    pub back: &'static str,
    pub continue_: &'static str,
    pub skip: &'static str,
    pub save_change: &'static str,
    pub restart: &'static str,
    pub clear: &'static str,
    pub cleared: &'static str,
    pub cleared_idle: &'static str,
    /// That the answers will be cleared in one minute, and in two.
    pub idle: [&'static str; 2],
    pub keep_going: &'static str,
    pub why_we_ask: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub not_sure: &'static str,
    pub date_not_known: &'static str,
    pub none_of_these: &'static str,
    pub or: &'static str,
    pub month: &'static str,
    pub day: &'static str,
    pub year: &'static str,
    pub lien_date: QuestionText,
    pub dollar_sign: &'static str,
    pub error_prefix: &'static str,
    pub emergency_heading: &'static str,
    pub emergency_body: &'static str,
    pub new_tab: &'static str,
    pub preview_note: &'static str,
    pub exit: &'static str,
    // Languages, and what opens a checklist that waits.
    pub open_checklist: &'static str,
    pub languages: &'static str,
    pub now_spoken: &'static str,
    pub not_spoken: &'static str,
    pub unreviewed: &'static str,
    // Check your answers.
    pub check_heading: &'static str,
    pub check_hint: &'static str,
    pub change: &'static str,
    pub see_result: &'static str,
    pub not_answered: &'static str,
    // Result.
    pub result_kicker: &'static str,
    pub deadlines_heading: &'static str,
    pub deadlines_note: &'static str,
    pub act_by: &'static str,
    pub lapsed_on: &'static str,
    pub may_move: &'static str,
    pub check_the_date: &'static str,
    pub criteria_heading: &'static str,
    pub criteria_note: &'static str,
    pub met: &'static str,
    pub unmet: &'static str,
    pub open: &'static str,
    pub you_told: &'static str,
    pub could_change: &'static str,
    pub source: &'static str,
    pub limits_heading: &'static str,
    pub limited_by: &'static str,
    pub change_heading: &'static str,
    pub settled_by_one: &'static str,
    pub settled_together: &'static str,
    pub nothing_open: &'static str,
    pub steps_heading: &'static str,
    pub routes_heading: &'static str,
    pub notes_heading: &'static str,
    pub cannot_heading: &'static str,
    pub cannot: &'static [&'static str],
    pub professional_heading: &'static str,
    pub professional: &'static str,
    pub clinic_heading: &'static str,
    pub amounts_out_of_date: &'static str,
    pub firm_heading: &'static str,
    pub firm_note: &'static str,
    pub firm_call: &'static str,
    pub take_heading: &'static str,
    pub take_note: &'static str,
    /// One for each paper, in the order of [`PaperId`](crate::domain::PaperId).
    pub take: [&'static str; 4],
    pub opening: &'static str,
    pub not_opened: &'static str,
    pub print: &'static str,
    pub change_answers: &'static str,
    pub tas_decides: &'static str,
    pub not_advice: &'static str,
    pub not_affiliated: &'static str,
    pub sources_heading: &'static str,
}
