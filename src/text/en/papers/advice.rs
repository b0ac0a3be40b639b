//! Who signs Form 911, and what to mind before and after it is sent.

use crate::domain::{AdviceId, Signer};
use crate::text::{ActionText, SigningText};

pub(super) fn signing(id: Signer) -> SigningText {
    let (who, lines) = match id {
        Signer::Taxpayer => (
            "You sign. If both spouses ask for help, both sign and date the form. If only one of \
             you asks, only that one signs.",
            "Sign on line 14a, and write the date on line 14b. A spouse who asks too signs on \
             line 15a and dates line 15b.",
        ),
        Signer::Officer => (
            "For a business or organization, an authorized officer signs. The officer gives his or \
             her title.",
            "Sign on line 14a with the title, and write the date on line 14b. On line 8, name \
             the person who may act for it.",
        ),
        Signer::Executor => (
            "A person with the power to act for the estate signs.",
            "Name that person on line 8. Sign on line 14a, and write the date on line 14b.",
        ),
        Signer::Representative => (
            "The representative signs. The taxpayer then does not need to sign.",
            "Fill in Section II, block A. Sign on its line 6 and write the date on its line 7. \
             Attach a copy of Form 2848.",
        ),
        Signer::TaxpayerNotHelper => (
            "The taxpayer signs, so lines 12a and 12b speak as the taxpayer. Form 8821 lets you see \
             tax information, and does not let you speak for the taxpayer. Only someone with the \
             legal power to act may sign instead.",
            "The taxpayer signs on line 14a and dates line 14b. A holder of Form 8821 may be \
             named in Section II, block B.",
        ),
        Signer::Unknown => (
            "In your own case, you sign. For someone else, only a person with the legal power to \
             act may sign. For a business, an authorized officer signs.",
            "The taxpayer signs on line 14a and dates line 14b. A representative with Form 2848 \
             signs in Section II.",
        ),
    };
    SigningText { who, lines }
}

pub(super) fn advice(id: AdviceId) -> ActionText {
    let (title, body) = match id {
        AdviceId::CounselFirst => (
            "See a criminal tax lawyer first",
            "Do this before you sign or send anything.",
        ),
        AdviceId::FillBlanks => (
            "Fill in what stands in brackets",
            "Read lines 12a and 12b aloud. Take out what is not true, and put in what only you \
             know: amounts, dates, names.",
        ),
        AdviceId::OneProblem => (
            "One form for one problem, once",
            "Do not send several forms about the same problem. That may slow things down.",
        ),
        AdviceId::Attach => (
            "Attach copies",
            "Send copies of what shows the problem and the harm, and keep the originals. Papers \
             may help TAS to solve it sooner.",
        ),
        AdviceId::ThirdParties => (
            "What you agree to when you sign",
            "TAS may ask other people or offices about your case. You will not be told of each \
             time that it does.",
        ),
        AdviceId::Frivolous => (
            "Keep to the facts",
            "TAS will not consider arguments that the IRS calls frivolous. The IRS may charge \
             $5,000 for a form that makes them.",
        ),
        AdviceId::DeadlinesRun => (
            "Your deadlines keep running",
            "Form 911 does not stop or extend any of them. Meet each one, even while TAS looks \
             at your case.",
        ),
        AdviceId::OneWay => (
            "Choose one way to send it",
            "TAS takes the form by fax, by mail and by email. Send it one way only.",
        ),
        AdviceId::EmailOpen => (
            "Email is not encrypted",
            "The form holds your name, address and taxpayer number. TAS does not reply to the \
             email. It answers by phone or by letter.",
        ),
        AdviceId::KeepProof => (
            "Keep proof",
            "Keep a copy of everything that you send. Keep the fax report or the receipt, and \
             write down the day.",
        ),
        AdviceId::Answer => (
            "How TAS answers",
            "TAS tells you whether it takes the case. It may call you. If it cannot reach you, it \
             writes, or leaves a voicemail if you checked box 7b. It uses email only once you \
             have a case and checked box 7a.",
        ),
        AdviceId::CallAfter => (
            "If you hear nothing",
            "If 30 days go by without an answer, call TAS. Do not send the form again.",
        ),
        AdviceId::Meanwhile => (
            "Meanwhile",
            "Go on talking with the IRS, and open every letter. If things get worse, call TAS at \
             once.",
        ),
    };
    ActionText { title, body }
}
