//! axe-core, run on whatever screen the widget shows.
//!
//! axe finds what a machine can find, in open shadow roots too. It does not
//! say that a screen is good to use.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::browser::Browser;

/// The checker, ready to be injected.
pub struct Axe(String);

impl Axe {
    /// Reads axe-core from where `npm ci` puts it.
    pub fn load() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
        let file = folder.join("node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(&file).unwrap_or_else(|_| {
            panic!("axe-core is missing: run `npm ci` in {}", folder.display())
        });
        Self(source)
    }

    /// Puts axe into the present page, for all the screens to come.
    pub fn inject(&self, browser: &Browser) {
        browser.run(&format!("{}\nwindow.axe = axe;", self.0), Vec::new());
    }
}

/// Fails if axe finds anything in the page as it is, naming rule and element.
pub fn assert_clean(browser: &Browser, screen: &str) {
    let violations = browser.run_async(
        "const found = await axe.run(document, args[0]);
         return found.violations.map(({ id, impact, help, nodes }) => ({
             id, impact, help,
             nodes: nodes.map(({ target, html, failureSummary }) =>
                 ({ target, html, failureSummary })),
         }));",
        vec![json!({ "resultTypes": ["violations"] })],
    );
    assert_eq!(
        violations,
        Value::Array(Vec::new()),
        "axe on `{screen}`: {violations:#}"
    );
}
