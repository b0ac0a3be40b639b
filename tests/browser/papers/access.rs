//! The desk for everybody: axe finds nothing on any screen of it, every control is large
//! enough to hit, and the keyboard alone leads to a filled form.

use serde_json::{Value, json};

use super::desk::{Desk, result};
use super::files::{keep, kept};
use super::form::choose;
use super::judged::{path, small_form};
use crate::axe::{Axe, assert_clean};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};
use crate::widget::Hand;

/// The steps after the first.
const STEPS: [&str; 6] = ["contact", "tax", "issue", "relief", "others", "ready"];

pub fn axe_at_the_desk(engine: Engine) {
    let (browser, site, axe) = (
        Browser::start(engine),
        Site::open(Policy::Open),
        Axe::load(),
    );
    for page in ["element.html", "dark.html"] {
        let widget = result(&browser, &site, page);
        widget.ask("tas.hosts()[index].setAttribute('handoff', 'on');", &[]);
        axe.inject(&browser);
        let desk = Desk::open(widget, "form-911");
        assert_accessible(&desk, "taxpayer");
        desk.paste("1a", "Łódź 中");
        assert_accessible(&desk, "taxpayer, with letters that the form lacks");
        for step in STEPS {
            desk.go_on_to(&[step]);
            let unfold = "for (const one of desk.querySelectorAll('details')) one.open = true;";
            desk.ask(unfold, &[]);
            assert_accessible(&desk, step);
        }
        let wrong = path(engine, "wrong.txt");
        std::fs::write(&wrong, "no form").expect("the file is written");
        choose(&desk, &wrong, Some("not-a-pdf"));
        assert_accessible(&desk, "a file refused");
        choose(&desk, &small_form(engine), None);
        hand_over(&desk);
        assert_accessible(&desk, "a file taken, a text to hand over");
        desk.go_back();
        assert_clean(&browser, "the result again");
        for paper in ["calendar", "call", "result"] {
            let desk = Desk::open(widget, paper);
            assert_accessible(&desk, paper);
            desk.go_back();
        }
    }
    record("papers", "axe finds nothing", engine, "holds");
}

fn hand_over(desk: &Desk) {
    desk.press(".tas-hand-off");
    until("the text is there", || {
        let there = "return tas.find(index, '.tas-agree') !== null;";
        (desk.ask(there, &[]) == json!(true)).then_some(())
    });
}

/// Controls that are smaller than they may be (the label of a box is as large as its card,
/// which can be pressed as a whole), and ids that two elements share: a label
/// or a description would lead to the wrong one.
const POOR: &str = "
    const small = (selector, least) => [...desk.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility?.() ?? one.offsetHeight)
        .map((one) => [one.getBoundingClientRect(), one])
        .filter(([box]) => box.width < 24 || box.height < least - 0.5)
        .map(([box, one]) => `${box.width} x ${box.height}: ${one.outerHTML.slice(0, 160)}`);
    const ids = [...tas.root(index).querySelectorAll('[id]')].map(({ id }) => id);
    return [
        ...small('button, summary, textarea, input:not([type=checkbox])', 24),
        ...small('.tas-button, .tas-link, .tas-input, .tas-file, summary, .tas-option', 44),
        ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`),
    ];";

fn assert_accessible(desk: &Desk, screen: &str) {
    assert_clean(desk.widget.browser, screen);
    assert_eq!(desk.ask(POOR, &[]), json!([]), "{screen}");
}

pub fn form_911_by_keyboard(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let widget = result(&browser, &site, "element.html");
    keep(&browser);
    let desk = Desk::open_by(Hand::Keyboard, widget, "form-911");
    desk.write("1a", "Ana Nunez");
    desk.write("3b", "Reno");
    desk.go_on_to(&["contact"]);
    desk.write("4", "775-555-0142");
    desk.tick("7b");
    desk.go_on_to(&["tax"]);
    desk.press(".tas-desk .tas-earlier");
    desk.arrive("contact");
    let kept_back: [Value; 2] = ["4", "7b"].map(|line| desk.value(line));
    assert_eq!(kept_back, [json!("775-555-0142"), json!(true)]);
    desk.go_to_form();
    // What opens the system's own dialogue no driver can press.
    desk.widget.tab_to("#official-file");
    choose(&desk, &small_form(engine), None);
    let file = kept(&browser, || desk.press(".tas-official .tas-save"));
    assert!(file.bytes.starts_with(b"%PDF-"));
    desk.press(".tas-desk .tas-earlier");
    desk.arrive("others");
    // The way back stands right before the heading.
    let on_it = "return tas.active().matches('.tas-desk .tas-back');";
    until("Shift and Tab lead to the way back", || {
        browser.tab_back();
        (desk.ask(on_it, &[]) == json!(true)).then_some(())
    });
    desk.go_back();
    record("papers", "Form 911 by keyboard alone", engine, "holds");
}
