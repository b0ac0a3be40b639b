//! A visitor reaches each of the four outcomes, by pointer or by keyboard, on
//! a firm's page or from a folder on disk, and two visitors at once.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::{Answer, Journey};
use crate::site::{Policy, Site};
use crate::stories::{ANSWER_DUE_TOMORROW, ORDINARY, PLAN_ENDED_WRONGLY, RENT_IS_DUE, RUDE_AGENT};
use crate::widget::{Hand, Screen, Widget};

/// The most question screens that any visitor may meet.
const MOST_QUESTION_SCREENS: usize = 14;

pub fn emergency(engine: Engine) {
    let result = reach(engine, RENT_IS_DUE, "emergency-call-now");
    assert!(
        result.deadlines.iter().any(|id| id.contains("levy")),
        "{result:?}"
    );
    assert_criteria(&result, &["1", "2"]);
}

pub fn likely_qualifies(engine: Engine) {
    let result = reach(engine, PLAN_ENDED_WRONGLY, "likely-qualifies");
    assert_criteria(&result, &["2", "5", "7", "8"]);
}

pub fn normal_channels_first(engine: Engine) {
    let result = reach(engine, ANSWER_DUE_TOMORROW, "try-normal-channels-first");
    assert_criteria(&result, &[]);
}

pub fn another_office(engine: Engine) {
    reach(engine, RUDE_AGENT, "not-a-tas-matter");
}

fn reach(engine: Engine, story: &[(&str, Answer)], outcome: &str) -> Screen {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let result = walk(widget, Hand::Pointer, story);
    result.assert_outcome(outcome);
    assert_eq!(
        browser.run("return recorded.errors;", Vec::new()),
        json!([])
    );
    result
}

/// Walks a story to its result and looks at every screen on the way. Whoever
/// is in an emergency is told so before the result, and until it.
fn walk(widget: Widget, hand: Hand, story: &[(&str, Answer)]) -> Screen {
    let mut asked = Vec::new();
    let mut urgent = false;
    let journey = Journey {
        widget,
        hand,
        facts: &[story, ORDINARY],
    };
    let result = journey.walk(|screen| {
        assert_sound(screen);
        assert!(
            screen.urgent || !urgent || screen.outcome.is_some(),
            "{screen:?}"
        );
        urgent |= screen.urgent;
        if !screen.questions.is_empty() {
            asked.push(screen.id.clone());
        }
    });
    let emergency = result.outcome.as_deref() == Some("emergency-call-now");
    assert_eq!(urgent, emergency, "{asked:?}");
    assert!(asked.len() <= MOST_QUESTION_SCREENS, "{asked:?}");
    asked.sort();
    assert!(asked.is_sorted_by(|one, next| one < next), "{asked:?}");
    result
}

/// One heading that says something, and a place in the interview.
fn assert_sound(screen: &Screen) {
    let heading = screen.heading.as_deref().unwrap_or_default();
    assert!(screen.headings == 1 && !heading.is_empty(), "{screen:?}");
    assert!(
        screen.questions.is_empty() || screen.progress.is_some(),
        "{screen:?}"
    );
}

fn assert_criteria(result: &Screen, met: &[&str]) {
    let found: Vec<_> = result
        .criteria
        .iter()
        .filter(|(_, standing)| standing == "met")
        .map(|(number, _)| number.as_str())
        .collect();
    assert_eq!(found, met, "{result:?}");
}

pub fn keyboard_alone(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let result = walk(widget, Hand::Keyboard, RENT_IS_DUE);
    result.assert_outcome("emergency-call-now");
}

pub fn from_disk(engine: Engine) {
    let browser = Browser::start(engine);
    let widget = Widget::open_file(&browser, "offline.html");
    let result = walk(widget, Hand::Pointer, RENT_IS_DUE);
    result.assert_outcome("emergency-call-now");
    assert!(browser.url().starts_with("file:"), "{}", browser.url());
}

/// Two visitors would be an odd sight, but two widgets on a page must not know
/// of each other: one is left half-way while the other goes to its end.
pub fn two_on_a_page(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let first = Widget::visit(&browser, &site, "two.html");
    let second = Widget::nth(&browser, 1);
    let journey = Journey {
        widget: first,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("situation");
    journey.answer();
    let half_way = first.read();

    let other = walk(second, Hand::Pointer, RUDE_AGENT);
    other.assert_outcome("not-a-tas-matter");
    let waiting = Screen {
        arrived: half_way.arrived,
        ..first.read()
    };
    assert_eq!(waiting, half_way);

    let result = journey.walk(|_| {});
    result.assert_outcome("emergency-call-now");
    second.read().assert_outcome("not-a-tas-matter");
}
