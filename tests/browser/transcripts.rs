//! What a visitor who does not see the screen is told, word for word: three journeys, read
//! out by a simulated screen reader and kept in `transcripts/`, where people review them.
//!
//! The simulation follows the specifications of names and roles; it is no real screen
//! reader, and each of those has ways of its own. A change of words or of markup changes
//! what is told, so the new text is kept in `target/transcripts` for review.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::gate::installed;
use crate::journey::{Answer, Journey};
use crate::papers::desk::Desk;
use crate::patience::until;
use crate::site::{Policy, Reply, Site};
use crate::stories::{ORDINARY, PLAN_ENDED_WRONGLY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// A page on which it is always the same day, for dates are told as well.
const PAGE: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A page on the last day of November</title>
<script>
{
    const DAY = new Date(2026, 10, 30, 12).getTime();
    const Real = Date;
    window.Date = class extends Real {
        constructor(...given) {
            super(...(given.length ? given : [DAY]));
        }
        static now() {
            return DAY;
        }
    };
    window.recorded = { events: [] };
    for (const type of ['ready', 'error']) {
        addEventListener(`tas-checklist:${type}`, () => recorded.events.push(type));
    }
}
</script>
</head>
<body>
<main>
<tas-checklist lang="{{language}}" firm-name="Ash &amp; Alder" firm-phone="212-555-0142" firm-url="https://firm.example/contact"></tas-checklist>
<script src="{{scripts}}/tas-checklist.js" crossorigin async></script>
</main>
</body>
</html>"#;

/// Starts the reader on what is drawn of late, which it hears from then on.
const LISTEN: &str = "
    await window.virtual.stop();
    const drawn = [...document.querySelector('tas-checklist').shadowRoot.children]
        .filter((one) => one.checkVisibility()).at(-1);
    await window.virtual.start({ container: drawn });";

/// Reads on from the top to the end.
const READ: &str = "
    const last = () => window.virtual.lastSpokenPhrase();
    const first = await last();
    do await window.virtual.next(); while (await last() !== first);
    const said = await window.virtual.spokenPhraseLog();
    const whole = said.slice(0, -1);
    await window.virtual.clearSpokenPhraseLog();
    return whole;";

/// What was said of itself since.
const HEARD: &str = "
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const said = [...await window.virtual.spokenPhraseLog()];
    await window.virtual.clearSpokenPhraseLog();
    return said;";

/// A visit that is written down.
struct Listener<'a> {
    browser: &'a Browser,
    widget: Widget<'a>,
    told: String,
}

impl<'a> Listener<'a> {
    fn visit(browser: &'a Browser, site: &Site) -> Self {
        let widget = Widget::visit(browser, site, "spoken.html");
        let reader = installed("@guidepup/virtual-screen-reader/lib/esm/index.browser.js");
        let begin = "const script = new Blob([args[0]], { type: 'text/javascript' });
            const { virtual } = await import(URL.createObjectURL(script));
            window.virtual = virtual;";
        browser.run_async(begin, vec![json!(reader)]);
        Self {
            browser,
            widget,
            told: String::new(),
        }
    }

    /// Reads the whole screen, under a heading of our own.
    fn read(&mut self, what: &str) {
        self.browser.run_async(LISTEN, Vec::new());
        let said = self.browser.run_async(READ, Vec::new());
        self.write(&format!("== {what}"), &said);
    }

    /// Does something, and writes down what is said of it before anything is read.
    fn hear(&mut self, what: &str, act: impl FnOnce(Widget<'a>)) {
        act(self.widget);
        let said = self.browser.run_async(HEARD, Vec::new());
        self.write(&format!("-- {what}"), &said);
    }

    fn write(&mut self, heading: &str, said: &Value) {
        let said: Vec<String> = serde_json::from_value(said.clone()).expect("phrases");
        let mut lines = vec![heading.to_owned()];
        for phrase in said {
            let line = phrase.split_whitespace().collect::<Vec<_>>().join(" ");
            if is_heard(&line) && lines.last() != Some(&line) {
                lines.push(line);
            }
        }
        self.told.push_str(&lines.join("\n"));
        self.told.push_str("\n\n");
    }

    /// Reads every screen of a story on the way to one, and answers them.
    fn walk(&mut self, story: &[(&'static str, Answer)], last: &str) {
        let widget = self.widget;
        let journey = Journey {
            widget,
            hand: Hand::Pointer,
            facts: &[story, ORDINARY],
        };
        loop {
            let screen = widget.read();
            self.read(&screen.id);
            if screen.id == last {
                return;
            }
            self.hear("answered, and on", |_| {
                journey.step(&screen);
            });
        }
    }
}

/// Whether a listener hears it. The simulation names where anything ends, and containers
/// without a name, which screen readers pass over; and it tells a live region once for each
/// node that changes in it, which the one line stands for.
fn is_heard(line: &str) -> bool {
    let passed_over = ["paragraph", "form", "strong", "list", "status", "polite:"];
    !passed_over.contains(&line) && !line.starts_with("end of ") && !line.starts_with("end, ")
}

/// A journey: its file, its language, and what the visitor does.
type Told = (&'static str, &'static str, fn(&mut Listener));

const TOLD: [Told; 4] = [
    ("emergency", "en", emergency),
    ("emergency", "es", emergency),
    ("change", "en", change),
    ("form-911", "en", form_911),
];

/// The rent is due: nothing chosen at first, then on to the result.
fn emergency(listener: &mut Listener) {
    listener.walk(&[], "welcome");
    listener.hear("the checklist is started", |widget| {
        widget.turn(|| widget.press(Hand::Pointer, "button.tas-start"));
    });
    listener.read("whose-tax");
    listener.hear("nothing chosen", refuse);
    listener.walk(RENT_IS_DUE, "result");
}

/// A plan that was ended wrongly: a change on the way to the result.
fn change(listener: &mut Listener) {
    let widget = listener.widget;
    let facts = &[PLAN_ENDED_WRONGLY, ORDINARY];
    let hand = Hand::Pointer;
    let journey = Journey {
        widget,
        hand,
        facts,
    };
    journey.walk_to("check-answers");
    listener.read("check-answers");
    listener.hear("change what was said of contact", |widget| {
        widget.turn(|| widget.press(hand, "[data-change='contact'] button"));
    });
    listener.walk(PLAN_ENDED_WRONGLY, "result");
}

/// Form 911, step by step.
fn form_911(listener: &mut Listener) {
    let widget = listener.widget;
    let facts = &[RENT_IS_DUE, ORDINARY];
    Journey {
        widget,
        hand: Hand::Pointer,
        facts,
    }
    .walk_to("result");
    listener.browser.run_async(LISTEN, Vec::new());
    listener.hear("a paper", |widget| {
        Desk::open(widget, "form-911");
    });
    listener.read("taxpayer");
    for step in ["contact", "tax", "issue", "relief", "others", "ready"] {
        listener.hear("on", |widget| Desk::beside(widget).go_on_to(&[step]));
        listener.read(step);
    }
}

fn refuse(widget: Widget) {
    widget.press(Hand::Pointer, "button.tas-continue");
    until("the mistakes are named", || {
        (!widget.read().summary.is_empty()).then_some(())
    });
}

#[test]
fn transcripts_are_as_reviewed() {
    let browser = Browser::start(Engine::Chromium);
    let mut changed = Vec::new();
    for (name, language, tell) in TOLD {
        let page = PAGE.replace("{{language}}", language);
        let site = Site::staged(Policy::Open, move |asked| {
            (asked == "host /spoken.html").then(|| Reply::Page(page.clone()))
        });
        let mut listener = Listener::visit(&browser, &site);
        tell(&mut listener);
        let file = format!("{name}.{language}.txt");
        if differs(&file, &listener.told) {
            changed.push(file);
        }
    }
    assert!(
        changed.is_empty(),
        "what is told has changed in {changed:?}. Read target/transcripts as somebody who \
         hears it would; if it is good, copy it: cp target/transcripts/* tests/browser/transcripts/"
    );
}

/// Keeps what is told now where it is not what was reviewed.
fn differs(file: &str, told: &str) -> bool {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let reviewed = fs::read_to_string(root.join("tests/browser/transcripts").join(file));
    if reviewed.is_ok_and(|reviewed| reviewed == told) {
        return false;
    }
    let folder = root.join("target/transcripts");
    let kept = fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(file), told));
    kept.expect("what is told can be kept");
    true
}
