//! How the engine comes to a page: in files of its own where the host streams, and
//! not before a visitor comes near.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::{Policy, Reply, Site, dist};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// Three files by their fixed names, and no fallback.
pub fn split_build_runs(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "split.html");
    assert_eq!(tier(&widget), "wasm");
    let streamed = browser.run("return recorded.streamed;", Vec::new());
    assert_eq!(streamed, json!(true), "it is compiled while it arrives");
    let result = journey(widget).walk(|_| {});
    result.assert_outcome("emergency-call-now");
    let asked = asked(&site);
    assert_eq!(asked.len(), 3, "{asked:?}");
    assert!(asked[0].starts_with("split/engine-"), "{asked:?}");
    assert!(asked[1].starts_with("split/program-"), "{asked:?}");
    assert_eq!(asked[2], "split/tas-checklist.js");
    assert_eq!(
        browser.run("return recorded.errors;", Vec::new()),
        json!([])
    );
}

/// A server that knows no `.wasm` files sends them as anything.
pub fn split_build_forgives_a_wrong_type(engine: Engine) {
    let browser = Browser::start(engine);
    let site = Site::staged(Policy::Open, |asked| {
        let file = asked.strip_prefix("scripts /split/program-")?;
        let wasm = std::fs::read(dist().join("split").join(format!("program-{file}")));
        Some(Reply::File("text/plain", wasm.expect("the Wasm is there")))
    });
    let widget = Widget::visit(&browser, &site, "split.html");
    assert_eq!(tier(&widget), "wasm");
    let streamed = browser.run("return recorded.streamed ?? false;", Vec::new());
    assert_eq!(streamed, json!(false));
}

/// From a folder on a browser without WebAssembly, the fallback comes from that folder.
pub fn fallback_runs_from_disk(engine: Engine) {
    let browser = Browser::start(engine);
    let folder = std::env::temp_dir().join(format!("tas-checklist-disk-{}", engine.name()));
    std::fs::create_dir_all(&folder).expect("a folder");
    for file in ["tas-checklist.js", "tas-checklist.fallback.js"] {
        std::fs::copy(dist().join(file), folder.join(file)).expect("the release is copied");
    }
    let page = folder.join("page.html");
    let text = "<!doctype html><html lang=\"en\"><title>On disk</title>
        <script>delete window.WebAssembly;
            window.came = [];
            document.addEventListener('load', ({ target }) => came.push(target.src ?? ''), true);</script>
        <tas-checklist></tas-checklist><script src=\"tas-checklist.js\"></script></html>";
    std::fs::write(&page, text).expect("the page is written");
    browser.visit(url::Url::from_file_path(&page).expect("a path").as_str());
    let widget = Widget::nth(&browser, 0);
    assert_eq!(tier(&widget), "fallback");
    // One that is out of the page may never be heard of again.
    let waited = "return [came.some((src) => src.includes('fallback')),
        document.querySelector('script[src*=fallback]') === null];";
    assert_eq!(
        browser.run(waited, Vec::new()),
        json!([true, true]),
        "its script was in the page until it had come, and no longer"
    );
    journey(widget)
        .walk(|_| {})
        .assert_outcome("emergency-call-now");
    let _ = std::fs::remove_dir_all(folder);
}

pub fn split_build_runs_without_wasm(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "nowasm.html");
    assert_eq!(tier(&widget), "fallback");
    journey(widget)
        .walk(|_| {})
        .assert_outcome("emergency-call-now");
    let asked = asked(&site);
    assert!(
        asked.iter().any(|name| name.starts_with("split/fallback-")),
        "{asked:?}"
    );
}

/// The engine is not even asked for while the checklist is far away, the room that is
/// kept for it is the room that it takes, and nothing moves when it comes.
pub fn split_build_waits_far_away(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    browser.visit(&site.page("far.html"));
    let waiting = Widget::unready(&browser, 0);
    let room = until("the widget keeps its room", || {
        height(&waiting, ".tas-boot")
    });
    assert_eq!(asked(&site), ["split/tas-checklist.js"]);
    assert_eq!(tier(&waiting), "waiting");
    browser.run(
        "document.querySelector('tas-checklist').scrollIntoView();",
        Vec::new(),
    );
    let widget = Widget::nth(&browser, 0);
    let taken = height(&widget, ".tas-screen").expect("a screen");
    assert!(
        (room - taken).abs() <= 8.0,
        "room for {room} px, and {taken} px taken"
    );
}

/// Whoever comes by keyboard finds a button there, which opens the checklist, and is
/// on the button that begins when it has come.
pub fn keyboard_opens_a_widget_far_away(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    browser.visit(&site.page("far.html"));
    let waiting = Widget::unready(&browser, 0);
    until("the widget keeps its room", || {
        height(&waiting, ".tas-boot")
    });
    browser.run(
        "tas_button = document.querySelector('tas-checklist').shadowRoot.querySelector('button');
         tas_button.focus({ preventScroll: true });",
        Vec::new(),
    );
    let widget = Widget::nth(&browser, 0);
    until("the focus is on the button that begins", || {
        let there = widget.ask("return tas.active().matches('.tas-start');", &[]);
        there.as_bool().filter(|there| *there)
    });
}

fn journey(widget: Widget) -> Journey {
    Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    }
}

/// The files of the release that were asked for, sorted.
fn asked(site: &Site) -> Vec<String> {
    let requests = site.requests();
    let names = requests
        .iter()
        .filter_map(|request| request.line.strip_prefix("GET scripts /"));
    let mut names: Vec<_> = names
        .filter(|name| *name != "recorder.js")
        .map(str::to_owned)
        .collect();
    names.sort();
    names
}

/// What runs, as the widget itself reports.
pub fn tier(widget: &Widget) -> String {
    let report = widget.ask("return tas.hosts()[index].diagnose();", &[]);
    let report = report.as_str().expect("a report of lines");
    let line = report.lines().find_map(|line| line.strip_prefix("tier: "));
    line.expect("the report names the tier").to_owned()
}

fn height(widget: &Widget, selector: &str) -> Option<f64> {
    let height = widget.ask(
        "return tas.root(index)?.querySelector(given[0])?.getBoundingClientRect().height ?? null;",
        &[Value::from(selector)],
    );
    height.as_f64()
}
