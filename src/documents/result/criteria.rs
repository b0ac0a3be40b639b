//! The nine criteria: where each stands, and the answers that decide it.

use crate::documents::parts::cited;
use crate::documents::{Block, Matter};
use crate::domain::{Answer, Citation, CriterionId, CriterionReport, Question, Standing};
use crate::engine::shown;
use crate::rules::{INTERVIEW, REGISTER};

/// Those that are met first, then those still open; nothing where none is reported.
pub fn list(matter: &Matter, into: &mut Vec<Block>) {
    let reports = &matter.assessment.criteria;
    if reports.is_empty() {
        return;
    }
    let phrases = matter.catalog.phrases;
    into.push(Block::Heading(phrases.criteria_heading.to_owned()));
    into.push(Block::Text(phrases.criteria_note.to_owned()));
    for standing in [Standing::Met, Standing::Open, Standing::Unmet] {
        for report in reports.iter().filter(|one| one.standing == standing) {
            one(matter, report, into);
        }
    }
}

/// "1. Money trouble: Met".
#[must_use]
pub fn name(matter: &Matter, report: &CriterionReport) -> String {
    let phrases = matter.catalog.phrases;
    let standing = match report.standing {
        Standing::Met => phrases.met,
        Standing::Open => phrases.open,
        Standing::Unmet => phrases.unmet,
    };
    let name = (matter.catalog.criterion)(report.id).name;
    [report.id.id(), ". ", name, ": ", standing].concat()
}

fn one(matter: &Matter, report: &CriterionReport, into: &mut Vec<Block>) {
    let words = (matter.catalog.criterion)(report.id);
    let phrases = matter.catalog.phrases;
    into.push(Block::Subheading(name(matter, report)));
    into.push(Block::Text(words.meaning.to_owned()));
    let told = told(matter, report);
    if !told.is_empty() {
        into.push(Block::Text(phrases.you_told.to_owned()));
        into.push(Block::List(told));
    }
    if !report.limited_by.is_empty() {
        into.push(Block::Text(phrases.limited_by.to_owned()));
        let limits = report.limited_by.iter();
        let limits = limits.map(|id| (matter.catalog.exception)(*id).to_owned());
        into.push(Block::List(limits.collect()));
    }
    if report.standing == Standing::Open {
        into.push(Block::Text(open(matter, report, words.tas_decides)));
    }
    into.extend(
        report
            .met_from
            .map(matter.catalog.met_from)
            .map(Block::Text),
    );
    into.push(cited(matter, citations(report.id)));
}

/// The answers that decide it; a "not sure" decides nothing.
fn told(matter: &Matter, report: &CriterionReport) -> Vec<String> {
    let mut lines = Vec::new();
    for reason in &report.reasons {
        let Some(answer) = reason.answer.filter(|answer| *answer != Answer::NotSure) else {
            continue;
        };
        let name = (matter.catalog.question)(reason.question).short;
        let answer = (matter.catalog.answer)(reason.question, answer);
        lines.push([name, ": ", &answer].concat());
    }
    lines
}

/// What could still change it; where nothing more can be asked, TAS decides.
fn open(matter: &Matter, report: &CriterionReport, tas_decides: &str) -> String {
    let names = report.open.iter().filter(|one| can_be_asked(matter, **one));
    let names: Vec<_> = names
        .map(|one| (matter.catalog.question)(*one).short)
        .collect();
    if names.is_empty() {
        return tas_decides.to_owned();
    }
    let lead = matter.catalog.phrases.could_change;
    [lead, " ", &names.join("; ")].concat()
}

fn can_be_asked(matter: &Matter, question: Question) -> bool {
    let mut screens = INTERVIEW.screens.iter();
    screens
        .any(|screen| shown(&REGISTER, screen, &matter.answers, matter.today).contains(&question))
}

fn citations(id: CriterionId) -> &'static [Citation] {
    let mut criteria = REGISTER.criteria.iter();
    let criterion = criteria.find(|criterion| criterion.id == id);
    criterion.map_or(&[], |criterion| criterion.citations)
}
