//! What the checklist takes from the page's look: the room that it is given, never the
//! window's width; the page's text colour, where it is readable; the firm's colour,
//! repaired. Browsers do the work by rules they share, so one of them is enough.

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

const TEXT: &str = "return getComputedStyle(tas.root(index).querySelector('.tas')).color;";

/// The page's ink is taken over where it is readable on the panel, and not where it is not.
#[test]
fn the_page_s_text_colour_is_taken_over_where_it_is_readable() {
    let (browser, site) = (Browser::start(Engine::Chromium), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    for (ink, theme, shown) in [
        ("#123456", "light", "rgb(18, 52, 86)"),
        ("#767676", "light", "rgb(24, 33, 45)"),
        ("#123456", "dark", "rgb(232, 237, 244)"),
        ("#f7f3e8", "dark", "rgb(247, 243, 232)"),
    ] {
        let set = "document.body.style.color = given[0]; tas.hosts()[index].theme = 'auto';
            tas.hosts()[index].theme = given[1];";
        widget.ask(set, &[json!(ink), json!(theme)]);
        until(&format!("{ink} becomes {shown} in {theme}"), || {
            (widget.ask(TEXT, &[]) == json!(shown)).then_some(())
        });
    }
}

/// Once, however often the page sets it, and of the panel that the firm has chosen.
#[test]
fn a_repaired_colour_is_told_once() {
    let (browser, site) = (Browser::start(Engine::Chromium), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    for colour in ["#ffd400", "#1d3f72", "#ffd400"] {
        widget.ask("tas.hosts()[index].accent = given[0];", &[json!(colour)]);
        until(&format!("{colour} is drawn"), || {
            let used = "return tas.root(index).querySelector('.tas').style.getPropertyValue('--tas-accent') === given[0];";
            let is_own = widget.ask(used, &[json!(colour)]) == json!(true);
            (is_own == (colour == "#1d3f72")).then_some(())
        });
    }
    let said = "return recorded.said.filter((words) => /has a contrast/.test(words));";
    let said = browser.run(said, Vec::new()).to_string();
    assert_eq!(said.matches("#ffd400").count(), 1, "{said}");
    assert!(
        said.contains("has a contrast of 1.4 on the panel"),
        "{said}"
    );
    let on_black = "tas.hosts()[index].style.setProperty('--tas-surface', '#101010');
        tas.hosts()[index].accent = '#ffd401';
        return tas.root(index).querySelector('.tas').style.getPropertyValue('--tas-accent');";
    widget.ask(on_black, &[]);
    until("it is readable on the firm's own panel", || {
        let used =
            "return tas.root(index).querySelector('.tas').style.getPropertyValue('--tas-accent');";
        (widget.ask(used, &[]) == json!("#ffd401")).then_some(())
    });
}
