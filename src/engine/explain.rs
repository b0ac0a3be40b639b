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
        let mut reasons = Vec::new();
        for question in questions {
            reasons.push(Reason {
                question,
                answer: self.answers.get(question),
            });
        }
        reasons
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
                if let Some(criterion) = self.criterion(id) {
                    self.collect_deciding(&criterion.condition, into);
                }
            }
            _ => self.collect_leaf(condition, false, into),
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
            _ => self.collect_leaf(condition, true, into),
        }
    }

    fn collect_open_criterion(
        &self,
        id: crate::domain::CriterionId,
        counting: bool,
        into: &mut Vec<Question>,
    ) {
        self.collect_open(&self.register.scope, into);
        if let Some(criterion) = self.criterion(id) {
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
            for exception in self.register.exceptions {
                if !exception.leaves.contains(&id) {
                    self.collect_open(&exception.condition, into);
                }
            }
        }
    }

    /// The questions that a leaf reads and that have no certain answer. Beside a gate
    /// that is not open the question itself counts as not told: it appears with it.
    pub(super) fn collect_missing(&self, leaf: &Condition, into: &mut Vec<Question>) {
        for question in leaf_questions(leaf).into_iter().flatten() {
            let gated = self.gate(question) != Standing::Met;
            if let (true, Some(gate)) = (gated, question.gate()) {
                into.push(gate.question);
            }
            if gated || self.is_open(question) {
                into.push(question);
            }
        }
    }

    fn is_open(&self, question: Question) -> bool {
        matches!(self.answers.get(question), None | Some(Answer::NotSure))
    }

    /// Adds the questions that a leaf reads, each once; where `open`, only those
    /// without a certain answer.
    fn collect_leaf(&self, leaf: &Condition, open: bool, into: &mut Vec<Question>) {
        for question in leaf_questions(leaf).into_iter().flatten() {
            // A question whose gate is not open is represented by its gate: nobody
            // is asked for the date of what never was.
            let question = match question.gate() {
                Some(gate) if self.gate(question) != Standing::Met => gate.question,
                _ => question,
            };
            if !into.contains(&question) && (!open || self.is_open(question)) {
                into.push(question);
            }
        }
    }
}

fn leaf_questions(leaf: &Condition) -> [Option<Question>; 2] {
    match *leaf {
        Condition::Is(question, _)
        | Condition::OneOf(question, _)
        | Condition::DaysSince(question, _) => [Some(question), None],
        Condition::HasProcessingTime => [Some(Question::Situation), Some(Question::Filed)],
        Condition::DaysBeyondProcessingTime(_) => {
            [Some(Question::Situation), Some(Question::FiledDate)]
        }
        _ => [None, None],
    }
}
