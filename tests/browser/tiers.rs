//! The tiers are one program: what Wasm decides, draws and prints, the plain script
//! decides, draws and prints as well, and both decide what the native program does.
//!
//! The build for trials is asked for its judgement of sets of answers, which has to
//! come out the same byte for byte; the release itself is walked through.

use std::time::Instant;

use serde_json::{Value, json};

use crate::answer_sets::{BATCH, Batch, few, sample, worked};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::{Facts, Journey};
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};
use crate::stories::{ANSWER_DUE_TOMORROW, ORDINARY, PLAN_ENDED_WRONGLY, RENT_IS_DUE};
use crate::widget::{Hand, Screen, Widget};

/// Batches of the sample that the plain script judges in each run; Wasm judges all.
const PLAIN_BATCHES: usize = 10;

/// Sets of answers of the long run.
const MANY: usize = 1_000_000;

pub fn wasm_judges_as_native(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    judges_as_native(&visit(&browser, &site, "trial.html", "wasm"), few());
}

pub fn plain_script_judges_as_native(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = visit(&browser, &site, "trial-plain.html", "fallback");
    judges_as_native(&widget, &few()[..PLAIN_BATCHES]);
}

/// The same where WebAssembly is there and the page's policy refuses it.
pub fn plain_script_under_a_policy_judges_as_native(engine: Engine) {
    let browser = Browser::start(engine);
    let site = Site::open(Policy::StrictWithoutWasm);
    let widget = visit(&browser, &site, "trial.html", "fallback");
    judges_as_native(&widget, &few()[..1]);
}

/// Five times as many.
pub fn many_are_judged_as_native(engine: Engine) {
    let many: Vec<Batch> = sample().take(5 * few().len()).collect();
    let site = Site::open(Policy::Open);
    for (page, tier) in [("trial.html", "wasm"), ("trial-plain.html", "fallback")] {
        let browser = Browser::start(engine);
        judges_as_native(&visit(&browser, &site, page, tier), &many);
    }
}

/// A million sets, of which only a digest of what they come to is taken out of the
/// page; where one differs, its sets are looked at one by one.
pub fn soak_wasm_judges_as_native() {
    let (browser, site) = (Browser::start(Engine::Chromium), Site::open(Policy::Open));
    let widget = visit(&browser, &site, "trial.html", "wasm");
    let began = Instant::now();
    let mut judged = 0;
    for batch in sample().take(MANY / BATCH) {
        let digest = widget.ask(DIGEST, &[json!(batch.told)]);
        if digest != json!(digest_of(&batch.judged)) {
            agrees(&widget, &batch);
            panic!("the digests differ: {digest}");
        }
        judged += batch.len();
    }
    println!(
        "tiers: {judged} sets of answers come to the same natively and as Wasm, in {} s; {}",
        began.elapsed().as_secs(),
        memory(&widget),
    );
}

/// Two sums over all bytes, each in its own way.
const DIGEST: &str = "
    const judged = trial.judge(...given);
    let [one, other] = [2166136261, 40503];
    for (let at = 0; at < judged.length; at += 1) {
        const byte = judged.charCodeAt(at);
        one = Math.imul(one ^ byte, 16777619);
        other = (Math.imul(other, 31) + byte) | 0;
    }
    return [one >>> 0, other >>> 0];";

fn digest_of(judged: &str) -> [u32; 2] {
    judged
        .bytes()
        .map(u32::from)
        .fold([2_166_136_261, 40_503], |[one, other], byte| {
            let one = (one ^ byte).wrapping_mul(16_777_619);
            [one, other.wrapping_mul(31).wrapping_add(byte)]
        })
}

/// Visits a page that has to run on this tier.
fn visit<'a>(browser: &'a Browser, site: &Site, page: &str, tier: &str) -> Widget<'a> {
    let widget = Widget::visit(browser, site, page);
    assert_eq!(said(&widget, "tier"), tier, "{page}");
    widget
}

fn judges_as_native(widget: &Widget, batches: &[Batch]) {
    let (cases, began, tier) = (worked(), Instant::now(), said(widget, "tier"));
    agrees(widget, &cases);
    for batch in batches {
        agrees(widget, batch);
    }
    println!(
        "tiers: {} {}, {} worked cases and {} drawn sets in {} ms",
        widget.browser.engine.name(),
        tier,
        cases.len(),
        batches.iter().map(Batch::len).sum::<usize>(),
        began.elapsed().as_millis(),
    );
    let row = format!("sets of answers: {tier}");
    record("tiers", &row, widget.browser.engine, "as native");
}

/// Fails at the first set of answers that comes to something else.
fn agrees(widget: &Widget, batch: &Batch) {
    let judged = judge(widget, &batch.told);
    if judged == batch.judged {
        return;
    }
    let told = batch.told.lines();
    let both = judged.lines().zip(batch.judged.lines());
    for (told, (is, native)) in told.zip(both) {
        assert_eq!(is, native, "{told}");
    }
    panic!("{} sets come to less than natively", batch.len());
}

fn judge(widget: &Widget, told: &str) -> String {
    match widget.ask("return trial.judge(...given);", &[json!(told)]) {
        Value::String(judged) => judged,
        other => panic!("the program judges nothing: {other}"),
    }
}

/// A line of the report that `diagnose()` gives.
pub fn said(widget: &Widget, name: &str) -> String {
    let report = widget.ask("return tas.hosts()[index].diagnose();", &[]);
    let report = report.as_str().unwrap_or_default();
    let mut lines = report.lines().filter_map(|line| line.split_once(": "));
    let line = lines.find(|(own, _)| *own == name);
    line.unwrap_or_else(|| panic!("no `{name}` in {report}"))
        .1
        .to_owned()
}

/// The memory of the program, in kibibytes.
pub fn memory(widget: &Widget) -> u32 {
    let memory = said(widget, "memory");
    let number = memory.trim_end_matches(" KiB").parse();
    number.unwrap_or_else(|_| panic!("`{memory}` is no size"))
}

/// The memory of the plain script grows into a new place. What was drawn before goes
/// on working there, and so does what is drawn after.
pub fn plain_script_outgrows_its_memory(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = visit(&browser, &site, "trial-plain.html", "fallback");
    let before = memory(&widget);
    // One text, longer than the memory is yet.
    let all: Vec<_> = few().iter().take(8).collect();
    let told: Vec<_> = all.iter().map(|batch| batch.told.as_str()).collect();
    let judged: Vec<_> = all.iter().map(|batch| batch.judged.as_str()).collect();
    assert!(judge(&widget, &told.join("\n")) == judged.join("\n"));
    assert!(memory(&widget) > 2 * before, "{} KiB", memory(&widget));
    widget.ask(
        "for (let more = 0; more < 20; more += 1) {
             const host = document.createElement('tas-checklist');
             document.querySelector('main').append(host);
             host.restart();
         }",
        &[],
    );
    let last = Widget::nth(&browser, 20);
    for widget in [widget, last] {
        walk(widget, &[RENT_IS_DUE, ORDINARY])
            .0
            .assert_outcome("emergency-call-now");
    }
}

/// The release: the same screens, word for word, and the same paper.
pub fn both_tiers_show_and_print_the_same(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    for story in [RENT_IS_DUE, PLAN_ENDED_WRONGLY, ANSWER_DUE_TOMORROW] {
        let [wasm, plain] = [("element.html", "wasm"), ("plain.html", "fallback")]
            .map(|(page, tier)| shown(visit(&browser, &site, page, tier), &[story, ORDINARY]));
        assert!(wasm.screens.len() > 5, "{:?}", wasm.screens);
        assert_eq!(wasm.screens, plain.screens);
        assert_eq!(wasm.result, plain.result);
        assert_eq!(wasm.paper, plain.paper);
    }
    record("tiers", "screens and paper", engine, "the same");
}

/// What a visitor sees from the first screen to the paper.
struct Shown {
    screens: Vec<Screen>,
    result: Value,
    paper: Value,
}

fn shown(widget: Widget, facts: Facts) -> Shown {
    let (_, screens) = walk(widget, facts);
    let result = widget.ask("return tas.root(index).innerHTML;", &[]);
    assert!(
        result
            .as_str()
            .is_some_and(|html| html.contains("data-outcome"))
    );
    Shown {
        screens,
        result,
        paper: paper(&widget),
    }
}

fn walk(widget: Widget, facts: Facts) -> (Screen, Vec<Screen>) {
    let mut screens = Vec::new();
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts,
    };
    let result = journey.walk(|screen| screens.push(screen.clone()));
    (result, screens)
}

/// Presses "print" and gives what would come out of the printer, whole.
fn paper(widget: &Widget) -> Value {
    let no_printer = "
        tas.root(index).addEventListener('load', ({ target }) => {
            const { contentWindow: view, contentDocument: paper } = target;
            view.print = () => { recorded.paper = paper.documentElement.outerHTML; };
        }, true);";
    widget.ask(no_printer, &[]);
    widget.press(Hand::Pointer, "button.tas-print");
    until("the result is printed", || {
        let paper = widget.ask("return recorded.paper ?? null;", &[]);
        (!paper.is_null()).then_some(paper)
    })
}
