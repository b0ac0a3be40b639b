//! A paper prints as a document of its own, without the firm's page around it.

use serde_json::{Value, json};

use super::desk::{Desk, result};
use super::files::assert_nothing_amiss;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};

/// Puts a note in place of the printer, once: the desk's frame is gone with its document.
const NO_PRINTER: &str = "
    window.printed = null;
    desk.addEventListener('load', ({ target }) => {
        const { contentWindow: view, contentDocument: paper } = target;
        view.print = () => {
            const onPaper = (selector) => [...paper.querySelectorAll(selector)]
                .filter((one) => one.getClientRects().length > 0).length;
            window.printed = {
                title: paper.title === tas.text(desk.querySelector('.tas-heading')),
                language: paper.documentElement.lang,
                headings: onPaper('.tas-heading, .tas-paper-title'),
                text: paper.body.innerText,
                folded: paper.querySelectorAll('details:not([open])').length,
                controls: onPaper('button, input, textarea, form, .tas-email, [aria-labelledby=email]'),
                sheets: paper.adoptedStyleSheets.length,
            };
            view.dispatchEvent(new Event('afterprint'));
        };
    }, { capture: true, once: true });";

pub fn every_paper_prints_by_itself(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let widget = result(&browser, &site, "element.html");
    for paper in ["calendar", "call", "result"] {
        let desk = Desk::open(widget, paper);
        let mut document = printed(&desk);
        let text = document["text"].take().to_string();
        assert!(!text.contains("Before the checklist"), "{text}");
        assert!(text.contains("Ash & Alder"), "{text}");
        let meant = json!({
            "title": true, "language": "en", "headings": 1, "text": null,
            "folded": 0, "controls": 0, "sheets": 1,
        });
        assert_eq!(document, meant, "{paper}: {text}");
        let frames = desk.ask("return desk.querySelectorAll('iframe').length;", &[]);
        assert_eq!(frames, json!(0), "the copy for the printer outlives it");
        desk.go_back();
    }
    assert_nothing_amiss(&browser);
    record(
        "papers",
        "every paper prints by itself",
        engine,
        "holds, no printer",
    );
}

/// Presses "print" and gives what would come out of the printer.
pub fn printed(desk: &Desk) -> Value {
    desk.ask(NO_PRINTER, &[]);
    desk.press(".tas-print");
    until("the paper is printed", || {
        let printed = desk
            .widget
            .browser
            .run("return window.printed;", Vec::new());
        (!printed.is_null()).then_some(printed)
    })
}
