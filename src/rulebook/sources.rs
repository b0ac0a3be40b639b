//! The part on sources: each official text with its edition and days, and which
//! rules cite it.

use super::criteria::row;
use super::document::{Block, Row, Section, Text};
use super::readers::{self, Rule};
use super::wording::Wording;
use crate::domain::Source;

/// The part on sources.
#[must_use]
pub fn part(wording: &Wording) -> Section {
    let rules = readers::rules(wording.register);
    let all = wording.register.sources.iter();
    let sections = all.map(|one| source(wording, &rules, one)).collect();
    Section::new("sources", "Sources", vec![]).with(sections)
}

fn source(wording: &Wording, rules: &[Rule], one: &Source) -> Section {
    let date = wording.catalog.date;
    let rows: Vec<Row> = vec![
        row("Edition", one.edition),
        row("Checked on", date(one.checked_on)),
        row("Review by", date(one.review_by)),
        row("Found at", Text::default().address(one.url)),
        row("Cited by", cited_by(rules, one)),
    ];
    let id = one.id.id();
    let title = Text::from(one.title).words(" ").id(id);
    Section::new(
        &readers::anchor("source", id),
        title,
        vec![Block::Rows(rows)],
    )
}

fn cited_by(rules: &[Rule], one: &Source) -> Text {
    let cited = readers::citing(rules, one.id);
    if cited.0.is_empty() {
        return Text::default().place("the income ceilings", "ceilings");
    }
    cited
}
