//! What the papers have in common: the head, sources, ways to reach an office, and which
//! conditions are met. Adds no word of its own.

use super::{Block, Matter};
use crate::domain::{Citation, Condition, ContactId, Question, Reach, SourceId, Standing};
use crate::engine::Case;
use crate::rules::{CHECKED_ON, REGISTER};

/// The lines above every paper: whose it is, of which day, and when its rules were
/// checked.
pub fn head(matter: &Matter) -> Vec<String> {
    let mut lines = matter.firm.clone();
    lines.push((matter.catalog.date)(matter.today));
    lines.push(checked(matter));
    lines
}

/// When the rules were checked, or that a new check is due.
pub fn checked(matter: &Matter) -> String {
    let is_due = |source: &crate::domain::Source| {
        source.id != SourceId::PovertyGuidelines && matter.today > source.review_by
    };
    if REGISTER.sources.iter().any(is_due) {
        (matter.catalog.out_of_date)(CHECKED_ON)
    } else {
        (matter.catalog.checked_on)(CHECKED_ON)
    }
}

/// Citations as lawyers write them, with the edition that was read.
pub fn cited(matter: &Matter, citations: &[Citation]) -> Block {
    let mut line = matter.catalog.phrases.source.to_owned();
    let mut before = " ";
    for citation in citations {
        let mut sources = REGISTER.sources.iter();
        let Some(source) = sources.find(|source| source.id == citation.source) else {
            continue;
        };
        for part in [
            before,
            source.title,
            " ",
            citation.place,
            " (",
            source.edition,
            ")",
        ] {
            line.push_str(part);
        }
        before = "; ";
    }
    Block::Small(line)
}

/// A way to reach an office: "Taxpayer Advocate Service: 877-777-4778".
pub fn way(matter: &Matter, id: ContactId) -> String {
    let name = (matter.catalog.contact)(id);
    [name, ": ", reached(id)].concat()
}

/// Several of them.
pub fn ways(matter: &Matter, contacts: &[ContactId]) -> Vec<String> {
    contacts.iter().map(|id| way(matter, *id)).collect()
}

/// The number, page or address of a contact.
pub fn reached(id: ContactId) -> &'static str {
    let mut contacts = REGISTER.contacts.iter();
    match contacts.find(|contact| contact.id == id) {
        Some(contact) => match contact.reach {
            Reach::Phone(at)
            | Reach::Fax(at)
            | Reach::Email(at)
            | Reach::Page(at)
            | Reach::Mail(at) => at,
        },
        None => "",
    }
}

/// Whether a condition is certainly met.
pub fn is_met(matter: &Matter, condition: &Condition) -> bool {
    let case = Case {
        register: &REGISTER,
        answers: &matter.answers,
        today: matter.today,
    };
    case.standing(condition) == Standing::Met
}

/// A date that was told and whose question is open: nobody has the date of a contact
/// that never was.
pub fn told(matter: &Matter, question: Question) -> Option<crate::domain::Date> {
    let opened = question.gate().is_none_or(|gate| {
        let given = matter.answers.get(gate.question);
        given.is_some_and(|answer| gate.opens.contains(&answer))
    });
    opened.then(|| matter.answers.date(question)).flatten()
}

/// Strings of a list.
pub fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}
