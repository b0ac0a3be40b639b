//! The screens in which a visitor takes the result along, in Spanish.

use super::format::joined;
use crate::domain::{Refusal, StageId};
use crate::text::{ActionText, DeskCatalog, DeskPhrases};

/// Every word of those screens in Spanish.
pub static ES_DESK: DeskCatalog = DeskCatalog {
    phrases: &PHRASES,
    stage,
    refusal,
    progress,
    room,
    missing,
    blanks,
    kept,
    saved,
    hand_over_to,
};

static PHRASES: DeskPhrases = DeskPhrases {
    to_result: "Volver a mi resultado",
    optional: "Puede dejar cualquier línea en blanco y llenarla después a mano.",
    next: "Continuar",
    to_form: "Ir al formulario ahora",
    draft_note: "Preparamos este borrador con sus respuestas. Léalo, llene lo que está entre \
                 [corchetes] y cambie lo que no esté bien.",
    draft_again: "Volver a nuestro borrador",
    undo: "Volver a mis palabras",
    draft_language: "El borrador está en inglés porque este formulario está en inglés. Aquí ve \
                     los dos: el inglés y el español. Si puede, escriba en inglés.",
    draft_meaning: "Lo que dice el borrador en inglés",
    draft_changed: "Usted cambió el texto en inglés. Esto es lo que decía nuestro borrador.",
    continued: "Lo demás va en una hoja que se adjunta al formulario.",
    replace_missing: "Cambiar esto por mí",
    reliefs_legend: "¿Qué quiere que haga TAS?",
    learned_legend: "¿Cómo supo de TAS? (línea 13)",
    consents_legend: "Cómo puede contestarle TAS (línea 7)",
    language_legend: "Ayuda con el idioma (línea 9)",
    power_of_attorney: "Alguien con el Formulario 2848 (Form 2848) actúa por mí (Sección II, A)",
    information_authorization: "Alguien con el Formulario 8821 (Form 8821) recibe mis datos de \
                                impuestos (Sección II, B)",
    third_party_note: "Llene esto solo si alguien actúa por usted con este formulario. Adjunte una \
                       copia si la tiene.",
    check_heading: "Antes de guardar",
    nothing_to_check: "No queda nada por revisar. Lea el formulario una vez más antes de firmarlo.",
    official_heading: "Llenar el formulario oficial",
    official_get: "Descargue el Formulario 911 (Form 911) de IRS.gov.",
    official_link: "Formulario 911 (Form 911) en IRS.gov",
    official_choose: "Elija el archivo que descargó. Se queda en este dispositivo.",
    official_file: "Archivo del Formulario 911 (f911.pdf)",
    official_hint: "Debe ser la edición de agosto de 2025 (Rev. 8-2025).",
    official_given: "Este es el formulario correcto. Ya se puede llenar.",
    official_save: "Guardar el formulario lleno",
    own_heading: "O copiar de una hoja de trabajo",
    own_note: "Una página con los mismos números de línea. Cópiela a mano en el formulario, o \
               léala a TAS por teléfono.",
    save_pdf: "Guardar como PDF",
    save_calendar: "Guardar el archivo de calendario",
    calendar_note: "Abra el archivo para poner los días en el calendario de su teléfono o \
                    computadora. Cada último día trae dos recordatorios.",
    no_days: "Con sus respuestas no se pudo contar ningún día, así que no hay archivo de \
              calendario.",
    share: "Compartir",
    print: "Imprimir",
    copy: "Copiar como texto",
    copied: "Copiado.",
    copy_by_hand: "Su navegador no permitió copiar. Seleccione el texto de abajo y cópielo.",
    shared: "Se pasó a la aplicación que eligió.",
    not_shared: "Su dispositivo no pudo compartirlo. Mejor guárdelo.",
    not_filled: "No se pudo llenar el formulario. Guarde la hoja de trabajo y copie de ella.",
    plain_text: "Lo mismo como texto simple",
    email_heading: "Enviarse un recordatorio por correo electrónico",
    email_note: "Dice su resultado, las fechas límite y los números para llamar. No nombra a \
                 nadie, ni dice cantidades ni nada que usted escribió. El correo electrónico no \
                 es privado: otras personas pueden leerlo.",
    email_open: "Abrir en mi aplicación de correo",
    email_copy: "Copiar el correo electrónico",
    email_text: "El correo electrónico",
    hand_off_heading: "Entregarlo a la empresa",
    hand_off_note: "No se entrega nada hasta que usted lea el texto y acepte. Desde entonces valen \
                    las reglas de privacidad de la empresa.",
    hand_off_show: "Mostrarme el texto",
    hand_off_text: "Se entrega exactamente este texto, y nada más",
    hand_off_decline: "No entregarlo",
    handed_off: "El texto se entregó a esta página.",
    not_handed_off: "Nada en esta página recibió el texto, así que no se entregó nada. Puede \
                     copiarlo.",
    private: "Lo que escribe aquí se queda en este dispositivo. Se borra si borra sus respuestas, \
              sale de la página o no hace nada por 15 minutos. Guarde el formulario antes de eso.",
};

fn stage(id: StageId) -> ActionText {
    let (title, body) = match id {
        StageId::Taxpayer => (
            "¿Quién es el contribuyente?",
            "Escriba los nombres y la dirección como están en la declaración de impuestos.",
        ),
        StageId::Contact => (
            "¿Cómo puede TAS comunicarse con usted?",
            "TAS contesta por teléfono o por carta. Lo que más ayuda es un número para el día.",
        ),
        StageId::Tax => (
            "¿De qué impuesto se trata?",
            "Diga el formulario y los años.",
        ),
        StageId::Issue => (
            "¿Qué pasó? (línea 12a)",
            "Cuente el problema, lo que el IRS hizo o no hizo, con fechas, y el daño.",
        ),
        StageId::Relief => (
            "¿Qué pide usted? (línea 12b)",
            "Lo mejor es una acción clara en cada línea.",
        ),
        StageId::Others => (
            "Unas últimas líneas",
            "Todas son opcionales, como todo lo demás aquí.",
        ),
        StageId::Ready => (
            "Su Formulario 911 (Form 911)",
            "Guárdelo, imprímalo, fírmelo y envíelo a un solo lugar.",
        ),
    };
    ActionText { title, body }
}

fn refusal(id: Refusal) -> &'static str {
    match id {
        Refusal::NotAPdf => {
            "Este archivo no es un PDF. Elija el archivo f911.pdf que descargó de IRS.gov."
        }
        Refusal::Damaged => {
            "Este PDF está dañado y no se puede leer. Descargue otra vez el Formulario 911 (Form \
             911) de IRS.gov y elija el archivo nuevo."
        }
        Refusal::Unreadable => {
            "Este archivo no se pudo leer. Guárdelo primero en este dispositivo, y luego elíjalo \
             ahí."
        }
        Refusal::Encrypted => {
            "Este PDF está cerrado con una contraseña. Elija una copia nueva de IRS.gov, que no \
             tiene ninguna."
        }
        Refusal::TooLarge => {
            "Este archivo es demasiado grande para ser el Formulario 911 (Form 911). Elija el \
             archivo f911.pdf de IRS.gov."
        }
        Refusal::NoFields => {
            "Este PDF no tiene campos para llenar. Puede ser una copia escaneada o impresa. Elija \
             el archivo f911.pdf de IRS.gov."
        }
        Refusal::OtherForm => {
            "Este PDF es otro formulario. Elija el archivo f911.pdf, Formulario 911 (Form 911), de \
             IRS.gov."
        }
        Refusal::InSpanish => {
            "Este es el formulario en español, Form 911 (SP). Solo podemos llenar el formulario en \
             inglés. Elija el archivo f911.pdf, Formulario 911 (Form 911), de IRS.gov."
        }
        Refusal::OtherRevision => {
            "Este es el Formulario 911 (Form 911) en otra edición. Podemos llenar la edición de \
             agosto de 2025 (Rev. 8-2025). Para otra, copie de la hoja de trabajo de abajo."
        }
    }
}

fn progress(step: usize, of: usize) -> String {
    joined(&["Paso ", &step.to_string(), " de ", &of.to_string()])
}

fn room(used: usize, lines: usize) -> String {
    let (used, lines) = (used.to_string(), lines.to_string());
    let takes = if used == "1" {
        " línea impresa. El formulario tiene lugar para "
    } else {
        " líneas impresas. El formulario tiene lugar para "
    };
    joined(&["Esto ocupa ", &used, takes, &lines, "."])
}

fn missing(characters: &[(char, &'static str)]) -> String {
    let mut text = "El formulario no puede imprimir ".to_owned();
    for (at, (character, instead)) in characters.iter().enumerate() {
        if at > 0 {
            text += ", ";
        }
        text.push('“');
        text.push(*character);
        text.push('”');
        if !instead.is_empty() {
            text += &joined(&[" (escriba “", instead, "”)"]);
        }
    }
    text += ". Escríbalo de otra forma, por ejemplo con letras del inglés.";
    text
}

fn blanks(line: &'static str, count: usize) -> String {
    match count {
        1 => joined(&[
            "En la línea ",
            line,
            " queda un lugar entre [corchetes] por llenar.",
        ]),
        _ => joined(&[
            "En la línea ",
            line,
            " quedan ",
            &count.to_string(),
            " lugares entre [corchetes] por llenar.",
        ]),
    }
}

fn kept(lines: &[&'static str]) -> String {
    joined(&[
        "Usted dejó estas líneas en blanco aquí. Su archivo tiene algo en ellas, y eso se queda: ",
        &lines.join(", "),
        ".",
    ])
}

fn saved(name: &str) -> String {
    joined(&[
        "Se pidió a su navegador guardar ",
        name,
        ". Si no lo encuentra, copie o imprima.",
    ])
}

fn hand_over_to(firm: &str) -> String {
    match firm {
        "" => "Acepto: entregarlo a la empresa".to_owned(),
        _ => joined(&["Acepto: entregarlo a ", firm]),
    }
}
