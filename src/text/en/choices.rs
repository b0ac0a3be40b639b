//! The choices. The label is what a visitor recognises, the hint gives the
//! official term.

use crate::domain::Choice;
use crate::text::ChoiceText;

pub(super) fn choice(id: Choice) -> ChoiceText {
    *text(id)
}

#[expect(clippy::too_many_lines, reason = "one flat list of choices")]
fn text(id: Choice) -> &'static ChoiceText {
    match id {
        Choice::Irs => &ChoiceText {
            label: "The IRS",
            hint: "Federal tax",
        },
        Choice::State => &ChoiceText {
            label: "A state or city tax office",
            hint: "State or local tax",
        },

        Choice::BankLevy => &ChoiceText {
            label: "The IRS took money from my bank account",
            hint: "Bank levy",
        },
        Choice::WageLevy => &ChoiceText {
            label: "Part of my pay, pension or benefits is being taken",
            hint: "Wage levy, or levy on Social Security",
        },
        Choice::LevyThreat => &ChoiceText {
            label: "The IRS says it will take my money or property",
            hint: "Notice of intent to levy, or seizure",
        },
        Choice::RefundHold => &ChoiceText {
            label: "My refund is held or delayed",
            hint: "Refund hold, freeze or review",
        },
        Choice::AgreementTerminated => &ChoiceText {
            label: "My payment plan was canceled, or will be",
            hint: "Installment agreement",
        },
        Choice::PaymentMisapplied => &ChoiceText {
            label: "My payment went to the wrong year or was lost",
            hint: "Misapplied payment",
        },
        Choice::IdentityTheft => &ChoiceText {
            label: "Someone used my identity",
            hint: "Tax identity theft",
        },

        Choice::OfferInCompromise => &ChoiceText {
            label: "My offer to settle for less",
            hint: "Offer in compromise",
        },
        Choice::InnocentSpouse => &ChoiceText {
            label: "Relief from tax that my spouse or ex-spouse should pay",
            hint: "Innocent spouse relief, Form 8857",
        },
        Choice::PenaltyRelief => &ChoiceText {
            label: "Removal of a penalty",
            hint: "Penalty relief or abatement",
        },
        Choice::ExemptStatus => &ChoiceText {
            label: "Tax-exempt status for an organization",
            hint: "An application, or status that was revoked",
        },
        Choice::EmployeeRetentionCredit => &ChoiceText {
            label: "The employee retention credit",
            hint: "ERC claim",
        },

        Choice::OriginalReturn => &ChoiceText {
            label: "My tax return has not been processed",
            hint: "Original return",
        },
        Choice::AmendedReturn => &ChoiceText {
            label: "My corrected tax return has not been processed",
            hint: "Amended return, Form 1040-X",
        },
        Choice::RefundOffset => &ChoiceText {
            label: "My refund was, or will be, used to pay a debt",
            hint: "Refund offset",
        },
        Choice::MathError => &ChoiceText {
            label: "The IRS changed my return and says I made a math error",
            hint: "Math error notice",
        },

        Choice::BalanceDue => &ChoiceText {
            label: "I got a bill that I cannot pay or do not understand",
            hint: "Balance due",
        },
        Choice::Lien => &ChoiceText {
            label: "The IRS put a claim on my property",
            hint: "Notice of Federal Tax Lien",
        },
        Choice::PrivateCollector => &ChoiceText {
            label: "A private company is collecting my tax debt",
            hint: "Private collection agency",
        },
        Choice::Passport => &ChoiceText {
            label: "My passport is refused or taken because of tax debt",
            hint: "Passport certification",
        },
        Choice::Bankruptcy => &ChoiceText {
            label: "I am in bankruptcy",
            hint: "Chapter 7, 11 or 13, for example",
        },

        Choice::Audit => &ChoiceText {
            label: "I am being audited, or disagree with an audit",
            hint: "Examination",
        },
        Choice::DeficiencyNotice => &ChoiceText {
            label: "The IRS says I owe more tax and that I may go to Tax Court",
            hint: "Notice of deficiency, or 90-day letter",
        },
        Choice::TaxCourt => &ChoiceText {
            label: "I have a case in Tax Court",
            hint: "A petition is filed and not decided yet",
        },

        Choice::EmployeeConduct => &ChoiceText {
            label: "An IRS employee behaved badly or broke the rules",
            hint: "Employee misconduct",
        },
        Choice::Scheme => &ChoiceText {
            label: "Someone claimed a refund or credits for me that may be false",
            hint: "Refund scheme or promoter",
        },
        Choice::Frivolous => &ChoiceText {
            label: "I believe that the tax laws do not apply to me",
            hint: "The IRS may call this a frivolous position",
        },
        Choice::GeneralQuestion => &ChoiceText {
            label: "I have a general tax question",
            hint: "For example, about a form or a due date",
        },

        Choice::InForce => &ChoiceText {
            label: "It is taking money or property now",
            hint: "Or it took it and it is not settled: pay is being taken, a bank holds the \
                   money, or property is seized.",
        },
        Choice::Announced => &ChoiceText {
            label: "Not yet, but it says that it will",
            hint: "In a letter, on the phone or in person.",
        },
        Choice::NoAction => &ChoiceText {
            label: "Neither of these",
            hint: "",
        },

        Choice::Now => &ChoiceText {
            label: "Yes, I cannot pay now",
            hint: "",
        },
        Choice::Soon => &ChoiceText {
            label: "Not yet, but soon",
            hint: "",
        },
        Choice::NotAtAll => &ChoiceText {
            label: "No",
            hint: "",
        },

        Choice::FinalLevyNotice => &ChoiceText {
            label: "Final Notice - Notice of Intent to Levy and Notice of Your Right to a Hearing",
            hint: "It says that the IRS will take money or property. CP90, CP77, LT11 or Letter \
                   1058.",
        },
        Choice::LienLetter => &ChoiceText {
            label: "Notice of Federal Tax Lien Filing and Your Right to a Hearing",
            hint: "The IRS has filed a claim on your property. Letter 3172.",
        },
        Choice::DeficiencyLetter => &ChoiceText {
            label: "Notice of Deficiency",
            hint: "It says that the IRS plans to charge you more tax, and by when you may go to \
                   Tax Court. CP3219N, often CP3219A, or another 90-day letter.",
        },
        Choice::AgreementNotice => &ChoiceText {
            label: "Notice that my payment plan is about to end",
            hint: "Often CP523",
        },
        Choice::BalanceDueNotice => &ChoiceText {
            label: "Bill that says the IRS may take my state tax refund",
            hint: "Often CP504",
        },
        Choice::MathErrorNotice => &ChoiceText {
            label: "Notice that the IRS changed my return for a math error",
            hint: "",
        },
        Choice::ClaimDenial => &ChoiceText {
            label: "Letter that denies my claim for a refund",
            hint: "Notice of claim disallowance",
        },
        Choice::HearingDetermination => &ChoiceText {
            label: "Notice of Determination after a hearing about a lien or levy",
            hint: "The decision of Appeals",
        },
        Choice::TrustFundLetter => &ChoiceText {
            label: "Letter that says I must pay a business's payroll taxes myself",
            hint: "Letter 1153, trust fund recovery penalty",
        },
        Choice::RefundReviewNotice => &ChoiceText {
            label: "Notice that my refund is under review",
            hint: "CP05",
        },
        Choice::InnocentSpouseDenial => &ChoiceText {
            label: "Final decision on my request for innocent spouse relief",
            hint: "",
        },
        Choice::RefundBankNotice => &ChoiceText {
            label: "Notice that asks for my bank account for a refund",
            hint: "CP53E",
        },
        Choice::CollectorLetter => &ChoiceText {
            label: "Letter that a private company will collect my debt",
            hint: "Often CP40",
        },
        Choice::OtherNotice => &ChoiceText {
            label: "Another letter from the IRS",
            hint: "",
        },
        Choice::NoNotice => &ChoiceText {
            label: "I have no letter",
            hint: "",
        },

        Choice::Individual => &ChoiceText {
            label: "A person",
            hint: "Or a married couple. Choose this also for a business that you run in your \
                   own name.",
        },
        Choice::Business => &ChoiceText {
            label: "A business",
            hint: "A company or partnership",
        },
        Choice::ExemptOrganization => &ChoiceText {
            label: "A tax-exempt organization",
            hint: "Such as a charity or church",
        },
        Choice::Estate => &ChoiceText {
            label: "The estate of a person who died",
            hint: "",
        },

        Choice::Taxpayer => &ChoiceText {
            label: "The taxpayer, or the spouse on a joint return",
            hint: "",
        },
        Choice::Officer => &ChoiceText {
            label: "An officer or owner of the business or organization",
            hint: "",
        },
        Choice::Executor => &ChoiceText {
            label: "The executor or administrator of the estate",
            hint: "",
        },
        Choice::Representative => &ChoiceText {
            label: "A tax professional who represents the taxpayer",
            hint: "",
        },
        Choice::Relative => &ChoiceText {
            label: "A relative or friend who helps",
            hint: "",
        },

        Choice::PowerOfAttorney => &ChoiceText {
            label: "Form 2848",
            hint: "Power of Attorney: you may speak for the taxpayer",
        },
        Choice::InformationAuthorization => &ChoiceText {
            label: "Form 8821",
            hint: "Tax Information Authorization: you may see tax information",
        },
        Choice::NoAuthority => &ChoiceText {
            label: "Neither",
            hint: "",
        },

        Choice::ContiguousStates => &ChoiceText {
            label: "One of the 48 states, or Washington, DC",
            hint: "All states but Alaska and Hawaii",
        },
        Choice::Alaska => &ChoiceText {
            label: "Alaska",
            hint: "",
        },
        Choice::Hawaii => &ChoiceText {
            label: "Hawaii",
            hint: "",
        },
        Choice::PuertoRico => &ChoiceText {
            label: "Puerto Rico",
            hint: "",
        },
        Choice::Overseas => &ChoiceText {
            label: "Outside the United States",
            hint: "",
        },
    }
}
