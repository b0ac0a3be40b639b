//! Dates, sums, counts and the sentences that hold them, as written in the
//! United States.

use super::{choices, criteria::criterion, phrases::PHRASES};
use crate::domain::{Answer, Change, Date, Kind, Outcome, Question};
use crate::text::locale;

/// The English of the United States.
const TAG: &str = "en-US";

/// One string of several parts, without the weight of `format!`.
pub(super) fn joined(parts: &[&str]) -> String {
    parts.concat()
}

pub(super) fn date(date: Date) -> String {
    locale::date(TAG, date)
}

pub(super) fn number(number: u32) -> String {
    locale::number(TAG, number)
}

pub(super) fn dollars(dollars: u32) -> String {
    joined(&["$", &number(dollars)])
}

pub(super) fn answer(question: Question, answer: Answer) -> String {
    match answer {
        Answer::Yes => PHRASES.yes.to_owned(),
        Answer::No => PHRASES.no.to_owned(),
        Answer::Choice(choice) => choices::choice(choice).label.to_owned(),
        Answer::Date(day) => date(day),
        Answer::Number(1) if question == Question::HouseholdSize => "1 person".to_owned(),
        Answer::Number(people) if question == Question::HouseholdSize => {
            joined(&[&number(people), " people"])
        }
        Answer::Number(sum) => dollars(sum),
        Answer::NotSure => unsure(question).to_owned(),
    }
}

fn unsure(question: Question) -> &'static str {
    match question.kind() {
        Kind::Date(_) => PHRASES.date_not_known,
        Kind::Count(_) | Kind::Dollars(_) => PHRASES.not_answered,
        Kind::Choice(_) | Kind::YesNo => PHRASES.not_sure,
    }
}

pub(super) fn progress(step: usize, of: usize) -> String {
    joined(&["Step ", &step.to_string(), " of about ", &of.to_string()])
}

pub(super) fn more(options: usize) -> String {
    joined(&[&options.to_string(), " more"])
}

pub(super) fn problems_heading(answers: usize) -> String {
    match answers {
        1 => "Please check 1 answer".to_owned(),
        _ => joined(&["Please check ", &answers.to_string(), " answers"]),
    }
}

pub(super) fn days_left(days: i32) -> String {
    match days {
        0 => "Today is the last day".to_owned(),
        1 => "1 day left".to_owned(),
        _ => joined(&[&days.to_string(), " days left"]),
    }
}

pub(super) fn change(change: Change) -> String {
    let then = match change.outcome {
        Outcome::EmergencyCallNow => {
            "we count this as an emergency. Call TAS then at the latest. You do not have to wait."
        }
        Outcome::LikelyQualifies => {
            "TAS is likely to take your case, if nothing changes before that day."
        }
        Outcome::TryNormalChannelsFirst => "the normal IRS channels may be the way.",
        Outcome::NotATasMatter => "another office may be the right door.",
    };
    let from = date(change.from);
    match change.criterion {
        Some(id) => joined(&[
            "From ",
            &from,
            " on, test ",
            id.id(),
            " (",
            criterion(id).name,
            ") will be met. Then ",
            then,
        ]),
        None => joined(&["From ", &from, " on, ", then]),
    }
}

pub(super) fn possible_from(from: Date) -> String {
    joined(&[
        "From ",
        &date(from),
        " on, TAS may take your case. Call then and ask.",
    ])
}

pub(super) fn met_from(from: Date) -> String {
    joined(&[
        "It will be met from ",
        &date(from),
        " on at the latest, if nothing changes before that day.",
    ])
}

pub(super) fn preview(as_of: Date) -> String {
    joined(&["Preview as of ", &date(as_of), "."])
}

pub(super) fn checked_on(checked: Date) -> String {
    joined(&["Rules checked on ", &date(checked), "."])
}

pub(super) fn out_of_date(checked: Date) -> String {
    joined(&[
        "These rules were last checked on ",
        &date(checked),
        ", and a new check is due. Some may have changed, so ask TAS before you rely on them.",
    ])
}
