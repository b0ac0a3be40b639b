//! Pictures of every screen for people to look at: a phone and a wide article,
//! light, dark, and with forced colours; and of a preview of a later day.
//!
//! Nothing is compared; it runs only where `SCREENSHOTS_DIR` says where the
//! pictures go.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::stories::{ANSWER_DUE_TOMORROW, ORDINARY, PLAN_ENDED_WRONGLY, RENT_IS_DUE, RUDE_AGENT};
use crate::widget::{Hand, Widget};

const SIZES: [(u32, u32); 2] = [(360, 740), (1280, 900)];

/// Names of the looks, each with the media feature that makes it.
const LOOKS: [(&str, &str, &str); 3] = [
    ("light", "prefers-color-scheme", "light"),
    ("dark", "prefers-color-scheme", "dark"),
    ("forced", "forced-colors", "active"),
];

#[test]
fn pictures() {
    let Some(folder) = std::env::var_os("SCREENSHOTS_DIR").map(PathBuf::from) else {
        return;
    };
    fs::create_dir_all(&folder).expect("the folder for pictures can be made");
    let browser = Browser::start(Engine::Chromium);
    let stories = [
        ("emergency", RENT_IS_DUE),
        ("likely", PLAN_ENDED_WRONGLY),
        ("normal", ANSWER_DUE_TOMORROW),
        ("another", RUDE_AGENT),
    ];
    for (name, story) in stories {
        let widget = Widget::open_file(&browser, "demo.html");
        let journey = Journey {
            widget,
            hand: Hand::Pointer,
            facts: &[story, ORDINARY],
        };
        let mut number = 0;
        journey.walk(|screen| {
            number += 1;
            save(
                &browser,
                &folder,
                &format!("{name}-{number:02}-{}", screen.id),
            );
        });
        preview(&browser);
        save(&browser, &folder, &format!("{name}-preview"));
    }
    Widget::open_file(&browser, "demo.html");
    preview(&browser);
    save(&browser, &folder, "welcome-preview");
}

/// Chooses a day on which the rules are due for a new check.
fn preview(browser: &Browser) {
    browser.run(crate::demo::CHOOSE, vec![json!("2027-06-01")]);
    let widget = Widget::nth(browser, 0);
    until("the preview is shown", || {
        widget.read().is_preview().then_some(())
    });
}

/// Saves a picture in every look and size.
fn save(browser: &Browser, folder: &Path, name: &str) {
    for (look, feature, value) in LOOKS {
        for (width, height) in SIZES {
            let picture = take(browser, (width, height), feature, value);
            let file = folder.join(format!("{name}-{look}-{width}.png"));
            fs::write(file, picture).expect("the picture can be saved");
        }
    }
    resize(browser, SIZES[1]);
}

/// A picture of the whole page, as high as it comes out at this width.
fn take(browser: &Browser, (width, height): (u32, u32), feature: &str, value: &str) -> Vec<u8> {
    set_media(browser, feature, value);
    resize(browser, (width, height));
    let page = browser.run("return document.documentElement.scrollHeight;", Vec::new());
    let page = page
        .as_u64()
        .and_then(|page| u32::try_from(page).ok())
        .unwrap_or(height);
    resize(browser, (width, page.max(height)));
    browser.screenshot()
}

/// Has the page believe in a preference of the visitor's.
pub fn set_media(browser: &Browser, feature: &str, value: &str) {
    let media = json!({ "features": [{ "name": feature, "value": value }] });
    browser.dev_tools("Emulation.setEmulatedMedia", &media);
}

/// Gives the page a window of this size, on a screen without smaller pixels.
pub fn resize(browser: &Browser, (width, height): (u32, u32)) {
    let metrics =
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    browser.dev_tools("Emulation.setDeviceMetricsOverride", &metrics);
}
