//! The npm package in a firm's app: a bundler puts the script into a file of its own,
//! and the app says where the parts are that load later.
//!
//! What registries and compilers make of the package is `tests/package.rs`.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::site::{Policy, Site, dist};

/// The packed script needs nothing but itself, and without Wasm what `base` names.
pub fn bundled_app_runs(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let app = bundle("index.mjs");
    let base = site.release("npm/");
    assert_eq!(
        tier(&browser, &site.page("bundled.html?base=/"), &app),
        "tier: wasm"
    );
    let without_wasm = site.page(&format!("bundled.html?no-wasm&base={base}"));
    assert_eq!(tier(&browser, &without_wasm, &app), "tier: fallback");
    assert_loaded(&site, "GET scripts /npm/tas-checklist.fallback.js");
}

/// The split build loads all that it needs from there.
pub fn bundled_split_app_runs(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let page = site.page(&format!("bundled.html?base={}", site.release("npm/split/")));
    assert_eq!(tier(&browser, &page, &bundle("split.mjs")), "tier: wasm");
    assert_loaded(&site, "GET scripts /npm/split/engine-");
}

/// `tests/package/app.js` with an entry of the package inside.
fn bundle(entry: &str) -> String {
    let alias = format!("--alias:tas-checklist={}", in_package(entry));
    let app = bundled("app.js", &[alias, "--minify".to_owned()]);
    String::from_utf8(app).expect("text")
}

/// The path of an entry of the package.
pub fn in_package(entry: &str) -> String {
    let entry = dist().join("npm").join(entry);
    assert!(entry.is_file(), "no npm package: run `cargo xtask pack`");
    entry.to_string_lossy().into_owned()
}

/// A script of `tests/package` with all that it imports.
pub fn bundled(script: &str, options: &[String]) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/package");
    let packages = folder.join("node_modules");
    let mut esbuild = Command::new(packages.join(".bin/esbuild"));
    esbuild
        .args([script, "--bundle", "--format=esm"])
        .args(options);
    // Where what lies in `dist/` finds React.
    esbuild.env("NODE_PATH", &packages);
    let output = esbuild.current_dir(&folder).output();
    let output = output.expect("the bundler: run `cargo xtask setup`");
    assert!(output.status.success(), "{output:?}");
    output.stdout
}

/// Runs the app in a page of its own, and gives the tier on which its checklist stands.
fn tier(browser: &Browser, page: &str, app: &str) -> String {
    browser.visit(page);
    browser.run(
        "const script = document.createElement('script');
         script.type = 'module';
         script.textContent = arguments[0];
         document.head.append(script);",
        vec![json!(app)],
    );
    until("the checklist or its help stands", || {
        let tier = browser.run(
            "const checklist = document.querySelector('tas-checklist');
             const screen = checklist?.shadowRoot?.querySelector('[data-screen]');
             return screen ? /tier: .*/.exec(checklist.diagnose())[0] : null;",
            Vec::new(),
        );
        tier.as_str().map(str::to_owned)
    })
}

/// A request that begins so has reached the site.
pub fn assert_loaded(site: &Site, start: &str) {
    let lines = site.requests().into_iter().map(|request| request.line);
    let lines: Vec<String> = lines.collect();
    assert!(
        lines.iter().any(|line| line.starts_with(start)),
        "{lines:?}"
    );
}
