//! Every state fits every visitor: whoever aims badly, enlarges, spaces letters out, sees
//! no colours, turns the phone, or cannot bear movement.
//!
//! One session in Chromium, which alone can be told the size of its window exactly and
//! what its visitor prefers, walks through all states; each is judged in every way.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::failure::visit_helpless;
use crate::site::{Policy, Site};
use crate::states::tour;
use crate::widget::Widget;

const PAGE_SIDE: &str = include_str!("pages/fit.js");

/// Controls are at least so wide and high, in CSS pixels (WCAG 2.5.5).
const LEAST: u32 = 44;

/// Windows in which everything has to fit without scrolling sideways: a narrow phone, a
/// window of 1,280 by 1,024 enlarged to 400 % (WCAG 1.4.10), and a phone on its side.
const WINDOWS: [(u32, u32); 3] = [(320, 640), (320, 256), (640, 360)];

pub fn every_state_fits(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    prefer_no_motion(&browser);
    let mut wrong = Vec::new();
    tour(&browser, &site, "element.html", |widget, name| {
        judge(widget, name, &mut wrong);
    });
    let helpless = visit_helpless(&browser, &site);
    judge(helpless, "static help", &mut wrong);
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Choosing an answer leads nowhere by itself; the visitor goes on when ready.
pub fn nothing_leads_on_by_itself(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let mut wrong = Vec::new();
    tour(&browser, &site, "element.html", |widget, name| {
        if !name.ends_with(", answered") {
            return;
        }
        let keep = "const root = tas.root(index);
            const held = [...root.querySelectorAll('input:checked')].map(({ id }) => id);
            const found = await fit.advances(root);
            for (const id of held) if (!root.getElementById(id)?.checked) root.getElementById(id)?.click();
            return found;";
        collect(ask_async(&widget, keep), name, &mut wrong);
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn judge(widget: Widget, name: &str, wrong: &mut Vec<String>) {
    let browser = widget.browser;
    let ask = |body: &str| {
        widget.ask(
            &format!("{PAGE_SIDE}\nconst root = tas.root(index);\n{body}"),
            &[],
        )
    };
    for (width, height) in WINDOWS {
        size(browser, width, height);
        let at = format!("{name}, {width} x {height}");
        collect(ask("return fit.lost(root);"), &at, wrong);
    }
    size(browser, 320, 640);
    collect(
        ask("return fit.spaced(root);"),
        &format!("{name}, spaced out"),
        wrong,
    );
    size(browser, 360, 740);
    collect(
        ask(&format!("return fit.small(root, {LEAST});")),
        &format!("{name}, too small"),
        wrong,
    );
    collect(
        ask("return fit.wordless(root);"),
        &format!("{name}, by colour alone"),
        wrong,
    );
    collect(
        ask("return fit.moving(root);"),
        &format!("{name}, in motion"),
        wrong,
    );
    size(browser, 1024, 768);
    let twice = "
        const host = tas.hosts()[index];
        host.style.setProperty('--tas-font-size', '2.125em');
        document.documentElement.style.fontSize = '200%';
        const found = fit.lost(root);
        host.style.removeProperty('--tas-font-size');
        document.documentElement.style.fontSize = '';
        return found;";
    collect(
        ask(twice),
        &format!("{name}, letters of twice the size"),
        wrong,
    );
    browser.dev_tools("Emulation.clearDeviceMetricsOverride", &json!({}));
    // A driver that pressed before the window has its size again would miss.
    let drawn = "await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));";
    browser.run_async(drawn, Vec::new());
}

fn ask_async(widget: &Widget, body: &str) -> Value {
    let (script, arguments) = widget.script(&format!("{PAGE_SIDE}\n{body}"), &[]);
    widget.browser.run_async(&script, arguments)
}

fn collect(found: Value, at: &str, wrong: &mut Vec<String>) {
    let found: Vec<String> = serde_json::from_value(found).expect("a list of findings");
    wrong.extend(found.into_iter().map(|what| format!("{at}: {what}")));
}

fn size(browser: &Browser, width: u32, height: u32) {
    let window =
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    browser.dev_tools("Emulation.setDeviceMetricsOverride", &window);
}

/// Nothing is on its way anywhere when it is measured.
pub fn prefer_no_motion(browser: &Browser) {
    let preferred = json!([{ "name": "prefers-reduced-motion", "value": "reduce" }]);
    browser.dev_tools(
        "Emulation.setEmulatedMedia",
        &json!({ "features": preferred }),
    );
}
