//! What tests ask of the program as it is delivered: the same sets of answers judged
//! natively, as Wasm and as plain script have to come out the same, and a program that
//! fails has to leave the page whole.
//!
//! It is in no release: in the Wasm only with the feature `trial`. It decides nothing
//! and holds no words.

use std::fmt::Write;

use crate::domain::{
    Alert, Answer, Answers, Assessment, Choice, CriterionId, Date, DeadlineStatus, Outcome,
    Question,
};
use crate::engine::{decide, visit};
use crate::rules::{INTERVIEW, REGISTER};

#[cfg(all(target_arch = "wasm32", feature = "trial"))]
mod border {
    use wasm_bindgen::prelude::wasm_bindgen;

    /// See [`super::judged`].
    #[wasm_bindgen]
    pub fn judge(told: &str) -> String {
        super::judged(told)
    }

    /// Makes a mistake that the program does not survive.
    #[wasm_bindgen]
    pub fn panic() -> u8 {
        let nothing: &[u8] = std::hint::black_box(&[]);
        nothing[0]
    }

    /// Asks for memory until there is none.
    #[wasm_bindgen]
    pub fn exhaust() {
        loop {
            std::mem::forget(std::hint::black_box(Vec::<u8>::with_capacity(1 << 20)));
        }
    }
}

/// What each line of `told` comes to, a line each. A line is today's date and the
/// answers, as [`told`] writes them; what it names that does not exist is left out.
#[must_use]
pub fn judged(told: &str) -> String {
    let lines = told.lines().map(judged_line);
    lines.collect::<Vec<_>>().join("\n")
}

/// A set of answers as a line for [`judged`].
#[must_use]
pub fn told(answers: &Answers, today: Date) -> String {
    let mut line = day(today);
    for (question, answer) in answers.iter() {
        line += " ";
        line += question.id();
        line += "=";
        line += &value(answer);
    }
    line
}

fn judged_line(line: &str) -> String {
    let mut words = line.split(' ');
    let Some(today) = words.next().and_then(date) else {
        return String::new();
    };
    let mut answers = Answers::default();
    for word in words {
        let told = word.split_once('=');
        if let Some((question, answer)) =
            told.and_then(|(id, value)| Some((Question::from_id(id)?, answer(value)?)))
        {
            answers.set(question, answer);
        }
    }
    let visited = visit(&REGISTER, &INTERVIEW, &answers, today);
    let mut all = Line(String::new());
    all.ids("screens", visited.answered.iter().map(|screen| screen.id()));
    all.ids("next", visited.next.iter().map(|screen| screen.id()));
    all.put("ahead", &visited.ahead.to_string());
    all.put("in play", &told(&visited.answers, today));
    all.assessment(&decide(&REGISTER, &answers, today));
    all.0
}

/// Everything that an assessment says, by ids.
struct Line(String);

impl Line {
    fn put(&mut self, name: &str, value: &str) {
        // Writing into a text cannot fail.
        let _ = write!(self.0, "{name}: {value}; ");
    }

    fn ids<'a>(&mut self, name: &str, ids: impl IntoIterator<Item = &'a str>) {
        let ids: Vec<&str> = ids.into_iter().collect();
        self.put(name, &ids.join(" "));
    }

    fn assessment(&mut self, found: &Assessment) {
        self.put("outcome", found.outcome.id());
        self.ids("possible", found.possible.map(Outcome::id));
        for set in &found.settled_by {
            self.ids("settled by", set.iter().map(|question| question.id()));
        }
        self.days("possible from", found.possible_from);
        if let Some(change) = found.change {
            self.days("change", Some(change.from));
            self.put("to", change.outcome.id());
            self.ids("by", change.criterion.map(CriterionId::id));
        }
        self.criteria(found);
        self.ids("exceptions", found.exceptions.iter().map(|id| id.id()));
        found.alerts.iter().for_each(|alert| self.alert(*alert));
        self.ids("routes", found.routes.iter().map(|id| id.id()));
        self.ids("steps", found.steps.iter().map(|id| id.id()));
        for note in &found.notes {
            self.days(note.id.id(), note.from);
        }
        self.put("clinic", found.clinic.id());
        if let Some(ceiling) = found.clinic_ceiling {
            self.put(ceiling.location.id(), &ceiling.year.to_string());
            self.put("abroad", if ceiling.abroad { "yes" } else { "no" });
            self.put(&ceiling.household.to_string(), &ceiling.dollars.to_string());
        }
    }

    fn criteria(&mut self, found: &Assessment) {
        for report in &found.criteria {
            self.put(report.id.id(), report.standing.id());
            for reason in &report.reasons {
                self.put(
                    reason.question.id(),
                    &reason.answer.map_or_else(String::new, value),
                );
            }
            self.ids("open", report.open.iter().map(|question| question.id()));
            self.ids("limited by", report.limited_by.iter().map(|id| id.id()));
            self.days("met from", report.met_from);
        }
    }

    fn alert(&mut self, alert: Alert) {
        let status = match alert.status {
            DeadlineStatus::Running {
                last_day,
                days_left,
                may_move,
            } => {
                let moves = if may_move { " may move" } else { "" };
                [&day(last_day), " in ", &days_left.to_string(), moves].concat()
            }
            DeadlineStatus::Lapsed { last_day } => ["lapsed ", &day(last_day)].concat(),
            DeadlineStatus::Undated => "undated".to_owned(),
        };
        self.put(alert.id.id(), &status);
    }

    fn days(&mut self, name: &str, date: Option<Date>) {
        self.put(name, &date.map_or_else(String::new, day));
    }
}

/// An answer as text; a choice by its id, a date as ISO 8601 writes it.
fn value(answer: Answer) -> String {
    match answer {
        Answer::Yes => "yes".to_owned(),
        Answer::No => "no".to_owned(),
        Answer::Choice(choice) => choice.id().to_owned(),
        Answer::Date(date) => day(date),
        Answer::Number(number) => number.to_string(),
        Answer::NotSure => "not-sure".to_owned(),
    }
}

fn answer(value: &str) -> Option<Answer> {
    match value {
        "yes" => return Some(Answer::Yes),
        "no" => return Some(Answer::No),
        "not-sure" => return Some(Answer::NotSure),
        _ => {}
    }
    let choice = Choice::from_id(value).map(Answer::Choice);
    let day = || date(value).map(Answer::Date);
    let number = || value.parse().ok().map(Answer::Number);
    choice.or_else(day).or_else(number)
}

fn day(date: Date) -> String {
    format!("{}-{}-{}", date.year(), date.month(), date.day())
}

fn date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let mut part = || parts.next();
    Date::new(
        part()?.parse().ok()?,
        part()?.parse().ok()?,
        part()?.parse().ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::{judged, told};
    use crate::domain::{Answer, Answers, Choice, Date, Question};

    #[test]
    fn what_is_told_is_what_is_judged() {
        let today = Date::literal(2026, 3, 2);
        let answers = Answers::default()
            .with(Question::Agency, Answer::Choice(Choice::Irs))
            .with(
                Question::FirstContactDate,
                Answer::Date(Date::literal(2026, 1, 31)),
            )
            .with(Question::HouseholdSize, Answer::Number(3))
            .with(Question::Filed, Answer::NotSure)
            .with(Question::ContactedIrs, Answer::Yes);
        let line = told(&answers, today);
        assert_eq!(
            line.split(' ').count(),
            1 + answers.iter().count(),
            "{line}"
        );
        let judgement = judged(&line);
        assert!(judgement.contains("outcome: "), "{judgement}");
        assert!(judgement.contains("agency=irs"), "{judgement}");
        assert_eq!(judged("\nno date"), "\n");
    }
}
