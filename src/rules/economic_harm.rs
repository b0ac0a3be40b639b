//! Criterion 1, economic burden: suffering, or about to suffer, economic harm.
//!
//! Source: IRC 7811(a)(1)(A) and (a)(2), "is suffering or about to suffer a
//! significant hardship"; Treas. Reg. 301.7811-1(a)(4)(ii), "serious privation";
//! wording of the criterion in IRM 13.1.7 (07-23-2007).
//! How it is asked: whether basic living or operating costs cannot be met, or
//! another serious financial loss is there or near, and from when.
//! Reading: near is enough, whatever the day; no attempt to solve it first is
//! asked for. Significant hardship is wider than the economic hardship of
//! Treas. Reg. 301.6343-1(b)(4), which releases levies. Doubt stays open.
//! Left to a person: whether the harm is serious.
//! Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{Choice, Condition, Criterion, CriterionId, Question, SourceId};

pub(super) const CRITERION: Criterion = Criterion {
    id: CriterionId::EconomicHarm,
    condition: HARM,
    suffices: HARM,
    citations: &[
        cite(SourceId::InternalRevenueCode, "§ 7811(a)(1)(A), (a)(2)"),
        cite(SourceId::TreasuryRegulations, "§ 301.7811-1(a)(4)(ii)"),
        cite(SourceId::ManualCriteria, "13.1.7.1, criterion 1"),
    ],
};

const HARM: Condition = Condition::OneOf(Question::Hardship, &[Choice::Now, Choice::Soon]);
