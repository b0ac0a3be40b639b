//! What was told, as the second reading asks for it: answers, days since a date,
//! and the published processing times.
//!
//! "Not sure" and "not asked" are open. A question that the answer before it
//! closes has no answer, so whatever is asked of it does not hold.

use super::verdict::Verdict;
use tas_checklist::domain::{Answer, Answers, Choice, Date, Question};

/// The answers of a visitor on a day.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// Today.
    pub today: Date,
    /// The published processing times in days, by situation.
    pub times: &'a [(Choice, i32)],
}

/// What is known of one answer.
enum Known {
    /// It is this one.
    Answer(Answer),
    /// It may be any.
    Open,
    /// There can be none.
    Closed,
}

impl Told<'_> {
    fn known(self, question: Question) -> Known {
        if let Some(gate) = question.gate() {
            match self.answers.get(gate.question) {
                None | Some(Answer::NotSure) => return Known::Open,
                Some(answer) if !gate.opens.contains(&answer) => return Known::Closed,
                Some(_) => {}
            }
        }
        match self.answers.get(question) {
            None | Some(Answer::NotSure) => Known::Open,
            Some(answer) => Known::Answer(answer),
        }
    }

    fn holds(self, question: Question, test: impl Fn(Answer) -> bool) -> Verdict {
        match self.known(question) {
            Known::Answer(answer) => Verdict::known(test(answer)),
            Known::Open => Verdict::Open,
            Known::Closed => Verdict::Unmet,
        }
    }

    /// The answer is yes.
    pub fn yes(self, question: Question) -> Verdict {
        self.holds(question, |answer| answer == Answer::Yes)
    }

    /// The answer is one of these choices.
    pub fn chose(self, question: Question, choices: &[Choice]) -> Verdict {
        self.holds(
            question,
            |answer| matches!(answer, Answer::Choice(choice) if choices.contains(&choice)),
        )
    }

    /// What is happening is one of these.
    pub fn situation(self, choices: &[Choice]) -> Verdict {
        self.chose(Question::Situation, choices)
    }

    /// The notice at hand is one of these.
    pub fn notice(self, choices: &[Choice]) -> Verdict {
        self.chose(Question::Notice, choices)
    }

    /// More than so many days have passed since the date told.
    pub fn older(self, question: Question, days: i32) -> Verdict {
        self.holds(
            question,
            |answer| matches!(answer, Answer::Date(date) if self.today.days_since(date) > days),
        )
    }

    /// The date told is at most so many days ahead, or has passed.
    pub fn due_within(self, question: Question, days: i32) -> Verdict {
        self.holds(
            question,
            |answer| matches!(answer, Answer::Date(date) if date.days_since(self.today) <= days),
        )
    }

    /// The date told, where there can be one and it is known.
    pub fn date(self, question: Question) -> Option<Date> {
        match self.known(question) {
            Known::Answer(Answer::Date(date)) => Some(date),
            _ => None,
        }
    }

    /// The published processing time of the situation.
    pub fn published(self) -> Published {
        let Some(Answer::Choice(situation)) = self.answers.get(Question::Situation) else {
            return Published::Unknown;
        };
        let own = self.times.iter().find(|(one, _)| *one == situation);
        own.map_or(Published::Nothing, |(_, days)| Published::Days(*days))
    }
}

/// What is published on the processing time of a situation.
pub enum Published {
    /// So many days from the filing.
    Days(i32),
    /// Nothing.
    Nothing,
    /// The situation was not told.
    Unknown,
}
