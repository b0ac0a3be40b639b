//! The component that the configurator writes for React, in an app that a bundler makes of
//! it and of the npm package as it stands.

use std::fs;
use std::path::Path;

use super::emitted::{Emitted, assert_stands, emitted, fill_in, page_with};
use super::{Configurator, PAGE, STRICT, site, site_with_script};
use crate::browser::Browser;
use crate::bundled::{assert_loaded, bundled, in_package};
use crate::engine::Engine;

const APP: &str = "<div id=\"root\"></div><script type=\"module\" src=\"own.js\"></script>";

/// Of both builds, with and without Wasm, with the other files on either origin: they are
/// found where the component says.
pub fn the_react_code_runs(engine: Engine) {
    let browser = Browser::start(engine);
    let chosen = [
        (
            ("packed", ("off", "fallback"), "https://cdn.example/"),
            "GET scripts /tas-checklist.fallback.js",
        ),
        (
            ("split", ("on", "wasm"), "/tas-checklist/"),
            "GET host /tas-checklist/split/engine-",
        ),
    ];
    for ((build, wasm, folder), loads) in chosen {
        let component = written(&browser, build, wasm, folder);
        let site = site_with_script(
            component.policy.clone().leak(),
            page_with("/recorder.js", APP),
            app(&component, &format!("{engine:?}-{build}.jsx")),
        );
        browser.visit(&site.page("pasted.html"));
        assert_stands(&browser, &component);
        assert_loaded(&site, loads);
    }
}

fn written(
    browser: &Browser,
    build: &str,
    (wasm, tier): (&str, &'static str),
    folder: &str,
) -> Emitted {
    let site = site(STRICT, String::new());
    browser.visit(&site.page(PAGE));
    let page = Configurator(browser);
    fill_in(page);
    for (name, value) in [
        ("build", build),
        ("wasm", wasm),
        ("folder", folder),
        ("platform", "react"),
    ] {
        page.set(name, value);
    }
    let chosen = format!("React, {build}, Wasm {wasm}, {folder}");
    emitted(page, chosen, "component", tier)
}

/// `tests/package/react-checklist.mjs` around the component, as a firm would deliver it.
fn app(component: &Emitted, name: &str) -> String {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, &component.code).expect("a file");
    let packages = ["react", "react-split"].map(|entry| {
        let module = in_package(&format!("{entry}.mjs"));
        format!("--alias:tas-checklist/{entry}={module}")
    });
    let mut options = packages.to_vec();
    options.extend([
        format!("--alias:checklist={}", file.display()),
        "--jsx=automatic".to_owned(),
        "--define:process.env.NODE_ENV=\"production\"".to_owned(),
    ]);
    let app = bundled("react-checklist.mjs", &options);
    String::from_utf8(app).expect("text")
}
