//! The layout follows the room that the checklist is given, never the window's width. The
//! browsers' container queries do the work, so one browser is enough.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// How many columns a grid has.
const COLUMNS: &str = "return getComputedStyle(tas.find(index, given[0]))
    .gridTemplateColumns.split(' ').length;";

const SET: &str = "const host = tas.hosts()[index];
    host.style.setProperty('--tas-max-width', 'none');
    host.style.inlineSize = given[0] + 'px';";

const SIZE: &str = "return parseFloat(getComputedStyle(tas.find(index, '.tas-heading')).fontSize);";

#[test]
fn the_layout_follows_the_room_and_not_the_window() {
    let (browser, site) = (Browser::start(Engine::Chromium), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    // The same room in two windows.
    for window in [1400, 700] {
        browser.resize(window, 900);
        for (room, columns, heading) in [(340, 1, 22.0), (620, 3, 30.0)] {
            widget.ask(SET, &[json!(room)]);
            expect_columns(&widget, ".tas-facts", columns);
            let now = widget.ask(SIZE, &[]).as_f64().unwrap_or_default();
            assert!((now - heading).abs() < 3.0, "{now} in {room} of {window}");
        }
    }
    browser.resize(1400, 900);
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("whose-tax");
    for (room, columns) in [(620, 1), (1250, 2)] {
        widget.ask(SET, &[json!(room)]);
        expect_columns(&widget, ".tas-options", columns);
    }
    journey.walk(|_| {});
    for (room, side) in [(620, "none"), (1250, "inline-end")] {
        widget.ask(SET, &[json!(room)]);
        let float = "return getComputedStyle(tas.find(index, '.tas-deadlines')).float;";
        until(&format!("deadlines beside the result in {room}"), || {
            (widget.ask(float, &[]) == json!(side)).then_some(())
        });
    }
}

fn expect_columns(widget: &Widget, grid: &str, columns: usize) {
    until(&format!("{columns} columns of {grid}"), || {
        let now = widget.ask(COLUMNS, &[json!(grid)]);
        (now == json!(columns)).then_some(())
    });
}
