//! Nothing needs a pointer: the Tab key leads through every control of a screen in the
//! order in which it is read, in and out again; each is marked and in view, under a page's
//! fixed header too; Enter submits, and Escape does nothing.

use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::papers::desk::Desk;
use crate::site::{Policy, Site};
use crate::stories::{ANSWER_DUE_TOMORROW, ORDINARY, PLAN_ENDED_WRONGLY, RENT_IS_DUE, RUDE_AGENT};
use crate::widget::{Hand, Widget};

const PAGE_SIDE: &str = include_str!("pages/keys.js");

/// The steps of the worksheet after the first.
const STEPS: [&str; 6] = ["contact", "tax", "issue", "relief", "others", "ready"];

pub fn every_stop_is_seen(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "sticky.html");
    browser.resize(900, 700);
    let mut wrong = Vec::new();
    let mut see = |name: &str| wrong.extend(sweep(widget, name));
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk(|screen| {
        if screen.id != "welcome" {
            assert_eq!(widget.ask(HEADING, &[]), json!(true), "{}", screen.id);
        }
        journey.answer();
        see(&screen.id);
        if screen.id == "result" && engine == Engine::Chromium {
            forced_colors(&browser, "active");
            see("result, forced colours");
            forced_colors(&browser, "none");
        }
    });
    let desk = Desk::open(widget, "form-911");
    see("taxpayer");
    for step in STEPS {
        desk.go_on_to(&[step]);
        see(step);
    }
    desk.go_back();
    let calendar = Desk::open(widget, "calendar");
    see("calendar");
    calendar.go_back();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether the heading that has the focus is in view, and not under the page's header.
const HEADING: &str = "
    const box = tas.active().getBoundingClientRect();
    const header = document.querySelector('header').getBoundingClientRect();
    return box.top >= header.bottom && box.bottom <= innerHeight;";

/// Through a screen by Tab, and back by Shift and Tab.
fn sweep(widget: Widget, name: &str) -> Vec<String> {
    let browser = widget.browser;
    let unfold = "for (const one of tas.root(index).querySelectorAll('details')) one.open = true;";
    widget.ask(unfold, &[]);
    widget.ask(PAGE_SIDE, &[]);
    let mut wrong = escape(widget);
    for (from, to, back) in [("before", "after", false), ("after", "before", true)] {
        // The others scroll some frames after the focus has moved.
        let still = browser.engine == Engine::Chromium;
        let begin = format!("return keys.begin(tas.root(index), '{from}', {back}, {still});");
        let stops = widget.ask(&begin, &[]).as_u64().expect("a count");
        let tabs = usize::try_from(stops).expect("few") + 1;
        if back {
            browser.tab_back_times(tabs);
        } else {
            browser.press(&vec![Key::Tab.into(); tabs]);
        }
        let end = format!("return keys.end(tas.root(index), '{to}');");
        let found: Vec<String> =
            serde_json::from_value(widget.ask(&end, &[])).expect("a list of findings");
        let way = if back { "backwards" } else { "forwards" };
        wrong.extend(
            found
                .into_iter()
                .map(|what| format!("{name}, {way}: {what}")),
        );
    }
    wrong
}

/// Whoever presses Escape, out of habit, loses nothing.
fn escape(widget: Widget) -> Vec<String> {
    let state = "
        const root = tas.root(index);
        const held = [...root.querySelectorAll('input, textarea')].map((one) => [one.value, one.checked]);
        return [root.innerHTML, held, root.activeElement?.outerHTML];";
    let focus = "[...tas.root(index).querySelectorAll('button, input')].filter((one) => one.offsetHeight).at(-1).focus();";
    widget.ask(focus, &[]);
    let before = widget.ask(state, &[]);
    widget.browser.press(&[Key::Escape.into()]);
    let same = widget.ask(state, &[]) == before;
    if same {
        Vec::new()
    } else {
        vec!["Escape changes something".to_owned()]
    }
}

fn forced_colors(browser: &Browser, value: &str) {
    let forced = json!([{ "name": "forced-colors", "value": value }]);
    browser.dev_tools("Emulation.setEmulatedMedia", &json!({ "features": forced }));
}

/// The emergency is reached so in every engine (`outcomes::keyboard_alone`); the others
/// are here, and Enter in a field submits.
pub fn every_outcome_by_keyboard(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    for (story, outcome) in [
        (PLAN_ENDED_WRONGLY, "likely-qualifies"),
        (ANSWER_DUE_TOMORROW, "try-normal-channels-first"),
        (RUDE_AGENT, "not-a-tas-matter"),
    ] {
        let widget = Widget::visit(&browser, &site, "element.html");
        let journey = Journey {
            widget,
            hand: Hand::Keyboard,
            facts: &[story, ORDINARY],
        };
        let mut screen = widget.read();
        while screen.id != "result" {
            screen = if screen.questions.iter().any(|one| one.kind == "number") {
                journey.answer();
                widget.tab_to("input[inputmode]");
                widget.turn(|| browser.press(&[Key::Enter.into()]))
            } else {
                journey.step(&screen)
            };
            // A reader of screens begins to read at the heading.
            assert!(screen.arrived, "{screen:?}");
        }
        screen.assert_outcome(outcome);
    }
}
