//! Criterion 2, economic burden: an immediate threat of adverse action.
//!
//! Source: IRC 7811(a)(2)(A), "an immediate threat of adverse action"; the bank's
//! hold, IRC 6332(c); the running wage levy, IRC 6331(e).
//! How it is asked: whether a levy, seizure or other action is in force or
//! announced, and its date.
//! Reading: met by an action in force, however old, or announced for the next 30
//! days. A bank levy is in force while the bank still holds the money, day 21
//! included. An offset of a refund counts as such an action. A date that is not
//! known leaves it open.
//! Left to a person: what else is an adverse action.
//! Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{Choice, Comparison, Condition, Criterion, CriterionId, Question, SourceId};

/// Days for which a bank holds levied money, IRC 6332(c), since 1989.
pub(super) const BANK_HOLD_DAYS: i32 = 21;

/// An action announced for this many days ahead is an immediate threat.
const THREAT_WINDOW: i32 = 30;

/// The action has happened and still bites.
pub(super) const IN_FORCE: Condition = Condition::All(&[
    Condition::chose(Question::Action, Choice::InForce),
    Condition::Not(&Condition::All(&[
        Condition::situation(Choice::BankLevy),
        Condition::DaysSince(Question::ActionDate, Comparison::MoreThan(BANK_HOLD_DAYS)),
    ])),
]);

/// The action is announced for so many days ahead, at most.
pub(super) const fn days_ahead(days: i32) -> Comparison {
    Comparison::MoreThan(-days - 1)
}

pub(super) const CRITERION: Criterion = Criterion {
    id: CriterionId::AdverseAction,
    condition: THREAT,
    suffices: THREAT,
    citations: &[
        cite(SourceId::InternalRevenueCode, "§ 7811(a)(2)(A)"),
        cite(SourceId::InternalRevenueCode, "§§ 6331(e), 6332(c)"),
        cite(SourceId::ManualCriteria, "13.1.7.1, criterion 2"),
    ],
};

const THREAT: Condition = Condition::Any(&[
    IN_FORCE,
    Condition::All(&[
        Condition::chose(Question::Action, Choice::Announced),
        Condition::DaysSince(Question::ActionDate, days_ahead(THREAT_WINDOW)),
    ]),
]);
