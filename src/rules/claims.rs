//! What line 12a of Form 911 may say of the answers: one sentence, one condition.
//!
//! Source: Form 911 (Rev. 8-2025), page 4, line 12a: the issue, the difficulties, what
//! the IRS did or did not do, and for a delay of more than 30 days the first contact.
//! Reading: a sentence is said only where the answers say it for certain. Nothing here
//! asks for doubt (`NotCertain`), so no answer that is taken away adds a sentence.
//! The draft speaks as whoever signs it (lines 14 and 15, and Section II).
//! Checked on 22 November 2026.

use super::delay::DELAY_DAYS;
use super::interview::FILINGS;
use crate::domain::{Choice, Claim, ClaimId, Comparison, Condition, Question};

const fn claim(id: ClaimId, condition: Condition, date: Option<Question>) -> Claim {
    Claim {
        id,
        condition,
        date,
    }
}

const fn yes(id: ClaimId, question: Question) -> Claim {
    claim(id, Condition::yes(question), None)
}

const IN_FORCE: Condition = Condition::chose(Question::Action, Choice::InForce);
const ANNOUNCED: Condition = Condition::chose(Question::Action, Choice::Announced);
const OFFSET: Condition = Condition::situation(Choice::RefundOffset);
/// Matters in which an action in force has a name of its own.
const NAMED_ACTIONS: Condition = Condition::OneOf(
    Question::Situation,
    &[Choice::BankLevy, Choice::WageLevy, Choice::RefundOffset],
);
/// Requests of which a visitor says that the IRS has not answered.
const REQUESTS: Condition = Condition::OneOf(
    Question::Situation,
    &[
        Choice::OfferInCompromise,
        Choice::InnocentSpouse,
        Choice::PenaltyRelief,
        Choice::EmployeeRetentionCredit,
    ],
);
const DENIED: Condition = Condition::OneOf(
    Question::Notice,
    &[Choice::ClaimDenial, Choice::InnocentSpouseDenial],
);
/// Whoever answers for another person.
const FOR_ANOTHER: Condition =
    Condition::OneOf(Question::Filer, &[Choice::Representative, Choice::Relative]);
/// Whoever answers for another person, and signs with Form 2848.
const MAY_ACT: Condition = Condition::All(&[
    FOR_ANOTHER,
    Condition::chose(Question::Authority, Choice::PowerOfAttorney),
]);
/// Whose draft the taxpayer signs: the taxpayer answers, or someone who may not act.
const TAXPAYER_SIGNS: Condition = Condition::Any(&[
    Condition::chose(Question::Filer, Choice::Taxpayer),
    Condition::All(&[
        FOR_ANOTHER,
        Condition::OneOf(
            Question::Authority,
            &[Choice::InformationAuthorization, Choice::NoAuthority],
        ),
    ]),
]);

/// The letters that a visitor can have in hand, but for the one whose printed day is
/// asked instead of its date.
const LETTERS: &[Choice] = &[
    Choice::FinalLevyNotice,
    Choice::DeficiencyLetter,
    Choice::AgreementNotice,
    Choice::BalanceDueNotice,
    Choice::MathErrorNotice,
    Choice::ClaimDenial,
    Choice::HearingDetermination,
    Choice::TrustFundLetter,
    Choice::InnocentSpouseDenial,
    Choice::RefundReviewNotice,
    Choice::RefundBankNotice,
    Choice::CollectorLetter,
    Choice::OtherNotice,
];

/// Every situation that can be told on the form.
const SITUATIONS: &[Choice] = &[
    Choice::BankLevy,
    Choice::WageLevy,
    Choice::LevyThreat,
    Choice::RefundHold,
    Choice::AgreementTerminated,
    Choice::PaymentMisapplied,
    Choice::IdentityTheft,
    Choice::OfferInCompromise,
    Choice::InnocentSpouse,
    Choice::PenaltyRelief,
    Choice::ExemptStatus,
    Choice::EmployeeRetentionCredit,
    Choice::OriginalReturn,
    Choice::AmendedReturn,
    Choice::RefundOffset,
    Choice::BalanceDue,
    Choice::Lien,
    Choice::Passport,
    Choice::PrivateCollector,
    Choice::Audit,
    Choice::DeficiencyNotice,
    Choice::MathError,
    Choice::TaxCourt,
    Choice::Bankruptcy,
    Choice::Scheme,
    Choice::EmployeeConduct,
    Choice::GeneralQuestion,
];

/// Every sentence of line 12a, in the order in which it is written.
pub const CLAIMS: &[Claim] = &[
    claim(ClaimId::ForTaxpayer, MAY_ACT, None),
    claim(
        ClaimId::ForOrganization,
        Condition::Any(&[
            Condition::chose(Question::Filer, Choice::Officer),
            Condition::All(&[
                TAXPAYER_SIGNS,
                Condition::OneOf(
                    Question::TaxpayerType,
                    &[Choice::Business, Choice::ExemptOrganization],
                ),
            ]),
        ]),
        None,
    ),
    claim(
        ClaimId::ForEstate,
        Condition::Any(&[
            Condition::chose(Question::Filer, Choice::Executor),
            Condition::All(&[
                TAXPAYER_SIGNS,
                Condition::chose(Question::TaxpayerType, Choice::Estate),
            ]),
        ]),
        None,
    ),
    claim(
        ClaimId::About,
        Condition::OneOf(Question::Situation, SITUATIONS),
        None,
    ),
    claim(
        ClaimId::BankLevied,
        Condition::All(&[Condition::situation(Choice::BankLevy), IN_FORCE]),
        Some(Question::ActionDate),
    ),
    claim(
        ClaimId::WagesLevied,
        Condition::All(&[Condition::situation(Choice::WageLevy), IN_FORCE]),
        Some(Question::ActionDate),
    ),
    claim(
        ClaimId::RefundUsed,
        Condition::All(&[OFFSET, IN_FORCE]),
        Some(Question::ActionDate),
    ),
    claim(
        ClaimId::ActionTaken,
        Condition::All(&[IN_FORCE, Condition::Not(&NAMED_ACTIONS)]),
        Some(Question::ActionDate),
    ),
    claim(
        ClaimId::OffsetAnnounced,
        Condition::All(&[ANNOUNCED, OFFSET]),
        None,
    ),
    claim(
        ClaimId::ActionAnnounced,
        Condition::All(&[ANNOUNCED, Condition::Not(&OFFSET)]),
        None,
    ),
    claim(
        ClaimId::ActionExpected,
        Condition::All(&[
            ANNOUNCED,
            Condition::DaysSince(Question::ActionDate, Comparison::AtMost(0)),
        ]),
        Some(Question::ActionDate),
    ),
    claim(
        ClaimId::NoticeSent,
        Condition::OneOf(Question::Notice, LETTERS),
        Some(Question::NoticeDate),
    ),
    claim(
        ClaimId::LienLetterSent,
        Condition::notice(Choice::LienLetter),
        Some(Question::NoticeDate),
    ),
    claim(
        ClaimId::NoticeAbroad,
        Condition::All(&[
            Condition::notice(Choice::DeficiencyLetter),
            Condition::yes(Question::NoticeAbroad),
        ]),
        None,
    ),
    claim(
        ClaimId::Filed,
        Condition::All(&[
            Condition::OneOf(Question::Situation, FILINGS),
            Condition::yes(Question::Filed),
        ]),
        Some(Question::FiledDate),
    ),
    claim(
        ClaimId::Undecided,
        Condition::All(&[
            REQUESTS,
            Condition::yes(Question::Filed),
            Condition::Not(&DENIED),
        ]),
        None,
    ),
    claim(
        ClaimId::FirstContact,
        Condition::yes(Question::ContactedIrs),
        Some(Question::FirstContactDate),
    ),
    claim(
        ClaimId::LongAgo,
        Condition::DaysSince(Question::FirstContactDate, Comparison::MoreThan(DELAY_DAYS)),
        None,
    ),
    claim(
        ClaimId::Promised,
        Condition::yes(Question::Promised),
        Some(Question::PromisedDate),
    ),
    claim(
        ClaimId::PromiseMissed,
        Condition::DaysSince(Question::PromisedDate, Comparison::MoreThan(0)),
        None,
    ),
    yes(ClaimId::Congress, Question::CongressionalReferral),
    yes(ClaimId::TookMoneyNotOwed, Question::TookMoneyNotOwed),
    yes(ClaimId::TookMoneyBarred, Question::TookMoneyBarred),
    yes(ClaimId::NoRequiredNotice, Question::NoRequiredNotice),
    yes(
        ClaimId::EndedAgreementWrongly,
        Question::EndedAgreementWrongly,
    ),
    yes(ClaimId::SystemError, Question::SystemError),
    yes(ClaimId::ProcessFailed, Question::ProcessFailed),
    yes(ClaimId::NotInformed, Question::NotInformed),
    yes(ClaimId::NotHeard, Question::NotHeard),
    yes(ClaimId::AppealRefused, Question::AppealRefused),
    yes(ClaimId::TreatedUnfairly, Question::TreatedUnfairly),
    claim(
        ClaimId::HardshipNow,
        Condition::chose(Question::Hardship, Choice::Now),
        None,
    ),
    claim(
        ClaimId::HardshipSoon,
        Condition::chose(Question::Hardship, Choice::Soon),
        None,
    ),
    claim(
        ClaimId::HardshipFrom,
        Condition::DaysSince(Question::HardshipDate, Comparison::AtMost(0)),
        Some(Question::HardshipDate),
    ),
    yes(ClaimId::SignificantCosts, Question::SignificantCosts),
    yes(ClaimId::LastingHarm, Question::LastingHarm),
    claim(
        ClaimId::LastingHarmFrom,
        Condition::DaysSince(Question::LastingHarmDate, Comparison::AtMost(0)),
        Some(Question::LastingHarmDate),
    ),
];
