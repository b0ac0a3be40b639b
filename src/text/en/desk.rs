//! The screens in which a visitor takes the result along, in English.

use super::format::joined;
use crate::domain::{Refusal, StageId};
use crate::text::{ActionText, DeskCatalog, DeskPhrases};

/// Every word of those screens in English.
pub static EN_DESK: DeskCatalog = DeskCatalog {
    phrases: &PHRASES,
    stage,
    refusal,
    progress,
    room,
    missing,
    blanks,
    kept,
    saved,
    hand_over_to,
};

static PHRASES: DeskPhrases = DeskPhrases {
    to_result: "Back to my result",
    optional: "You may leave any line blank and fill it in later by hand.",
    next: "Continue",
    to_form: "Go to the form now",
    draft_note: "We drafted this from your answers. Read it, fill in what stands in [brackets], \
                 and change what is not right.",
    draft_again: "Go back to our draft",
    undo: "Back to my own words",
    draft_language: "Write in English if you can.",
    draft_meaning: "What the English draft says",
    draft_changed: "You have changed the English. This is what our draft said.",
    continued: "The rest goes on a sheet that is attached to the form.",
    replace_missing: "Change these for me",
    reliefs_legend: "What do you want TAS to do?",
    learned_legend: "How did you learn about TAS? (line 13)",
    consents_legend: "How TAS may answer you (line 7)",
    language_legend: "Language help (line 9)",
    power_of_attorney: "Someone with a Form 2848 acts for me (Section II, A)",
    information_authorization: "Someone with a Form 8821 gets my tax information (Section II, B)",
    third_party_note: "Fill this in only if someone acts for you with this form. Attach a copy if you \
                       have one.",
    check_heading: "Before you save",
    nothing_to_check: "Nothing is left to check. Read the form once more before you sign it.",
    official_heading: "Fill in the official form",
    official_get: "Download Form 911 from IRS.gov.",
    official_link: "Form 911 at IRS.gov",
    official_choose: "Choose the file that you downloaded. It stays on this device.",
    official_file: "Form 911 file (f911.pdf)",
    official_hint: "It must be the edition of August 2025 (Rev. 8-2025).",
    official_given: "This is the right form. It can be filled in now.",
    official_save: "Save the filled-in form",
    own_heading: "Or copy from a worksheet",
    own_note: "A page with the same line numbers. Copy from it onto the form by hand, or read it \
               to TAS on the phone.",
    save_pdf: "Save as PDF",
    save_calendar: "Save the calendar file",
    calendar_note: "Open the file to add the days to the calendar of your phone or computer. Each \
                    last day comes with two reminders.",
    no_days: "No day could be counted from your answers, so there is no calendar file.",
    share: "Share",
    print: "Print",
    copy: "Copy as text",
    copied: "Copied.",
    copy_by_hand: "Your browser did not allow copying. Select the text below and copy it.",
    shared: "Handed to the app that you chose.",
    not_shared: "Your device could not share it. Save it instead.",
    not_filled: "The form could not be filled in. Save the worksheet instead, and copy from it.",
    plain_text: "The same as plain text",
    email_heading: "Email yourself a reminder",
    email_note: "It names your result, the last days and the numbers to call, but no person, no \
                 sum and nothing that you wrote. Email is not private: others may read it.",
    email_open: "Open in my email app",
    email_copy: "Copy the email",
    email_text: "The email",
    hand_off_heading: "Hand it over to the firm",
    hand_off_note: "Nothing is handed over until you have read the text and agree. The firm's own \
                    privacy rules apply from then on.",
    hand_off_show: "Show me the text",
    hand_off_text: "This exact text is handed over, and nothing else",
    hand_off_decline: "Do not hand it over",
    handed_off: "The text was handed over to this page.",
    not_handed_off: "Nothing on this page took the text, so nothing was handed over. You can copy \
                     it instead.",
    private: "What you write here stays on this device. It is gone when you clear your answers, \
              leave the page, or do nothing for 15 minutes. Save the form before that.",
};

fn stage(id: StageId) -> ActionText {
    let (title, body) = match id {
        StageId::Taxpayer => (
            "Who is the taxpayer?",
            "Write names and address as they stand on the tax return.",
        ),
        StageId::Contact => (
            "How can TAS reach you?",
            "TAS answers by phone or letter. A daytime number helps most.",
        ),
        StageId::Tax => ("Which tax is it about?", "Name the form and the years."),
        StageId::Issue => (
            "What happened? (line 12a)",
            "Tell the problem, what the IRS did or did not do, with dates, and the harm.",
        ),
        StageId::Relief => (
            "What do you ask for? (line 12b)",
            "One clear action to a line works best.",
        ),
        StageId::Others => (
            "A few last lines",
            "They are all optional, like everything else here.",
        ),
        StageId::Ready => (
            "Your Form 911",
            "Save it, print it, sign it, and send it to one place.",
        ),
    };
    ActionText { title, body }
}

fn refusal(id: Refusal) -> &'static str {
    match id {
        Refusal::NotAPdf => {
            "This file is not a PDF. Choose the file f911.pdf that you downloaded from IRS.gov."
        }
        Refusal::Damaged => {
            "This PDF is damaged and cannot be read. Download Form 911 from IRS.gov again and \
             choose the new file."
        }
        Refusal::Unreadable => {
            "This file could not be read. Save it on this device first, then choose it there."
        }
        Refusal::Encrypted => {
            "This PDF is locked with a password. Choose a fresh copy from IRS.gov, which has none."
        }
        Refusal::TooLarge => {
            "This file is too large to be Form 911. Choose the file f911.pdf from IRS.gov."
        }
        Refusal::NoFields => {
            "This PDF has no fields to fill in. It may be a scan or a printout. Choose the file \
             f911.pdf from IRS.gov."
        }
        Refusal::OtherForm => {
            "This PDF is another form. Choose the file f911.pdf, Form 911, from IRS.gov."
        }
        Refusal::InSpanish => {
            "This is the form in Spanish, Form 911 (SP). We can fill in the English form only. \
             Choose the file f911.pdf, Form 911, from IRS.gov."
        }
        Refusal::OtherRevision => {
            "This is Form 911 in another edition. We can fill in the edition of August 2025 \
             (Rev. 8-2025). For another one, copy from the worksheet below."
        }
    }
}

fn progress(step: usize, of: usize) -> String {
    joined(&["Step ", &step.to_string(), " of ", &of.to_string()])
}

fn room(used: usize, lines: usize) -> String {
    let (used, lines) = (used.to_string(), lines.to_string());
    let takes = if used == "1" {
        " printed line. The form has room for "
    } else {
        " printed lines. The form has room for "
    };
    joined(&["This takes ", &used, takes, &lines, "."])
}

fn missing(characters: &[(char, &'static str)]) -> String {
    let mut text = "The form cannot print ".to_owned();
    for (at, (character, instead)) in characters.iter().enumerate() {
        if at > 0 {
            text += ", ";
        }
        text.push('“');
        text.push(*character);
        text.push('”');
        if !instead.is_empty() {
            text += &joined(&[" (write “", instead, "”)"]);
        }
    }
    text += ". Write it another way, for example in English letters.";
    text
}

fn blanks(line: &'static str, count: usize) -> String {
    match count {
        1 => joined(&[
            "Line ",
            line,
            " still has a place in [brackets] to fill in.",
        ]),
        _ => joined(&[
            "Line ",
            line,
            " still has ",
            &count.to_string(),
            " places in [brackets] to fill in.",
        ]),
    }
}

fn kept(lines: &[&'static str]) -> String {
    joined(&[
        "You left these lines blank here, and your file has something on them, which stays: ",
        &lines.join(", "),
        ".",
    ])
}

fn saved(name: &str) -> String {
    joined(&[
        "Your browser was asked to save ",
        name,
        ". If you do not find it, copy or print instead.",
    ])
}

fn hand_over_to(firm: &str) -> String {
    match firm {
        "" => "I agree: hand it over to the firm".to_owned(),
        _ => joined(&["I agree: hand it over to ", firm]),
    }
}
