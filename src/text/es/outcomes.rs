//! The outcomes in Spanish, and what each exception means for a visitor.
//!
//! A lead says what is certain only, because it also stands below the headline of
//! a higher outcome that is merely possible.

use crate::domain::{ExceptionId, Outcome};
use crate::text::OutcomeText;

pub(super) fn outcome(id: Outcome) -> OutcomeText {
    *text(id)
}

fn text(id: Outcome) -> &'static OutcomeText {
    match id {
        Outcome::EmergencyCallNow => &OutcomeText {
            headline: "Llame ahora al Servicio del Defensor del Contribuyente (Taxpayer Advocate \
                       Service, TAS)",
            lead: "Sus respuestas indican un daño o una acción del IRS que ya llegó o está muy \
                   cerca. No tiene que intentar nada más primero. TAS decide qué casos toma. Llame \
                   hoy, y siga cumpliendo sus fechas límite mientras espera.",
            possible: "Esto puede ser una emergencia. Si tiene dudas, llame a TAS ahora",
        },
        Outcome::LikelyQualifies => &OutcomeText {
            headline: "Es probable que TAS tome su caso",
            lead: "Sus respuestas cumplen al menos uno de los criterios que usa TAS, y uno puede \
                   bastar. TAS decide qué casos toma. Siga cumpliendo sus fechas límite mientras \
                   espera.",
            possible: "Tal vez TAS pueda tomar su caso",
        },
        Outcome::TryNormalChannelsFirst => &OutcomeText {
            headline: "Intente primero las vías normales del IRS",
            lead: "Por ahora, sus respuestas no muestran con certeza que TAS tomaría esto. Eso \
                   puede cambiar con el tiempo, o con un dato que usted no sabe con certeza. TAS \
                   decide, y usted puede llamar y preguntar en cualquier momento.",
            possible: "Las vías normales del IRS tal vez basten",
        },
        Outcome::NotATasMatter => &OutcomeText {
            headline: "Otra oficina es el lugar correcto",
            lead: "Otros se ocupan de este tipo de problema, y esta página le muestra cómo llegar \
                   a ellos. TAS decide qué toma. Si un problema de impuestos federales le causa \
                   dificultades serias, aun así puede llamar y preguntar.",
            possible: "Otra oficina puede ser el lugar correcto",
        },
    }
}

pub(super) fn exception(id: ExceptionId) -> &'static str {
    match id {
        ExceptionId::StateTax => {
            "TAS ayuda solo con impuestos federales. Un problema de impuestos del estado o de la \
             ciudad va a ese estado o ciudad."
        }
        ExceptionId::FrivolousPosition => {
            "TAS no considera argumentos que el IRS llama frívolos (frivolous). IRS Publication \
             2105 da ejemplos."
        }
        ExceptionId::CriminalInvestigation => {
            "Pida consejo primero a un abogado penal de impuestos. Aun así, TAS puede mirar un \
             daño serio, costos altos o dinero que le están quitando. TAS decide."
        }
        ExceptionId::EmployeeConduct => {
            "La mala conducta de un empleado del IRS va a otra oficina. Aun así, TAS puede mirar \
             un daño serio, costos altos o dinero que le están quitando."
        }
        ExceptionId::RefundScheme => {
            "TAS trata de manera especial los casos que pueden ser parte de un esquema de \
             reembolsos (refund scheme). Aun así, puede mirar un daño serio, costos altos o dinero \
             que le están quitando."
        }
        ExceptionId::TaxCourtPending => {
            "Su caso está en el Tribunal Tributario (Tax Court). Aun así, TAS puede mirar un daño \
             serio, costos altos o dinero que le están quitando."
        }
        ExceptionId::NoticeOfDeficiency => {
            "Para disputar este impuesto antes de pagarlo, se va al Tribunal Tributario (Tax \
             Court). Aun así, TAS puede mirar un daño serio, costos altos o dinero que le están \
             quitando."
        }
        ExceptionId::AmountInAudit => {
            "Una disputa sobre la cantidad va al gerente de quien hace la auditoría (audit) o a \
             Apelaciones (Appeals). Una larga espera en una auditoría puede no bastar por sí sola \
             para TAS."
        }
        ExceptionId::ProcessingOnly => {
            "TAS puede no aceptar un caso sobre una declaración que solo espera ser procesada. Eso \
             puede cambiar con un daño serio, costos altos, dinero que le están quitando, una \
             carta de cobro o auditoría, o un miembro del Congreso. Llame y pregunte."
        }
        ExceptionId::HeldRefund => {
            "TAS limita algunos casos de reembolsos (refunds) retenidos. Entre ellos hay algunos \
             reembolsos congelados, o retenidos para revisar salarios. Llame y pregunte."
        }
        ExceptionId::PaperCheckRefund => {
            "TAS limita algunos casos que vienen del cambio para dejar los cheques de papel. Llame \
             y pregunte."
        }
    }
}
