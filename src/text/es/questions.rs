//! The questions in Spanish.

use crate::domain::Question;
use crate::text::QuestionText;

pub(super) fn question(id: Question) -> QuestionText {
    *text(id)
}

#[expect(clippy::too_many_lines, reason = "one flat list of questions")]
fn text(id: Question) -> &'static QuestionText {
    match id {
        Question::Agency => &QuestionText {
            label: "¿De qué oficina de impuestos se trata?",
            short: "Oficina de impuestos",
            hint: "",
        },
        Question::Situation => &QuestionText {
            label: "¿Qué está pasando?",
            short: "El problema",
            hint: "",
        },
        Question::Action => &QuestionText {
            label: "¿Qué ha hecho el IRS hasta ahora?",
            short: "Qué ha hecho el IRS",
            hint: "El IRS llama a esto embargo (levy) o incautación (seizure). Cuente también \
                   un reembolso que usa para pagar una deuda.",
        },
        Question::ActionDate => &QuestionText {
            label: "¿Cuándo pasó, o cuándo pasará?",
            short: "Día en que actúa el IRS",
            hint: "Si es un embargo bancario (bank levy), dé el día en que llegó al banco. Si es \
                   un día futuro que no sabe, cuente 30 días desde la fecha del aviso final de \
                   intención de embargar. El embargo puede llegar a partir de ese día.",
        },
        Question::Hardship => &QuestionText {
            label: "¿Este problema le impide pagar sus gastos básicos?",
            short: "Gastos básicos",
            hint: "",
        },
        Question::HardshipDate => &QuestionText {
            label: "¿Cuándo empezará eso?",
            short: "Día en que empieza",
            hint: "Por ejemplo, el día en que debe pagar la renta o la nómina, o en que le \
                   cortarán la luz.",
        },
        Question::SignificantCosts => &QuestionText {
            label: "Tendré que pagar costos altos, como lo que cobra un profesional de impuestos",
            short: "Costos altos",
            hint: "",
        },
        Question::LastingHarm => &QuestionText {
            label: "Sufriré un daño que dura mucho o que no se puede deshacer",
            short: "Daño duradero",
            hint: "Piense en lo que no se podría reparar después. TAS decide qué cuenta.",
        },
        Question::LastingHarmDate => &QuestionText {
            label: "¿Cuándo empezaría ese daño?",
            short: "Inicio del daño duradero",
            hint: "",
        },
        Question::Notice => &QuestionText {
            label: "¿Qué carta es?",
            short: "Carta del IRS",
            hint: "Guíese por el título. Los códigos pueden ayudarle a encontrarla.",
        },
        Question::NoticeDate => &QuestionText {
            label: "¿Qué fecha está impresa en la carta?",
            short: "Fecha de la carta",
            hint: "",
        },
        Question::NoticeAbroad => &QuestionText {
            label: "¿Iba dirigida la carta a un lugar fuera de Estados Unidos?",
            short: "Carta enviada al extranjero",
            hint: "",
        },
        Question::ContactedIrs => &QuestionText {
            label: "¿Se ha comunicado con el IRS sobre este problema?",
            short: "Contacto con el IRS",
            hint: "Por teléfono, por correo, en línea o en persona.",
        },
        Question::FirstContactDate => &QuestionText {
            label: "¿Cuándo se comunicó por primera vez con el IRS sobre esto?",
            short: "Primer contacto",
            hint: "El Formulario 911 (Form 911), el pedido de ayuda a TAS, también pide esta \
                   fecha.",
        },
        Question::Filed => &QuestionText {
            label: "¿Envió al IRS una declaración, un reclamo o un pedido sobre esto?",
            short: "Declaración o pedido enviado",
            hint: "Para un reembolso, es su declaración de impuestos. Para un robo de identidad \
                   (identity theft), es su reporte al IRS.",
        },
        Question::FiledDate => &QuestionText {
            label: "¿Cuándo lo envió?",
            short: "Día del envío",
            hint: "",
        },
        Question::Promised => &QuestionText {
            label: "¿Le dijo el IRS para cuándo iba a responder o arreglar esto?",
            short: "El IRS dio una fecha",
            hint: "En una carta o por teléfono.",
        },
        Question::PromisedDate => &QuestionText {
            label: "¿Qué fecha dio el IRS?",
            short: "Fecha que dio el IRS",
            hint: "Si dio un número de días, cuéntelos desde esa llamada, o desde la fecha de \
                   esa carta.",
        },
        Question::Form911Sent => &QuestionText {
            label: "Ya envié a TAS el Formulario 911 (Form 911) sobre esto",
            short: "Formulario 911 enviado",
            hint: "",
        },
        Question::Form911Date => &QuestionText {
            label: "¿Cuándo envió el Formulario 911 (Form 911)?",
            short: "Día de envío del Form 911",
            hint: "",
        },
        Question::CongressionalReferral => &QuestionText {
            label: "La oficina de mi miembro del Congreso está enviando mi caso a TAS",
            short: "Caso enviado por el Congreso",
            hint: "",
        },
        Question::TookMoneyNotOwed => &QuestionText {
            label: "El IRS tomó dinero que yo no debía",
            short: "Tomó dinero que no se debía",
            hint: "",
        },
        Question::TookMoneyBarred => &QuestionText {
            label: "El IRS tomó dinero cuando la ley no lo permitía",
            short: "Toma de dinero no permitida",
            hint: "Por ejemplo, durante un plan de pagos, mientras estudiaba un ofrecimiento de \
                   transacción (offer in compromise), o durante una bancarrota.",
        },
        Question::NoRequiredNotice => &QuestionText {
            label: "El IRS actuó sin enviar una carta que debe enviar primero",
            short: "Sin la carta obligatoria",
            hint: "Por ejemplo, ningún aviso final antes de un embargo (levy).",
        },
        Question::EndedAgreementWrongly => &QuestionText {
            label: "El IRS terminó un acuerdo que yo cumplí",
            short: "Terminó un acuerdo cumplido",
            hint: "Por ejemplo, un plan de pagos en el que pagué a tiempo.",
        },
        Question::SystemError => &QuestionText {
            label: "Una computadora o un sistema del IRS cometió un error",
            short: "Error del sistema",
            hint: "",
        },
        Question::ProcessFailed => &QuestionText {
            label: "Pedí al IRS que arreglara algo, y su proceso no lo arregló",
            short: "El proceso no lo arregló",
            hint: "Una espera dentro del tiempo normal no cuenta aquí.",
        },
        Question::NotInformed => &QuestionText {
            label: "El IRS no explicó con claridad qué decidió, o qué debo hacer",
            short: "No le informaron",
            hint: "",
        },
        Question::NotHeard => &QuestionText {
            label: "Me opuse o envié papeles a tiempo, y el IRS no los miró",
            short: "No le escucharon",
            hint: "",
        },
        Question::AppealRefused => &QuestionText {
            label: "Me negaron una apelación, o no tuve una que fuera justa",
            short: "Sin apelación justa",
            hint: "",
        },
        Question::TreatedUnfairly => &QuestionText {
            label: "El IRS no miró hechos que importan, como si puedo pagar",
            short: "Hechos que no se miraron",
            hint: "",
        },
        Question::CriminalInvestigation => &QuestionText {
            label: "¿Está el IRS investigando al contribuyente por un delito?",
            short: "Investigación penal",
            hint: "Una auditoría (audit) por sí sola no es eso.",
        },
        Question::TaxpayerType => &QuestionText {
            label: "¿Quién es el contribuyente?",
            short: "Contribuyente",
            hint: "",
        },
        Question::Filer => &QuestionText {
            label: "¿Quién es usted?",
            short: "Quién responde",
            hint: "",
        },
        Question::Authority => &QuestionText {
            label: "¿Qué formulario le permite actuar por el contribuyente?",
            short: "Formulario registrado",
            hint: "",
        },
        Question::Location => &QuestionText {
            label: "¿Dónde vive el contribuyente, o dónde está su oficina?",
            short: "Lugar",
            hint: "",
        },
        Question::HouseholdSize => &QuestionText {
            label: "¿Cuántas personas viven en su hogar? Cuéntese usted también.",
            short: "Personas en el hogar",
            hint: "",
        },
        Question::HouseholdIncome => &QuestionText {
            label: "¿Más o menos cuánto ingreso tiene su hogar en un año, antes de impuestos?",
            short: "Ingreso anual",
            hint: "En dólares enteros.",
        },
        Question::AmountInDispute => &QuestionText {
            label: "¿Más o menos cuánto está en disputa con el IRS por un año de impuestos?",
            short: "Monto en disputa",
            hint: "En dólares enteros. Si son varios años, dé el monto más grande.",
        },
    }
}
