//! Files that do not come, or not whole, and browsers that lack something: the visitor
//! has a working checklist or the static help, and the page is as it was.
//!
//! All of them are walked in one session of each engine.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::host_page::{
    ELEMENT, Ending, assert_all_end, assert_ends, events, page, release, said, script, split_file,
};
use crate::record::record;
use crate::site::{Policy, Reply, Site};

/// A page on which something is wrong.
struct Fault {
    /// Its name in the table.
    row: &'static str,
    /// What the page does before the script runs: what the browser lacks, say.
    before: &'static str,
    /// The script.
    script: &'static str,
    /// The file that is not what it should be, and what comes in its place.
    file: Option<(String, fn() -> Reply)>,
    ending: Ending,
}

const NO_WASM: &str = "delete window.WebAssembly;";
const OLD_WASM: &str = "WebAssembly.validate = () => false;
    WebAssembly.instantiate = async () => { throw new WebAssembly.CompileError('too old'); };";
const NO_STREAM: &str = "delete window.DecompressionStream;";
const NO_SHEETS: &str = "delete window.CSSStyleSheet;";
const NO_WATCH: &str = "delete window.IntersectionObserver;";
const NO_ADOPTING: &str = "Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets',
    { set() { throw new Error('not here'); } });";

const PACKED: &str = "tas-checklist.js";
const SPLIT: &str = "split/tas-checklist.js";
const FALLBACK: &str = "tas-checklist.fallback.js";

fn html() -> Reply {
    Reply::Page("<!doctype html><title>Not found</title>".to_owned())
}

fn html_as_script() -> Reply {
    script(b"<!doctype html><title>Not found</title>".to_vec())
}

fn half(name: &str) -> Reply {
    let mut content = release(name);
    content.truncate(content.len() / 2);
    script(content)
}

/// The packed file with one letter of what it holds in the place of another.
fn changed() -> Reply {
    let mut content = release(PACKED);
    let at = content.len() - 20_000;
    content[at] = if content[at] == b'a' { b'b' } else { b'a' };
    script(content)
}

/// The same part as another build made it.
fn of_another_release(name: &str) -> Reply {
    let content = String::from_utf8(release(name)).expect("text");
    let changed = content.replace("build:\"", "build:\"0");
    assert_ne!(changed, content, "{name} names its build");
    script(changed.into_bytes())
}

/// What the browser lacks or refuses.
fn lacks() -> Vec<Fault> {
    let fault = |row, before, ending| Fault {
        row,
        before,
        script: PACKED,
        file: None,
        ending,
    };
    let works = Ending::Works;
    vec![
        fault(
            "no WebAssembly",
            NO_WASM,
            works("fallback", Some("wasm-missing")),
        ),
        fault(
            "WebAssembly too old",
            OLD_WASM,
            works("fallback", Some("wasm-refused")),
        ),
        fault("no DecompressionStream", NO_STREAM, works("wasm", None)),
        Fault {
            file: Some((PACKED.to_owned(), changed)),
            ..fault(
                "packed: changed",
                "",
                works("fallback", Some("damaged-file")),
            )
        },
        fault("no IntersectionObserver", NO_WATCH, works("wasm", None)),
        fault(
            "no constructable style sheets",
            NO_SHEETS,
            Ending::Helps("no-stylesheets"),
        ),
        fault(
            "style sheets cannot be adopted",
            NO_ADOPTING,
            Ending::Helps("mount-failed"),
        ),
    ]
}

/// The fallback, where it is needed.
fn fallbacks() -> Vec<Fault> {
    let fault = |row, reply, code| Fault {
        row,
        before: NO_WASM,
        script: PACKED,
        file: Some((FALLBACK.to_owned(), reply)),
        ending: Ending::Helps(code),
    };
    vec![
        fault("fallback: not found", || Reply::Missing, "fallback-missing"),
        fault("fallback: a page instead", html, "fallback-missing"),
        fault(
            "fallback: a page sent as script",
            html_as_script,
            "fallback-damaged",
        ),
        fault("fallback: truncated", || half(FALLBACK), "fallback-damaged"),
        fault(
            "fallback: another release",
            || of_another_release(FALLBACK),
            "fallback-damaged",
        ),
    ]
}

/// The files of the split build.
fn splits() -> Vec<Fault> {
    let fault = |row, role, reply, ending| Fault {
        row,
        before: "",
        script: SPLIT,
        file: Some((format!("split/{}", split_file(role)), reply)),
        ending,
    };
    let engine = || of_another_release(&format!("split/{}", split_file("engine-")));
    let unloaded = Ending::Works("fallback", Some("wasm-unloaded"));
    let refused = Ending::Works("fallback", Some("wasm-refused"));
    vec![
        fault(
            "engine: not found",
            "engine-",
            || Reply::Missing,
            Ending::Helps("engine-missing"),
        ),
        fault(
            "engine: another release",
            "engine-",
            engine,
            Ending::Helps("engine-damaged"),
        ),
        fault(".wasm: not found", "program-", || Reply::Missing, unloaded),
        fault(".wasm: a page instead", "program-", html, refused),
    ]
}

pub fn each_fault_ends_well(engine: Engine) {
    let browser = Browser::start(engine);
    for fault in lacks().into_iter().chain(fallbacks()).chain(splits()) {
        let (row, ending) = (fault.row, fault.ending);
        let site = faulty(fault, ELEMENT);
        browser.visit(&site.page("fault.html"));
        assert_ends(&browser, row, ending);
        record("faults", row, engine, &ending.words());
    }
}

/// Each widget is told of, and each by one line.
pub fn every_widget_tells(engine: Engine) {
    let browser = Browser::start(engine);
    let fault = fallbacks().swap_remove(0);
    let (row, ending) = (fault.row, fault.ending);
    let site = faulty(fault, &format!("{ELEMENT}<p>Between.</p>{ELEMENT}"));
    browser.visit(&site.page("fault.html"));
    assert_all_end(&browser, row, ending, 2);
}

fn faulty(fault: Fault, inside: &str) -> Site {
    let page = page(fault.before, inside, fault.script);
    Site::staged(Policy::Open, move |asked| {
        if asked == "host /fault.html" {
            return Some(Reply::Page(page.clone()));
        }
        let (file, reply) = fault.file.as_ref()?;
        (asked == format!("scripts /{file}")).then(reply)
    })
}

/// Half a script is none: the browser says so, and no code of ours can. What the page
/// has inside the element stays in sight.
pub fn truncated_script_leaves_the_page_as_written(engine: Engine) {
    let browser = Browser::start(engine);
    let page = page("", ELEMENT, PACKED);
    let site = Site::staged(Policy::Open, move |asked| match asked {
        "host /fault.html" => Some(Reply::Page(page.clone())),
        "scripts /tas-checklist.js" => Some(half(PACKED)),
        _ => None,
    });
    browser.visit(&site.page("fault.html"));
    let state = browser.run(
        "const host = document.querySelector('tas-checklist');
         return [host.shadowRoot, host.querySelector('.written').getClientRects().length,
             changes(), recorded.errors.length];",
        Vec::new(),
    );
    assert_eq!(
        state,
        json!([null, 1, [], 1]),
        "the one error is the browser's"
    );
    assert_eq!(events(&browser), json!([]));
    assert_eq!(said(&browser), Vec::<String>::new());
    record("faults", "script: truncated", engine, "what the page wrote");
}
