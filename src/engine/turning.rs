//! The days on which time alone changes a condition.
//!
//! Only dates that were told and counts of days in the register can turn a
//! condition, so the days to look at are few and are read off the tree.

use super::standing::Case;
use crate::domain::{Comparison, Condition, Date, Question};

impl Case<'_> {
    /// The first later day on which a leaf of a condition changes and something
    /// comes true.
    pub(super) fn first_day(
        &self,
        conditions: &[&Condition],
        comes_true: impl Fn(Self) -> bool,
    ) -> Option<Date> {
        let mut days = Vec::new();
        for condition in conditions {
            self.collect_turning(condition, &mut days);
        }
        let later = days.into_iter().filter(|day| *day > self.today);
        later.filter(|day| comes_true(self.on(*day))).min()
    }

    /// The same case, on another day.
    pub(super) fn on(&self, today: Date) -> Self {
        Self { today, ..*self }
    }

    fn collect_turning(&self, condition: &Condition, into: &mut Vec<Date>) {
        match *condition {
            Condition::Not(inner) | Condition::NotCertain(inner) => {
                self.collect_turning(inner, into);
            }
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.collect_turning(part, into);
                }
            }
            Condition::DaysSince(question, comparison) => {
                into.extend(self.turns(question, 0, comparison));
            }
            Condition::DaysBeyondProcessingTime(comparison) => {
                let allowance = self.processing_days().unwrap_or(0);
                into.extend(self.turns(Question::FiledDate, allowance, comparison));
            }
            _ => {}
        }
    }

    /// The first day on which the comparison with the date told has changed.
    fn turns(&self, question: Question, allowance: i32, comparison: Comparison) -> Option<Date> {
        let (Comparison::MoreThan(limit) | Comparison::AtMost(limit)) = comparison;
        let date = self.answers.date(question)?;
        Some(date.plus_days(limit.saturating_add(allowance).saturating_add(1)))
    }
}
