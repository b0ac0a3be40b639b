//! A page with the checklist behind real web servers, under the policy that each sends:
//! `cargo xtask servers` starts them with the files of `platforms/hosting`, has looked at every
//! header already, and names them here.
//!
//! What other servers do is not known here, and a missing one is a failure of that task.

use std::env;
use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// The page that the configurations have a policy for, in the folder that all servers serve.
const PAGE: &str = "checklist.html";

fn told(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask servers`"))
}

/// The packed file to a result; the frame and the split build to the first screen.
#[test]
#[ignore = "cargo xtask servers"]
fn checklist_runs_behind_each_server() {
    let addresses = told("SERVER_ADDRESSES");
    let site = PathBuf::from(told("SERVER_SITE"));
    let browser = Browser::start(Engine::Chromium);
    for address in addresses.split(' ') {
        runs(&browser, &format!("{address}/tas-checklist/frame.html"));
        for script in ["split/tas-checklist.js", "tas-checklist.js"] {
            let page = format!(
                "<!doctype html><html lang=\"en\"><title>A page</title>\
                 <tas-checklist></tas-checklist><script src=\"tas-checklist/{script}\"></script></html>"
            );
            fs::write(site.join(PAGE), page).expect("the page is written");
            runs(&browser, &format!("{address}/{PAGE}?{script}"));
        }
        let journey = Journey {
            widget: Widget::nth(&browser, 0),
            hand: Hand::Pointer,
            facts: &[RENT_IS_DUE, ORDINARY],
        };
        let result = journey.walk(|_| {});
        result.assert_outcome("emergency-call-now");
    }
}

/// The checklist stands there as Wasm, under a policy.
fn runs(browser: &Browser, page: &str) {
    browser.visit(page);
    let widget = Widget::nth(browser, 0);
    let told = widget.ask(
        "const report = tas.hosts()[index].diagnose().split('\\n');
         const script = document.createElement('script');
         let held = '';
         try { script.text = 'void 0'; } catch { held = 'held'; }
         return [report.find((line) => line.startsWith('tier')), held];",
        &[],
    );
    // Under a policy of Trusted Types text is not made into script.
    assert_eq!(told, json!(["tier: wasm", "held"]), "{page}");
}
