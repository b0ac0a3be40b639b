//! The states, in the order in which they are visited. A line is a name and a way; a new
//! screen or state is one more line.

use super::visitors::{KNOWS_LITTLE, OPENS_EVERYTHING};
use super::{State, Visit, Way};
use crate::papers::desk::Desk;
use crate::papers::form::choose;
use crate::papers::judged::path;
use crate::papers::small_form::SmallForm;
use crate::stories::{ANSWER_DUE_TOMORROW, PLAN_ENDED_WRONGLY, RENT_IS_DUE, RUDE_AGENT};

use Way::{Answered, By, Page, Refused, To, Unfolded};

const fn state(name: &'static str, reach: Way) -> State {
    State { name, reach }
}

/// A day by which every source is due for a new check.
const LATER: &str = "2031-03-01";

/// A day that no calendar has.
const NO_DAY: &[(&str, &str)] = &[("month", "2"), ("day", "31"), ("year", "2026")];

/// A day of which a part is missing.
const HALF_A_DAY: &[(&str, &str)] = &[("month", "4"), ("day", ""), ("year", "2026")];

/// Every state.
pub const STATES: &[State] = &[
    // The first screen.
    state("welcome", Page("element.html")),
    state("welcome: unfolded", Unfolded),
    // The rent is due: every question screen, blank, refused, answered and unfolded.
    state(
        "whose-tax",
        By(|visit| visit.story_of(RENT_IS_DUE, "whose-tax")),
    ),
    state("whose-tax: nothing chosen", Refused),
    state("whose-tax: answered", Answered),
    state("situation", To("situation")),
    state("situation: nothing chosen", Refused),
    state("situation: every group unfolded", Unfolded),
    state("situation: answered", Answered),
    state("action", To("action")),
    state("action: nothing chosen", Refused),
    state("action: answered, a day revealed", Answered),
    state(
        "action: no such day",
        By(|visit| visit.mistype("action-date", NO_DAY)),
    ),
    state("living-costs", To("living-costs")),
    state("living-costs: nothing chosen", Refused),
    state("living-costs: answered", Answered),
    state("other-harm, call now", To("other-harm")),
    state("other-harm: nothing ticked", Refused),
    state("other-harm: none of these", Answered),
    state("notice", To("notice")),
    state("notice: nothing chosen", Refused),
    state("notice: answered", Answered),
    state("contact", To("contact")),
    state("contact: nothing chosen", Refused),
    state("contact: answered", Answered),
    state("irs-conduct", To("irs-conduct")),
    state("irs-conduct: nothing ticked", Refused),
    state("irs-conduct: answered", Answered),
    state("who-answers", To("who-answers")),
    state("who-answers: nothing chosen", Refused),
    state("who-answers: answered", Answered),
    state("clinic", To("clinic")),
    state(
        "clinic: no number",
        By(|visit| visit.mistype("household-income", &[("", "-31000")])),
    ),
    state("clinic: answered", Answered),
    state("check-answers", To("check-answers")),
    state("result: emergency", To("result")),
    state("result: emergency, unfolded", Unfolded),
    // What the page sets around it.
    state(
        "result: a preview",
        By(|visit| visit.shown("preview-date", "2026-12-01", ".tas-preview")),
    ),
    state(
        "result: rules out of date",
        By(|visit| visit.shown("preview-date", LATER, ".tas-due")),
    ),
    state(
        "result: with the way out",
        By(|visit| {
            visit.unset("preview-date", ".tas-preview");
            visit.shown("exit-url", "/landing.html", ".tas-exit");
        }),
    ),
    // The desk: Form 911 step by step, and every paper.
    state(
        "desk: taxpayer",
        By(|visit| {
            visit.unset("exit-url", ".tas-exit");
            visit.set("handoff", "on");
            Desk::open(visit.widget, "form-911");
        }),
    ),
    state(
        "desk: letters that the form lacks",
        By(|visit| visit.desk().paste("1a", "Łódź 中")),
    ),
    state(
        "desk: contact",
        By(|visit| visit.desk().go_on_to(&["contact"])),
    ),
    state("desk: tax", By(|visit| visit.desk().go_on_to(&["tax"]))),
    state("desk: issue", By(|visit| visit.desk().go_on_to(&["issue"]))),
    state("desk: issue, unfolded", Unfolded),
    state(
        "desk: relief",
        By(|visit| visit.desk().go_on_to(&["relief"])),
    ),
    state("desk: relief, unfolded", Unfolded),
    state(
        "desk: others",
        By(|visit| visit.desk().go_on_to(&["others"])),
    ),
    state("desk: ready", By(|visit| visit.desk().go_on_to(&["ready"]))),
    state("desk: a file refused", By(refused_file)),
    state("desk: a file taken", By(right_file)),
    state(
        "desk: a text to hand over",
        By(|visit| {
            visit.press(".tas-hand-off");
            visit.await_one_of(".tas-agree");
        }),
    ),
    state(
        "result: back from the desk",
        By(|visit| visit.desk().go_back()),
    ),
    state("desk: calendar", By(|visit| visit.paper("calendar"))),
    state("desk: call", By(|visit| visit.another_paper("call"))),
    state("desk: result", By(|visit| visit.another_paper("result"))),
    // A plan ended wrongly: changing an answer, and a result that is likely.
    state(
        "action, not yet an emergency",
        By(|visit| {
            visit.desk().go_back();
            visit.story_of(PLAN_ENDED_WRONGLY, "action");
        }),
    ),
    state(
        "notice: answered, a day revealed",
        By(|visit| visit.answered("notice")),
    ),
    state(
        "notice: half a day",
        By(|visit| visit.mistype("notice-date", HALF_A_DAY)),
    ),
    state(
        "contact: answered, a day revealed",
        By(|visit| visit.answered("contact")),
    ),
    state("check-answers: many", To("check-answers")),
    state(
        "contact: changed",
        By(|visit| {
            visit.press("[data-change='contact'] button");
            visit.await_one_of("[data-screen=contact]");
        }),
    ),
    state("result: likely", To("result")),
    state("result: likely, unfolded", Unfolded),
    // The other outcomes.
    state(
        "result: normal channels first",
        By(|visit| visit.story_of(ANSWER_DUE_TOMORROW, "result")),
    ),
    state("result: normal channels first, unfolded", Unfolded),
    state(
        "result: another office",
        By(|visit| visit.story_of(RUDE_AGENT, "result")),
    ),
    state("result: another office, unfolded", Unfolded),
    // Every field that an answer opens.
    state(
        "other-harm: a day revealed",
        By(|visit| {
            visit.story_of(OPENS_EVERYTHING, "other-harm");
            visit.answered("other-harm");
        }),
    ),
    state("notice: sent abroad", By(|visit| visit.answered("notice"))),
    state(
        "contact: every day revealed",
        By(|visit| visit.answered("contact")),
    ),
    state(
        "who-answers: for somebody else",
        By(|visit| visit.answered("who-answers")),
    ),
    state("check-answers: all there is", To("check-answers")),
    state("result: all there is", To("result")),
    state("result: all there is, unfolded", Unfolded),
    // Not sure of anything.
    state(
        "check-answers: not sure",
        By(|visit| visit.story_of(KNOWS_LITTLE, "check-answers")),
    ),
    state("result: not sure", To("result")),
    state("result: not sure, unfolded", Unfolded),
    // Forgotten, and not running.
    state("welcome: forgotten", By(forgotten)),
    state(
        "welcome: further languages offered",
        By(|visit| visit.shown("languages", "ko vi", "button[lang=ko]")),
    ),
    state(
        "welcome: a language that nobody has reviewed",
        By(|visit| {
            visit.press("button[lang=ko]");
            visit.await_one_of(".tas-unreviewed");
        }),
    ),
    state("static help", Page("helpless.html")),
];

fn refused_file(visit: &Visit) {
    let wrong = path(visit.widget.browser.engine, "states.txt");
    std::fs::write(&wrong, "no form").expect("the file is written");
    choose(&visit.desk(), &wrong, Some("not-a-pdf"));
}

fn right_file(visit: &Visit) {
    let right = path(visit.widget.browser.engine, "states.pdf");
    SmallForm::default().write_to(&right);
    choose(&visit.desk(), &right, None);
}

fn forgotten(visit: &Visit) {
    visit.leave_and_come_back();
}
