//! The hint about low-income taxpayer clinics: "about", and clinics decide.

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
        1 => "one person".to_owned(),
        more => joined(&[&number(more), " people"]),
    };
    let place = match ceiling.location {
        Choice::ContiguousStates => "the 48 states, DC and Puerto Rico",
        other => choice(other).label,
    };
    joined(&[
        "For ",
        &ceiling.year.to_string(),
        ", the usual income limit for ",
        &people,
        " in ",
        place,
        " is about ",
        &dollars(ceiling.dollars),
        " a year.",
        if ceiling.abroad {
            " For people abroad there is no table, so ask the clinic."
        } else {
            ""
        },
    ])
}

fn text(hint: ClinicHint) -> &'static ClinicText {
    match hint {
        ClinicHint::LikelyEligible => &ClinicText {
            title: "A low-income taxpayer clinic may be able to help you",
            body: "Your income looks to be within the usual limit, which is about two and a half \
                   times the federal poverty level. Clinics help for free or for a small fee, and \
                   are independent of the IRS. Clinics decide whom they help.",
        },
        ClinicHint::SlightlyOverIncome => &ClinicText {
            title: "Ask a low-income taxpayer clinic all the same",
            body: "Your income is a little over the usual limit, which is about two and a half \
                   times the federal poverty level. Clinics decide whom they help, and may help \
                   some people above it. They are independent of the IRS.",
        },
        ClinicHint::OverIncome => &ClinicText {
            title: "Low-income taxpayer clinics look for lower incomes",
            body: "The usual limit is about two and a half times the federal poverty \
                   level, and your income is above it. Clinics decide whom they help, so you may \
                   ask. A tax professional is another way.",
        },
        ClinicHint::AmountOverCap => &ClinicText {
            title: "Your income fits a clinic, but the amount may be too high",
            body: "Clinics mostly take disputes of up to about $50,000 for one tax year. Clinics \
                   decide whom they help, so ask. They are free or charge a small fee, and are \
                   independent of the IRS.",
        },
        ClinicHint::Business => &ClinicText {
            title: "Low-income taxpayer clinics are mostly for people",
            body: "They look at a person's household and income. Clinics decide whom they help, so \
                   an owner with a tax problem of his or her own may ask.",
        },
        ClinicHint::Estate => &ClinicText {
            title: "For an estate, ask a low-income taxpayer clinic",
            body: "They look at a person's household and income. Clinics decide whether they help \
                   with an estate.",
        },
        ClinicHint::Represented => &ClinicText {
            title: "The taxpayer has a professional already",
            body: "These clinics are for people who cannot pay for one. Clinics decide whom \
                   they help.",
        },
        ClinicHint::NotAssessed => &ClinicText {
            title: "Low-income taxpayer clinics",
            body: "They help people with IRS problems for free or for a small fee, and are \
                   independent of the IRS. They look at income and at the amount in dispute, \
                   mostly up to about $50,000 for one tax year. They also explain rights to \
                   people who speak English as a second language. Clinics decide whom they help.",
        },
    }
}
