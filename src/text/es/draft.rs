//! What the drafts of lines 12a and 12b say, in Spanish. It is read beside the English
//! ones and goes nowhere: Form 911 is English.
//!
//! A noun takes "{my}" or "{mya}" before it and "{of}" behind it: "mi reembolso", or "el
//! reembolso del contribuyente".

mod claims;
mod matters;
mod reliefs;

use super::ES;
use crate::text::{Draft, Voice};

/// The counterpart of lines 12a and 12b.
pub static ES_DRAFT: Draft = Draft {
    claim: claims::claim,
    relief: reliefs::relief,
    about: matters::about,
    notice: matters::notice,
    filing: matters::filing,
    person,
    no_date: "[fecha]",
    date: |day| (ES.date)(day),
};

fn person(voice: Voice) -> &'static [(&'static str, &'static str)] {
    match voice {
        Voice::Own => &[
            ("{i}", "yo"),
            ("{My}", "Mi"),
            ("{my}", "mi"),
            ("{Mya}", "Mi"),
            ("{mya}", "mi"),
            ("{demy}", "de mi"),
            ("{of}", ""),
            ("{me}", "me"),
            ("{to}", ""),
            ("{must}", "debo"),
            ("{cannot}", "no puedo"),
            ("{Sent}", "Presenté"),
            ("{Was}", "Se me"),
        ],
        Voice::Other => &[
            ("{i}", "el contribuyente"),
            ("{My}", "El"),
            ("{my}", "el"),
            ("{Mya}", "La"),
            ("{mya}", "la"),
            ("{demy}", "del"),
            ("{of}", " del contribuyente"),
            ("{me}", "le"),
            ("{to}", " al contribuyente"),
            ("{must}", "el contribuyente debe"),
            ("{cannot}", "el contribuyente no puede"),
            ("{Sent}", "El contribuyente presentó"),
            ("{Was}", "Al contribuyente se le"),
        ],
    }
}
