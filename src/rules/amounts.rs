//! Sums of money that the rules name, in one dated table: the amounts of 2026.
//!
//! Source: IRC 7526(b)(1)(B), income up to 250 % of the poverty guideline and an
//! amount that usually does not exceed that of IRC 7463; HHS poverty guidelines for
//! 2026 (91 FR 1797). The ceilings are computed from those figures and shown with
//! "about": clinics decide. They are reviewed every January.
//! Checked on 22 November 2026.

use super::scope::SCOPE;
use super::sources::cite;
use crate::domain::{Choice, Citation, Condition, PovertyGuideline, Question, SourceId};

/// The year for which the amounts hold.
pub const AMOUNTS_FOR: i16 = 2026;

/// The usual limit on the amount in dispute, in US dollars for one tax year.
/// IRC 7526(b)(1)(B)(ii) with IRC 7463, since 1998.
pub const CLINIC_AMOUNT_CAP: u32 = 50_000;

/// Yearly income ceilings in US dollars: 250 % of 15,960 and 5,680 for the 48
/// states (with Puerto Rico), 19,950 and 7,100 for Alaska, 18,360 and 6,530 for
/// Hawaii.
pub(super) const POVERTY_GUIDELINES: &[PovertyGuideline] = &[
    PovertyGuideline {
        location: Choice::ContiguousStates,
        first_person: 39_900,
        each_further: 14_200,
    },
    PovertyGuideline {
        location: Choice::Alaska,
        first_person: 49_875,
        each_further: 17_750,
    },
    PovertyGuideline {
        location: Choice::Hawaii,
        first_person: 45_900,
        each_further: 16_325,
    },
];

/// What the hint about clinics rests on.
pub const CLINIC_SOURCES: &[Citation] = &[
    cite(SourceId::InternalRevenueCode, "§ 7526(b)"),
    cite(SourceId::PovertyGuidelines, "2026"),
];

/// Where a clinic may help: a person whom no professional represents yet.
pub(super) const CLINIC_SCOPE: Condition = Condition::All(&[
    SCOPE,
    Condition::Not(&Condition::OneOf(
        Question::TaxpayerType,
        &[Choice::Business, Choice::ExemptOrganization, Choice::Estate],
    )),
    Condition::Not(&Condition::chose(Question::Filer, Choice::Representative)),
]);
