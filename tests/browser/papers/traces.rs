//! Papers leave no trace in the page: all that is taken along is made on the device.
//!
//! The journey of `privacy`, gone on through every paper and every way to take it along;
//! the same is looked at, and one request more is allowed.

use serde_json::json;

use super::desk::{Desk, walk};
use super::files::{keep, kept};
use super::form::{choose, write};
use super::judged::small_form;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::privacy::{CARELESS, MEASURED, TOLD, surroundings};
use crate::record::record;
use crate::site::{Policy, Site};
use crate::widget::Widget;

pub fn papers_leave_no_trace(engine: Engine) {
    leave_no_trace(
        engine,
        Policy::Strict,
        "element.html",
        &["tas-checklist.worksheet.js"],
    );
    record("privacy", "nothing sent or stored, papers", engine, "holds");
}

pub fn papers_in_plain_script_leave_no_trace(engine: Engine) {
    let files = [
        "tas-checklist.fallback.js",
        "tas-checklist.worksheet.fallback.js",
        "tas-checklist.worksheet.js",
    ];
    leave_no_trace(engine, Policy::StrictWithoutWasm, "element.html", &files);
    record(
        "privacy",
        "nothing sent or stored, papers, fallback",
        engine,
        "holds",
    );
}

/// What the visitor writes here, which nobody else may read.
const WRITTEN: [&str; 4] = ["Núñez", "123-45-6789", "775-555-0142", "landlord"];

fn leave_no_trace(engine: Engine, policy: Policy, page: &str, files: &[&str]) {
    let (browser, site) = (Browser::start(engine), Site::open(policy));
    let widget = Widget::visit(&browser, &site, page);
    // What a page sees of all the files that come is told below, by their requests.
    let seen = |browser: &Browser| {
        let mut seen = surroundings(browser);
        let resources = seen["resources"].take().to_string();
        let known = [seen["said"].take(), seen["violations"].take()];
        for word in TOLD.iter().chain(&WRITTEN) {
            assert!(
                !resources.contains(word)
                    && !known.iter().any(|one| one.to_string().contains(word))
            );
        }
        (seen, browser.url())
    };
    let before = seen(&browser);
    walk(widget);
    let events = "return recorded.events.length;";
    let told = browser.run(events, Vec::new());
    take_all_along(widget);

    // The page's own hooks of this test are put away before it is looked at.
    browser.run("delete window.kept; delete window.printed;", Vec::new());
    assert_eq!(seen(&browser), before);
    assert_eq!(
        browser.run(events, Vec::new()),
        told,
        "the page is told of papers"
    );
    let words: Vec<_> = TOLD.iter().chain(&WRITTEN).collect();
    assert_eq!(browser.run(MEASURED, vec![json!(words)]), json!([]));
    assert_eq!(browser.cookies(), Vec::<String>::new());
    assert_asked_for(&site, page, files);
}

/// Takes every paper along in every way.
fn take_all_along(widget: Widget) {
    let browser = widget.browser;
    keep(browser);
    let desk = Desk::open(widget, "form-911");
    write(&desk);
    assert_careful(&desk);
    choose(&desk, &small_form(browser.engine), None);
    kept(browser, || desk.press(".tas-official .tas-save"));
    kept(browser, || desk.press("[aria-labelledby=own] .tas-save"));
    desk.go_back();
    for paper in ["calendar", "call", "result"] {
        let desk = Desk::open(widget, paper);
        assert_careful(&desk);
        kept(browser, || desk.press(".tas-save"));
        desk.press(".tas-copy");
        until("the visitor is told of the copy", || {
            let told = "return [...desk.querySelectorAll('.tas-said')].some((one) => one.textContent !== '');";
            (desk.ask(told, &[]) == json!(true)).then_some(())
        });
        super::printed::printed(&desk);
        desk.go_back();
    }
}

/// No field that a browser fills in, no link that tells where the visitor comes from.
fn assert_careful(desk: &Desk) {
    assert_eq!(desk.ask(CARELESS, &[]), json!([]), "{:?}", desk.at());
}

/// Each file once, by its own name, and nothing else whatever.
fn assert_asked_for(site: &Site, page: &str, files: &[&str]) {
    let requests = site.requests().into_iter().map(|request| request.line);
    let mut lines: Vec<_> = requests
        .filter(|line| line != "POST host /csp-report")
        .collect();
    lines.sort();
    let mut meant = vec![format!("GET host /{page}")];
    let scripts = ["recorder.js", "tas-checklist.js"];
    let scripts = scripts.iter().chain(files);
    meant.extend(scripts.map(|name| format!("GET scripts /{name}")));
    meant.sort();
    assert_eq!(lines, meant);
}
