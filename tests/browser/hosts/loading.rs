//! The ways in which a page, its optimiser or its tag manager brings the script.

use serde_json::json;

use super::host::{Host, WORKS, stands, stands_and, walk_and_return};
use crate::engine::Engine;
use crate::patience::until;
use crate::record::record;
use crate::widget::{Hand, Widget};

/// The widgets of a page and what each says of itself.
const WIDGETS: &str = "return document.querySelectorAll('tas-checklist').length;";

pub fn script_async(engine: Engine) {
    stands(engine, "script-async");
}

pub fn script_defer(engine: Engine) {
    stands(engine, "script-defer");
}

pub fn script_in_head(engine: Engine) {
    stands(engine, "script-in-head");
}

/// Without an element, the widget stands where the script was put, with its settings.
pub fn script_late(engine: Engine) {
    stands_and(engine, "script-late", |host, widget| {
        let firm =
            "return document.querySelector('#slot > script + tas-checklist').dataset.firmName;";
        assert_eq!(host.ask(firm), "Ash & Alder");
        walk_and_return(widget, Hand::Pointer);
    });
}

pub fn script_in_bundle(engine: Engine) {
    stands_and(engine, "script-in-bundle", |host, widget| {
        walk_and_return(widget, Hand::Pointer);
        assert_bundle_ran(host);
    });
}

/// Someone wrote the settings on the bundle's tag, so this is the place.
pub fn bundle_with_settings(engine: Engine) {
    stands_and(engine, "bundle-with-settings", |host, widget| {
        let firm = "return document.querySelector('script + tas-checklist').dataset.firmName;";
        assert_eq!(host.ask(firm), "Ash & Alder");
        walk_and_return(widget, Hand::Pointer);
        assert_bundle_ran(host);
    });
}

/// A bundle for the whole site is on pages that want no checklist. One line tells
/// whoever wonders where it is.
pub fn bundle_without_place(engine: Engine) {
    let host = Host::open(engine, "bundle-without-place");
    let said = until("the page's owner is told", || {
        let said = host.ask("return recorded.said;");
        (said != json!([])).then_some(said)
    });
    let line = said[0].as_str().unwrap_or_default();
    assert!(
        line.starts_with("info: ") && line.contains("<tas-checklist>"),
        "{said}"
    );
    assert_eq!(said[1], json!(null), "{said}");
    assert_bundle_ran(&host);
    let page = "return [document.querySelectorAll('tas-checklist').length, recorded.errors, witness.changes()];";
    assert_eq!(host.ask(page), json!([0, [], []]));
    record(
        "hosts",
        "bundle-without-place",
        engine,
        "shows nothing, says so",
    );
}

fn assert_bundle_ran(host: &Host) {
    let around = host.ask("return [window.shopBefore, window.shopAfter];");
    assert_eq!(around, json!(["before", "after"]));
}

/// The script no longer knows itself when it runs, and is found by its name.
pub fn script_delayed(engine: Engine) {
    stands_and(engine, "script-delayed", |host, widget| {
        let firm = "return document.querySelector('script + tas-checklist').dataset.firmName;";
        assert_eq!(host.ask(firm), "Ash & Alder");
        walk_and_return(widget, Hand::Pointer);
    });
}

pub fn script_twice(engine: Engine) {
    stands_and(engine, "script-twice", |host, widget| {
        assert_eq!(host.ask(WIDGETS), 1);
        assert_eq!(copies(widget), copies_of(env!("CARGO_PKG_VERSION")));
        walk_and_return(widget, Hand::Pointer);
        assert_eq!(host.ask(WIDGETS), 1);
    });
}

/// The first copy does the work; the report names both.
pub fn older_and_newer(engine: Engine) {
    stands_and(engine, "older-and-newer", |host, widget| {
        assert_eq!(host.ask(WIDGETS), 1);
        assert_eq!(copies(widget), copies_of("0.0.1"));
        walk_and_return(widget, Hand::Pointer);
    });
}

fn copies(widget: Widget) -> String {
    let line = widget.ask(
        "return tas.hosts()[index].diagnose().split('\\n').find((line) => line.startsWith('copies'));",
        &[],
    );
    line.as_str().unwrap_or_default().to_owned()
}

fn copies_of(first: &str) -> String {
    format!("copies: {first}, {}", env!("CARGO_PKG_VERSION"))
}

pub fn one_widget(engine: Engine) {
    stands(engine, "one-widget");
}

pub fn ten_widgets(engine: Engine) {
    many(engine, "ten-widgets", 10);
}

pub fn fifty_widgets(engine: Engine) {
    many(engine, "fifty-widgets", 50);
}

/// Each begins once the visitor comes near, and the last keeps apart from the first.
fn many(engine: Engine, page: &str, count: u64) {
    let host = Host::open(engine, page);
    until("the last widget keeps its room", || {
        let waiting = host.ask("return [...document.querySelectorAll('tas-checklist')].filter((one) => one.shadowRoot).length;");
        (waiting == json!(count)).then_some(())
    });
    for index in 0..usize::try_from(count).unwrap_or_default() {
        let widget = Widget::unready(&host.browser, index);
        widget.ask(
            "tas.hosts()[index].scrollIntoView({ behavior: 'instant' });",
            &[],
        );
        Widget::nth(&host.browser, index);
    }
    host.until_ready(count);
    let last = Widget::nth(
        &host.browser,
        usize::try_from(count - 1).unwrap_or_default(),
    );
    walk_and_return(last, Hand::Pointer);
    let first = Widget::nth(&host.browser, 0);
    assert_eq!(first.read().id, "welcome");
    walk_and_return(first, Hand::Pointer);
    host.assert_untouched(&[]);
    record("hosts", page, engine, WORKS);
}
