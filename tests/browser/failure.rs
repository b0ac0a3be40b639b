//! When the checklist cannot run, the visitor still gets help: no blank box,
//! no spinner, and no exception in the firm's page.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::widget::{Hand, Widget};

/// As with Lockdown Mode on an iPhone, where the fallback is missing too.
pub fn nothing_to_run_shows_static_help(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = visit_helpless(&browser, &site);
    assert_helps(widget);
    assert_told(&browser, "fallback-missing", 1);
}

/// A page that breaks the DOM under the program kills it, and with it every
/// widget that it draws; each then shows the help. Only the next insertion is
/// broken: the help is made with the same DOM.
pub fn panic_shows_static_help(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let first = Widget::visit(&browser, &site, "two.html");
    let second = Widget::nth(&browser, 1);
    browser.run(
        "const { insertBefore } = Node.prototype;
         Node.prototype.insertBefore = () => {
             Node.prototype.insertBefore = insertBefore;
             throw new Error('broken by the page');
         };",
        Vec::new(),
    );
    first.press(Hand::Pointer, "button.tas-start");
    await_help(first);
    await_help(second);
    assert_told(&browser, "panic", 2);
}

/// Visits a page where neither tier can run, and waits for the help.
pub fn visit_helpless<'a>(browser: &'a Browser, site: &Site) -> Widget<'a> {
    browser.visit(&site.page("helpless.html"));
    let widget = Widget::unready(browser, 0);
    await_help(widget);
    widget
}

fn await_help(widget: Widget) {
    until("the static help stands", || {
        let shown = widget.ask("return tas.find(index, '.tas-help') !== null;", &[]);
        shown.as_bool().filter(|shown| *shown)
    });
}

/// The help leads to TAS and to the firm.
fn assert_helps(widget: Widget) {
    let links = widget.ask(
        "return [...tas.root(index).querySelectorAll('a')].map((link) => link.href);",
        &[],
    );
    let links = links.to_string();
    for link in [
        "tel:+18777774778",
        "https://www.taxpayeradvocate.irs.gov/",
        "firm.example",
    ] {
        assert!(links.contains(link), "no link to {link} in {links}");
    }
    let text = widget.ask("return tas.text(tas.root(index));", &[]);
    let text = text.to_string();
    assert!(
        text.contains("877-777-4778") && text.contains("Ash & Alder"),
        "{text}"
    );
}

/// Each widget tells the page of its failure, and nothing is thrown at it.
fn assert_told(browser: &Browser, code: &str, widgets: usize) {
    let error = json!({
        "type": "tas-checklist:error", "detail": { "code": code },
        "target": "tas-checklist", "bubbles": true, "composed": true,
    });
    let told = browser.run(
        "const errors = recorded.events.filter(({ type }) => type === 'tas-checklist:error');
         return [errors, recorded.errors];",
        Vec::new(),
    );
    assert_eq!(told, json!([vec![error; widgets], []]));
}
