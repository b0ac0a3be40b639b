//! The visitors who meet what the stories of the outcomes do not: every field that an
//! answer can open, and every question answered with "not sure".

use crate::journey::Answer::{self, Choice, Day, No, Yes};

/// A return that was filed long ago, a statutory notice sent abroad, and a relative who
/// answers for somebody else: each answer opens what it can.
pub const OPENS_EVERYTHING: &[(&str, Answer)] = &[
    ("situation", Choice("identity-theft")),
    ("action", Choice("announced")),
    ("action-date", Day(30)),
    ("hardship", Choice("soon")),
    ("hardship-date", Day(20)),
    ("significant-costs", Yes),
    ("lasting-harm", Yes),
    ("lasting-harm-date", Day(40)),
    ("notice", Choice("deficiency-letter")),
    ("notice-date", Day(-20)),
    ("notice-abroad", Yes),
    ("contacted-irs", Yes),
    ("first-contact-date", Day(-60)),
    ("filed", Yes),
    ("filed-date", Day(-200)),
    ("promised", Yes),
    ("promised-date", Day(-3)),
    ("congressional-referral", Yes),
    ("form-911-sent", Yes),
    ("form-911-date", Day(-15)),
    ("criminal-investigation", No),
    ("taxpayer-type", Choice("individual")),
    ("filer", Choice("representative")),
    ("authority", Choice("power-of-attorney")),
    ("location", Choice("overseas")),
    ("household-size", Answer::Number("3")),
    ("household-income", Answer::Number("24000")),
    ("amount-in-dispute", Answer::Number("7000")),
];

/// Who knows little: what is not a list is answered with "not sure".
pub const KNOWS_LITTLE: &[(&str, Answer)] = &[
    ("agency", Choice("not-sure")),
    ("situation", Choice("balance-due")),
    ("action", Choice("not-sure")),
    ("hardship", Choice("not-sure")),
    ("notice", Choice("not-sure")),
    ("contacted-irs", Choice("not-sure")),
    ("promised", Choice("not-sure")),
    ("criminal-investigation", Choice("not-sure")),
];
