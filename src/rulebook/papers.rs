//! The part on the papers that a visitor takes along: Form 911 by its lines, who signs,
//! what to mind, what is drafted and when, the calendar and the call.

mod desk;
mod drafts;
mod sentences;

use super::criteria::row;
use super::document::{Block, Section, Table, Text};
use super::readers::anchor;
use super::wording::Wording;
use crate::domain::{AdviceId, FormPart, Line, Place, Signer};
use crate::rules::cited_by;
use crate::text::PaperCatalog;

/// The part on papers.
#[must_use]
pub fn part(wording: &Wording, papers: &PaperCatalog) -> Section {
    let lead = "Form 911 is filled and papers are written on the visitor's own device. A sentence \
                of line 12a is written only where the answers say it for certain, and what only \
                the visitor knows is left as a blank in brackets. Words in braces are filled in.";
    let sections = vec![
        Section::new(
            "form-lines",
            "The lines of Form 911",
            lines(wording, papers),
        ),
        drafts::claims(wording),
        drafts::matters(wording),
        drafts::reliefs(wording, papers),
        Section::new("signing", "Who signs Form 911", vec![]).with(signing(wording, papers)),
        Section::new("advice", "What to mind about Form 911", vec![]).with(advice(wording, papers)),
        sentences::gather(wording, papers),
        sentences::calendar(wording, papers),
        sentences::all(wording, papers),
        desk::sentences(wording),
    ];
    Section::new(
        "papers",
        "The papers to take along",
        vec![Block::paragraph(lead)],
    )
    .with(sections)
}

/// What the words at a place rest on, in one line.
fn rests_on(wording: &Wording, place: Place) -> Text {
    let citations = cited_by(place).iter();
    Text::joined(citations.map(|one| wording.citation(one)), "; ")
}

/// A row on sources, where there are some.
fn sourced(wording: &Wording, place: Place, rows: &mut Vec<super::document::Row>) {
    let text = rests_on(wording, place);
    if !text.0.is_empty() {
        rows.push(row("Rests on", text));
    }
}

fn lines(wording: &Wording, papers: &PaperCatalog) -> Vec<Block> {
    let cells = |line: &Line| {
        let text = (papers.line)(*line);
        let part = (papers.form_part)(FormPart::of(*line));
        let help = if text.help.is_empty() {
            Text::default()
        } else {
            Text::default().quoted(text.help)
        };
        vec![
            Text::from(line.number()).words(" ").id(line.id()),
            Text::default().quoted(text.label),
            help,
            Text::from(part),
            rests_on(wording, Place::Line(*line)),
        ]
    };
    vec![Block::Table(Table {
        caption: "Labels as printed, and help from the form's instructions".to_owned(),
        head: ["Line", "Label", "Help", "Part", "Rests on"]
            .map(Text::from)
            .to_vec(),
        rows: Line::ALL.iter().map(cells).collect(),
    })]
}

fn signing(wording: &Wording, papers: &PaperCatalog) -> Vec<Section> {
    let section = |id: &Signer| {
        let text = (papers.signing)(*id);
        let mut rows = vec![
            row("Who", Text::default().quoted(text.who)),
            row("Where", Text::default().quoted(text.lines)),
        ];
        sourced(wording, Place::Signing(*id), &mut rows);
        let title = Text::from("Signer ").id(id.id());
        Section::new(&anchor("signing", id.id()), title, vec![Block::Rows(rows)])
    };
    Signer::ALL.iter().map(section).collect()
}

fn advice(wording: &Wording, papers: &PaperCatalog) -> Vec<Section> {
    let section = |id: &AdviceId| {
        let text = (papers.advice)(*id);
        let mut rows = vec![row("Said", Text::default().quoted(text.body))];
        sourced(wording, Place::Advice(*id), &mut rows);
        let title = Text::from(text.title).words(" ").id(id.id());
        Section::new(&anchor("advice", id.id()), title, vec![Block::Rows(rows)])
    };
    AdviceId::ALL.iter().map(section).collect()
}
