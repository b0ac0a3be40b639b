//! Dates, sums, counts and the sentences that hold them: in Spanish, with numbers
//! as written in the United States.

use super::{choices, criteria::criterion, phrases::PHRASES};
use crate::domain::{Answer, Change, Date, Kind, Outcome, Question};
use crate::text::locale;

/// Numbers are written as they are in the United States: 39,900 and not 39.900.
const TAG: &str = "es-US";

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
        Answer::Number(1) if question == Question::HouseholdSize => "1 persona".to_owned(),
        Answer::Number(people) if question == Question::HouseholdSize => {
            joined(&[&number(people), " personas"])
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
    joined(&["Paso ", &step.to_string(), " de unos ", &of.to_string()])
}

pub(super) fn more(options: usize) -> String {
    joined(&[&options.to_string(), " más"])
}

pub(super) fn problems_heading(answers: usize) -> String {
    match answers {
        1 => "Por favor, revise 1 respuesta".to_owned(),
        _ => joined(&["Por favor, revise ", &answers.to_string(), " respuestas"]),
    }
}

pub(super) fn days_left(days: i32) -> String {
    match days {
        0 => "Hoy es el último día".to_owned(),
        1 => "Queda 1 día".to_owned(),
        _ => joined(&["Quedan ", &days.to_string(), " días"]),
    }
}

pub(super) fn change(change: Change) -> String {
    let then = match change.outcome {
        Outcome::EmergencyCallNow => {
            "lo contamos como una emergencia. Llame a TAS ese día a más tardar. No tiene que \
             esperar."
        }
        Outcome::LikelyQualifies => {
            "es probable que TAS tome su caso, si nada cambia antes de ese día."
        }
        Outcome::TryNormalChannelsFirst => "las vías normales del IRS podrían ser el camino.",
        Outcome::NotATasMatter => "otra oficina podría ser el lugar correcto.",
    };
    let from = date(change.from);
    match change.criterion {
        Some(id) => joined(&[
            "A partir del ",
            &from,
            " se cumplirá el criterio ",
            id.id(),
            " (",
            criterion(id).name,
            "). Entonces ",
            then,
        ]),
        None => joined(&["A partir del ", &from, ", ", then]),
    }
}

pub(super) fn possible_from(from: Date) -> String {
    joined(&[
        "A partir del ",
        &date(from),
        ", TAS podría tomar su caso. Llame entonces y pregunte.",
    ])
}

pub(super) fn met_from(from: Date) -> String {
    joined(&[
        "Se cumplirá el ",
        &date(from),
        " a más tardar, si nada cambia antes de ese día.",
    ])
}

pub(super) fn preview(as_of: Date) -> String {
    joined(&["Vista previa con fecha del ", &date(as_of), "."])
}

pub(super) fn checked_on(checked: Date) -> String {
    joined(&["Reglas revisadas el ", &date(checked), "."])
}

pub(super) fn out_of_date(checked: Date) -> String {
    joined(&[
        "Estas reglas se revisaron por última vez el ",
        &date(checked),
        ", y ya toca otra revisión. Algunas pueden haber cambiado. Pregunte a TAS antes de confiar \
         en ellas.",
    ])
}
