//! What to say on the telephone for each test, and which papers help to show it.

use crate::domain::CriterionId;

pub(super) fn say(id: CriterionId) -> &'static str {
    match id {
        CriterionId::EconomicHarm => "It causes serious money trouble, or is about to.",
        CriterionId::AdverseAction => "The IRS is taking money or property, or is about to.",
        CriterionId::SignificantCosts => "Without help, there will be high costs.",
        CriterionId::IrreparableInjury => "The harm would last long, or could not be undone.",
        CriterionId::Delay => "The IRS has not solved it for more than 30 days.",
        CriterionId::PromisedDate => "The IRS named a day and did not keep it.",
        CriterionId::ProcedureFailure => "An IRS system or process failed.",
        CriterionId::TaxpayerRights => "The rights of the taxpayer are harmed.",
        CriterionId::PublicPolicy => "A member of Congress is sending the case to TAS.",
    }
}

pub(super) fn gather(id: CriterionId) -> &'static [&'static str] {
    match id {
        CriterionId::EconomicHarm => &[
            "Bills that cannot be paid, with their due dates: rent, power, medicine, payroll.",
            "An eviction notice, a cutoff notice or a letter from a lender, if there is one.",
            "Recent bank statements and pay slips.",
        ],
        CriterionId::AdverseAction => &[
            "The levy, or the letter that announces it.",
            "What the bank or the employer wrote about the levy, with the day it came.",
            "The pay slip or bank statement that shows what was taken.",
        ],
        CriterionId::SignificantCosts => {
            &["An offer, an invoice or an engagement letter that shows the costs."]
        }
        CriterionId::IrreparableInjury => &["Letters that show what will be lost, and by when."],
        CriterionId::Delay => &[
            "A list of your calls, letters and visits, with days and names.",
            "A copy of what you sent to the IRS, with proof of mailing.",
            "Letters in which the IRS asks for more time.",
        ],
        CriterionId::PromisedDate => &["The letter that names the day, or your note of the call."],
        CriterionId::ProcedureFailure => &[
            "Proof of what went wrong: payments, agreements, letters, account transcripts.",
            "What you asked the IRS to fix, and when.",
        ],
        CriterionId::TaxpayerRights => &[
            "What you sent or said, and what the IRS answered.",
            "The decision that you do not understand or did not get to appeal.",
        ],
        CriterionId::PublicPolicy => {
            &["The letter or email from the office of the member of Congress."]
        }
    }
}
