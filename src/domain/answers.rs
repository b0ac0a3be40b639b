//! What a visitor has told so far.
//!
//! An answer that is missing was not asked; "not sure" was asked and is open.
//! Neither is ever a "no". Nothing here decides whether an answer still matters.

use super::choice::Choice;
use super::date::Date;
use super::question::{Kind, Question};

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// One of the offered choices.
    Choice(Choice),
    /// A civil date.
    Date(Date),
    /// People, or whole US dollars.
    Number(u32),
    /// The visitor does not know, or skipped the question.
    NotSure,
}

/// The answers by question. The state of a visit is this and little else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    values: [Option<Answer>; Question::COUNT],
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            values: [None; Question::COUNT],
        }
    }
}

impl Answers {
    /// The answer to a question, or `None` where it was not given.
    #[must_use]
    pub fn get(&self, question: Question) -> Option<Answer> {
        self.values[question as usize]
    }

    /// The date told for a question, or `None` where there is none.
    #[must_use]
    pub fn date(&self, question: Question) -> Option<Date> {
        match self.get(question) {
            Some(Answer::Date(date)) => Some(date),
            _ => None,
        }
    }

    /// The number told for a question, or `None` where there is none.
    #[must_use]
    pub fn number(&self, question: Question) -> Option<u32> {
        match self.get(question) {
            Some(Answer::Number(number)) => Some(number),
            _ => None,
        }
    }

    /// Whether this choice was made for this question.
    #[must_use]
    pub fn chose(&self, question: Question, choice: Choice) -> bool {
        self.get(question) == Some(Answer::Choice(choice))
    }

    /// Keeps an answer, in place of an earlier one. An answer of a kind that the
    /// question does not take changes nothing.
    pub fn set(&mut self, question: Question, answer: Answer) {
        if question.accepts(answer) {
            self.values[question as usize] = Some(answer);
        }
    }

    /// The same answers and this one, for building by hand.
    #[must_use]
    pub fn with(mut self, question: Question, answer: Answer) -> Self {
        self.set(question, answer);
        self
    }

    /// Forgets the answer to a question.
    pub fn clear(&mut self, question: Question) {
        self.values[question as usize] = None;
    }

    /// The answers as one line, which [`Answers::unpacked`] of the same build reads.
    #[must_use]
    pub fn packed(&self) -> String {
        let mut line = String::new();
        for value in self.values {
            line += &value.map_or(0, number_of).to_string();
            line.push(' ');
        }
        line
    }

    /// The answers of such a line. What is not one of them is left out.
    #[must_use]
    pub fn unpacked(line: &str) -> Self {
        let mut answers = Self::default();
        for (question, number) in Question::ALL.iter().zip(line.split(' ')) {
            if let Some(answer) = number.parse().ok().and_then(answer_of) {
                answers.set(*question, answer);
            }
        }
        answers
    }

    /// Every question that has an answer, with it, in the order of the questions.
    pub fn iter(&self) -> impl Iterator<Item = (Question, Answer)> + '_ {
        Question::ALL
            .iter()
            .filter_map(|question| Some((*question, self.get(*question)?)))
    }
}

/// The first day that a date can be.
const FIRST_DAY: Date = Date::literal(Date::FIRST_YEAR, 1, 1);

/// An answer as a number: below four what has no value; else a value times four, and
/// its kind.
fn number_of(answer: Answer) -> u64 {
    let (value, kind) = match answer {
        Answer::Yes => return 1,
        Answer::No => return 2,
        Answer::NotSure => return 3,
        Answer::Choice(choice) => (choice as u32, 0),
        Answer::Date(date) => (date.days_since(FIRST_DAY).unsigned_abs(), 1),
        Answer::Number(number) => (number, 2),
    };
    (u64::from(value) + 1) * 4 + kind
}

fn answer_of(number: u64) -> Option<Answer> {
    match number {
        0 => return None,
        1 => return Some(Answer::Yes),
        2 => return Some(Answer::No),
        3 => return Some(Answer::NotSure),
        _ => {}
    }
    let value = u32::try_from(number / 4 - 1).ok()?;
    match number % 4 {
        0 => Choice::ALL
            .get(value as usize)
            .map(|choice| Answer::Choice(*choice)),
        1 => Some(Answer::Date(
            FIRST_DAY.plus_days(i32::try_from(value).ok()?),
        )),
        2 => Some(Answer::Number(value)),
        _ => None,
    }
}

impl Question {
    /// Whether this is an answer of the kind that the question takes.
    #[must_use]
    pub fn accepts(self, answer: Answer) -> bool {
        match (self.kind(), answer) {
            (_, Answer::NotSure)
            | (Kind::YesNo, Answer::Yes | Answer::No)
            | (Kind::Date(_), Answer::Date(_)) => true,
            (Kind::Choice(choices), Answer::Choice(choice)) => choices.contains(&choice),
            (Kind::Count(most), Answer::Number(number)) => (1..=most).contains(&number),
            (Kind::Dollars(most), Answer::Number(number)) => number <= most,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Answers};
    use crate::domain::{Choice, Date, Question};

    #[test]
    fn an_answer_of_the_wrong_kind_is_not_kept() {
        let mut answers = Answers::default().with(Question::Agency, Answer::Choice(Choice::Irs));
        answers.set(Question::Agency, Answer::Yes);
        answers.set(Question::Agency, Answer::Choice(Choice::Hawaii));
        assert!(answers.chose(Question::Agency, Choice::Irs));
        answers.set(Question::HouseholdSize, Answer::Number(0));
        assert_eq!(answers.get(Question::HouseholdSize), None);
        answers.set(Question::HouseholdSize, Answer::Number(20));
        assert_eq!(answers.number(Question::HouseholdSize), Some(20));
        answers.set(Question::AmountInDispute, Answer::Number(1_000_000_000));
        assert_eq!(answers.number(Question::AmountInDispute), None);
        answers.set(Question::AmountInDispute, Answer::Number(0));
        assert_eq!(answers.number(Question::AmountInDispute), Some(0));
    }

    #[test]
    fn answers_come_back_from_a_line_and_nothing_else_does() {
        let answers = Answers::default()
            .with(Question::Agency, Answer::Choice(Choice::Irs))
            .with(Question::Location, Answer::Choice(Choice::Overseas))
            .with(Question::Filed, Answer::NotSure)
            .with(Question::Promised, Answer::No)
            .with(Question::ContactedIrs, Answer::Yes)
            .with(
                Question::FiledDate,
                Answer::Date(Date::literal(2199, 12, 31)),
            )
            .with(Question::HouseholdIncome, Answer::Number(999_999_999))
            .with(Question::AmountInDispute, Answer::Number(0));
        assert_eq!(Answers::unpacked(&answers.packed()), answers);
        for wrong in ["", "x", "7 7 7", "-1", "18446744073709551615 4294967296"] {
            assert_eq!(Answers::unpacked(wrong), Answers::default(), "{wrong}");
        }
    }

    #[test]
    fn not_sure_is_an_answer_and_missing_is_not() {
        let answers = Answers::default().with(Question::Filed, Answer::NotSure);
        assert_eq!(answers.get(Question::Filed), Some(Answer::NotSure));
        assert_eq!(answers.get(Question::Promised), None);
        assert_eq!(answers.iter().count(), 1);
        let mut answers = answers;
        answers.clear(Question::Filed);
        assert_eq!(answers, Answers::default());
    }
}
