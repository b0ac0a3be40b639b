//! A link to settings fills the form in once: whoever comes back to its address, or goes
//! to another part of the page, keeps what was written since.

use serde_json::{Value, json};

use super::{Configurator, PAGE, STRICT, site};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::widget::Widget;

pub fn a_link_is_followed_once(engine: Engine) {
    let (browser, site) = (Browser::start(engine), site(STRICT, String::new()));
    let settings = "firm-name=Shared&firm-phone=call&handoff=on";
    browser.visit(&format!("{}#{settings}", site.page(PAGE)));
    Widget::nth(&browser, 0);
    let page = Configurator(&browser);
    assert_eq!(name(&browser), "Shared");
    // What it has set is in sight, and what of it is wrong is named above the code.
    let shown = "
        const [further, more] = document.querySelectorAll('form details');
        const left = document.querySelector('#notes a');
        return [further.open, more.open, left.textContent, left.getAttribute('href')];";
    assert_eq!(
        browser.run(shown, Vec::new()),
        json!([false, true, "Telephone", "#firm-phone"])
    );
    let count = "window.turns = 0; addEventListener('hashchange', () => { window.turns += 1; });";
    browser.run(count, Vec::new());
    page.set("firm-name", "Mine");
    // Its own part of the page, and back, and a part that is called as a field is.
    go(
        &browser,
        "document.querySelector('.jump [href=\"#code\"]').click();",
    );
    turned(&browser, 1);
    go(&browser, "history.back();");
    turned(&browser, 2);
    assert_eq!(name(&browser), "Mine");
    go(&browser, "location.hash = 'accent';");
    turned(&browser, 3);
    assert_eq!(name(&browser), "Mine");
    go(&browser, "location.hash = 'firm-name=Other';");
    turned(&browser, 4);
    assert_eq!(name(&browser), "Other");
    assert!(!page.code("snippet").contains("handoff"));
}

fn name(browser: &Browser) -> Value {
    let name = "return document.querySelector('#firm-name').value;";
    browser.run(name, Vec::new())
}

fn go(browser: &Browser, script: &str) {
    browser.run(script, Vec::new());
}

fn turned(browser: &Browser, times: u32) {
    until(&format!("the address has changed {times} times"), || {
        (browser.run("return window.turns;", Vec::new()) == json!(times)).then_some(())
    });
}
