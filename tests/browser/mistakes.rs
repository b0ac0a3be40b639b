//! What is missing or impossible is named, in a summary and beside the field,
//! and what was typed stays for the visitor to mend.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, PLAN_ENDED_WRONGLY};
use crate::widget::{Hand, Screen, Widget};

/// Something wrong to type: the question, and each part with its text.
struct Mistake {
    question: &'static str,
    typed: Vec<(&'static str, String)>,
}

/// Every mistake that must be noticed, in the order of the story's screens or
/// not; each is made when its question comes.
fn mistakes(widget: &Widget) -> Vec<Mistake> {
    let date = |question, [month, day, year]: [String; 3]| Mistake {
        question,
        typed: vec![("month", month), ("day", day), ("year", year)],
    };
    let number = |question, text: &str| Mistake {
        question,
        typed: vec![("", text.to_owned())],
    };
    let [_, _, this_year] = widget.day(0);
    vec![
        date("first-contact-date", widget.day(2)),
        date("action-date", ["4".into(), "31".into(), this_year.clone()]),
        date("notice-date", ["4".into(), String::new(), this_year]),
        number("household-size", "two"),
        number("household-income", "-31000"),
    ]
}

pub fn impossible_answers_are_named_and_kept(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[PLAN_ENDED_WRONGLY, ORDINARY],
    };
    let mut left = mistakes(&widget);
    let mut screen = journey.walk_to("whose-tax");
    assert_refused(&widget, "agency");
    while screen.id != "check-answers" {
        journey.answer();
        left.retain(|mistake| {
            let here = widget.read().question(mistake.question).is_some();
            if here {
                make(&widget, mistake);
                journey.answer();
            }
            !here
        });
        screen = journey.step(&widget.read());
    }
    let never: Vec<_> = left.iter().map(|mistake| mistake.question).collect();
    assert!(never.is_empty(), "the story never meets {never:?}");
}

fn make(widget: &Widget, mistake: &Mistake) {
    for (part, text) in &mistake.typed {
        widget.write(Hand::Pointer, mistake.question, part, text);
    }
    assert_refused(widget, mistake.question);
    for (part, text) in &mistake.typed {
        assert_eq!(
            widget.value(mistake.question, part),
            Some(json!(text)),
            "{}",
            mistake.question
        );
    }
}

/// Continue does not go on; it names what is wrong twice, and the summary's
/// link leads to the field.
pub fn assert_refused(widget: &Widget, question: &str) {
    let before = widget.read().id;
    widget.press(Hand::Pointer, "button.tas-continue");
    let refused: Screen = until(&format!("`{question}` is refused"), || {
        let screen = widget.read();
        assert_eq!(screen.id, before, "a wrong `{question}` is accepted");
        (!screen.summary.is_empty()).then_some(screen)
    });
    assert_eq!(refused.summary.len(), 1, "{refused:?}");
    assert_eq!(refused.errors.len(), 1, "{refused:?}");
    widget.press(Hand::Pointer, ".tas-error-summary :is(a, button)");
    until(&format!("the summary's link leads to `{question}`"), || {
        let at = widget.ask(
            "return tas.active().closest('[data-question]')?.dataset.question ?? null;",
            &[],
        );
        (at == question).then_some(())
    });
}
