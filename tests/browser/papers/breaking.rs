//! The program behind the papers fails while it runs, made to by the build for tests: the
//! visitor is back at the result, the checklist goes on, and the next press loads anew.

use serde_json::json;

use super::desk::{Desk, door, walk};
use crate::breakdowns::trial_site;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::host_page::said;
use crate::patience::until;
use crate::record::record;
use crate::widget::Widget;

pub fn a_program_that_dies_leaves_the_result(engine: Engine) {
    let browser = Browser::start(engine);
    for (tier, before) in [("wasm", ""), ("fallback", "delete window.WebAssembly;")] {
        let site = trial_site(before);
        browser.visit(&site.page("trial.html"));
        let widget = Widget::nth(&browser, 0);
        walk(widget);
        let desk = Desk::open(widget, "form-911");
        desk.paste("1a", "Ana Núñez");
        browser.run("recorded.said.length = 0; trialDesk.panic();", Vec::new());
        desk.assert_closes();
        let told = "return [tas.find(index, '.tas-take-status').textContent !== '',
            tas.active() === tas.find(index, given[0]), tas.screen(index).outcome];";
        let there = widget.ask(told, &[json!(door("form-911"))]);
        assert_eq!(there, json!([true, true, "emergency-call-now"]));
        until("the owner of the page is told once", || {
            let lines = said(&browser);
            (lines.iter().filter(|line| line.contains("[panic]")).count() == 1).then_some(())
        });
        let again = Desk::open(widget, "form-911");
        assert_eq!(again.value("1a"), json!(""), "what was written is gone");
        again.go_back();
        let errors = browser.run("return recorded.errors;", Vec::new());
        assert_eq!(errors, json!([]));
        record(
            "faults",
            &format!("worksheet: panic, {tier}"),
            engine,
            "result (panic)",
        );
    }
}
