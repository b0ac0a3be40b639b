//! A firm may place the checklist in three ways, and each puts it where the
//! firm meant, with the firm's own name, and leaves the page alone.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RUDE_AGENT};
use crate::widget::{Hand, Widget};

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
    assert_names_firm(widget);
}

/// The result names the firm and shows the ways to it, as the page set them.
fn assert_names_firm(widget: Widget) {
    result(widget);
    let card = widget.ask(
        "const card = tas.find(index, '.tas-firm');
         return [tas.text(card), [...card.querySelectorAll('a')].map((link) => link.href)];",
        &[],
    );
    let text = card[0].to_string();
    assert!(
        text.contains("Ash & Alder") && text.contains("Talk to us"),
        "{text}"
    );
    assert_eq!(
        card[1],
        json!(["https://firm.example/contact", "tel:+12125550142"])
    );
}

fn result(widget: Widget) {
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RUDE_AGENT, ORDINARY],
    };
    journey.walk(|_| {});
}

/// The firm may count who turned to it; the page holds the link back here, as
/// there is no firm at its end.
pub fn contact_is_told(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    result(widget);
    let hold = "addEventListener('click', (event) => event.preventDefault());
                recorded.events.length = 0;";
    browser.run(hold, Vec::new());
    widget.press(Hand::Pointer, ".tas-firm a");
    let contact = json!([{
        "type": "tas-checklist:contact", "detail": null,
        "target": "tas-checklist", "bubbles": true, "composed": true,
    }]);
    until("the page is told", || {
        let told = browser.run("return recorded.events;", Vec::new());
        (told == contact).then_some(())
    });
}

/// A page builder takes the element out and puts it elsewhere, and a tag
/// manager runs the script again: the visitor notices neither.
pub fn moved_widget_keeps_its_answers(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RUDE_AGENT, ORDINARY],
    };
    journey.walk_to("situation");
    journey.answer();
    let before = widget.read();
    browser.run_async(
        "document.querySelector('main').append(document.querySelector('tas-checklist'));
         const copy = document.createElement('script');
         copy.src = document.querySelector('script[src*=tas-checklist]').src;
         await new Promise((loaded) => {
             copy.onload = loaded;
             document.querySelector('main').prepend(copy);
         });",
        Vec::new(),
    );
    let widgets = widget.ask("return tas.hosts().length;", &[]);
    assert_eq!(widgets, json!(1));
    assert_eq!(widget.read().questions, before.questions);
    journey.walk(|_| {}).assert_outcome("not-a-tas-matter");
    let events = browser.run(
        "return recorded.events.map(({ type }) => type);",
        Vec::new(),
    );
    let once = [
        "tas-checklist:ready",
        "tas-checklist:start",
        "tas-checklist:result",
    ];
    assert_eq!(events, json!(once));
}

/// The most that the page around the widget may shift: what the Web Vitals call
/// good.
const MOST_SHIFT: f64 = 0.1;

/// The widget reserves its space as soon as it knows its place. A page painted
/// before that moves once, and little.
pub fn page_stays_in_place(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    for page in ["script.html", "element.html"] {
        Widget::visit(&browser, &site, page);
        let shifts = browser.run("return recorded.shifts;", Vec::new());
        let shifts: Vec<f64> = serde_json::from_value(shifts).expect("a list of numbers");
        let sum: f64 = shifts.iter().sum();
        assert!(sum <= MOST_SHIFT, "{page} shifts by {shifts:?}");
    }
}

pub fn nothing_moves_before_the_visitor_acts(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    browser.visit(&site.page("tall.html"));
    let widget = Widget::unready(&browser, 0);
    let waiting = until("the widget keeps its room", || {
        let room = "return tas.root(index)?.querySelector('.tas-boot')?.getBoundingClientRect().height ?? null;";
        let room = widget.ask(room, &[]);
        (!room.is_null()).then_some(room)
    });
    assert!(
        waiting.as_f64().is_some_and(|height| height > 300.0),
        "{waiting}"
    );
    assert_eq!(
        browser.run("return recorded.events;", Vec::new()),
        json!([])
    );
    // Long enough for an engine that did not wait: a frame is drawn, and another.
    let compiled = browser.run_async(
        "for (let turn = 0; turn < 60; turn += 1) await new Promise(requestAnimationFrame);
         return recorded.compiled;",
        Vec::new(),
    );
    assert_eq!(compiled, json!(0), "nothing is compiled for a far widget");
    // WebKit tells the place that was asked for until it has drawn a frame.
    browser.run_async(
        "document.querySelector('tas-checklist').scrollIntoView();
         await new Promise(requestAnimationFrame);
         recorded.at = scrollY;",
        Vec::new(),
    );
    let widget = Widget::nth(&browser, 0);
    until("the page is told", || {
        let told = browser.run("return recorded.events.length;", Vec::new());
        (told == json!(1)).then_some(())
    });
    let state = widget.ask(
        "return {
             focused: recorded.focused,
             moved: scrollY - recorded.at,
             active: document.activeElement.localName,
             events: recorded.events.map(({ type }) => type),
         };",
        &[],
    );
    let meant = json!({
        "focused": [], "moved": 0, "active": "body",
        "events": ["tas-checklist:ready"],
    });
    assert_eq!(state, meant);
}
