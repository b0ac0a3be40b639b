//! Pages made with the React component of the npm package, in React's strict mode, where every
//! effect runs, is undone and runs again: `tests/package/react-app.mjs` is the page.
//!
//! The element itself in React is in `frameworks`.

use serde_json::{Value, json};

use super::host::{Host, stands_and, walk_and_return, walk_to_result};
use crate::engine::Engine;
use crate::patience::until;
use crate::record::record;
use crate::widget::{Hand, Widget};

/// Drawn, changed, taken away and drawn anew. Each callback is told once, and it is the latest.
pub fn react_component(engine: Engine) {
    stands_and(engine, "react-component", |host, widget| {
        told(host, &json!([["onReady", null, 0]]));
        goes_on(host, widget);
        nothing_is_left_of_removed_props(host);
        taken_away_and_drawn_anew(host);
        every_event_has_its_callback(host);
    });
}

/// What a server rendered is taken over when the checklist is ready already: nothing of it is
/// drawn anew, and `onReady` is told all the same.
pub fn react_hydrated(engine: Engine) {
    stands_and(engine, "react-hydrated", |host, widget| {
        told(host, &json!([["onReady", null, 0]]));
        let same = "return window.written === firm.element.current;";
        assert_eq!(host.ask(same), json!(true));
        goes_on(host, widget);
    });
}

/// A checklist that cannot be drawn says so while React puts it into the page, before any
/// effect; its callback is told once.
pub fn react_too_old(engine: Engine) {
    let host = Host::open(engine, "react-too-old");
    let code = json!({ "code": "no-stylesheets" });
    told(&host, &json!([["onError", code, 0]]));
    record("hosts", "react-too-old", engine, "shows help, says so");
}

/// Settings are there; a change reaches the widget and leaves the answers; React has nothing
/// to complain of.
fn goes_on(host: &Host, widget: Widget) {
    let set = "const { current } = firm.element;
        return [current.localName, current.id, current.className, current.style.marginTop, current.firmName,
            current.getAttribute('firm-url'), current.headingLevel, current.cta, current.textContent];";
    let expected = json!([
        "tas-checklist",
        "check",
        "firm-check",
        "8px",
        "Ash & Alder",
        "https://firm.example/contact",
        "3",
        "Talk to us",
        "TAS may help at 877-777-4778."
    ]);
    assert_eq!(host.ask(set), expected);
    walk_and_return(widget, Hand::Pointer);
    let before = widget.read();
    change(host, "cta: 'Write to us', renders: 7");
    until("React has drawn again", || {
        let cta = host.ask("return firm.element.current.cta;");
        (cta == "Write to us").then_some(())
    });
    assert_eq!(widget.read().questions, before.questions);
    walk_to_result(widget, Hand::Pointer);
    let outcome = json!({ "outcome": "emergency-call-now" });
    let story = [
        json!(["onReady", null, 0]),
        json!(["onStart", null, 0]),
        json!(["onResult", outcome, 7]),
    ];
    told(host, &json!(story));
    assert_no_complaints(host);
}

/// Neither React nor the checklist has warned.
fn assert_no_complaints(host: &Host) {
    let complaints = "return recorded.said.filter((line) => /^(warn|error)/.test(line));";
    assert_eq!(host.ask(complaints), json!([]));
}

/// React 19 makes `undefined` of a prop that is gone, and many properties make a word of that.
fn nothing_is_left_of_removed_props(host: &Host) {
    let names = "return firm.element.current.getAttributeNames().sort();";
    let first = host.ask(names);
    let more = "{ id: 'check', className: 'firm-check', title: 'A check', lang: 'es', tabIndex: -1, theme: 'dark' }";
    for gone in [
        "{}",
        "{ id: null, className: undefined, title: null, lang: undefined }",
    ] {
        change(host, &format!("more: {more}"));
        until("React has set them", || {
            let set = host.ask("return firm.element.current.lang;");
            (set == "es").then_some(())
        });
        change(host, &format!("more: {gone}"));
        until("React has taken them away", || {
            let set = host.ask("return firm.element.current.theme;");
            set.is_null().then_some(())
        });
        let left = host.ask(names);
        assert_eq!(left, without(&first, &["class", "id"]), "{gone}");
    }
    assert_no_complaints(host);
    change(host, "more: { id: 'check', className: 'firm-check' }");
    until("they are back", || (host.ask(names) == first).then_some(()));
}

/// A list of names but for these.
fn without(names: &Value, gone: &[&str]) -> Value {
    let names = names.as_array().into_iter().flatten();
    names
        .filter(|name| !gone.iter().any(|one| *name == one))
        .cloned()
        .collect()
}

/// A removed element tells nobody and empties itself; the next one begins anew.
fn taken_away_and_drawn_anew(host: &Host) {
    host.ask("window.gone = firm.element.current; firm.told.length = 0;");
    change(host, "shown: false");
    until("React has taken it away", || {
        let gone = host.ask("return [gone.isConnected, firm.element.current === null];");
        (gone == json!([false, true])).then_some(())
    });
    host.ask("gone.dispatchEvent(new CustomEvent('tas-checklist:start', { detail: null }));");
    until("its screens are gone", || {
        let left = host.ask("return gone.shadowRoot.childElementCount;");
        (left == json!(0)).then_some(())
    });
    host.ask("delete window.gone;");
    told(host, &json!([]));
    change(host, "shown: true");
    host.until_ready(2);
    assert_eq!(Widget::nth(&host.browser, 0).read().id, "welcome");
    told(host, &json!([["onReady", null, 7]]));
}

/// Events as the element fires them, all six. The page cancels each, which only says something
/// of the text that is handed over.
fn every_event_has_its_callback(host: &Host) {
    let fire = "firm.told.length = 0;
        const details = { ready: null, start: null, result: { outcome: 'likely-qualifies' }, contact: null,
            handoff: { text: 'A text' }, error: { code: 'panic' } };
        return Object.entries(details).map(([kind, detail]) => firm.element.current.dispatchEvent(
            new CustomEvent('tas-checklist:' + kind, { detail, cancelable: kind === 'handoff' })));";
    assert_eq!(host.ask(fire), json!([true, true, true, true, false, true]));
    let all = [
        json!(["onReady", null, 7]),
        json!(["onStart", null, 7]),
        json!(["onResult", { "outcome": "likely-qualifies" }, 7]),
        json!(["onContact", null, 7]),
        json!(["onHandoff", { "text": "A text" }, 7]),
        json!(["onError", { "code": "panic" }, 7]),
    ];
    told(host, &json!(all));
}

/// Waits until the callbacks were told so much, and fails if they were told anything else.
fn told(host: &Host, expected: &Value) {
    let heard = || host.ask("return window.firm?.told ?? [];");
    let many = expected.as_array().map_or(0, Vec::len);
    until("React is told", || {
        let heard = heard();
        (heard.as_array()?.len() >= many).then_some(())
    });
    assert_eq!(heard(), *expected);
}

fn change(host: &Host, more: &str) {
    host.ask(&format!("firm.change((now) => ({{ ...now, {more} }}));"));
}
