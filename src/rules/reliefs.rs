//! What line 12b of Form 911 may ask for: one action, one condition.
//!
//! Source: Form 911 (Rev. 8-2025), page 4, line 12b; IRC 7811(b): TAS may order the
//! release of property, and may order the IRS to stop, to act or to hold back.
//! Reading: nothing is proposed that TAS cannot do: no tax is canceled and no time of a
//! court or hearing is extended. A request claims nothing, so doubt may propose it.
//! The most fitting come first. Checked on 22 November 2026.

use super::adverse_action::BANK_HOLD_DAYS;
use crate::domain::{Choice, Comparison, Condition, Question, Relief, ReliefId};

const fn relief(id: ReliefId, condition: Condition) -> Relief {
    Relief {
        id,
        condition,
        date: None,
    }
}

const NOT_TAKEN: Condition =
    Condition::OneOf(Question::Action, &[Choice::Announced, Choice::NoAction]);
const MAY_BE_TAKEN: Condition = Condition::NotCertain(&NOT_TAKEN);
const IN_FORCE: Condition = Condition::chose(Question::Action, Choice::InForce);
const ANNOUNCED: Condition = Condition::chose(Question::Action, Choice::Announced);
const HARDSHIP: Condition = Condition::OneOf(Question::Hardship, &[Choice::Now, Choice::Soon]);
const HOLD_IS_OVER: Condition =
    Condition::DaysSince(Question::ActionDate, Comparison::MoreThan(BANK_HOLD_DAYS));
const DENIED: Condition = Condition::OneOf(
    Question::Notice,
    &[Choice::ClaimDenial, Choice::InnocentSpouseDenial],
);
/// Matters in which the IRS collects. A refund may be used for a debt to someone else,
/// such as child support, so it is one only beside a letter on a debt to the IRS.
const COLLECTION: Condition = Condition::Any(&[
    COLLECTED,
    Condition::All(&[
        Condition::situation(Choice::RefundOffset),
        Condition::OneOf(
            Question::Notice,
            &[
                Choice::FinalLevyNotice,
                Choice::LienLetter,
                Choice::AgreementNotice,
                Choice::BalanceDueNotice,
                Choice::HearingDetermination,
                Choice::CollectorLetter,
            ],
        ),
    ]),
]);
const COLLECTED: Condition = Condition::OneOf(
    Question::Situation,
    &[
        Choice::BankLevy,
        Choice::WageLevy,
        Choice::LevyThreat,
        Choice::AgreementTerminated,
        Choice::BalanceDue,
        Choice::Lien,
        Choice::Passport,
        Choice::PrivateCollector,
        Choice::Bankruptcy,
    ],
);

/// Every request of line 12b.
pub const RELIEFS: &[Relief] = &[
    relief(
        ReliefId::ReleaseWageLevy,
        Condition::All(&[Condition::situation(Choice::WageLevy), MAY_BE_TAKEN]),
    ),
    relief(
        ReliefId::ReleaseBankLevy,
        Condition::All(&[
            Condition::situation(Choice::BankLevy),
            MAY_BE_TAKEN,
            Condition::NotCertain(&HOLD_IS_OVER),
        ]),
    ),
    relief(
        ReliefId::ReturnLeviedMoney,
        Condition::Any(&[
            Condition::All(&[
                Condition::situation(Choice::BankLevy),
                MAY_BE_TAKEN,
                HOLD_IS_OVER,
            ]),
            Condition::yes(Question::TookMoneyNotOwed),
            Condition::yes(Question::TookMoneyBarred),
        ]),
    ),
    relief(
        ReliefId::ReleaseProperty,
        Condition::All(&[
            IN_FORCE,
            Condition::Not(&Condition::OneOf(
                Question::Situation,
                &[Choice::BankLevy, Choice::WageLevy, Choice::RefundOffset],
            )),
        ]),
    ),
    relief(
        ReliefId::HoldLevy,
        Condition::All(&[
            Condition::Any(&[Condition::situation(Choice::LevyThreat), ANNOUNCED]),
            Condition::NotCertain(&IN_FORCE),
            Condition::NotCertain(&Condition::situation(Choice::RefundOffset)),
        ]),
    ),
    relief(
        ReliefId::BypassOffset,
        Condition::All(&[
            Condition::situation(Choice::RefundOffset),
            ANNOUNCED,
            HARDSHIP,
        ]),
    ),
    relief(
        ReliefId::ReinstateAgreement,
        Condition::Any(&[
            Condition::situation(Choice::AgreementTerminated),
            Condition::yes(Question::EndedAgreementWrongly),
        ]),
    ),
    relief(
        ReliefId::ApplyPayment,
        Condition::situation(Choice::PaymentMisapplied),
    ),
    Relief {
        date: Some(Question::FiledDate),
        ..relief(
            ReliefId::ProcessReturn,
            Condition::OneOf(
                Question::Situation,
                &[Choice::OriginalReturn, Choice::AmendedReturn],
            ),
        )
    },
    relief(
        ReliefId::CorrectIdentityTheft,
        Condition::situation(Choice::IdentityTheft),
    ),
    Relief {
        date: Some(Question::FiledDate),
        ..relief(
            ReliefId::DecideRequest,
            Condition::All(&[
                Condition::OneOf(
                    Question::Situation,
                    &[
                        Choice::OfferInCompromise,
                        Choice::InnocentSpouse,
                        Choice::PenaltyRelief,
                        Choice::ExemptStatus,
                        Choice::EmployeeRetentionCredit,
                    ],
                ),
                Condition::NotCertain(&DENIED),
            ]),
        )
    },
    relief(
        ReliefId::SendRefund,
        Condition::Any(&[
            Condition::situation(Choice::RefundHold),
            Condition::OneOf(
                Question::Notice,
                &[Choice::RefundBankNotice, Choice::RefundReviewNotice],
            ),
        ]),
    ),
    relief(
        ReliefId::ReleaseLien,
        Condition::Any(&[
            Condition::situation(Choice::Lien),
            Condition::notice(Choice::LienLetter),
        ]),
    ),
    relief(
        ReliefId::ReversePassport,
        Condition::situation(Choice::Passport),
    ),
    relief(
        ReliefId::CorrectError,
        Condition::Any(&[
            Condition::situation(Choice::MathError),
            Condition::yes(Question::SystemError),
            Condition::yes(Question::ProcessFailed),
        ]),
    ),
    relief(
        ReliefId::SendNotice,
        Condition::yes(Question::NoRequiredNotice),
    ),
    relief(
        ReliefId::ReviewPapers,
        Condition::Any(&[
            Condition::situation(Choice::Audit),
            Condition::yes(Question::NotHeard),
            Condition::yes(Question::TreatedUnfairly),
        ]),
    ),
    relief(
        ReliefId::ExplainDecision,
        Condition::yes(Question::NotInformed),
    ),
    relief(
        ReliefId::SendToAppeals,
        Condition::yes(Question::AppealRefused),
    ),
    relief(ReliefId::PauseCollection, COLLECTION),
    relief(
        ReliefId::ConsiderCollection,
        Condition::All(&[COLLECTION, HARDSHIP]),
    ),
    Relief {
        date: Some(Question::PromisedDate),
        ..relief(
            ReliefId::KeepPromise,
            Condition::DaysSince(Question::PromisedDate, Comparison::MoreThan(0)),
        )
    },
    relief(ReliefId::GiveDate, Condition::Always),
];
