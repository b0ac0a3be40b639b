//! What a matter, a letter and a filing are called on line 12a, in Spanish.

use crate::domain::Choice;

pub(super) fn about(situation: Choice) -> &'static str {
    match situation {
        Choice::BankLevy => "un embargo (levy) de {mya} cuenta de banco{of} en [nombre del banco]",
        Choice::WageLevy => {
            "un embargo (levy) {demy} sueldo, pensión o beneficios{of}, que paga [nombre de quien \
             paga]"
        }
        Choice::LevyThreat => {
            "un embargo (levy) o una incautación (seizure) que el IRS dice que hará"
        }
        Choice::RefundHold => "{my} reembolso{of} de [cantidad], que está retenido o demorado",
        Choice::AgreementTerminated => {
            "{my} plan de pagos (installment agreement){of}, que el IRS terminó o está por terminar"
        }
        Choice::PaymentMisapplied => {
            "un pago de [cantidad], hecho el [fecha del pago], que fue al año equivocado o se \
             perdió"
        }
        Choice::IdentityTheft => "el uso de {mya} identidad{of} por otra persona",
        Choice::OfferInCompromise => "{my} ofrecimiento de transacción (offer in compromise){of}",
        Choice::InnocentSpouse => {
            "{mya} solicitud de alivio del cónyuge inocente (innocent spouse relief){of}"
        }
        Choice::PenaltyRelief => "{mya} solicitud{of} para quitar una multa",
        Choice::ExemptStatus => {
            "{mya} exención de impuestos (tax-exempt status){of} [una solicitud, o una exención \
             revocada]"
        }
        Choice::EmployeeRetentionCredit => {
            "{my} reclamo{of} del crédito por retención de empleados (employee retention credit)"
        }
        Choice::OriginalReturn => "{mya} declaración de impuestos{of}, que no se ha procesado",
        Choice::AmendedReturn => {
            "{mya} declaración de impuestos enmendada (amended return){of}, que no se ha procesado"
        }
        Choice::RefundOffset => "el uso {demy} reembolso{of} de [cantidad] para pagar una deuda",
        Choice::BalanceDue => "un cobro de [cantidad] que {cannot} pagar, o que no está claro",
        Choice::Lien => {
            "un gravamen por impuestos federales (federal tax lien) en {mya} propiedad{of}"
        }
        Choice::Passport => {
            "{my} pasaporte{of}, que se niega o se quita por una deuda de impuestos"
        }
        Choice::PrivateCollector => {
            "{mya} deuda de impuestos{of}, que [nombre de la empresa] está cobrando para el IRS"
        }
        Choice::Audit => "una auditoría (audit) de {mya} declaración de impuestos{of}",
        Choice::DeficiencyNotice => "un Aviso de deficiencia (Notice of Deficiency)",
        Choice::MathError => {
            "{mya} declaración de impuestos{of}, que el IRS cambió por un error de cálculo (math \
             error)"
        }
        Choice::TaxCourt => "un asunto que está en el Tribunal Tributario (Tax Court)",
        Choice::Bankruptcy => "{mya} cuenta de impuestos{of} durante una bancarrota",
        Choice::Scheme => {
            "un reembolso o créditos que alguien reclamó en {my} nombre{of} y que pueden ser falsos"
        }
        Choice::EmployeeConduct => "la conducta de un empleado del IRS",
        Choice::GeneralQuestion => "una pregunta sobre impuestos federales",
        _ => "",
    }
}

pub(super) fn notice(letter: Choice) -> &'static str {
    match letter {
        Choice::FinalLevyNotice => {
            "un aviso final de intención de embargar (Final Notice, Notice of Intent to Levy and \
             Notice of Your Right to a Hearing)"
        }
        Choice::DeficiencyLetter => "un Aviso de deficiencia (Notice of Deficiency)",
        Choice::AgreementNotice => "un aviso de que {my} plan de pagos{of} está por terminar",
        Choice::BalanceDueNotice => {
            "un cobro que dice que puede tomar {my} reembolso de impuestos estatales{of}"
        }
        Choice::MathErrorNotice => {
            "un aviso de que cambió {mya} declaración{of} por un error de cálculo (math error)"
        }
        Choice::ClaimDenial => "una carta que niega {my} reclamo de reembolso{of}",
        Choice::HearingDetermination => {
            "un Aviso de determinación (Notice of Determination) después de una audiencia sobre un \
             gravamen (lien) o un embargo (levy)"
        }
        Choice::TrustFundLetter => {
            "una carta que dice que {must} pagar los impuestos de nómina de un negocio"
        }
        Choice::InnocentSpouseDenial => {
            "su decisión final sobre {mya} solicitud de alivio del cónyuge inocente (innocent \
             spouse relief){of}"
        }
        Choice::RefundReviewNotice => "un aviso de que {my} reembolso{of} está en revisión",
        Choice::RefundBankNotice => "un aviso que pide una cuenta de banco para {my} reembolso{of}",
        Choice::CollectorLetter => {
            "una carta que dice que una empresa privada cobrará {mya} deuda{of}"
        }
        Choice::OtherNotice => "una carta [su título o número]",
        _ => "",
    }
}

pub(super) fn filing(situation: Choice) -> &'static str {
    match situation {
        Choice::RefundHold | Choice::OriginalReturn => "{Mya} declaración de impuestos{of}",
        Choice::AmendedReturn => "{Mya} declaración de impuestos enmendada (amended return){of}",
        Choice::IdentityTheft => "{My} informe{of} sobre el robo de identidad (identity theft)",
        Choice::OfferInCompromise => "{My} ofrecimiento de transacción (offer in compromise){of}",
        Choice::InnocentSpouse => {
            "{Mya} solicitud de alivio del cónyuge inocente (innocent spouse relief){of}"
        }
        Choice::PenaltyRelief => "{Mya} solicitud{of} para quitar la multa",
        Choice::ExemptStatus => {
            "{Mya} solicitud{of} sobre la exención de impuestos (tax-exempt status)"
        }
        Choice::EmployeeRetentionCredit => {
            "{My} reclamo{of} del crédito por retención de empleados (employee retention credit)"
        }
        _ => "",
    }
}
