//! Criterion 3, economic burden: significant costs without relief.
//!
//! Source: IRC 7811(a)(2)(C), "the incurring by the taxpayer of significant costs
//! (including fees for professional representation) if relief is not granted".
//! How it is asked: an item of the checklist of other harm.
//! Reading: met when told; no sum is named in the law, so none is asked.
//! Left to a person: what is significant. Doubt stays open.
//! Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{Condition, Criterion, CriterionId, Question, SourceId};

pub(super) const CRITERION: Criterion = Criterion {
    id: CriterionId::SignificantCosts,
    condition: COSTS,
    suffices: COSTS,
    citations: &[
        cite(SourceId::InternalRevenueCode, "§ 7811(a)(2)(C)"),
        cite(SourceId::ManualCriteria, "13.1.7.1, criterion 3"),
    ],
};

const COSTS: Condition = Condition::yes(Question::SignificantCosts);
