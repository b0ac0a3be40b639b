//! What a visitor hears who sees nothing: each screen by its heading, which takes the
//! focus, and whatever else happens by a region that is read aloud; twice if it happens
//! twice.

use fantoccini::key::Key;
use serde_json::{Value, json};
use tas_checklist::text::EN;

use crate::browser::Browser;
use crate::clock;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::papers::desk::Desk;
use crate::papers::files::keep;
use crate::papers::form::choose;
use crate::papers::judged::path;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

const PAGE_SIDE: &str = include_str!("pages/heard.js");

pub fn what_happens_is_said(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    clock::stop(&browser);
    keep(&browser);
    let listen = format!("{PAGE_SIDE}\nwindow.say = heard(tas.root(index));");
    widget.ask(&listen, &[]);
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("whose-tax");
    mistakes_are_said(&widget);
    journey.walk_to("situation");
    the_emergency_is_said(&journey);
    papers_are_said(&widget);
    clearing_is_said(&browser, &widget, &journey);
}

/// Waits until something is said, and gives it by kind and words.
fn said(widget: &Widget, what: &str) -> Vec<(String, String)> {
    until(&format!("{what} is said"), || {
        let said = widget.ask("return say();", &[]);
        let said: Vec<_> = serde_json::from_value(said).expect("pairs");
        (!said.is_empty()).then_some(said)
    })
}

/// The text of what describes the heading that has the focus.
fn beside_the_heading(widget: &Widget) -> Value {
    let described = "
        const heading = tas.active();
        const id = heading.matches('.tas-heading') ? heading.getAttribute('aria-describedby') : 'no heading';
        return id && tas.text(tas.root(index).getElementById(id));";
    widget.ask(described, &[])
}

/// The summary takes the focus and has a name, and so is read once; as an alert it was read
/// twice. Its links lead to the fields, to which their errors are tied; and what was mended
/// is gone with the next submission.
fn mistakes_are_said(widget: &Widget) {
    widget.ask("say();", &[]);
    widget.press(Hand::Pointer, "button.tas-continue");
    let on_summary = "
        const summary = tas.active();
        const name = tas.root(index).getElementById(summary.getAttribute('aria-labelledby'));
        return summary.matches('.tas-error-summary[role=group]') && Boolean(tas.text(name));";
    until("the summary has the focus", || {
        (widget.ask(on_summary, &[]) == json!(true)).then_some(())
    });
    // Submitted again as it is, the summary is reached again, and so read again.
    widget.press(Hand::Pointer, "button.tas-continue");
    until("the summary has the focus again", || {
        (widget.ask(on_summary, &[]) == json!(true)).then_some(())
    });
    let links = widget.read().summary.len();
    assert!(links > 0);
    for link in 0..links {
        let leads = format!(
            "const link = [...tas.root(index).querySelectorAll('.tas-error-summary button')][{link}];
             link.focus();
             return tas.text(link);"
        );
        let words = widget.ask(&leads, &[]);
        widget.browser.press(&[Key::Enter.into()]);
        let there = "
            const field = tas.active().closest('.tas-field[data-invalid]');
            if (!field) return null;
            const ids = [tas.active(), field].map((one) => one.getAttribute('aria-describedby') ?? '');
            const error = field.querySelector('.tas-error');
            return [ids.join(' ').split(' ').includes(error.id), tas.text(error)];";
        let error = until("the link leads to the field", || {
            let error = widget.ask(there, &[]);
            (!error.is_null()).then_some(error)
        });
        assert_eq!(error[0], json!(true), "the error is not tied to its field");
        let (words, error) = (words.as_str().unwrap_or_default(), error[1].as_str());
        assert!(
            error.is_some_and(|error| error.ends_with(words)),
            "{error:?}"
        );
    }
}

/// Whoever hears the heading hears in the same breath that there is no time to lose. The
/// heading of the result says so by itself.
fn the_emergency_is_said(journey: &Journey) {
    let mut was_urgent = false;
    journey.walk(|screen| {
        let described = beside_the_heading(&journey.widget);
        if screen.urgent && screen.outcome.is_none() {
            was_urgent = true;
            assert_eq!(
                described,
                json!(EN.phrases.emergency_heading),
                "{}",
                screen.id
            );
        } else {
            assert_eq!(described, Value::Null, "{}", screen.id);
        }
        assert!(screen.errors.is_empty() && screen.summary.is_empty());
    });
    assert!(was_urgent);
}

/// Saving, copying and choosing a file, each twice: the second time is said as well.
fn papers_are_said(widget: &Widget) {
    let twice = |what: &str, act: &mut dyn FnMut()| {
        for time in ["once", "twice"] {
            widget.ask("say();", &[]);
            act();
            let said = said(widget, &format!("{what}, {time},"));
            let polite = said.iter().all(|(kind, _)| kind == "status");
            assert!(polite && said.len() == 1, "{what}, {time}: {said:?}");
        }
    };
    let desk = Desk::open(*widget, "result");
    twice("saving", &mut || desk.press(".tas-desk .tas-save"));
    twice("copying", &mut || desk.press(".tas-desk .tas-copy"));
    desk.go_back();
    let desk = Desk::open(*widget, "form-911");
    desk.go_to_form();
    // Another one each time: of the same one a browser tells nothing by itself.
    let mut files = ["1", "2"]
        .map(|name| path(widget.browser.engine, name))
        .into_iter();
    twice("a wrong file", &mut || {
        let wrong = files.next().expect("another file");
        std::fs::write(&wrong, "no form").expect("the file is written");
        choose(&desk, &wrong, Some("not-a-pdf"));
    });
    desk.go_back();
}

/// The visitor's own clearing is heard with the heading; that of whoever was away at once.
fn clearing_is_said(browser: &Browser, widget: &Widget, journey: &Journey) {
    widget.press(Hand::Pointer, ".tas-clear");
    until("the first screen is back", || {
        let screen = widget.read();
        (screen.id == "welcome" && screen.arrived).then_some(())
    });
    assert_eq!(beside_the_heading(widget), json!(EN.phrases.cleared));
    journey.walk_to("situation");
    widget.ask("say();", &[]);
    for words in [
        EN.phrases.idle[1],
        EN.phrases.idle[0],
        EN.phrases.cleared_idle,
    ] {
        clock::pass(browser, if words == EN.phrases.idle[1] { 13 } else { 1 });
        let said = said(widget, words);
        assert_eq!(said, [("alert".to_owned(), words.to_owned())]);
    }
}
