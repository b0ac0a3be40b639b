//! The visitors: invented people, one for each outcome.
//!
//! Each is the story of a worked case, told by the ids of the register's
//! questions and answers. Days are counted from the browser's today.

use crate::journey::Answer::{self, Choice, Day, No, Skipped, Yes};

/// What a story says about the questions that are not its point.
pub const ORDINARY: &[(&str, Answer)] = &[
    ("agency", Choice("irs")),
    ("action", Choice("no-action")),
    ("hardship", Choice("not-at-all")),
    ("significant-costs", No),
    ("lasting-harm", No),
    ("notice", Choice("no-notice")),
    ("notice-abroad", No),
    ("contacted-irs", No),
    ("filed", No),
    ("promised", No),
    ("form-911-sent", No),
    ("congressional-referral", No),
    ("took-money-not-owed", No),
    ("took-money-barred", No),
    ("no-required-notice", No),
    ("ended-agreement-wrongly", No),
    ("system-error", No),
    ("process-failed", No),
    ("not-informed", No),
    ("not-heard", No),
    ("appeal-refused", No),
    ("treated-unfairly", No),
    ("criminal-investigation", No),
    ("taxpayer-type", Choice("individual")),
    ("filer", Choice("taxpayer")),
    ("location", Choice("contiguous-states")),
    ("household-size", Skipped),
    ("household-income", Skipped),
    ("amount-in-dispute", Skipped),
];

/// The bank account was levied four days ago and rent is due on Friday.
pub const RENT_IS_DUE: &[(&str, Answer)] = &[
    ("situation", Choice("bank-levy")),
    ("action", Choice("in-force")),
    ("action-date", Day(-4)),
    ("hardship", Choice("soon")),
    ("hardship-date", Day(3)),
    ("household-size", Answer::Number("2")),
    ("household-income", Answer::Number("31000")),
    ("amount-in-dispute", Answer::Number("9000")),
];

/// The IRS ended a payment plan that was kept, and does not listen.
pub const PLAN_ENDED_WRONGLY: &[(&str, Answer)] = &[
    ("situation", Choice("agreement-terminated")),
    ("action", Choice("announced")),
    ("action-date", Day(30)),
    ("contacted-irs", Yes),
    ("first-contact-date", Day(-42)),
    ("notice", Choice("agreement-notice")),
    ("notice-date", Day(-12)),
    ("ended-agreement-wrongly", Yes),
    ("not-heard", Yes),
    ("household-size", Answer::Number("1")),
    ("household-income", Answer::Number("38000")),
    ("amount-in-dispute", Answer::Number("21000")),
];

/// The IRS promised an answer about penalty relief by tomorrow.
pub const ANSWER_DUE_TOMORROW: &[(&str, Answer)] = &[
    ("situation", Choice("penalty-relief")),
    ("contacted-irs", Yes),
    ("first-contact-date", Day(-29)),
    ("promised", Yes),
    ("promised-date", Day(1)),
];

/// An employee of the IRS behaved badly: a matter for its inspector general.
pub const RUDE_AGENT: &[(&str, Answer)] = &[
    ("situation", Choice("employee-conduct")),
    ("contacted-irs", Yes),
    ("first-contact-date", Day(-1)),
];
