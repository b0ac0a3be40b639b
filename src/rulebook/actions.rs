//! The parts on other offices, steps and contacts: what the visitor is told to do.

use super::criteria::row;
use super::deadlines::clock;
use super::document::{Block, Row, Section, Table, Text};
use super::outcomes::outcome;
use super::readers::anchor;
use super::wording::Wording;
use crate::domain::{Citation, Clock, Contact, ContactId, Note, Outcome, Reach, Route, Step};
use crate::text::ActionText;

/// The part on other offices.
#[must_use]
pub fn routes(wording: &Wording) -> Section {
    let all = wording.register.routes.iter();
    let sections = all.map(|one| route(wording, one)).collect();
    let lead = "An office is named with the matter, whatever the outcome is.";
    Section::new("routes", "Other offices", vec![Block::paragraph(lead)]).with(sections)
}

fn route(wording: &Wording, one: &Route) -> Section {
    let rows = vec![Row {
        name: "Shown when",
        blocks: vec![wording.block(&one.condition)],
    }];
    let words = (wording.catalog.route)(one.id);
    action(
        wording,
        ("route", one.id.id()),
        words,
        rows,
        one.contacts,
        one.citations,
    )
}

/// The part on steps.
#[must_use]
pub fn steps(wording: &Wording) -> Section {
    let all = wording.register.steps.iter();
    let sections = all.map(|one| step(wording, one)).collect();
    let lead = "Steps are shown in this order. Each belongs to certain outcomes, and is shown \
                with one of them where its own condition is met.";
    Section::new("steps", "What to do now", vec![Block::paragraph(lead)]).with(sections)
}

fn step(wording: &Wording, one: &Step) -> Section {
    let mut rows = vec![Row {
        name: "Outcomes",
        blocks: outcomes(wording, one.outcomes),
    }];
    if !one.when_possible.is_empty() {
        rows.push(Row {
            name: "Also while only possible",
            blocks: outcomes(wording, one.when_possible),
        });
    }
    rows.push(Row {
        name: "Shown when",
        blocks: vec![wording.block(&one.condition)],
    });
    let words = (wording.catalog.step)(one.id);
    action(
        wording,
        ("step", one.id.id()),
        words,
        rows,
        one.contacts,
        one.citations,
    )
}

/// The part on what is worth knowing.
#[must_use]
pub fn notes(wording: &Wording) -> Section {
    let all = wording.register.notes.iter();
    let sections = all.map(|one| note(wording, one)).collect();
    let heading = wording.catalog.phrases.notes_heading;
    let lead = Text::from("Advice that stands folded below the steps, as ")
        .quoted(heading)
        .words(
            ". It decides nothing. Each is shown with its outcomes, even while one is only \
             possible.",
        );
    Section::new(
        "notes",
        "What is worth knowing",
        vec![Block::Paragraph(lead)],
    )
    .with(sections)
}

fn note(wording: &Wording, one: &Note) -> Section {
    let mut rows = vec![
        Row {
            name: "Outcomes",
            blocks: outcomes(wording, one.outcomes),
        },
        Row {
            name: "Shown when",
            blocks: vec![wording.block(&one.condition)],
        },
    ];
    if one.clock != Clock::Uncounted {
        rows.push(row("Day told with it", clock(wording, one.clock)));
    }
    let words = (wording.catalog.note)(one.id);
    let kind = ("note", one.id.id());
    action(wording, kind, words, rows, one.contacts, one.citations)
}

fn outcomes(wording: &Wording, outcomes: &[Outcome]) -> Vec<Block> {
    if outcomes == Outcome::ALL {
        return vec![Block::paragraph("every outcome")];
    }
    vec![Block::list(outcomes.iter().map(|id| outcome(wording, *id)))]
}

/// What every action has: its words, whom to reach, and what it rests on.
fn action(
    wording: &Wording,
    (kind, id): (&str, &str),
    words: ActionText,
    mut rows: Vec<Row>,
    contacts: &[ContactId],
    citations: &[Citation],
) -> Section {
    rows.push(row("Said", Text::default().quoted(words.body)));
    if !contacts.is_empty() {
        rows.push(Row {
            name: "Reached by",
            blocks: vec![Block::list(contacts.iter().map(|id| reached(wording, *id)))],
        });
    }
    rows.push(Row {
        name: "Rests on",
        blocks: vec![wording.citations(citations)],
    });
    let title = Text::from(words.title).words(" ").id(id);
    Section::new(&anchor(kind, id), title, vec![Block::Rows(rows)])
}

fn reached(wording: &Wording, id: ContactId) -> Text {
    let name = Text::from(format!("{}: ", (wording.catalog.contact)(id)));
    match wording.register.contacts.iter().find(|one| one.id == id) {
        Some(contact) => name.and(reach(contact.reach)),
        None => name,
    }
}

fn reach(reach: Reach) -> Text {
    match reach {
        Reach::Page(url) => Text::default().address(url),
        Reach::Phone(number) => format!("telephone {number}").into(),
        Reach::Fax(number) => format!("fax {number}").into(),
        Reach::Email(place) | Reach::Mail(place) => place.into(),
    }
}

/// The part on contacts.
#[must_use]
pub fn contacts(wording: &Wording) -> Section {
    let cells = |one: &Contact| {
        vec![
            Text::from((wording.catalog.contact)(one.id))
                .words(" ")
                .id(one.id.id()),
            reach(one.reach),
            wording.citation(&one.citation),
        ]
    };
    let table = Table {
        caption: "Numbers, pages and addresses".to_owned(),
        head: ["Contact", "Reached at", "Rests on"]
            .map(Text::from)
            .to_vec(),
        rows: wording.register.contacts.iter().map(cells).collect(),
    };
    Section::new("contacts", "Contacts", vec![Block::Table(table)])
}
