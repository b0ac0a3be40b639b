//! What is said on the telephone, gathered, kept in a calendar, and every other sentence
//! of the papers.

use super::rests_on;
use crate::domain::{ComeBackId, CopyId, CriterionId, DeadlineId, PaperId, Place};
use crate::rulebook::document::{Block, Section, Table, Text};
use crate::rulebook::wording::Wording;
use crate::text::{PRINTED, PaperCatalog, PaperPhrases};

pub(super) fn table(caption: &str, head: &[&str], rows: Vec<Vec<Text>>) -> Block {
    Block::Table(Table {
        caption: caption.to_owned(),
        head: head.iter().map(|name| Text::from(*name)).collect(),
        rows,
    })
}

pub(super) fn quotes(lines: &[&str]) -> Text {
    let lines = lines.iter().filter(|line| !line.is_empty());
    Text::joined(lines.map(|line| Text::default().quoted(line)), " ")
}

/// What is said of each criterion on the telephone, and the papers that help to show it.
pub fn gather(wording: &Wording, papers: &PaperCatalog) -> Section {
    let cells = |id: &CriterionId| {
        vec![
            wording.criterion(*id),
            quotes(&[(papers.say)(*id)]),
            quotes((papers.gather)(*id)),
            rests_on(wording, Place::Say(*id)),
        ]
    };
    let rows = CriterionId::ALL.iter().map(cells).collect();
    let head = ["Criterion", "Said", "Gathered", "Rests on"];
    let table = table("For the call to TAS", &head, rows);
    Section::new("gather", "The call, and what to gather", vec![table])
}

/// The words of the calendar.
pub fn calendar(wording: &Wording, papers: &PaperCatalog) -> Section {
    let last = |id: &DeadlineId| {
        let anchor = format!("deadline-{}", id.id());
        vec![
            Text::from("deadline ").rule(id.id(), &anchor),
            quotes(&[(papers.last_day)(*id)]),
        ]
    };
    let back = |id: &ComeBackId| {
        let text = (papers.come_back)(*id);
        vec![
            Text::default().id(id.id()),
            quotes(&[text.title]),
            quotes(&[text.note]),
            rests_on(wording, Place::ComeBack(*id)),
        ]
    };
    let lead = "Every deadline with a day of its own is a whole day in the calendar, with a \
                reminder a week and a day before it, or with what of that is left. A last day on \
                a weekend stays the earlier one. A new file replaces the days of an earlier one. \
                Where Form 911 is the way and was not sent, the day to ask about it is counted \
                from today, under the condition that it was sent today.";
    let blocks = vec![
        Block::paragraph(lead),
        table(
            "What is to be done by a last day",
            &["Deadline", "Shown"],
            DeadlineId::ALL.iter().map(last).collect(),
        ),
        table(
            "Days to come back",
            &["Day", "Shown", "Note", "Rests on"],
            ComeBackId::ALL.iter().map(back).collect(),
        ),
    ];
    Section::new("calendar-words", "The calendar", blocks)
}

/// Titles, headings and every other sentence.
pub fn all(wording: &Wording, papers: &PaperCatalog) -> Section {
    let mut rows = Vec::new();
    for id in PaperId::ALL {
        let text = (papers.paper)(*id);
        let name = Text::from("paper ").id(id.id());
        rows.push(vec![
            name,
            quotes(&[text.title, text.lead]),
            Text::default(),
        ]);
    }
    for id in CopyId::ALL {
        let name = Text::from("text ").id(id.id());
        let title = quotes(&[(papers.copy)(*id)]);
        rows.push(vec![name, title, Text::default()]);
    }
    for (name, words) in phrases(papers.phrases) {
        let rests_on = rests_on(wording, Place::PaperPhrase(name));
        rows.push(vec![Text::default().id(name), quotes(&words), rests_on]);
    }
    let table = table(
        "Sentences of the papers",
        &["Name", "Words", "Rests on"],
        rows,
    );
    Section::new(
        "paper-sentences",
        "Other sentences of the papers",
        vec![table],
    )
}

/// Every phrase by its name. Taken apart without `..`, so that none is forgotten.
#[expect(clippy::too_many_lines, reason = "one flat list of phrases")]
fn phrases(phrases: &PaperPhrases) -> Vec<(&'static str, Vec<&'static str>)> {
    let PaperPhrases {
        deadline_title,
        reminder,
        come_back_heading,
        lapsed_heading,
        no_days,
        private_calendar,
        new_calendar,
        elsewhere_title,
        elsewhere_lead,
        call_together,
        say_heading,
        say_name,
        say_for_another,
        say_emergency,
        say_perhaps_emergency,
        say_problem,
        say_their_problem,
        say_because,
        say_action_on,
        say_hardship_from,
        say_harm_from,
        say_first_contact,
        say_promised,
        say_deadline,
        say_want,
        say_sent,
        ask_heading,
        ask,
        hand_heading,
        hand,
        gather_heading,
        gather_lead,
        gather_always,
        gather_open,
        notes_heading,
        notes,
        number_heading,
        ticked,
        signature_heading,
        signature_lines,
        signing_heading,
        send_heading,
        before_heading,
        after_heading,
        overseas,
        official_form,
        email_call,
        email_deadlines,
        email_come_back,
        email_more,
        hand_off_numbers,
        hand_off_form,
        hand_off_told,
        page,
        answers_heading,
    } = *phrases;
    let mut all = vec![
        ("deadline_title", vec![deadline_title]),
        ("reminder", vec![reminder]),
        ("come_back_heading", vec![come_back_heading]),
        ("lapsed_heading", vec![lapsed_heading]),
        ("no_days", vec![no_days]),
        ("private_calendar", vec![private_calendar]),
        ("new_calendar", vec![new_calendar]),
        ("elsewhere_title", vec![elsewhere_title]),
        ("elsewhere_lead", vec![elsewhere_lead]),
        ("call_together", vec![call_together]),
        ("say_heading", vec![say_heading]),
        ("say_name", vec![say_name]),
        ("say_for_another", vec![say_for_another]),
        ("say_emergency", vec![say_emergency]),
        ("say_perhaps_emergency", vec![say_perhaps_emergency]),
        ("say_problem", vec![say_problem]),
        ("say_their_problem", vec![say_their_problem]),
        ("say_because", vec![say_because]),
        ("say_action_on", vec![say_action_on]),
        ("say_hardship_from", vec![say_hardship_from]),
        ("say_harm_from", vec![say_harm_from]),
        ("say_first_contact", vec![say_first_contact]),
        ("say_promised", vec![say_promised]),
        ("say_deadline", vec![say_deadline]),
        ("say_want", vec![say_want]),
        ("say_sent", vec![say_sent]),
        ("ask_heading", vec![ask_heading]),
        ("ask", ask.to_vec()),
        ("hand_heading", vec![hand_heading]),
        ("hand", hand.to_vec()),
        ("gather_heading", vec![gather_heading]),
        ("gather_lead", vec![gather_lead]),
        ("gather_always", gather_always.to_vec()),
        ("gather_open", vec![gather_open]),
        ("notes_heading", vec![notes_heading]),
        ("notes", notes.to_vec()),
        ("number_heading", vec![number_heading]),
        ("ticked", vec![ticked]),
        ("signature_heading", vec![signature_heading]),
        ("signature_lines", signature_lines.concat()),
        ("signing_heading", vec![signing_heading]),
        ("send_heading", vec![send_heading]),
        ("before_heading", vec![before_heading]),
        ("after_heading", vec![after_heading]),
        ("overseas", vec![overseas]),
        ("official_form", vec![official_form]),
        ("attachment_title", vec![PRINTED.attachment_title]),
        ("continued", vec![PRINTED.continued]),
        ("email_call", vec![email_call]),
        ("email_deadlines", vec![email_deadlines]),
        ("email_come_back", vec![email_come_back]),
        ("email_more", vec![email_more]),
        ("hand_off_numbers", vec![hand_off_numbers]),
        ("hand_off_form", vec![hand_off_form]),
        ("hand_off_told", vec![hand_off_told]),
        ("page", vec![page]),
        ("answers_heading", vec![answers_heading]),
    ];
    all.retain(|(_, words)| !words.is_empty());
    all
}
