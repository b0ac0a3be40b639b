//! The files with the version in their names, which a release has and `dist/` has not: a
//! page that names one keeps to its own release, whatever lies beside it.
//!
//! `cargo xtask release` runs these on what it packed.

use serde_json::json;

use crate::browser::Browser;
use crate::delivery::tier;
use crate::engine::Engine;
use crate::host_page::{ELEMENT, release, script};
use crate::papers::desk::{Desk, walk};
use crate::site::{Policy, Reply, Site, dist};
use crate::widget::Widget;

#[test]
#[ignore = "cargo xtask release"]
fn released_parts_stay_apart_in_chromium() {
    parts_stay_apart(Engine::Chromium);
}

#[test]
#[ignore = "cargo xtask release"]
fn released_parts_stay_apart_in_firefox() {
    parts_stay_apart(Engine::Firefox);
}

#[test]
#[ignore = "cargo xtask release"]
fn released_parts_stay_apart_in_webkit() {
    parts_stay_apart(Engine::WebKit);
}

/// Its parts by their names after `tas-checklist`, in the order in which the visit needs
/// them: with Wasm, and under a policy that forbids it.
const VISITS: [(Policy, &str, &[&str]); 2] = [
    (Policy::Strict, "wasm", &[".vi.js", ".worksheet.js"]),
    (
        Policy::StrictWithoutWasm,
        "fallback",
        &[
            ".fallback.js",
            ".vi.js",
            ".worksheet.js",
            ".worksheet.fallback.js",
        ],
    ),
];

/// A page by the versioned name, beside a newer release under the stable names: it opens
/// its own fallback, language and papers, and asks for nothing else.
fn parts_stay_apart(engine: Engine) {
    let version = version();
    for (policy, wanted, parts) in VISITS {
        let html = page(&version);
        let site = Site::staged(policy, move |asked| match asked {
            "host /versioned.html" => Some(Reply::Page(html.clone())),
            _ => asked.strip_prefix("scripts /tas-checklist.").map(newer),
        });
        let browser = Browser::start(engine);
        browser.visit(&site.page("versioned.html"));
        let widget = Widget::nth(&browser, 0);
        assert_eq!(tier(&widget), wanted, "{policy:?}");
        walk(widget);
        Desk::open(widget, "form-911").go_back();
        let said = browser.run("return recorded.errors;", Vec::new());
        assert_eq!(said, json!([]), "{policy:?}");
        let requests = site.requests();
        let asked = requests.iter().filter_map(|one| {
            let name = one.line.strip_prefix("GET scripts /tas-checklist")?;
            name.split('#').next()
        });
        let asked: Vec<&str> = asked.collect();
        let own = |part: &&str| format!("-{version}{part}");
        let own: Vec<String> = [".js"].iter().chain(parts).map(own).collect();
        assert_eq!(asked, own, "{policy:?}");
    }
}

/// In a language that loads, so that its part is asked for too.
fn page(version: &str) -> String {
    let element = ELEMENT.replace(" firm-name", " languages=\"vi\" lang=\"vi\" firm-name");
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A firm</title>
         <script src=\"{{{{scripts}}}}/recorder.js\" crossorigin></script></head>
         <body><main><h1>A firm</h1>{element}</main>
         <script src=\"{{{{scripts}}}}/tas-checklist-{version}.js\" crossorigin async></script>
         </body></html>"
    )
}

/// What lies under a stable name once a newer release is put there.
fn newer(rest: &str) -> Reply {
    let name = format!("tas-checklist.{rest}");
    let content = String::from_utf8(release(&name)).expect("text");
    script(content.replace("build:\"", "build:\"0").into_bytes())
}

/// The release that is tried, as its manifest says.
fn version() -> String {
    let manifest = std::fs::read(dist().join("manifest.json")).expect("a manifest");
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).expect("JSON");
    let version = manifest["version"].as_str().expect("a version").to_owned();
    let file = format!("tas-checklist-{version}.js");
    assert!(
        dist().join(&file).is_file(),
        "{file} is missing: `cargo xtask release` makes it, and sets DIST_DIR"
    );
    version
}
