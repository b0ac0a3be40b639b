//! What telephones do with a file. Browsers inside apps on an iPhone drop downloads
//! without a word, so there "Save" goes through the sheet to share with; elsewhere it
//! saves, and sharing is a button of its own.

use serde_json::{Value, json};

use super::desk::{Desk, result};
use super::exports::said;
use super::files::{keep, kept, read};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};

const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 \
    (KHTML, like Gecko) Mobile/15E148";
const ANDROID: &str = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) \
    Chrome/150.0.0.0 Mobile Safari/537.36";

/// A device that can share: what it is given is kept, and `refusing` is how it ends.
const SHEET: &str = "
    const [userAgent] = arguments;
    const define = (name, value) => Object.defineProperty(navigator, name, { value, configurable: true });
    define('userAgent', userAgent);
    define('canShare', ({ files }) => files.length === 1);
    define('share', async ({ files }) => {
        shared.push(files[0]);
        if (window.refusing) throw new DOMException('by the test', refusing);
    });
    window.shared = [];
    window.refusing = '';";

pub fn an_iphone_saves_by_sharing(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let widget = result(&browser, &site, "element.html");
    browser.run(SHEET, vec![json!(IPHONE)]);
    keep(&browser);
    let desk = Desk::open(widget, "calendar");
    for (save, name, kind, head) in [
        (
            ".tas-calendar .tas-save",
            "tax-deadlines.ics",
            "text/calendar",
            &b"BEGIN:VCALENDAR"[..],
        ),
        (
            ".tas-take-along > .tas-actions .tas-save",
            "tax-deadlines.pdf",
            "application/pdf",
            b"%PDF-",
        ),
    ] {
        share(&desk, save);
        let file = read(&browser, "shared.at(-1)");
        assert_eq!((&*file.name, &*file.kind), (name, kind));
        assert!(file.bytes.starts_with(head), "{name}");
        told(&desk);
    }
    assert_eq!(browser.run("return kept.length;", Vec::new()), json!(0));

    // Whoever closes the sheet has changed their mind.
    desk.go_back();
    let desk = Desk::open(widget, "call");
    browser.run("window.refusing = 'AbortError';", Vec::new());
    share(&desk, ".tas-save");
    // Whatever would be said is said before the driver is heard again.
    assert_eq!(said(&desk).trim(), "");
    browser.run("window.refusing = 'NotAllowedError';", Vec::new());
    share(&desk, ".tas-save");
    told(&desk);
    let errors = browser.run("return recorded.errors;", Vec::new());
    assert_eq!(errors, json!([]));
    record(
        "papers",
        "an iPhone saves by sharing",
        engine,
        "holds, device by script",
    );
}

pub fn others_save_and_share(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let widget = result(&browser, &site, "element.html");
    let desk = Desk::open(widget, "result");
    let buttons = "return desk.querySelectorAll('.tas-share').length;";
    if browser.run("return !navigator.canShare;", Vec::new()) == json!(true) {
        assert_eq!(desk.ask(buttons, &[]), json!(0), "this device cannot share");
    }
    desk.go_back();
    browser.run(SHEET, vec![json!(ANDROID)]);
    keep(&browser);
    let desk = Desk::open(widget, "result");
    let file = kept(&browser, || desk.press(".tas-save"));
    assert_eq!(file.name, "result.pdf");
    assert_eq!(browser.run("return shared.length;", Vec::new()), json!(0));
    share(&desk, ".tas-share");
    let same = read(&browser, "shared.at(-1)");
    assert_eq!((&same.name, &same.bytes), (&file.name, &file.bytes));
    let before = told(&desk);
    browser.run("window.refusing = 'DataError';", Vec::new());
    share(&desk, ".tas-share");
    until("the visitor is told to save it instead", || {
        (said(&desk) != before).then_some(())
    });
    let file = kept(&browser, || desk.press(".tas-save"));
    assert_eq!(file.name, "result.pdf");
    record(
        "papers",
        "other devices save and share",
        engine,
        "holds, device by script",
    );
}

/// Presses a button, and waits until the device was given something to share.
fn share(desk: &Desk, selector: &str) {
    let browser = desk.widget.browser;
    let count = || browser.run("return shared.length;", Vec::new());
    let before: Value = count();
    desk.press(selector);
    until("something is shared", || (count() != before).then_some(()));
}

fn told(desk: &Desk) -> String {
    until("the visitor is told", || {
        let said = said(desk);
        (!said.trim().is_empty()).then_some(said)
    })
}
