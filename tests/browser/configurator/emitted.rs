//! Every code that the configurator writes, pasted into a page as it stands: under the
//! policy beside it the checklist comes up with the settings, in the tier that was chosen,
//! and the policy refuses nothing else.

use serde_json::{Value, json};

use super::{Configurator, PAGE, STRICT, site, site_with_script};
use crate::browser::Browser;
use crate::diagnosis::Diagnosis;
use crate::engine::Engine;
use crate::patience::until;
use crate::widget::Widget;

/// What was chosen, and what came of it.
pub struct Emitted {
    pub chosen: String,
    pub code: String,
    pub policy: String,
    pub tier: &'static str,
}

/// A name that would break out of anything that is not escaped.
const NAME: &str = "Ash & \"Alder\" <Tax> 'n' Co";

const CDN: &str = "https://cdn.example";

pub fn each_snippet_runs_under_its_policy(engine: Engine) {
    let browser = Browser::start(engine);
    let (pages, frame) = written(&browser);
    for emitted in &pages {
        assert_runs(&browser, emitted);
    }
    assert_frame_runs(&browser, &frame);
    assert_dialog_runs(&browser);
}

/// A dialog in Spanish, with a further language to choose.
fn assert_dialog_runs(browser: &Browser) {
    let chosen = [("display", "dialog"), ("lang", "es"), ("language-vi", "on")];
    let emitted = written_with(browser, &chosen);
    let site = site(
        emitted.policy.clone().leak(),
        page_with("/recorder.js", &emitted.code),
    );
    browser.visit(&site.page("pasted.html"));
    let state = "
        const root = document.querySelector('tas-checklist').shadowRoot;
        return [root?.querySelector('dialog:not([open])') !== null,
            root?.querySelector('.tas')?.lang, recorded.errors, recorded.violations];";
    until("there is a card in Spanish, and a dialog behind it", || {
        (browser.run(state, Vec::new()) == json!([true, "es", [], []])).then_some(())
    });
}

/// The listener puts the text into the firm's form, and takes none where there is no form.
/// It stands on the firm's site, and the files elsewhere: the policy allows both.
pub fn the_listener_takes_what_it_can(engine: Engine) {
    let browser = Browser::start(engine);
    let chosen = [
        ("handoff", "on"),
        ("lang", "es"),
        ("placement", "div"),
        ("folder", "https://cdn.example/"),
    ];
    let pasted = written_with(&browser, &chosen);
    let listener = Configurator(&browser).code("handoff");
    let form = "<form id=\"intake\"><textarea name=\"message\"></textarea></form>";
    for (form, meant) in [(form, json!([true, "A text"])), ("", json!([false, null]))] {
        let body = format!("{}{form}<script src=\"own.js\"></script>", pasted.code);
        let site = site_with_script(
            pasted.policy.clone().leak(),
            page_with("/recorder.js", &body),
            listener.clone(),
        );
        browser.visit(&site.page("pasted.html"));
        let widget = Widget::nth(&browser, 0);
        let told = "
            const [host] = tas.hosts();
            const [bubbles, composed, cancelable] = [true, true, true];
            const about = { bubbles, composed, cancelable, detail: { text: 'A text' } };
            const taken = !host.dispatchEvent(new CustomEvent('tas-checklist:handoff', about));
            return [taken, document.querySelector('textarea')?.value ?? null];";
        assert_eq!(widget.ask(told, &[]), meant);
        let noticed = "return [recorded.errors, recorded.violations];";
        assert_eq!(browser.run(noticed, Vec::new()), json!([[], []]));
        let words = "return document.querySelector('tas-checklist > div[lang=es]') !== null
            && tas.hosts()[0].shadowRoot.querySelector('[data-screen]').closest('.tas').lang === 'es';";
        assert_eq!(widget.ask(words, &[]), json!(true));
    }
}

/// The snippet for a choice, with the configurator left open.
fn written_with(browser: &Browser, chosen: &[(&str, &str)]) -> Emitted {
    let site = site(STRICT, String::new());
    browser.visit(&site.page(PAGE));
    let page = Configurator(browser);
    for (name, value) in chosen {
        page.set(name, value);
    }
    emitted(page, format!("{chosen:?}"), "snippet", "wasm")
}

/// A page with this script in its head and this in its body.
pub fn page_with(recorder: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Pasted</title>
         <script src=\"{recorder}\"></script></head>
         <body><main><h1>Pasted</h1>{body}</main></body></html>"
    )
}

/// Walks through every way to deliver, and takes the code from the page.
fn written(browser: &Browser) -> (Vec<Emitted>, Emitted) {
    let site = site(STRICT, String::new());
    browser.visit(&site.page(PAGE));
    let page = Configurator(browser);
    fill_in(page);
    let mut pages = Vec::new();
    for (at, placement) in ["element", "div", "script"].into_iter().enumerate() {
        for build in ["packed", "split"] {
            for (wasm, tier) in [("on", "wasm"), ("off", "fallback")] {
                let elsewhere = at % 2 == usize::from(build == "packed");
                let folder = if elsewhere {
                    "https://cdn.example/"
                } else {
                    "/tas-checklist/"
                };
                for (name, value) in [("placement", placement), ("build", build), ("wasm", wasm)] {
                    page.set(name, value);
                }
                page.set("folder", folder);
                let chosen = format!("{placement}, {build}, Wasm {wasm}, {folder}");
                pages.push(emitted(page, chosen, "snippet", tier));
                assert_same_everywhere(page);
            }
        }
    }
    page.set("platform", "iframe");
    let frame = emitted(page, "iframe".to_owned(), "frame", "wasm");
    page.set("platform", "wix");
    let address = here(page.code("address").trim()).replace('&', "&amp;");
    assert!(
        frame.code.contains(&format!("src=\"{address}\"")),
        "{address}"
    );
    (pages, frame)
}

/// Sets what `assert_settings` looks for.
pub fn fill_in(page: Configurator) {
    for (name, value) in [
        ("firm-name", NAME),
        ("firm-phone", "202-555-0142"),
        ("firm-url", "https://firm.example/?a&b=\"c\""),
        ("cta", "Talk | to us"),
        ("cta-es", "Hable"),
        ("accent", "#ffd400"),
        ("theme", "light"),
        ("heading-level", "3"),
    ] {
        page.set(name, value);
    }
}

/// Another origin is that of the scripts here.
fn here(code: &str) -> String {
    code.replace(CDN, "{{scripts}}")
}

/// What a block holds, and the policy beside it.
pub fn emitted(page: Configurator, chosen: String, block: &str, tier: &'static str) -> Emitted {
    Emitted {
        chosen,
        code: here(&page.code(block)),
        policy: here(&page.code("policy")).trim().to_owned(),
        tier,
    }
}

/// Each platform that takes HTML gets the same.
fn assert_same_everywhere(page: Configurator) {
    let code = page.code("snippet");
    for platform in ["wordpress", "squarespace", "webflow", "drupal", "html"] {
        page.set("platform", platform);
        assert_eq!(page.code("snippet"), code, "{platform}");
    }
}

fn assert_runs(browser: &Browser, emitted: &Emitted) {
    let origin = if emitted.code.contains("{{scripts}}") {
        "{{scripts}}"
    } else {
        ""
    };
    let pasted = page_with(&format!("{origin}/recorder.js"), &emitted.code);
    let site = site(emitted.policy.clone().leak(), pasted);
    browser.visit(&site.page("pasted.html"));
    assert_stands(browser, emitted);
}

/// The checklist in the present page has its settings, in the tier that was chosen, and
/// nothing but that choice was refused.
pub fn assert_stands(browser: &Browser, emitted: &Emitted) {
    let chosen = &emitted.chosen;
    let widget = Widget::nth(browser, 0);
    let found = until(&format!("`{chosen}` is told its tier"), || {
        let found = Diagnosis::of(widget)?;
        (found.tier != "waiting").then_some(found)
    });
    assert_eq!(found.tier, emitted.tier, "{chosen}: {found:?}");
    assert_settings(widget, chosen);
    let noticed = "return [
        recorded.violations.filter((refused) => !refused.includes('wasm-eval')), recorded.errors,
        recorded.violations.length > 0];";
    let noticed = browser.run(noticed, Vec::new());
    assert_eq!(
        [&noticed[0], &noticed[1]],
        [&json!([]), &json!([])],
        "{chosen}"
    );
    if emitted.tier == "wasm" {
        assert_eq!(noticed[2], json!(false), "{chosen}");
    }
}

fn assert_settings(widget: Widget, chosen: &str) {
    let state = "
        const [host] = tas.hosts();
        const said = (name) => host.getAttribute(name) ?? host.getAttribute('data-' + name);
        const panel = host.shadowRoot.querySelector('[data-screen]').closest('.tas');
        return [tas.hosts().length, panel.dataset.theme, panel.querySelector('h3') !== null,
            getComputedStyle(panel).getPropertyValue('--tas-accent').trim() !== '',
            ...['firm-name', 'firm-phone', 'firm-url', 'cta'].map(said)];";
    let meant: [Value; 8] = [
        json!(1),
        json!("light"),
        json!(true),
        json!(true),
        json!(NAME),
        json!("202-555-0142"),
        json!("https://firm.example/?a&b=\"c\""),
        json!("Talk | to us | es: Hable"),
    ];
    assert_eq!(widget.ask(state, &[]), json!(meant), "{chosen}");
}

/// The frame is as high as what is in it, so its script ran under the hash in the policy.
fn assert_frame_runs(browser: &Browser, frame: &Emitted) {
    let pasted = page_with("/recorder.js", &frame.code);
    // The recorder is the test's own.
    let policy = frame.policy.replace("script-src ", "script-src 'self' ");
    let site = site(policy.leak(), pasted);
    browser.visit(&site.page("pasted.html"));
    until("the frame grows with its content", || {
        let height = "return Number(document.querySelector('iframe').height);";
        let height = browser.run(height, Vec::new()).as_u64()?;
        (height != 900).then_some(())
    });
    let box_ = "const frame = document.querySelector('iframe');
        const [style, around] = [getComputedStyle(frame), frame.parentElement];
        return [style.borderTopWidth, frame.clientWidth === around.clientWidth];";
    assert_eq!(browser.run(box_, Vec::new()), json!(["0px", true]));
    let noticed = "return [recorded.errors, recorded.violations];";
    assert_eq!(browser.run(noticed, Vec::new()), json!([[], []]));
    browser.enter_frame(0);
    let widget = Widget::nth(browser, 0);
    let found = Diagnosis::of(widget).expect("a report");
    assert_eq!((&*found.tier, &found.refused[..]), (frame.tier, &[][..]));
    assert_settings(widget, &frame.chosen);
    browser.leave_frame();
}
