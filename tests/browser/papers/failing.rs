//! When a paper cannot be opened, the visitor has the result as before and may try
//! again, the page is whole, and its owner is told once.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::json;

use super::desk::{Desk, door, walk};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::host_page::{ELEMENT, page, release, said, script};
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Reply, Site};
use crate::widget::{Hand, Widget};

const PART: &str = "tas-checklist.worksheet.js";
const FALLBACK: &str = "tas-checklist.worksheet.fallback.js";

/// What comes in the place of a file.
type Instead = fn(&str) -> Reply;

fn missing(_: &str) -> Reply {
    Reply::Missing
}

fn no_script(_: &str) -> Reply {
    script(b"<!doctype html><title>Not found</title>".to_vec())
}

fn nothing(_: &str) -> Reply {
    script(Vec::new())
}

fn half(name: &str) -> Reply {
    let mut content = release(name);
    content.truncate(content.len() / 2);
    script(content)
}

fn of_another_release(name: &str) -> Reply {
    let content = String::from_utf8(release(name)).expect("text");
    let changed = content.replace("build:\"", "build:\"0");
    assert_ne!(changed, content, "{name} names its build");
    script(changed.into_bytes())
}

/// How a file may be wrong, and how its code ends.
const FAULTS: [(&str, Instead, &str); 5] = [
    ("missing", missing, "missing"),
    ("a page for people", no_script, "damaged"),
    ("empty", nothing, "damaged"),
    ("half of it", half, "damaged"),
    ("of another release", of_another_release, "damaged"),
];

pub fn a_part_that_does_not_come_leaves_the_result(engine: Engine) {
    fails(engine, "", PART, "worksheet");
}

pub fn a_fallback_that_does_not_come_leaves_the_result(engine: Engine) {
    fails(
        engine,
        "delete window.WebAssembly;",
        FALLBACK,
        "worksheet-fallback",
    );
}

/// One fault after another in one visit; in the end the file is there, and opens.
fn fails(engine: Engine, before: &str, file: &'static str, role: &str) {
    let browser = Browser::start(engine);
    let now: Arc<Mutex<Option<Instead>>> = Arc::default();
    let served = Arc::clone(&now);
    let html = page(before, ELEMENT, "tas-checklist.js");
    let site = Site::staged(Policy::Open, move |asked| {
        if asked == "host /papers.html" {
            return Some(Reply::Page(html.clone()));
        }
        let is_file = asked.strip_prefix("scripts /") == Some(file);
        let served = served.lock().unwrap_or_else(PoisonError::into_inner);
        served.filter(|_| is_file).map(|instead| instead(file))
    });
    let set = |instead| *now.lock().unwrap_or_else(PoisonError::into_inner) = instead;
    browser.visit(&site.page("papers.html"));
    let widget = Widget::nth(&browser, 0);
    walk(widget);
    for (row, instead, end) in FAULTS {
        set(Some(instead));
        let code = format!("{role}-{end}");
        assert_fails(widget, row, &code);
        record(
            "faults",
            &format!("{role}: {row}"),
            engine,
            &format!("result ({code})"),
        );
    }
    set(None);
    Desk::open(widget, "form-911").go_back();
    let status = "return tas.text(tas.find(index, '.tas-take-status')) || '';";
    assert_eq!(
        widget.ask(status, &[]),
        json!(""),
        "it is said to have failed"
    );
}

/// What of the page is not as it was, but for where the visitor is.
const CHANGES: &str = "
    const events = recorded.events.filter(({ type }) => type.endsWith('error')).length;
    return [changes().filter((line) => !/^. (focus|scrolled) /.test(line)), recorded.errors, events];";

fn assert_fails(widget: Widget, row: &str, code: &str) {
    let browser = widget.browser;
    browser.run("recorded.said.length = 0;", Vec::new());
    widget.press(Hand::Pointer, &door("form-911"));
    let lines = until(&format!("`{row}`: the owner is told of {code}"), || {
        let said = said(browser);
        let told = said.iter().any(|line| line.contains(&format!("[{code}]")));
        told.then_some(said)
    });
    until(&format!("`{row}`: the visitor is told"), || {
        let told = "const status = tas.find(index, '.tas-take-status');
            return status?.textContent !== '' && status.role !== null
                && tas.screen(index).outcome !== null
                && tas.root(index).querySelector('.tas-desk') === null
                && tas.active() === tas.find(index, given[0]);";
        (widget.ask(told, &[json!(door("form-911"))]) == json!(true)).then_some(())
    });
    assert_eq!(lines.len(), 1, "{row}: {lines:?}");
    assert_eq!(
        browser.run(CHANGES, Vec::new()),
        json!([[], [], 0]),
        "{row}"
    );
}
