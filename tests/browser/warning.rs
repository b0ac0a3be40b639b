//! No time limit surprises anybody: two minutes before the answers of an idle visitor are
//! cleared, a warning is read out and shown. Whoever is there keeps them by any key or
//! touch, and whoever was not is told why they are gone.

use fantoccini::key::Key;
use serde_json::{Value, json};
use tas_checklist::text::{EN, ES};

use crate::browser::Browser;
use crate::clock::{pass, stop};
use crate::engine::Engine;
use crate::journey::Journey;
use crate::papers::desk::{Desk, walk};
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// Idle minutes before the warning, and between it and the end.
const QUIET: u32 = 13;
const WARNED: u32 = 2;

const BUTTON: &str = ".tas-idle button";

/// What the warning says and how it stands there; nothing where there is none.
const WARNING: &str = "
    const root = tas.root(index);
    const banner = root.querySelector('.tas-idle');
    if (!banner) return null;
    const button = banner.querySelector('button');
    const box = button.getBoundingClientRect();
    const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
        said: tas.text(banner.querySelector('[role=alert]')),
        button: tas.text(button),
        in_sight: box.top >= 0 && box.bottom <= innerHeight && hit === button,
        holds_focus: banner.contains(root.activeElement),
    };";

pub fn idle_visitors_are_warned(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let widget = Widget::visit(&browser, &site, "element.html");
    browser.resize(700, 560);
    stop(&browser);
    pass(&browser, QUIET + WARNED);
    assert!(warning(&widget).is_null(), "there is nothing to clear");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("situation");
    journey.answer();
    pass(&browser, QUIET - 1);
    assert!(warning(&widget).is_null(), "it comes too early");
    stays_where_it_was(&browser, widget);
    any_key_answers_it(&browser, widget);
    its_button_answers_it(&browser, widget);
    it_speaks_as_the_checklist_does(&browser, widget);
    then_the_answers_are_cleared(&browser, widget);
    over_a_paper(&browser, widget);
    record(
        "privacy",
        "warned before it is cleared",
        engine,
        "holds, clock set forward",
    );
}

/// What is outside of an open dialog is out of reach, so there the warning is inside.
pub fn the_warning_is_in_the_dialog(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let widget = Widget::visit(&browser, &site, "dialog.html");
    stop(&browser);
    widget.ask("tas.hosts()[index].open();", &[]);
    let journey = Journey {
        widget,
        hand: Hand::Keyboard,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("situation");
    journey.answer();
    pass(&browser, QUIET);
    expect(&widget, WARNED as usize);
    widget.press(Hand::Pointer, BUTTON);
    until("the warning is gone", || {
        warning(&widget).is_null().then_some(())
    });
    assert_eq!(widget.read().id, "situation", "what was told stays");
    pass(&browser, QUIET + WARNED);
    until("the answers are cleared", || {
        (widget.try_read()?.id == "welcome").then_some(())
    });
}

fn warning(widget: &Widget) -> Value {
    widget.ask(WARNING, &[])
}

fn expect(widget: &Widget, minutes_left: usize) {
    let warning = warning(widget);
    assert_eq!(warning["said"], json!(EN.phrases.idle[minutes_left - 1]));
    assert_eq!(warning["button"], json!(EN.phrases.keep_going));
    assert_eq!(warning["in_sight"], json!(true), "{warning}");
    assert_eq!(warning["holds_focus"], json!(false), "it takes the focus");
}

fn expect_gone(widget: &Widget) {
    until("the warning goes", || {
        warning(widget).is_null().then_some(())
    });
}

/// The page is not moved, nobody's focus is taken, and the words keep up with the time.
fn stays_where_it_was(browser: &Browser, widget: Widget) {
    let place = "return [scrollY, tas.root(index).activeElement?.id ?? ''];";
    let before = widget.ask(place, &[]);
    pass(browser, 1);
    expect(&widget, 2);
    pass(browser, 1);
    expect(&widget, 1);
    assert_eq!(widget.ask(place, &[]), before);
}

fn any_key_answers_it(browser: &Browser, widget: Widget) {
    browser.press(&[Key::Shift.into()]);
    expect_gone(&widget);
    pass(browser, QUIET - 1);
    assert!(warning(&widget).is_null(), "the time has not begun anew");
    pass(browser, 1);
    expect(&widget, 2);
}

/// By pointer, and by keyboard for whoever comes to it from the page. What lies below it is
/// not hit, and the focus is where it was.
fn its_button_answers_it(browser: &Browser, widget: Widget) {
    let held = "const { activeElement } = tas.root(index); return activeElement?.id ?? '';";
    let (screen, focus) = (widget.read(), widget.ask(held, &[]));
    widget.press(Hand::Pointer, BUTTON);
    expect_gone(&widget);
    for key in [Key::Enter.into(), ' '] {
        pass(browser, QUIET);
        expect(&widget, 2);
        let reach = "tas.find(index, '.tas-idle button').focus();";
        widget.ask(reach, &[]);
        browser.press(&[key]);
        expect_gone(&widget);
        assert_eq!(widget.ask(held, &[]), focus, "the focus is lost");
        assert_eq!(widget.read(), screen, "something else was pressed");
    }
    // Shift and Tab from below the checklist lead to it.
    pass(browser, QUIET);
    let below = "
        const link = document.querySelector('main').appendChild(document.createElement('a'));
        link.href = '#';
        link.textContent = 'After the checklist';
        link.focus();";
    browser.run(below, Vec::new());
    browser.tab_back();
    assert_eq!(warning(&widget)["holds_focus"], json!(true));
    browser.press(&[Key::Enter.into()]);
    expect_gone(&widget);
}

fn it_speaks_as_the_checklist_does(browser: &Browser, widget: Widget) {
    let speak = "tas.hosts()[index].setAttribute('lang', given[0]);";
    widget.ask(speak, &[json!("es")]);
    pass(browser, QUIET);
    assert_eq!(warning(&widget)["said"], json!(ES.phrases.idle[1]));
    let language = "return tas.find(index, '.tas-idle').lang;";
    assert_eq!(widget.ask(language, &[]), json!("es"));
    widget.ask(speak, &[json!("en")]);
    widget.press(Hand::Pointer, BUTTON);
    expect_gone(&widget);
}

fn then_the_answers_are_cleared(browser: &Browser, widget: Widget) {
    browser.run("document.querySelector('main > a').focus();", Vec::new());
    pass(browser, QUIET);
    expect(&widget, 2);
    pass(browser, WARNED);
    until("the first screen is back", || {
        (widget.read().id == "welcome").then_some(())
    });
    expect_gone(&widget);
    let told = "
        const told = tas.find(index, '.tas-status');
        return [tas.text(told), told.getAttribute('role'), document.activeElement.localName];";
    let wanted = json!([EN.phrases.cleared_idle, "alert", "a"]);
    assert_eq!(widget.ask(told, &[]), wanted);
    pass(browser, QUIET);
    assert!(warning(&widget).is_null(), "nothing is left to clear");
}

/// Whoever writes at the desk is warned there, and keeps or loses what was written.
fn over_a_paper(browser: &Browser, widget: Widget) {
    walk(widget);
    let desk = Desk::open(widget, "form-911");
    desk.write("1a", "Ana");
    pass(browser, QUIET);
    expect(&widget, 2);
    widget.press(Hand::Pointer, BUTTON);
    expect_gone(&widget);
    pass(browser, QUIET);
    assert_eq!(desk.value("1a"), json!("Ana"));
    expect(&widget, 2);
    widget.ask("tas.find(index, '.tas-idle button').focus();", &[]);
    pass(browser, WARNED);
    desk.assert_closes();
    // The button that had the focus is gone; the focus is on what came instead.
    until("the first screen has the focus", || {
        let screen = widget.read();
        (screen.id == "welcome" && screen.arrived).then_some(())
    });
}
