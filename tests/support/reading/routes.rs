//! The other offices. Each is named with its matter, whatever the outcome, unless
//! the tax is certainly a state's.

use super::outcome::not_state;
use super::told::Told;
use super::verdict::Verdict;
use tas_checklist::domain::{Choice, Question, RouteId};

/// The office is the right door, or another door.
pub fn leads(told: Told, id: RouteId) -> Verdict {
    if id == RouteId::StateAdvocate {
        return told.chose(Question::Agency, &[Choice::State]);
    }
    not_state(told).and(federal(told, id))
}

/// The matter that has this route.
fn federal(told: Told, id: RouteId) -> Verdict {
    match id {
        // It has no office for federal matters.
        RouteId::StateAdvocate => Verdict::Unmet,
        RouteId::FrivolousAdvice => told.situation(&[Choice::Frivolous]),
        RouteId::Tigta => told.situation(&[Choice::EmployeeConduct]),
        RouteId::CriminalCounsel => serious(told).and(told.yes(Question::CriminalInvestigation)),
        RouteId::SchemeAdvice => told.situation(&[Choice::Scheme]),
        RouteId::TaxCourtCounsel => told.situation(&[Choice::TaxCourt]),
        RouteId::TaxCourtPetition => told
            .situation(&[Choice::DeficiencyNotice])
            .or(told.notice(&[Choice::DeficiencyLetter]))
            .and(told.situation(&[Choice::TaxCourt]).not()),
        RouteId::AuditAppeals => told.situation(&[Choice::Audit]),
        RouteId::Bankruptcy => told.situation(&[Choice::Bankruptcy]),
        RouteId::PrivateCollector => told
            .situation(&[Choice::PrivateCollector])
            .or(told.notice(&[Choice::CollectorLetter])),
        // "Return preparation, extensions, general questions."
        RouteId::GeneralLines => told.situation(&[Choice::GeneralQuestion]),
        // "Congressional": where TAS limits what it takes, and the groups of
        // criterion 9, unless such an office refers the case already.
        RouteId::CongressionalOffice => told
            .situation(&[
                Choice::RefundHold,
                Choice::OriginalReturn,
                Choice::AmendedReturn,
                Choice::ExemptStatus,
                Choice::Passport,
                Choice::PrivateCollector,
            ])
            .or(told.notice(&[Choice::RefundBankNotice]))
            .and(told.yes(Question::CongressionalReferral).doubtful()),
        RouteId::IdentityProtection => told.situation(&[Choice::IdentityTheft]),
        // "Systemic ideas affecting many people": an error of a system is one.
        RouteId::SystemicAdvocacy => serious(told).and(told.yes(Question::SystemError)),
    }
}

/// A frivolous position is sent to qualified advice and nowhere else.
fn serious(told: Told) -> Verdict {
    told.situation(&[Choice::Frivolous]).doubtful()
}
