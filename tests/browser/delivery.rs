//! How the engine comes to a page: in files of its own where the host streams, and
//! not before a visitor comes near.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// Three files by their fixed names, and no fallback.
pub fn split_build_runs(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "split.html");
    assert_eq!(tier(&widget), "wasm");
    let result = journey(widget).walk(|_| {});
    result.assert_outcome("emergency-call-now");
    let asked = asked(&site);
    assert_eq!(asked.len(), 3, "{asked:?}");
    assert!(asked[0].starts_with("split/engine-"), "{asked:?}");
    assert!(asked[1].starts_with("split/program-"), "{asked:?}");
    assert_eq!(asked[2], "split/tas-checklist.js");
    assert_eq!(
        browser.run("return recorded.errors;", Vec::new()),
        json!([])
    );
}

pub fn split_build_runs_without_wasm(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "nowasm.html");
    assert_eq!(tier(&widget), "fallback");
    journey(widget)
        .walk(|_| {})
        .assert_outcome("emergency-call-now");
    let asked = asked(&site);
    assert!(
        asked.iter().any(|name| name.starts_with("split/fallback-")),
        "{asked:?}"
    );
}

/// The engine is not even asked for while the checklist is far away, the room that is
/// kept for it is the room that it takes, and nothing moves when it comes.
pub fn split_build_waits_far_away(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    browser.visit(&site.page("far.html"));
    let waiting = Widget::unready(&browser, 0);
    let room = until("the widget keeps its room", || {
        height(&waiting, ".tas-boot")
    });
    assert_eq!(asked(&site), ["split/tas-checklist.js"]);
    assert_eq!(tier(&waiting), "waiting");
    browser.run(
        "document.querySelector('tas-checklist').scrollIntoView();",
        Vec::new(),
    );
    let widget = Widget::nth(&browser, 0);
    let taken = height(&widget, ".tas-screen").expect("a screen");
    assert!(
        (room - taken).abs() <= 8.0,
        "room for {room} px, and {taken} px taken"
    );
}

/// Whoever comes by keyboard finds a button there, which opens the checklist, and is
/// on the button that begins when it has come.
pub fn keyboard_opens_a_widget_far_away(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    browser.visit(&site.page("far.html"));
    let waiting = Widget::unready(&browser, 0);
    until("the widget keeps its room", || {
        height(&waiting, ".tas-boot")
    });
    browser.run(
        "tas_button = document.querySelector('tas-checklist').shadowRoot.querySelector('button');
         tas_button.focus({ preventScroll: true });",
        Vec::new(),
    );
    let widget = Widget::nth(&browser, 0);
    until("the focus is on the button that begins", || {
        let there = widget.ask("return tas.active().matches('.tas-start');", &[]);
        there.as_bool().filter(|there| *there)
    });
}

fn journey(widget: Widget) -> Journey {
    Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    }
}

/// The files of the release that were asked for, sorted.
fn asked(site: &Site) -> Vec<String> {
    let requests = site.requests();
    let names = requests
        .iter()
        .filter_map(|request| request.line.strip_prefix("GET scripts /"));
    let mut names: Vec<_> = names
        .filter(|name| *name != "recorder.js")
        .map(str::to_owned)
        .collect();
    names.sort();
    names
}

/// What runs, as the widget itself reports.
pub fn tier(widget: &Widget) -> String {
    let report = widget.ask("return tas.hosts()[index].diagnose();", &[]);
    let report = report.as_str().expect("a report of lines");
    let line = report.lines().find_map(|line| line.strip_prefix("tier: "));
    line.expect("the report names the tier").to_owned()
}

fn height(widget: &Widget, selector: &str) -> Option<f64> {
    let height = widget.ask(
        "return tas.root(index)?.querySelector(given[0])?.getBoundingClientRect().height ?? null;",
        &[Value::from(selector)],
    );
    height.as_f64()
}
