//! The named answers to questions of choice, one flat list.
//!
//! A flat list keeps a condition of the register as short as the sentence of law
//! that it stands for. Which question offers which of them is said by
//! [`Question::kind`](super::Question::kind).

use super::ids::ids;

ids! {
    /// One of the answers that a question of choice offers.
    Choice {
        /// The tax is federal: the IRS.
        Irs = "irs",
        /// The tax belongs to a state or a city.
        State = "state",

        /// A levy took money from a bank account.
        BankLevy = "bank-levy",
        /// A levy takes part of wages, pension or benefits.
        WageLevy = "wage-levy",
        /// A levy or a seizure is threatened.
        LevyThreat = "levy-threat",
        /// A refund is held, frozen or under review.
        RefundHold = "refund-hold",
        /// An installment agreement was ended or is about to be.
        AgreementTerminated = "agreement-terminated",
        /// A payment went to the wrong year or account.
        PaymentMisapplied = "payment-misapplied",
        /// Someone used the taxpayer's identity.
        IdentityTheft = "identity-theft",
        /// An offer in compromise sits unanswered.
        OfferInCompromise = "offer-in-compromise",
        /// A request for innocent spouse relief sits unanswered.
        InnocentSpouse = "innocent-spouse",
        /// A request for penalty relief sits unanswered.
        PenaltyRelief = "penalty-relief",
        /// An application for, or the loss of, exempt status.
        ExemptStatus = "exempt-status",
        /// A claim for the employee retention credit.
        EmployeeRetentionCredit = "employee-retention-credit",
        /// An original return is not processed.
        OriginalReturn = "original-return",
        /// An amended return is not processed.
        AmendedReturn = "amended-return",
        /// A refund is, or is about to be, applied to a debt.
        RefundOffset = "refund-offset",
        /// A balance is due that cannot be paid or is not understood.
        BalanceDue = "balance-due",
        /// A notice of federal tax lien is filed.
        Lien = "lien",
        /// A passport is denied, limited or revoked for a tax debt.
        Passport = "passport",
        /// A private collection agency has the debt.
        PrivateCollector = "private-collector",
        /// An audit, where the amount is disputed.
        Audit = "audit",
        /// A notice of deficiency came.
        DeficiencyNotice = "deficiency-notice",
        /// The IRS changed the return for a math error.
        MathError = "math-error",
        /// A case in the Tax Court is pending.
        TaxCourt = "tax-court",
        /// The taxpayer is in bankruptcy.
        Bankruptcy = "bankruptcy",
        /// A refund scheme, or credits that a promoter claimed.
        Scheme = "scheme",
        /// The position that tax laws do not apply.
        Frivolous = "frivolous",
        /// Misconduct of an IRS employee.
        EmployeeConduct = "employee-conduct",
        /// A general question.
        GeneralQuestion = "general-question",

        /// The action has happened and is still in force.
        InForce = "in-force",
        /// The action is announced and has not happened yet.
        Announced = "announced",
        /// There is no levy, seizure or other action.
        NoAction = "no-action",

        /// The harm is there today.
        Now = "now",
        /// The harm is near.
        Soon = "soon",
        /// There is no such harm.
        NotAtAll = "not-at-all",

        /// Final notice of intent to levy and notice of a right to a hearing.
        FinalLevyNotice = "final-levy-notice",
        /// Letter 3172, notice of federal tax lien filing.
        LienLetter = "lien-letter",
        /// Notice of deficiency, such as CP3219N.
        DeficiencyLetter = "deficiency-letter",
        /// CP523, an installment agreement is about to end.
        AgreementNotice = "agreement-notice",
        /// A notice that the IRS corrected a math error.
        MathErrorNotice = "math-error-notice",
        /// A letter that denies a claim for refund.
        ClaimDenial = "claim-denial",
        /// A notice of determination after a hearing.
        HearingDetermination = "hearing-determination",
        /// Letter 1153, trust fund recovery penalty.
        TrustFundLetter = "trust-fund-letter",
        /// A final decision on innocent spouse relief.
        InnocentSpouseDenial = "innocent-spouse-denial",
        /// CP53E, bank data for a refund.
        RefundBankNotice = "refund-bank-notice",
        /// CP05 or alike, a refund is under review.
        RefundReviewNotice = "refund-review-notice",
        /// CP504, a balance is due and a state refund may be levied.
        BalanceDueNotice = "balance-due-notice",
        /// A letter that assigns the debt to a private collection agency.
        CollectorLetter = "collector-letter",
        /// Another letter of the IRS.
        OtherNotice = "other-notice",
        /// No letter at hand.
        NoNotice = "no-notice",

        /// A person.
        Individual = "individual",
        /// A business.
        Business = "business",
        /// The estate of a person who died.
        Estate = "estate",
        /// An exempt organization.
        ExemptOrganization = "exempt-organization",

        /// The taxpayer answers.
        Taxpayer = "taxpayer",
        /// An officer or owner of the organization answers.
        Officer = "officer",
        /// An executor or administrator answers.
        Executor = "executor",
        /// A professional who represents the taxpayer answers.
        Representative = "representative",
        /// A relative or friend answers.
        Relative = "relative",

        /// Form 2848, power of attorney.
        PowerOfAttorney = "power-of-attorney",
        /// Form 8821, tax information authorization.
        InformationAuthorization = "information-authorization",
        /// No authority on file.
        NoAuthority = "no-authority",

        /// The 48 contiguous states or the District of Columbia.
        ContiguousStates = "contiguous-states",
        /// Alaska.
        Alaska = "alaska",
        /// Hawaii.
        Hawaii = "hawaii",
        /// Puerto Rico.
        PuertoRico = "puerto-rico",
        /// Outside the United States.
        Overseas = "overseas",
    }
}
