//! Articles in the default theme: with the block, the shortcode and what is pasted; under
//! a strict policy; from people who may write no HTML, and from hostile ones.

use serde_json::{Value, json};

use super::{address, article, assert_nobody_else_was_asked, setting};
use crate::browser::Browser;
use crate::diagnosis::Diagnosis;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::papers::desk::{self, Desk};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// What the attributes of `hostile-author` say.
const HOSTILE: &str =
    "\"><script>window.hostile = 1</script><img src=x onerror=\"window.hostile = 2\">";

fn visit<'a>(browser: &'a Browser, place: &str) -> Widget<'a> {
    browser.visit(place);
    Widget::nth(browser, 0)
}

/// The block leads to a result and to a paper, whose part loads from the plugin's folder.
#[test]
#[ignore = "cargo xtask platforms"]
fn the_block_leads_to_a_result() {
    let browser = Browser::start(Engine::Chromium);
    let widget = visit(&browser, &article("block"));
    assert_eq!(setting(&browser, "firm-name"), json!("Larkspur & Vane"));
    assert_eq!(setting(&browser, "accent"), json!("#7a1f5c"));
    assert_tag(&browser);
    desk::walk(widget);
    Desk::open(widget, "calendar");
    assert_nobody_else_was_asked(&browser);
}

/// The script is the plugin's, whole, and marked for those who would change it.
fn assert_tag(browser: &Browser) {
    let tag = "const tags = [...document.querySelectorAll('script[src*=tas-checklist]')];
        return tags.map((tag) => [
            tag.async, tag.crossOrigin, tag.src.replace(location.origin, ''),
            tag.integrity.slice(0, 7), tag.integrity.length, tag.dataset.cfasync,
            tag.dataset.noOptimize, tag.dataset.noDefer, tag.dataset.noptimize,
        ]);";
    let folder = concat!(
        "/wp-content/plugins/tas-checklist/files/",
        env!("CARGO_PKG_VERSION")
    );
    let script = format!("{folder}/tas-checklist.js");
    assert_eq!(
        browser.run(tag, Vec::new()),
        json!([[
            true,
            "anonymous",
            script,
            "sha384-",
            71,
            "false",
            "1",
            "1",
            "1"
        ]])
    );
}

/// Wasm runs and a result comes under the strictest policy.
#[test]
#[ignore = "cargo xtask platforms"]
fn a_strict_policy_changes_nothing() {
    let browser = Browser::start(Engine::Chromium);
    let widget = visit(&browser, &(article("block") + "&policy=strict"));
    assert!(browser.url().contains("policy=strict"), "{}", browser.url());
    let found = Diagnosis::of(widget).expect("a report");
    assert_eq!((&*found.tier, found.code), ("wasm", None));
    desk::walk(widget);
}

#[test]
#[ignore = "cargo xtask platforms"]
fn firefox_runs_it() {
    assert_runs(Engine::Firefox);
}

#[test]
#[ignore = "cargo xtask platforms"]
fn webkit_runs_it() {
    assert_runs(Engine::WebKit);
}

fn assert_runs(engine: Engine) {
    let browser = Browser::start(engine);
    let widget = visit(&browser, &article("block"));
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("situation");
    assert_nobody_else_was_asked(&browser);
}

/// An author, who may write no HTML, uses the shortcode; it speaks the language it names,
/// the help inside it as well.
#[test]
#[ignore = "cargo xtask platforms"]
fn the_shortcode_says_what_it_is_told() {
    let browser = Browser::start(Engine::Chromium);
    let widget = visit(&browser, &article("shortcode"));
    let state = "const host = document.querySelector('tas-checklist');
        const heading = tas.root(index).querySelector('[data-screen] .tas-heading');
        return [host.getAttribute('firm-name'), heading.localName,
            host.querySelector('div').lang, host.textContent.includes('Larkspur & Vane')];";
    let meant = json!(["Larkspur & Vane", "h3", "es", true]);
    assert_eq!(widget.ask(state, &[]), meant);
    widget.turn(|| widget.press(Hand::Pointer, "button.tas-start"));
}

/// What the build says to paste works in a block of HTML, with files from the uploads.
#[test]
#[ignore = "cargo xtask platforms"]
fn what_is_pasted_runs() {
    let browser = Browser::start(Engine::Chromium);
    let widget = visit(&browser, &article("html"));
    widget.turn(|| widget.press(Hand::Pointer, "button.tas-start"));
    assert_nobody_else_was_asked(&browser);
}

#[test]
#[ignore = "cargo xtask platforms"]
fn a_page_without_it_loads_nothing_of_it() {
    let browser = Browser::start(Engine::Chromium);
    browser.visit(&article("plain"));
    let of_it = "return document.documentElement.outerHTML.includes('tas-checklist')
        || performance.getEntriesByType('resource').some(({ name }) => name.includes('tas-checklist'));";
    assert_eq!(browser.run(of_it, Vec::new()), json!(false));
    let title = browser.run("return document.title;", Vec::new());
    assert!(title.to_string().contains("plain"), "{title}");
}

/// Whatever an attribute says is text: in the element, in the help and in the result.
#[test]
#[ignore = "cargo xtask platforms"]
fn hostile_settings_stay_text() {
    let browser = Browser::start(Engine::Chromium);
    let ran = "return [window.hostile ?? null, ...document.querySelectorAll(
        'main [onclick], main [onerror], main script, main [href^=javascript], .tas-checklist-note')].map(
            (found) => found?.outerHTML ?? found);";
    for name in [
        "hostile-author",
        "hostile-shortcode",
        "hostile-block",
        "mistaken",
    ] {
        visit(&browser, &article(name));
        assert_eq!(browser.run(ran, Vec::new()), json!([null]), "{name}");
    }
    browser.visit(&article("hostile-author"));
    assert_eq!(setting(&browser, "firm-name"), json!(HOSTILE));
    assert_eq!(setting(&browser, "firm-phone"), json!(HOSTILE));
    assert_eq!(setting(&browser, "firm-url"), json!("/\" onclick=\"x"));
    browser.visit(&article("hostile-block"));
    assert_eq!(setting(&browser, "firm-url"), Value::Null);
    assert_eq!(setting(&browser, "heading-level"), Value::Null);
}

/// A reader of feeds runs no script and gets the help.
#[test]
#[ignore = "cargo xtask platforms"]
fn a_feed_has_the_help_alone() {
    let browser = Browser::start(Engine::Chromium);
    browser.visit(&address("/?name=plain"));
    let feed = browser.run_async(
        "return (await fetch('/?feed=rss2&withoutcomments=1')).text();",
        Vec::new(),
    );
    let feed = feed.as_str().expect("text");
    assert!(feed.contains("877-777-4778"), "{feed}");
    assert!(!feed.contains("firm-name=\"Larkspur"), "{feed}");
}
