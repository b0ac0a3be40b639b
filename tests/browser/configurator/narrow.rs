//! In a window of 320 pixels nothing is cut off and nothing scrolls sideways (WCAG
//! 1.4.10), with letters of twice the size too (1.4.4).

use serde_json::json;

use super::{Configurator, PAGE, STRICT, site};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::widget::Widget;

/// What is wider than the window, or than the box around it that cuts it off. What is
/// there for listeners alone is cut off on purpose, and a field scrolls by itself.
const LOST: &str = "
    const page = document.documentElement;
    const lost = page.scrollWidth > page.clientWidth ? ['the page'] : [];
    for (const element of document.querySelectorAll('body *')) {
        if (!element.getClientRects().length || element.closest('.aside')) continue;
        const cuts = getComputedStyle(element).overflowX !== 'visible' && element.localName !== 'input';
        const isCut = cuts && element.scrollWidth > element.clientWidth + 1;
        const isOutside = element.getBoundingClientRect().right > page.clientWidth + 1;
        if (isCut || isOutside) lost.push(element.outerHTML.slice(0, 100));
    }
    return lost;";

pub fn it_fits_a_narrow_window(engine: Engine) {
    let (browser, site) = (Browser::start(engine), site(STRICT, String::new()));
    let window = json!({ "width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": false });
    browser.dev_tools("Emulation.setDeviceMetricsOverride", &window);
    browser.visit(&site.page(PAGE));
    // The checklist is far down, and begins with the form.
    browser.run("document.querySelector('#firm-name').focus();", Vec::new());
    Widget::nth(&browser, 0);
    let page = Configurator(&browser);
    let unfold = "for (const fold of document.querySelectorAll('details')) fold.open = true;";
    browser.run(unfold, Vec::new());
    for (name, value) in [
        ("firm-phone", "call us"),
        ("accent", "#ffd400"),
        ("folder", "https://files.example/a-long-name-of-a-folder/"),
    ] {
        page.set(name, value);
    }
    // The code is higher than the window, and is shown from its beginning.
    let submit = "document.querySelector('form button[type=submit]').click();
        const { top } = document.querySelector('#code').getBoundingClientRect();
        return [document.activeElement.id, top >= 0 && top < innerHeight / 2];";
    let begins = browser.run(submit, Vec::new());
    assert_eq!(begins, json!(["code", true]));
    for size in ["100%", "200%"] {
        let enlarge = "document.documentElement.style.fontSize = arguments[0];";
        browser.run(enlarge, vec![json!(size)]);
        for platform in ["html", "wordpress", "wix", "react", "iframe"] {
            page.set("platform", platform);
            let lost = browser.run(LOST, Vec::new());
            assert_eq!(lost, json!([]), "{size}, {platform}");
        }
    }
}
