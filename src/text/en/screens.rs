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
            why: "The Taxpayer Advocate Service (TAS) works on federal tax, which is the \
                  job of the IRS. States and cities have offices of their own that help.",
        },
        ScreenId::Situation => &ScreenText {
            heading: "What is happening?",
            short: "The problem",
            hint: "If you have more than one problem, choose the one that presses most.",
            why: "The problem decides what we ask next. It also tells us which deadlines \
                  may be running, and which office can help.",
        },
        ScreenId::Action => &ScreenText {
            heading: "Has the IRS taken money or property, or said when it will?",
            short: "Money or property taken",
            hint: "Taking money or property for a tax debt is called a levy or a seizure.",
            why: "If the IRS has acted, or is about to, TAS can look at your case right \
                  away. You do not have to try anything else first.",
        },
        ScreenId::LivingCosts => &ScreenText {
            heading: "Can you still pay for what you need?",
            short: "Living costs",
            hint: "We mean food, housing, utilities, medicine and getting to work. We also \
                   mean the costs of running a business, or another serious loss of money.",
            why: "TAS exists for cases like this. If an IRS problem causes real money \
                  trouble, TAS can look at it first. You do not have to prove it here.",
        },
        ScreenId::OtherHarm => &ScreenText {
            heading: "What else could happen if nobody fixes this?",
            short: "Other harm",
            hint: "",
            why: "High costs and lasting harm are two of the nine tests that TAS uses. \
                  Either one can be enough.",
        },
        ScreenId::Notice => &ScreenText {
            heading: "Do you have a letter from the IRS about this?",
            short: "IRS letter",
            hint: "If you have several, choose the newest one that matches a line below.",
            why: "Some letters start a clock. We use the date to show you the last day to \
                  act. Asking TAS for help does not stop that clock.",
        },
        ScreenId::Contact => &ScreenText {
            heading: "Have you asked for help with this?",
            short: "Help you asked for",
            hint: "",
            why: "A wait of more than 30 days can be enough for TAS. So can a date that \
                  the IRS gave you and did not keep. Dates help us count.",
        },
        ScreenId::IrsConduct => &ScreenText {
            heading: "Did something go wrong at the IRS?",
            short: "What went wrong",
            hint: "A choice you disagree with is not always a mistake. Choose what fits.",
            why: "TAS can step in when an IRS system or process does not work as it \
                  should, or when your rights as a taxpayer are not respected.",
        },
        ScreenId::WhoAnswers => &ScreenText {
            heading: "Who is the taxpayer, and who are you?",
            short: "Taxpayer and you",
            hint: "The taxpayer is the person or group whose tax this is about.",
            why: "It decides who signs the request to TAS, where to send it, and which \
                  free help there may be.",
        },
        ScreenId::Clinic => &ScreenText {
            heading: "Could a low-income taxpayer clinic help you?",
            short: "Low-income clinic",
            hint: "You may skip this. Round numbers are fine.",
            why: "These clinics help people with IRS problems for free or for a small \
                  fee. They look at household size, income and the amount in dispute. \
                  Nothing you type here is kept or sent.",
        },
    }
}

pub(super) fn group(id: GroupId) -> &'static str {
    match id {
        GroupId::Everyday => "Common problems",
        GroupId::UnansweredRequest => "I asked the IRS for something and hear nothing",
        GroupId::Returns => "Tax returns and refunds",
        GroupId::Collection => "Tax debts",
        GroupId::Disputes => "Audits and court",
        GroupId::Other => "Something else",
    }
}

pub(super) fn list(id: ListId) -> &'static str {
    match id {
        ListId::OtherHarm => "If this is not fixed, which of these will happen?",
        ListId::OtherHelp => "Has any of this happened too?",
        ListId::WentWrong => "Which of these happened?",
        ListId::Rights => "How were you treated? Choose what is true.",
    }
}
