//! What to do now: Form 911 (who signs, where to send it, when to ask about it) and
//! the calls.
//!
//! Which outcome a step goes with is a decision of the product: here this reading
//! follows the register.

use super::told::Told;
use super::verdict::Verdict;
use tas_checklist::domain::{Choice, Outcome, Question, StepId};

/// Days in which TAS answers a Form 911: "no response in 30 days: call".
const ANSWER_DAYS: i32 = 30;

/// The step fits what was told.
pub fn fits(told: Told, id: StepId) -> Verdict {
    match id {
        StepId::CounselFirst => told.yes(Question::CriminalInvestigation),
        StepId::DeadlineFirst => has_deadline(told),
        StepId::AskHardshipRelease => hardship_release(told),
        StepId::AskOffsetBypass => told
            .situation(&[Choice::RefundOffset])
            .and(told.chose(Question::Action, &[Choice::Announced]))
            .and(hardship(told)),
        // Who does not know calls the line for individuals.
        StepId::CallIrsIndividual => organization(told).doubtful(),
        StepId::CallIrsBusiness => organization(told),
        StepId::SendForm911 => sent(told).doubtful().and(overseas(told).doubtful()),
        StepId::SendForm911Overseas => sent(told).doubtful().and(overseas(told)),
        StepId::AskAboutForm911 => sent(told),
        StepId::CallAboutForm911 => told.older(Question::Form911Date, ANSWER_DAYS),
        StepId::SignTaxpayer => filer(told, Choice::Taxpayer)
            .and(organization(told).doubtful())
            .and(estate(told).doubtful()),
        StepId::SignOfficer => {
            filer(told, Choice::Officer).or(filer(told, Choice::Taxpayer).and(organization(told)))
        }
        StepId::SignExecutor => {
            filer(told, Choice::Executor).or(filer(told, Choice::Taxpayer).and(estate(told)))
        }
        StepId::SignRepresentative => for_another(told).and(empowered(told)),
        StepId::SignAuthorityMissing => for_another(told).and(empowered(told).doubtful()),
        StepId::CallTasNow
        | StepId::CallNoticeNumber
        | StepId::FollowRoute
        | StepId::KeepRecord
        | StepId::CallTas
        | StepId::LocalOffice
        | StepId::GatherPapers
        | StepId::ComeBack => Verdict::Met,
    }
}

/// A deadline to appeal, to ask for a hearing or to go to court.
fn has_deadline(told: Told) -> Verdict {
    let letters = told.notice(&[
        Choice::FinalLevyNotice,
        Choice::LienLetter,
        Choice::DeficiencyLetter,
        Choice::AgreementNotice,
        Choice::MathErrorNotice,
        Choice::HearingDetermination,
        Choice::TrustFundLetter,
        Choice::RefundBankNotice,
        Choice::InnocentSpouseDenial,
    ]);
    let matters = told.situation(&[
        Choice::DeficiencyNotice,
        Choice::AgreementTerminated,
        Choice::MathError,
        Choice::LevyThreat,
        Choice::Lien,
    ]);
    letters.or(matters)
}

/// "Hardship release must be made for wages, may be for bank accounts": it rests on
/// living expenses, so on a person.
fn hardship_release(told: Told) -> Verdict {
    told.situation(&[Choice::BankLevy, Choice::WageLevy, Choice::LevyThreat])
        .and(hardship(told))
        .and(organization(told).doubtful())
        .and(estate(told).doubtful())
}

fn hardship(told: Told) -> Verdict {
    told.chose(Question::Hardship, &[Choice::Now, Choice::Soon])
}

fn organization(told: Told) -> Verdict {
    let kinds = [Choice::Business, Choice::ExemptOrganization];
    told.chose(Question::TaxpayerType, &kinds)
}

fn estate(told: Told) -> Verdict {
    told.chose(Question::TaxpayerType, &[Choice::Estate])
}

fn overseas(told: Told) -> Verdict {
    told.chose(Question::Location, &[Choice::Overseas])
}

fn sent(told: Told) -> Verdict {
    told.yes(Question::Form911Sent)
}

fn filer(told: Told, who: Choice) -> Verdict {
    told.chose(Question::Filer, &[who])
}

fn for_another(told: Told) -> Verdict {
    let others = [Choice::Representative, Choice::Relative];
    told.chose(Question::Filer, &others)
}

/// "An authorised representative signs Section II": with Form 2848. "With only an
/// 8821, have the taxpayer sign."
fn empowered(told: Told) -> Verdict {
    told.chose(Question::Authority, &[Choice::PowerOfAttorney])
}

/// The outcomes that the step goes with.
pub fn goes_with(id: StepId) -> &'static [Outcome] {
    match id {
        StepId::CallTasNow | StepId::CallNoticeNumber => &[Outcome::EmergencyCallNow],
        StepId::CallTas => &[Outcome::LikelyQualifies],
        StepId::FollowRoute => &[Outcome::NotATasMatter],
        StepId::CallIrsIndividual
        | StepId::CallIrsBusiness
        | StepId::KeepRecord
        | StepId::ComeBack => &[Outcome::TryNormalChannelsFirst],
        StepId::CounselFirst
        | StepId::DeadlineFirst
        | StepId::AskAboutForm911
        | StepId::CallAboutForm911 => Outcome::ALL,
        _ => &[Outcome::EmergencyCallNow, Outcome::LikelyQualifies],
    }
}

/// The outcomes that bring the step while they are only possible: nobody who may be
/// in an emergency should wait for the last answer.
pub fn comes_early(id: StepId) -> &'static [Outcome] {
    match id {
        StepId::CallTasNow => &[Outcome::EmergencyCallNow],
        _ => &[],
    }
}

/// The step is shown with this outcome, while that one is still possible.
pub fn shown(told: Told, id: StepId, outcome: Outcome, possible: Option<Outcome>) -> bool {
    let early = possible.is_some_and(|higher| comes_early(id).contains(&higher));
    (early || goes_with(id).contains(&outcome)) && fits(told, id).is_met()
}
