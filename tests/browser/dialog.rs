//! The checklist as a dialog: it opens and closes by every means that a visitor or a page
//! has, keeps what was told, gives the focus back, and is for everybody.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::axe::{Axe, assert_clean};
use crate::breakdowns::trial_site;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};
use tas_checklist::text::{EN, ES};

const OPENER: &str = ".tas-opener .tas-start";

/// Whether the dialog covers the page, has the focus inside, and what names it.
const STATE: &str = "
    const root = tas.root(index);
    const dialog = root.querySelector('dialog');
    if (!dialog?.open) return null;
    const name = root.getElementById(dialog.getAttribute('aria-labelledby'));
    return [dialog.matches(':modal'), dialog.contains(root.activeElement), tas.text(name)];";

pub fn a_dialog_opens_closes_and_keeps(engine: Engine) {
    let (browser, site, axe) = (
        Browser::start(engine),
        Site::open(Policy::Open),
        Axe::load(),
    );
    let widget = Widget::visit(&browser, &site, "dialog.html");
    axe.inject(&browser);
    assert_eq!(widget.ask(STATE, &[]), Value::Null);
    assert_clean(&browser, "the card");
    by_keyboard(&widget);
    assert_clean(&browser, "the dialog");
    let told = widget.read();
    escape(&widget);
    assert!(
        has_focus(&widget, OPENER),
        "the focus goes back to the card"
    );

    widget.press(Hand::Keyboard, OPENER);
    expect_open(&widget);
    assert_eq!(widget.read().id, told.id, "what was told stays");
    all_of_it_speaks(&widget);
    papers(&widget);
    assert_clean(&browser, "a paper in the dialog");
    dressed_alike(&widget);
    widget.press(Hand::Pointer, ".tas-desk .tas-back");
    until("the result names the dialog again", || {
        let name = widget.ask(STATE, &[])[2].clone();
        (name == json!(widget.read().heading)).then_some(())
    });
    widget.press(Hand::Pointer, ".tas-close");
    expect_closed(&widget);

    by_the_page(&widget);
    the_other_alone(&browser, &widget);
    from_dialog_to_page_and_back(&widget);
    let errors = browser.run("return recorded.errors;", Vec::new());
    assert_eq!(errors, json!([]));
}

fn by_keyboard(widget: &Widget) {
    widget.press(Hand::Keyboard, OPENER);
    expect_open(widget);
    let journey = Journey {
        widget: *widget,
        hand: Hand::Keyboard,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("situation");
    let place = "return scrollY;";
    let before = widget.ask(place, &[]);
    widget
        .browser
        .press(&[Key::PageDown.into(), Key::PageDown.into()]);
    assert_eq!(widget.ask(place, &[]), before, "the page behind moved");
}

/// Whoever chooses a language finds it on the bar, and on the card when the dialog closes.
fn all_of_it_speaks(widget: &Widget) {
    // The heading has the focus below the bar, and the choice is above it.
    widget.ask(
        "tas.root(index).querySelector('dialog').scrollTop = 0;",
        &[],
    );
    for (tag, close) in [("es", ES.phrases.close), ("en", EN.phrases.close)] {
        let button = format!(".tas-languages [lang={tag}]");
        widget.press(Hand::Pointer, &button);
        let around = "return [...tas.root(index).querySelectorAll('.tas-bar, .tas:has(.tas-opener)')].map((one) => one.lang)
            .concat(tas.text(tas.find(index, '.tas-close')));";
        until(&format!("all of it is in {tag}"), || {
            (widget.ask(around, &[]) == json!([tag, tag, close])).then_some(())
        });
        assert!(has_focus(widget, &button), "the focus stays on the choice");
    }
}

/// To the result and to a paper, all of it in the dialog.
fn papers(widget: &Widget) {
    let journey = Journey {
        widget: *widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk(|_| {}).assert_outcome("emergency-call-now");
    widget.press(Hand::Pointer, "[data-paper='call'] button");
    until("the paper names the dialog", || {
        let state = widget.ask(STATE, &[]);
        let heading = widget.ask("return tas.text(tas.find(index, '.tas-desk h2'));", &[]);
        (state == json!([true, true, heading])).then_some(())
    });
}

/// The theme is that of the card, the bar, the result and the paper.
fn dressed_alike(widget: &Widget) {
    for theme in ["dark", "light"] {
        widget.ask("tas.hosts()[index].theme = given[0];", &[json!(theme)]);
        until(&format!("all of it is {theme}"), || {
            let themes = "return [...tas.root(index).querySelectorAll('.tas')].map((one) => one.dataset.theme);";
            (widget.ask(themes, &[]) == json!([theme, theme, theme, theme])).then_some(())
        });
    }
}

/// By a button of the page's own and by method, to which the focus goes back; and a link
/// to a place in the page leads there.
fn by_the_page(widget: &Widget) {
    let own = widget
        .browser
        .element("return document.getElementById('own');", Vec::new());
    widget.browser.click(&own.expect("the page's own button"));
    expect_open(widget);
    widget.ask("tas.hosts()[index].close();", &[]);
    expect_closed(widget);
    let active = widget.ask("return document.activeElement.id;", &[]);
    assert_eq!(active, "own");
    widget.ask("tas.hosts()[index].open();", &[]);
    expect_open(widget);
    widget.press(Hand::Pointer, ".tas-firm a");
    expect_closed(widget);
}

fn the_other_alone(browser: &Browser, first: &Widget) {
    let other = Widget::nth(browser, 1);
    other.press(Hand::Pointer, OPENER);
    expect_open(&other);
    assert_eq!(first.ask(STATE, &[]), Value::Null);
    assert_eq!(other.read().id, "welcome");
    escape(&other);
}

/// A page may change its mind, and what was told moves along.
fn from_dialog_to_page_and_back(widget: &Widget) {
    widget.ask("tas.hosts()[index].open();", &[]);
    expect_open(widget);
    for (display, is_dialog) in [("inline", false), ("dialog", true)] {
        let set = "tas.hosts()[index].display = given[0];";
        widget.ask(set, &[json!(display)]);
        until(&format!("it is drawn {display}"), || {
            let stands = "return Boolean(tas.root(index).querySelector('dialog'));";
            (widget.ask(stands, &[]) == json!(is_dialog)).then_some(())
        });
        assert_eq!(widget.read().id, "result");
        assert_eq!(widget.ask(STATE, &[]), Value::Null);
    }
}

/// Where the program dies, the help stands in the dialog, which can be closed, and then
/// in the page.
pub fn static_help_stands_in_the_dialog(engine: Engine) {
    let (browser, site) = (Browser::start(engine), trial_site(""));
    browser.visit(&site.page("trial.html"));
    let widget = Widget::nth(&browser, 0);
    widget.ask("tas.hosts()[index].display = 'dialog';", &[]);
    until("the card is there", || {
        let card = "return tas.find(index, '.tas-opener') !== null;";
        (widget.ask(card, &[]) == json!(true)).then_some(())
    });
    widget.press(Hand::Pointer, OPENER);
    expect_open(&widget);
    browser.run("trial.panic();", Vec::new());
    until("the help is in the dialog", || {
        let help = "return Boolean(tas.root(index).querySelector('dialog[open] .tas-help'));";
        (widget.ask(help, &[]) == json!(true)).then_some(())
    });
    let state = widget.ask(STATE, &[]);
    assert_eq!(state[0], true, "{state}");
    assert_ne!(state[2], Value::Null, "the help names the dialog");
    widget.press(Hand::Pointer, ".tas-close");
    until("the help is in the page", || {
        let help = "return tas.find(index, ':host > .tas > .tas-help, .tas > .tas-help') !== null
            && !tas.root(index).querySelector('dialog');";
        (widget.ask(help, &[]) == json!(true)).then_some(())
    });
}

fn escape(widget: &Widget) {
    widget.browser.press(&[Key::Escape.into()]);
    expect_closed(widget);
}

fn has_focus(widget: &Widget, selector: &str) -> bool {
    let active = "return tas.active() === tas.find(index, given[0]);";
    widget.ask(active, &[json!(selector)]) == json!(true)
}

/// The dialog is the browser's own, has the focus, and the screen's heading for a name.
fn expect_open(widget: &Widget) {
    until("the dialog is open", || {
        let heading = widget.try_read()?.heading;
        (widget.ask(STATE, &[]) == json!([true, true, heading])).then_some(())
    });
}

fn expect_closed(widget: &Widget) {
    until("the dialog is closed", || {
        (widget.ask(STATE, &[]) == Value::Null).then_some(())
    });
}
