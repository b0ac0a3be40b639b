//! "Leave this page quickly": one press, and neither this page nor Back shows
//! what was answered, in a frame as well.

use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// The first thing that the keyboard reaches, and large enough for a thumb.
const PLACE: &str = "
    const button = tas.find(index, '.tas-exit button');
    const first = tas.root(index).querySelector('a, button, input, summary');
    const { width, height } = button.getBoundingClientRect();
    return [first === button, width >= 44 && height >= 44];";

/// Presses the button and looks before the browser could have gone anywhere: the
/// panel cannot be seen, and what it will show again is the first screen.
const AT_ONCE: &str = "
    const panel = tas.root(index).querySelector('.tas');
    tas.find(index, '.tas-exit button').click();
    return new Promise((done) => queueMicrotask(() => queueMicrotask(() => {
        done([getComputedStyle(panel).opacity, panel.querySelector('[data-screen]').dataset.screen]);
    })));";

pub fn leaving_quickly_leaves_nothing(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let (before, after) = (site.page("landing.html?before"), site.page("landing.html"));
    browser.visit(&before);
    let widget = Widget::visit(&browser, &site, "exit.html");
    let length = browser.run("return history.length;", Vec::new());
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    for screen in ["welcome", "action"] {
        journey.walk_to(screen);
        assert_eq!(widget.ask(PLACE, &[]), json!([true, true]), "{screen}");
    }
    journey.answer();
    press_by_key(&widget);
    until("the other page is there", || {
        (browser.url() == after).then_some(())
    });
    assert_eq!(browser.run("return history.length;", Vec::new()), length);
    assert_eq!(times_asked(&site, "/landing.html"), 1);
    browser.back();
    until("Back leads past the checklist", || {
        (browser.url() == before).then_some(())
    });
    record(
        "privacy",
        "leave quickly: back leads past the page",
        engine,
        "holds",
    );
}

pub fn leaving_quickly_hides_at_once(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "exit.html");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("action");
    let seen = widget.ask(AT_ONCE, &[]);
    assert_eq!(seen, json!(["0", "welcome"]));
    record(
        "privacy",
        "leave quickly: hidden and forgotten at once",
        engine,
        "holds",
    );
}

/// The whole page is left, where the page around lets the frame do that; else the
/// frame alone. Neither makes the history longer.
pub fn leaving_quickly_from_a_frame(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let after = site.page("landing.html");
    for (sandbox, whole) in [
        ("", true),
        ("allow-scripts allow-forms allow-same-origin", false),
    ] {
        browser.visit(&site.page("landing.html?around"));
        let around = browser.url();
        let length = browser.run("return history.length;", Vec::new());
        let frame = site.release(&format!("frame.html#exit-url={after}"));
        let asked = times_asked(&site, "/landing.html");
        browser.run(FRAME, vec![json!(frame), json!(sandbox)]);
        browser.enter_frame(0);
        let widget = Widget::nth(&browser, 0);
        // WebKitWebDriver has no keys for a frame of another origin.
        if engine == Engine::WebKit {
            widget.ask("tas.find(index, '.tas-exit button').click();", &[]);
        } else {
            press_by_key(&widget);
        }
        browser.leave_frame();
        until("the frame or the page is left", || {
            let asked = times_asked(&site, "/landing.html") > asked;
            let left = if whole { &after } else { &around };
            (asked && browser.url() == *left).then_some(())
        });
        let now = browser.run("return history.length;", Vec::new());
        assert_eq!(now, length, "{sandbox}");
    }
    record("privacy", "leave quickly: from a frame", engine, "holds");
}

/// The focus is put there by script: Tab may lead out of the page first.
fn press_by_key(widget: &Widget) {
    widget.ask("tas.find(index, '.tas-exit button').focus();", &[]);
    widget.browser.press(&[Key::Enter.into()]);
}

/// A frame that is added by script makes no entry in the history.
const FRAME: &str = "
    const [src, sandbox] = arguments;
    const frame = document.createElement('iframe');
    if (sandbox) frame.setAttribute('sandbox', sandbox);
    Object.assign(frame.style, { width: '100%', height: '700px' });
    frame.src = src;
    return new Promise((loaded) => {
        frame.addEventListener('load', () => {
            frame.focus();
            loaded(null);
        }, { once: true });
        document.body.append(frame);
    });";

fn times_asked(site: &Site, path: &str) -> usize {
    let line = format!("GET host {path}");
    let asked = site.requests().into_iter();
    asked.filter(|request| request.line == line).count()
}
