//! What to say on the telephone for each test, and which papers help to show it, in
//! Spanish.

use crate::domain::CriterionId;

pub(super) fn say(id: CriterionId) -> &'static str {
    match id {
        CriterionId::EconomicHarm => {
            "Causa problemas graves de dinero, o está a punto de causarlos."
        }
        CriterionId::AdverseAction => {
            "El IRS está tomando dinero o bienes, o está a punto de hacerlo."
        }
        CriterionId::SignificantCosts => "Sin ayuda, habrá costos altos.",
        CriterionId::IrreparableInjury => "El daño duraría mucho, o no se podría deshacer.",
        CriterionId::Delay => "El IRS lleva más de 30 días sin resolverlo.",
        CriterionId::PromisedDate => "El IRS dijo un día y no cumplió.",
        CriterionId::ProcedureFailure => "Falló un sistema o un proceso del IRS.",
        CriterionId::TaxpayerRights => "Se dañan los derechos del contribuyente.",
        CriterionId::PublicPolicy => "Un miembro del Congreso está enviando el caso a TAS.",
    }
}

pub(super) fn gather(id: CriterionId) -> &'static [&'static str] {
    match id {
        CriterionId::EconomicHarm => &[
            "Cuentas que no se pueden pagar, con su fecha de pago: renta, luz, medicinas, nómina.",
            "Un aviso de desalojo, un aviso de corte o una carta de quien le prestó dinero, si la \
             hay.",
            "Estados de cuenta del banco y recibos de sueldo recientes.",
        ],
        CriterionId::AdverseAction => &[
            "El embargo (levy), o la carta que lo anuncia.",
            "Lo que el banco o el empleador escribió sobre el embargo, con el día en que llegó.",
            "El recibo de sueldo o el estado de cuenta que muestra lo que se tomó.",
        ],
        CriterionId::SignificantCosts => {
            &["Una oferta, una factura o un contrato de servicios que muestra los costos."]
        }
        CriterionId::IrreparableInjury => {
            &["Cartas que muestran lo que se va a perder, y para cuándo."]
        }
        CriterionId::Delay => &[
            "Una lista de sus llamadas, cartas y visitas, con días y nombres.",
            "Una copia de lo que envió al IRS, con prueba de envío.",
            "Cartas en que el IRS pide más tiempo.",
        ],
        CriterionId::PromisedDate => &["La carta que dice el día, o sus notas de la llamada."],
        CriterionId::ProcedureFailure => &[
            "Pruebas de lo que salió mal: pagos, acuerdos, cartas, registros de la cuenta (account \
             transcripts).",
            "Lo que pidió al IRS que arreglara, y cuándo.",
        ],
        CriterionId::TaxpayerRights => &[
            "Lo que usted envió o dijo, y lo que contestó el IRS.",
            "La decisión que no entiende o que no pudo apelar.",
        ],
        CriterionId::PublicPolicy => {
            &["La carta o el correo electrónico de la oficina del miembro del Congreso."]
        }
    }
}
