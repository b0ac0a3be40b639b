//! The words of the screens in which a visitor takes the result along. A catalogue of
//! its own: the checklist carries none of them.

use super::ActionText;
use crate::domain::{Refusal, StageId};

/// The words of those screens in one language.
#[derive(Debug)]
pub struct DeskCatalog {
    /// Words that are the same everywhere.
    pub phrases: &'static DeskPhrases,
    /// A step of the worksheet: its heading, and a line below it.
    pub stage: fn(StageId) -> ActionText,
    /// Why a file is not filled, and what to do.
    pub refusal: fn(Refusal) -> &'static str,
    /// "Step 3 of 7".
    pub progress: fn(usize, usize) -> String,
    /// "7 of 9 printed lines used."
    pub room: fn(usize, usize) -> String,
    /// What cannot be printed on the form, each with what may be written for it.
    pub missing: fn(&[(char, &'static str)]) -> String,
    /// "Line 12a still has 2 places in [brackets] to fill in."
    pub blanks: fn(&'static str, usize) -> String,
    /// "Your file was saved as form-911.pdf."
    pub saved: fn(&str) -> String,
    /// "Hand this over to Ash & Alder", or to the firm.
    pub hand_over_to: fn(&str) -> String,
}

/// Words that are the same everywhere.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "each name says what the words are for")]
pub struct DeskPhrases {
    pub to_result: &'static str,
    pub optional: &'static str,
    pub next: &'static str,
    pub to_form: &'static str,
    pub draft_note: &'static str,
    pub draft_again: &'static str,
    pub draft_language: &'static str,
    pub continued: &'static str,
    pub replace_missing: &'static str,
    pub reliefs_legend: &'static str,
    pub learned_legend: &'static str,
    pub consents_legend: &'static str,
    pub language_legend: &'static str,
    pub power_of_attorney: &'static str,
    pub information_authorization: &'static str,
    pub third_party_note: &'static str,
    pub check_heading: &'static str,
    pub nothing_to_check: &'static str,
    pub official_heading: &'static str,
    pub official_get: &'static str,
    pub official_link: &'static str,
    pub official_choose: &'static str,
    pub official_file: &'static str,
    pub official_hint: &'static str,
    pub official_given: &'static str,
    pub official_save: &'static str,
    pub own_heading: &'static str,
    pub own_note: &'static str,
    pub save_pdf: &'static str,
    pub save_calendar: &'static str,
    pub calendar_note: &'static str,
    pub no_days: &'static str,
    pub share: &'static str,
    pub print: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_by_hand: &'static str,
    pub shared: &'static str,
    pub not_shared: &'static str,
    pub not_filled: &'static str,
    pub plain_text: &'static str,
    pub email_heading: &'static str,
    pub email_note: &'static str,
    pub email_open: &'static str,
    pub email_copy: &'static str,
    pub email_text: &'static str,
    pub hand_off_heading: &'static str,
    pub hand_off_note: &'static str,
    pub hand_off_show: &'static str,
    pub hand_off_text: &'static str,
    pub hand_off_decline: &'static str,
    pub handed_off: &'static str,
    pub not_handed_off: &'static str,
    pub private: &'static str,
}
