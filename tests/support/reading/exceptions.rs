//! The matters of which TAS takes fewer cases, or none, and what each leaves.

use super::told::Told;
use super::verdict::Verdict;
use tas_checklist::domain::{Choice, CriterionId, ExceptionId, Question};

/// Criteria 1 to 4: the economic burdens.
const ECONOMIC: [CriterionId; 4] = [
    CriterionId::EconomicHarm,
    CriterionId::AdverseAction,
    CriterionId::SignificantCosts,
    CriterionId::IrreparableInjury,
];

/// The exception applies to what was told.
pub fn applies(told: Told, id: ExceptionId) -> Verdict {
    match id {
        ExceptionId::StateTax => told.chose(Question::Agency, &[Choice::State]),
        ExceptionId::FrivolousPosition => frivolous(told),
        ExceptionId::CriminalInvestigation => told.yes(Question::CriminalInvestigation),
        ExceptionId::EmployeeConduct => told.situation(&[Choice::EmployeeConduct]),
        ExceptionId::RefundScheme => told.situation(&[Choice::Scheme]),
        ExceptionId::TaxCourtPending => told.situation(&[Choice::TaxCourt]),
        ExceptionId::NoticeOfDeficiency => told.situation(&[Choice::DeficiencyNotice]),
        ExceptionId::AmountInAudit => told.situation(&[Choice::Audit]),
        ExceptionId::ProcessingOnly => processing_only(told),
        ExceptionId::HeldRefund => told.situation(&[Choice::RefundHold]),
        ExceptionId::PaperCheckRefund => told.notice(&[Choice::RefundBankNotice]),
    }
}

/// A frivolous position, whatever the office: one that is not known sends nobody with
/// such a position to TAS.
fn frivolous(told: Told) -> Verdict {
    told.situation(&[Choice::Frivolous])
}

/// "Original or amended return, processing only", where no letter and no levy shows
/// "another open issue", of collection or examination.
fn processing_only(told: Told) -> Verdict {
    let returns = [Choice::OriginalReturn, Choice::AmendedReturn];
    let another_issue = [
        Choice::FinalLevyNotice,
        Choice::LienLetter,
        Choice::DeficiencyLetter,
        Choice::AgreementNotice,
        Choice::BalanceDueNotice,
        Choice::CollectorLetter,
        Choice::HearingDetermination,
        Choice::TrustFundLetter,
    ];
    let collecting = told.chose(Question::Action, &[Choice::InForce, Choice::Announced]);
    told.situation(&returns)
        .and(told.notice(&another_issue).or(collecting).not())
}

/// "Met criteria that make it a TAS matter."
pub fn leaves(id: ExceptionId, criterion: CriterionId) -> bool {
    match id {
        ExceptionId::StateTax | ExceptionId::FrivolousPosition => false,
        ExceptionId::CriminalInvestigation
        | ExceptionId::EmployeeConduct
        | ExceptionId::RefundScheme
        | ExceptionId::TaxCourtPending
        | ExceptionId::NoticeOfDeficiency => ECONOMIC.contains(&criterion),
        ExceptionId::AmountInAudit => criterion != CriterionId::Delay,
        ExceptionId::ProcessingOnly => {
            ECONOMIC.contains(&criterion) || criterion == CriterionId::PublicPolicy
        }
        ExceptionId::HeldRefund | ExceptionId::PaperCheckRefund => true,
    }
}

/// The matter is "not a TAS matter" where none of those is met; the others go to
/// the normal channels.
pub fn elsewhere(id: ExceptionId) -> bool {
    !matches!(
        id,
        ExceptionId::ProcessingOnly | ExceptionId::HeldRefund | ExceptionId::PaperCheckRefund
    )
}
