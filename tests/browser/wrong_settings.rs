//! Settings that a page gets wrong, by attribute or by property: each is named once and
//! ignored, the checklist runs, and nothing is thrown at the page.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::host_page::{ELEMENT, assert_untouched, events, page, said};
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Reply, Site};
use crate::widget::{Hand, Widget};

const SCRIPT: &str = "tas-checklist.js";

/// A value that is not accepted, for every setting that does not take any text.
const WRONG: [(&str, &str); 8] = [
    ("firm-phone", "none"),
    ("firm-url", "javascript:alert(1)"),
    ("lang", "xx"),
    ("theme", "blue"),
    ("accent", "red"),
    ("heading-level", "9"),
    ("preview-date", "tomorrow"),
    ("exit-url", "javascript:alert(1)"),
];

pub fn wrong_attributes_are_named_and_ignored(engine: Engine) {
    let browser = Browser::start(engine);
    let attributes = |prefix: &str| {
        let each = WRONG.map(|(name, value)| format!(" {prefix}{name}=\"{value}\""));
        each.concat()
    };
    let element = format!("<tas-checklist{}></tas-checklist>", attributes(""));
    let division = format!("<div data-tas-checklist{}></div>", attributes("data-"));
    let script = page("", "", SCRIPT).replace(
        "/tas-checklist.js\"",
        &format!("/tas-checklist.js\"{}", attributes("data-")),
    );
    for (row, page) in [
        ("settings: element", page("", &element, SCRIPT)),
        ("settings: div", page("", &division, SCRIPT)),
        ("settings: script", script),
    ] {
        visit(&browser, page, row);
        let said = said(&browser);
        for (name, value) in WRONG {
            let named = format!("{name}=\"{value}\" is ignored; it takes ");
            let lines = said.iter().filter(|line| line.contains(&named));
            assert_eq!(lines.count(), 1, "{row}, {name}: {said:?}");
        }
        assert_eq!(said.len(), WRONG.len(), "{row}: {said:?}");
        assert_runs(&browser, row);
        record("faults", row, engine, "wasm");
    }
}

/// What a framework may set before the class is known: what throws when it is read, and
/// what cannot be taken away again.
const EARLY: &str = "<script>{
    const early = document.querySelector('tas-checklist');
    const throws = () => { throw new Error('not to be read'); };
    Object.defineProperty(early, 'firmName', { get: throws, configurable: true });
    Object.defineProperty(early, 'previewDate', { value: 5 });
    early.theme = { toString: throws };
    early.accent = Object.create(null);
    early.cta = Symbol('call');
    early.firmPhone = [];
    early.firmUrl = null;
    early.headingLevel = NaN;
}</script>";

/// How many of them are to be named: all but an empty list and nothing.
const EARLY_NAMED: usize = 6;

pub fn wrong_early_properties_are_named_and_ignored(engine: Engine) {
    let (browser, row) = (Browser::start(engine), "settings: early properties");
    let inside = format!("{ELEMENT}{EARLY}");
    visit(&browser, page("", &inside, SCRIPT), row);
    let said = said(&browser);
    assert!(
        said.iter()
            .all(|line| line.contains(" is ignored; it takes ")),
        "{said:?}"
    );
    assert_eq!(said.len(), EARLY_NAMED, "{said:?}");
    assert_runs(&browser, row);
    record("faults", row, engine, "wasm");
}

pub fn wrong_properties_are_named_and_ignored(engine: Engine) {
    let (browser, row) = (Browser::start(engine), "settings: properties");
    visit(&browser, page("", ELEMENT, SCRIPT), row);
    // What is text for JavaScript is judged as any text is; what is not is named.
    let outcome = browser.run_async(
        "const element = document.querySelector('tas-checklist');
         const names = ['firmName', 'firmPhone', 'firmUrl', 'cta', 'theme', 'accent',
             'headingLevel', 'previewDate', 'exitUrl'];
         const throws = () => { throw new Error('not to be read'); };
         const texts = [{}, 5, NaN, [], Symbol('s'), () => {}, new Date(NaN), null, undefined];
         const unreadable = [{ toString: throws }, Object.create(null)];
         const thrown = [];
         const set = (name, value) => {
             try { element[name] = value; } catch (error) { thrown.push(`${name} ${error}`); }
         };
         for (const name of names) for (const value of texts) set(name, value);
         await new Promise((turn) => setTimeout(turn));
         recorded.said.length = 0;
         for (const name of names) for (const value of unreadable) set(name, value);
         await new Promise((turn) => setTimeout(turn));
         return [thrown, recorded.said.length, names.length * unreadable.length];",
        Vec::new(),
    );
    assert_eq!(outcome[0], json!([]), "{row}");
    assert_eq!(outcome[1], outcome[2], "{row}: {:?}", said(&browser));
    assert_runs(&browser, row);
    record("faults", row, engine, "wasm");
}

fn visit(browser: &Browser, page: String, row: &str) {
    let site = Site::staged(Policy::Open, move |asked| {
        (asked == "host /settings.html").then(|| Reply::Page(page.clone()))
    });
    browser.visit(&site.page("settings.html"));
    Widget::nth(browser, 0);
    until(&format!("`{row}`: the page is told"), || {
        (events(browser) == json!([["ready", Value::Null]])).then_some(())
    });
}

/// The page is as it was, and the visitor gets on.
fn assert_runs(browser: &Browser, row: &str) {
    assert_untouched(browser, row);
    let widget = Widget::nth(browser, 0);
    widget.turn(|| widget.press(Hand::Pointer, "button.tas-start"));
    let errors = browser.run("return recorded.errors;", Vec::new());
    assert_eq!(errors, json!([]), "{row}");
}
