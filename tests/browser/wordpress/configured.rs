//! The shortcode that the page for setting it up writes, saved by somebody who may write no
//! HTML: every setting arrives as it was typed.

use serde_json::{Value, json};

use super::{address, assert_nobody_else_was_asked, log_in};
use crate::browser::Browser;
use crate::configurator::Configurator;
use crate::engine::Engine;
use crate::widget::{Hand, Widget};

/// Fields and what is typed into them: what ends a shortcode, an attribute or an element.
const TYPED: [(&str, &str); 8] = [
    ("firm-name", r#"Ash & "Alder" [Tax] <b> \ 'n' Co"#),
    ("firm-phone", "202-555-0142"),
    ("firm-url", "https://firm.example/?a&b=\"c\""),
    ("cta", "Talk | to us"),
    ("cta-es", "Hable [hoy]"),
    ("accent", "#ffd400"),
    ("heading-level", "3"),
    ("language-vi", "on"),
];

/// Attributes and what they say then.
const ARRIVED: [(&str, &str); 7] = [
    TYPED[0],
    TYPED[1],
    TYPED[2],
    ("cta", "Talk | to us | es: Hable [hoy]"),
    TYPED[5],
    TYPED[6],
    ("languages", "vi"),
];

#[test]
#[ignore = "cargo xtask platforms"]
fn the_configured_shortcode_says_all_of_it() {
    let browser = Browser::start(Engine::Chromium);
    let shortcode = shortcode(&browser);
    log_in(&browser, "author");
    browser.visit(&publish(&browser, &shortcode));
    let widget = Widget::nth(&browser, 0);
    let said = "const [host] = tas.hosts();
        return given.map((name) => host.getAttribute(name));";
    let names = ARRIVED.map(|(name, _)| json!(name));
    assert_eq!(
        widget.ask(said, &names),
        json!(ARRIVED.map(|(_, value)| value)),
        "{shortcode}"
    );
    widget.turn(|| widget.press(Hand::Pointer, "button.tas-start"));
    assert_nobody_else_was_asked(&browser);
}

fn shortcode(browser: &Browser) -> String {
    let _ = Widget::open_file(browser, "index.html");
    let page = Configurator(browser);
    for (name, value) in TYPED {
        page.set(name, value);
    }
    page.set("platform", "wordpress");
    page.code("shortcode")
}

/// Saves an article as the editor does, and says where it is.
fn publish(browser: &Browser, shortcode: &str) -> String {
    browser.visit(&address("/wp-admin/post-new.php"));
    let save = "const [shortcode] = args;
        const content = `<!-- wp:shortcode -->\\n${shortcode}<!-- /wp:shortcode -->`;
        const data = { title: 'Configured', status: 'publish', content };
        const saved = await wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data });
        return saved.link;";
    let link: Value = browser.run_async(save, vec![json!(shortcode)]);
    link.as_str().expect("an address").to_owned()
}
