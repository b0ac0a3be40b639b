//! A visitor may go back, change an answer, or begin anew, and loses nothing
//! by it but what was meant to go.

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::{Answer, Journey};
use crate::site::{Policy, Site};
use crate::stories::{ANSWER_DUE_TOMORROW, ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// The same visitor as [`ANSWER_DUE_TOMORROW`], who mistook the day: the
/// promise was for yesterday.
const ANSWER_WAS_DUE: &[(&str, Answer)] = &[("promised-date", Answer::Day(-1))];

pub fn back_keeps_answers(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("action");
    journey.answer();
    let answered = widget.read();

    let before = widget.turn(|| widget.press(Hand::Pointer, "button.tas-back"));
    assert_eq!(
        widget.value("situation", "bank-levy"),
        Some(true.into()),
        "{before:?}"
    );
    let again = widget.turn(|| widget.press(Hand::Pointer, "button.tas-continue"));
    assert_eq!(again.questions, answered.questions);
}

pub fn change_leads_to_another_result(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let facts = &[ANSWER_DUE_TOMORROW, ORDINARY];
    let mistaken = Journey {
        widget,
        hand: Hand::Pointer,
        facts,
    };
    let check = mistaken.walk_to("check-answers");
    for screen in ["situation", "contact"] {
        assert!(
            check.changes.iter().any(|change| change == screen),
            "{check:?}"
        );
    }

    widget.turn(|| widget.press(Hand::Pointer, "[data-change='contact'] button"));
    let facts = &[ANSWER_WAS_DUE, ANSWER_DUE_TOMORROW, ORDINARY];
    let result = Journey { facts, ..mistaken }.walk(|screen| {
        let asked_again = ["whose-tax", "situation"].contains(&screen.id.as_str());
        assert!(
            !asked_again,
            "an answer that still holds is asked again: {screen:?}"
        );
    });
    result.assert_outcome("likely-qualifies");
}

pub fn start_again_forgets(engine: Engine) {
    forgets(engine, "button.tas-restart");
}

pub fn clear_forgets(engine: Engine) {
    forgets(engine, "button.tas-clear");
}

fn forgets(engine: Engine, button: &str) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("action");
    journey.answer();

    widget.turn(|| widget.press(Hand::Pointer, button));
    for screen in ["whose-tax", "situation", "action"] {
        journey.walk_to(screen).assert_blank();
    }
}
