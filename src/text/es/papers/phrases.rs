//! Headings and sentences of the papers in Spanish.

use crate::text::PaperPhrases;

pub(super) static PHRASES: PaperPhrases = PaperPhrases {
    deadline_title: "Fecha límite de impuestos: {what}",
    reminder: "Último día, {date}: {what}",
    come_back_heading: "Días para volver a esto",
    lapsed_heading: "Días que ya pasaron",
    no_days: "Con sus respuestas no se pudo contar ningún día. Busque en sus cartas un día que \
              esté impreso.",
    private_calendar: "Otras personas pueden ver un calendario. Los títulos dicen poco, y las \
                       notas dicen más.",
    new_calendar: "Si cambian sus respuestas, abra un archivo nuevo: sus días toman el lugar de \
                   los anteriores. Para otro asunto de impuestos, use otro calendario.",
    elsewhere_title: "A dónde acudir con esto",
    elsewhere_lead: "Quién puede ayudar con esto, y espacio para anotar lo que le digan.",
    call_together: "Para que TAS pueda darle datos de impuestos, el contribuyente debe haberle \
                    dado el formulario correcto, como el Formulario 2848 (Form 2848). Sin él, \
                    llame junto con el contribuyente.",
    say_heading: "Diga esto primero",
    say_name: "Me llamo [nombre].",
    say_for_another: "Llamo por el contribuyente, [nombre].",
    say_emergency: "Esto es una emergencia.",
    say_perhaps_emergency: "Esto puede ser una emergencia.",
    say_problem: "Tengo un problema con el IRS: \u{201c}{problem}\u{201d}.",
    say_their_problem: "El problema con el IRS, como lo cuenta el contribuyente: \
                        \u{201c}{problem}\u{201d}.",
    say_because: "Pido ayuda porque:",
    say_action_on: "La fecha de la acción del IRS es el {date}.",
    say_hardship_from: "Los problemas de dinero empiezan el {date}.",
    say_harm_from: "El daño duradero empieza el {date}.",
    say_first_contact: "Se pidió ayuda al IRS con esto por primera vez el {date}.",
    say_promised: "El día que dijo el IRS es el {date}.",
    say_deadline: "Una fecha límite vence el {date}: {what}.",
    say_want: "Quisiera que el IRS haga esto:",
    say_sent: "Envié el Formulario 911 (Form 911) el {date}.",
    ask_heading: "Pregunte antes de colgar",
    ask: &[
        "¿Toma TAS el caso? ¿Qué número tiene?",
        "¿Quién trabaja en él, y cómo hablo con esa persona?",
        "¿Para qué día tendré noticias de ustedes?",
        "¿Qué debo enviar, y cómo?",
    ],
    hand_heading: "Tenga esto a la mano",
    hand: &[
        "Este papel, y algo para escribir.",
        "Nombre, dirección y número del contribuyente, como están en la declaración de impuestos.",
        "Las cartas del IRS.",
        "El formulario y los años de impuestos.",
        "Los días en que llamó o escribió al IRS.",
    ],
    gather_heading: "Papeles para juntar",
    gather_lead: "No tiene que probar dificultades antes de que TAS tome el caso. Los papeles \
                  pueden hacer todo más rápido.",
    gather_always: &[
        "Cada carta del IRS sobre esto, con su sobre.",
        "La declaración de impuestos de que se trata.",
    ],
    gather_open: "Estos criterios están por decidir. Si son su caso, junte también esto:",
    notes_heading: "Anote",
    notes: &[
        "Día y hora de la llamada",
        "Nombre de la persona",
        "Número del caso",
        "Lo que se dijo",
        "Día que se prometió",
    ],
    number_heading: "Números para llamar",
    ticked: "Marque esta casilla",
    signature_heading: "Para firmar con pluma",
    signature_lines: &[
        [
            "14a",
            "Firma del contribuyente o directivo autorizado, y cargo si corresponde (Signature of \
             taxpayer or duly authorized officer, and title)",
        ],
        ["14b", "Fecha de la firma (Date signed)"],
        [
            "15a",
            "Firma del cónyuge, si piden ayuda juntos (Signature of spouse)",
        ],
        ["15b", "Fecha de la firma (Date signed)"],
        [
            "II.A 6",
            "Firma del tercero, solo si es representante (Signature of third party)",
        ],
        [
            "II.A 7",
            "Fecha de la firma, solo si es representante (Date signed)",
        ],
    ],
    signing_heading: "Quién firma",
    send_heading: "A dónde enviarlo",
    before_heading: "Antes de enviarlo",
    after_heading: "Qué pasa después",
    overseas: "Desde el extranjero, use el número de fax para envíos del extranjero, o el correo \
               electrónico.",
    official_form: "Copie estas líneas al formulario oficial. Este papel no es el formulario.",
    email_call: "Llame:",
    email_deadlines: "Fechas límite que siguen corriendo:",
    email_come_back: "Días para volver a esto:",
    email_more: "Hay más días en el papel con su resultado.",
    hand_off_numbers: "Los números de contribuyente de las líneas 1b y 2b no están en este texto.",
    hand_off_form: "Formulario 911 (Form 911), con lo escrito hasta ahora",
    hand_off_told: "Los hechos son como los contó quien respondió. Nadie los ha revisado.",
    page: "Página {page} de {pages}",
    answers_heading: "Sus respuestas",
};
