//! From the first field to the copied code with the keyboard alone.

use fantoccini::key::Key;
use serde_json::json;

use super::{Configurator, PAGE, STRICT, site};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::widget::Widget;

/// More stops than there are from one end of the form to the other.
const MOST_TABS: usize = 60;

pub fn the_code_is_copied_by_keyboard(engine: Engine) {
    let (browser, site) = (Browser::start(engine), site(STRICT, String::new()));
    browser.visit(&site.page(PAGE));
    Widget::nth(&browser, 0);
    let keys = |text: &str| browser.press(&text.chars().collect::<Vec<_>>());
    reach(&browser, "#firm-name");
    keys("Ash & Alder");
    reach(&browser, "#accent");
    keys("#7a1f2b");
    reach(&browser, "[name=theme]");
    browser.press(&[Key::Down.into()]);
    reach(&browser, "#folder");
    let long = "/tas-checklist/".len();
    browser.press(&vec![Key::Backspace.into(); long]);
    keys("/files");
    // Enter goes on to the code, as it sends other forms.
    browser.press(&[Key::Enter.into()]);
    until("the focus is on the code", || {
        focus_is_on(&browser, "#code").then_some(())
    });
    reach(&browser, "[name=platform]");
    browser.press(&[Key::Right.into()]);
    reach(&browser, "#blocks [data-block=snippet] .copy");
    browser.press(&[Key::Enter.into()]);
    until("it is said that the code was copied", || {
        let said = "return document.querySelector('#said').textContent;";
        let said = browser.run(said, Vec::new()).to_string();
        said.contains("Custom HTML block, without the plugin copied.")
            .then_some(())
    });
    assert_the_button_can_be_read_again(&browser);
    let code = Configurator(&browser).code("snippet");
    for part in [
        "firm-name=\"Ash &amp; Alder\"",
        "accent=\"#7a1f2b\"",
        "theme=\"light\"",
        "src=\"/files/tas-checklist.js\"",
    ] {
        assert!(code.contains(part), "{part} is not in {code}");
    }
}

/// Pressed twice, the button becomes what it was, although the clipboard takes its time and
/// the visitor has gone on.
fn assert_the_button_can_be_read_again(browser: &Browser) {
    let slow = "window.done = [];
        navigator.clipboard.writeText = () => new Promise((done) => window.done.push(done));";
    browser.run(slow, Vec::new());
    browser.press(&[Key::Enter.into()]);
    browser.press(&[Key::Enter.into()]);
    browser.press(&[Key::Tab.into()]);
    let button = "for (const done of window.done) done();
        await new Promise((later) => setTimeout(later));
        return [window.done.length, document.querySelector('[data-block=snippet] .copy').textContent];";
    assert_eq!(browser.run_async(button, Vec::new()), json!([2, "Copy"]));
}

fn reach(browser: &Browser, selector: &str) {
    for _ in 0..MOST_TABS {
        if focus_is_on(browser, selector) {
            return;
        }
        browser.press(&[Key::Tab.into()]);
    }
    panic!("{MOST_TABS} presses of Tab do not reach {selector}");
}

fn focus_is_on(browser: &Browser, selector: &str) -> bool {
    let matches = "return document.activeElement.matches(arguments[0]);";
    browser.run(matches, vec![json!(selector)]) == json!(true)
}
