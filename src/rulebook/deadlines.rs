//! The part on deadlines: when each is shown, how it is counted, and what is said.

use super::criteria::row;
use super::document::{Block, Row, Section, Text};
use super::readers::anchor;
use super::wording::{Wording, days};
use crate::domain::{Clock, Deadline, Question};

/// The part on deadlines.
#[must_use]
pub fn part(wording: &Wording) -> Section {
    let mut sections = vec![Section::new(
        "deadline-scope",
        "When deadlines are shown",
        vec![
            Block::paragraph(
                "Deadlines stand above every outcome and do not depend on it. None is shown \
                 unless this is met:",
            ),
            wording.block(&wording.register.deadline_scope),
            Block::paragraph(
                Text::from("Below the heading stands: ")
                    .quoted(wording.catalog.phrases.deadlines_note),
            ),
        ],
    )];
    let all = wording.register.deadlines.iter();
    sections.extend(all.map(|one| deadline(wording, one)));
    Section::new("deadlines", "Deadlines that keep running", vec![]).with(sections)
}

fn deadline(wording: &Wording, one: &Deadline) -> Section {
    let text = (wording.catalog.deadline)(one.id);
    let mut rows = vec![Row {
        name: "Shown when",
        blocks: vec![wording.block(&one.condition)],
    }];
    rows.push(row("Counted", counted(wording, one)));
    if one.clock != Clock::Uncounted {
        rows.push(Row {
            name: "Date counts when",
            blocks: vec![wording.block(&one.dated)],
        });
        rows.push(said("While it runs", text.running));
    }
    rows.push(if text.undated.is_empty() {
        row("While undated", "not shown")
    } else {
        said("While undated", text.undated)
    });
    if one.clock != Clock::Uncounted {
        rows.push(if one.shown_lapsed {
            said("Once lapsed", text.lapsed)
        } else {
            row("Once lapsed", "not shown")
        });
    }
    if one.may_move {
        rows.push(said("On a weekend", wording.catalog.phrases.may_move));
    }
    rows.push(Row {
        name: "Rests on",
        blocks: vec![wording.citations(one.citations)],
    });
    let id = one.id.id();
    let title = Text::from(text.name).words(" ").id(id);
    let code = row("In worked cases", Text::default().id(one.code));
    rows.insert(0, code);
    Section::new(&anchor("deadline", id), title, vec![Block::Rows(rows)])
}

fn counted(wording: &Wording, one: &Deadline) -> Text {
    if one.clock == Clock::Uncounted {
        return "not counted: its start is not asked. It is always shown as undated".into();
    }
    Text::from("the last day is ").and(clock(wording, one.clock))
}

fn said(name: &'static str, words: &str) -> Row {
    row(name, Text::default().quoted(words))
}

/// The day that a clock comes to, in words.
#[must_use]
pub fn clock(wording: &Wording, clock: Clock) -> Text {
    match clock {
        Clock::Days(question, count) => Text::from(format!("day {count} after "))
            .and(wording.question(question))
            .words(" (the day told is day 0)"),
        Clock::Months(question, months, less) => {
            // The days come off first: over a leap day the order makes a difference.
            let start = match less {
                0 => String::new(),
                _ => format!("the day that is {} before ", days(less)),
            };
            Text::from(format!("{} after {start}", span(months)))
                .and(wording.question(question))
                .words(" (the same day of the month, or the last day of a shorter month)")
        }
        Clock::Printed(question) => printed(wording, question),
        Clock::Uncounted => "not counted".into(),
    }
}

fn printed(wording: &Wording, question: Question) -> Text {
    wording
        .question(question)
        .words(" itself, as printed on the letter (see how to read a rule)")
}

/// "9 months", "12 months (1 year)".
fn span(months: u8) -> String {
    match (months / 12, months % 12) {
        (1, 0) => format!("{months} months (1 year)"),
        (years, 0) if years > 1 => format!("{months} months ({years} years)"),
        _ => format!("{months} months"),
    }
}
