//! What is worth knowing beside the steps, in Spanish.

use super::format::{date, joined};
use crate::domain::{Date, NoteId};
use crate::text::ActionText;

pub(super) fn note(id: NoteId) -> ActionText {
    *text(id)
}

/// The day from which a note holds, as a sentence.
pub(super) fn note_from(id: NoteId, from: Date) -> String {
    let (before, after) = match id {
        NoteId::OfferAccepted => (
            "Si se cuenta desde el día que usted dio, los 24 meses terminan el ",
            ". El tiempo en el tribunal no cuenta.",
        ),
        NoteId::InnocentSpouseCourt => (
            "Si se cuenta desde el día que usted dio, los seis meses terminan el ",
            ".",
        ),
        _ => ("A partir del ", "."),
    };
    joined(&[before, &date(from), after])
}

#[expect(clippy::too_many_lines, reason = "one flat list of notes")]
fn text(id: NoteId) -> &'static ActionText {
    match id {
        NoteId::LevyBarred => &ActionText {
            title: "Cuándo el IRS no puede embargar (levy)",
            body: "En general, el IRS no puede embargar durante un plan de pagos (installment \
                   agreement). Tampoco mientras revisa un pedido de plan, un ofrecimiento de \
                   transacción (offer in compromise) o un pedido de alivio del cónyuge inocente \
                   (innocent spouse relief). Después de rechazar un pedido o terminar un plan, \
                   debe esperar 30 días, y más si usted apela. Una audiencia que pidió a tiempo \
                   también frena la mayoría de los embargos. Si embargó de todos modos, dígalo \
                   primero cuando llame.",
        },
        NoteId::HearingAfterLevy => &ActionText {
            title: "Cuándo la audiencia viene después del embargo (levy)",
            body: "En cuatro casos el IRS puede embargar primero, y usted puede pedir una \
                   audiencia después. Son un reembolso de impuestos del estado, un contratista \
                   federal, algunos impuestos de nómina y un impuesto en riesgo.",
        },
        NoteId::HearingLetters => &ActionText {
            title: "Qué cartas le dan derecho a una audiencia (hearing)",
            body: "Mire el título. Habla de una audiencia (hearing), de un derecho de apelación \
                   (appeal) o de Collection Due Process. Una factura sin esas palabras no abre un \
                   plazo para pedir esta audiencia. Si encuentra una carta así, vuelva atrás y \
                   denos su fecha.",
        },
        NoteId::BankCharges => &ActionText {
            title: "Si su banco le cobró cargos",
            body: "El IRS puede devolver cargos del banco causados por un embargo (levy) \
                   equivocado, un pago perdido o un error de débito directo. Pídalo con el \
                   Formulario 8546 (Form 8546).",
        },
        NoteId::CannotPay => &ActionText {
            title: "Si no puede pagar",
            body: "Pida al IRS un plan de pagos (installment agreement), o pagar menos con un \
                   ofrecimiento de transacción (offer in compromise). Si al pagar no le quedaría \
                   para los gastos básicos de vida, pida que aplace el cobro. Los intereses y las \
                   multas siguen hasta que se pague la deuda.",
        },
        NoteId::OfferAccepted => &ActionText {
            title: "Un ofrecimiento (offer in compromise) que nadie rechaza",
            body: "Si el IRS no rechaza su ofrecimiento en los 24 meses después de que usted lo \
                   presentó, la ley lo da por aceptado.",
        },
        NoteId::InnocentSpouseCourt => &ActionText {
            title: "Si no se decide su pedido de alivio del cónyuge inocente (innocent spouse \
                    relief)",
            body: "Seis meses después de enviar el pedido puede ir al Tribunal Tributario (Tax \
                   Court), aun sin una decisión. Desde que el IRS envía por correo su decisión, \
                   tiene 90 días.",
        },
        NoteId::NormalTimes => &ActionText {
            title: "Cuánto tarda normalmente el IRS",
            body: "Contamos unos 21 días para una declaración electrónica y unos 60 días para la \
                   revisión de un reembolso. Una declaración corregida puede tardar hasta 16 \
                   semanas. El IRS busca cerrar los casos de robo de identidad (identity theft) en \
                   120 días. En abril de 2024 tardaban unos 22 meses. Estos tiempos cambian: vea \
                   IRS.gov.",
        },
        NoteId::RefundInterest => &ActionText {
            title: "Intereses por un reembolso (refund) tardío",
            body: "En general, el IRS debe intereses si no paga un reembolso en los 45 días \
                   después de que usted presentó la declaración o el reclamo.",
        },
        NoteId::PassportDebt => &ActionText {
            title: "Cuándo una deuda de impuestos afecta un pasaporte",
            body: "El IRS informa al Departamento de Estado de deudas de impuestos de más de \
                   $66,000 en 2026, con intereses y multas. Antes debe haber habido un embargo \
                   (levy), o un gravamen (lien) cuyo plazo para una audiencia ya terminó. Para \
                   cambiarlo, pague o acuerde una forma de pagar.",
        },
        NoteId::CollectorExempt => &ActionText {
            title: "Deudas que no pueden ir a una compañía privada",
            body: "Por ley son las de personas que murieron, tienen menos de 18 años, sirven en \
                   zona de combate o sufrieron robo de identidad tributario. También las de \
                   quienes viven casi solo de SSI o de beneficios por incapacidad, o con el doble \
                   del nivel de pobreza como máximo. También las deudas en un plan de pagos, un \
                   ofrecimiento, un caso de cónyuge inocente, una auditoría, un pleito, un embargo \
                   o una apelación. Si algo de esto es su caso, dígalo al IRS y a TAS.",
        },
        NoteId::AfterForm911 => &ActionText {
            title: "Qué pasa después de enviar el Formulario 911 (Form 911)",
            body: "TAS le dice si toma el caso. Llama por teléfono. Si no le encuentra, escribe, o \
                   deja un mensaje de voz si usted lo permitió en la línea 7b. Usa el correo \
                   electrónico solo cuando usted ya tiene un caso y lo aceptó en la línea 7a. \
                   Envíe un formulario por cada problema. Llame si en 30 días no sabe nada.",
        },
        NoteId::TasDoesNotAnswer => &ActionText {
            title: "Si TAS no contesta o está cerrado",
            body: "Envíe el Formulario 911 (Form 911) y guarde prueba. No espere a TAS con nada \
                   que tenga fecha límite. Llame al número de su carta del IRS y pida lo mismo. \
                   Una clínica, un profesional o la oficina de un miembro del Congreso tal vez \
                   pueda comunicarse con TAS por usted.",
        },
        NoteId::Languages => &ActionText {
            title: "Otro idioma, lengua de señas o TTY",
            body: "En la línea 9 del Formulario 911 (Form 911), nombre su idioma o pida un \
                   intérprete, también de lengua de señas. El IRS tiene intérpretes gratis para \
                   más de 350 idiomas, por teléfono y en sus oficinas.",
        },
        NoteId::ReallyTheIrs => &ActionText {
            title: "¿De verdad es el IRS?",
            body: "El IRS no empieza con un correo electrónico, un texto, una llamada o un mensaje \
                   en redes sociales que pide datos personales o de banco. No dé ninguno, y no use \
                   su número ni su enlace. Llame al IRS a un número que usted sabe que es \
                   correcto. Las visitas sin aviso son raras. Una compañía privada puede llamar \
                   solo después de que una carta del IRS la nombró.",
        },
    }
}
