//! The screens, in the order in which they are asked, and the facts of each.
//!
//! Urgent matters come first, so that an emergency is certain early. Facts that
//! belong together share a screen. A screen is asked only while something open
//! depends on it, which the engine finds out; `when` here only keeps a question
//! from situations in which it would make no sense.

use super::amounts::CLINIC_SCOPE;
use crate::domain::{
    Asked, Choice, Condition, Group, GroupId, Interview, ListId, Question, Screen, ScreenId,
};

/// Situations in which something was filed that can be waited for.
pub(super) const FILINGS: &[Choice] = &[
    Choice::RefundHold,
    Choice::IdentityTheft,
    Choice::OriginalReturn,
    Choice::AmendedReturn,
    Choice::OfferInCompromise,
    Choice::InnocentSpouse,
    Choice::PenaltyRelief,
    Choice::ExemptStatus,
    Choice::EmployeeRetentionCredit,
];

const WHERE_FILED: Condition = Condition::OneOf(Question::Situation, FILINGS);

/// Only where it is certain: to anyone else the question would make no sense.
const WHERE_A_DEFICIENCY: Condition = Condition::Any(&[
    Condition::situation(Choice::DeficiencyNotice),
    Condition::Not(&Condition::NotCertain(&Condition::notice(
        Choice::DeficiencyLetter,
    ))),
]);

const fn ask(question: Question) -> Asked {
    Asked {
        question,
        when: Condition::Always,
        list: None,
    }
}

const fn ask_where(question: Question, when: Condition) -> Asked {
    Asked {
        question,
        when,
        list: None,
    }
}

const fn item(question: Question, list: ListId) -> Asked {
    Asked {
        question,
        when: Condition::Always,
        list: Some(list),
    }
}

const fn screen(id: ScreenId, asks: &'static [Asked]) -> Screen {
    Screen {
        id,
        asks,
        optional: false,
    }
}

/// The screens and groups of the checklist.
pub const INTERVIEW: Interview = Interview {
    screens: &[
        screen(ScreenId::WhoseTax, &[ask(Question::Agency)]),
        screen(ScreenId::Situation, &[ask(Question::Situation)]),
        screen(
            ScreenId::Action,
            &[ask(Question::Action), ask(Question::ActionDate)],
        ),
        screen(
            ScreenId::LivingCosts,
            &[ask(Question::Hardship), ask(Question::HardshipDate)],
        ),
        screen(
            ScreenId::OtherHarm,
            &[
                item(Question::SignificantCosts, ListId::OtherHarm),
                item(Question::LastingHarm, ListId::OtherHarm),
                ask(Question::LastingHarmDate),
            ],
        ),
        screen(
            ScreenId::Notice,
            &[
                ask(Question::Notice),
                ask(Question::NoticeDate),
                ask_where(Question::NoticeAbroad, WHERE_A_DEFICIENCY),
            ],
        ),
        screen(
            ScreenId::Contact,
            &[
                ask(Question::ContactedIrs),
                ask(Question::FirstContactDate),
                ask_where(Question::Filed, WHERE_FILED),
                ask_where(Question::FiledDate, WHERE_FILED),
                ask(Question::Promised),
                ask(Question::PromisedDate),
                item(Question::CongressionalReferral, ListId::OtherHelp),
                item(Question::Form911Sent, ListId::OtherHelp),
                ask(Question::Form911Date),
            ],
        ),
        screen(
            ScreenId::IrsConduct,
            &[
                item(Question::TookMoneyNotOwed, ListId::WentWrong),
                item(Question::TookMoneyBarred, ListId::WentWrong),
                item(Question::NoRequiredNotice, ListId::WentWrong),
                item(Question::EndedAgreementWrongly, ListId::WentWrong),
                item(Question::SystemError, ListId::WentWrong),
                item(Question::ProcessFailed, ListId::WentWrong),
                item(Question::NotInformed, ListId::Rights),
                item(Question::NotHeard, ListId::Rights),
                item(Question::AppealRefused, ListId::Rights),
                item(Question::TreatedUnfairly, ListId::Rights),
                ask(Question::CriminalInvestigation),
            ],
        ),
        screen(
            ScreenId::WhoAnswers,
            &[
                ask(Question::TaxpayerType),
                ask(Question::Filer),
                ask(Question::Authority),
                ask(Question::Location),
            ],
        ),
        Screen {
            id: ScreenId::Clinic,
            asks: &[
                ask_where(Question::HouseholdSize, CLINIC_SCOPE),
                ask_where(Question::HouseholdIncome, CLINIC_SCOPE),
                ask_where(Question::AmountInDispute, CLINIC_SCOPE),
            ],
            optional: true,
        },
    ],
    groups: &[
        Group {
            id: GroupId::Everyday,
            situations: &[
                Choice::BankLevy,
                Choice::WageLevy,
                Choice::LevyThreat,
                Choice::RefundHold,
                Choice::AgreementTerminated,
                Choice::PaymentMisapplied,
                Choice::IdentityTheft,
            ],
        },
        Group {
            id: GroupId::UnansweredRequest,
            situations: &[
                Choice::OfferInCompromise,
                Choice::InnocentSpouse,
                Choice::PenaltyRelief,
                Choice::ExemptStatus,
                Choice::EmployeeRetentionCredit,
            ],
        },
        Group {
            id: GroupId::Returns,
            situations: &[
                Choice::OriginalReturn,
                Choice::AmendedReturn,
                Choice::RefundOffset,
                Choice::MathError,
            ],
        },
        Group {
            id: GroupId::Collection,
            situations: &[
                Choice::BalanceDue,
                Choice::Lien,
                Choice::PrivateCollector,
                Choice::Passport,
                Choice::Bankruptcy,
            ],
        },
        Group {
            id: GroupId::Disputes,
            situations: &[Choice::Audit, Choice::DeficiencyNotice, Choice::TaxCourt],
        },
        Group {
            id: GroupId::Other,
            situations: &[
                Choice::EmployeeConduct,
                Choice::Scheme,
                Choice::Frivolous,
                Choice::GeneralQuestion,
            ],
        },
    ],
};
