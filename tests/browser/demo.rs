//! The demonstration page lets a reviewer choose a day: served under a strict policy
//! as well as opened from a folder.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::widget::Widget;

const PAGE: &str = "demo.html";

/// Chooses a day as the browser's own control does, which each engine draws in its way.
pub const CHOOSE: &str = "
    const input = document.querySelector('#days input');
    input.value = arguments[0];
    input.dispatchEvent(new Event('change', { bubbles: true }));";

pub fn reviewers_choose_a_day(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    browser.visit(&site.release(PAGE));
    follows_the_control(&browser, Widget::nth(&browser, 0));
    follows_the_control(&browser, Widget::open_file(&browser, PAGE));
}

/// A day outside the years that the control names is none.
fn follows_the_control(browser: &Browser, widget: Widget) {
    assert!(!widget.read().is_preview());
    for (day, shown) in [
        ("2027-06-01", true),
        ("0202-06-01", false),
        ("2027-06-01", true),
    ] {
        browser.run(CHOOSE, vec![json!(day)]);
        expect(widget, shown);
    }
    let reset = "return document.querySelector('#days button');";
    let reset = browser.element(reset, Vec::new());
    browser.click(&reset.expect("the page has the button"));
    expect(widget, false);
    let left = "return document.querySelector('#days input').value;";
    assert_eq!(browser.run(left, Vec::new()), "");
}

fn expect(widget: Widget, shown: bool) {
    until(&format!("the checklist is a preview: {shown}"), || {
        (widget.read().is_preview() == shown).then_some(())
    });
}
