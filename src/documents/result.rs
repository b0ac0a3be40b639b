//! The result as a paper, with everything that the screen says and the answers.
//!
//! The words are the screen's own, from the same catalogue and in the same order.

mod criteria;
mod deadlines;
mod sources;

pub use criteria::name;
pub use deadlines::{day, deadlines};

use super::parts::{cited, head, owned, ways};
use super::{Block, Matter, Paper};
use crate::domain::{Citation, ClinicHint, ContactId, Outcome, PaperId, StepId};
use crate::rules::{CLINIC_SOURCES, REGISTER};
use crate::text::ActionText;

/// The paper.
#[must_use]
pub fn paper(matter: &Matter) -> Paper {
    let words = (matter.words.paper)(PaperId::Result);
    let mut blocks = deadlines(matter);
    outcome(matter, &mut blocks);
    steps(matter, &mut blocks);
    routes(matter, &mut blocks);
    notes(matter, &mut blocks);
    criteria::list(matter, &mut blocks);
    limits(matter, &mut blocks);
    change(matter, &mut blocks);
    help(matter, &mut blocks);
    blocks.extend(answers(matter));
    sources::list(matter, &mut blocks);
    small_print(matter, &mut blocks);
    Paper {
        id: PaperId::Result,
        language: matter.language,
        title: words.title.to_owned(),
        head: head(matter),
        blocks,
        page: matter.words.phrases.page,
    }
}

/// The headline of the outcome: what is possible where something higher is open.
#[must_use]
pub fn headline(matter: &Matter) -> &'static str {
    let certain = matter.assessment.outcome;
    match matter.assessment.possible {
        Some(higher) => (matter.catalog.outcome)(higher).possible,
        None => (matter.catalog.outcome)(certain).headline,
    }
}

/// Whether it is an emergency, or may be one.
#[must_use]
pub fn is_urgent(matter: &Matter) -> bool {
    let emergency = Outcome::EmergencyCallNow;
    matter.assessment.outcome == emergency || matter.assessment.possible == Some(emergency)
}

/// What time alone will bring first: a day on which to ask, or one that is certain.
#[must_use]
pub fn ahead(matter: &Matter) -> Option<String> {
    let assessment = &matter.assessment;
    match (assessment.possible_from, assessment.change) {
        (Some(day), None) => Some((matter.catalog.possible_from)(day)),
        (Some(day), Some(change)) if day < change.from => Some((matter.catalog.possible_from)(day)),
        (_, change) => change.map(matter.catalog.change),
    }
}

/// The answers in play, as they were told.
#[must_use]
pub fn answers(matter: &Matter) -> Vec<Block> {
    let mut told = Vec::new();
    for (question, answer) in matter.answers.iter() {
        let name = (matter.catalog.question)(question).short;
        let answer = (matter.catalog.answer)(question, answer);
        told.push([name, ": ", &answer].concat());
    }
    if told.is_empty() {
        return Vec::new();
    }
    let heading = matter.words.phrases.answers_heading.to_owned();
    vec![Block::Heading(heading), Block::List(told)]
}

fn outcome(matter: &Matter, into: &mut Vec<Block>) {
    into.push(Block::Heading(headline(matter).to_owned()));
    let lead = (matter.catalog.outcome)(matter.assessment.outcome).lead;
    into.push(Block::Text(lead.to_owned()));
    into.extend(ahead(matter).map(Block::Text));
    if is_urgent(matter) {
        into.push(Block::List(ways(matter, &[ContactId::Tas, ContactId::Tty])));
    }
}

fn heading(into: &mut Vec<Block>, words: &str) {
    into.push(Block::Heading(words.to_owned()));
}

fn steps(matter: &Matter, into: &mut Vec<Block>) {
    heading(into, matter.catalog.phrases.steps_heading);
    let shown = &matter.assessment.steps;
    for step in REGISTER
        .steps
        .iter()
        .filter(|step| shown.contains(&step.id))
    {
        let words = (matter.catalog.step)(step.id);
        action(matter, words, step.contacts, step.citations, into);
        if step.id == StepId::FollowRoute {
            doors(matter, into);
        }
    }
}

/// The routes, unless a step has told them or there is none.
fn routes(matter: &Matter, into: &mut Vec<Block>) {
    let assessment = &matter.assessment;
    if !assessment.routes.is_empty() && !assessment.steps.contains(&StepId::FollowRoute) {
        heading(into, matter.catalog.phrases.routes_heading);
        doors(matter, into);
    }
}

/// The other offices.
pub fn doors(matter: &Matter, into: &mut Vec<Block>) {
    let shown = &matter.assessment.routes;
    for route in REGISTER
        .routes
        .iter()
        .filter(|route| shown.contains(&route.id))
    {
        let words = (matter.catalog.route)(route.id);
        action(matter, words, route.contacts, route.citations, into);
    }
}

fn notes(matter: &Matter, into: &mut Vec<Block>) {
    let shown = &matter.assessment.notes;
    if shown.is_empty() {
        return;
    }
    heading(into, matter.catalog.phrases.notes_heading);
    for note in REGISTER.notes {
        for report in shown.iter().filter(|report| report.id == note.id) {
            let words = (matter.catalog.note)(note.id);
            action(matter, words, note.contacts, &[], into);
            let day = report
                .from
                .map(|day| (matter.catalog.note_from)(note.id, day));
            into.extend(day.map(Block::Text));
            into.push(cited(matter, note.citations));
        }
    }
}

fn action(
    matter: &Matter,
    words: ActionText,
    contacts: &[ContactId],
    citations: &[Citation],
    into: &mut Vec<Block>,
) {
    into.push(Block::Subheading(words.title.to_owned()));
    into.push(Block::Text(words.body.to_owned()));
    if !contacts.is_empty() {
        into.push(Block::List(ways(matter, contacts)));
    }
    if !citations.is_empty() {
        into.push(cited(matter, citations));
    }
}

fn limits(matter: &Matter, into: &mut Vec<Block>) {
    let shown = &matter.assessment.exceptions;
    if shown.is_empty() {
        return;
    }
    heading(into, matter.catalog.phrases.limits_heading);
    for one in REGISTER
        .exceptions
        .iter()
        .filter(|one| shown.contains(&one.id))
    {
        into.push(Block::Text((matter.catalog.exception)(one.id).to_owned()));
        into.push(cited(matter, one.citations));
    }
}

fn change(matter: &Matter, into: &mut Vec<Block>) {
    let phrases = matter.catalog.phrases;
    heading(into, phrases.change_heading);
    let ahead = ahead(matter);
    let nothing = ahead.is_none() && matter.assessment.settled_by.is_empty();
    into.extend(ahead.map(Block::Text));
    let mut lines = Vec::new();
    let mut lead = phrases.settled_by_one;
    for set in &matter.assessment.settled_by {
        let names = set.iter().map(|one| (matter.catalog.question)(*one).short);
        lines.extend(names.map(str::to_owned));
        if set.len() > 1 {
            lead = phrases.settled_together;
            break;
        }
    }
    if nothing {
        into.push(Block::Text(phrases.nothing_open.to_owned()));
    } else if !lines.is_empty() {
        into.push(Block::Text(lead.to_owned()));
        into.push(Block::List(lines));
    }
}

fn help(matter: &Matter, into: &mut Vec<Block>) {
    let phrases = matter.catalog.phrases;
    if !matter.assessment.criteria.is_empty() {
        heading(into, phrases.cannot_heading);
        into.push(Block::List(owned(phrases.cannot)));
    }
    heading(into, phrases.professional_heading);
    into.push(Block::Text(phrases.professional.to_owned()));
    clinic(matter, into);
    if !matter.firm.is_empty() {
        heading(into, phrases.firm_heading);
        into.push(Block::Text(matter.firm.join("\n")));
        into.push(Block::Text(phrases.firm_note.to_owned()));
    }
}

fn clinic(matter: &Matter, into: &mut Vec<Block>) {
    let hint = matter.assessment.clinic;
    let contacts: &[ContactId] = match hint {
        ClinicHint::Represented => return,
        ClinicHint::Business => &[],
        _ => &[ContactId::ClinicFinder, ContactId::ClinicList],
    };
    let words = (matter.catalog.clinic)(hint);
    heading(into, matter.catalog.phrases.clinic_heading);
    into.push(Block::Subheading(words.title.to_owned()));
    into.push(Block::Text(words.body.to_owned()));
    let ceiling = matter.assessment.clinic_ceiling;
    into.extend(ceiling.map(matter.catalog.clinic_ceiling).map(Block::Text));
    if !contacts.is_empty() {
        into.push(Block::List(ways(matter, contacts)));
    }
    into.push(cited(matter, CLINIC_SOURCES));
}

/// The small print of every result.
pub fn small_print(matter: &Matter, into: &mut Vec<Block>) {
    let phrases = matter.catalog.phrases;
    for words in [
        phrases.tas_decides,
        phrases.not_advice,
        phrases.not_affiliated,
    ] {
        into.push(Block::Small(words.to_owned()));
    }
}
