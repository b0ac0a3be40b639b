//! The words of the calendar. A title shows on a locked phone, so it tells little.

use crate::domain::{ComeBackId, DeadlineId};
use crate::text::ComeBackText;

pub(super) fn last_day(id: DeadlineId) -> &'static str {
    match id {
        DeadlineId::BankLevyHold => "ask for a release",
        DeadlineId::LevyHearing | DeadlineId::LienHearing => "ask for a hearing",
        DeadlineId::LevyEquivalentHearing | DeadlineId::LienEquivalentHearing => {
            "ask for an equivalent hearing"
        }
        DeadlineId::HearingReview
        | DeadlineId::TaxCourtPetition
        | DeadlineId::TaxCourtPetitionAbroad
        | DeadlineId::InnocentSpousePetition => "file the petition",
        DeadlineId::MathErrorAbatement => "ask to undo the change",
        DeadlineId::AgreementAppeal
        | DeadlineId::CollectionAppeals
        | DeadlineId::TrustFundAppeal => "appeal",
        DeadlineId::RefundBankData => "give the bank details",
        DeadlineId::RefundClaim => "claim the refund",
        DeadlineId::RefundSuit => "go to court",
        DeadlineId::TrustFundTalk => "ask for a talk",
        DeadlineId::InnocentSpouseRequest => "send the request",
        DeadlineId::LeviedMoneyReturn => "ask for the money back",
    }
}

pub(super) fn come_back(id: ComeBackId) -> ComeBackText {
    let (title, note) = match id {
        ComeBackId::DelayCounts => (
            "Tax matter: call again",
            "By your answers, you have now waited long enough for one of the tests that TAS uses. \
             If the problem is not solved, call TAS.",
        ),
        ComeBackId::PromisePassed => (
            "Tax matter: call again",
            "The day that the IRS named has passed. If it has not answered or fixed the problem, \
             call TAS.",
        ),
        ComeBackId::Form911Answer => (
            "Tax matter: ask about the form",
            "More than 30 days have gone by since you sent Form 911. If you have heard nothing, \
             call TAS.",
        ),
        ComeBackId::Form911IfSent => (
            "Tax matter: ask about the form, if you sent it on {date}",
            "If you sent Form 911 on {date} and have heard nothing, call TAS: more than 30 days \
             have gone by. If you sent it later, count 30 days from then.",
        ),
        ComeBackId::OutcomeRises => (
            "Tax matter: call TAS",
            "Look at your result again, and call TAS.",
        ),
        ComeBackId::AskAgain => ("Tax matter: ask TAS", "Call TAS and ask."),
    };
    ComeBackText { title, note }
}
