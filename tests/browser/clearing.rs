//! Nothing that a visitor answered stays behind: on a shared computer the next
//! person finds the first screen and blank fields, whichever way the page was left.

use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// A shared computer: the next person who presses Back sees the first screen,
/// also where the browser has kept the whole page, script state and all.
/// Firefox keeps no page while it is driven, so there it is loaded anew.
pub fn leaving_forgets(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("action");
    browser.visit(&site.page("division.html"));
    browser.back();

    let restored = browser.run("return recorded.restored;", Vec::new());
    assert_eq!(restored, json!(engine != Engine::Firefox));
    let widget = Widget::nth(&browser, 0);
    until("the first screen is back", || {
        (widget.read().id == "welcome").then_some(())
    });
    journey.walk_to("whose-tax").assert_blank();
    let how = if engine == Engine::Firefox {
        "loaded anew: it keeps no page while driven"
    } else {
        "holds"
    };
    record("privacy", "cleared in the back-forward cache", engine, how);
}

/// A visitor who walks away: after a quarter of an hour nothing is left.
pub fn idling_forgets(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "hurry.html");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("situation");
    browser.run("window.hurry = true;", Vec::new());
    browser.press(&[Key::Tab.into()]);
    until("the first screen is back", || {
        (widget.read().id == "welcome").then_some(())
    });
    browser.run("window.hurry = false;", Vec::new());
    journey.walk_to("whose-tax").assert_blank();
    record(
        "privacy",
        "cleared after 15 idle minutes",
        engine,
        "holds, clock set forward",
    );
}

const RELOAD: &str = "";
const REMOVE: &str = "recorded.host = host; host.remove();";

/// How a page forgets, by the row of its table: what is done, and what is seen then.
const WAYS: [(&str, &str, &str); 5] = [
    ("cleared by clear()", "host.clear();", "holds"),
    ("cleared by restart()", "host.restart();", "holds"),
    (
        "cleared on pagehide",
        "for (const type of ['pagehide', 'pageshow']) {
             dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
         }",
        "holds, events by script",
    ),
    ("cleared when the element is taken out", REMOVE, "holds"),
    ("fields are not restored on reload", RELOAD, "holds"),
];

/// A page that is left or forgotten is no reason to move: whoever comes back, or is busy
/// elsewhere on the page, keeps the focus and the place. Who never began is told nothing.
pub fn forgetting_moves_nothing(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let leave = "dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));";
    let shown = |widget: &Widget| widget.ask("return tas.text(tas.root(index));", &[]);
    let untouched = shown(&widget);
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    browser.run(leave, Vec::new());
    assert_eq!(shown(&widget), untouched);
    journey.walk_to("situation");
    browser.run(
        "document.activeElement.blur(); scrollTo(0, 0); recorded.focused.length = 0;",
        Vec::new(),
    );
    browser.run(leave, Vec::new());
    until("the first screen is back", || {
        (widget.read().id == "welcome").then_some(())
    });
    let moved = "return [recorded.focused, scrollY, document.activeElement.localName];";
    assert_eq!(
        browser.run(moved, Vec::new()),
        json!([[], 0, "body"]),
        "the focus is taken"
    );
}

/// Each way on one page, one after another: what one of them leaves, the next finds.
pub fn every_way_forgets(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    for (row, act, how) in WAYS {
        answer_blank_screens(&journey);
        widget.ask(&format!("const host = tas.hosts()[index]; {act}"), &[]);
        match act {
            RELOAD => browser.reload(),
            REMOVE => put_back(&browser),
            _ => {}
        }
        until(row, || {
            let screen = widget.try_read()?.id;
            ["welcome", "whose-tax"]
                .contains(&screen.as_str())
                .then_some(())
        });
        record("privacy", row, engine, how);
    }
    answer_blank_screens(&journey);
}

/// Finds three screens blank and answers each; the last, with its dates, stays open.
fn answer_blank_screens(journey: &Journey) {
    for screen in ["whose-tax", "situation", "action"] {
        journey.walk_to(screen).assert_blank();
        journey.answer();
    }
}

/// Puts the element back once it has forgotten; until then it might only be moved.
fn put_back(browser: &Browser) {
    until("the element forgets", || {
        let empty = "return recorded.host.shadowRoot.childNodes.length === 0;";
        let empty = browser.run(empty, Vec::new());
        empty.as_bool().filter(|empty| *empty)
    });
    browser.run(
        "document.querySelector('main').append(recorded.host);",
        Vec::new(),
    );
}
