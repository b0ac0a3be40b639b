//! The sentences of line 12a.

use crate::domain::ClaimId;

pub(super) fn claim(id: ClaimId) -> &'static str {
    match id {
        ClaimId::ForTaxpayer => "I am writing for the taxpayer named on line 1a.",
        ClaimId::ForOrganization => {
            "I am writing for the business or organization named on line 1a, which is the \
             taxpayer."
        }
        ClaimId::ForEstate => {
            "I am writing for the estate named on line 1a, which is the taxpayer."
        }
        ClaimId::About => "I am writing about {about}. It concerns tax year [tax year].",
        ClaimId::BankLevied => {
            "The levy reached the bank on {date} and took [amount]. This is not settled."
        }
        ClaimId::WagesLevied => "The levy dates from {date}. It takes [amount] from each payment.",
        ClaimId::RefundUsed => "The refund was used on {date}. This is not settled.",
        ClaimId::ActionTaken => {
            "The IRS took money or property, or is taking it: [what, and how much]. The date of \
             this is {date}."
        }
        ClaimId::OffsetAnnounced => {
            "The IRS has said that it will use the refund: [how it said so]."
        }
        ClaimId::ActionAnnounced => {
            "The IRS has said that it will take money or property: [what, and how it said so]."
        }
        ClaimId::ActionExpected => "This may happen on or after {date}.",
        ClaimId::NoticeSent => "The IRS sent {notice}, dated {date}.",
        ClaimId::LienLetterSent => {
            "The IRS sent Letter 3172, Notice of Federal Tax Lien Filing and Your Right to a \
             Hearing. The last day to ask for a hearing that is printed on it is {date}."
        }
        ClaimId::NoticeAbroad => "The notice was addressed to a place outside the United States.",
        ClaimId::Filed => "{filing} was sent to the IRS on {date}.",
        ClaimId::Undecided => "The IRS has not decided it.",
        ClaimId::FirstContact => {
            "The IRS was first contacted for help with this on {date} [by phone, by mail or in \
             person, and what it said]."
        }
        ClaimId::LongAgo => "That was more than 30 days ago.",
        ClaimId::Promised => "The IRS said that it would answer or fix this by {date}.",
        ClaimId::PromiseMissed => "That day has passed.",
        ClaimId::Congress => {
            "The office of a member of Congress is sending this case to TAS: [name of the member]."
        }
        ClaimId::TookMoneyNotOwed => {
            "The IRS took money that {i} did not owe: [amount, date, and why it was not owed]."
        }
        ClaimId::TookMoneyBarred => {
            "The IRS took money when the law did not allow it: [what stood against it, such as a \
             payment plan, an offer in compromise or a bankruptcy]."
        }
        ClaimId::NoRequiredNotice => {
            "The IRS acted without sending a letter that it must send first: [which letter]."
        }
        ClaimId::EndedAgreementWrongly => {
            "The IRS ended an agreement that {i} kept: [what was paid, and when]."
        }
        ClaimId::SystemError => {
            "An IRS computer or system made an error: [what is wrong, and where it shows]."
        }
        ClaimId::ProcessFailed => {
            "The IRS was asked to fix something, and its process did not fix it: [what, and when \
             it was asked]."
        }
        ClaimId::NotInformed => {
            "The IRS did not clearly explain what it decided, or what {i} must do: [what is not \
             clear]."
        }
        ClaimId::NotHeard => {
            "{I} objected or sent papers in time, and the IRS did not look at them: [what was \
             sent, and when]."
        }
        ClaimId::AppealRefused => {
            "{I} was refused an appeal, or did not get a fair one: [what happened, and when]."
        }
        ClaimId::TreatedUnfairly => "The IRS did not look at facts that matter: [which facts].",
        ClaimId::HardshipNow => {
            "This puts {me} in serious money trouble now: [what cannot be paid, such as rent, \
             food or payroll, with amounts and due dates]."
        }
        ClaimId::HardshipSoon => {
            "This will soon put {me} in serious money trouble: [what could not be paid then, such \
             as rent, food or payroll, with amounts and due dates]."
        }
        ClaimId::HardshipFrom => "The money trouble starts on {date}.",
        ClaimId::SignificantCosts => {
            "Without help, {i} will have to pay high costs: [what for, and how much]."
        }
        ClaimId::LastingHarm => {
            "Without help, {i} will be harmed in a way that lasts long or cannot be undone: [how]."
        }
        ClaimId::LastingHarmFrom => "The lasting harm starts on {date}.",
    }
}
