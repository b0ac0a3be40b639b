//! Criterion 7, systemic burden: a system or procedure failed to operate as
//! intended, or failed to resolve the problem.
//!
//! Source: Treas. Reg. 301.7811-1(a)(4)(ii), second sentence; IRC 7811(a)(3),
//! "construe the factors … in the manner most favorable to the taxpayer" where
//! published guidance is not followed.
//! How it is asked: a checklist of what went wrong.
//! Reading: any item is enough. Disagreeing with the IRS, or waiting within the
//! normal time, is none of them.
//! Left to a person: whether it went wrong as told.
//! Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{Condition, Criterion, CriterionId, Question, SourceId};

pub(super) const CRITERION: Criterion = Criterion {
    id: CriterionId::ProcedureFailure,
    condition: FAILURE,
    suffices: FAILURE,
    citations: &[
        cite(SourceId::TreasuryRegulations, "§ 301.7811-1(a)(4)(ii)"),
        cite(SourceId::InternalRevenueCode, "§ 7811(a)(3)"),
        cite(
            SourceId::ManualCriteria,
            "13.1.7.1, criterion 7 (number and group)",
        ),
    ],
};

const FAILURE: Condition = Condition::Any(&[
    Condition::yes(Question::TookMoneyNotOwed),
    Condition::yes(Question::TookMoneyBarred),
    Condition::yes(Question::NoRequiredNotice),
    Condition::yes(Question::EndedAgreementWrongly),
    Condition::yes(Question::SystemError),
    Condition::yes(Question::ProcessFailed),
]);
