//! Which tier runs under which policy of a page, and that the page's owner can read
//! from `diagnose()` what its policy refused.
//!
//! The policies are what sites in the field have; those that `docs/csp.md` recommends
//! are read from there. All of them are walked in one session of each engine.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::diagnosis::Diagnosis;
use crate::engine::Engine;
use crate::patience::until;
use crate::recommended;
use crate::record::record;
use crate::site::{Policy, Reply, Site, dist};
use crate::widget::Widget;

/// A page under a policy, and what comes of it.
struct Case {
    /// Its name in the table.
    row: &'static str,
    policy: Policy,
    /// The script's file and its attributes.
    script: (&'static str, &'static str),
    /// `wasm`, `fallback`, `help`, or `none` where the browser refuses the script.
    tier: &'static str,
    /// What the policy refuses, as `diagnose()` says it.
    refused: &'static [&'static str],
}

const WASM: &str = "script-src wasm-eval (enforce)";
const SCRIPT: &str = "script-src-elem {{scripts}} (enforce)";
const REQUEST: &str = "connect-src {{scripts}} (enforce)";

const PACKED: (&str, &str) = ("tas-checklist.js", "");
const SPLIT: (&str, &str) = ("split/tas-checklist.js", "");

/// What lets the test's own recorder in where a policy names no origin.
const RECORDER: &str = "nonce=\"recorder\"";

/// The policies that `docs/csp.md` recommends, but for the frame's.
fn recommended_cases() -> Vec<Case> {
    // As `docs/csp.md` writes it.
    let nonce = (PACKED.0, "nonce=\"NEWFOREACHPAGE\"");
    let case = |row, script, tier, refused| Case {
        row,
        policy: Policy::Line(recommended::policy(row)),
        script,
        tier,
        refused,
    };
    vec![
        case("packed", PACKED, "wasm", &[]),
        case("packed-without-wasm", PACKED, "fallback", &[WASM]),
        case("nonce", nonce, "wasm", &[]),
        case("nonce-without-wasm", nonce, "fallback", &[WASM]),
        case("split", SPLIT, "wasm", &[]),
        case("split-without-wasm", SPLIT, "fallback", &[WASM]),
    ]
}

/// What pages have that were not made with the checklist in mind. A hash lets in the
/// packed file and nothing that it loads: Chromium and Firefox take what a script in
/// the page's source imports for a part of that source, which `'strict-dynamic'` does
/// not trust; `WebKit` trusts it.
fn field_cases(engine: Engine) -> Vec<Case> {
    let hash = integrity();
    let hashed = (PACKED.0, &*format!("integrity=\"{hash}\"").leak());
    let case = |row, line: &str, script, tier, refused| Case {
        row,
        policy: Policy::Line(line.to_owned().leak()),
        script,
        tier,
        refused,
    };
    let (imported, refused): (_, &[&str]) = if engine == Engine::WebKit {
        ("fallback", &[WASM])
    } else {
        ("help", &[WASM, SCRIPT])
    };
    let usual = "default-src 'self' {{scripts}} data: blob: 'unsafe-inline' 'unsafe-eval'";
    let origins = "default-src 'self'; script-src 'self' {{scripts}}";
    let dynamic = format!("script-src 'nonce-recorder' '{hash}' 'strict-dynamic'");
    let alone = format!("default-src 'none'; script-src 'nonce-recorder' '{hash}'");
    let with_wasm = format!("{alone} 'wasm-unsafe-eval'");
    let nonce = "script-src 'nonce-recorder'";
    let unconnected = recommended::policy("packed");
    vec![
        case("as many WordPress sites", usual, PACKED, "wasm", &[]),
        case("origins only", origins, PACKED, "fallback", &[WASM]),
        case("hash, strict-dynamic", &dynamic, hashed, imported, refused),
        case("hash only", &alone, hashed, "help", &[WASM, SCRIPT]),
        case("hash and Wasm", &with_wasm, hashed, "wasm", &[]),
        case(
            "nonce only",
            nonce,
            (PACKED.0, RECORDER),
            "fallback",
            &[WASM],
        ),
        case("another origin", nonce, PACKED, "none", &[SCRIPT]),
        case(
            "split, no connect-src",
            unconnected,
            SPLIT,
            "fallback",
            &[REQUEST],
        ),
    ]
}

/// The packed file's hash, as the release says it.
fn integrity() -> String {
    let manifest = std::fs::read_to_string(dist().join("manifest.json")).expect("a manifest");
    let manifest: Value = serde_json::from_str(&manifest).expect("JSON");
    let hash = manifest["files"]["tas-checklist.js"]["integrity"].as_str();
    hash.expect("a hash").to_owned()
}

pub fn each_policy_has_its_tier(engine: Engine) {
    let browser = Browser::start(engine);
    let case = |row, policy, tier, refused| Case {
        row,
        policy,
        script: PACKED,
        tier,
        refused,
    };
    let none = case("no policy", Policy::Open, "wasm", &[]);
    let reporting = case(
        "without Wasm, reporting",
        Policy::StrictWithoutWasm,
        "fallback",
        &[WASM],
    );
    let recommended = recommended_cases();
    for case in [none, reporting]
        .into_iter()
        .chain(recommended)
        .chain(field_cases(engine))
    {
        assert_runs(&browser, &case);
        record("policies", case.row, engine, case.tier);
    }
}

fn assert_runs(browser: &Browser, case: &Case) {
    let page = page(case.script);
    let site = Site::staged(case.policy, move |asked| {
        (asked == "host /policy.html").then(|| Reply::Page(page.clone()))
    });
    browser.visit(&site.page("policy.html"));
    let widget = Widget::unready(browser, 0);
    // WebKit tells a page nothing of Wasm that it refuses.
    let seen = |kind: &&&str| browser.engine != Engine::WebKit || **kind != WASM;
    let scripts = site.release("");
    let refused: Vec<String> = case
        .refused
        .iter()
        .filter(seen)
        .map(|kind| kind.replace("{{scripts}}", scripts.trim_end_matches('/')))
        .collect();
    if case.tier == "none" {
        assert_stays_as_written(browser, case);
    } else {
        assert_diagnosed(widget, case, &refused);
    }
    let noticed = browser.run("return [recorded.violations, recorded.errors];", Vec::new());
    let violations: Vec<String> = serde_json::from_value(noticed[0].clone()).expect("texts");
    let unforeseen = violations.iter().find(|violation| {
        let directive = violation.split(' ').next().unwrap_or_default();
        !refused.iter().any(|kind| kind.starts_with(directive))
    });
    assert_eq!(unforeseen, None, "{}", case.row);
    assert_eq!(noticed[1], json!([]), "{}", case.row);
}

/// The tier, and nothing refused but what has to be.
fn assert_diagnosed(widget: Widget, case: &Case, refused: &[String]) {
    let found = until(&format!("`{}` is told its tier", case.row), || {
        let found = Diagnosis::of(widget)?;
        (found.tier != "waiting").then_some(found)
    });
    assert_eq!(found.tier, case.tier, "{}: {found:?}", case.row);
    if case.tier == "fallback" && case.refused == [WASM] {
        assert_eq!(found.code.as_deref(), Some("wasm-blocked"), "{}", case.row);
    }
    until(&format!("`{}` is told of {refused:?}", case.row), || {
        let mut told = Diagnosis::of(widget)?.refused;
        // The browser's own doing: an icon for its tab.
        told.retain(|kind| !kind.starts_with("img-src"));
        told.sort();
        let mut meant = refused.to_vec();
        meant.sort();
        (told == meant).then_some(())
    });
}

/// No code of ours runs, and what the page wrote inside the element stays in sight.
fn assert_stays_as_written(browser: &Browser, case: &Case) {
    let state = "const host = document.querySelector('tas-checklist');
                 return [host.shadowRoot, host.firstElementChild.getClientRects().length];";
    let state = browser.run(state, Vec::new());
    assert_eq!(state, json!([null, 1]), "{}", case.row);
}

fn page((file, attributes): (&str, &str)) -> String {
    let recorder = match attributes {
        nonce if nonce.starts_with("nonce") => nonce,
        _ => RECORDER,
    };
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A policy</title>
         <script src=\"{{{{scripts}}}}/recorder.js\" crossorigin {recorder}></script></head>
         <body><main><tas-checklist><p>Call TAS.</p></tas-checklist></main>
         <script src=\"{{{{scripts}}}}/{file}\" crossorigin {attributes}></script></body></html>"
    )
}

/// A page that may hold a frame and nothing else, and the frame's own policy.
pub fn frame_runs_under_its_policy(engine: Engine) {
    let browser = Browser::start(engine);
    let site = Site::staged(Policy::Line(recommended::policy("frame")), |asked| {
        let page = "<!doctype html><title>A frame</title><main></main>";
        (asked == "host /policy.html").then(|| Reply::Page(page.to_owned()))
    });
    browser.visit(&site.page("policy.html"));
    browser.run(
        "const frame = document.createElement('iframe');
         window.told = [];
         addEventListener('message', ({ data, origin, source }) => {
             if (source === frame.contentWindow) told.push([data.type, origin]);
         });
         frame.src = arguments[0];
         document.querySelector('main').append(frame);",
        vec![json!(site.release("frame.html"))],
    );
    let ready = json!([
        "tas-checklist:ready",
        site.release("").trim_end_matches('/')
    ]);
    until("the frame says that it is ready", || {
        let told = browser.run("return told;", Vec::new());
        told.as_array()?.contains(&ready).then_some(())
    });

    browser.visit(&site.release("frame.html"));
    let found = until("the frame has its tier", || {
        let found = Diagnosis::of(Widget::unready(&browser, 0))?;
        (found.tier != "waiting").then_some(found)
    });
    assert_eq!((&*found.tier, &found.refused[..]), ("wasm", &[][..]));
    record("policies", "frame", engine, "wasm");
}
