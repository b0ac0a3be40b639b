//! Words of the interface, and the help that is shown when nothing else loads.

#[cfg(not(target_family = "wasm"))]
use crate::text::StaticHelp;
use crate::text::{Phrases, QuestionText};

#[cfg(not(target_family = "wasm"))]
pub(super) static STATIC_HELP: StaticHelp = StaticHelp {
    heading: "You can get help without this checklist",
    lead: "If the checklist does not run here, you do not need it. The Taxpayer Advocate Service \
           (TAS) is an independent organization inside the IRS. Its help is free. It may help if:",
    call: "Call the Taxpayer Advocate Service:",
    page: "Website of the Taxpayer Advocate Service",
    criteria: &[
        "the IRS problem puts you in money trouble, or soon will;",
        "the IRS is taking money or property, or is about to;",
        "you tried to solve the problem with the IRS and could not; or",
        "an IRS system or process does not work as it should.",
    ],
    deadlines: "Deadlines on IRS letters keep running. Asking TAS for help stops none of them.",
    firm: "Or contact:",
};

pub(super) static PHRASES: Phrases = Phrases {
    title: "Can the Taxpayer Advocate Service help you?",
    intro: "If a problem with the IRS is hurting you or will not end, the Taxpayer Advocate \
            Service (TAS) may step in. This checklist tells you if it is likely to take your \
            case, and what to do today. If you are helping someone else, answer for that person.",
    takes_minutes: ["About 5 minutes", "One short step at a time."],
    have_notice: [
        "Have your IRS letter at hand",
        "If you have one. Its title and its date matter.",
    ],
    nothing_kept: [
        "Private",
        "Your answers are not sent or saved. They are cleared when you leave this page, or after \
         15 minutes without use.",
    ],
    what_is_tas: "What is the Taxpayer Advocate Service?",
    about_tas: &[
        "It is an independent organization inside the IRS. It helps people with IRS problems and \
         protects their rights as taxpayers.",
        "Its help is always free.",
        "If it takes your case, you get a case advocate of your own.",
        "If a problem with the IRS causes serious hardship, it can issue a Taxpayer Assistance \
         Order. The order can tell the IRS to release property that it took by levy, to stop, to \
         act, or to hold back.",
    ],
    start: "Start the checklist",
    in_a_hurry: "Is money being taken now, or can you not wait? Call TAS:",
    back: "Back",
    continue_: "Continue",
    skip: "Skip this step",
    save_change: "Save this change",
    restart: "Start again",
    clear: "Clear my answers",
    close: "Close",
    cleared: "Your answers are cleared.",
    cleared_idle: "Nobody used the checklist for 15 minutes. Your answers are cleared.",
    idle: [
        "Are you still there? Your answers will be cleared in 1 minute.",
        "Are you still there? Your answers will be cleared in 2 minutes.",
    ],
    keep_going: "Keep going",
    why_we_ask: "Why we ask",
    yes: "Yes",
    no: "No",
    not_sure: "I'm not sure",
    date_not_known: "I don't know the date",
    none_of_these: "None of these",
    or: "or",
    month: "Month",
    day: "Day",
    year: "Year",
    lien_date: QuestionText {
        label: "What is the last day to ask for a hearing that is printed on the letter?",
        short: "Last day to ask for a hearing",
        hint: "The letter is Letter 3172. Do not give the day on which it was written.",
    },
    dollar_sign: "$",
    error_prefix: "Error:",
    emergency_heading: "Call the Taxpayer Advocate Service now.",
    emergency_body: "Your answers already point to an emergency. Call first. You may also go on \
                     here for the full result.",
    new_tab: "(opens in a new tab)",
    preview_note: "Dates and results are not for today.",
    exit: "Leave this page quickly",
    open_checklist: "Open the checklist",
    languages: "Language",
    now_spoken: "This checklist is now in English.",
    not_spoken: "That language could not be opened. You can go on in English, or try again.",
    unreviewed: "Nobody has reviewed this translation yet. What counts is the English, which \
                 stands beside each sentence about the law.",
    check_heading: "Check your answers",
    check_hint: "You can change any answer. The others stay as they are.",
    change: "Change",
    see_result: "See my result",
    not_answered: "Not answered",
    result_kicker: "Your result",
    deadlines_heading: "Deadlines that keep running",
    deadlines_note: "Asking TAS for help stops none of these. We count plain days. A weekend or a \
                     legal holiday may move a last day, but do not wait for that.",
    act_by: "Act by",
    lapsed_on: "The last day was",
    may_move: "This day is on a weekend. By law the last day may then be the next working day. Do \
               not count on that.",
    check_the_date: "Other deadlines that may be running",
    criteria_heading: "The nine tests that TAS uses",
    criteria_note: "One test can be enough. This is how your answers compare. TAS decides.",
    met: "Met",
    unmet: "Not met so far",
    open: "Still open",
    you_told: "Your answers:",
    could_change: "These answers could change it:",
    source: "Source:",
    limits_heading: "What TAS limits for this kind of problem",
    limited_by: "This test may not be enough here:",
    change_heading: "What could change this result",
    settled_by_one: "These answers are still open. Any one of them could change the result:",
    settled_together: "These answers are still open. Together they could change the result:",
    nothing_open: "None of your answers is open in a way that would change this result today. If \
                   something new happens, come back.",
    steps_heading: "What to do now",
    routes_heading: "Who else can help",
    notes_heading: "Good to know",
    cannot_heading: "What TAS cannot do",
    cannot: &[
        "TAS cannot cancel tax that you owe under the law.",
        "TAS cannot give you more time to ask for a hearing or to go to Tax Court.",
        "TAS will not consider arguments that the IRS calls frivolous.",
        "In court, turn to a lawyer or a low-income taxpayer clinic. They can speak for you \
         there.",
    ],
    professional_heading: "What a tax professional can do",
    professional: "An attorney, a CPA or an enrolled agent can speak for you at the IRS. They can \
                   ask for a settlement (an offer in compromise) or a payment plan, and go to \
                   hearings with you. You may have one beside TAS.",
    clinic_heading: "Free and low-cost help",
    amounts_out_of_date: "The income limit changes each January, and a new check of ours is due. \
                          Ask a clinic for the current one.",
    firm_heading: "Talk with a professional",
    firm_note: "You can use all the free help above without contacting us.",
    firm_call: "Contact us",
    take_heading: "Take it with you",
    take_note: "These papers are made here, on your own device. Nothing is sent.",
    take: [
        "Prepare Form 911",
        "Put the days in my calendar",
        "What to say on the phone",
        "Save or share this result",
    ],
    opening: "Opening…",
    not_opened: "This part could not be opened. Your result is still here. Try again, or print \
                 this page.",
    print: "Print this result",
    change_answers: "Change my answers",
    tas_decides: "TAS decides which cases it takes. This checklist only shows what is likely.",
    not_advice: "This is general information and not legal advice. Using it creates no \
                 attorney-client relationship.",
    not_affiliated: "This checklist is not affiliated with or endorsed by the IRS or TAS.",
    sources_heading: "Sources",
};
