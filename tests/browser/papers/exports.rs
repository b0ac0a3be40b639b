//! Each paper may be saved, copied and printed, and the way back leads to the result,
//! where the visitor was.

use serde_json::{Value, json};

use super::desk::{Desk, door, result};
use super::files::{assert_nothing_amiss, keep, kept};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::privacy::TOLD;
use crate::record::record;
use crate::site::{Policy, Site};
use crate::widget::Widget;

/// The papers that are more than a form to fill, each with the name of its file.
const PAPERS: [(&str, &str); 3] = [
    ("calendar", "tax-deadlines.pdf"),
    ("call", "call-script.pdf"),
    ("result", "result.pdf"),
];

pub fn every_paper_is_saved(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let widget = result(&browser, &site, "element.html");
    keep(&browser);
    for (paper, name) in PAPERS {
        let desk = Desk::open(widget, paper);
        let save = ".tas-take-along > .tas-actions .tas-save";
        assert_pdf(&browser, &desk, save, name);
        if paper == "calendar" {
            let file = kept(&browser, || desk.press(".tas-calendar .tas-save"));
            assert_eq!(
                (&*file.name, &*file.kind),
                ("tax-deadlines.ics", "text/calendar")
            );
            let text = String::from_utf8(file.bytes).expect("a calendar is text");
            assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
            assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
        }
        desk.go_back();
        assert_back(widget, paper);
    }
    let desk = Desk::open(widget, "form-911");
    desk.go_to_form();
    let own = "[aria-labelledby=own] .tas-save";
    assert_pdf(&browser, &desk, own, "form-911-worksheet.pdf");
    desk.go_back();
    assert_back(widget, "form-911");
    assert_nothing_amiss(&browser);
    record("papers", "every paper is saved", engine, "holds");
}

fn assert_pdf(browser: &Browser, desk: &Desk, save: &str, name: &str) {
    let file = kept(browser, || desk.press(save));
    assert_eq!((&*file.name, &*file.kind), (name, "application/pdf"));
    assert!(file.bytes.starts_with(b"%PDF-"), "{name}");
    until("the visitor is told its name", || {
        said(desk).contains(name).then_some(())
    });
}

/// What the desk says of what was done last.
pub fn said(desk: &Desk) -> String {
    let said =
        "return [...desk.querySelectorAll('.tas-said, .tas-handed-off')].map(tas.text).join(' ');";
    let said = desk.ask(said, &[]);
    said.as_str().unwrap_or_default().to_owned()
}

/// The result is as it was, and the focus on the door that led away from it.
fn assert_back(widget: Widget, paper: &str) {
    let there =
        "return tas.screen(index).outcome !== null && tas.active() === tas.find(index, given[0]);";
    let there = widget.ask(there, &[json!(door(paper))]);
    assert_eq!(there, json!(true), "the focus is not back on `{paper}`");
}

/// Safari gives a button that is pressed no focus, as a script does here; the way back
/// leads to it all the same.
pub fn the_way_back_leads_to_the_door(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = result(&browser, &site, "element.html");
    for (paper, _) in PAPERS {
        let press = "tas.active().blur(); tas.find(index, given[0]).click();";
        widget.ask(press, &[json!(door(paper))]);
        let desk = Desk::beside(widget);
        desk.arrive(paper);
        desk.go_back();
        assert_back(widget, paper);
    }
}

/// What was given to the clipboard, which this page has, and which then refuses.
const CLIPBOARD: &str = "
    window.copied = [];
    Object.defineProperty(navigator.clipboard, 'writeText', {
        value: async (text) => {
            copied.push(text);
            if (copied.length % 2 === 0) throw new DOMException('no', 'NotAllowedError');
        },
    });
    document.execCommand = () => false;";

/// Where the browser refuses to copy, the visitor gets the very text to copy by hand.
pub fn every_paper_is_copied(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let widget = result(&browser, &site, "element.html");
    browser.run(CLIPBOARD, Vec::new());
    for (paper, _) in PAPERS {
        let desk = Desk::open(widget, paper);
        desk.press(".tas-copy");
        until("the visitor is told that it is copied", || {
            (!said(&desk).is_empty()).then_some(())
        });
        let by_hand = "#plain-text";
        assert_eq!(shown(&desk, by_hand), Value::Null, "{paper}");
        desk.press(".tas-copy");
        let by_hand = until("the text is there to be copied by hand", || {
            let shown = shown(&desk, by_hand);
            (!shown.is_null()).then_some(shown)
        });
        let copied = browser.run("return copied.slice(-2);", Vec::new());
        assert_eq!(copied, json!([by_hand, by_hand]), "{paper}");
        let text = by_hand.as_str().unwrap_or_default();
        assert!(
            text.contains("877-777-4778") || paper == "calendar",
            "{text}"
        );
        desk.go_back();
    }
    assert_nothing_amiss(&browser);
    record(
        "papers",
        "every paper is copied",
        engine,
        "holds, clipboard by script",
    );
}

/// What a field of the desk shows.
pub fn shown(desk: &Desk, selector: &str) -> Value {
    let shown = "return tas.find(index, given[0])?.value ?? null;";
    desk.ask(shown, &[json!(selector)])
}

/// The email to oneself is opened in the visitor's own app, and betrays nothing.
pub fn the_email_holds_no_answer(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let desk = Desk::open(result(&browser, &site, "element.html"), "result");
    let address = desk.ask("return tas.find(index, '.tas-email').href;", &[]);
    let address = url::Url::parse(address.as_str().unwrap_or_default()).expect("an address");
    assert_eq!((address.scheme(), address.path()), ("mailto", ""));
    // In an address of email, a plus is a plus.
    let query = address.query().unwrap_or_default().replace('+', "%2B");
    let fields: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).collect();
    let [(subject, about), (body, text)] = &fields[..] else {
        panic!("{fields:?}");
    };
    assert_eq!((&**subject, &**body), ("subject", "body"));
    let text = text.replace("\r\n", "\n");
    assert!(text.chars().count() <= 1_200, "{text}");
    assert!(text.contains("877-777-4778"), "{text}");
    let all = format!("{about} {text}").to_lowercase();
    for told in TOLD.iter().chain(&["9000", "9,000", "31,000", "rent"]) {
        assert!(!all.contains(told), "{told} is in {all}");
    }
    let in_sight = "return tas.find(index, '[aria-labelledby=email] .tas-text')?.value ?? null;";
    assert_eq!(desk.ask(in_sight, &[]), json!(text));
    record("privacy", "the email holds no answer", engine, "holds");
}
