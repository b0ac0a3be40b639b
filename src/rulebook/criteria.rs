//! The parts on the criteria: scope, the nine, the emergency.

use super::document::{Block, Row, Section, Text};
use super::readers::{self, Rule, anchor};
use super::wording::Wording;
use crate::domain::{Criterion, CriterionId, Exception};

/// The second part.
#[must_use]
pub fn part(wording: &Wording) -> Section {
    let register = wording.register;
    let mut sections = vec![Section::new(
        "scope",
        "Scope",
        vec![
            Block::paragraph(
                "No criterion and no emergency is met outside this scope, and none is reported \
                 where it is certainly not met.",
            ),
            wording.block(&register.scope),
        ],
    )];
    sections.extend(register.criteria.iter().map(|one| criterion(wording, one)));
    sections.push(Section::new(
        "emergency",
        "What makes an emergency",
        vec![
            Block::paragraph(
                "A reading of the product: no official text names a number of days. The visitor \
                 is told to call TAS now, and may go on for the full result.",
            ),
            wording.block(&register.emergency),
        ],
    ));
    Section::new("criteria", "The nine criteria", vec![]).with(sections)
}

fn criterion(wording: &Wording, one: &Criterion) -> Section {
    let text = (wording.catalog.criterion)(one.id);
    let mut rows = vec![
        row("Group", Text::from(group(one.id))),
        row("Shown as", Text::default().quoted(text.meaning)),
        Row {
            name: "Met when",
            blocks: vec![wording.block(&one.condition)],
        },
        enough(wording, one),
        taken_away(wording, one.id),
        row("Left to TAS", Text::default().quoted(text.tas_decides)),
    ];
    rows.push(Row {
        name: "Rests on",
        blocks: vec![wording.citations(one.citations)],
    });
    let title = format!("Criterion {}: {}", one.id.id(), text.name);
    Section::new(
        &anchor("criterion", one.id.id()),
        title,
        vec![Block::Rows(rows)],
    )
}

/// A row of one line.
#[must_use]
pub fn row(name: &'static str, text: impl Into<Text>) -> Row {
    Row {
        name,
        blocks: vec![Block::paragraph(text)],
    }
}

fn enough(wording: &Wording, one: &Criterion) -> Row {
    let blocks = if one.condition == one.suffices {
        vec![Block::paragraph("it is met")]
    } else {
        vec![wording.block(&one.suffices)]
    };
    Row {
        name: "Enough when",
        blocks,
    }
}

fn taken_away(wording: &Wording, id: CriterionId) -> Row {
    let takes = |rule: &&Rule| {
        let mut exceptions = wording.register.exceptions.iter();
        let same = |one: &Exception| rule.kind == "exception" && one.id.id() == rule.id;
        exceptions.any(|one| same(one) && !one.leaves.contains(&id))
    };
    let rules = readers::rules(wording.register);
    let named = readers::listed(rules.iter().filter(takes));
    if named.0.is_empty() {
        return row("Not enough under", "no exception");
    }
    row("Not enough under", named)
}

/// The group of a criterion in the Internal Revenue Manual.
fn group(id: CriterionId) -> &'static str {
    match id {
        CriterionId::EconomicHarm
        | CriterionId::AdverseAction
        | CriterionId::SignificantCosts
        | CriterionId::IrreparableInjury => "Economic burden (criteria 1 to 4)",
        CriterionId::Delay | CriterionId::PromisedDate | CriterionId::ProcedureFailure => {
            "Systemic burden (criteria 5 to 7)"
        }
        CriterionId::TaxpayerRights => "Best interest of the taxpayer (criterion 8)",
        CriterionId::PublicPolicy => "Public policy (criterion 9)",
    }
}
