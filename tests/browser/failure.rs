//! When the checklist cannot run, the visitor still gets help: no blank box,
//! no spinner, and no exception in the firm's page.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::widget::Widget;

pub fn blocked_wasm_shows_static_help(engine: Engine) {
    let (browser, site) = (
        Browser::start(engine),
        Site::open(Policy::StrictWithoutWasm),
    );
    let widget = visit_blocked(&browser, &site);
    let help = widget.ask(
        "return [...tas.root(index).querySelectorAll('a')].map((link) => link.href);",
        &[],
    );
    let help = help.to_string();
    for link in [
        "tel:+18777774778",
        "https://www.taxpayeradvocate.irs.gov/",
        "firm.example",
    ] {
        assert!(help.contains(link), "no link to {link} in {help}");
    }
    let text = widget
        .ask("return tas.text(tas.root(index));", &[])
        .to_string();
    assert!(
        text.contains("877-777-4778") && text.contains("Ash & Alder"),
        "{text}"
    );

    let said = widget.ask("return [recorded.events, recorded.errors];", &[]);
    let error = json!({
        "type": "tas-checklist:error", "detail": { "code": "wasm-blocked" },
        "target": "tas-checklist", "bubbles": true, "composed": true,
    });
    assert_eq!(said, json!([[error], []]));
}

/// Visits a page whose policy forbids `WebAssembly`, and waits for the help.
pub fn visit_blocked<'a>(browser: &'a Browser, site: &Site) -> Widget<'a> {
    browser.visit(&site.page("element.html"));
    let widget = Widget::unready(browser, 0);
    until("the static help stands", || {
        let shown = widget.ask("return tas.find(index, '.tas-help') !== null;", &[]);
        shown.as_bool().filter(|shown| *shown)
    });
    widget
}
