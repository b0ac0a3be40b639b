//! Headings and sentences of the papers.

use crate::text::PaperPhrases;

pub(super) static PHRASES: PaperPhrases = PaperPhrases {
    deadline_title: "Tax deadline: {what}",
    reminder: "Last day {date}: {what}",
    come_back_heading: "Days to come back",
    lapsed_heading: "Days that have passed",
    no_days: "No day to keep could be counted from your answers. Look at your letters for a day \
              that is printed on them.",
    private_calendar: "A calendar may be seen by others. The titles tell little, and the notes \
                       tell more.",
    new_calendar: "If your answers change, open a new file: its days take the place of the earlier \
                   ones. For a second tax matter, use a second calendar.",
    elsewhere_title: "Where to turn with this",
    elsewhere_lead: "Who can help with this, and room to write down what you hear.",
    call_together: "Before TAS can share tax information with you, the taxpayer must have given you \
                    the right form, such as Form 2848. Without it, call together with the \
                    taxpayer.",
    say_heading: "Say this first",
    say_name: "My name is [name].",
    say_for_another: "I am calling for the taxpayer, [name].",
    say_emergency: "This is an emergency.",
    say_perhaps_emergency: "This may be an emergency.",
    say_problem: "I have a problem with the IRS: \u{201c}{problem}.\u{201d}",
    say_their_problem: "The problem with the IRS, as the taxpayer tells it: \
                        \u{201c}{problem}.\u{201d}",
    say_because: "I am asking for help because:",
    say_action_on: "The date of the IRS action is {date}.",
    say_hardship_from: "The money trouble starts on {date}.",
    say_harm_from: "The lasting harm starts on {date}.",
    say_first_contact: "The IRS was first asked for help with this on {date}.",
    say_promised: "The day that the IRS named is {date}.",
    say_deadline: "A deadline ends on {date}: {what}.",
    say_want: "I would like the IRS to do this:",
    say_sent: "I sent Form 911 on {date}.",
    ask_heading: "Ask before you hang up",
    ask: &[
        "Does TAS take the case? What is its number?",
        "Who works on it, and how do I reach that person?",
        "By which day will I hear from you?",
        "What should I send, and how?",
    ],
    hand_heading: "Have this at hand",
    hand: &[
        "This paper, and something to write with.",
        "Name, address and number of the taxpayer, as on the tax return.",
        "The letters from the IRS.",
        "The tax form and the tax years.",
        "The days on which you called or wrote to the IRS.",
    ],
    gather_heading: "Papers to gather",
    gather_lead: "You do not have to prove hardship before TAS takes the case. Papers can speed \
                  things up.",
    gather_always: &[
        "Every letter from the IRS about this, with its envelope.",
        "The tax return that this is about.",
    ],
    gather_open: "These tests are still open. If they fit, gather this too:",
    notes_heading: "Write down",
    notes: &[
        "Day and time of the call",
        "Name of the person",
        "Case number",
        "What was said",
        "Day that was promised",
    ],
    number_heading: "Numbers to call",
    ticked: "Check this box",
    signature_heading: "To sign with a pen",
    signature_lines: &[
        [
            "14a",
            "Signature of taxpayer or duly authorized officer, and title, if applicable",
        ],
        ["14b", "Date signed"],
        ["15a", "Signature of spouse (if joint assistance request)"],
        ["15b", "Date signed"],
        ["II.A 6", "Signature of third party (representative only)"],
        ["II.A 7", "Date signed (representative only)"],
    ],
    signing_heading: "Who signs",
    send_heading: "Where to send it",
    before_heading: "Before you send it",
    after_heading: "What happens next",
    overseas: "From abroad, use the fax number for senders abroad, or email.",
    official_form: "Copy these lines to the official form. This paper is not the form.",
    email_call: "Call:",
    email_deadlines: "Deadlines that keep running:",
    email_come_back: "Days to come back:",
    email_more: "More days are on the paper with your result.",
    hand_off_numbers: "The taxpayer numbers on lines 1b and 2b are left out of this text.",
    hand_off_form: "Form 911, as written so far",
    hand_off_told: "The facts are as the visitor told them. Nobody has checked them.",
    page: "Page {page} of {pages}",
    answers_heading: "Your answers",
};
