//! The standing of a condition, in three values.

use crate::domain::{
    Answer, Answers, Comparison, Condition, Criterion, CriterionId, Date, Question, Register,
    Standing,
};

/// The answers of one visitor, on one day, under one register.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    /// The law.
    pub register: &'a Register,
    /// What the visitor told.
    pub answers: &'a Answers,
    /// Today, in the visitor's calendar.
    pub today: Date,
}

impl From<bool> for Standing {
    fn from(holds: bool) -> Self {
        if holds { Self::Met } else { Self::Unmet }
    }
}

impl std::ops::Not for Standing {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Met => Self::Unmet,
            Self::Open => Self::Open,
            Self::Unmet => Self::Met,
        }
    }
}

impl<'a> Case<'a> {
    /// The standing of a condition.
    #[must_use]
    pub fn standing(&self, condition: &Condition) -> Standing {
        match *condition {
            Condition::Always => Standing::Met,
            Condition::TasDecides => Standing::Open,
            Condition::Is(question, answer) => self.compared(question, |given| given == answer),
            Condition::OneOf(question, choices) => self.compared(
                question,
                |given| matches!(given, Answer::Choice(choice) if choices.contains(&choice)),
            ),
            Condition::DaysSince(question, comparison) => self.days_since(question, 0, comparison),
            Condition::HasProcessingTime => self.has_processing_time(),
            Condition::DaysBeyondProcessingTime(comparison) => self.beyond(comparison),
            Condition::Meets(id) => self.meets(id),
            Condition::Counts(id) => self.counts(id),
            Condition::NotCertain(inner) => (self.standing(inner) != Standing::Met).into(),
            Condition::Not(inner) => !self.standing(inner),
            Condition::All(parts) => self.decided_by(Standing::Unmet, parts),
            Condition::Any(parts) => self.decided_by(Standing::Met, parts),
        }
    }

    /// The standing of parts one of which can decide: an unmet part of `All`, a met
    /// part of `Any`. What stands after that one is not read.
    fn decided_by(&self, decisive: Standing, parts: &[Condition]) -> Standing {
        let mut standing = !decisive;
        for part in parts {
            match self.standing(part) {
                Standing::Open => standing = Standing::Open,
                own if own == decisive => return own,
                _ => {}
            }
        }
        standing
    }

    /// The criterion with this id, if the register has it.
    pub(super) fn criterion(&self, id: CriterionId) -> Option<&'a Criterion> {
        let mut criteria = self.register.criteria.iter();
        criteria.find(|criterion| criterion.id == id)
    }

    /// Whether the condition of a criterion is met, within the register's scope.
    pub(super) fn meets(&self, id: CriterionId) -> Standing {
        match self.criterion(id) {
            Some(found) => {
                let own = self.standing(&found.condition);
                own.min(self.standing(&self.register.scope))
            }
            None => Standing::Unmet,
        }
    }

    /// Whether a criterion is enough for TAS: met, and not taken away by an exception.
    pub(super) fn counts(&self, id: CriterionId) -> Standing {
        let scope = self.standing(&self.register.scope);
        let found = self.criterion(id);
        found.map_or(Standing::Unmet, |found| {
            self.raised(Standing::Unmet, found).min(scope)
        })
    }

    /// What is known of other criteria, or where this one stands if that is higher:
    /// it suffices, and no exception takes it away. Most cases are decided by few
    /// criteria, so the exceptions are read only as long as they can matter.
    pub(super) fn raised(&self, known: Standing, criterion: &Criterion) -> Standing {
        let mut left = self.standing(&criterion.suffices);
        for exception in self.register.exceptions {
            if left <= known {
                break;
            }
            if !exception.leaves.contains(&criterion.id) {
                left = left.min(!self.standing(&exception.condition));
            }
        }
        left.max(known)
    }

    /// The answer to the gate of a question, compared; met where nothing gates it.
    pub(super) fn gate(&self, question: Question) -> Standing {
        question.gate().map_or(Standing::Met, |gate| {
            self.compared(gate.question, |given| gate.opens.contains(&given))
        })
    }

    /// The published processing time of the situation told, in days.
    pub(super) fn processing_days(&self) -> Option<i32> {
        let times = self.register.processing_times;
        let time = times
            .iter()
            .find(|time| self.answers.chose(Question::Situation, time.situation));
        time.map(|time| time.days)
    }

    fn compared(&self, question: Question, holds: impl Fn(Answer) -> bool) -> Standing {
        match self.answers.get(question) {
            None | Some(Answer::NotSure) => Standing::Open,
            Some(given) => holds(given).into(),
        }
    }

    /// Days since the date told, less an allowance, compared.
    fn days_since(&self, question: Question, allowance: i32, compare: Comparison) -> Standing {
        match (self.gate(question), self.answers.date(question)) {
            (Standing::Met, Some(date)) => compare
                .holds(self.today.days_since(date) - allowance)
                .into(),
            (Standing::Met, None) => Standing::Open,
            (closed_or_open, _) => closed_or_open,
        }
    }

    fn has_processing_time(&self) -> Standing {
        let known = match self.answers.get(Question::Situation) {
            Some(Answer::Choice(_)) => self.processing_days().is_some().into(),
            _ => Standing::Open,
        };
        known.min(self.gate(Question::FiledDate))
    }

    fn beyond(&self, comparison: Comparison) -> Standing {
        match self.has_processing_time() {
            Standing::Met => {
                let allowance = self.processing_days().unwrap_or(0);
                self.days_since(Question::FiledDate, allowance, comparison)
            }
            not_met => not_met,
        }
    }
}
