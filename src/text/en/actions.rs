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
            title: "Ask your state or city tax office for help",
            body: "It may have an advocate of its own. Alabama, for example, has one, with its \
                   own form. Look on the website of that office, or call the number on its \
                   letter.",
        },
        RouteId::FrivolousAdvice => &ActionText {
            title: "Get advice before you send anything",
            body: "The IRS can charge you $5,000 for a request that rests on a frivolous \
                   position. Form 911 can be such a request. If the IRS sends you a notice \
                   about yours, you have 30 days to withdraw it. This penalty is then not \
                   charged. Speak with a tax professional.",
        },
        RouteId::Tigta => &ActionText {
            title: "Report it to the Treasury Inspector General (TIGTA)",
            body: "TIGTA looks into misconduct, waste, fraud and abuse by IRS employees. You do \
                   not have to give your name. If someone was only rude or slow, ask for the \
                   supervisor first.",
        },
        RouteId::CriminalCounsel => &ActionText {
            title: "Speak with a criminal tax lawyer first",
            body: "Do this before you talk with anyone at the IRS or send anything.",
        },
        RouteId::SchemeAdvice => &ActionText {
            title: "Have a tax professional look at the return",
            body: "A refund or credit that someone claimed for you may be false. Ask a tax \
                   professional you trust how to correct it.",
        },
        RouteId::TaxCourtCounsel => &ActionText {
            title: "Ask who handles your Tax Court case",
            body: "If you have a lawyer, ask that lawyer first. Otherwise, the letters in your \
                   case should show whom to call. A low-income taxpayer clinic or a lawyer can \
                   speak for you in court.",
        },
        RouteId::TaxCourtPetition => &ActionText {
            title: "Go to the Tax Court in time",
            body: "To dispute this tax before you pay it, file a petition with the U.S. Tax \
                   Court. A low-income taxpayer clinic or a lawyer can help you.",
        },
        RouteId::AuditAppeals => &ActionText {
            title: "Dispute the amount with the IRS",
            body: "Ask for the examiner's manager first. Then you can go to Appeals, a part of \
                   the IRS that is separate from the audit. If the audit is over, ask about \
                   audit reconsideration, a second look with new papers.",
        },
        RouteId::Bankruptcy => &ActionText {
            title: "Tell the IRS about the bankruptcy",
            body: "Call the number on your bill, or the one below. Have the court, the date, \
                   the chapter and the case number ready. If the IRS levies while the court's \
                   automatic stay is in effect, the levy should be released. Tell your \
                   bankruptcy lawyer at once.",
        },
        RouteId::PrivateCollector => &ActionText {
            title: "Find your Taxpayer Authentication Number",
            body: "The IRS letter names the company and gives you this ten-digit number. The \
                   company works with you only after checking it, so keep it safe. An order from \
                   TAS binds the company too.",
        },
        RouteId::IdentityProtection => &ActionText {
            title: "Call the IRS identity theft line",
            body: "Ask where your case stands. Do not send the same report twice. You can also \
                   ask for an Identity Protection PIN, which helps keep others from filing in \
                   your name.",
        },
        RouteId::CongressionalOffice => &ActionText {
            title: "Ask the office of your member of Congress",
            body: "It can send a case about a tax account to TAS. Some limits of TAS may not hold \
                   then.",
        },
        RouteId::GeneralLines => &ActionText {
            title: "Ask the IRS",
            body: "Look on IRS.gov first. You can also call or visit an IRS office.",
        },
        RouteId::SystemicAdvocacy => &ActionText {
            title: "Report an error that may affect many people",
            body: "TAS collects such reports on this page. It is for errors in IRS systems and \
                   not for your own case, so leave out personal details.",
        },
    }
}

#[expect(clippy::too_many_lines, reason = "one flat list of steps")]
fn step_text(id: StepId) -> &'static ActionText {
    match id {
        StepId::CounselFirst => &ActionText {
            title: "See a criminal tax lawyer before anything else",
            body: "Do this before you call TAS or the IRS, and before you sign or send a form.",
        },
        StepId::DeadlineFirst => &ActionText {
            title: "Meet the deadline first",
            body: "Asking TAS for help gives you no more time. Act by the day on your letter, \
                   even while TAS looks at your case.",
        },
        StepId::CallTasNow => &ActionText {
            title: "Call the Taxpayer Advocate Service today",
            body: "Say first what will happen and when. The help is free. Write down the date, \
                   the name and any case number.",
        },
        StepId::CallNoticeNumber => &ActionText {
            title: "Call the number on your levy or letter, too",
            body: "You can ask the IRS and TAS at the same time. If you have no number, call \
                   the IRS at 800-829-1040, or at 800-829-4933 for a business.",
        },
        StepId::AskHardshipRelease => &ActionText {
            title: "Ask for a release of the levy because of hardship",
            body: "If you cannot pay basic, reasonable living costs, tell the IRS and TAS so. If \
                   the IRS finds that a levy keeps you from paying basic, reasonable living \
                   costs, the law says that it must release it. For a bank account, one IRS page \
                   says only that it may. A levy on wages goes on until it is released. If \
                   nothing is taken yet, ask the IRS not to levy.",
        },
        StepId::AskOffsetBypass => &ActionText {
            title: "Ask for your refund before it pays the debt",
            body: "If it keeps you from paying basic living costs, say so, and ask for an offset \
                   bypass refund. Ask before the refund is used. As a rule this is only for a \
                   debt to the IRS.",
        },
        StepId::FollowRoute => &ActionText {
            title: "Start with the right door",
            body: "This is where to get help with this kind of problem. If a federal tax \
                   problem puts you in serious money trouble, call TAS too.",
        },
        StepId::CallIrsIndividual => &ActionText {
            title: "Call the IRS",
            body: "Call the number on your letter, or the one below. Say what you want done. \
                   Ask by when it will be done, and write that day down.",
        },
        StepId::CallIrsBusiness => &ActionText {
            title: "Call the IRS line for businesses",
            body: "Call the number on your letter, or the one below. Say what you want done. \
                   Ask by when it will be done, and write that day down.",
        },
        StepId::KeepRecord => &ActionText {
            title: "Keep a record",
            body: "Write down each call and letter: the day, the name, what was said, and any \
                   date you were given. Form 911 asks when you first contacted the IRS.",
        },
        StepId::CallTas => &ActionText {
            title: "Call the Taxpayer Advocate Service",
            body: "Say what the problem is, what it does to you, and what you have tried. \
                   The help is free.",
        },
        StepId::SendForm911 => &ActionText {
            title: "Send Form 911, the request for help from TAS",
            body: "Send it once, by fax, mail or email. A second form about the same problem may \
                   slow things down. On line 12a, give the problem, what the IRS did or did not \
                   do, and the day you first contacted it. On line 12b, say exactly what you want \
                   done. Email is not encrypted, and TAS does not reply to it. If you hear \
                   nothing within 30 days, call TAS.",
        },
        StepId::SendForm911Overseas => &ActionText {
            title: "From abroad: send Form 911 by fax or email",
            body: "Send it once. On line 12a, give the problem, what the IRS did or did not do, \
                   and the day you first contacted it. On line 12b, say exactly what you want \
                   done. This fax number is not toll-free. Email is not encrypted, and TAS does \
                   not reply to it. If you hear nothing within 30 days, call TAS.",
        },
        StepId::AskAboutForm911 => &ActionText {
            title: "Do not send a second Form 911",
            body: "A second form about the same problem may slow things down. If you hear \
                   nothing within 30 days after you sent it, call TAS.",
        },
        StepId::CallAboutForm911 => &ActionText {
            title: "Call TAS about the Form 911 that you sent",
            body: "More than 30 days have passed. If you have heard nothing, call, and tell TAS \
                   when and how you sent it.",
        },
        StepId::SignTaxpayer => &ActionText {
            title: "Sign Form 911 yourself",
            body: "If both spouses ask for help, both sign and date it. If only one of you \
                   asks, only that one signs.",
        },
        StepId::SignOfficer => &ActionText {
            title: "Have an authorized officer sign Form 911",
            body: "The officer must give his or her title. On line 8, name the person who may \
                   act for the business or organization.",
        },
        StepId::SignExecutor => &ActionText {
            title: "Sign Form 911 for the estate",
            body: "On line 8, name the person who may act for the estate. Only a person with \
                   that power may sign.",
        },
        StepId::SignRepresentative => &ActionText {
            title: "Sign Section II of Form 911",
            body: "Fill in blocks 1 to 7 and attach a copy of Form 2848. The taxpayer then does \
                   not need to sign.",
        },
        StepId::SignAuthorityMissing => &ActionText {
            title: "Have the taxpayer sign Form 911",
            body: "Without a power of attorney, such as Form 2848, or another legal power to act, \
                   you may not act for the taxpayer. Form 8821 only lets you see tax information. \
                   You may help to fill in Form 911, and the taxpayer signs it.",
        },
        StepId::GatherPapers => &ActionText {
            title: "Gather your papers",
            body: "Copies of IRS letters, proof of payments, and papers that show the harm, \
                   such as an eviction notice or an unpaid bill. TAS can take your case before \
                   you prove hardship, but papers can speed things up.",
        },
        StepId::LocalOffice => &ActionText {
            title: "Or contact a TAS office near you",
            body: "The TAS page shows how to reach one. Call first, and ask whether you can come.",
        },
        StepId::ComeBack => &ActionText {
            title: "Come back to TAS if things change",
            body: "Call TAS if your money runs out, or if the IRS says that it will take money \
                   or property. Call also if it misses a day that it named.",
        },
    }
}

pub(super) fn contact(id: ContactId) -> &'static str {
    match id {
        ContactId::Tas => "Taxpayer Advocate Service",
        ContactId::Tty => "TTY, for people who are deaf or hard of hearing",
        ContactId::TasSite => "Website of the Taxpayer Advocate Service",
        ContactId::LocalOffices => "How to reach a TAS office",
        ContactId::Form911 => "Form 911 at IRS.gov",
        ContactId::Form911Fax => "Fax for Form 911",
        ContactId::Form911Mail => "Mail for Form 911",
        ContactId::Form911Email => "Email for Form 911 (not encrypted)",
        ContactId::Form911FaxOverseas => "Fax for Form 911 from abroad (not toll-free)",
        ContactId::IrsIndividuals => "IRS, for individuals",
        ContactId::IrsBusinesses => "IRS, for businesses",
        ContactId::IrsSpanish => "IRS, in Spanish",
        ContactId::IrsLanguages => "IRS, in other languages",
        ContactId::ReallyTheIrs => "How to know if it is really the IRS",
        ContactId::Tigta => "TIGTA",
        ContactId::TigtaTty => "TIGTA, TTY",
        ContactId::Insolvency => "IRS, for bankruptcy",
        ContactId::IdentityProtection => "IRS, for identity theft",
        ContactId::Sams => "Report an IRS system error",
        ContactId::ClinicFinder => "Find a low-income taxpayer clinic",
        ContactId::ClinicList => "Order the list of clinics (Publication 4134)",
    }
}
