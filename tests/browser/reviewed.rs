//! A few screens look as they did when somebody last looked at them: pictures of the
//! release in Chromium, compared with those in `kept/`, which a person has reviewed.
//!
//! `cargo xtask pictures` takes what is new for what is right, and draws all of it once
//! more on one sheet for people, docs/contact-sheet.png. The fonts are those that every
//! Debian has, and the day is always the same.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::browser::Browser;
use crate::engine::{Engine, program};
use crate::journey::{Answer, Journey};
use crate::patience::until;
use crate::pictures::{resize, set_media};
use crate::site::{Policy, Site};
use crate::stories::{ANSWER_DUE_TOMORROW, ORDINARY, PLAN_ENDED_WRONGLY, RENT_IS_DUE};
use crate::widget::{Hand, Widget, file_url};

/// How a picture is taken: the width of the window, and the visitor's theme.
type Look = (u32, &'static str);

const HEIGHT: u32 = 800;
const PHONE: Look = (360, "light");
const ARTICLE: Look = (800, "light");
const DARK: Look = (800, "dark");

/// The looks on the sheet for people.
const ALL: [Look; 4] = [PHONE, (360, "dark"), (1000, "light"), (1000, "dark")];

/// Of 10,000 pixels, how many may differ: another release of a browser or of its fonts
/// draws an edge otherwise, and the letters of one button set apart are three times as many.
const FEW: u32 = 10;

/// Fonts that are not there would be another picture.
const FONTS: &str = "
    const wide = (fonts) => {
        const pen = document.createElement('canvas').getContext('2d');
        pen.font = `40px ${fonts}`;
        return pen.measureText('Taxpayer Advocate').width;
    };
    return ['\"DejaVu Sans\"', '\"DejaVu Serif\"'].every((font) =>
        wide(`${font}, monospace`) === wide(`${font}, cursive`)
            && wide(`${font}, monospace`) !== wide('monospace'));";

/// Lets nothing move, and nothing have the focus that could blink.
const STILL: &str = "
    scrollTo(0, 0);
    const { shadowRoot } = document.querySelector('tas-checklist');
    shadowRoot.activeElement?.blur();
    for (const one of shadowRoot.getAnimations()) one.finish();
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));";

struct Gallery<'a> {
    browser: &'a Browser,
    site: &'a Site,
    accepts: bool,
    wrong: Vec<String>,
    names: Vec<&'static str>,
}

#[test]
fn screens_look_as_reviewed() {
    let (browser, site) = (Browser::start(Engine::Chromium), Site::open(Policy::Open));
    fs::create_dir_all(made()).expect("a folder for pictures");
    browser.dev_tools("Emulation.setScrollbarsHidden", &json!({ "hidden": true }));
    let mut gallery = Gallery {
        browser: &browser,
        site: &site,
        accepts: std::env::var_os("ACCEPT_PICTURES").is_some(),
        wrong: Vec::new(),
        names: Vec::new(),
    };
    gallery.first_screens();
    gallery.emergency();
    gallery.other_results();
    if gallery.accepts {
        gallery.hang();
    }
    assert!(
        gallery.wrong.is_empty(),
        "screens look different: {:?}. The new pictures and the differences are in {}; if they \
         are right, run `cargo xtask pictures` and commit what it wrote.",
        gallery.wrong,
        made().display()
    );
}

impl<'a> Gallery<'a> {
    fn visit(&self) -> Widget<'a> {
        let widget = Widget::visit(self.browser, self.site, "pictured.html");
        let fonts = widget.ask(FONTS, &[]);
        assert_eq!(fonts, true, "run `apt-get install fonts-dejavu-core`");
        widget
    }

    fn first_screens(&mut self) {
        let widget = self.visit();
        self.keep("welcome", PHONE);
        widget.ask("tas.hosts()[index].display = 'dialog';", &[]);
        expect(&widget, ".tas-opener");
        self.keep("card", ARTICLE);
        widget.press(Hand::Pointer, ".tas-opener .tas-start");
        expect(&widget, "dialog[open]");
        self.keep("dialog", DARK);
    }

    fn emergency(&mut self) {
        let journey = journey(self.visit(), &[RENT_IS_DUE, ORDINARY]);
        journey.walk_to("action");
        journey.widget.press(Hand::Pointer, "button.tas-continue");
        expect(&journey.widget, ".tas-error-summary");
        self.keep("mistake", PHONE);
        journey.walk_to("check-answers");
        self.keep("check-answers", ARTICLE);
        journey.walk(|_| {});
        self.keep("emergency", PHONE);
        let door = "[data-paper='form-911'] button";
        journey.widget.press(Hand::Pointer, door);
        expect(&journey.widget, ".tas-desk [data-screen]");
        self.keep("worksheet", ARTICLE);
    }

    fn other_results(&mut self) {
        journey(self.visit(), &[PLAN_ENDED_WRONGLY, ORDINARY]).walk(|_| {});
        self.keep("likely", ARTICLE);
        journey(self.visit(), &[ANSWER_DUE_TOMORROW, ORDINARY]).walk(|_| {});
        self.keep("wait", DARK);
    }

    /// Takes a picture of the top of the page and compares it with the one that is kept.
    fn keep(&mut self, name: &'static str, look: Look) {
        let kept = folder().join("kept").join(name).with_extension("png");
        let fresh = self.take(name, look);
        let differ = differ(&kept, &fresh);
        if differ > FEW && self.accepts {
            fs::copy(&fresh, &kept).expect("the picture can be kept");
        } else if differ > FEW {
            let wrong = format!("{name}: {differ} of 10,000 pixels");
            self.wrong.push(wrong);
        }
        if self.accepts {
            for (at, look) in ALL.into_iter().enumerate() {
                self.take(&format!("{name}-{at}"), look);
            }
            self.names.push(name);
        }
    }

    fn take(&self, name: &str, (width, scheme): Look) -> PathBuf {
        resize(self.browser, (width, HEIGHT));
        set_media(self.browser, "prefers-color-scheme", scheme);
        self.browser.run_async(STILL, Vec::new());
        let file = made().join(name).with_extension("png");
        fs::write(&file, self.browser.screenshot()).expect("the picture can be saved");
        file
    }

    /// Hangs the pictures of every look on one sheet, which the browser draws.
    fn hang(&self) {
        let mut sheet = String::from(
            "<body style='background:#8c9099;display:grid;font:15px \"DejaVu Sans\";gap:14px;\
             grid-template-columns:auto repeat(4,max-content);margin:14px;inline-size:max-content'>",
        );
        for name in &self.names {
            let image = |at| format!("<img src='{name}-{at}.png' style='block-size:300px'>");
            let images: String = (0..ALL.len()).map(image).collect();
            sheet += &["<b>", name, "</b>", &images].concat();
        }
        let page = made().join("sheet.html");
        fs::write(&page, sheet).expect("the sheet can be saved");
        self.browser.visit(&file_url(&page));
        resize(self.browser, (1300, 2900));
        let sheet = self.browser.screenshot();
        let kept = folder().join("../../docs/contact-sheet.png");
        fs::write(kept, sheet).expect("the sheet can be kept");
    }
}

fn journey<'a>(widget: Widget<'a>, facts: &'a [&'a [(&'a str, Answer)]]) -> Journey<'a> {
    Journey {
        widget,
        hand: Hand::Pointer,
        facts,
    }
}

fn expect(widget: &Widget, selector: &str) {
    until(&format!("`{selector}` is there"), || {
        let there = "return tas.find(index, given[0]) !== null;";
        (widget.ask(there, &[json!(selector)]) == json!(true)).then_some(())
    });
}

/// How many of 10,000 pixels differ; all of them where no picture is kept.
fn differ(kept: &Path, fresh: &Path) -> u32 {
    if !kept.exists() {
        return 10_000;
    }
    let said = Command::new(program(&["node"], "install Node 20"))
        .arg(folder().join("compare.mjs"))
        .args([kept, fresh, &fresh.with_extension("difference.png")])
        .output()
        .expect("node runs");
    let words = String::from_utf8_lossy(&said.stdout);
    words.trim().parse().unwrap_or_else(|_| {
        let error = String::from_utf8_lossy(&said.stderr);
        panic!("no comparison; run `npm ci` in tests/browser. {error}")
    })
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/browser")
}

/// What came out now, with the differences.
fn made() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/pictures")
}
