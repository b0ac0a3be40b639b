//! The deadlines that keep running, in Spanish: what each one is, and what to do before it.

use crate::domain::DeadlineId;
use crate::text::DeadlineText;

pub(super) fn deadline(id: DeadlineId) -> DeadlineText {
    *text(id)
}

#[expect(clippy::too_many_lines, reason = "one flat list of deadlines")]
fn text(id: DeadlineId) -> &'static DeadlineText {
    match id {
        DeadlineId::BankLevyHold => &DeadlineText {
            name: "Embargo (levy) de banco: el banco pagará al IRS",
            running: "El banco guarda 21 días el dinero embargado y después paga al IRS. Llame de \
                      inmediato al IRS y a TAS, y pida que levanten el embargo.",
            undated: "El banco guarda 21 días el dinero embargado y después paga al IRS. Pregunte \
                      hoy a su banco cuándo le llegó el embargo.",
            lapsed: "Los 21 días terminaron, así que el banco puede haber pagado al IRS. Todavía \
                     puede pedir al IRS que le devuelva el dinero.",
        },
        DeadlineId::LevyHearing => &DeadlineText {
            name: "Pida una audiencia (hearing) sobre el embargo (levy)",
            running: "Envíe el Formulario 12153 (Form 12153) a la dirección para audiencias que da \
                      el aviso. El sello de correo (postmark) debe ser de este día a más tardar. \
                      Ese día es 30 días después de la fecha del aviso. Si la pide a tiempo, en la \
                      mayoría de los casos el IRS no puede embargar hasta que se decida la \
                      audiencia. También conserva su derecho de ir al tribunal. Mientras tanto, no \
                      corren los diez años que el IRS tiene para cobrar. Guarde una copia y prueba \
                      del envío.",
            undated: "Busque una carta con el título “Final Notice - Notice of Intent to Levy and \
                      Notice of Your Right to a Hearing”. Usted tiene 30 días desde su fecha. \
                      Envíe el Formulario 12153 (Form 12153) a la dirección para audiencias que da \
                      la carta, y guarde prueba del envío.",
            lapsed: "Los 30 días para esta audiencia terminaron. Durante un año desde la fecha del \
                     aviso, puede pedir una audiencia equivalente (equivalent hearing). No detiene \
                     un embargo, y después de ella no puede ir al tribunal. Si se atrasó por algo \
                     raro, fuera de su control, dígalo cuando la pida.",
        },
        DeadlineId::LevyEquivalentHearing => &DeadlineText {
            name: "Pida una audiencia equivalente (equivalent hearing) sobre el embargo (levy)",
            running: "Tiene un año desde la fecha del aviso de embargo. Envíe el Formulario 12153 \
                      (Form 12153) y marque la casilla para una audiencia equivalente. Guarde \
                      prueba del envío. Esta audiencia no detiene un embargo, y después de ella no \
                      puede ir al tribunal.",
            undated: "",
            lapsed: "",
        },
        DeadlineId::LienHearing => &DeadlineText {
            name: "Pida una audiencia (hearing) sobre el gravamen (lien)",
            running: "Envíe el Formulario 12153 (Form 12153) a la dirección para audiencias que da \
                      la carta Letter 3172. El sello de correo (postmark) debe ser de este día a \
                      más tardar. El día está impreso en la carta. Guarde una copia y prueba del \
                      envío.",
            undated: "El último día para pedirla está impreso en la carta Letter 3172. Envíe el \
                      Formulario 12153 (Form 12153) a la dirección para audiencias que da esa \
                      carta, y guarde prueba del envío.",
            lapsed: "El día para esta audiencia ya pasó. Durante alrededor de un año desde el día \
                     en que se registró el gravamen, puede pedir una audiencia equivalente \
                     (equivalent hearing). No detiene un embargo (levy), y después de ella no \
                     puede ir al tribunal. Si se atrasó por algo raro, fuera de su control, \
                     dígalo cuando la pida.",
        },
        DeadlineId::LienEquivalentHearing => &DeadlineText {
            name: "Pida una audiencia equivalente (equivalent hearing) sobre el gravamen (lien)",
            running: "Tiene alrededor de un año desde el día en que se registró el gravamen. Envíe \
                      el Formulario 12153 (Form 12153) y marque la casilla para una audiencia \
                      equivalente. Guarde prueba del envío. Esta audiencia no detiene un embargo \
                      (levy), y después de ella no puede ir al tribunal.",
            undated: "",
            lapsed: "",
        },
        DeadlineId::HearingReview => &DeadlineText {
            name: "Pida al Tribunal Tributario (Tax Court) que revise la decisión",
            running: "Tiene 30 días después de la decisión para presentar una petición en el \
                      Tribunal Tributario. Hable hoy con un abogado o una clínica.",
            undated: "Tiene 30 días después de la decisión para presentar una petición en el \
                      Tribunal Tributario. Busque hoy la fecha en la decisión.",
            lapsed: "Los 30 días terminaron. El Tribunal Tributario tal vez mire una petición \
                     tardía, pero solo si usted tuvo cuidado y se atrasó por algo raro, fuera de \
                     su control. Hable hoy con un abogado o una clínica.",
        },
        DeadlineId::TaxCourtPetition => &DeadlineText {
            name: "Presente una petición en el Tribunal Tributario (Tax Court)",
            running: "Tiene 90 días desde la fecha del aviso. El último día está impreso en él. Si \
                      ese día llega antes, guíese por él. TAS no puede darle más tiempo. Una \
                      declaración de impuestos tardía tampoco se lo da.",
            undated: "Si recibe un Aviso de deficiencia (Notice of Deficiency), tiene 90 días \
                      desde su fecha para presentar una petición en el Tribunal Tributario. El \
                      último día está impreso en el aviso. TAS no puede darle más tiempo.",
            lapsed: "Parece que los 90 días terminaron. Vea el último día que está impreso en el \
                     aviso, y hable hoy con un abogado o una clínica.",
        },
        DeadlineId::TaxCourtPetitionAbroad => &DeadlineText {
            name: "Presente una petición en el Tribunal Tributario (Tax Court)",
            running: "Tiene 150 días desde la fecha del aviso, porque se dirigió al extranjero. El \
                      último día está impreso en él. Si ese día llega antes, guíese por él. TAS no \
                      puede darle más tiempo.",
            undated: "Para un aviso dirigido al extranjero, tiene 150 días desde su fecha para \
                      presentar una petición en el Tribunal Tributario. El último día está impreso \
                      en el aviso. TAS no puede darle más tiempo.",
            lapsed: "Parece que los 150 días terminaron. Vea el último día que está impreso en el \
                     aviso, y hable hoy con un abogado o una clínica.",
        },
        DeadlineId::MathErrorAbatement => &DeadlineText {
            name: "Pida al IRS que deshaga el cambio en su declaración",
            running: "Tiene 60 días después del envío del aviso. Pida por escrito al IRS que \
                      deshaga el cambio (abatement), y guarde prueba. Si lo pide a tiempo, el IRS \
                      debe deshacerlo. Para volver a cargarle el impuesto, primero debe dejarle ir \
                      al Tribunal Tributario (Tax Court).",
            undated: "Tiene 60 días después del envío del aviso para pedir al IRS que deshaga el \
                      cambio (abatement). Busque hoy la fecha en el aviso.",
            lapsed: "Los 60 días terminaron. Todavía puede escribir al IRS y decir por qué el \
                     cambio está mal. Un profesional o una clínica puede decirle qué más queda.",
        },
        DeadlineId::AgreementAppeal => &DeadlineText {
            name: "Apele el fin de su plan de pagos (installment agreement)",
            running: "Tiene 30 días desde la fecha del aviso. Llame al número que da el aviso y \
                      diga que quiere apelar. Si lo envió un oficial de cobro (revenue officer), \
                      apele por escrito con el Formulario 9423 (Form 9423). Si apela a tiempo, \
                      normalmente el IRS no puede embargar (levy) hasta que se decida la apelación.",
            undated: "Tiene 30 días desde la fecha del aviso, y 30 más después de que termine el \
                      plan. Llame al número que da el aviso y diga que quiere apelar.",
            lapsed: "Los primeros 30 días terminaron. Todavía puede apelar hasta 30 días después \
                     de que termine el plan. Llame hoy al número que da el aviso.",
        },
        DeadlineId::CollectionAppeals => &DeadlineText {
            name: "Apele un paso de cobro del IRS (Collection Appeals Program)",
            running: "",
            undated: "Pida hablar con el gerente de quien le atiende en el IRS, y diga que quiere \
                      apelar. Si un oficial de cobro (revenue officer) tiene su caso, los plazos \
                      son cortos. Después de hablar con el gerente, tiene 2 días hábiles para \
                      decir que apela. Y tiene 3 para enviar por correo el Formulario 9423 (Form \
                      9423). Si ningún gerente le devuelve la llamada, envíelo dentro de los 4 \
                      días hábiles después de pedirla. Después de una incautación (seizure), tiene \
                      10 días hábiles para ir al gerente.",
            lapsed: "",
        },
        DeadlineId::TrustFundTalk => &DeadlineText {
            name: "Pida hablar sobre la multa por impuestos de nómina (Trust Fund Recovery \
                   Penalty)",
            running: "Dentro de los 10 días desde la fecha de la carta Letter 1153, diga al IRS \
                      que no está de acuerdo. Entonces puede tratar de resolverlo hablando.",
            undated: "Tiene 10 días desde la fecha de la carta Letter 1153 para pedir hablar de la \
                      multa.",
            lapsed: "",
        },
        DeadlineId::InnocentSpousePetition => &DeadlineText {
            name: "Vaya al Tribunal Tributario (Tax Court) por el alivio del cónyuge inocente \
                   (innocent spouse relief)",
            running: "Para presentar una petición en el Tribunal Tributario, tiene 90 días después \
                      de que el IRS envió por correo su decisión final. Hable con un abogado o una \
                      clínica.",
            undated: "Tiene 90 días después de que el IRS envió por correo su decisión final. \
                      Busque hoy su fecha.",
            lapsed: "Parece que los 90 días terminaron. Hable hoy con un abogado o una clínica.",
        },
        DeadlineId::TrustFundAppeal => &DeadlineText {
            name: "Apele la multa por impuestos de nómina (Trust Fund Recovery Penalty)",
            running: "Tiene 60 días desde la fecha de la carta Letter 1153 para apelar.",
            undated: "Tiene 60 días desde la fecha de la carta Letter 1153 para apelar. Busque hoy \
                      la fecha.",
            lapsed: "Los 60 días terminaron, así que el IRS puede cargarle la multa. Hable hoy con \
                     un abogado o una clínica.",
        },
        DeadlineId::RefundBankData => &DeadlineText {
            name: "Dé al IRS sus datos de banco",
            running: "Tiene 30 días desde la fecha del aviso para corregir sus datos de banco. El \
                      IRS envía este aviso solo una vez.",
            undated: "Tiene 30 días desde la fecha del aviso para corregir sus datos de banco. \
                      Busque hoy la fecha.",
            lapsed: "Los 30 días terminaron. El IRS puede enviar en cambio un cheque de papel, y \
                     eso puede tardar unas seis semanas.",
        },
        DeadlineId::RefundClaim => &DeadlineText {
            name: "Reclame a tiempo su reembolso (refund)",
            running: "",
            undated: "En general, debe reclamar un reembolso en los 3 años después de presentar la \
                      declaración, o en los 2 años después de pagar el impuesto. Cuenta el día que \
                      llega más tarde. Si no presentó declaración, tiene 2 años después de pagar. \
                      Algunos créditos tienen su propio último día.",
            lapsed: "",
        },
        DeadlineId::RefundSuit => &DeadlineText {
            name: "Vaya al tribunal por su reembolso (refund)",
            running: "Tiene 2 años después de que el IRS envió por correo su negativa. Una segunda \
                      revisión del IRS no le da más tiempo. Solo puede dárselo un acuerdo por \
                      escrito con el IRS. Hable con un abogado.",
            undated: "Si el IRS niega su reclamo por carta, tiene 2 años después de su envío para \
                      ir al tribunal. Guarde esa carta y su sobre.",
            lapsed: "Parece que los 2 años terminaron. Hable hoy con un abogado.",
        },
        DeadlineId::InnocentSpouseRequest => &DeadlineText {
            name: "Pida a tiempo el alivio del cónyuge inocente (innocent spouse relief)",
            running: "",
            undated: "En general, debe enviar el Formulario 8857 (Form 8857) dentro de los 2 años \
                      después de que el IRS trató por primera vez de cobrarle. Los pedidos de \
                      alivio por equidad (equitable relief) tienen otros límites. Después de una \
                      negativa, tiene 90 días para ir al Tribunal Tributario (Tax Court). También \
                      puede ir después de seis meses sin una decisión.",
            lapsed: "",
        },
        DeadlineId::LeviedMoneyReturn => &DeadlineText {
            name: "Pida que le devuelvan el dinero",
            running: "Pida por escrito al IRS que devuelva el dinero. La ley da 2 años para muchos \
                      embargos (levies), pero una guía del IRS dice 9 meses. Para mayor seguridad, \
                      mostramos el día que llega antes.",
            undated: "Pida por escrito al IRS que devuelva el dinero. La ley da 2 años para muchos \
                      embargos (levies), pero una guía del IRS dice 9 meses. Guíese por el día que \
                      llega antes.",
            lapsed: "Los 9 meses que dice una guía del IRS terminaron. La ley da 2 años desde el \
                     embargo (levy) para muchos embargos. Si no han terminado, pídalo ahora por \
                     escrito.",
        },
    }
}
