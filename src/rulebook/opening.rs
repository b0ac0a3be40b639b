//! What stands before and after the rules: what the book is, how to read it, of
//! when it is, and where a lawyer signs.
//!
//! Its words are for lawyers and are not shown to visitors. They explain how the
//! rules are read; they state none.

use super::criteria::row;
use super::document::{Blank, Block, Section, Table, Text};
use super::unread;
use super::wording::Wording;
use crate::domain::{Source, SourceId, Standing};

/// The first part.
#[must_use]
pub fn part(wording: &Wording) -> Section {
    let sections = vec![
        Section::new("what-this-is", "What this is", what_this_is()),
        Section::new("how-to-read", "How to read a rule", how_to_read(wording)),
        Section::new("three-values", "Three values", three_values()),
        Section::new("as-of", "As of", as_of(wording)),
        unread::section(wording),
    ];
    Section::new("reading", "What this is and how to read it", vec![]).with(sections)
}

fn what_this_is() -> Vec<Block> {
    let lines = [
        "This book prints every rule by which the checklist decides, the sentences in which it \
         tells a visitor what follows, and the official text on which each rule rests. It is \
         made from the very values that the program decides with, so the two cannot differ.",
        "It is for a lawyer who answers for the checklist on a firm's site: to read the law in \
         it from end to end, to object to a rule by its number and its id, and to sign.",
        "The checklist says what the Taxpayer Advocate Service (TAS) is likely to do and never \
         decides a case. Whether to accept a case is for TAS alone.",
    ];
    let mut blocks: Vec<Block> = lines.map(Block::paragraph).into();
    blocks.push(Block::paragraph(
        Text::from(
            "Where an official text leaves a point open, or could not be read, the point is \
             either left open, for TAS to decide, or marked as a reading of ours: see ",
        )
        .place("what could not be read", "unread")
        .words("."),
    ));
    blocks
}

fn how_to_read(wording: &Wording) -> Vec<Block> {
    let lien = wording.catalog.phrases.lien_date;
    let lines = [
        Text::default()
            .strong("All of")
            .words(" means each of the parts listed below it, ")
            .strong("at least one of")
            .words(" any one of them, ")
            .strong("none of")
            .words(" not one of them. Parts of parts are set further in."),
        Text::default()
            .strong("NOT")
            .words(" turns met into not met and the reverse. What is open stays open."),
        Text::default().strong("Not certainly").words(
            " is met unless the condition after it is certainly met: doubt counts. It is used \
             where doubt must not silence a warning or hide an office, never in a criterion.",
        ),
        Text::default()
            .words("Words in ")
            .name("italics")
            .words(
                " are the short names of questions, words in quotation marks the answers as \
                    a visitor sees them; both are on ",
            )
            .place("the screens", "screens")
            .words(". Words in ")
            .id("this-type")
            .words(" are ids. An id is never renamed or used for another rule."),
        Text::from(
            "Dates are civil dates: whole calendar days, with no time of day and no time zone. \
             Today is the day of the visitor's own calendar. Weekends and legal holidays move no \
             day that is counted. Where the law may move a last day that is on a weekend, that is \
             told beside the day. Of legal holidays it is told once, above ",
        )
        .place("the deadlines", "deadline-scope")
        .words(", and beside no day."),
        Text::from(
            "A date is asked only after the answer that opens it. Where another answer was given \
             there is no such date, and a condition on it is not met. Where the answer or the \
             date is not known, the condition is open.",
        ),
        Text::from("Of Letter 3172, ")
            .and(wording.question(crate::domain::Question::NoticeDate))
            .words(
                " is the last day to ask for a hearing that is printed on the letter. It is \
                    then asked as: ",
            )
            .quoted(lien.label),
    ];
    vec![Block::list(lines)]
}

fn three_values() -> Vec<Block> {
    let values = [Standing::Met, Standing::Open, Standing::Unmet];
    let mut rows = Vec::new();
    for one in values {
        for other in values {
            let cells = [one, other, one.min(other), one.max(other), !one];
            rows.push(cells.map(|value| Text::from(standing(value))).to_vec());
        }
    }
    let head = ["A", "B", "All of A, B", "At least one of A, B", "NOT A"];
    vec![
        Block::paragraph(
            "Every condition is met, not met or open. \u{201c}Not sure\u{201d} and a question \
             that was not asked are open. Neither ever becomes a \u{201c}no\u{201d}.",
        ),
        Block::Table(Table {
            caption: "How conditions combine".to_owned(),
            head: head.map(Text::from).to_vec(),
            rows,
        }),
    ]
}

/// A standing in words.
#[must_use]
pub fn standing(value: Standing) -> &'static str {
    match value {
        Standing::Met => "met",
        Standing::Open => "open",
        Standing::Unmet => "not met",
    }
}

/// What stands below the title.
#[must_use]
pub fn cover(wording: &Wording, version: &str, mark: &str) -> Vec<Block> {
    let date = wording.catalog.date;
    let rules = of_rules(wording);
    let checked = rules.iter().map(|source| source.checked_on).min();
    let review = rules.iter().map(|source| source.review_by).min();
    let phrases = wording.catalog.phrases;
    vec![
        Block::Rows(vec![
            row("Version", version),
            row("Mark", Text::default().id(mark)),
            row("Rules checked on", checked.map_or_else(String::new, date)),
            row("Review by", review.map_or_else(String::new, date)),
        ]),
        Block::paragraph(format!(
            "{} {} {}",
            phrases.tas_decides, phrases.not_advice, phrases.not_affiliated
        )),
    ]
}

/// The sources of rules. Amounts have days of their own.
fn of_rules<'a>(wording: &Wording<'a>) -> Vec<&'a Source> {
    let sources = wording.register.sources.iter();
    sources
        .filter(|source| source.id != SourceId::PovertyGuidelines)
        .collect()
}

fn as_of(wording: &Wording) -> Vec<Block> {
    let year = wording.register.amounts_for;
    let date = |day: Option<_>| day.map_or_else(String::new, wording.catalog.date);
    let days = |what: &str, sources: &[&Source]| {
        let checked = sources.iter().map(|source| source.checked_on).min();
        let review = sources.iter().map(|source| source.review_by).min();
        vec![what.into(), date(checked).into(), date(review).into()]
    };
    let rules = of_rules(wording);
    let mut amounts: Vec<&Source> = wording.register.sources.iter().collect();
    amounts.retain(|source| !rules.contains(source));
    let head = ["What", "Checked on", "Review by"];
    vec![
        Block::Table(Table {
            caption: "When the rules were checked".to_owned(),
            head: head.map(Text::from).to_vec(),
            rows: vec![
                days(
                    "Rules and their sources (the oldest reading, the first review)",
                    &rules,
                ),
                days(&format!("Amounts of {year}"), &amounts),
            ],
        }),
        Block::paragraph(
            Text::from("Each source has an edition and a day of its own: see ")
                .place("the table of sources", "sources")
                .words(
                    ". Once the first review of the rules, or that of the amounts, is overdue, the \
                     checklist says so to every visitor.",
                ),
        ),
    ]
}

/// The fields that are filled in by hand.
const SIGNED: &[Blank] = &[
    blank("I object to (number, id and reason)", 6),
    blank("Name", 1),
    blank("Bar number and state", 1),
    blank("Firm", 1),
    blank("Signature", 1),
    blank("Date", 1),
];

const fn blank(name: &'static str, lines: usize) -> Blank {
    Blank { name, lines }
}

/// The last part: where a lawyer signs. The mark tells one edition from another.
#[must_use]
pub fn signature(wording: &Wording, mark: &str) -> Section {
    let edition = wording
        .source(SourceId::InternalRevenueCode)
        .map_or("", |source| source.edition);
    let blocks = vec![
        Block::paragraph(
            Text::from("I have read these rules in the edition marked ")
                .id(mark)
                .words(
                    ", together with the sources that they cite as far as I thought it \
                        needed, and have noted what I object to. I know that the checklist gives \
                        general information and no legal advice, and that TAS alone decides \
                        which cases it takes.",
                ),
        ),
        Block::paragraph(format!(
            "I know in which edition the Internal Revenue Code was read: {edition}."
        )),
        Block::Blanks(SIGNED),
        Block::paragraph(
            "The mark is computed from every word of the parts before this one, so a copy with \
             the same mark has the same rules. It tells editions apart; it is no seal against \
             forgery.",
        ),
    ];
    Section::new("signature", "Read and signed", blocks)
}
