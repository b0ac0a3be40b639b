//! The part on processing times and clinics: the tables that change every year.

use super::document::{Block, Item, Section, Table, Text};
use super::wording::{Wording, days};
use crate::domain::{Choice, Citation, CriterionId, PovertyGuideline, ProcessingTime, SourceId};
use crate::rules::CLINIC_SOURCES;

/// Days in which the IRS aims to close a case of identity theft.
const IDENTITY_THEFT_TARGET: i32 = 120;
/// Days that such cases took on average in April 2024.
const IDENTITY_THEFT_AVERAGE: i32 = 675;
/// Criterion 5 asks for more than so many days beyond a normal time.
const BEYOND: i32 = 30;

/// Households that have a row of their own, in people.
const LARGEST_ROW: u32 = 8;

/// The part on times and amounts.
#[must_use]
pub fn part(wording: &Wording) -> Section {
    let year = wording.register.amounts_for;
    let sections = vec![
        Section::new(
            "processing-times",
            "Published processing times",
            times(wording),
        ),
        Section::new("clinic-hint", "The clinic hint", hint(wording)),
        Section::new(
            "ceilings",
            format!("Income ceilings of {year}"),
            ceilings(wording, year),
        ),
    ];
    Section::new("amounts", "Times and amounts", vec![]).with(sections)
}

fn times(wording: &Wording) -> Vec<Block> {
    let cells = |one: &ProcessingTime| {
        vec![
            wording.choice(one.situation),
            days(one.days).into(),
            wording.citation(&one.citation),
            review(wording, &one.citation).into(),
        ]
    };
    vec![
        Block::paragraph(
            "Times in which the IRS says that it normally processes a filing, counted from the \
             day of filing. A problem that is not in this table has no published time.",
        ),
        Block::Table(Table {
            caption: "Processing times".to_owned(),
            head: ["Problem", "Normal time", "Rests on", "Review by"]
                .map(Text::from)
                .to_vec(),
            rows: wording
                .register
                .processing_times
                .iter()
                .map(cells)
                .collect(),
        }),
        Block::paragraph(identity_theft(wording)),
    ]
}

/// Times that a rule holds itself, since there are two of them.
fn identity_theft(wording: &Wording) -> Text {
    let beyond = |normal: i32| normal.saturating_add(BEYOND);
    let situation = wording.choice(Choice::IdentityTheft);
    situation
        .words(&format!(
            " has times of its own: the IRS's target of {IDENTITY_THEFT_TARGET} days, and an \
             average of {IDENTITY_THEFT_AVERAGE} days in April 2024. Each stands with {BEYOND} \
             days beyond it ({} and {}) in ",
            beyond(IDENTITY_THEFT_TARGET),
            beyond(IDENTITY_THEFT_AVERAGE)
        ))
        .and(wording.criterion(CriterionId::Delay))
        .words(".")
}

fn review(wording: &Wording, citation: &Citation) -> String {
    let source = wording.source(citation.source);
    source.map_or_else(String::new, |source| {
        (wording.catalog.date)(source.review_by)
    })
}

fn hint(wording: &Wording) -> Vec<Block> {
    let cap = (wording.catalog.dollars)(wording.register.clinic_amount_cap);
    let order = [
        "A business, an exempt organization and an estate come first, then an answering \
         professional, each with a sentence of its own, whatever the income is."
            .to_owned(),
        "Otherwise the ceiling for the place and the household decides. Without household or \
         income nothing is assessed."
            .to_owned(),
        "Income up to a tenth over the ceiling is called slightly over.".to_owned(),
        format!(
            "Within the ceiling, an amount in dispute of more than {cap} for one tax year is \
             called over the usual limit. Without an amount, income decides."
        ),
    ];
    vec![
        Block::paragraph(
            "Whether a low-income taxpayer clinic may help. Clinics decide. Household, income \
             and amount are asked unless this is certainly not met:",
        ),
        wording.block(&wording.register.clinic_scope),
        Block::List(order.into_iter().map(Item::from).collect()),
        Block::paragraph("It rests on:"),
        wording.citations(CLINIC_SOURCES),
    ]
}

fn ceilings(wording: &Wording, year: i16) -> Vec<Block> {
    let tables = wording.register.poverty_guidelines;
    let dollars = |sum| Text::from((wording.catalog.dollars)(sum));
    let mut rows = Vec::new();
    for people in 1..=LARGEST_ROW {
        let mut cells = vec![Text::from(people.to_string())];
        cells.extend(tables.iter().map(|table| dollars(ceiling(table, people))));
        rows.push(cells);
    }
    let mut further = vec![Text::from("each further person")];
    further.extend(tables.iter().map(|table| dollars(table.each_further)));
    rows.push(further);
    let place = |choice: Choice| match choice {
        Choice::ContiguousStates => Text::from("the 48 states, DC and Puerto Rico"),
        _ => (wording.catalog.choice)(choice).label.into(),
    };
    let mut head = vec![Text::from("People in household")];
    head.extend(tables.iter().map(|table| place(table.location)));
    let mut blocks = vec![
        Block::paragraph(
            "Yearly income before taxes up to which clinics usually help: 250% of the poverty \
             guideline. Where the place is not known, the first column is used.",
        ),
        Block::Table(Table {
            caption: format!("Income ceilings of {year}, in US dollars a year"),
            head,
            rows,
        }),
        Block::paragraph(
            "Abroad: no table; the same as in the first column is shown, with \u{201c}ask the \
             clinic\u{201d}.",
        ),
    ];
    if let Some(source) = wording.source(SourceId::PovertyGuidelines) {
        let date = wording.catalog.date;
        let (checked, review) = (date(source.checked_on), date(source.review_by));
        blocks.push(Block::paragraph(format!(
            "{}, {}. Checked on {checked}, review by {review}.",
            source.title, source.edition
        )));
    }
    blocks
}

/// The ceiling for a household of so many people, in US dollars.
#[must_use]
pub fn ceiling(table: &PovertyGuideline, people: u32) -> u32 {
    let further = people.saturating_sub(1).saturating_mul(table.each_further);
    table.first_person.saturating_add(further)
}
