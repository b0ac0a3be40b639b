//! The requests of line 12b, in Spanish.

use crate::domain::ReliefId;

pub(super) fn relief(id: ReliefId) -> &'static str {
    match id {
        ReliefId::ReleaseWageLevy => {
            "Levantar el embargo (levy) {demy} sueldo, pensión o beneficios{of}."
        }
        ReliefId::ReleaseBankLevy => {
            "Levantar el embargo (levy) de {mya} cuenta{of} en [nombre del banco] antes de que el \
             banco pague al IRS."
        }
        ReliefId::ReturnLeviedMoney => "Devolver{me}{to} el dinero que se tomó: [cantidad].",
        ReliefId::ReleaseProperty => "Liberar lo que el IRS tomó: [qué, y cuándo].",
        ReliefId::HoldLevy => {
            "Detener el embargo (levy) o la incautación (seizure) que el IRS anunció."
        }
        ReliefId::SendRefund => {
            "Enviar {my} reembolso{of} de [cantidad] por el año de impuestos [año de impuestos]."
        }
        ReliefId::BypassOffset => {
            "Enviar {my} reembolso{of} del año [año de impuestos] antes de que pague la deuda [si \
             es deuda federal de impuestos]. Motivo: dificultad económica grave (offset bypass \
             refund)."
        }
        ReliefId::ReinstateAgreement => {
            "Restablecer {my} plan de pagos (installment agreement){of}."
        }
        ReliefId::ApplyPayment => {
            "Aplicar {my} pago{of} del [fecha del pago] por [cantidad] al año de impuestos [año de \
             impuestos]."
        }
        ReliefId::ProcessReturn => {
            "Procesar {filing} por el año de impuestos [año de impuestos], que se envió el {date}."
        }
        ReliefId::DecideRequest => "Decidir {mya} solicitud{of}, que se envió el {date}.",
        ReliefId::CorrectIdentityTheft => {
            "Corregir {mya} cuenta{of} del año de impuestos [año de impuestos] después del robo de \
             identidad (identity theft)."
        }
        ReliefId::CorrectError => "Corregir el error en {mya} cuenta{of}: [qué debe cambiar].",
        ReliefId::SendNotice => "Enviar{me}{to} la carta que no se envió: [qué carta].",
        ReliefId::PauseCollection => "Parar el cobro mientras se revisa esto.",
        ReliefId::ConsiderCollection => {
            "Considerar un plan de pagos, o retrasar el cobro por dificultad económica grave."
        }
        ReliefId::ReleaseLien => "Levantar el gravamen (lien) sobre [qué bienes].",
        ReliefId::ReversePassport => {
            "Retirar la certificación de {mya} deuda de impuestos{of} ante el Departamento de \
             Estado."
        }
        ReliefId::GiveDate => "Decir{me}{to} por escrito para qué fecha se decidirá esto.",
        ReliefId::KeepPromise => "Dar{me}{to} la respuesta que el IRS prometió para el {date}.",
        ReliefId::ReviewPapers => "Revisar estos papeles y hechos: [cuáles].",
        ReliefId::ExplainDecision => {
            "Explicar por escrito lo que el IRS decidió, y lo que {must} hacer."
        }
        ReliefId::SendToAppeals => {
            "Enviar {my} caso{of} a la Oficina Independiente de Apelaciones (IRS Independent \
             Office of Appeals)."
        }
    }
}
