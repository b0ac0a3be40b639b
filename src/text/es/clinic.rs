//! The hint about low-income taxpayer clinics, in Spanish: "unos" (about), and
//! clinics decide.

use super::choices::choice;
use super::format::{dollars, joined, number};
use crate::domain::{Choice, ClinicCeiling, ClinicHint};
use crate::text::ClinicText;

pub(super) fn clinic(hint: ClinicHint) -> ClinicText {
    *text(hint)
}

/// The figure behind the hint, with the year for which it holds.
pub(super) fn clinic_ceiling(ceiling: ClinicCeiling) -> String {
    let people = match ceiling.household {
        1 => "una persona".to_owned(),
        more => joined(&[&number(more), " personas"]),
    };
    let place = match ceiling.location {
        Choice::ContiguousStates => "los 48 estados, DC y Puerto Rico",
        other => choice(other).label,
    };
    joined(&[
        "Para ",
        &ceiling.year.to_string(),
        ", el límite usual de ingresos para ",
        &people,
        " en ",
        place,
        " es de unos ",
        &dollars(ceiling.dollars),
        " al año.",
        if ceiling.abroad {
            " Para personas en el extranjero no hay tabla, así que pregunte a la clínica."
        } else {
            ""
        },
    ])
}

fn text(hint: ClinicHint) -> &'static ClinicText {
    match hint {
        ClinicHint::LikelyEligible => &ClinicText {
            title: "Una clínica para contribuyentes de bajos ingresos (Low Income Taxpayer Clinic, \
                    LITC) tal vez pueda ayudarle",
            body: "Sus ingresos parecen estar dentro del límite usual. Ese límite es unas dos \
                   veces y media el nivel federal de pobreza. Las clínicas ayudan gratis o por \
                   poco dinero, y son independientes del IRS. Las clínicas deciden a quién ayudan.",
        },
        ClinicHint::SlightlyOverIncome => &ClinicText {
            title: "Pregunte de todos modos a una clínica para contribuyentes de bajos ingresos \
                    (Low Income Taxpayer Clinic, LITC)",
            body: "Sus ingresos pasan un poco del límite usual. Ese límite es unas dos veces y \
                   media el nivel federal de pobreza. Las clínicas deciden a quién ayudan, y \
                   pueden ayudar a algunas personas que pasan del límite. Son independientes del \
                   IRS.",
        },
        ClinicHint::OverIncome => &ClinicText {
            title: "Las clínicas para contribuyentes de bajos ingresos (Low Income Taxpayer \
                    Clinics, LITC) buscan ingresos más bajos",
            body: "El límite usual es unas dos veces y media el nivel federal de pobreza, y sus \
                   ingresos pasan de él. Las clínicas deciden a quién ayudan, así que puede \
                   preguntar. Otro camino es un profesional de impuestos.",
        },
        ClinicHint::AmountOverCap => &ClinicText {
            title: "Sus ingresos encajan en una clínica (Low Income Taxpayer Clinic, LITC), pero \
                    la cantidad puede ser muy alta",
            body: "En general, las clínicas toman disputas de hasta unos $50,000 por un año de \
                   impuestos. Las clínicas deciden a quién ayudan, así que pregunte. Son gratis o \
                   cobran poco, y son independientes del IRS.",
        },
        ClinicHint::Business => &ClinicText {
            title: "Las clínicas para contribuyentes de bajos ingresos (Low Income Taxpayer \
                    Clinics, LITC) son sobre todo para personas",
            body: "Miran el hogar y los ingresos de una persona. Las clínicas deciden a quién \
                   ayudan. Por eso, quien es dueño y tiene su propio problema de impuestos puede \
                   preguntar.",
        },
        ClinicHint::Estate => &ClinicText {
            title: "Para una sucesión (estate), pregunte a una clínica para contribuyentes de \
                    bajos ingresos (Low Income Taxpayer Clinic, LITC)",
            body: "Miran el hogar y los ingresos de una persona. Las clínicas deciden si ayudan \
                   con una sucesión.",
        },
        ClinicHint::Represented => &ClinicText {
            title: "El contribuyente ya tiene un profesional",
            body: "Estas clínicas (Low Income Taxpayer Clinics, LITC) son para personas que no \
                   pueden pagar uno. Las clínicas deciden a quién ayudan.",
        },
        ClinicHint::NotAssessed => &ClinicText {
            title: "Clínicas para contribuyentes de bajos ingresos (Low Income Taxpayer Clinics, \
                    LITC)",
            body: "Ayudan gratis o por poco dinero a personas con problemas con el IRS, y son \
                   independientes del IRS. Miran los ingresos y la cantidad en disputa, en general \
                   hasta unos $50,000 por un año de impuestos. También explican sus derechos a \
                   personas que hablan inglés como segundo idioma. Las clínicas deciden a quién \
                   ayudan.",
        },
    }
}
