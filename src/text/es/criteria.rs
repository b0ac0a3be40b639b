//! The nine criteria, in plain Spanish.

use crate::domain::CriterionId;
use crate::text::CriterionText;

pub(super) fn criterion(id: CriterionId) -> CriterionText {
    *text(id)
}

fn text(id: CriterionId) -> &'static CriterionText {
    match id {
        CriterionId::EconomicHarm => &CriterionText {
            name: "Problemas de dinero",
            meaning: "El problema con el IRS le causa serios problemas de dinero, o está a punto \
                      de hacerlo.",
            tas_decides: "TAS decide qué tan serio es el daño.",
        },
        CriterionId::AdverseAction => &CriterionText {
            name: "Una acción del IRS contra usted",
            meaning: "El IRS está tomando dinero o bienes, o está a punto de hacerlo. Contamos lo \
                      que anuncia para los próximos 30 días. Un embargo (levy) de banco cuenta \
                      mientras el banco todavía tiene el dinero.",
            tas_decides: "TAS decide qué tan cerca está la amenaza.",
        },
        CriterionId::SignificantCosts => &CriterionText {
            name: "Costos altos",
            meaning: "Tendrá que pagar costos altos si el problema no se arregla. Cuenta lo que \
                      cobra un profesional de impuestos. La ley no dice una cantidad.",
            tas_decides: "TAS decide si los costos son bastante altos.",
        },
        CriterionId::IrreparableInjury => &CriterionText {
            name: "Daño duradero",
            meaning: "Si nadie arregla el problema, le hará daño por mucho tiempo, o de una forma \
                      que no se puede deshacer.",
            tas_decides: "TAS decide si el daño es duradero.",
        },
        CriterionId::Delay => &CriterionText {
            name: "Una demora de más de 30 días",
            meaning: "Lleva más de 30 días esperando que el IRS resuelva esto. Si el IRS tiene un \
                      tiempo normal para ello, contamos los 30 días desde el final de ese tiempo.",
            tas_decides: "El día que dijo el IRS aún no llega, o sus tiempos para este tipo de \
                          caso varían mucho. TAS decide si la espera es bastante larga.",
        },
        CriterionId::PromisedDate => &CriterionText {
            name: "Una fecha que no se cumplió",
            meaning: "El IRS dijo para cuándo contestaría o arreglaría esto, y ese día ya pasó.",
            tas_decides: "TAS decide si el IRS dijo un día.",
        },
        CriterionId::ProcedureFailure => &CriterionText {
            name: "Un sistema o proceso que falló",
            meaning: "Un sistema o proceso del IRS no funcionó como debía, o no arregló el \
                      problema.",
            tas_decides: "TAS decide si un sistema o proceso falló.",
        },
        CriterionId::TaxpayerRights => &CriterionText {
            name: "Trato justo y sus derechos",
            meaning: "La forma en que se usa la ley de impuestos en su caso no es justa, o daña \
                      sus derechos como contribuyente.",
            tas_decides: "TAS decide si se dañan sus derechos.",
        },
        CriterionId::PublicPolicy => &CriterionText {
            name: "Política pública (public policy)",
            meaning: "El Defensor Nacional del Contribuyente (National Taxpayer Advocate), que \
                      dirige TAS, ve una fuerte razón pública para ayudar. Aquí puede caber un \
                      caso que envía un miembro del Congreso. En los memos que pudimos leer, se \
                      usa solo cuando no cabe otro criterio.",
            tas_decides: "TAS puede tomar casos de este tipo por razones de política pública. Su \
                          lista cambia, así que llame y pregunte.",
        },
    }
}
