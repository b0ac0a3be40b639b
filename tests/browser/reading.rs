//! The pages that people read: the guides and the rulebook, as they look, in Chromium.
//!
//! What they say is not tested here, nor whether their HTML is valid or their links lead
//! somewhere: see `tests/pages.rs`.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::axe::{Axe, assert_clean};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::site::{Policy, Reply, Site, dist};

/// One of each kind: a contents list, tables and code, a long table, and the book.
const KINDS: [&str; 4] = [
    "docs/index.html",
    "docs/frameworks.html",
    "docs/compatibility.html",
    "rulebook.html",
];

/// Every page below `dist/docs`, and the rulebook.
fn every_page() -> Vec<String> {
    let mut found = vec!["rulebook.html".to_owned()];
    let mut folders = vec![dist().join("docs")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of pages") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "html") {
                let name = path.strip_prefix(dist()).expect("a page of the release");
                found.push(name.to_string_lossy().into_owned());
            }
        }
    }
    assert!(found.len() > 10, "the guides are missing: {found:?}");
    found
}

/// Opens a page from its folder, as by double click.
fn open(browser: &Browser, page: &str) {
    let path = dist().join(page).canonicalize();
    let path = path.unwrap_or_else(|error| panic!("dist/{page} cannot be opened: {error}"));
    browser.visit(&format!("file://{}", path.display()));
}

fn narrow(browser: &Browser) {
    let window = json!({ "width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": false });
    browser.dev_tools("Emulation.setDeviceMetricsOverride", &window);
}

pub fn axe_on_every_kind_of_page(engine: Engine) {
    let (browser, axe) = (Browser::start(engine), Axe::load());
    for (scheme, dark) in [("light", false), ("dark", true)] {
        let wanted = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        browser.dev_tools("Emulation.setEmulatedMedia", &json!({ "features": wanted }));
        for page in KINDS {
            open(&browser, page);
            let is_dark = "
                const [, r, g, b] = getComputedStyle(document.querySelector('body > header'))
                    .color.match(/(\\d+), (\\d+), (\\d+)/).map(Number);
                return r + g + b > 384;";
            assert_eq!(browser.run(is_dark, Vec::new()), json!(dark), "{page}");
            axe.inject(&browser);
            assert_clean(&browser, &format!("{page}, {scheme}"));
        }
    }
}

/// In a window of 320 pixels no page scrolls sideways, but for a table or code in a box of
/// its own, and nothing is cut (WCAG 1.4.10).
pub fn pages_fit_a_narrow_window(engine: Engine) {
    const WIDE: &str = "
        const width = document.documentElement.clientWidth;
        const scrolls = (element) => element && (
            ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
            || scrolls(element.parentElement));
        return [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > width + 1)
            .filter((element) => !element.closest('svg') && !scrolls(element))
            .map(({ outerHTML }) => outerHTML.slice(0, 100));";
    let browser = Browser::start(engine);
    narrow(&browser);
    for page in every_page() {
        open(&browser, &page);
        assert_eq!(browser.run(WIDE, Vec::new()), json!([]), "{page}");
        let sideways = "
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;";
        assert_eq!(browser.run(sideways, Vec::new()), json!(0), "{page}");
    }
}

/// What scrolls sideways there has a name, gets the focus by Tab, and moves by arrows.
pub fn what_scrolls_is_reached_by_keyboard(engine: Engine) {
    const WATCH: &str = "
        window.reached = new Set();
        document.addEventListener('focusin', ({ target }) => reached.add(target));
        window.boxes = [...document.querySelectorAll('body *')].filter((box) =>
            box.scrollWidth > box.clientWidth + 1
            && ['auto', 'scroll'].includes(getComputedStyle(box).overflowX));
        return [boxes.length, document.querySelectorAll('a[href], [tabindex=\"0\"]').length];";
    const MISSED: &str = "
        return boxes.filter((box) => !reached.has(box) || !box.getAttribute('aria-label'))
            .map(({ outerHTML }) => outerHTML.slice(0, 100));";
    let browser = Browser::start(engine);
    narrow(&browser);
    for page in ["docs/frameworks.html", "docs/compatibility.html"] {
        open(&browser, page);
        let found: (usize, usize) =
            serde_json::from_value(browser.run(WATCH, Vec::new())).expect("two numbers");
        assert!(found.0 > 0, "{page} has nothing that scrolls");
        browser.press(&vec![Key::Tab.into(); found.1]);
        assert_eq!(browser.run(MISSED, Vec::new()), json!([]), "{page}");
        browser.run("boxes[0].focus();", Vec::new());
        browser.press(&[Key::Right.into()]);
        until(&format!("{page}: an arrow moves the box"), || {
            let moved = browser.run("return boxes[0].scrollLeft > 0;", Vec::new());
            (moved == json!(true)).then_some(())
        });
    }
}

/// A policy that lets in the page's own sheet and pictures is enough, and a page opens
/// nothing else.
pub fn guides_stand_under_a_strict_policy(engine: Engine) {
    const LINE: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
        base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'; \
        report-uri /csp-report";
    let site = Site::staged(Policy::Line(LINE), |asked| {
        let name = asked.strip_prefix("host /docs/")?;
        let content = std::fs::read(dist().join("docs").join(name)).ok()?;
        let media_type = match name.rsplit('.').next() {
            Some("css") => "text/css",
            Some("png") => "image/png",
            _ => "text/html; charset=utf-8",
        };
        Some(Reply::File(media_type, content))
    });
    let browser = Browser::start(engine);
    browser.visit(&site.page("docs/readme.html"));
    let drawn = "
        const picture = document.querySelector('img');
        picture.loading = 'eager';
        await picture.decode();
        return [getComputedStyle(document.body).marginTop, picture.naturalWidth > 0];";
    assert_eq!(browser.run_async(drawn, Vec::new()), json!(["0px", true]));
    let asked: Vec<Value> = site
        .requests()
        .into_iter()
        .map(|request| json!(request.line))
        .collect();
    let own = ["readme.html", "guide.css", "screens.png"];
    assert_eq!(
        asked,
        own.map(|name| json!(format!("GET host /docs/{name}")))
    );
}
