//! Pages that a framework draws: another Yew app, React, and Turbo, which puts the
//! next page in place of this one.

use serde_json::{Value, json};

use super::host::{Host, WORKS, stands_and, visitor, walk_and_return, walk_to_result};
use crate::engine::Engine;
use crate::patience::until;
use crate::record::record;
use crate::widget::{Hand, Widget};

/// The app starts to listen first. A whole journey, and nothing is heard by the other.
pub fn yew_first(engine: Engine) {
    stands_and(engine, "yew-first", |host, widget| {
        await_app(host);
        count(host, widget);
        walk_and_return(widget, Hand::Pointer);
        walk_to_result(widget, Hand::Keyboard);
        assert_eq!(heard(host), "1 1 1");
    });
}

/// The widget's program listens first, and the app then draws another widget inside
/// itself.
pub fn yew_second(engine: Engine) {
    let host = Host::open(engine, "yew-second");
    await_app(&host);
    host.ask("document.querySelector('#app').scrollIntoView({ behavior: 'instant' });");
    host.until_ready(2);
    let [outer, inner] = [0, 1].map(|index| Widget::nth(&host.browser, index));
    count(&host, inner);
    walk_and_return(outer, Hand::Pointer);
    walk_and_return(inner, Hand::Pointer);
    assert_eq!(heard(&host), "1 1 1");
    host.assert_untouched(&[]);
    record("hosts", "yew-second", engine, WORKS);
}

fn await_app(host: &Host) {
    until("the app is drawn", || {
        (host.ask("return window.yewHost ?? false;") == json!(true)).then_some(())
    });
}

/// What the app has heard: clicks, changes, submits.
fn heard(host: &Host) -> Value {
    host.ask("return document.querySelector('#heard').textContent;")
}

/// The app hears what is its own, and the widget does not.
fn count(host: &Host, widget: Widget) {
    assert_eq!(heard(host), "0 0 0");
    for control in [".count", "#app input", ".send"] {
        host.click(control);
    }
    until("the app hears each", || {
        (heard(host) == "1 1 1").then_some(())
    });
    assert_eq!(widget.read().id, "welcome");
}

/// The script runs before React has drawn the element, and takes back what it placed
/// itself. Then properties and events by React's own means; a change of one, and a
/// widget that is taken away and drawn anew.
pub fn react_19(engine: Engine) {
    stands_and(engine, "react-19", |host, widget| {
        until("the only widget is React's own", || {
            let places = "return [...document.querySelectorAll('tas-checklist')]
                .map((one) => one.parentNode.localName);";
            (host.ask(places) == json!(["main"])).then_some(())
        });
        until("React hears that it is ready", || {
            (heard_by_react(host) == json!(["tas-checklist:ready"])).then_some(())
        });
        let set = "const widget = document.querySelector('tas-checklist');
            return [widget.firmName, widget.getAttribute('firm-name'), widget.cta];";
        assert_eq!(
            host.ask(set),
            json!(["Ash & Alder", "Ash & Alder", "Talk to us"])
        );
        walk_and_return(widget, Hand::Pointer);
        let before = widget.read();
        change(host, "cta: 'Write to us', renders: 7");
        until("React has drawn again", || {
            let cta =
                host.ask("return document.querySelector('tas-checklist').getAttribute('cta');");
            (cta == "Write to us").then_some(())
        });
        assert_eq!(widget.read().questions, before.questions);
        walk_to_result(widget, Hand::Pointer);
        let events = ["ready", "start", "result"].map(|kind| format!("tas-checklist:{kind}"));
        until("React hears of the result", || {
            (heard_by_react(host) == json!(events)).then_some(())
        });
        change(host, "shown: false");
        until("React has taken it away", || {
            // Not the element itself: a reference to one that goes meanwhile is an error.
            let gone = "return document.querySelector('tas-checklist') === null;";
            (host.ask(gone) == true).then_some(())
        });
        change(host, "shown: true");
        host.until_ready(2);
        assert_eq!(Widget::nth(&host.browser, 0).read().id, "welcome");
    });
}

fn heard_by_react(host: &Host) -> Value {
    host.ask("return firm.state.events;")
}

fn change(host: &Host, more: &str) {
    host.ask(&format!("firm.change((now) => ({{ ...now, {more} }}));"));
}

/// To another page, there to a screen, and back: each page has a widget that works,
/// and nobody finds another's answers.
pub fn turbo(engine: Engine) {
    stands_and(engine, "turbo", |host, widget| {
        host.ask("window.sameDocument = true;");
        walk_and_return(widget, Hand::Pointer);
        for (times, title) in [(2, "The other page"), (3, "A page")] {
            host.click("#go");
            until(&format!("Turbo shows `{title}`"), || {
                // Not what it keeps to show until the page has come.
                let heading = "return document.documentElement.hasAttribute('data-turbo-preview')
                    ? '' : document.querySelector('h1').textContent;";
                host.ask(heading).as_str()?.starts_with(title).then_some(())
            });
            host.until_ready(times);
            let widget = Widget::nth(&host.browser, 0);
            assert_eq!(widget.read().id, "welcome");
            visitor(widget, Hand::Pointer)
                .walk_to("whose-tax")
                .assert_blank();
        }
        let widgets =
            "return [document.querySelectorAll('tas-checklist').length, window.sameDocument];";
        assert_eq!(host.ask(widgets), json!([1, true]));
        host.ask("delete window.sameDocument;");
    });
}
