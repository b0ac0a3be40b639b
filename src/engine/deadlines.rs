//! Deadlines that keep running, counted from the dates told.

use super::standing::Case;
use crate::domain::{Alert, Clock, Date, Deadline, DeadlineStatus, Standing};

impl Case<'_> {
    /// The deadlines to show: running ones by what is left, then those that ran
    /// out, then those whose start is not known.
    pub(super) fn alerts(&self) -> Vec<Alert> {
        if !self.is_met(&self.register.deadline_scope) {
            return Vec::new();
        }
        let mut alerts: Vec<Alert> = Vec::new();
        for deadline in self.register.deadlines {
            if let Some(alert) = self.alert(deadline) {
                let mut place = alerts.len();
                while place > 0 && urgency(&alerts[place - 1]) > urgency(&alert) {
                    place -= 1;
                }
                alerts.insert(place, alert);
            }
        }
        alerts
    }

    fn alert(&self, deadline: &Deadline) -> Option<Alert> {
        if !self.is_met(&deadline.condition) {
            return None;
        }
        let status = match self.last_day(deadline) {
            Some(last_day) => self.counted(last_day, deadline)?,
            None => DeadlineStatus::Undated,
        };
        Some(Alert {
            id: deadline.id,
            status,
        })
    }

    fn counted(&self, last_day: Date, deadline: &Deadline) -> Option<DeadlineStatus> {
        let days_left = last_day.days_since(self.today);
        if days_left >= 0 {
            return Some(DeadlineStatus::Running {
                last_day,
                days_left,
                may_move: deadline.may_move && last_day.is_weekend(),
            });
        }
        deadline
            .shown_lapsed
            .then_some(DeadlineStatus::Lapsed { last_day })
    }

    fn last_day(&self, deadline: &Deadline) -> Option<Date> {
        if !self.is_met(&deadline.dated) {
            return None;
        }
        self.counted_day(deadline.clock)
    }

    /// The day that a clock comes to, where the date it starts from was told.
    pub(super) fn counted_day(&self, clock: Clock) -> Option<Date> {
        let start = |question| match self.gate(question) {
            Standing::Met => self.answers.date(question),
            _ => None,
        };
        match clock {
            Clock::Days(question, days) => Some(start(question)?.plus_days(days)),
            Clock::Months(question, months, less) => {
                Some(start(question)?.plus_days(-less).plus_months(months))
            }
            Clock::Printed(question) => start(question),
            Clock::Uncounted => None,
        }
    }
}

/// Less is more urgent.
fn urgency(alert: &Alert) -> i32 {
    match alert.status {
        DeadlineStatus::Running { days_left, .. } => days_left,
        DeadlineStatus::Lapsed { .. } => i32::MAX - 1,
        DeadlineStatus::Undated => i32::MAX,
    }
}
