//! The part on sources: each official text with its edition and days, and which
//! rules cite it.

use super::criteria::row;
use super::document::{Block, Row, Section, Table, Text};
use super::readers::{self, Rule};
use super::wording::Wording;
use crate::domain::{Source, SourceId, Statement};
use crate::rules::{DRAFTS, LINES, PAPERS};

/// The part on sources.
#[must_use]
pub fn part(wording: &Wording, statements: &[Statement]) -> Section {
    let rules = readers::rules(wording.register);
    let all = wording.register.sources.iter();
    let sections = all
        .map(|one| source(wording, cited_by(&rules, statements, one.id), one))
        .collect();
    Section::new("sources", "Sources", vec![table(wording)]).with(sections)
}

/// Every source on one page, to see at a glance what is due.
fn table(wording: &Wording) -> Block {
    let date = wording.catalog.date;
    let cells = |one: &Source| {
        let (id, anchor) = (one.id.id(), readers::anchor("source", one.id.id()));
        vec![
            Text::from(one.title).words(" ").rule(id, &anchor),
            one.edition.into(),
            date(one.checked_on).into(),
            date(one.review_by).into(),
        ]
    };
    Block::Table(Table {
        caption: "Editions, and when each was checked".to_owned(),
        head: ["Title", "Edition", "Checked on", "Review by"]
            .map(Text::from)
            .to_vec(),
        rows: wording.register.sources.iter().map(cells).collect(),
    })
}

fn source(wording: &Wording, cited_by: Text, one: &Source) -> Section {
    let date = wording.catalog.date;
    let rows: Vec<Row> = vec![
        row("Edition", one.edition),
        row("Checked on", date(one.checked_on)),
        row("Review by", date(one.review_by)),
        row("Found at", Text::default().address(one.url)),
        row("Cited by", cited_by),
    ];
    let id = one.id.id();
    let title = Text::from(one.title).words(" ").id(id);
    Section::new(
        &readers::anchor("source", id),
        title,
        vec![Block::Rows(rows)],
    )
}

/// "3 sentences of no rule", leading there; nothing where there is none.
fn counted(number: usize, whose: &str, anchor: &str) -> Text {
    let words = match number {
        0 => return Text::default(),
        1 => format!("1 sentence {whose}"),
        more => format!("{more} sentences {whose}"),
    };
    Text::default().place(&words, anchor)
}

fn cited_by(rules: &[Rule], statements: &[Statement], id: SourceId) -> Text {
    let by_rules = readers::citing(rules, id);
    let cites = |one: &&Statement| one.citations.iter().any(|citation| citation.source == id);
    let by_sentences = counted(
        statements.iter().filter(cites).count(),
        "of no rule",
        "statements",
    );
    let of_papers = LINES.iter().chain(PAPERS).chain(DRAFTS);
    let by_papers = counted(of_papers.filter(cites).count(), "of the papers", "papers");
    let both = [by_rules, by_sentences, by_papers].into_iter();
    Text::joined(both.filter(|text| !text.0.is_empty()), "; ")
}
