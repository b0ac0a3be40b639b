//! What decides a condition, and what could still change it.
//!
//! An explanation lists only what decides: of a met `Any` the parts that are met,
//! of an unmet `All` the parts that are not, otherwise every part.

use super::standing::Case;
use crate::domain::{Answer, Condition, Question, Reason, Standing};

impl Case<'_> {
    /// The answers that decide a condition, each once.
    pub(super) fn reasons(&self, condition: &Condition) -> Vec<Reason> {
        let mut questions = Vec::new();
        self.collect_deciding(condition, &mut questions);
        let reason = |question| Reason {
            question,
            answer: self.answers.get(question),
        };
        questions.into_iter().map(reason).collect()
    }

    /// The questions without a certain answer on which an open condition depends,
    /// each once. Empty where it is not open, or open for TAS alone.
    pub(super) fn open_questions(&self, condition: &Condition) -> Vec<Question> {
        let mut questions = Vec::new();
        self.collect_open(condition, &mut questions);
        questions
    }

    fn collect_deciding(&self, condition: &Condition, into: &mut Vec<Question>) {
        let standing = self.standing(condition);
        match *condition {
            Condition::Not(inner) | Condition::NotCertain(inner) => {
                self.collect_deciding(inner, into);
            }
            Condition::All(parts) | Condition::Any(parts) => {
                let decisive = match *condition {
                    Condition::Any(_) => Standing::Met,
                    _ => Standing::Unmet,
                };
                for part in parts {
                    if standing != decisive || self.standing(part) == decisive {
                        self.collect_deciding(part, into);
                    }
                }
            }
            Condition::Meets(id) | Condition::Counts(id) => {
                if let Some(criterion) = self.register.criteria.iter().find(|one| one.id == id) {
                    self.collect_deciding(&criterion.condition, into);
                }
            }
            _ => self
                .leaf_questions(condition)
                .for_each(|question| add(question, into)),
        }
    }

    pub(super) fn collect_open(&self, condition: &Condition, into: &mut Vec<Question>) {
        if self.standing(condition) != Standing::Open {
            return;
        }
        match *condition {
            Condition::Not(inner) => self.collect_open(inner, into),
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.collect_open(part, into);
                }
            }
            Condition::Meets(id) => self.collect_open_criterion(id, false, into),
            Condition::Counts(id) => self.collect_open_criterion(id, true, into),
            _ => self
                .leaf_questions(condition)
                .filter(|question| self.is_open(*question))
                .for_each(|question| add(question, into)),
        }
    }

    fn collect_open_criterion(
        &self,
        id: crate::domain::CriterionId,
        counting: bool,
        into: &mut Vec<Question>,
    ) {
        self.collect_open(&self.register.scope, into);
        if let Some(criterion) = self.register.criteria.iter().find(|one| one.id == id) {
            self.collect_open(
                if counting {
                    &criterion.suffices
                } else {
                    &criterion.condition
                },
                into,
            );
        }
        if counting {
            for limit in self.limits(id) {
                self.collect_open(&limit.condition, into);
            }
        }
    }

    fn is_open(&self, question: Question) -> bool {
        matches!(self.answers.get(question), None | Some(Answer::NotSure))
    }

    /// The questions that a leaf reads. A question whose gate is not open is
    /// represented by its gate: nobody is asked for the date of what never was.
    fn leaf_questions(&self, leaf: &Condition) -> impl Iterator<Item = Question> + use<> {
        let (first, second) = match *leaf {
            Condition::Is(question, _)
            | Condition::OneOf(question, _)
            | Condition::DaysSince(question, _) => (Some(question), None),
            Condition::HasProcessingTime => (Some(Question::Situation), Some(Question::Filed)),
            Condition::DaysBeyondProcessingTime(_) => {
                (Some(Question::Situation), Some(Question::FiledDate))
            }
            _ => (None, None),
        };
        let gated = |question: Question| match question.gate() {
            Some(gate) if self.gate(question) != Standing::Met => gate.question,
            _ => question,
        };
        first.map(gated).into_iter().chain(second.map(gated))
    }
}

fn add(question: Question, into: &mut Vec<Question>) {
    if !into.contains(&question) {
        into.push(question);
    }
}
