//! What each paper is called in Spanish, and what it is for.

use crate::domain::{CopyId, PaperId};
use crate::text::PaperText;

pub(super) fn paper(id: PaperId) -> PaperText {
    match id {
        PaperId::Form911 => PaperText {
            title: "Formulario 911 (Form 911), línea por línea",
            lead: "Qué escribir en cada línea del formulario oficial, quién lo firma y a dónde \
                   va.",
        },
        PaperId::Calendar => PaperText {
            title: "Los días que debe recordar",
            lead: "Las fechas límite que pudimos contar con sus respuestas, y los días para volver \
                   a esto.",
        },
        PaperId::Call => PaperText {
            title: "Su llamada al Servicio del Defensor del Contribuyente (Taxpayer Advocate \
                    Service, TAS)",
            lead: "Qué decir en el primer minuto, qué tener a la mano y qué anotar.",
        },
        PaperId::Result => PaperText {
            title: "Su resultado",
            lead: "Qué indican sus respuestas, qué hacer ahora y en qué se basa.",
        },
    }
}

pub(super) fn copy(id: CopyId) -> &'static str {
    match id {
        CopyId::Email => "Notas del cuestionario sobre TAS, {date}",
        CopyId::HandOff => "Resultado del cuestionario sobre TAS, {date}",
    }
}
