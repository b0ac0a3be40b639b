//! What a matter, a letter and a filing are called on line 12a.

use crate::domain::Choice;

pub(super) fn about(situation: Choice) -> &'static str {
    match situation {
        Choice::BankLevy => "a levy on {my} bank account at [name of the bank]",
        Choice::WageLevy => "a levy on {my} pay, pension or benefits from [name of the payer]",
        Choice::LevyThreat => "a levy or seizure that the IRS says it will make",
        Choice::RefundHold => "{my} refund of [amount], which is held or delayed",
        Choice::AgreementTerminated => {
            "{my} installment agreement, which the IRS has ended or is about to end"
        }
        Choice::PaymentMisapplied => {
            "a payment of [amount], made on [date of the payment], that went to the wrong year or \
             was lost"
        }
        Choice::IdentityTheft => "the use of {my} identity by someone else",
        Choice::OfferInCompromise => "{my} offer in compromise",
        Choice::InnocentSpouse => "{my} request for innocent spouse relief",
        Choice::PenaltyRelief => "{my} request to remove a penalty",
        Choice::ExemptStatus => {
            "{my} tax-exempt status [an application, or status that was revoked]"
        }
        Choice::EmployeeRetentionCredit => "{my} claim for the employee retention credit",
        Choice::OriginalReturn => "{my} tax return, which has not been processed",
        Choice::AmendedReturn => "{my} amended tax return, which has not been processed",
        Choice::RefundOffset => "the use of {my} refund of [amount] to pay a debt",
        Choice::BalanceDue => "a bill of [amount] that {i} cannot pay, or that is not clear",
        Choice::Lien => "a federal tax lien on {my} property",
        Choice::Passport => "{my} passport, which is refused or taken because of tax debt",
        Choice::PrivateCollector => {
            "{my} tax debt, which [name of the company] is collecting for the IRS"
        }
        Choice::Audit => "an audit of {my} tax return",
        Choice::DeficiencyNotice => "a notice of deficiency",
        Choice::MathError => "{my} tax return, which the IRS changed for a math error",
        Choice::TaxCourt => "a matter that is before the Tax Court",
        Choice::Bankruptcy => "{my} tax account during a bankruptcy",
        Choice::Scheme => "a refund or credits that someone claimed for {me} and that may be false",
        Choice::EmployeeConduct => "the conduct of an IRS employee",
        Choice::GeneralQuestion => "a question about federal tax",
        _ => "",
    }
}

pub(super) fn notice(letter: Choice) -> &'static str {
    match letter {
        Choice::FinalLevyNotice => {
            "a Final Notice, Notice of Intent to Levy and Notice of Your Right to a Hearing"
        }
        Choice::DeficiencyLetter => "a Notice of Deficiency",
        Choice::AgreementNotice => "a notice that {my} payment plan is about to end",
        Choice::BalanceDueNotice => "a bill that says it may take {my} state tax refund",
        Choice::MathErrorNotice => "a notice that it changed {my} return for a math error",
        Choice::ClaimDenial => "a letter that denies {my} claim for a refund",
        Choice::HearingDetermination => {
            "a Notice of Determination after a hearing about a lien or levy"
        }
        Choice::TrustFundLetter => {
            "a letter that says that {i} must pay a business's payroll taxes"
        }
        Choice::InnocentSpouseDenial => {
            "its final decision on {my} request for innocent spouse relief"
        }
        Choice::RefundReviewNotice => "a notice that {my} refund is under review",
        Choice::RefundBankNotice => "a notice that asks for a bank account for {my} refund",
        Choice::CollectorLetter => "a letter that a private company will collect {my} debt",
        Choice::OtherNotice => "a letter [its title or number]",
        _ => "",
    }
}

pub(super) fn filing(situation: Choice) -> &'static str {
    match situation {
        Choice::RefundHold | Choice::OriginalReturn => "{My} tax return",
        Choice::AmendedReturn => "{My} amended tax return",
        Choice::IdentityTheft => "{My} report of the identity theft",
        Choice::OfferInCompromise => "{My} offer in compromise",
        Choice::InnocentSpouse => "{My} request for innocent spouse relief",
        Choice::PenaltyRelief => "{My} request to remove the penalty",
        Choice::ExemptStatus => "{My} application or request about tax-exempt status",
        Choice::EmployeeRetentionCredit => "{My} claim for the employee retention credit",
        _ => "",
    }
}
