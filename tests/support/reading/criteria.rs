//! The nine criteria, each in its own words and in the reading that the worked cases use.
//!
//! A criterion is read here for itself; what takes it away is in `exceptions`.

use super::delay::delay;
use super::outcome::counts;
use super::told::Told;
use super::verdict::{Verdict, any};
use tas_checklist::domain::{Choice, CriterionId, Question};

/// Days in which an announced action is an immediate threat.
const THREAT_DAYS: i32 = 30;
/// Days in which a bank holds levied money, the last one included.
const BANK_HOLD_DAYS: i32 = 21;

/// The criterion is met.
pub fn meets(told: Told, id: CriterionId) -> Verdict {
    match id {
        CriterionId::EconomicHarm => economic_harm(told),
        CriterionId::AdverseAction => adverse_action(told),
        CriterionId::SignificantCosts => told.yes(Question::SignificantCosts),
        CriterionId::IrreparableInjury => told.yes(Question::LastingHarm),
        CriterionId::Delay => delay(told),
        CriterionId::PromisedDate => promised_date(told),
        CriterionId::ProcedureFailure => procedure_failure(told),
        CriterionId::TaxpayerRights => taxpayer_rights(told),
        CriterionId::PublicPolicy => public_policy(told),
    }
}

/// "Suffering, or about to suffer, economic harm." The 14 days are the emergency
/// window only, so that harm that is near needs no date.
fn economic_harm(told: Told) -> Verdict {
    told.chose(Question::Hardship, &[Choice::Now, Choice::Soon])
}

/// "Met by an action in force (a running wage or benefit levy is one, however old)
/// or announced for the next 30 days. An offset of a refund is treated as such an
/// action."
fn adverse_action(told: Told) -> Verdict {
    let announced = told.chose(Question::Action, &[Choice::Announced]);
    in_force(told).or(announced.and(told.due_within(Question::ActionDate, THREAT_DAYS)))
}

/// An action in force: "a running levy on wages or benefits; a bank levy while the
/// bank still holds the money, day 21 included".
pub fn in_force(told: Told) -> Verdict {
    let bank = told.situation(&[Choice::BankLevy]);
    let held = told.older(Question::ActionDate, BANK_HOLD_DAYS).not();
    told.chose(Question::Action, &[Choice::InForce])
        .and(bank.not().or(held))
}

/// "Met once the promised day has wholly passed."
fn promised_date(told: Told) -> Verdict {
    told.older(Question::PromisedDate, 0)
}

/// "Met by any item of its checklist: money taken that was not owed or that the law
/// barred, a required notice not sent, an agreement ended wrongly, a system error,
/// or a process that failed to fix what it was asked to fix."
fn procedure_failure(told: Told) -> Verdict {
    any([
        told.yes(Question::TookMoneyNotOwed),
        told.yes(Question::TookMoneyBarred),
        told.yes(Question::NoRequiredNotice),
        told.yes(Question::EndedAgreementWrongly),
        told.yes(Question::SystemError),
        told.yes(Question::ProcessFailed),
    ])
}

/// "Cites IRC 7803(a)(3)": a right of that list looks impaired.
fn taxpayer_rights(told: Told) -> Verdict {
    any([
        told.yes(Question::NotInformed),
        told.yes(Question::NotHeard),
        told.yes(Question::AppealRefused),
        told.yes(Question::TreatedUnfairly),
    ])
}

/// "Check 1-8 before 9; 9 is used only when none of 1-8 fits": none that is enough.
fn public_policy(told: Told) -> Verdict {
    let others = CriterionId::ALL
        .iter()
        .filter(|other| **other != CriterionId::PublicPolicy);
    let fits = any(others.map(|other| counts(told, *other)));
    compelling(told).and(fits.not())
}

/// "Met only by a congressional referral; its other groups change by memo and stay
/// open": exempt status, passports, private collection.
fn compelling(told: Told) -> Verdict {
    let groups = [
        Choice::ExemptStatus,
        Choice::Passport,
        Choice::PrivateCollector,
    ];
    let by_memo = told.situation(&groups).and(Verdict::Open);
    told.yes(Question::CongressionalReferral).or(by_memo)
}

/// What of a criterion is enough. A congressional case is taken whichever criterion
/// carries it, so that the ninth does not step back here.
pub fn suffices(told: Told, id: CriterionId) -> Verdict {
    if id == CriterionId::PublicPolicy {
        compelling(told)
    } else {
        meets(told, id)
    }
}
