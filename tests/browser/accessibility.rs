//! axe-core finds nothing on any screen: a journey on a light page and one on a
//! dark page, the errors of each question screen on the way, two results, and
//! the static help.

use crate::axe::{Axe, assert_clean};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::failure::visit_helpless;
use crate::journey::{Answer, Journey};
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, PLAN_ENDED_WRONGLY, RENT_IS_DUE};
use crate::widget::{Hand, Screen, Widget};

pub fn axe_on_every_screen(engine: Engine) {
    let (browser, site, axe) = (
        Browser::start(engine),
        Site::open(Policy::Open),
        Axe::load(),
    );
    for (page, story, outcome) in [
        ("element.html", RENT_IS_DUE, "emergency-call-now"),
        ("dark.html", PLAN_ENDED_WRONGLY, "likely-qualifies"),
    ] {
        let widget = Widget::visit(&browser, &site, page);
        axe.inject(&browser);
        let result = check(widget, story);
        result.assert_outcome(outcome);
    }
}

/// Walks a story; each screen is checked as it comes, with its errors if it can
/// be wrong, and with its answers and whatever they reveal.
fn check(widget: Widget, story: &[(&str, Answer)]) -> Screen {
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[story, ORDINARY],
    };
    journey.walk(|screen| {
        assert_clean(widget.browser, &screen.id);
        if screen.questions.is_empty() {
            return;
        }
        if screen
            .questions
            .iter()
            .any(|question| question.kind == "choice")
        {
            widget.press(Hand::Pointer, "button.tas-continue");
            let what = format!("`{}` names its errors", screen.id);
            until(&what, || (!widget.read().summary.is_empty()).then_some(()));
            assert_clean(widget.browser, &format!("{} with errors", screen.id));
        }
        journey.answer();
        assert_clean(widget.browser, &format!("{} answered", screen.id));
    })
}

pub fn axe_on_static_help(engine: Engine) {
    let (browser, site, axe) = (
        Browser::start(engine),
        Site::open(Policy::Open),
        Axe::load(),
    );
    visit_helpless(&browser, &site);
    axe.inject(&browser);
    assert_clean(&browser, "static help");
}
