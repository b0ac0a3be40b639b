//! Criterion 9, public policy: the National Taxpayer Advocate decides.
//!
//! Source: IRC 7803(c)(2)(C)(ii); TAS memoranda on criterion 9 (2020 to 2022).
//! How it is asked: whether a congressional office refers the case.
//! Reading: met by a congressional referral, and only where none of 1 to 8 fits.
//! The other groups (exempt status, passports, private collection) change by memo
//! and the current list could not be read, so they stay open. A referral is enough
//! for TAS whichever criterion carries it, so that alone is what suffices.
//! Left to a person: everything else.
//! Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{Choice, Condition, Criterion, CriterionId, Question, SourceId};

pub(super) const CRITERION: Criterion = Criterion {
    id: CriterionId::PublicPolicy,
    condition: Condition::All(&[COMPELLING, Condition::Not(&ANOTHER_FITS)]),
    suffices: COMPELLING,
    citations: &[
        cite(SourceId::InternalRevenueCode, "§ 7803(c)(2)(C)(ii)"),
        cite(
            SourceId::CriterionNineMemo,
            "TAS-13-1120-0019, -0721-0008, -0522-0008",
        ),
        cite(
            SourceId::ManualCriteria,
            "13.1.7.1, criterion 9 (number and group)",
        ),
    ],
};

const COMPELLING: Condition = Condition::Any(&[
    Condition::yes(Question::CongressionalReferral),
    Condition::All(&[
        Condition::OneOf(
            Question::Situation,
            &[
                Choice::ExemptStatus,
                Choice::Passport,
                Choice::PrivateCollector,
            ],
        ),
        Condition::TasDecides,
    ]),
]);

const ANOTHER_FITS: Condition = Condition::Any(&[
    Condition::Counts(CriterionId::EconomicHarm),
    Condition::Counts(CriterionId::AdverseAction),
    Condition::Counts(CriterionId::SignificantCosts),
    Condition::Counts(CriterionId::IrreparableInjury),
    Condition::Counts(CriterionId::Delay),
    Condition::Counts(CriterionId::PromisedDate),
    Condition::Counts(CriterionId::ProcedureFailure),
    Condition::Counts(CriterionId::TaxpayerRights),
]);
