//! Criterion 4, economic burden: irreparable injury or long-term adverse impact.
//!
//! Source: IRC 7811(a)(2)(D), "irreparable injury to, or a long-term adverse
//! impact on, the taxpayer if relief is not granted".
//! How it is asked: an item of the checklist of other harm, with the day from
//! which it occurs beside it (for the emergency only).
//! Reading: met when told. Left to a person: what lasts. Doubt stays open.
//! Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{Condition, Criterion, CriterionId, Question, SourceId};

pub(super) const CRITERION: Criterion = Criterion {
    id: CriterionId::IrreparableInjury,
    condition: INJURY,
    suffices: INJURY,
    citations: &[
        cite(SourceId::InternalRevenueCode, "§ 7811(a)(2)(D)"),
        cite(
            SourceId::ManualCriteria,
            "13.1.7.1, criterion 4 (number and group)",
        ),
    ],
};

const INJURY: Condition = Condition::yes(Question::LastingHarm);
