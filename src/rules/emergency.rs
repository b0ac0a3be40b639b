//! What makes a matter an emergency: call TAS now.
//!
//! Source: product reading of IRC 7811(a)(2)(A) and (D); no official text names a
//! number of days. It is worded as "call now", never as a promise.
//! Reading: economic harm today or due within 14 days; lasting harm due within 14
//! days; an action in force, or due within 14 days. A date that is not known never
//! makes an emergency by itself, and leaves one open.
//! Checked on 22 November 2026.

use super::adverse_action::{IN_FORCE, days_ahead};
use crate::domain::{Choice, Condition, Question};

/// Days ahead within which harm or action is an emergency.
pub const EMERGENCY_WINDOW: i32 = 14;

pub(super) const EMERGENCY: Condition = Condition::Any(&[
    Condition::chose(Question::Hardship, Choice::Now),
    Condition::All(&[
        Condition::chose(Question::Hardship, Choice::Soon),
        Condition::DaysSince(Question::HardshipDate, days_ahead(EMERGENCY_WINDOW)),
    ]),
    Condition::All(&[
        Condition::yes(Question::LastingHarm),
        Condition::DaysSince(Question::LastingHarmDate, days_ahead(EMERGENCY_WINDOW)),
    ]),
    IN_FORCE,
    Condition::All(&[
        Condition::chose(Question::Action, Choice::Announced),
        Condition::DaysSince(Question::ActionDate, days_ahead(EMERGENCY_WINDOW)),
    ]),
]);
