//! Words of the interface, and the help that is shown when nothing else loads.

use crate::text::{Phrases, StaticHelp};

pub(super) static STATIC_HELP: StaticHelp = StaticHelp {
    heading: "The Taxpayer Advocate Service can help with IRS problems",
    lead: "The checklist cannot run in this browser. You do not need it to get help. The \
           Taxpayer Advocate Service (TAS) is an independent organization inside the IRS, \
           and its help is free.",
    call: "Call the Taxpayer Advocate Service:",
    page: "Website of the Taxpayer Advocate Service",
    criteria: &[
        "The IRS problem causes you money trouble, or soon will.",
        "The IRS is about to take money or property, or has done so.",
        "You tried to solve the problem with the IRS and could not.",
        "An IRS system or process does not work as it should.",
    ],
    deadlines: "Deadlines on IRS letters keep running. Asking TAS for help stops none of them.",
    firm: "Or contact:",
};

pub(super) static PHRASES: Phrases = Phrases {
    title: "Can the Taxpayer Advocate Service help you?",
    intro: "If a problem with the IRS is hurting you or will not end, the Taxpayer Advocate \
            Service (TAS) may step in. This checklist tells you whether it is likely to take \
            your case, and what to do today. If you help someone else, answer for them.",
    takes_minutes: ["About 5 minutes", "One short screen at a time."],
    have_notice: [
        "Have your IRS letter at hand",
        "If you have one. Its title and its date matter.",
    ],
    nothing_kept: [
        "Private",
        "Your answers stay in this page. Nothing is kept and nothing is sent.",
    ],
    what_is_tas: "What is the Taxpayer Advocate Service?",
    about_tas: &[
        "TAS is an independent organization inside the IRS. It helps people and protects \
         their rights as taxpayers.",
        "Its help is always free.",
        "If TAS takes your case, a case advocate works on it with you.",
        "If the IRS does not act, TAS can issue a Taxpayer Assistance Order. It can order the \
         IRS to give back property that it took by levy, to stop an action, to do something \
         that the law allows, or to hold back from something.",
    ],
    start: "Start the checklist",
    in_a_hurry: "Is money being taken now, or can you not wait? Call TAS:",
    back: "Back",
    continue_: "Continue",
    skip: "Skip this step",
    save_change: "Save this change",
    restart: "Start again",
    clear: "Clear my answers",
    cleared: "Your answers are cleared.",
    why_we_ask: "Why we ask",
    yes: "Yes",
    no: "No",
    not_sure: "I'm not sure",
    date_not_known: "I don't know the date",
    number_not_told: "I'd rather not say",
    none_of_these: "None of these",
    or: "or",
    month: "Month",
    day: "Day",
    year: "Year",
    date_example: "For example, 4 30 2026",
    dollar_sign: "$",
    error_prefix: "Error:",
    emergency_heading: "Call the Taxpayer Advocate Service now",
    emergency_body: "Your answers already point to an emergency. Call first. You can finish \
                     the checklist later for the full result.",
    new_tab: "opens in a new tab",
    check_heading: "Check your answers",
    check_hint: "You can change any answer. What you told us after it is kept.",
    change: "Change",
    see_result: "See the result",
    not_answered: "Not answered",
    result_kicker: "Your result",
    deadlines_heading: "Deadlines that keep running",
    deadlines_note: "Asking TAS for help stops none of these. We count plain days. A weekend \
                     or holiday may move the last day, but do not wait for that.",
    act_by: "Act by",
    lapsed_on: "The last day was",
    check_the_date: "Check the date",
    criteria_heading: "The nine tests that TAS uses",
    criteria_note: "One test can be enough. This is how your answers compare. TAS decides.",
    met: "Met",
    unmet: "Not met so far",
    open: "Still open",
    you_told: "Your answers:",
    could_change: "This could change it:",
    source: "Source:",
    limits_heading: "Limits that TAS has for this kind of problem",
    limited_by: "This test may not be enough here:",
    change_heading: "What could change this result",
    settled_by: "These answers are still open and would settle it:",
    nothing_open: "No open answer would change this result today.",
    steps_heading: "What to do now",
    routes_heading: "Who else can help",
    cannot_heading: "What TAS cannot do",
    cannot: &[
        "It cannot cancel tax that you owe under the law.",
        "It cannot give you more time for a hearing or for the Tax Court.",
        "It will not consider arguments that the IRS calls frivolous.",
        "It does not stand in for you in court. A lawyer or a clinic can.",
    ],
    professional_heading: "What a tax professional can do besides",
    professional: "An attorney, a CPA or an enrolled agent can speak for you at the IRS. They \
                   can work out a payment plan or an offer to settle, and be with you in a \
                   hearing. TAS does not do this for you.",
    clinic_heading: "Free and low-cost help",
    firm_heading: "Talk with a professional",
    firm_note: "TAS is free, whether or not you contact anyone else.",
    firm_call: "Contact us",
    print: "Print this result",
    change_answers: "Change my answers",
    tas_decides: "TAS decides which cases it takes. This checklist only says what is likely.",
    not_advice: "This is general information and not legal advice. Using it does not make you \
                 a client of any lawyer.",
    not_affiliated: "This checklist is not part of the IRS or TAS, and neither has approved it.",
    sources_heading: "Sources",
};
