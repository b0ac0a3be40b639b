//! The questions.

use crate::domain::Question;
use crate::text::QuestionText;

pub(super) fn question(id: Question) -> QuestionText {
    *text(id)
}

#[expect(clippy::too_many_lines, reason = "one flat list of questions")]
fn text(id: Question) -> &'static QuestionText {
    match id {
        Question::Agency => &QuestionText {
            label: "Which tax office is this about?",
            short: "Tax office",
            hint: "",
        },
        Question::Situation => &QuestionText {
            label: "What is happening?",
            short: "The problem",
            hint: "",
        },
        Question::Action => &QuestionText {
            label: "What has the IRS done so far?",
            short: "What the IRS has done",
            hint: "The IRS calls this a levy or a seizure. Count also a refund that it uses to \
                   pay a debt.",
        },
        Question::ActionDate => &QuestionText {
            label: "When did it happen, or when will it?",
            short: "Day the IRS acts",
            hint: "For a bank levy, give the day it reached the bank. If you do not know a day \
                   ahead, count 30 days from the date on the final levy notice. A levy may come \
                   from that day on.",
        },
        Question::Hardship => &QuestionText {
            label: "Does this problem keep you from paying for basic needs?",
            short: "Basic needs",
            hint: "",
        },
        Question::HardshipDate => &QuestionText {
            label: "When will that start?",
            short: "Day it starts",
            hint: "For example, the day rent or payroll is due, or the power will be cut off.",
        },
        Question::SignificantCosts => &QuestionText {
            label: "I will have to pay high costs, such as fees for a tax professional",
            short: "High costs",
            hint: "",
        },
        Question::LastingHarm => &QuestionText {
            label: "I will be harmed in a way that lasts long or cannot be undone",
            short: "Lasting harm",
            hint: "Think of what could not be made good later. TAS decides what counts.",
        },
        Question::LastingHarmDate => &QuestionText {
            label: "When would that harm start?",
            short: "Day the lasting harm starts",
            hint: "",
        },
        Question::Notice => &QuestionText {
            label: "Which letter is it?",
            short: "IRS letter",
            hint: "Go by the title. The codes can help you find it.",
        },
        Question::NoticeDate => &QuestionText {
            label: "What date is printed on the letter?",
            short: "Date of the letter",
            hint: "",
        },
        Question::NoticeAbroad => &QuestionText {
            label: "Was the letter addressed to a place outside the United States?",
            short: "Letter sent abroad",
            hint: "",
        },
        Question::ContactedIrs => &QuestionText {
            label: "Have you contacted the IRS about this problem?",
            short: "Contacted the IRS",
            hint: "By phone, by mail, online or in person.",
        },
        Question::FirstContactDate => &QuestionText {
            label: "When did you first contact the IRS about it?",
            short: "First contact",
            hint: "Form 911, the request for help from TAS, asks for this date too.",
        },
        Question::Filed => &QuestionText {
            label: "Did you send the IRS a return, a claim or a request about this?",
            short: "Sent a return or request",
            hint: "For a refund, this is your tax return. For identity theft, it is your report \
                   to the IRS.",
        },
        Question::FiledDate => &QuestionText {
            label: "When did you send it?",
            short: "Day you sent it",
            hint: "",
        },
        Question::Promised => &QuestionText {
            label: "Did the IRS tell you by when it would answer or fix this?",
            short: "IRS named a day",
            hint: "In a letter or on the phone.",
        },
        Question::PromisedDate => &QuestionText {
            label: "Which day did the IRS name?",
            short: "Day the IRS named",
            hint: "If it named a number of days, count them from that call, or from the date on \
                   that letter.",
        },
        Question::Form911Sent => &QuestionText {
            label: "I already sent Form 911 to TAS about this",
            short: "Form 911 sent",
            hint: "",
        },
        Question::Form911Date => &QuestionText {
            label: "When did you send Form 911?",
            short: "Day you sent Form 911",
            hint: "",
        },
        Question::CongressionalReferral => &QuestionText {
            label: "The office of my member of Congress is sending my case to TAS",
            short: "Sent by Congress",
            hint: "",
        },
        Question::TookMoneyNotOwed => &QuestionText {
            label: "The IRS took money that I did not owe",
            short: "Took money not owed",
            hint: "",
        },
        Question::TookMoneyBarred => &QuestionText {
            label: "The IRS took money when the law did not allow it",
            short: "Took money when barred",
            hint: "For example, during a payment plan, while it looked at an offer in \
                   compromise, or during bankruptcy.",
        },
        Question::NoRequiredNotice => &QuestionText {
            label: "The IRS acted without sending a letter that it must send first",
            short: "No required letter",
            hint: "For example, no final notice before a levy.",
        },
        Question::EndedAgreementWrongly => &QuestionText {
            label: "The IRS ended an agreement that I kept",
            short: "Ended a kept agreement",
            hint: "For example, a payment plan on which I paid on time.",
        },
        Question::SystemError => &QuestionText {
            label: "An IRS computer or system made an error",
            short: "System error",
            hint: "",
        },
        Question::ProcessFailed => &QuestionText {
            label: "I asked the IRS to fix something, and its process did not fix it",
            short: "Process did not fix it",
            hint: "A wait within the normal time does not count here.",
        },
        Question::NotInformed => &QuestionText {
            label: "The IRS did not clearly explain what it decided, or what I must do",
            short: "Not informed",
            hint: "",
        },
        Question::NotHeard => &QuestionText {
            label: "I objected or sent papers in time, and the IRS did not look at them",
            short: "Not heard",
            hint: "",
        },
        Question::AppealRefused => &QuestionText {
            label: "I was refused an appeal, or did not get a fair one",
            short: "No fair appeal",
            hint: "",
        },
        Question::TreatedUnfairly => &QuestionText {
            label: "The IRS did not look at facts that matter, such as whether I can pay",
            short: "Facts not considered",
            hint: "",
        },
        Question::CriminalInvestigation => &QuestionText {
            label: "Is the IRS investigating the taxpayer for a crime?",
            short: "Criminal investigation",
            hint: "An audit by itself is not one.",
        },
        Question::TaxpayerType => &QuestionText {
            label: "Who is the taxpayer?",
            short: "Taxpayer",
            hint: "",
        },
        Question::Filer => &QuestionText {
            label: "Who are you?",
            short: "Who answers",
            hint: "",
        },
        Question::Authority => &QuestionText {
            label: "Which form lets you act for the taxpayer?",
            short: "Form on file",
            hint: "",
        },
        Question::Location => &QuestionText {
            label: "Where does the taxpayer live, or where is its office?",
            short: "Place",
            hint: "",
        },
        Question::HouseholdSize => &QuestionText {
            label: "How many people live in your household? Count yourself.",
            short: "People in household",
            hint: "",
        },
        Question::HouseholdIncome => &QuestionText {
            label: "About how much income does your household have in a year, before taxes?",
            short: "Yearly income",
            hint: "In whole dollars.",
        },
        Question::AmountInDispute => &QuestionText {
            label: "About how much is in dispute with the IRS for one tax year?",
            short: "Amount in dispute",
            hint: "In whole dollars. If there are several years, give the largest.",
        },
    }
}
