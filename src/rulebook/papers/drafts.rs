//! What is drafted for lines 12a and 12b, and when.

use super::{rests_on, sourced};
use crate::domain::{Choice, Claim, Place, Relief};
use crate::rulebook::criteria::row;
use crate::rulebook::document::{Block, Row, Section, Table, Text};
use crate::rulebook::readers::anchor;
use crate::rulebook::wording::Wording;
use crate::rules::{CLAIMS, RELIEFS};
use crate::text::{DRAFT, PRINTED, PaperCatalog, Voice};

/// The sentences of line 12a.
pub fn claims(wording: &Wording) -> Section {
    let lead = "In this order, each where its condition is met. Someone who answers for another, \
                for an organization or for an estate speaks of the taxpayer:";
    let spoken = (DRAFT.person)(Voice::Other).iter();
    let spoken = spoken.map(|(sign, words)| Text::from(*sign).words(" is ").quoted(words));
    let undated = Text::from("A date that was not told is ").quoted(DRAFT.no_date);
    let goes_on = Text::from("Where an answer goes on elsewhere, its line ends with ")
        .quoted(PRINTED.goes_on)
        .words(" or ")
        .quoted(PRINTED.see_sheet);
    let list = Block::list(spoken.chain([undated, goes_on]));
    let blocks = vec![Block::paragraph(lead), list];
    let sections = CLAIMS.iter().map(|one| claim(wording, one)).collect();
    Section::new("claims", "What line 12a may say", blocks).with(sections)
}

fn claim(wording: &Wording, one: &Claim) -> Section {
    let mut rows = vec![
        row("Written", Text::default().quoted((DRAFT.claim)(one.id))),
        when("Written when", wording.block(&one.condition)),
    ];
    if let Some(question) = one.date {
        rows.push(row("Date", wording.question(question)));
    }
    sourced(wording, Place::Claim(one.id), &mut rows);
    let title = Text::from("Sentence ").id(one.id.id());
    let anchor = anchor("claim", one.id.id());
    Section::new(&anchor, title, vec![Block::Rows(rows)])
}

fn when(name: &'static str, condition: Block) -> Row {
    Row {
        name,
        blocks: vec![condition],
    }
}

/// What matters, letters and filings are called.
pub fn matters(wording: &Wording) -> Section {
    let mut rows = Vec::new();
    for id in Choice::ALL {
        let words = [(DRAFT.about)(*id), (DRAFT.notice)(*id), (DRAFT.filing)(*id)];
        let words = words.into_iter().filter(|words| !words.is_empty());
        let words: Vec<_> = words.map(|words| Text::default().quoted(words)).collect();
        if !words.is_empty() {
            rows.push(vec![
                wording.choice(*id),
                Text::joined(words, "; "),
                rests_on(wording, Place::Matter(*id)),
            ]);
        }
    }
    let table = Block::Table(Table {
        caption: "Matters, letters and filings on line 12a".to_owned(),
        head: ["Answer", "Called", "Rests on"].map(Text::from).to_vec(),
        rows,
    });
    Section::new(
        "draft-matters",
        "What matters are called on line 12a",
        vec![table],
    )
}

/// The requests of line 12b.
pub fn reliefs(wording: &Wording, papers: &PaperCatalog) -> Section {
    let lead = "Proposed in this order, for the visitor to choose from. None asks for what TAS \
                cannot do.";
    let sections = RELIEFS.iter().map(|one| relief(wording, papers, one));
    Section::new(
        "reliefs",
        "What line 12b may ask for",
        vec![Block::paragraph(lead)],
    )
    .with(sections.collect())
}

fn relief(wording: &Wording, papers: &PaperCatalog, one: &Relief) -> Section {
    let mut rows = vec![
        row("Written", Text::default().quoted((DRAFT.relief)(one.id))),
        when("Proposed when", wording.block(&one.condition)),
    ];
    if let Some(question) = one.date {
        rows.push(row("Date", wording.question(question)));
    }
    sourced(wording, Place::Relief(one.id), &mut rows);
    let title = Text::from((papers.relief)(one.id))
        .words(" ")
        .id(one.id.id());
    let anchor = anchor("relief", one.id.id());
    Section::new(&anchor, title, vec![Block::Rows(rows)])
}
