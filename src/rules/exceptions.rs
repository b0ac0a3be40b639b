//! Matters of which TAS takes fewer cases, or none.
//!
//! Source: IRM 13.1.7.4, of which only the topics could be read (03-09-2026), not
//! the rules; older official texts as cited. Reading: where the text could not be
//! read the visitor is told that TAS limits some of these and to call and ask.
//! An exception never takes away criteria 1 to 4 from a federal matter, so the
//! search for hardship and unlawful collection goes on behind each of them.
//! Checked on 22 November 2026.

use super::sources::cite;
use crate::domain::{
    Choice, Citation, Condition, CriterionId, Exception, ExceptionId, Question, SourceId,
};

const NONE: &[CriterionId] = &[];

/// Criteria 1 to 4.
const HARDSHIP: &[CriterionId] = &[
    CriterionId::EconomicHarm,
    CriterionId::AdverseAction,
    CriterionId::SignificantCosts,
    CriterionId::IrreparableInjury,
];

/// Criteria 1 to 4 and 9.
const HARDSHIP_OR_POLICY: &[CriterionId] = &[
    CriterionId::EconomicHarm,
    CriterionId::AdverseAction,
    CriterionId::SignificantCosts,
    CriterionId::IrreparableInjury,
    CriterionId::PublicPolicy,
];

/// All but criterion 5: an audit takes its time.
const ALL_BUT_DELAY: &[CriterionId] = &[
    CriterionId::EconomicHarm,
    CriterionId::AdverseAction,
    CriterionId::SignificantCosts,
    CriterionId::IrreparableInjury,
    CriterionId::PromisedDate,
    CriterionId::ProcedureFailure,
    CriterionId::TaxpayerRights,
    CriterionId::PublicPolicy,
];

/// Notices that show an open collection or examination issue beside a return.
const COLLECTION_OR_EXAM: &[Choice] = &[
    Choice::FinalLevyNotice,
    Choice::LienLetter,
    Choice::DeficiencyLetter,
    Choice::AgreementNotice,
    Choice::BalanceDueNotice,
    Choice::CollectorLetter,
    Choice::HearingDetermination,
    Choice::TrustFundLetter,
];

/// An open issue beside the processing: collection or examination.
const ANOTHER_ISSUE: Condition = Condition::Any(&[
    Condition::OneOf(Question::Notice, COLLECTION_OR_EXAM),
    Condition::OneOf(Question::Action, &[Choice::InForce, Choice::Announced]),
]);

/// Hardship is one by statute, whatever else the matter is.
const STILL_LOOKED_AT: Citation = cite(SourceId::InternalRevenueCode, "§ 7811(a)(2)");

pub(super) const EXCEPTIONS: &[Exception] = &[
    Exception {
        id: ExceptionId::StateTax,
        condition: Condition::chose(Question::Agency, Choice::State),
        leaves: NONE,
        elsewhere: true,
        citations: &[cite(SourceId::Form911, "page 3")],
    },
    Exception {
        id: ExceptionId::FrivolousPosition,
        // Whatever the office: one that is not known must not send it to TAS, where
        // it can cost.
        condition: Condition::situation(Choice::Frivolous),
        leaves: NONE,
        elsewhere: true,
        citations: &[
            cite(SourceId::Form911, "page 3"),
            cite(SourceId::InternalRevenueCode, "§ 6702(b)"),
        ],
    },
    Exception {
        id: ExceptionId::CriminalInvestigation,
        condition: Condition::yes(Question::CriminalInvestigation),
        leaves: HARDSHIP,
        elsewhere: true,
        citations: &[
            STILL_LOOKED_AT,
            cite(
                SourceId::TreasuryRegulations,
                "§ 301.7811-1, paragraph on investigations not read",
            ),
        ],
    },
    Exception {
        id: ExceptionId::EmployeeConduct,
        condition: Condition::situation(Choice::EmployeeConduct),
        leaves: HARDSHIP,
        elsewhere: true,
        citations: &[cite(SourceId::Publication1, "page 2"), STILL_LOOKED_AT],
    },
    Exception {
        id: ExceptionId::RefundScheme,
        condition: Condition::situation(Choice::Scheme),
        leaves: HARDSHIP,
        elsewhere: true,
        citations: &[
            cite(
                SourceId::ManualCriteria,
                "13.1.7.2(4) (change of 08-29-2023), topic only",
            ),
            STILL_LOOKED_AT,
        ],
    },
    Exception {
        id: ExceptionId::TaxCourtPending,
        condition: Condition::situation(Choice::TaxCourt),
        leaves: HARDSHIP,
        elsewhere: true,
        citations: &[
            cite(SourceId::InternalRevenueCode, "§ 6213(a)"),
            STILL_LOOKED_AT,
        ],
    },
    Exception {
        id: ExceptionId::NoticeOfDeficiency,
        condition: Condition::situation(Choice::DeficiencyNotice),
        leaves: HARDSHIP,
        elsewhere: true,
        citations: &[
            cite(SourceId::InternalRevenueCode, "§ 6213(a)"),
            cite(SourceId::Form911, "page 4"),
            STILL_LOOKED_AT,
        ],
    },
    Exception {
        id: ExceptionId::AmountInAudit,
        condition: Condition::situation(Choice::Audit),
        leaves: ALL_BUT_DELAY,
        elsewhere: true,
        citations: &[
            cite(SourceId::Publication1, "page 2"),
            cite(SourceId::Publication556, "appeals"),
        ],
    },
    Exception {
        id: ExceptionId::ProcessingOnly,
        condition: Condition::All(&[
            Condition::OneOf(
                Question::Situation,
                &[Choice::OriginalReturn, Choice::AmendedReturn],
            ),
            Condition::Not(&ANOTHER_ISSUE),
        ]),
        leaves: HARDSHIP_OR_POLICY,
        elsewhere: false,
        citations: &[
            cite(
                SourceId::ManualCriteria,
                "13.1.7.4 (02-04-2015), 13.1.7.4(5)(b) (03-09-2026), topics only",
            ),
            cite(SourceId::TasWeb, "acceptance of amended returns"),
        ],
    },
    Exception {
        id: ExceptionId::HeldRefund,
        condition: Condition::situation(Choice::RefundHold),
        leaves: CriterionId::ALL,
        elsewhere: false,
        citations: &[cite(
            SourceId::ManualCriteria,
            "13.1.7.4(1)(b), (c) (03-09-2026), topics only",
        )],
    },
    Exception {
        id: ExceptionId::PaperCheckRefund,
        condition: Condition::notice(Choice::RefundBankNotice),
        leaves: CriterionId::ALL,
        elsewhere: false,
        citations: &[
            cite(
                SourceId::ManualCriteria,
                "13.1.7.4(2) (03-09-2026), topic only",
            ),
            cite(SourceId::TasWeb, "CP53E"),
        ],
    },
];
