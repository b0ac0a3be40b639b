//! What a condition depends on: the questions it reads, the choices it names and
//! the counts of days at which it turns. Decides nothing.

use tas_checklist::domain::{
    Answer, Choice, Comparison, Condition, CriterionId, Question, Register,
};

/// The inputs of one or more conditions.
#[derive(Default)]
pub struct Inputs {
    /// The questions, those that open them included.
    pub questions: Vec<Question>,
    /// The choices that are named.
    pub choices: Vec<(Question, Choice)>,
    /// The counts of days since a date at which something turns.
    pub limits: Vec<(Question, i32)>,
}

impl Inputs {
    /// The inputs of these conditions under a register.
    pub fn of(register: &Register, conditions: &[Condition]) -> Self {
        let mut inputs = Self::default();
        for condition in conditions {
            inputs.collect(register, condition);
        }
        inputs
    }

    /// Adds a question, and the one that opens it.
    pub fn ask(&mut self, question: Question) {
        if let Some(gate) = question.gate() {
            self.ask(gate.question);
        }
        if !self.questions.contains(&question) {
            self.questions.push(question);
        }
    }

    /// Adds a count of days since a date.
    pub fn turn(&mut self, question: Question, days: i32) {
        self.ask(question);
        if !self.limits.contains(&(question, days)) {
            self.limits.push((question, days));
        }
    }

    /// Adds a choice.
    pub fn name(&mut self, question: Question, choice: Choice) {
        self.ask(question);
        if !self.choices.contains(&(question, choice)) {
            self.choices.push((question, choice));
        }
    }

    /// Adds the inputs of a condition.
    pub fn collect(&mut self, register: &Register, condition: &Condition) {
        match *condition {
            Condition::Always | Condition::TasDecides => {}
            Condition::Is(question, Answer::Choice(choice)) => self.name(question, choice),
            Condition::Is(question, _) => self.ask(question),
            Condition::OneOf(question, choices) => {
                for choice in choices {
                    self.name(question, *choice);
                }
            }
            Condition::DaysSince(question, comparison) => self.turn(question, limit(comparison)),
            Condition::HasProcessingTime => self.filed(register, 0),
            Condition::DaysBeyondProcessingTime(comparison) => {
                self.filed(register, limit(comparison));
            }
            Condition::Meets(id) | Condition::Counts(id) => self.criterion(register, id),
            Condition::NotCertain(inner) | Condition::Not(inner) => self.collect(register, inner),
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.collect(register, part);
                }
            }
        }
    }

    fn filed(&mut self, register: &Register, beyond: i32) {
        for time in register.processing_times {
            self.name(Question::Situation, time.situation);
            self.turn(Question::FiledDate, time.days + beyond);
        }
    }

    fn criterion(&mut self, register: &Register, id: CriterionId) {
        self.collect(register, &register.scope);
        let mut criteria = register.criteria.iter();
        if let Some(found) = criteria.find(|criterion| criterion.id == id) {
            self.collect(register, &found.suffices);
        }
        for exception in register.exceptions {
            if !exception.leaves.contains(&id) {
                self.collect(register, &exception.condition);
            }
        }
    }
}

fn limit(comparison: Comparison) -> i32 {
    match comparison {
        Comparison::MoreThan(days) | Comparison::AtMost(days) => days,
    }
}
