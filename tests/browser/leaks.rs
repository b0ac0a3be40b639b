//! A page that takes widgets out and in all day stays as small as it was: no listener,
//! no element and no memory is left behind by a widget that is gone.
//!
//! The first twenty visits bring what is kept for good, such as the shared sheet, elements
//! to draw in, and the papers, which load while the first ten go on. Then the same ten come
//! again and again, so that whatever grows is a leak. What a browser does not tell of
//! itself, the page counts (`pages/leaks.html`); only Chromium collects its garbage when
//! asked.

use std::collections::BTreeMap;
use std::time::Instant;

use serde::Deserialize;
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::tiers::{memory, said};
use crate::widget::{Hand, Widget};

const MONKEY: &str = include_str!("pages/monkey.js");

/// Visits after which nothing more may be kept, and whose like come again.
const FIRST: u32 = 20;

/// Visits in every run.
const SOME: u32 = 60;

/// Visits that the promise is about.
const MANY: u32 = 200;

/// Visits that take too long for it.
const SOAK: u32 = 2_000;

/// Visits in one script, which has half a minute.
const AT_ONCE: u32 = 10;

/// Screens that each visitor answers as it comes.
const STEPS: u32 = 6;

/// How many removed widgets Chromium keeps for itself: the first of a page in which
/// something was typed, and no other.
const KEPT: u64 = 1;

/// Collections of garbage after which nothing more is expected to go.
const ROUNDS: u32 = 3;

/// One widget after another: put in, used, and taken out.
const VISITS: &str = "
    const [first, count, steps] = args;
    const stage = document.querySelector('#stage');
    const turn = () => new Promise((next) => wait(next, 0));
    for (let number = first; number < first + count; number += 1) {
        monkey.seed(number % 10 + 1);
        const host = document.createElement('tas-checklist');
        if (number % 2) host.setAttribute('firm-name', 'Ash & Alder '.repeat(number % 10));
        const ready = new Promise((resolve) => {
            host.addEventListener('tas-checklist:ready', resolve, { once: true });
        });
        stage.append(host);
        host.restart();
        await ready;
        for (let step = 0; step < steps; step += 1) {
            monkey.step(host.shadowRoot);
            await turn();
        }
        host.remove();
        gone.push(new WeakRef(host));
        await turn();
        await turn();
    }";

/// What a page holds.
#[derive(Debug, PartialEq)]
struct Held {
    /// Listeners on window, document and body, by kind.
    listening: BTreeMap<String, i32>,
    /// Elements of the page and of its one lasting widget.
    elements: u32,
    /// The memory of the program, in kibibytes.
    memory: u32,
    /// What Chromium counts once its garbage is gone.
    counted: Option<Counted>,
}

/// All that the browser has, in the page or not.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
struct Counted {
    documents: u32,
    nodes: u32,
    js_event_listeners: u32,
}

pub fn widgets_come_and_go(engine: Engine) {
    come_and_go(engine, "leaks.html", "wasm", SOME);
}

pub fn plain_script_widgets_come_and_go(engine: Engine) {
    come_and_go(engine, "leaks-plain.html", "fallback", SOME);
}

pub fn many_widgets_come_and_go(engine: Engine) {
    come_and_go(engine, "leaks.html", "wasm", MANY);
}

pub fn soak_widgets_come_and_go(engine: Engine) {
    come_and_go(engine, "leaks.html", "wasm", SOAK);
    come_and_go(engine, "leaks-plain.html", "fallback", SOAK);
}

fn come_and_go(engine: Engine, page: &str, tier: &str, visits: u32) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, page);
    assert_eq!(said(&widget, "tier"), tier);
    browser.run("window.gone = [];", Vec::new());
    let began = Instant::now();
    make_visits(&browser, 0, FIRST);
    let before = held(&widget);
    make_visits(&browser, FIRST, visits);
    let after = held(&widget);
    println!(
        "leaks: {} {tier}, {visits} visits in {} s: {before:?}, then {after:?}",
        engine.name(),
        began.elapsed().as_secs(),
    );
    assert_eq!(after, before);
    let errors = browser.run("return recorded.errors;", Vec::new());
    assert_eq!(errors, json!([]));
    record(
        "leaks",
        &format!("widgets come and go: {tier}"),
        engine,
        "nothing left",
    );
}

fn make_visits(browser: &Browser, from: u32, to: u32) {
    for first in (from..to).step_by(AT_ONCE as usize) {
        let count = AT_ONCE.min(to - first);
        let script = format!("{MONKEY}\n{VISITS}");
        browser.run_async(&script, vec![json!(first), json!(count), json!(STEPS)]);
    }
}

fn held(widget: &Widget) -> Held {
    let browser = widget.browser;
    let is_chromium = browser.engine == Engine::Chromium;
    let counted = is_chromium.then(|| counted(browser));
    let page = widget.ask(
        "return {
             listening: Object.fromEntries(listening),
             elements: document.querySelectorAll('*').length + tas.root(index).querySelectorAll('*').length,
         };",
        &[],
    );
    let part = |name: &str| page[name].clone();
    Held {
        listening: serde_json::from_value(part("listening")).expect("counts by kind"),
        elements: serde_json::from_value(part("elements")).expect("a count"),
        memory: memory(widget),
        counted,
    }
}

/// What is left once the garbage is gone, which takes a browser several rounds.
fn counted(browser: &Browser) -> Counted {
    browser.dev_tools("HeapProfiler.enable", &json!({}));
    let mut last = None;
    until("the removed widgets are out of memory", || {
        for _ in 0..ROUNDS {
            browser.dev_tools("HeapProfiler.collectGarbage", &json!({}));
        }
        let counted = browser.dev_tools("Memory.getDOMCounters", &json!({}));
        let before = last.replace(counted.clone());
        let remembered = "return gone.filter((host) => host.deref()).length;";
        let remembered = browser.run(remembered, Vec::new()).as_u64();
        let settled = before == last && remembered <= Some(KEPT);
        settled.then(|| serde_json::from_value(counted).expect("the three counts"))
    })
}

/// The next widget draws where the last one did, and has nothing of it: no answer, no
/// place in the interview, no setting, and no page that is told the wrong host's news.
pub fn the_next_widget_begins_anew(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    Widget::visit(&browser, &site, "leaks.html");
    let first = put_in(
        &browser,
        "firm-name='Ash &amp; Alder' accent='#7a1f1f' heading-level='4'",
    );
    let blank = "const panel = tas.find(index, '.tas');
        return [tas.root(index).innerHTML, panel.dataset.theme, panel.getAttribute('style') ?? ''];";
    let accented = first.ask(blank, &[]);
    let journey = Journey {
        widget: first,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("action");
    first.ask("tas.hosts()[index].remove();", &[]);
    until("the removed widget is taken down", || {
        let left = browser.run(
            "return removed.at(-1).shadowRoot.childElementCount;",
            Vec::new(),
        );
        (left == json!(0)).then_some(())
    });
    let untouched = Widget::nth(&browser, 0).ask(blank, &[]);
    let next = put_in(&browser, "");
    assert_eq!(next.ask(blank, &[]), untouched);
    assert_ne!(accented, untouched);
    Journey {
        widget: next,
        ..journey
    }
    .walk_to("whose-tax")
    .assert_blank();
    let told = browser.run("return removed.map(({ starts }) => starts);", Vec::new());
    assert_eq!(told, json!([1, 1]));
}

/// Puts a widget with these attributes into the page and waits for its first screen.
fn put_in<'a>(browser: &'a Browser, attributes: &str) -> Widget<'a> {
    let script = "
        document.querySelector('#stage').innerHTML = `<tas-checklist ${args[0]}></tas-checklist>`;
        const host = document.querySelector('#stage').firstChild;
        host.starts = 0;
        host.addEventListener('tas-checklist:start', () => { host.starts += 1; });
        (window.removed ??= []).push(host);
        const ready = new Promise((resolve) => {
            host.addEventListener('tas-checklist:ready', resolve, { once: true });
        });
        host.restart();
        await ready;";
    browser.run_async(script, vec![json!(attributes)]);
    Widget::nth(browser, 1)
}
