//! The checkers: where each comes from, and what it finds in the page as it is.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use super::findings;
use crate::browser::Browser;

const PAGE_SIDE: &str = include_str!("page.js");

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Checker {
    /// Deque's axe-core.
    Axe,
    /// IBM's Equal Access, all that its rules call a failure or ask a person about.
    Ibm,
    /// Siteimprove's Alfa.
    Alfa,
}

impl Checker {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Axe, Self::Ibm, Self::Alfa];

    /// Its name in tables.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Axe => "axe-core",
            Self::Ibm => "Equal Access",
            Self::Alfa => "Alfa",
        }
    }
}

/// Something that a checker does not accept.
#[derive(Clone, Debug, Deserialize)]
pub struct Finding {
    /// The checker's own name of its rule.
    pub rule: String,
    /// The element, in the checker's own way to name one.
    pub target: String,
    /// What it says, with the element's markup where it gives it.
    pub what: String,
    /// Whether it only asks a person to look.
    #[serde(default)]
    pub asks: bool,
}

/// The checkers that run in the page, ready to be injected.
pub struct Checkers(String);

impl Checkers {
    /// Reads them from where `npm ci` puts them.
    pub fn load() -> Self {
        let axe = installed("axe-core/axe.min.js");
        let ibm = installed("accessibility-checker-engine/ace.js");
        let native = installed("@siteimprove/alfa-dom/dist/native.js");
        // A module of one export and no import.
        let native = native.replace("export var Native", "var Native");
        Self(format!(
            "{axe}\n{ibm}\n{native}\nObject.assign(window, {{ axe, ace, Native }});\n{PAGE_SIDE}"
        ))
    }

    /// Puts them into the present page.
    pub fn inject(&self, browser: &Browser) {
        browser.run(&self.0, Vec::new());
    }
}

/// A file of a package.
pub fn installed(file: &str) -> String {
    let file = folder().join("node_modules").join(file);
    fs::read_to_string(&file).unwrap_or_else(|_| {
        let folder = folder();
        panic!(
            "{} is missing: run `npm ci` in {}",
            file.display(),
            folder.display()
        )
    })
}

/// Where the packages are.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser")
}

/// What axe-core finds.
pub fn axe(browser: &Browser) -> Vec<Finding> {
    findings(browser.run_async("return gate.axeFinds();", Vec::new()))
}

/// What Equal Access finds.
pub fn ibm(browser: &Browser) -> Vec<Finding> {
    findings(browser.run_async("return gate.ibmFinds();", Vec::new()))
}

/// The page as Alfa reads it.
pub fn written(browser: &Browser) -> String {
    match browser.run_async("return gate.written();", Vec::new()) {
        Value::String(page) => page,
        other => panic!("the page is not written down: {other}"),
    }
}
