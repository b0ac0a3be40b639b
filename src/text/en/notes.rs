//! What is worth knowing beside the steps.

use super::format::{date, joined};
use crate::domain::{Date, NoteId};
use crate::text::ActionText;

pub(super) fn note(id: NoteId) -> ActionText {
    *text(id)
}

/// The day from which a note holds, as a sentence.
pub(super) fn note_from(id: NoteId, from: Date) -> String {
    let (before, after) = match id {
        NoteId::OfferAccepted => (
            "Counted from the day you gave, the 24 months end on ",
            ". Time in court does not count.",
        ),
        NoteId::InnocentSpouseCourt => {
            ("Counted from the day you gave, the six months end on ", ".")
        }
        _ => ("From ", " on."),
    };
    joined(&[before, &date(from), after])
}

fn text(id: NoteId) -> &'static ActionText {
    match id {
        NoteId::LevyBarred => &ActionText {
            title: "When the IRS may not levy",
            body: "In general, the IRS may not levy during a payment plan. Nor may it while it \
                   looks at a request for one, an offer in compromise or innocent spouse relief. \
                   After it rejects one or ends a plan, it must wait 30 days, and longer if you \
                   appeal. A hearing that you asked for in time holds back most levies too. If it \
                   levied all the same, say so first when you call.",
        },
        NoteId::HearingAfterLevy => &ActionText {
            title: "When the hearing comes after the levy",
            body: "In four cases the IRS may levy first, and you may ask for a hearing after it. They \
                   are a state tax refund, a federal contractor, some payroll taxes, and a tax at \
                   risk.",
        },
        NoteId::HearingLetters => &ActionText {
            title: "Which letters give you a right to a hearing",
            body: "Look at the title. It speaks of a hearing, a right of appeal or Collection Due \
                   Process. A bill without such words starts no time to ask for this hearing. If \
                   you find such a letter, go back and give us its date.",
        },
        NoteId::BankCharges => &ActionText {
            title: "If your bank charged you fees",
            body: "The IRS may pay back bank charges that a wrong levy, a lost payment or a \
                   direct debit error caused. Ask on Form 8546.",
        },
        NoteId::CannotPay => &ActionText {
            title: "If you cannot pay",
            body: "Ask the IRS for a payment plan, or to settle for less with an offer in \
                   compromise. If paying would keep you from basic living costs, ask it to delay \
                   collection. Interest and penalties go on until the debt is paid.",
        },
        NoteId::OfferAccepted => &ActionText {
            title: "An offer that nobody rejects",
            body: "If the IRS does not reject your offer in compromise within 24 months after \
                   you submitted it, the law counts it as accepted.",
        },
        NoteId::InnocentSpouseCourt => &ActionText {
            title: "If your request for innocent spouse relief is not decided",
            body: "Six months after you sent the request you may go to the Tax Court, even \
                   without a decision. Once the IRS mails its decision, you have 90 days.",
        },
        NoteId::NormalTimes => &ActionText {
            title: "How long the IRS normally takes",
            body: "We count about 21 days for an e-filed return and about 60 days for the review \
                   of a refund. A corrected return can take up to 16 weeks. The IRS aims to close \
                   identity theft cases in 120 days. In April 2024 they took about 22 months. \
                   These times change: see IRS.gov.",
        },
        NoteId::RefundInterest => &ActionText {
            title: "Interest on a late refund",
            body: "In general, the IRS owes interest on a refund that it does not pay within 45 \
                   days after you filed the return or the claim.",
        },
        NoteId::PassportDebt => &ActionText {
            title: "When tax debt touches a passport",
            body: "The IRS tells the State Department about tax debts of more than $66,000 in \
                   2026, with interest and penalties. Before that, a levy must have come, or a \
                   lien whose time for a hearing is over. To change it, pay, or agree on a way to \
                   pay.",
        },
        NoteId::CollectorExempt => &ActionText {
            title: "Debts that may not go to a private company",
            body: "By law these are debts of people who died, are under 18, serve in a combat \
                   zone, or were victims of tax identity theft. So are debts of people who live \
                   almost only on SSI or disability benefits, or on at most twice the poverty \
                   level. So are debts in a payment plan, an offer, an innocent spouse case, an \
                   audit, a lawsuit, a levy or an appeal. If one of these fits, tell the IRS and \
                   TAS.",
        },
        NoteId::AfterForm911 => &ActionText {
            title: "What happens after you send Form 911",
            body: "TAS tells you whether it takes the case. It calls. If it cannot reach you, it \
                   writes, or leaves a voicemail if you allowed that on line 7b. It uses email \
                   only once you have a case and agreed on line 7a. Send one form for one \
                   problem. Call if you hear nothing within 30 days.",
        },
        NoteId::TasDoesNotAnswer => &ActionText {
            title: "If TAS does not answer or is closed",
            body: "Send Form 911 and keep proof. Do not wait for TAS with anything that has a \
                   deadline. Call the number on your IRS letter and ask for the same thing. A \
                   clinic, a professional or the office of a member of Congress may reach TAS for \
                   you.",
        },
        NoteId::Languages => &ActionText {
            title: "Another language, sign language or TTY",
            body: "On line 9 of Form 911, name your language or ask for an interpreter, also for \
                   sign language. The IRS has free interpreters for more than 350 languages, by \
                   telephone and at its offices.",
        },
        NoteId::ReallyTheIrs => &ActionText {
            title: "Is it really the IRS?",
            body: "The IRS does not start with an email, a text, a call or a social media message \
                   that asks for personal or bank data. Give none, and do not use its number or \
                   link. Call the IRS at a number that you know is right. Visits without notice \
                   are rare. A private company may call only after an IRS letter named it.",
        },
    }
}
