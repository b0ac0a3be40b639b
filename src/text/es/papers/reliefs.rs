//! The requests of line 12b in Spanish, as something to choose.

use crate::domain::ReliefId;

pub(super) fn relief(id: ReliefId) -> &'static str {
    match id {
        ReliefId::ReleaseWageLevy => {
            "Levantar el embargo (levy) del sueldo, la pensión o los beneficios"
        }
        ReliefId::ReleaseBankLevy => "Levantar el embargo (levy) de la cuenta de banco",
        ReliefId::ReturnLeviedMoney => "Devolver el dinero que se tomó",
        ReliefId::ReleaseProperty => "Liberar lo que tomó el IRS",
        ReliefId::HoldLevy => "Detener el embargo (levy) o la incautación (seizure)",
        ReliefId::SendRefund => "Enviar el reembolso",
        ReliefId::BypassOffset => {
            "Enviar el reembolso antes de que pague una deuda federal de impuestos"
        }
        ReliefId::ReinstateAgreement => "Restablecer el plan de pagos (installment agreement)",
        ReliefId::ApplyPayment => "Aplicar el pago al año correcto",
        ReliefId::ProcessReturn => "Procesar la declaración de impuestos",
        ReliefId::DecideRequest => "Decidir la solicitud",
        ReliefId::CorrectIdentityTheft => {
            "Corregir la cuenta después del robo de identidad (identity theft)"
        }
        ReliefId::CorrectError => "Corregir el error",
        ReliefId::SendNotice => "Enviar la carta que no se envió",
        ReliefId::PauseCollection => "Parar el cobro por ahora",
        ReliefId::ConsiderCollection => "Considerar un plan de pagos, o retrasar el cobro",
        ReliefId::ReleaseLien => "Levantar el gravamen (lien)",
        ReliefId::ReversePassport => "Retirar lo que se dijo al Departamento de Estado",
        ReliefId::GiveDate => "Decir para qué día se decidirá esto",
        ReliefId::KeepPromise => "Dar la respuesta que se prometió",
        ReliefId::ReviewPapers => "Revisar los papeles y los hechos",
        ReliefId::ExplainDecision => "Explicar la decisión por escrito",
        ReliefId::SendToAppeals => "Enviar el caso a Apelaciones (Appeals)",
    }
}
