//! The parts on outcomes and exceptions: how standings make an outcome, and which
//! matters need more.
//!
//! The table of outcomes is not restated here: the engine is asked, with a register
//! of one criterion and one exception for each combination of standings.

use super::criteria::row;
use super::document::{Block, Row, Section, Table, Text};
use super::opening::standing;
use super::readers::anchor;
use super::wording::Wording;
use crate::domain::{
    Answers, Condition, Criterion, CriterionId, Date, Exception, ExceptionId, Outcome, Register,
    Standing,
};
use crate::engine;

/// The part on outcomes.
#[must_use]
pub fn part(wording: &Wording) -> Section {
    let words = |text: &str| Text::from(text.to_owned());
    let steps = [
        words(
            "A criterion is enough where the matter is within the scope, what suffices for the \
               criterion is met, and no exception that applies takes it away. One is enough.",
        ),
        words("The outcome is the highest that is certain. Open answers never lower it."),
        words(
            "Where an open answer could still bring a higher outcome, that one is named as \
               possible, with the questions that would settle it.",
        ),
        words(
            "Another office is named as the right door only where no emergency and no \
               criterion that would override it is open.",
        ),
        words("Where time alone will bring a higher outcome, the first day of it is named."),
        words("Deadlines, other offices and the clinic hint do not depend on the outcome."),
    ];
    let sections = vec![
        Section::new(
            "outcome-logic",
            "How standings make an outcome",
            vec![Block::list(steps)],
        ),
        Section::new("outcome-table", "Every combination", vec![table(wording)]),
    ];
    Section::new("outcome", "From criteria to an outcome", vec![]).with(sections)
}

fn table(wording: &Wording) -> Block {
    let mut rows = Vec::new();
    for emergency in STANDINGS {
        for criterion in STANDINGS {
            let mut cells = vec![Text::from(standing(emergency)), standing(criterion).into()];
            for elsewhere in STANDINGS {
                cells.push(result(wording, emergency, criterion, elsewhere));
            }
            rows.push(cells);
        }
    }
    let head = [
        "Emergency",
        "A criterion is enough",
        "Elsewhere: met",
        "Elsewhere: open",
        "Elsewhere: not met",
    ];
    Block::Table(Table {
        caption: "Outcomes by standing, as the engine gives them. \u{201c}Elsewhere\u{201d} is \
                  an exception that leads to another office"
            .to_owned(),
        head: head.map(Text::from).to_vec(),
        rows,
    })
}

const STANDINGS: [Standing; 3] = [Standing::Met, Standing::Open, Standing::Unmet];

fn result(
    wording: &Wording,
    emergency: Standing,
    criterion: Standing,
    elsewhere: Standing,
) -> Text {
    let register = Register {
        scope: Condition::Always,
        emergency: of(emergency),
        criteria: criteria(criterion),
        exceptions: exceptions(elsewhere),
        ..*wording.register
    };
    let day = Date::literal(2026, 1, 1);
    let assessment = engine::decide(&register, &Answers::default(), day);
    let certain = Text::default().id(assessment.outcome.id());
    match assessment.possible {
        Some(higher) => certain.words("; possible: ").id(higher.id()),
        None => certain,
    }
}

const NEVER: Condition = Condition::Not(&Condition::Always);

/// A condition that stands so whatever is answered.
const fn of(standing: Standing) -> Condition {
    match standing {
        Standing::Met => Condition::Always,
        Standing::Open => Condition::TasDecides,
        Standing::Unmet => NEVER,
    }
}

const fn criterion_of(standing: Standing) -> Criterion {
    Criterion {
        id: CriterionId::EconomicHarm,
        condition: of(standing),
        suffices: of(standing),
        citations: &[],
    }
}

const fn exception_of(standing: Standing) -> Exception {
    Exception {
        id: ExceptionId::StateTax,
        condition: of(standing),
        leaves: CriterionId::ALL,
        elsewhere: true,
        citations: &[],
    }
}

const fn criteria(standing: Standing) -> &'static [Criterion] {
    match standing {
        Standing::Met => const { &[criterion_of(Standing::Met)] },
        Standing::Open => const { &[criterion_of(Standing::Open)] },
        Standing::Unmet => const { &[criterion_of(Standing::Unmet)] },
    }
}

const fn exceptions(standing: Standing) -> &'static [Exception] {
    match standing {
        Standing::Met => const { &[exception_of(Standing::Met)] },
        Standing::Open => const { &[exception_of(Standing::Open)] },
        Standing::Unmet => const { &[exception_of(Standing::Unmet)] },
    }
}

/// The part on exceptions.
#[must_use]
pub fn exceptions_part(wording: &Wording) -> Section {
    let all = wording.register.exceptions.iter();
    let sections = all.map(|one| exception(wording, one)).collect();
    let lead = "In these matters a criterion can be met and still not be enough. It is then shown \
                as met, with the sentence of the exception.";
    Section::new("exceptions", "Exceptions", vec![Block::paragraph(lead)]).with(sections)
}

fn exception(wording: &Wording, one: &Exception) -> Section {
    let elsewhere = if one.elsewhere {
        "another office is the right door"
    } else {
        "the normal IRS channels come first"
    };
    let rows = vec![
        row(
            "Shown as",
            Text::default().quoted((wording.catalog.exception)(one.id)),
        ),
        Row {
            name: "Applies when",
            blocks: vec![wording.block(&one.condition)],
        },
        row("Still enough", left(wording, one.leaves)),
        row("While none is enough", elsewhere),
        Row {
            name: "Rests on",
            blocks: vec![wording.citations(one.citations)],
        },
    ];
    let id = one.id.id();
    Section::new(
        &anchor("exception", id),
        Text::from("Exception ").id(id),
        vec![Block::Rows(rows)],
    )
}

fn left(wording: &Wording, leaves: &[CriterionId]) -> Text {
    if leaves.is_empty() {
        return "no criterion".into();
    }
    if leaves.len() == CriterionId::ALL.len() {
        return "every criterion; only the sentence is shown".into();
    }
    Text::joined(leaves.iter().map(|id| wording.criterion(*id)), ", ")
}

/// An outcome as its headline, with its id.
#[must_use]
pub fn outcome(wording: &Wording, id: Outcome) -> Text {
    let headline = (wording.catalog.outcome)(id).headline;
    Text::default().quoted(headline).words(" ").id(id.id())
}
