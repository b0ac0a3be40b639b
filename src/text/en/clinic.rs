//! The hint about low-income taxpayer clinics.

use crate::domain::ClinicHint;
use crate::text::ClinicText;

pub(super) fn clinic(hint: ClinicHint) -> ClinicText {
    *text(hint)
}

fn text(hint: ClinicHint) -> &'static ClinicText {
    match hint {
        ClinicHint::LikelyEligible => &ClinicText {
            title: "A low-income taxpayer clinic may be able to help you",
            body: "What you entered is within about the limits that clinics use for 2026. \
                   They help for free or for a small fee, and are independent of the IRS and \
                   of TAS. Clinics decide whom they help, so ask one.",
        },
        ClinicHint::SlightlyOverIncome => &ClinicText {
            title: "Ask a low-income taxpayer clinic all the same",
            body: "Your income is a little over about the limit for 2026. Clinics decide, \
                   and may help some people over it. They are free or charge a small fee, \
                   and are independent of the IRS and of TAS.",
        },
        ClinicHint::OverIncome => &ClinicText {
            title: "Clinics are mostly for lower incomes",
            body: "Your income is over about the limit that clinics use for 2026. Clinics \
                   decide, and you may ask. A tax professional is another way.",
        },
        ClinicHint::AmountOverCap => &ClinicText {
            title: "A clinic may help, but the amount is high for one",
            body: "Clinics mostly take disputes of up to about $50,000 for a tax year. They \
                   decide, so ask. They are free or charge a small fee, and are independent \
                   of the IRS and of TAS.",
        },
        ClinicHint::Business => &ClinicText {
            title: "Clinics are mostly for individuals",
            body: "Low-income taxpayer clinics look at a person's household and income. \
                   Clinics decide, so an owner with a personal tax problem may ask one.",
        },
        ClinicHint::Estate => &ClinicText {
            title: "For an estate, ask a clinic",
            body: "Low-income taxpayer clinics look at a person's household and income. \
                   Clinics decide whether they help with an estate.",
        },
        ClinicHint::Represented => &ClinicText {
            title: "The taxpayer already has a professional",
            body: "Low-income taxpayer clinics are for people who cannot afford one. Clinics \
                   decide whom they help.",
        },
        ClinicHint::NotAssessed => &ClinicText {
            title: "Low-income taxpayer clinics",
            body: "They help people with IRS problems for free or for a small fee, and are \
                   independent of the IRS and of TAS. They look at income and at the amount \
                   in dispute. Clinics decide whom they help.",
        },
    }
}
