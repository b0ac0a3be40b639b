//! What is worth knowing beside the steps. The facts say what is true and not with
//! which matter it is told: there this reading follows the register.

use super::outcome::not_state;
use super::told::Told;
use super::verdict::Verdict;
use tas_checklist::domain::{Choice, Clock, NoteId, Outcome, Question};

/// The note fits what was told.
pub fn fits(told: Told, id: NoteId) -> Verdict {
    not_state(told).and(matter(told, id))
}

fn matter(told: Told, id: NoteId) -> Verdict {
    match id {
        // "IA/OIC pending: levy barred"; "levy barred 30 days after"; and while a
        // request for innocent spouse relief is open.
        NoteId::LevyBarred => told.situation(&[
            Choice::BankLevy,
            Choice::WageLevy,
            Choice::LevyThreat,
            Choice::AgreementTerminated,
            Choice::OfferInCompromise,
            Choice::InnocentSpouse,
        ]),
        // "Exceptions with hearing only after levy."
        NoteId::HearingAfterLevy => told.situation(&[Choice::BankLevy, Choice::WageLevy]),
        // "P594 lists which notices give CDP."
        NoteId::HearingLetters => told
            .situation(&[
                Choice::BankLevy,
                Choice::WageLevy,
                Choice::LevyThreat,
                Choice::RefundOffset,
                Choice::BalanceDue,
                Choice::Lien,
                Choice::PrivateCollector,
            ])
            .and(
                told.notice(&[Choice::FinalLevyNotice, Choice::LienLetter])
                    .doubtful(),
            ),
        // "Bank charges Form 8546."
        NoteId::BankCharges => told.situation(&[Choice::BankLevy, Choice::PaymentMisapplied]),
        NoteId::CannotPay => told.situation(&[
            Choice::BankLevy,
            Choice::WageLevy,
            Choice::LevyThreat,
            Choice::AgreementTerminated,
            Choice::BalanceDue,
            Choice::Lien,
            Choice::Passport,
            Choice::PrivateCollector,
        ]),
        // "OIC deemed accepted if not rejected in 24 months."
        NoteId::OfferAccepted => told.situation(&[Choice::OfferInCompromise]),
        // "Tax Court opens after 6 months."
        NoteId::InnocentSpouseCourt => told.situation(&[Choice::InnocentSpouse]),
        // "Normal times found (label with date)."
        NoteId::NormalTimes => told.situation(&[
            Choice::RefundHold,
            Choice::IdentityTheft,
            Choice::OriginalReturn,
            Choice::AmendedReturn,
        ]),
        // "Refund interest if not paid within 45 days."
        NoteId::RefundInterest => told.situation(&[
            Choice::RefundHold,
            Choice::OriginalReturn,
            Choice::AmendedReturn,
        ]),
        // "Certification over $66,000 (2026)."
        NoteId::PassportDebt => told.situation(&[Choice::Passport]),
        // "Debts barred from PCAs."
        NoteId::CollectorExempt => told.situation(&[Choice::PrivateCollector]),
        NoteId::AfterForm911 | NoteId::TasDoesNotAnswer => {
            told.situation(&[Choice::Frivolous]).doubtful()
        }
        NoteId::Languages | NoteId::ReallyTheIrs => Verdict::Met,
    }
}

/// The outcomes that the note goes with.
pub fn goes_with(id: NoteId) -> &'static [Outcome] {
    match id {
        NoteId::AfterForm911 | NoteId::TasDoesNotAnswer => {
            &[Outcome::EmergencyCallNow, Outcome::LikelyQualifies]
        }
        NoteId::CannotPay | NoteId::NormalTimes => &[
            Outcome::EmergencyCallNow,
            Outcome::LikelyQualifies,
            Outcome::TryNormalChannelsFirst,
        ],
        _ => Outcome::ALL,
    }
}

/// What the note counts to: 24 months, or six, from the request.
pub fn clock(id: NoteId) -> Clock {
    match id {
        NoteId::OfferAccepted => Clock::Months(Question::FiledDate, 24, 0),
        NoteId::InnocentSpouseCourt => Clock::Months(Question::FiledDate, 6, 0),
        _ => Clock::Uncounted,
    }
}

/// The note is shown with this outcome, while that one is still possible.
pub fn shown(told: Told, id: NoteId, outcome: Outcome, possible: Option<Outcome>) -> bool {
    let goes = |outcome| goes_with(id).contains(&outcome);
    (goes(outcome) || possible.is_some_and(goes)) && fits(told, id).is_met()
}
