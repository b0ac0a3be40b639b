//! Nothing that a visitor answers leaves the page, and this is shown by looking:
//! at every request, report, cookie and store, and at what the page itself can
//! see. That nothing stays behind is in `clearing`.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// A whole journey under the strictest policy. At the end the page breaks the
/// policy on purpose, to show that a violation would have been seen.
pub fn strict_policy(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    assert_leaves_no_trace(&browser, &site, "element.html", WASM);
    record(
        "privacy",
        "nothing sent or stored, strict policy",
        engine,
        "holds",
    );

    browser.run(
        "document.body.setAttribute('style', 'color: red');",
        Vec::new(),
    );
    until("a violation is reported", || {
        let seen = browser.run("return recorded.violations.length;", Vec::new());
        let reported = site
            .requests()
            .iter()
            .any(|request| request.line.contains("csp-report"));
        (seen == 1 && reported).then_some(())
    });
}

pub fn nothing_leaves_an_open_page(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Watched));
    assert_leaves_no_trace(&browser, &site, "element.html", WASM);
    assert_events_without_answers(&browser);
    record(
        "privacy",
        "nothing sent or stored, no policy",
        engine,
        "holds",
    );
}

/// Without WebAssembly one more file is loaded, by its fixed name and nothing
/// added, before the visitor begins: where a policy blocks it, and where there is
/// none.
pub fn fallback_leaves_no_trace(engine: Engine) {
    let browser = Browser::start(engine);
    for (policy, page) in [
        (Policy::StrictWithoutWasm, "element.html"),
        (Policy::Watched, "plain.html"),
    ] {
        let site = Site::open(policy);
        assert_leaves_no_trace(&browser, &site, page, FALLBACK);
    }
    record(
        "privacy",
        "nothing sent or stored, fallback",
        engine,
        "holds",
    );
}

/// Walks to a result, and finds the page's surroundings as they were.
fn assert_leaves_no_trace(browser: &Browser, site: &Site, page: &str, tier: &str) {
    let widget = Widget::visit(browser, site, page);
    let report = widget.ask("return tas.hosts()[index].diagnose();", &[]);
    assert!(report.to_string().contains(tier), "{report}");
    let before = (surroundings(browser), browser.url());
    // In plain script the console says so once, and the browser that a policy, or
    // the page's own script, has taken WebAssembly away.
    let fallback = tier == FALLBACK;
    for known in ["said", "violations"] {
        let count = before.0[known].as_array().map(Vec::len);
        assert!(count <= Some(usize::from(fallback)), "{before:?}");
    }

    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    let result = journey.walk(|screen| {
        assert_eq!(widget.ask(CARELESS, &[]), json!([]), "{}", screen.id);
    });
    result.assert_outcome("emergency-call-now");

    assert_eq!((surroundings(browser), browser.url()), before);
    let measured = browser.run(MEASURED, vec![json!(TOLD)]);
    assert_eq!(measured, json!([]));
    assert_eq!(browser.cookies(), Vec::<String>::new());
    assert_only_files_are_asked_for(site, page, fallback);
}

/// Each file once, by its own name, and nothing else whatever.
fn assert_only_files_are_asked_for(site: &Site, page: &str, fallback: bool) {
    let requests = site.requests().into_iter().map(|request| request.line);
    let known = |line: &String| !(fallback && line == "POST host /csp-report");
    let mut lines: Vec<_> = requests.filter(known).collect();
    lines.sort();
    let mut meant = vec![
        format!("GET host /{page}"),
        "GET scripts /recorder.js".to_owned(),
        "GET scripts /tas-checklist.js".to_owned(),
    ];
    if fallback {
        meant.insert(2, "GET scripts /tas-checklist.fallback.js".to_owned());
    }
    assert_eq!(lines, meant);
}

const WASM: &str = "tier: wasm";
const FALLBACK: &str = "tier: fallback";

/// What the visitor of the story told, by the names that the program has for it.
pub const TOLD: [&str; 5] = [
    "bank-levy",
    "action-date",
    "hardship",
    "household-income",
    "31000",
];

/// Inputs that a browser may fill in, and links that leave the page or tell the
/// next one where the visitor comes from.
pub const CARELESS: &str = "
    const scope = tas.root(index);
    const inputs = [...scope.querySelectorAll('input')].filter((one) => one.getAttribute('autocomplete') !== 'off');
    const links = [...scope.querySelectorAll('a')].filter(({ protocol, target, relList }) => {
        const safe = target === '_blank' && relList.contains('noreferrer') && relList.contains('noopener');
        return protocol.startsWith('http') && !safe;
    });
    return [...inputs, ...links].map((one) => one.outerHTML);";

/// Of all that the browser has measured, what betrays an answer. Times are left
/// out: a number of milliseconds may look like any number.
pub const MEASURED: &str = "
    const [told] = arguments;
    const entries = PerformanceObserver.supportedEntryTypes.flatMap((type) => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type, buffered: true, durationThreshold: 16 });
        return [...observer.takeRecords(), ...performance.getEntriesByType(type)];
    });
    const texts = entries.flatMap((entry) => {
        const { name, entryType, id, url, targetSelector, element, target } = entry;
        return [name, entryType, id, url, targetSelector, element?.outerHTML, target?.outerHTML];
    });
    return texts.filter((text) => text && told.some((word) => String(text).includes(word)));";

/// Everything that could hold or betray an answer outside the widget. Not the
/// browser's own: the icon for its tab, and a global that chromedriver adds.
pub fn surroundings(browser: &Browser) -> Value {
    let state = browser.run_async(
        "const databases = await indexedDB.databases?.() ?? [];
         const held = globalThis.caches ? await caches.keys() : [];
         return {
             stored: [localStorage.length, sessionStorage.length, databases.length, held.length],
             cookie: document.cookie,
             title: document.title,
             address: location.href,
             history: [history.length, history.state],
             name: window.name,
             referrer: document.referrer,
             resources: performance.getEntriesByType('resource').map(({ name }) => name)
                 .filter((name) => !name.endsWith('/favicon.ico')),
             globals: Object.getOwnPropertyNames(window).sort()
                 .filter((name) => name !== 'se_exportedFunctionSymbol'),
             errors: recorded.errors,
             said: recorded.said,
             violations: recorded.violations,
         };",
        Vec::new(),
    );
    assert_eq!(state["stored"], json!([0, 0, 0, 0]));
    assert_eq!(state["cookie"], json!(""));
    assert_eq!(state["errors"], json!([]));
    state
}

/// The page learns that the checklist was begun and how it ended; no more.
fn assert_events_without_answers(browser: &Browser) {
    let event = |kind: &str, detail: Value| {
        json!({
            "type": format!("tas-checklist:{kind}"), "detail": detail,
            "target": "tas-checklist", "bubbles": true, "composed": true,
        })
    };
    let meant = json!([
        event("ready", Value::Null),
        event("start", Value::Null),
        event("result", json!({ "outcome": "emergency-call-now" })),
    ]);
    assert_eq!(browser.run("return recorded.events;", Vec::new()), meant);
}
