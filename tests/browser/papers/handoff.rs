//! Handing the matter over to the firm: only where the firm asked for it, and only once
//! the visitor has read the very text and agreed.

use serde_json::{Value, json};

use super::desk::{Desk, result};
use super::exports::shown;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};

/// What the visitor reads before anything is handed over.
const TEXT: &str = "[aria-labelledby=hand-off] .tas-text";

/// What the visitor is told of it.
const OUTCOME: &str = "return tas.text(desk.querySelector('.tas-handed-off'));";

pub fn nothing_is_handed_over_unless_the_firm_asks(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = result(&browser, &site, "element.html");
    let part = "return desk.querySelectorAll('.tas-hand-off, [aria-labelledby=hand-off]').length;";
    for setting in ["", "off", "yes"] {
        let set = "if (given[0]) tas.hosts()[index].setAttribute('handoff', given[0]);";
        widget.ask(set, &[json!(setting)]);
        let desk = Desk::open(widget, "result");
        assert_eq!(desk.ask(part, &[]), json!(0), "{setting}");
        desk.go_back();
    }
    let desk = Desk::open(widget, "form-911");
    desk.go_to_form();
    assert_eq!(desk.ask(part, &[]), json!(0));
    assert_eq!(handed_over(&browser), json!([]));
    record(
        "privacy",
        "nothing is handed over by itself",
        engine,
        "holds",
    );
}

pub fn what_was_read_is_handed_over(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let widget = result(&browser, &site, "element.html");
    widget.ask("tas.hosts()[index].setAttribute('handoff', 'on');", &[]);
    let desk = Desk::open(widget, "form-911");
    for (line, text) in [
        ("1a", "Ana Nunez"),
        ("1b", "123-45-6789"),
        ("2a", "Luis Nunez"),
        ("2b", "987-65-4321"),
    ] {
        desk.write(line, text);
    }
    desk.go_to_form();

    let text = read(&desk);
    for word in ["Ana Nunez", "Luis Nunez", "31,000"] {
        assert!(text.contains(word), "{word} is not in {text}");
    }
    for number in ["123-45-6789", "6789", "987-65-4321", "4321"] {
        assert!(!text.contains(number), "{number} is in {text}");
    }
    desk.press(".tas-decline");
    until("the text is put away", || {
        (shown(&desk, TEXT) == Value::Null).then_some(())
    });
    assert_eq!(handed_over(&browser), json!([]), "it was declined");

    assert_eq!(read(&desk), text);
    desk.press(".tas-agree");
    let told = outcome(&desk, "");
    assert_eq!(
        shown(&desk, TEXT),
        json!(text),
        "nothing took it, and it is lost"
    );
    let event = |target: &str| {
        json!({
            "type": "tas-checklist:handoff", "detail": { "text": text },
            "target": target, "bubbles": true, "composed": true,
        })
    };
    assert_eq!(handed_over(&browser), json!([event("tas-checklist")]));

    browser.run(
        "addEventListener('tas-checklist:handoff', (event) => event.preventDefault());",
        Vec::new(),
    );
    desk.press(".tas-agree");
    outcome(&desk, &told);
    assert_eq!(
        shown(&desk, TEXT),
        Value::Null,
        "it is taken, and offered again"
    );
    let event = event("tas-checklist");
    assert_eq!(handed_over(&browser), json!([event, event]));
    desk.press(".tas-earlier");
    desk.arrive("others");
    let errors = browser.run("return [recorded.errors, recorded.violations];", Vec::new());
    assert_eq!(errors, json!([[], []]));
    record(
        "privacy",
        "handed over once read and agreed",
        engine,
        "holds",
    );
}

/// Asks for the text, and reads it. Nothing was handed over for that.
fn read(desk: &Desk) -> String {
    let before = handed_over(desk.widget.browser);
    desk.press(".tas-hand-off");
    let text = until("the text is there to be read", || {
        shown(desk, TEXT).as_str().map(str::to_owned)
    });
    assert_eq!(handed_over(desk.widget.browser), before);
    text
}

/// What the visitor is told, once that is something new.
fn outcome(desk: &Desk, before: &str) -> String {
    until("the visitor is told what became of it", || {
        let told = desk.ask(OUTCOME, &[]).as_str()?.to_owned();
        (told != before).then_some(told)
    })
}

fn handed_over(browser: &Browser) -> Value {
    let events = "return recorded.events.filter(({ type }) => type === 'tas-checklist:handoff');";
    browser.run(events, Vec::new())
}
