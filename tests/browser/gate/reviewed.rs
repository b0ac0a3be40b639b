//! What a checker says of a state, and a person has looked at: why it is no barrier.
//!
//! An entry that nothing answers to any more fails the test, so the list stays as short as
//! the truth.

use super::checkers::{Checker, Finding};

/// Something that a checker is not followed in.
pub struct Reviewed {
    /// Who says it.
    pub checker: Checker,
    /// The checker's own name of its rule.
    pub rule: &'static str,
    /// What the finding's element or words hold, or nothing for all of the rule's.
    pub about: &'static str,
    /// Why it is no barrier, or what looks at it instead.
    pub why: &'static str,
}

impl Reviewed {
    /// Whether a finding is one of these.
    pub fn covers(&self, checker: Checker, finding: &Finding) -> bool {
        self.checker == checker
            && self.rule == finding.rule
            && (finding.target.contains(self.about) || finding.what.contains(self.about))
    }
}

/// Every reviewed finding.
pub const REVIEWED: &[Reviewed] = &[
    ibm(
        "style_highcontrast_visible/Manual_1",
        "--_page",
        "It asks whether forced colours were thought of, because the panel is told the page's own \
         text colour. Each state is looked at in forced colours, where that colour is not used.",
    ),
    ibm(
        "form_submit_button_exists/Potential_1",
        "",
        "Every form has its button. One without a type submits, and the rule looks for the \
         attribute.",
    ),
    ibm(
        "fieldset_legend_valid/Fail_1",
        "aria-labelledby=\"heading\"",
        "The only group of a screen is named by the screen's heading, which stands right above \
         it: a legend would be read out a second time. The transcripts have the name.",
    ),
    ibm(
        "input_label_exists/Fail_1",
        "/details[",
        "A radio button in a group that is folded has its label, folded away with it. Unfolded, \
         the rule finds none without.",
    ),
    ibm(
        "input_label_visible/potential_no_label",
        "<textarea",
        "Each has a label in sight, above it or around it.",
    ),
    ibm(
        "input_fields_grouped/Potential_1",
        "",
        "What belongs together is in a fieldset: the parts of a date, and every group of choices. \
         Lines of a form that are asked one by one are no group.",
    ),
    ibm(
        "list_structure_proper/Potential_1",
        "<dl class=\"tas-answers",
        "Each name and its values stand in a div, as HTML allows in a dl.",
    ),
    ibm(
        "list_markup_review/potential_list",
        "tas-sheet-text",
        "A paragraph of what to say on the phone, in which a number begins a line.",
    ),
    ibm(
        "text_block_heading/potential_heading",
        "",
        "Asked of every short line. Those that head something are headings; the others are names \
         of fields, answers, days, and names on cards under a heading.",
    ),
    ibm(
        "text_sensory_misuse/potential_position",
        "",
        "Asked of the words right, left, above and below: rights of a taxpayer, days that are \
         left, amounts, and parts of a paper in the order of reading.",
    ),
    ibm(
        "text_sensory_misuse/potential_other",
        "",
        "Asked of the words small, round, size, large and little: of amounts, households and \
         clinics, never of what something looks like.",
    ),
    ibm(
        "a_target_warning/potential_warn",
        "target=\"_blank\"",
        "Asked in Spanish, of which the rule does not know the words: each link says that it opens \
         in a new tab.",
    ),
    alfa(
        "sia-r78",
        "tas-checklist",
        "Named for the last heading in the shadow root alone, where the rule does not see what \
         follows. Each has its content under it.",
    ),
    alfa(
        "sia-r87",
        "",
        "A link that skips to the content is for the firm's page to have, not for a part of it.",
    ),
];

const fn ibm(rule: &'static str, about: &'static str, why: &'static str) -> Reviewed {
    let checker = Checker::Ibm;
    Reviewed {
        checker,
        rule,
        about,
        why,
    }
}

const fn alfa(rule: &'static str, about: &'static str, why: &'static str) -> Reviewed {
    let checker = Checker::Alfa;
    Reviewed {
        checker,
        rule,
        about,
        why,
    }
}
