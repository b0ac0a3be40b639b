//! Texts that leave the widget, each at the visitor's own word: an email to oneself
//! without what identifies, and what is handed over to the firm.

use super::parts::{checked, head, ways};
use super::{Block, Matter, Paper, calendar, result};
use crate::domain::{
    Blank, ContactId, CopyId, DeadlineStatus, Line, PaperId, Reach, Sheet, Standing,
};
use crate::rules::REGISTER;
use crate::text::filled;

/// The most that the body of an email holds, in characters.
pub const MOST_IN_EMAIL: usize = 1_200;

/// An email to oneself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email {
    /// Its subject.
    pub subject: String,
    /// Its body: the outcome, the days and the numbers to call, without answers that
    /// identify; at most [`MOST_IN_EMAIL`] characters.
    pub body: String,
}

/// The email.
#[must_use]
pub fn email(matter: &Matter) -> Email {
    Email {
        subject: dated(matter, (matter.words.copy)(CopyId::Email)),
        body: body(matter),
    }
}

fn dated(matter: &Matter, title: &str) -> String {
    let day = (matter.catalog.date)(matter.today);
    filled(title, &[("{date}", &day)])
}

/// What must be there first, then as many days as there is room for.
fn body(matter: &Matter) -> String {
    let phrases = matter.words.phrases;
    let mut top = vec![result::headline(matter).to_owned()];
    top.extend(numbers(matter));
    let end = [
        matter.catalog.phrases.tas_decides.to_owned(),
        checked(matter),
        matter.catalog.phrases.not_advice.to_owned(),
    ];
    let fixed = length(&top) + length(&end) + 1 + length(&[phrases.email_more.to_owned()]);
    let mut room = MOST_IN_EMAIL.saturating_sub(fixed);
    let mut left_out = false;
    for (heading, days) in [
        (phrases.email_deadlines, deadlines(matter)),
        (phrases.email_come_back, come_back(matter)),
    ] {
        let mut lines = vec![String::new(), heading.to_owned()];
        for day in days {
            lines.push(day);
            if length(&lines) > room {
                lines.pop();
                left_out = true;
                break;
            }
        }
        if lines.len() > 2 {
            room -= length(&lines);
            top.append(&mut lines);
        }
    }
    if left_out {
        top.push(phrases.email_more.to_owned());
    }
    top.push(String::new());
    top.extend(end);
    top.join("\n")
}

/// The numbers to call: of TAS where any of it may be for TAS, and of the other offices.
fn numbers(matter: &Matter) -> Vec<String> {
    let mut contacts = Vec::new();
    if !matter.assessment.criteria.is_empty() {
        contacts.extend([ContactId::Tas, ContactId::Tty]);
    }
    for route in REGISTER.routes {
        if matter.assessment.routes.contains(&route.id) {
            contacts.extend(route.contacts);
        }
    }
    contacts.retain(|id| is_phone(*id));
    let mut lines = ways(matter, &contacts);
    if !lines.is_empty() {
        lines.insert(0, matter.words.phrases.email_call.to_owned());
    }
    lines
}

fn is_phone(id: ContactId) -> bool {
    let mut contacts = REGISTER.contacts.iter();
    contacts.any(|one| one.id == id && matches!(one.reach, Reach::Phone(_)))
}

/// The characters of lines with their line breaks.
fn length(lines: &[String]) -> usize {
    lines.iter().map(|line| line.chars().count() + 1).sum()
}

fn deadlines(matter: &Matter) -> Vec<String> {
    let mut lines = Vec::new();
    for alert in &matter.assessment.alerts {
        if let DeadlineStatus::Running { last_day, .. } = alert.status {
            let day = (matter.catalog.date)(last_day);
            let name = (matter.catalog.deadline)(alert.id).name;
            lines.push(["- ", &day, ": ", name].concat());
        }
    }
    lines
}

fn come_back(matter: &Matter) -> Vec<String> {
    let mut lines = Vec::new();
    for event in calendar::events(matter) {
        if event.id.starts_with("come-back-") {
            let day = (matter.catalog.date)(event.day);
            lines.push(["- ", &day, ": ", &event.title].concat());
        }
    }
    lines
}

/// What is handed over to the firm, word by word as the visitor sees it before: the
/// outcome, the criteria and days, the answers, and what was written on the form, if
/// anything was.
#[must_use]
pub fn hand_off(matter: &Matter, sheet: &Sheet) -> String {
    let mut blocks = vec![
        Block::Text(matter.words.phrases.hand_off_told.to_owned()),
        Block::Heading(result::headline(matter).to_owned()),
    ];
    blocks.extend(result::ahead(matter).map(Block::Text));
    criteria(matter, &mut blocks);
    days(matter, &mut blocks);
    blocks.extend(result::answers(matter));
    form(matter, sheet, &mut blocks);
    result::small_print(matter, &mut blocks);
    let paper = Paper {
        id: PaperId::Result,
        language: matter.language,
        title: dated(matter, (matter.words.copy)(CopyId::HandOff)),
        head: head(matter),
        blocks,
        page: matter.words.phrases.page,
    };
    paper.plain()
}

fn criteria(matter: &Matter, into: &mut Vec<Block>) {
    let mut lines = Vec::new();
    for standing in [Standing::Met, Standing::Open] {
        let reports = matter.assessment.criteria.iter();
        let reports = reports.filter(|report| report.standing == standing);
        lines.extend(reports.map(|report| result::name(matter, report)));
    }
    list(into, matter.catalog.phrases.criteria_heading, lines);
}

fn days(matter: &Matter, into: &mut Vec<Block>) {
    let mut lines = Vec::new();
    for alert in &matter.assessment.alerts {
        let name = (matter.catalog.deadline)(alert.id).name;
        let day = result::day(matter, alert.status);
        lines.push(match day {
            Some(day) => [name, ": ", &day].concat(),
            None => name.to_owned(),
        });
    }
    list(into, matter.catalog.phrases.deadlines_heading, lines);
    let come_back: Vec<_> = come_back(matter)
        .iter()
        .map(|line| line.trim_start_matches("- ").to_owned())
        .collect();
    list(into, matter.words.phrases.come_back_heading, come_back);
}

/// What was written on the form, but for the numbers of the taxpayer and the spouse.
fn form(matter: &Matter, sheet: &Sheet, into: &mut Vec<Block>) {
    if sheet.filled().next().is_none() {
        return;
    }
    let phrases = matter.words.phrases;
    into.push(Block::Heading(phrases.hand_off_form.to_owned()));
    into.push(Block::Text(phrases.hand_off_numbers.to_owned()));
    for (line, text) in sheet.filled() {
        if matches!(line, Line::TaxpayerNumber | Line::SpouseNumber) {
            continue;
        }
        let value = match line.blank() {
            Blank::Box => matter.catalog.phrases.yes,
            Blank::Text | Blank::Area => text,
        };
        into.push(Block::Line {
            number: line.number().to_owned(),
            label: (matter.words.line)(line).label.to_owned(),
            value: value.to_owned(),
            drafted_in: None,
        });
    }
}

fn list(into: &mut Vec<Block>, heading: &str, lines: Vec<String>) {
    if !lines.is_empty() {
        into.push(Block::Heading(heading.to_owned()));
        into.push(Block::List(lines));
    }
}
