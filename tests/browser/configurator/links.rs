//! A link to settings fills the form in once: whoever comes back to its address, or goes
//! to another part of the page, keeps what was written since. No link leads away from the
//! form, and one leads back to each field in which something is wrong.

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

pub fn nothing_leads_away(engine: Engine) {
    let (browser, site) = (Browser::start(engine), site(STRICT, String::new()));
    browser.visit(&site.page(PAGE));
    let widget = Widget::nth(&browser, 0);
    let page = Configurator(&browser);
    page.set("folder", "https://files.example/");
    for platform in ["html", "wordpress", "wix", "react", "iframe"] {
        page.set("platform", platform);
        let leading = "
            const links = [...document.querySelectorAll('a:not(tas-checklist a)')];
            const away = links.filter((link) => !link.getAttribute('href').startsWith('#'));
            const told = (link) => link.target === '_blank' && link.textContent.includes('(opens in a new tab)');
            return [away.length > 5, away.filter((link) => !told(link)).map((link) => link.href)];";
        let leading = browser.run(leading, Vec::new());
        assert_eq!(leading, json!([true, []]), "{platform}");
    }
    // The button that leaves a page quickly says beside the preview what it would do.
    page.set("exit-url", "https://weather.example/");
    until("the button is there", || {
        let button = "return tas.hosts()[0].shadowRoot.querySelector('.tas-exit') !== null;";
        (widget.ask(button, &[]) == json!(true)).then_some(())
    });
    let pressed = "
        tas.hosts()[0].shadowRoot.querySelector('.tas-exit').click();
        const stayed = document.querySelector('#stayed');
        return [stayed.hidden, stayed.textContent];";
    let words = "On your page this button leads to https://weather.example/.";
    assert_eq!(widget.ask(pressed, &[]), json!([false, words]));
    // Whoever goes on to the code hears that something is left out, and finds the way back.
    let submitted = "
        const form = document.querySelector('#settings');
        form.elements['firm-phone'].value = 'call us';
        form.requestSubmit();
        const went = document.activeElement.id;
        const [said, wrong] = ['#said', '#firm-phone-wrong'].map((one) => document.querySelector(one));
        document.querySelector('#notes a').click();
        return [went, said.textContent.split('.')[0], wrong.hidden, document.activeElement.id];";
    assert_eq!(
        browser.run(submitted, Vec::new()),
        json!(["code", "One setting is not used", false, "firm-phone"])
    );
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
