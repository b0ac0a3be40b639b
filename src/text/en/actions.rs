//! Other offices, steps to take, and the names of contacts.

use crate::domain::{ContactId, RouteId, StepId};
use crate::text::ActionText;

pub(super) fn route(id: RouteId) -> ActionText {
    *route_text(id)
}

pub(super) fn step(id: StepId) -> ActionText {
    *step_text(id)
}

fn route_text(id: RouteId) -> &'static ActionText {
    match id {
        RouteId::StateAdvocate => &ActionText {
            title: "Ask your state or city tax office for its own advocate",
            body: "Many problems with state tax have a helper of their own. Alabama, for \
                   example, has a taxpayer advocate and a form for it. Look on the website \
                   of the office, or call the number on its letter.",
        },
        RouteId::FrivolousAdvice => &ActionText {
            title: "Get advice before you send anything",
            body: "The IRS can charge $5,000 for a request that rests on a frivolous \
                   position. Form 911 is such a request. If you have sent one and the IRS \
                   writes to you about it, you can avoid this penalty: withdraw the request \
                   within 30 days after that letter. Speak with a tax professional.",
        },
        RouteId::Tigta => &ActionText {
            title: "Report it to the Treasury Inspector General (TIGTA)",
            body: "TIGTA looks into misconduct, waste, fraud and abuse by IRS employees. You \
                   do not have to give your name. If someone was rude or slow, ask for the \
                   supervisor first.",
        },
        RouteId::CriminalCounsel => &ActionText {
            title: "Speak with a criminal tax lawyer first",
            body: "Do this before you talk with anyone at the IRS. A lawyer can tell you \
                   what to say and what not to send.",
        },
        RouteId::SchemeAdvice => &ActionText {
            title: "Have a tax professional look at the return",
            body: "If a refund or credit was claimed for you that may be false, ask someone \
                   you trust how to correct it. Do not go back to the person who claimed it.",
        },
        RouteId::TaxCourtCounsel => &ActionText {
            title: "Speak with the IRS lawyer or Appeals officer in your case",
            body: "Their names are on the letters about your case. A low-income taxpayer \
                   clinic or a lawyer of your own can help you.",
        },
        RouteId::TaxCourtPetition => &ActionText {
            title: "Ask the Tax Court in time",
            body: "The way to dispute this tax before you pay it is a petition to the U.S. \
                   Tax Court. A low-income taxpayer clinic or a lawyer can help you with it.",
        },
        RouteId::AuditAppeals => &ActionText {
            title: "Dispute the amount with the IRS",
            body: "Ask for the examiner's manager first, and then for Appeals, an office of \
                   the IRS that is independent of the audit. If the audit is over, ask about \
                   audit reconsideration: a second look with new papers.",
        },
        RouteId::Bankruptcy => &ActionText {
            title: "Tell the IRS about the bankruptcy",
            body: "Call the number on your bill or the line below. Have the court, the date, \
                   the chapter and the case number ready. Tell your bankruptcy lawyer if the \
                   IRS takes money. In bankruptcy it often may not.",
        },
        RouteId::PrivateCollector => &ActionText {
            title: "Check the collector with your authentication number",
            body: "The IRS letter names the company and gives you a Taxpayer Authentication \
                   Number. The company must use it. Some debts may not be given to a \
                   collector, for example of people who mainly live on Social Security \
                   disability. TAS orders also bind these companies.",
        },
        RouteId::IdentityProtection => &ActionText {
            title: "Call the IRS identity theft line",
            body: "Ask where your case is. Do not send the same report twice: that can slow \
                   it down. You can also ask for an Identity Protection PIN, which keeps \
                   others from filing in your name.",
        },
        RouteId::SystemicAdvocacy => &ActionText {
            title: "Report an error that may hurt many people",
            body: "TAS collects these reports on a page of its own. It is for errors in IRS \
                   systems, not for your own case, so leave out personal details.",
        },
    }
}

#[expect(clippy::too_many_lines, reason = "one flat list of steps")]
fn step_text(id: StepId) -> &'static ActionText {
    match id {
        StepId::DeadlineFirst => &ActionText {
            title: "Meet the deadline first",
            body: "Asking TAS for help gives you no more time. Act by the day shown on this \
                   page, even if TAS looks at your case.",
        },
        StepId::CallTasNow => &ActionText {
            title: "Call the Taxpayer Advocate Service today",
            body: "Say first what will happen and on which day. The help is free. Write down \
                   the name, the date and the case number you get.",
        },
        StepId::CallNoticeNumber => &ActionText {
            title: "Also call the number on your levy or letter",
            body: "You may ask the IRS and TAS at the same time. If there is no number, call \
                   the IRS at 800-829-1040, or 800-829-4933 for a business.",
        },
        StepId::AskHardshipRelease => &ActionText {
            title: "Ask for the levy to be released because of hardship",
            body: "Tell the IRS and TAS if you cannot pay basic, reasonable living costs. \
                   The IRS then must release a levy on wages, and may release one on a bank \
                   account. If it has not levied yet, ask it not to.",
        },
        StepId::AskOffsetBypass => &ActionText {
            title: "Ask for the refund before it pays the debt",
            body: "Say that you need an offset bypass refund because of hardship. Ask before \
                   the IRS uses the refund for the debt.",
        },
        StepId::FollowRoute => &ActionText {
            title: "Go to the office named on this page",
            body: "It is the one that can decide this. If serious money trouble comes close, \
                   come back and call TAS.",
        },
        StepId::CallIrsIndividual => &ActionText {
            title: "Call the IRS",
            body: "Call the number on your letter, or the line below. Say what you want done \
                   and ask by when it will be done. Write down that date.",
        },
        StepId::CallIrsBusiness => &ActionText {
            title: "Call the IRS line for businesses",
            body: "Call the number on your letter, or the line below. Say what you want done \
                   and ask by when it will be done. Write down that date.",
        },
        StepId::KeepRecord => &ActionText {
            title: "Keep a record",
            body: "Write down each call and letter: the day, the name, what was said, and \
                   any date you were given. TAS will ask when you first contacted the IRS.",
        },
        StepId::CallTas => &ActionText {
            title: "Call the Taxpayer Advocate Service",
            body: "Say what the problem is, what it does to you, and what you have tried. \
                   The help is free.",
        },
        StepId::SendForm911 => &ActionText {
            title: "Fill in Form 911 and send it",
            body: "Send it once, by fax, mail or email. A second form about the same problem \
                   may slow things down. In line 12a give the problem, what the IRS did or \
                   did not do, and the day you first contacted it. In line 12b say exactly \
                   what you want done. Email is not encrypted, and TAS does not reply by \
                   email. It will call or write. If you hear nothing in 30 days, call TAS.",
        },
        StepId::SendForm911Overseas => &ActionText {
            title: "From abroad: send Form 911 by fax or email",
            body: "The fax number for senders abroad is not toll-free. Email is not \
                   encrypted, and TAS does not reply by email.",
        },
        StepId::AskAboutForm911 => &ActionText {
            title: "Do not send a second Form 911",
            body: "A second form about the same problem may slow things down. If you hear \
                   nothing within 30 days after you sent it, call TAS.",
        },
        StepId::CallAboutForm911 => &ActionText {
            title: "Call TAS about your Form 911 now",
            body: "More than 30 days have passed since you sent it. Have the day and the way \
                   you sent it ready.",
        },
        StepId::SignTaxpayer => &ActionText {
            title: "Sign the form yourself",
            body: "For a joint request, both spouses sign and date it. If only one spouse \
                   asks for help, only that spouse signs.",
        },
        StepId::SignOfficer => &ActionText {
            title: "Have an authorized officer sign the form",
            body: "The officer adds his or her title. Line 8 names the person who may act \
                   for the business or organization.",
        },
        StepId::SignExecutor => &ActionText {
            title: "Sign the form for the estate",
            body: "Line 8 names the person who may act for the estate. Only a person with \
                   that power signs.",
        },
        StepId::SignRepresentative => &ActionText {
            title: "Sign Section II as the representative",
            body: "Fill in blocks 1 to 7 and attach a copy of Form 2848. The taxpayer then \
                   does not need to sign.",
        },
        StepId::SignAuthorityMissing => &ActionText {
            title: "Have the taxpayer sign the form",
            body: "Without Form 2848 you may not speak for the taxpayer. Form 8821 only lets \
                   you see tax information. You can help to fill in Form 911, and the \
                   taxpayer signs it.",
        },
        StepId::GatherPapers => &ActionText {
            title: "Gather your papers",
            body: "Copies of IRS letters, proof of payments, and papers that show the harm, \
                   such as an eviction notice or an unpaid bill. You do not have to prove \
                   hardship for TAS to take a case, but papers can speed it up.",
        },
        StepId::LocalOffice => &ActionText {
            title: "Or contact the TAS office near you",
            body: "The TAS page shows offices by state. Call before you go there.",
        },
        StepId::ComeBack => &ActionText {
            title: "Come back to TAS if things change",
            body: "Call TAS if money trouble comes close, if the IRS says that it will take \
                   money or property, or if it misses a date that it gave you.",
        },
    }
}

pub(super) fn contact(id: ContactId) -> &'static str {
    match id {
        ContactId::Tas => "Taxpayer Advocate Service",
        ContactId::Tty => "TTY, for people who are deaf or hard of hearing",
        ContactId::TasSite => "Website of the Taxpayer Advocate Service",
        ContactId::LocalOffices => "TAS offices by state",
        ContactId::Form911 => "Form 911 at IRS.gov",
        ContactId::Form911Fax => "Fax for Form 911",
        ContactId::Form911Mail => "Mail for Form 911",
        ContactId::Form911Email => "Email for Form 911 (not encrypted)",
        ContactId::Form911FaxOverseas => "Fax for Form 911 from abroad (not toll-free)",
        ContactId::IrsIndividuals => "IRS, for individuals",
        ContactId::IrsBusinesses => "IRS, for businesses",
        ContactId::Tigta => "TIGTA",
        ContactId::TigtaTty => "TIGTA, TTY",
        ContactId::Insolvency => "IRS, for bankruptcy",
        ContactId::IdentityProtection => "IRS, for identity theft",
        ContactId::Sams => "Report an IRS system error",
        ContactId::ClinicFinder => "Find a low-income taxpayer clinic",
        ContactId::ClinicList => "Order the list of clinics (Publication 4134)",
    }
}
