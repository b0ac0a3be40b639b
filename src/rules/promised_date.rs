//! Criterion 6, systemic burden: no response or resolution by the date promised.
//!
//! Source: IRM 13.1.7.1 (07-23-2007) names the criterion; IRC 7811(a)(2)(B) and
//! Treas. Reg. 301.7811-1(a)(4)(iii), of which only the first words could be read,
//! are what it rests on.
//! How it is asked: any date that the IRS gave by letter or by telephone.
//! Reading: missed once that day has wholly passed; on the day itself, not yet.
//! Left to a person: whether a call or letter was a promise.
//! Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{Comparison, Condition, Criterion, CriterionId, Question, SourceId};

pub(super) const CRITERION: Criterion = Criterion {
    id: CriterionId::PromisedDate,
    condition: MISSED,
    suffices: MISSED,
    citations: &[
        cite(SourceId::InternalRevenueCode, "§ 7811(a)(2)(B)"),
        cite(
            SourceId::TreasuryRegulations,
            "§ 301.7811-1(a)(4)(iii), first words",
        ),
        cite(
            SourceId::ManualCriteria,
            "13.1.7.1, criterion 6 (number and group)",
        ),
    ],
};

const MISSED: Condition = Condition::DaysSince(Question::PromisedDate, Comparison::MoreThan(0));
