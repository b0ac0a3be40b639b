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
    /// "This takes 7 printed lines. The form has room for 9."
    pub room: fn(usize, usize) -> String,
    /// What cannot be printed on the form, each with what may be written for it.
    pub missing: fn(&[(char, &'static str)]) -> String,
    /// "Line 12a still has 2 places in [brackets] to fill in."
    pub blanks: fn(&'static str, usize) -> String,
    /// "Lines 2a and 7a stay as they stand in your file."
    pub kept: fn(&[&'static str]) -> String,
    /// "Your browser was asked to save form-911.pdf."
    pub saved: fn(&str) -> String,
    /// "Hand this over to Ash & Alder", or to the firm.
    pub hand_over_to: fn(&str) -> String,
}

/// Declares phrases with a list of all of them by name, for those who look at each.
macro_rules! phrases {
    ($($name:ident,)+) => {
        /// Words that are the same everywhere.
        #[derive(Clone, Copy, Debug)]
        #[allow(missing_docs, reason = "each name says what the words are for")]
        pub struct DeskPhrases {
            $(pub $name: &'static str,)+
        }

        impl DeskPhrases {
            /// Every phrase by its name.
            #[must_use]
            pub fn all(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($name), self.$name),)+]
            }
        }
    };
}

phrases! {
    to_result,
    optional,
    next,
    to_form,
    draft_note,
    draft_again,
    undo,
    draft_language,
    draft_meaning,
    draft_changed,
    continued,
    replace_missing,
    reliefs_legend,
    learned_legend,
    consents_legend,
    language_legend,
    power_of_attorney,
    information_authorization,
    third_party_note,
    check_heading,
    nothing_to_check,
    official_heading,
    official_get,
    official_link,
    official_choose,
    official_file,
    official_hint,
    official_given,
    official_save,
    own_heading,
    own_note,
    save_pdf,
    save_calendar,
    calendar_note,
    no_days,
    share,
    print,
    copy,
    copied,
    copy_by_hand,
    shared,
    not_shared,
    not_filled,
    plain_text,
    email_heading,
    email_note,
    email_open,
    email_copy,
    email_text,
    hand_off_heading,
    hand_off_note,
    hand_off_show,
    hand_off_text,
    hand_off_decline,
    handed_off,
    not_handed_off,
    private,
}
