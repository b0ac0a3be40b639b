//! Criterion 5: what counts as a delay of more than 30 days.

use super::told::{Published, Told};
use super::verdict::Verdict;
use tas_checklist::domain::{Choice, Question};

/// The statute's days: day 30 fails, day 31 passes.
const DELAY_DAYS: i32 = 30;
/// The IRS's target for identity theft, from the filing.
const IDENTITY_TARGET_DAYS: i32 = 120;
/// What identity theft took on average in April 2024, from the filing.
const IDENTITY_AVERAGE_DAYS: i32 = 675;

/// The normal times found: a refund of an e-filed return takes about 21 days, an
/// amended return up to 16 weeks, a review of a refund about 60 days.
pub const PROCESSING_TIMES: &[(Choice, i32)] = &[
    (Choice::OriginalReturn, 21),
    (Choice::AmendedReturn, 112),
    (Choice::RefundHold, 60),
];

/// Matters that are themselves a request or a return.
const REQUESTS: [Choice; 7] = [
    Choice::OfferInCompromise,
    Choice::InnocentSpouse,
    Choice::PenaltyRelief,
    Choice::ExemptStatus,
    Choice::EmployeeRetentionCredit,
    Choice::OriginalReturn,
    Choice::AmendedReturn,
];

/// A delay of more than 30 days. Identity theft has times of its own.
pub fn delay(told: Told) -> Verdict {
    let identity = told.situation(&[Choice::IdentityTheft]);
    let other = waited(told)
        .and(processing_is_over(told))
        .and(promise_is_over(told));
    identity
        .and(identity_theft(told))
        .or(identity.not().and(other))
}

/// "Counts from the first contact; where the matter is itself a request or return,
/// its filing is a contact."
fn waited(told: Told) -> Verdict {
    let filing = told
        .situation(&REQUESTS)
        .and(told.older(Question::FiledDate, DELAY_DAYS));
    told.older(Question::FirstContactDate, DELAY_DAYS)
        .or(filing)
}

/// "Where the dated table has a normal processing time, the count starts when that
/// time ends, if later." Nothing is processed where nothing was filed.
fn processing_is_over(told: Told) -> Verdict {
    let nothing_published = match told.published() {
        Published::Nothing => Verdict::Met,
        Published::Days(_) => Verdict::Unmet,
        Published::Unknown => Verdict::Open,
    };
    nothing_published
        .or(told.yes(Question::Filed).not())
        .or(beyond_published_time(told, DELAY_DAYS))
}

/// More than so many days have passed since the published time ended.
fn beyond_published_time(told: Told, days: i32) -> Verdict {
    match told.published() {
        Published::Nothing => Verdict::Unmet,
        Published::Days(published) => told.older(Question::FiledDate, published + days),
        Published::Unknown => told.yes(Question::Filed).and(Verdict::Open),
    }
}

/// "Up to 150 days after filing not met, 151-705 days open, after that met."
fn identity_theft(told: Told) -> Verdict {
    let past_target = reported_before(told, IDENTITY_TARGET_DAYS + DELAY_DAYS);
    let past_average = reported_before(told, IDENTITY_AVERAGE_DAYS + DELAY_DAYS);
    past_target.and(past_average.or(Verdict::Open))
}

/// The identity theft was reported more than so many days ago: by the filing, or by
/// the first contact where nothing was filed.
fn reported_before(told: Told, days: i32) -> Verdict {
    let by_contact = told
        .yes(Question::Filed)
        .not()
        .and(told.older(Question::FirstContactDate, days));
    told.older(Question::FiledDate, days).or(by_contact)
}

/// "While a promised date is still ahead and no published time has run out, it is
/// open."
fn promise_is_over(told: Told) -> Verdict {
    let ahead = told
        .yes(Question::Promised)
        .and(told.older(Question::PromisedDate, 0).not());
    let run_out = beyond_published_time(told, 0);
    if ahead.not().or(run_out).is_met() {
        Verdict::Met
    } else {
        Verdict::Open
    }
}
