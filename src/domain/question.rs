//! The facts that can be told: one question each.
//!
//! A question says what kind of answer it takes and which other answer opens it;
//! it does not say when it matters (the register does) nor how it is worded.

use super::answers::Answer;
use super::choice::Choice;
use super::ids::ids;

ids! {
    /// A fact that the checklist may ask for.
    Question {
        /// Whose tax or collection it is.
        Agency = "agency",
        /// What is happening.
        Situation = "situation",

        /// Whether a levy, seizure or other action is in force or announced.
        Action = "action",
        /// When that action happened or is to happen.
        ActionDate = "action-date",

        /// Whether basic living or operating costs cannot be met, or another
        /// serious financial loss is near.
        Hardship = "hardship",
        /// The day from which that is so.
        HardshipDate = "hardship-date",
        /// Significant costs, professional fees included, without relief.
        SignificantCosts = "significant-costs",
        /// Irreparable injury or a long-term adverse impact without relief.
        LastingHarm = "lasting-harm",
        /// The day from which that injury occurs.
        LastingHarmDate = "lasting-harm-date",

        /// Whether there is a notice at hand, and which.
        Notice = "notice",
        /// The date printed on the notice; on Letter 3172, the last day to ask for
        /// a hearing that is printed there.
        NoticeDate = "notice-date",
        /// Whether the notice is addressed to a place outside the United States.
        NoticeAbroad = "notice-abroad",

        /// Whether the ordinary IRS route was tried.
        ContactedIrs = "contacted-irs",
        /// The day of the first contact about this problem.
        FirstContactDate = "first-contact-date",
        /// Whether a return, claim or request about this was filed.
        Filed = "filed",
        /// The day on which it was filed.
        FiledDate = "filed-date",
        /// Whether the IRS promised an answer or a result by a date.
        Promised = "promised",
        /// The promised date.
        PromisedDate = "promised-date",
        /// Whether a Form 911 was sent already.
        Form911Sent = "form-911-sent",
        /// The day on which it was sent.
        Form911Date = "form-911-date",
        /// Whether a congressional office refers the case to TAS.
        CongressionalReferral = "congressional-referral",

        /// The IRS took money that was not owed.
        TookMoneyNotOwed = "took-money-not-owed",
        /// The IRS took money while the law barred it.
        TookMoneyBarred = "took-money-barred",
        /// The IRS sent no notice where one is required.
        NoRequiredNotice = "no-required-notice",
        /// The IRS ended an agreement that was kept.
        EndedAgreementWrongly = "ended-agreement-wrongly",
        /// An IRS system made an error.
        SystemError = "system-error",
        /// An IRS process failed to fix what it was asked to fix.
        ProcessFailed = "process-failed",
        /// The right to be informed looks impaired.
        NotInformed = "not-informed",
        /// The right to challenge the IRS's position and be heard looks impaired.
        NotHeard = "not-heard",
        /// The right to appeal in an independent forum looks impaired.
        AppealRefused = "appeal-refused",
        /// The right to a fair and just tax system looks impaired.
        TreatedUnfairly = "treated-unfairly",
        /// The taxpayer is under IRS criminal investigation.
        CriminalInvestigation = "criminal-investigation",

        /// What kind of taxpayer it is.
        TaxpayerType = "taxpayer-type",
        /// Who is answering.
        Filer = "filer",
        /// The authority held by someone who answers for another.
        Authority = "authority",
        /// Where the taxpayer lives.
        Location = "location",
        /// People in the household.
        HouseholdSize = "household-size",
        /// Yearly gross household income, in US dollars.
        HouseholdIncome = "household-income",
        /// The amount in dispute for one tax year, in US dollars.
        AmountInDispute = "amount-in-dispute",
    }
}

/// What kind of answer a question takes. "Not sure" is always one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of these.
    Choice(&'static [Choice]),
    /// Yes or no, asked as a pair of radio buttons or as an item of a checklist.
    YesNo,
    /// A civil date.
    Date(DateWindow),
    /// A whole number of people, from 1 to the number given.
    Count(u32),
    /// Whole US dollars, at most the number given.
    Dollars(u32),
}

/// Which dates can be true answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateWindow {
    /// Today or earlier.
    Past,
    /// Today or later.
    Future,
    /// Any day.
    Any,
}

/// The answers to another question that open this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// The other question.
    pub question: Question,
    /// The answers that open.
    pub opens: &'static [Answer],
}

/// The largest household that the checklist takes, in people.
const LARGEST_HOUSEHOLD: u32 = 20;
/// The largest sum that the checklist takes, in US dollars.
const LARGEST_SUM: u32 = 999_999_999;

impl Question {
    /// The number of questions.
    pub const COUNT: usize = Self::ALL.len();

    /// What kind of answer this question takes.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Agency => Kind::Choice(AGENCIES),
            Self::Situation => Kind::Choice(SITUATIONS),
            Self::Action => Kind::Choice(ACTIONS),
            Self::Hardship => Kind::Choice(HARDSHIPS),
            Self::Notice => Kind::Choice(NOTICES),
            Self::TaxpayerType => Kind::Choice(TAXPAYER_TYPES),
            Self::Filer => Kind::Choice(FILERS),
            Self::Authority => Kind::Choice(AUTHORITIES),
            Self::Location => Kind::Choice(LOCATIONS),
            Self::FirstContactDate | Self::FiledDate | Self::Form911Date => {
                Kind::Date(DateWindow::Past)
            }
            Self::HardshipDate | Self::LastingHarmDate => Kind::Date(DateWindow::Future),
            Self::ActionDate | Self::PromisedDate | Self::NoticeDate => Kind::Date(DateWindow::Any),
            Self::HouseholdSize => Kind::Count(LARGEST_HOUSEHOLD),
            Self::HouseholdIncome | Self::AmountInDispute => Kind::Dollars(LARGEST_SUM),
            Self::SignificantCosts
            | Self::LastingHarm
            | Self::NoticeAbroad
            | Self::ContactedIrs
            | Self::Filed
            | Self::Promised
            | Self::Form911Sent
            | Self::CongressionalReferral
            | Self::TookMoneyNotOwed
            | Self::TookMoneyBarred
            | Self::NoRequiredNotice
            | Self::EndedAgreementWrongly
            | Self::SystemError
            | Self::ProcessFailed
            | Self::NotInformed
            | Self::NotHeard
            | Self::AppealRefused
            | Self::TreatedUnfairly
            | Self::CriminalInvestigation => Kind::YesNo,
        }
    }

    /// The answer that opens this question, or `None` where nothing gates it.
    ///
    /// A date whose gate is answered otherwise is no date, and whatever is asked of it
    /// is not met: nobody has a date of a contact that never was. Another question
    /// whose gate is closed is not asked, and its answer is left out of the visit.
    #[must_use]
    pub const fn gate(self) -> Option<Gate> {
        const YES: &[Answer] = &[Answer::Yes];
        let (question, opens) = match self {
            Self::ActionDate => (
                Self::Action,
                &[
                    Answer::Choice(Choice::InForce),
                    Answer::Choice(Choice::Announced),
                ] as &[Answer],
            ),
            Self::HardshipDate => (Self::Hardship, &[Answer::Choice(Choice::Soon)] as &[Answer]),
            Self::LastingHarmDate => (Self::LastingHarm, YES),
            Self::NoticeDate => (Self::Notice, DATED_NOTICES),
            Self::FirstContactDate => (Self::ContactedIrs, YES),
            Self::FiledDate => (Self::Filed, YES),
            Self::PromisedDate => (Self::Promised, YES),
            Self::Form911Date => (Self::Form911Sent, YES),
            Self::Authority => (
                Self::Filer,
                &[
                    Answer::Choice(Choice::Representative),
                    Answer::Choice(Choice::Relative),
                ] as &[Answer],
            ),
            _ => return None,
        };
        Some(Gate { question, opens })
    }
}

const AGENCIES: &[Choice] = &[Choice::Irs, Choice::State];

/// The situations, in the order in which the register speaks of them.
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
    Choice::Frivolous,
    Choice::EmployeeConduct,
    Choice::GeneralQuestion,
];

const ACTIONS: &[Choice] = &[Choice::InForce, Choice::Announced, Choice::NoAction];

const HARDSHIPS: &[Choice] = &[Choice::Now, Choice::Soon, Choice::NotAtAll];

const NOTICES: &[Choice] = &[
    Choice::FinalLevyNotice,
    Choice::LienLetter,
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
    Choice::NoNotice,
];

/// The notices whose date can start or end a period that the register knows.
const DATED_NOTICES: &[Answer] = &[
    Answer::Choice(Choice::FinalLevyNotice),
    Answer::Choice(Choice::LienLetter),
    Answer::Choice(Choice::DeficiencyLetter),
    Answer::Choice(Choice::AgreementNotice),
    Answer::Choice(Choice::MathErrorNotice),
    Answer::Choice(Choice::ClaimDenial),
    Answer::Choice(Choice::HearingDetermination),
    Answer::Choice(Choice::TrustFundLetter),
    Answer::Choice(Choice::InnocentSpouseDenial),
    Answer::Choice(Choice::RefundBankNotice),
];

const TAXPAYER_TYPES: &[Choice] = &[
    Choice::Individual,
    Choice::Business,
    Choice::ExemptOrganization,
    Choice::Estate,
];

const FILERS: &[Choice] = &[
    Choice::Taxpayer,
    Choice::Officer,
    Choice::Executor,
    Choice::Representative,
    Choice::Relative,
];

const AUTHORITIES: &[Choice] = &[
    Choice::PowerOfAttorney,
    Choice::InformationAuthorization,
    Choice::NoAuthority,
];

const LOCATIONS: &[Choice] = &[
    Choice::ContiguousStates,
    Choice::Alaska,
    Choice::Hawaii,
    Choice::PuertoRico,
    Choice::Overseas,
];

#[cfg(test)]
mod tests {
    use super::{Kind, Question};

    #[test]
    fn a_gate_is_an_earlier_question_and_opens_with_answers_that_it_takes() {
        for question in Question::ALL {
            let Some(gate) = question.gate() else {
                continue;
            };
            assert!(gate.question < *question, "{}", question.id());
            for answer in gate.opens {
                assert!(
                    gate.question.accepts(*answer),
                    "{} {answer:?}",
                    question.id()
                );
            }
        }
    }

    #[test]
    fn ids_are_unique_and_read_back() {
        for question in Question::ALL {
            assert_eq!(Question::from_id(question.id()), Some(*question));
            if let Kind::Choice(choices) = question.kind() {
                assert!(choices.len() > 1, "{}", question.id());
            }
        }
    }
}
