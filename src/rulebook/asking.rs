//! When a screen is asked: found by asking the engine, not by restating it.
//!
//! A visit in which every answer is "not sure" keeps open whatever can be open. One
//! answer is then told, and the engine replays the visit: a screen that is left out
//! now is never asked with that answer. Several answers together may make other
//! screens needless; those are not looked for.

use super::document::Text;
use super::wording::Wording;
use crate::domain::{Answer, Answers, Date, Interview, Kind, Question, Register, ScreenId};
use crate::engine;

/// An answer, and the screens that a visit with it alone still asks.
type Told = (Question, Answer, Vec<ScreenId>);

/// For each answer that can be told, the screens that are still asked.
#[derive(Clone, Debug)]
pub struct Asking {
    in_doubt: Vec<ScreenId>,
    told: Vec<Told>,
}

impl Asking {
    /// Replays a visit for each answer.
    #[must_use]
    pub fn new(register: &Register, interview: &Interview) -> Self {
        let asked = |answers: &Answers| engine::visit(register, interview, answers, ANY_DAY);
        let mut told = Vec::new();
        for question in Question::ALL {
            for answer in answers_to(*question) {
                let visit = asked(&doubtful().with(*question, answer));
                told.push((*question, answer, visit.answered));
            }
        }
        Self {
            in_doubt: asked(&doubtful()).answered,
            told,
        }
    }

    /// The answers with any of which a screen is never asked.
    #[must_use]
    pub fn closed_by(&self, screen: ScreenId) -> Vec<(Question, Answer)> {
        let mut closing = Vec::new();
        for (question, answer, asked) in &self.told {
            if !asked.contains(&screen) {
                closing.push((*question, *answer));
            }
        }
        closing
    }

    /// When a screen is asked, in words.
    #[must_use]
    pub fn when(&self, wording: &Wording, screen: ScreenId) -> Text {
        if !self.in_doubt.contains(&screen) {
            return "only after certain answers".into();
        }
        let closing = self.closed_by(screen);
        let mut questions: Vec<Question> = closing.iter().map(|(question, _)| *question).collect();
        questions.dedup();
        let mut parts = Vec::new();
        for question in questions {
            let answers = closing.iter().filter(|(of, _)| *of == question);
            let answers: Vec<Answer> = answers.map(|(_, answer)| *answer).collect();
            parts.push(clause(wording, question, &answers));
        }
        if parts.is_empty() {
            return "always".into();
        }
        Text::from("unless ").and(Text::joined(parts, ", or "))
    }
}

/// Nothing is counted in these visits, so any day will do.
const ANY_DAY: Date = Date::literal(2026, 1, 1);

/// Every answer "not sure".
fn doubtful() -> Answers {
    let mut answers = Answers::default();
    for question in Question::ALL {
        answers.set(*question, Answer::NotSure);
    }
    answers
}

/// The answers that a question offers, dates and numbers apart.
fn answers_to(question: Question) -> Vec<Answer> {
    match question.kind() {
        Kind::Choice(choices) => choices.iter().copied().map(Answer::Choice).collect(),
        Kind::YesNo => vec![Answer::Yes, Answer::No],
        Kind::Date(_) | Kind::Count(_) | Kind::Dollars(_) => Vec::new(),
    }
}

/// "the problem is A or B".
fn clause(wording: &Wording, question: Question, closing: &[Answer]) -> Text {
    let named = closing.iter().map(|answer| {
        let words = (wording.catalog.answer)(question, *answer);
        Text::default().quoted(&words)
    });
    wording
        .question(question)
        .words(" is ")
        .and(Text::joined(named, " or "))
}
