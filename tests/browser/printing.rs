//! The result prints as a document of its own, under the strictest policy too,
//! and not as the firm's page with a box in it.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// Puts a note in place of the printer, which a test does not have.
const NO_PRINTER: &str = "
    window.print = () => { recorded.printed = 'the whole page'; };
    tas.root(index).addEventListener('load', ({ target }) => {
        const { contentWindow: view, contentDocument: paper } = target;
        view.print = () => {
            recorded.printed = {
                title: paper.title !== '',
                language: paper.documentElement.lang,
                phone: paper.body.textContent.includes('877-777-4778'),
                outcome: paper.querySelectorAll('[data-outcome]').length,
                folded: paper.querySelectorAll('details:not([open])').length,
                controls: paper.querySelectorAll('button, input, form').length,
                sheets: paper.adoptedStyleSheets.length,
                previews: paper.querySelectorAll('.tas-preview').length,
            };
            view.dispatchEvent(new Event('afterprint'));
        };
    }, true);";

pub fn result_prints_by_itself(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let widget = Widget::visit(&browser, &site, "element.html");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk(|_| {});
    let printed = printed(&widget);
    let document = json!({
        "title": true, "language": "en", "phone": true, "outcome": 1,
        "folded": 0, "controls": 0, "sheets": 1, "previews": 0,
    });
    assert_eq!(printed, document);
    let frames = widget.ask(
        "return tas.root(index).querySelectorAll('iframe').length;",
        &[],
    );
    assert_eq!(frames, json!(0), "the copy for the printer outlives it");
    record(
        "privacy",
        "the printed copy is taken away",
        engine,
        "holds, no printer",
    );
    let violations = browser.run("return recorded.violations;", Vec::new());
    assert_eq!(violations, json!([]));
}

/// Presses "print" on the result and gives what would come out of the printer.
pub fn printed(widget: &Widget) -> Value {
    widget.ask(NO_PRINTER, &[]);
    widget.press(Hand::Pointer, "button.tas-print");
    until("the result is printed", || {
        let printed = widget.ask("return recorded.printed ?? null;", &[]);
        (!printed.is_null()).then_some(printed)
    })
}
