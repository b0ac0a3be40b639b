//! The hint about low-income taxpayer clinics: "about", and clinics decide.

use crate::domain::ClinicHint;
use crate::text::ClinicText;

pub(super) fn clinic(hint: ClinicHint) -> ClinicText {
    *text(hint)
}

fn text(hint: ClinicHint) -> &'static ClinicText {
    match hint {
        ClinicHint::LikelyEligible => &ClinicText {
            title: "A low-income taxpayer clinic may be able to help you",
            body: "Your income looks to be within the usual limit for 2026: about two and a half \
                   times the federal poverty level. Clinics help for free or for a small fee, and \
                   are independent of the IRS and TAS. Clinics decide whom they help.",
        },
        ClinicHint::SlightlyOverIncome => &ClinicText {
            title: "Ask a low-income taxpayer clinic all the same",
            body: "Your income is a little over the usual limit for 2026, which is about two and a \
                   half times the federal poverty level. Clinics decide whom they help, and may \
                   help some people above it. They are independent of the IRS and TAS.",
        },
        ClinicHint::OverIncome => &ClinicText {
            title: "Low-income taxpayer clinics look for lower incomes",
            body: "The usual limit for 2026 is about two and a half times the federal poverty \
                   level, and your income is above it. Clinics decide whom they help, so you may \
                   ask. A tax professional is another way.",
        },
        ClinicHint::AmountOverCap => &ClinicText {
            title: "Your income fits a clinic, but the amount may be too high",
            body: "Clinics mostly take disputes of up to about $50,000 for one tax year. Clinics \
                   decide whom they help, so ask. They are free or charge a small fee, and are \
                   independent of the IRS and TAS.",
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
                   independent of the IRS and TAS. They look at income and at the amount in \
                   dispute. Clinics decide whom they help.",
        },
    }
}
