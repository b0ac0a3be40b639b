//! A firm may place the checklist in three ways, and each puts it where the
//! firm meant, with the firm's own name, and leaves the page alone.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::site::{Policy, Site};
use crate::widget::Widget;

pub fn element(engine: Engine) {
    stands_in_place(engine, "element.html");
}

pub fn division(engine: Engine) {
    stands_in_place(engine, "division.html");
}

pub fn script_alone(engine: Engine) {
    stands_in_place(engine, "script.html");
}

/// The widget lies between the two paragraphs that the page has around it, is
/// the only one, takes up the width of the page, and names the firm.
fn stands_in_place(engine: Engine, page: &str) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, page);
    let place = widget.ask(
        "const [host] = tas.hosts();
         const [before, after] = document.querySelectorAll('main > p');
         const box = (node) => node.getBoundingClientRect();
         return {
             widgets: tas.hosts().length,
             below: box(host).top >= box(before).bottom,
             above: box(host).bottom <= box(after).top,
             wide: box(host).width >= box(before).width - 1,
             tall: box(host).height > 100,
             errors: recorded.errors,
         };",
        &[],
    );
    let meant = json!({
        "widgets": 1, "below": true, "above": true, "wide": true, "tall": true, "errors": [],
    });
    assert_eq!(place, meant, "{page}");
    assert_names_firm(&widget);
}

fn assert_names_firm(widget: &Widget) {
    let text = widget
        .ask("return tas.text(tas.root(index));", &[])
        .to_string();
    assert!(
        text.contains("Ash & Alder"),
        "the firm's name is not in: {text}"
    );
}

pub fn nothing_moves_before_the_visitor_acts(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "tall.html");
    let state = widget.ask(
        "return {
             focused: recorded.focused,
             scrolls: recorded.scrolls,
             at: [scrollX, scrollY],
             active: document.activeElement.localName,
             events: recorded.events.map(({ type }) => type),
         };",
        &[],
    );
    let meant = json!({
        "focused": [], "scrolls": 0, "at": [0, 0], "active": "body",
        "events": ["tas-checklist:ready"],
    });
    assert_eq!(state, meant);
}
