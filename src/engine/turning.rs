//! The days on which time alone changes a condition.
//!
//! Only dates that were told and counts of days in the register can turn a
//! condition, so the days to look at are few and are read off the tree.

use super::standing::Case;
use crate::domain::{Comparison, Condition, Date, Question};

impl Case<'_> {
    /// The same case, on another day.
    pub(super) fn on(&self, today: Date) -> Self {
        Self { today, ..*self }
    }

    /// The later days on which a leaf of a condition changes.
    pub(super) fn collect_turning(&self, condition: &Condition, into: &mut Vec<Date>) {
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
                self.add_turn(question, 0, comparison, into);
            }
            Condition::DaysBeyondProcessingTime(comparison) => {
                let allowance = self.processing_days().unwrap_or(0);
                self.add_turn(Question::FiledDate, allowance, comparison, into);
            }
            Condition::Meets(id) | Condition::Counts(id) => {
                if let Some(criterion) = self.criterion(id) {
                    self.collect_turning(&criterion.condition, into);
                }
            }
            _ => {}
        }
    }

    /// Adds the first day on which the comparison with the date told has changed.
    fn add_turn(
        &self,
        question: Question,
        allowance: i32,
        comparison: Comparison,
        into: &mut Vec<Date>,
    ) {
        let (Comparison::MoreThan(limit) | Comparison::AtMost(limit)) = comparison;
        if let Some(date) = self.answers.date(question) {
            let day = date.plus_days(limit.saturating_add(allowance).saturating_add(1));
            if day > self.today {
                into.push(day);
            }
        }
    }
}
