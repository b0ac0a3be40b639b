//! What was written at the desk waits while the visitor looks at the result, out of the
//! page's sight, and is gone with the answers, whichever way these are forgotten: who
//! comes next finds a blank sheet.

use serde_json::{Value, json};

use super::desk::{Desk, result, walk};
use crate::browser::Browser;
use crate::clock;
use crate::engine::Engine;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};
use crate::widget::Widget;

/// What the visitor writes, and nobody else may find.
const SECRET: &str = "Zyzzyva";

/// Ways to leave: what the page does, and the screen that is there then.
const WAYS: [(&str, &str, &str); 4] = [
    ("papers cleared by clear()", "host.clear();", "welcome"),
    (
        "papers cleared by restart()",
        "host.restart();",
        "whose-tax",
    ),
    (
        "papers cleared on pagehide",
        "for (const type of ['pagehide', 'pageshow']) {
             dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
         }",
        "welcome",
    ),
    (
        "papers cleared when the element is taken out",
        "window.taken = host; host.remove();",
        "welcome",
    ),
];

pub fn the_sheet_waits_until_it_is_cleared(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = result(&browser, &site, "element.html");
    write_on(widget).go_back();
    assert_nothing_left(widget);
    let calendar = Desk::open(widget, "calendar");
    assert_nothing_left(widget);
    calendar.go_back();
    let desk = Desk::open(widget, "form-911");
    assert_eq!(desk.value("1a"), json!(SECRET), "the sheet has waited");
    desk.press(".tas-desk .tas-clear");
    desk.assert_closes();
    assert_at(widget, "welcome");
    walk(widget);
    write_on(widget);
    record("privacy", "papers cleared by their button", engine, "holds");
}

pub fn every_way_forgets_the_sheet(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = result(&browser, &site, "element.html");
    for (row, act, screen) in WAYS {
        let desk = write_on(widget);
        widget.ask(&format!("const host = tas.hosts()[index]; {act}"), &[]);
        if act.contains("remove") {
            until("the element forgets", || {
                let empty = "return taken.shadowRoot.childNodes.length === 0;";
                (browser.run(empty, Vec::new()) == json!(true)).then_some(())
            });
            let put_back = "document.querySelector('main').append(taken);";
            browser.run(put_back, Vec::new());
        }
        desk.assert_closes();
        assert_at(widget, screen);
        record("privacy", row, engine, "holds");
        walk(widget);
    }
    write_on(widget);
}

/// Who writes at the desk is there, though the checklist behind it is not touched.
pub fn idling_forgets_the_sheet(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    clock::stop(&browser);
    walk(widget);
    let pass = |minutes| clock::pass(&browser, minutes);
    let desk = write_on(widget);
    for line in ["1b", "3b"] {
        pass(14);
        desk.write(line, "1");
    }
    desk.go_on_to(&["contact"]);
    pass(14);
    assert_eq!(desk.at().as_deref(), Some("contact"));
    pass(1);
    desk.assert_closes();
    assert_at(widget, "welcome");
    walk(widget);
    write_on(widget);
    record(
        "privacy",
        "papers cleared after 15 idle minutes",
        engine,
        "holds, clock set forward",
    );
}

/// Finds a blank sheet, and writes on it.
fn write_on(widget: Widget) -> Desk {
    assert_nothing_left(widget);
    let desk = Desk::open(widget, "form-911");
    for line in ["1a", "1b", "3b"] {
        assert_eq!(desk.value(line), json!(""), "{line}");
    }
    assert_eq!(found(widget), json!(0));
    desk.write("1a", SECRET);
    assert_eq!(found(widget), json!(1), "what is written can be found");
    desk
}

fn assert_at(widget: Widget, screen: &str) {
    until(&format!("`{screen}` is there"), || {
        (widget.try_read()?.id == screen).then_some(())
    });
    assert_nothing_left(widget);
}

fn assert_nothing_left(widget: Widget) {
    assert_eq!(found(widget), json!(0), "what was written is left");
}

/// In how many places of the page and the widget what was written is found.
fn found(widget: Widget) -> Value {
    let found = "
        const [secret] = given;
        const root = tas.root(index);
        const fields = [...root.querySelectorAll('input, textarea')].filter((one) => one.value.includes(secret));
        const texts = [root.innerHTML, document.documentElement.outerHTML, document.title, location.href];
        return fields.length + texts.filter((text) => text.includes(secret)).length;";
    widget.ask(found, &[json!(SECRET)])
}
