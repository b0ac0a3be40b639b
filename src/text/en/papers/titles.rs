//! What each paper is called, and what it is for.

use crate::domain::{CopyId, PaperId};
use crate::text::PaperText;

pub(super) fn paper(id: PaperId) -> PaperText {
    match id {
        PaperId::Form911 => PaperText {
            title: "Form 911, line by line",
            lead: "What to write on each line of the official form, who signs it, and where it \
                   goes.",
        },
        PaperId::Calendar => PaperText {
            title: "The days to keep",
            lead: "The last days that we could count from your answers, and the days to come back.",
        },
        PaperId::Call => PaperText {
            title: "Your call to the Taxpayer Advocate Service",
            lead: "What to say in the first minute, what to have at hand, and what to write down.",
        },
        PaperId::Result => PaperText {
            title: "Your result",
            lead: "What your answers point to, what to do now, and what it rests on.",
        },
    }
}

pub(super) fn copy(id: CopyId) -> &'static str {
    match id {
        CopyId::Email => "Notes from the TAS checklist, {date}",
        CopyId::HandOff => "Result of the TAS checklist, {date}",
    }
}
