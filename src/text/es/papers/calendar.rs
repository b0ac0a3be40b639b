//! The words of the calendar in Spanish. A title shows on a locked phone, so it tells
//! little. A last day is an infinitive.

use crate::domain::{ComeBackId, DeadlineId};
use crate::text::ComeBackText;

pub(super) fn last_day(id: DeadlineId) -> &'static str {
    match id {
        DeadlineId::BankLevyHold => "pedir el levantamiento (release)",
        DeadlineId::LevyHearing | DeadlineId::LienHearing => "pedir una audiencia (hearing)",
        DeadlineId::LevyEquivalentHearing | DeadlineId::LienEquivalentHearing => {
            "pedir una audiencia equivalente (equivalent hearing)"
        }
        DeadlineId::HearingReview
        | DeadlineId::TaxCourtPetition
        | DeadlineId::TaxCourtPetitionAbroad
        | DeadlineId::InnocentSpousePetition => "presentar la petición (petition)",
        DeadlineId::MathErrorAbatement => "pedir que anulen el cambio",
        DeadlineId::AgreementAppeal
        | DeadlineId::CollectionAppeals
        | DeadlineId::TrustFundAppeal => "apelar",
        DeadlineId::RefundBankData => "dar los datos del banco",
        DeadlineId::RefundClaim => "reclamar el reembolso",
        DeadlineId::RefundSuit => "ir al tribunal",
        DeadlineId::TrustFundTalk => "pedir una conversación",
        DeadlineId::InnocentSpouseRequest => "enviar la solicitud",
        DeadlineId::LeviedMoneyReturn => "pedir que devuelvan el dinero",
    }
}

pub(super) fn come_back(id: ComeBackId) -> ComeBackText {
    let (title, note) = match id {
        ComeBackId::DelayCounts => (
            "Impuestos: llamar otra vez",
            "Según sus respuestas, ya esperó lo suficiente para uno de los criterios que usa TAS. \
             Si el problema no está resuelto, llame a TAS.",
        ),
        ComeBackId::PromisePassed => (
            "Impuestos: llamar otra vez",
            "Ya pasó el día que dijo el IRS. Si no contestó ni arregló el problema, llame a TAS.",
        ),
        ComeBackId::Form911Answer => (
            "Impuestos: preguntar por el formulario",
            "Pasaron más de 30 días desde que envió el Formulario 911 (Form 911). Si no ha \
             recibido respuesta, llame a TAS.",
        ),
        ComeBackId::Form911IfSent => (
            "Impuestos: preguntar por el formulario, si lo envió el {date}",
            "Si envió el Formulario 911 (Form 911) el {date} y no ha recibido respuesta, llame a \
             TAS. Ya pasaron más de 30 días. Si lo envió después, cuente 30 días desde ese día.",
        ),
        ComeBackId::OutcomeRises => (
            "Impuestos: llamar a TAS",
            "Vea otra vez su resultado y llame a TAS.",
        ),
        ComeBackId::AskAgain => ("Impuestos: preguntar a TAS", "Llame a TAS y pregunte."),
    };
    ComeBackText { title, note }
}
