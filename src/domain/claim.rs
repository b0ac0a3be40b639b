//! What a draft of Form 911 can say: sentences and requests, each with the condition
//! under which it is said.
//!
//! A sentence claims, so its condition asks for answers that were given, and never for
//! one that is missing or "not sure". A request claims nothing and is chosen by the
//! visitor, so doubt may propose it (`NotCertain`). Which there are is in the rules; their
//! words are in the draft's catalogue.

use super::condition::Condition;
use super::document::ReliefId;
use super::ids::ids;
use super::question::Question;

ids! {
    /// A sentence of line 12a. The order is the one in which they are written.
    ClaimId {
        /// It is written for another person.
        ForTaxpayer = "for-taxpayer",
        /// It is written for an organization.
        ForOrganization = "for-organization",
        /// It is written for an estate.
        ForEstate = "for-estate",
        /// What it is about.
        About = "about",
        /// A levy reached the bank.
        BankLevied = "bank-levied",
        /// Pay, pension or benefits are levied.
        WagesLevied = "wages-levied",
        /// A refund was used for a debt.
        RefundUsed = "refund-used",
        /// Another action is in force.
        ActionTaken = "action-taken",
        /// It is announced that a refund will be used for a debt.
        OffsetAnnounced = "offset-announced",
        /// Another action is announced.
        ActionAnnounced = "action-announced",
        /// The day from which an announced action may come.
        ActionExpected = "action-expected",
        /// The notice in hand.
        NoticeSent = "notice-sent",
        /// Letter 3172, with the last day that is printed on it.
        LienLetterSent = "lien-letter-sent",
        /// The notice was addressed abroad.
        NoticeAbroad = "notice-abroad",

        /// What was filed.
        Filed = "filed",
        /// It is not decided.
        Undecided = "undecided",
        /// The first contact with the IRS.
        FirstContact = "first-contact",
        /// It was more than 30 days ago.
        LongAgo = "long-ago",
        /// A day was promised.
        Promised = "promised",
        /// That day has passed.
        PromiseMissed = "promise-missed",
        /// A member of Congress refers the case.
        Congress = "congress",

        /// Money was taken that was not owed.
        TookMoneyNotOwed = "took-money-not-owed",
        /// Money was taken while the law barred it.
        TookMoneyBarred = "took-money-barred",
        /// A required notice was not sent.
        NoRequiredNotice = "no-required-notice",
        /// An agreement that was kept was ended.
        EndedAgreementWrongly = "ended-agreement-wrongly",
        /// A system made an error.
        SystemError = "system-error",
        /// A process did not fix it.
        ProcessFailed = "process-failed",
        /// The decision was not explained.
        NotInformed = "not-informed",
        /// Papers were not looked at.
        NotHeard = "not-heard",
        /// An appeal was refused.
        AppealRefused = "appeal-refused",
        /// Facts were not looked at.
        TreatedUnfairly = "treated-unfairly",

        /// Economic harm now.
        HardshipNow = "hardship-now",
        /// Economic harm soon.
        HardshipSoon = "hardship-soon",
        /// The day from which it comes.
        HardshipFrom = "hardship-from",
        /// Significant costs.
        SignificantCosts = "significant-costs",
        /// Lasting harm.
        LastingHarm = "lasting-harm",
        /// The day from which it comes.
        LastingHarmFrom = "lasting-harm-from",
    }
}

impl ClaimId {
    /// Whether a new paragraph begins with it, or with one that stands in its place.
    #[must_use]
    pub fn paragraph(self) -> u8 {
        match self {
            _ if self < Self::Filed => 0,
            _ if self < Self::TookMoneyNotOwed => 1,
            _ if self < Self::HardshipNow => 2,
            _ => 3,
        }
    }
}

/// A sentence of line 12a.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Which it is.
    pub id: ClaimId,
    /// When it is said.
    pub condition: Condition,
    /// The date that stands in it; a blank where it was not told.
    pub date: Option<Question>,
}

/// A request of line 12b.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relief {
    /// Which it is.
    pub id: ReliefId,
    /// When it is proposed.
    pub condition: Condition,
    /// The date that stands in it; left out or a blank where it was not told.
    pub date: Option<Question>,
}
