//! Criterion 8, best interest of the taxpayer: equity concerns or impaired rights.
//!
//! Source: IRC 7803(a)(3), the taxpayer rights; Publication 1 (9-2017) lists them.
//! How it is asked: a checklist of four of the ten rights, those that a visitor can
//! see for themselves: to be informed, to be heard, to appeal, to a fair system.
//! Reading: any item is enough; worded as "TAS decides".
//! Left to a person: whether the right is impaired.
//! Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{Condition, Criterion, CriterionId, Question, SourceId};

pub(super) const CRITERION: Criterion = Criterion {
    id: CriterionId::TaxpayerRights,
    condition: IMPAIRED,
    suffices: IMPAIRED,
    citations: &[
        cite(SourceId::InternalRevenueCode, "§ 7803(a)(3)"),
        cite(SourceId::Publication1, "rights 1, 4, 5 and 10"),
        cite(
            SourceId::ManualCriteria,
            "13.1.7.1, criterion 8 (number and group)",
        ),
    ],
};

const IMPAIRED: Condition = Condition::Any(&[
    Condition::yes(Question::NotInformed),
    Condition::yes(Question::NotHeard),
    Condition::yes(Question::AppealRefused),
    Condition::yes(Question::TreatedUnfairly),
]);
