//! What visitors type and what pages set is text and nothing else: it makes no
//! element, runs no script and leads nowhere but to the addresses that are accepted.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// What would run, were it ever read as markup or as an address.
const MARKUP: &str = "<img src=x onerror=\"window.broken = 1\">";
const SCRIPT: &str = "javascript:window.broken=1//";

/// Sets everything that a page may set to something that means harm.
const HARM: &str = "
    const [markup, script] = given;
    const host = tas.hosts()[index];
    for (const name of ['firm-name', 'cta', 'lang', 'theme', 'accent', 'heading-level', 'preview-date']) {
        host.setAttribute(name, markup);
    }
    host.setAttribute('firm-phone', '202-555-0142' + markup);
    for (const name of ['firm-url', 'exit-url']) host.setAttribute(name, script);";

/// Whatever came of it.
const FOUND: &str = "
    const scope = tas.root(index);
    const links = [...scope.querySelectorAll('a, form')].map((one) => one.href ?? one.action);
    return [
        window.broken ?? null,
        scope.querySelectorAll('img, script, [onerror]').length,
        links.filter((link) => /^(javascript|data|blob):/i.test(link)),
    ];";

pub fn text_stays_text(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let nothing = json!([Value::Null, 0, []]);
    let widget = Widget::visit(&browser, &site, "element.html");
    widget.ask(HARM, &[json!(MARKUP), json!(SCRIPT)]);
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("action");
    journey.answer();
    widget.write(Hand::Pointer, "action-date", "month", MARKUP);
    widget.press(Hand::Pointer, "button.tas-continue");
    until("the mistake is named", || {
        (!widget.read().errors.is_empty()).then_some(())
    });
    assert_eq!(widget.ask(FOUND, &[]), nothing);
    journey.walk(|_| {});
    assert_eq!(widget.ask(FOUND, &[]), nothing);
    let shown = widget.ask("return tas.text(tas.find(index, '.tas-firm'));", &[]);
    assert!(
        shown.to_string().contains("<img src=x"),
        "not shown as the text that it is: {shown}"
    );
    record("privacy", "text stays text", engine, "holds");
}
