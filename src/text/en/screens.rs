//! The screens, and the headings of groups and checklists.

use crate::domain::{GroupId, ListId, ScreenId};
use crate::text::ScreenText;

pub(super) fn screen(id: ScreenId) -> ScreenText {
    *text(id)
}

fn text(id: ScreenId) -> &'static ScreenText {
    match id {
        ScreenId::WhoseTax => &ScreenText {
            heading: "Which tax office is this about?",
            short: "Tax office",
            hint: "",
            why: "The Taxpayer Advocate Service (TAS) works on federal tax, which is the job of \
                  the IRS. State and city tax has its own offices.",
        },
        ScreenId::Situation => &ScreenText {
            heading: "What is happening?",
            short: "The problem",
            hint: "If you have more than one problem, choose the one that presses most.",
            why: "Your problem decides what we ask next, which deadlines may be running, and \
                  who can help.",
        },
        ScreenId::Action => &ScreenText {
            heading: "Has the IRS taken money or property, or said when it will?",
            short: "Money or property taken",
            hint: "",
            why: "When the IRS takes money or property, or is about to, TAS can look at your \
                  case right away. You do not have to try anything else first.",
        },
        ScreenId::LivingCosts => &ScreenText {
            heading: "Does this problem keep you from paying for basic needs?",
            short: "Basic needs",
            hint: "Such as food, rent, utilities, medicine, getting to work, or the costs of \
                   running a business. Say yes also if you face another serious loss of money.",
            why: "Serious money trouble can be enough for TAS by itself, even if you have tried \
                  nothing else. You do not have to prove it here.",
        },
        ScreenId::OtherHarm => &ScreenText {
            heading: "What else will happen if nobody fixes this?",
            short: "Other harm",
            hint: "",
            why: "High costs and lasting harm are two of the nine tests that TAS uses. \
                  Either one can be enough.",
        },
        ScreenId::Notice => &ScreenText {
            heading: "Do you have a letter from the IRS about this?",
            short: "IRS letter",
            hint: "If you have several, choose the one with the nearest last day to act.",
            why: "Some letters start a clock. With the date we can show you the last day to \
                  act. Asking TAS for help does not stop the clock.",
        },
        ScreenId::Contact => &ScreenText {
            heading: "Have you asked for help with this?",
            short: "Help you asked for",
            hint: "",
            why: "A wait of more than 30 days can be enough for TAS. So can a day that the IRS \
                  named and did not keep. We need the dates to count.",
        },
        ScreenId::IrsConduct => &ScreenText {
            heading: "Did something go wrong at the IRS?",
            short: "What went wrong",
            hint: "That you disagree with the IRS is not a mistake by itself. Choose what \
                   happened.",
            why: "TAS can step in when an IRS system or process does not work as it should. It \
                  also protects your rights as a taxpayer.",
        },
        ScreenId::WhoAnswers => &ScreenText {
            heading: "Who is the taxpayer, and who are you?",
            short: "Taxpayer and you",
            hint: "The taxpayer is the person or group whose tax this is about.",
            why: "This decides who signs the request to TAS, where to send it, and which free \
                  help there may be.",
        },
        ScreenId::Clinic => &ScreenText {
            heading: "Could a low-income taxpayer clinic help you?",
            short: "Low-income clinic",
            hint: "You may skip this. Round numbers are fine.",
            why: "These clinics help people with IRS problems for free or for a small fee. They \
                  look at household size, income and the amount in dispute.",
        },
    }
}

pub(super) fn group(id: GroupId) -> &'static str {
    match id {
        GroupId::Everyday => "Common problems",
        GroupId::UnansweredRequest => "I asked the IRS for something and got no answer",
        GroupId::Returns => "Tax returns and refunds",
        GroupId::Collection => "Tax debts",
        GroupId::Disputes => "Audits and court",
        GroupId::Other => "Something else",
    }
}

pub(super) fn list(id: ListId) -> &'static str {
    match id {
        ListId::OtherHarm => "What will happen if nobody fixes this?",
        ListId::OtherHelp => "Is either of these true?",
        ListId::WentWrong => "What happened?",
        ListId::Rights => "How were you treated?",
    }
}
