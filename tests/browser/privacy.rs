//! Nothing that a visitor answers leaves the page or stays behind, and this is
//! shown by looking: at every request, report, cookie and store, and at what
//! the page itself can see.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// A whole journey under the strictest policy. At the end the page breaks the
/// policy on purpose, to show that a violation would have been seen.
pub fn strict_policy(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    assert_leaves_no_trace(&browser, &site);

    browser.run(
        "document.body.setAttribute('style', 'color: red');",
        Vec::new(),
    );
    until("a violation is reported", || {
        let seen = browser.run("return recorded.violations.length;", Vec::new());
        let reported = site
            .requests()
            .iter()
            .any(|request| request.line.contains("csp-report"));
        (seen == 1 && reported).then_some(())
    });
}

pub fn nothing_leaves_an_open_page(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Watched));
    assert_leaves_no_trace(&browser, &site);
    assert_events_without_answers(&browser);
}

/// Walks to a result, and finds the page's surroundings as they were.
fn assert_leaves_no_trace(browser: &Browser, site: &Site) {
    let widget = Widget::visit(browser, site, "element.html");
    let before = (surroundings(browser), browser.url());

    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    let result = journey.walk(|_| {});
    result.assert_outcome("emergency-call-now");

    assert_eq!((surroundings(browser), browser.url()), before);
    let violations = browser.run("return recorded.violations;", Vec::new());
    assert_eq!(violations, json!([]));
    assert_eq!(browser.cookies(), Vec::<String>::new());
    let mut lines: Vec<_> = site
        .requests()
        .into_iter()
        .map(|request| request.line)
        .collect();
    lines.sort();
    let meant = [
        "GET host /element.html",
        "GET scripts /recorder.js",
        "GET scripts /tas-checklist.js",
    ];
    assert_eq!(lines, meant);
}

/// Everything that could hold or betray an answer outside the widget. Not the
/// browser's own: the icon for its tab, and a global that chromedriver adds.
fn surroundings(browser: &Browser) -> Value {
    let state = browser.run_async(
        "const databases = await indexedDB.databases?.() ?? [];
         const held = globalThis.caches ? await caches.keys() : [];
         return {
             stored: [localStorage.length, sessionStorage.length, databases.length, held.length],
             cookie: document.cookie,
             title: document.title,
             address: location.href,
             history: [history.length, history.state],
             name: window.name,
             resources: performance.getEntriesByType('resource').map(({ name }) => name)
                 .filter((name) => !name.endsWith('/favicon.ico')),
             globals: Object.getOwnPropertyNames(window).sort()
                 .filter((name) => name !== 'se_exportedFunctionSymbol'),
             errors: recorded.errors,
             said: recorded.said,
         };",
        Vec::new(),
    );
    assert_eq!(state["stored"], json!([0, 0, 0, 0]));
    assert_eq!(state["cookie"], json!(""));
    assert_eq!(state["errors"], json!([]));
    assert_eq!(state["said"], json!([]));
    state
}

/// The page learns that the checklist was begun and how it ended; no more.
fn assert_events_without_answers(browser: &Browser) {
    let event = |kind: &str, detail: Value| {
        json!({
            "type": format!("tas-checklist:{kind}"), "detail": detail,
            "target": "tas-checklist", "bubbles": true, "composed": true,
        })
    };
    let meant = json!([
        event("ready", Value::Null),
        event("start", Value::Null),
        event("result", json!({ "outcome": "emergency-call-now" })),
    ]);
    assert_eq!(browser.run("return recorded.events;", Vec::new()), meant);
}

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
}
