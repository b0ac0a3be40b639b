//! Criterion 5, systemic burden: a delay of more than 30 days.
//!
//! Source: IRC 7811(a)(2)(B), "a delay of more than 30 days in resolving taxpayer
//! account problems"; Treas. Reg. 301.7811-1(a)(4)(iii), of which only the first
//! words could be read; Form 911 line 12a asks for the date of first contact.
//! How it is asked: the day of the first contact, the day of filing where the
//! matter is itself a return or request, and any promised date.
//! Reading: day 30 fails and day 31 passes. The count starts at the first contact
//! (a filing is one where the matter is a return or request) or when the published
//! processing time ends, whichever is later. While a promised date is ahead and no
//! published time has run out, it is open. Identity theft has times of its own:
//! not met up to 150 days after filing, open up to 705, then met.
//! Left to a person: what the unread paragraph adds.
//! Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{Choice, Comparison, Condition, Criterion, CriterionId, Question, SourceId};

/// "More than 30 days": IRC 7811(a)(2)(B), since 1998.
pub(super) const DELAY_DAYS: i32 = 30;
/// The IRS's target for identity theft cases, in days, and the 30 beyond it.
const IDENTITY_THEFT_TARGET: i32 = 120 + DELAY_DAYS;
/// The average of identity theft cases in April 2024, in days, and the 30 beyond.
const IDENTITY_THEFT_AVERAGE: i32 = 675 + DELAY_DAYS;

pub(super) const CRITERION: Criterion = Criterion {
    id: CriterionId::Delay,
    condition: DELAY,
    suffices: DELAY,
    citations: &[
        cite(SourceId::InternalRevenueCode, "§ 7811(a)(2)(B)"),
        cite(SourceId::Form911, "page 4, line 12a"),
        cite(
            SourceId::TreasuryRegulations,
            "§ 301.7811-1(a)(4)(iii), first words",
        ),
        cite(SourceId::TasWeb, "identity theft (June 2024)"),
        cite(
            SourceId::ManualCriteria,
            "13.1.7.1, criterion 5 (number and group)",
        ),
    ],
};

const DELAY: Condition = Condition::Any(&[
    Condition::All(&[
        Condition::Not(&Condition::situation(Choice::IdentityTheft)),
        WAITED,
        BEYOND_PUBLISHED_TIME,
        NOT_PUT_OFF,
    ]),
    Condition::All(&[
        Condition::situation(Choice::IdentityTheft),
        BEYOND_IDENTITY_THEFT_TARGET,
        Condition::Any(&[BEYOND_IDENTITY_THEFT_AVERAGE, Condition::TasDecides]),
    ]),
]);

/// More than 30 days since the first contact, or since the filing where the matter
/// is itself a return or request.
const WAITED: Condition = Condition::Any(&[
    Condition::DaysSince(Question::FirstContactDate, MORE_THAN_30),
    Condition::All(&[
        Condition::OneOf(Question::Situation, RETURNS_AND_REQUESTS),
        Condition::DaysSince(Question::FiledDate, MORE_THAN_30),
    ]),
]);

/// More than 30 days beyond the published time, where there is one.
const BEYOND_PUBLISHED_TIME: Condition = Condition::Any(&[
    Condition::Not(&Condition::HasProcessingTime),
    Condition::DaysBeyondProcessingTime(MORE_THAN_30),
]);

/// No promised date is ahead, or a published time has run out all the same.
const NOT_PUT_OFF: Condition = Condition::Any(&[
    Condition::Not(&PROMISE_AHEAD),
    Condition::DaysBeyondProcessingTime(Comparison::MoreThan(0)),
    Condition::TasDecides,
]);

const PROMISE_AHEAD: Condition = Condition::All(&[
    Condition::yes(Question::Promised),
    Condition::DaysSince(Question::PromisedDate, Comparison::AtMost(0)),
]);

const MORE_THAN_30: Comparison = Comparison::MoreThan(DELAY_DAYS);

/// Matters that are themselves a return, claim or request: filing is a contact.
pub(super) const RETURNS_AND_REQUESTS: &[Choice] = &[
    Choice::OriginalReturn,
    Choice::AmendedReturn,
    Choice::OfferInCompromise,
    Choice::InnocentSpouse,
    Choice::PenaltyRelief,
    Choice::ExemptStatus,
    Choice::EmployeeRetentionCredit,
];

/// More than so many days since the identity theft was reported: since the filing,
/// or since the first contact where nothing was filed.
macro_rules! since_identity_theft_report {
    ($days:expr) => {
        Condition::Any(&[
            Condition::DaysSince(Question::FiledDate, Comparison::MoreThan($days)),
            Condition::All(&[
                Condition::Not(&Condition::yes(Question::Filed)),
                Condition::DaysSince(Question::FirstContactDate, Comparison::MoreThan($days)),
            ]),
        ])
    };
}

const BEYOND_IDENTITY_THEFT_TARGET: Condition = since_identity_theft_report!(IDENTITY_THEFT_TARGET);
const BEYOND_IDENTITY_THEFT_AVERAGE: Condition =
    since_identity_theft_report!(IDENTITY_THEFT_AVERAGE);
