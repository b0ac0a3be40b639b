//! The engine fails while it runs, made to by the build for tests: every widget shows the
//! static help, its owner is told once, and the page goes on as if nothing had been.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::host_page::{ELEMENT, Ending, assert_all_end, page};
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Reply, Site};
use crate::widget::Widget;

pub fn panic_shows_static_help_everywhere(engine: Engine) {
    breaks(engine, "panic", "trial.panic();");
}

pub fn memory_that_runs_out_shows_static_help_everywhere(engine: Engine) {
    breaks(engine, "out of memory", "trial.exhaust();");
}

/// In both tiers, with two widgets that run.
fn breaks(engine: Engine, row: &str, how: &str) {
    let browser = Browser::start(engine);
    for (tier, before) in [("wasm", ""), ("fallback", "delete window.WebAssembly;")] {
        let site = trial_site(before);
        browser.visit(&site.page("trial.html"));
        Widget::nth(&browser, 0);
        Widget::nth(&browser, 1);
        until("both are told to be ready", || {
            let told = "return recorded.events.length;";
            (browser.run(told, Vec::new()) == json!(2)).then_some(())
        });
        browser.run(
            "recorded.events.length = recorded.said.length = 0;",
            Vec::new(),
        );
        browser.run(how, Vec::new());
        assert_all_end(&browser, row, Ending::Helps("panic"), 2);
        browser.run(
            "recorded.events.length = recorded.said.length = 0;
             document.querySelector('tas-checklist').restart();",
            Vec::new(),
        );
        until("a program that is dead is not begun again", || {
            let told = "return recorded.events.map(({ detail }) => detail?.code);";
            (browser.run(told, Vec::new()) == json!(["panic"])).then_some(())
        });
        record("faults", &format!("{row}: {tier}"), engine, "help (panic)");
    }
}

/// A page with two widgets of the build for tests.
pub fn trial_site(before: &str) -> Site {
    let two = format!("{ELEMENT}<p>Between.</p>{ELEMENT}");
    let page = page(before, &two, "trial/tas-checklist.js");
    Site::staged(Policy::Open, move |asked| {
        if asked == "host /trial.html" {
            return Some(Reply::Page(page.clone()));
        }
        let name = asked.strip_prefix("scripts /trial/")?;
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/trial");
        let content = std::fs::read(folder.join(name));
        let content = content.expect("target/trial is there: run `cargo xtask trial` first");
        Some(Reply::File("text/javascript", content))
    })
}
