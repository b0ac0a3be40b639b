//! Three checkers of accessibility look at every state, and leave nothing open: what one
//! of them finds is mended, or listed in `reviewed.rs` with the reason why it is none.
//!
//! axe-core looks under light, dark and forced colours, IBM's Equal Access and
//! Siteimprove's Alfa once. It runs in Chromium, which can be told of these media; axe
//! alone also runs in the other engines, see `accessibility.rs`. A machine finds a part of
//! what keeps people out: `catch_rate.rs` measures which part.

mod alfa;
mod catch_rate;
mod checkers;
mod configurator;
mod reviewed;
mod table;

pub use checkers::installed;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::site::{Policy, Site};
use crate::visits::{LANGUAGES, Visit};
use alfa::Alfa;
use checkers::{Checker, Checkers, Finding};
use table::Table;

/// Names of the looks, each with the media feature that makes it.
const LOOKS: [(&str, &str, &str); 3] = [
    ("light", "prefers-color-scheme", "light"),
    ("dark", "prefers-color-scheme", "dark"),
    ("forced", "forced-colors", "active"),
];

#[test]
fn three_checkers_find_nothing() {
    let checkers = Checkers::load();
    let mut table = Table::default();
    for language in LANGUAGES {
        look_at_every_state(&checkers, language, &mut table);
    }
    table.assert_nothing_open();
}

/// Visits every state once. Alfa reads while the browser goes on.
fn look_at_every_state(checkers: &Checkers, language: &'static str, table: &mut Table) {
    let (browser, site) = (Browser::start(Engine::Chromium), Site::open(Policy::Open));
    let mut alfa = Alfa::start();
    let mut read = Vec::new();
    let arrived = || checkers.inject(&browser);
    Visit::new(&browser, &site, language).walk(arrived, |state| {
        put_the_pointer_away(&browser);
        for (look, feature, value) in LOOKS {
            show(&browser, feature, value);
            let found = checkers::axe(&browser);
            table.add(language, state, Checker::Axe, look, found);
        }
        show(&browser, "prefers-color-scheme", "light");
        let found = checkers::ibm(&browser);
        table.add(language, state, Checker::Ibm, "light", found);
        alfa.read(checkers::written(&browser));
        read.push(state);
    });
    for (state, found) in read.into_iter().zip(alfa.findings()) {
        table.add(language, state, Checker::Alfa, "light", found);
    }
}

/// Sets one media feature, and every other back. Nothing moves: a colour on its way to
/// another is neither.
fn show(browser: &Browser, feature: &str, value: &str) {
    let media = json!({ "features": [
        { "name": feature, "value": value },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    browser.dev_tools("Emulation.setEmulatedMedia", &media);
}

/// Which control the pointer is over after the last press is chance.
fn put_the_pointer_away(browser: &Browser) {
    let corner = json!({ "type": "mouseMoved", "x": 1, "y": 1 });
    browser.dev_tools("Input.dispatchMouseEvent", &corner);
}

/// What a checker's answer says it found.
fn findings(answer: Value) -> Vec<Finding> {
    serde_json::from_value(answer).expect("each checker answers with rule, target and words")
}
