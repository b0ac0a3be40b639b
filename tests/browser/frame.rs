//! `frame.html` for platforms that allow an iframe and nothing else: as high as its
//! content, with the firm's settings, and in sight when a screen comes.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RUDE_AGENT};
use crate::widget::{Hand, Widget};

pub fn frame_grows_with_its_content(engine: Engine) {
    stands_in_a_frame(engine, "iframe.html");
}

/// A sandbox without the right to its own origin, as page builders use.
pub fn sandboxed_frame_runs(engine: Engine) {
    stands_in_a_frame(engine, "sandbox.html");
}

fn stands_in_a_frame(engine: Engine, page: &str) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    if hand(engine) == Hand::Pointer {
        browser.resize(1280, 5000);
    }
    browser.visit(&site.page(page));
    browser.run(
        "document.querySelector('iframe').scrollIntoView();",
        Vec::new(),
    );
    until("the page is told that the checklist is ready", || {
        told(&browser, "ready").first().cloned()
    });
    browser.enter_frame(0);
    let widget = Widget::nth(&browser, 0);
    let levels = "return [tas.root(index).querySelectorAll('h3').length, scrollY,
        document.documentElement.scrollHeight > innerHeight + 1, document.documentElement.outerHTML.includes('onload')];";
    until("the frame is as high as its content", || {
        (widget.ask(levels, &[]) == json!([1, 0, false, false])).then_some(())
    });
    let journey = Journey {
        widget,
        hand: hand(engine),
        facts: &[RUDE_AGENT, ORDINARY],
    };
    journey.walk(|_| {}).assert_outcome("not-a-tas-matter");
    let firm = widget.ask("return tas.text(tas.find(index, '.tas-firm'));", &[]);
    assert!(firm.to_string().contains("Ash & Alder"), "{firm}");
    until("the frame is as high as the result", || {
        let whole = widget.ask(
            "return document.documentElement.scrollHeight <= innerHeight + 1;",
            &[],
        );
        whole.as_bool().filter(|whole| *whole)
    });
    browser.leave_frame();
    let seen = until("the page is told of the result", || {
        told(&browser, "result").first().cloned()
    });
    assert_eq!(
        seen,
        json!({ "type": "tas-checklist:result", "detail": { "outcome": "not-a-tas-matter" } })
    );
    let place = browser.run(
        "const box = document.querySelector('iframe').getBoundingClientRect();
         return [box.top > -2, box.top < innerHeight, recorded.errors];",
        Vec::new(),
    );
    assert_eq!(place, json!([true, true, []]), "the new screen is in sight");
}

/// Drivers do not scroll the page around a frame of another origin, so keys do; in
/// Firefox Tab leaves such a frame for the browser's own controls.
fn hand(engine: Engine) -> Hand {
    match engine {
        Engine::Chromium | Engine::WebKit => Hand::Keyboard,
        Engine::Firefox => Hand::Pointer,
    }
}

/// The messages of one kind.
fn told(browser: &Browser, kind: &str) -> Vec<Value> {
    let messages = browser.run(
        "return recorded.messages.filter(({ type }) => type === `tas-checklist:${arguments[0]}`);",
        vec![json!(kind)],
    );
    messages.as_array().cloned().unwrap_or_default()
}
