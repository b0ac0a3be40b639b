//! The page on which a firm sets the checklist up: the checklist follows the form, what is
//! wrong is named beside its field, and the code that it writes runs where it is pasted,
//! under the policy that it names.

mod emitted;
mod keys;
mod links;
mod narrow;
mod react;

pub use emitted::{each_snippet_runs_under_its_policy, the_listener_takes_what_it_can};
pub use keys::the_code_is_copied_by_keyboard;
pub use links::{a_link_is_followed_once, nothing_leads_away};
pub use narrow::it_fits_a_narrow_window;
pub use react::the_react_code_runs;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::host_page::release;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::{Policy, Reply, Site, media_type};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Screen, Widget};

const PAGE: &str = "index.html";

/// The README's policy, and a sheet and an icon for the page itself.
const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src data:; base-uri 'none'; form-action 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

/// Writes into a field as a visitor does, or chooses an option by its value.
const SET: &str = "
    const [name, value] = arguments;
    const field = document.querySelector('#settings').elements.namedItem(name);
    let target = field;
    if (field instanceof RadioNodeList) target = [...field].find((radio) => radio.value === value);
    if (target.type === 'radio') target.checked = true;
    else if (target.type === 'checkbox') target.checked = value === 'on';
    else target.value = value;
    for (const kind of ['input', 'change']) target.dispatchEvent(new Event(kind, { bubbles: true }));";

/// The release on a firm's own origin, also below `/tas-checklist/`, with the test's
/// recorder in the configurator.
pub fn site(line: &'static str, pasted: String) -> Site {
    site_with_script(line, pasted, String::new())
}

/// The same with a script file of the firm's own.
pub fn site_with_script(line: &'static str, pasted: String, own: String) -> Site {
    Site::staged(Policy::Line(line), move |asked| {
        let name = asked.strip_prefix("host /")?;
        match name {
            "pasted.html" => return Some(Reply::Page(pasted.clone())),
            "own.js" => return Some(Reply::Script(own.clone())),
            _ => {}
        }
        let name = name.strip_prefix("tas-checklist/").unwrap_or(name);
        if name == PAGE {
            let page = String::from_utf8(release(PAGE)).expect("text");
            let recorder = "<head><script src=\"recorder.js\"></script>";
            return Some(Reply::Page(page.replacen("<head>", recorder, 1)));
        }
        let is_there = name != "recorder.js" && crate::site::dist().join(name).is_file();
        is_there.then(|| Reply::File(media_type(name), release(name)))
    })
}

/// The configurator in the present page.
#[derive(Clone, Copy)]
pub struct Configurator<'a>(pub &'a Browser);

impl Configurator<'_> {
    /// Sets one field.
    pub fn set(self, name: &str, value: &str) {
        self.0.run(SET, vec![json!(name), json!(value)]);
    }

    /// The code of a block, as it would be copied.
    pub fn code(self, block: &str) -> String {
        let code = "return document.querySelector(`#${arguments[0]}-code`).textContent;";
        let code = self.0.run(code, vec![json!(block)]);
        code.as_str().expect("text").to_owned()
    }

    /// What is said to be wrong with a field, with how it is tied to the field, and what
    /// the field holds.
    fn wrong(self, name: &str) -> [Value; 4] {
        let script = "
            const field = document.querySelector(`#${arguments[0]}`);
            const place = document.querySelector(`#${arguments[0]}-wrong`);
            const tied = field.getAttribute('aria-describedby').split(' ').includes(place.id);
            return [place.hidden ? '' : place.textContent, field.ariaInvalid === 'true', tied, field.value];";
        serde_json::from_value(self.0.run(script, vec![json!(name)])).expect("four")
    }

    /// What is said of the colour, by theme.
    fn verdict(self) -> Vec<(String, String)> {
        let script = "return [...document.querySelectorAll('#accent-verdict > li')]
            .map((line) => [line.dataset.verdict, line.lastChild.textContent]);";
        serde_json::from_value(self.0.run(script, Vec::new())).expect("pairs")
    }
}

/// Settings reach the checklist while somebody is in the middle of it.
pub fn settings_are_followed(engine: Engine) {
    let (browser, site) = (Browser::start(engine), site(STRICT, String::new()));
    browser.visit(&site.page(PAGE));
    let widget = Widget::nth(&browser, 0);
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("situation");
    journey.answer();
    let before = answers(&widget.read());
    assert!(!before.is_empty(), "something is answered");
    follow_the_form(Configurator(&browser), widget);
    assert_eq!(answers(&widget.read()), before);
    judge_colours(Configurator(&browser), widget);
    name_what_is_wrong(Configurator(&browser), widget);
    let noticed = "return [recorded.errors, recorded.violations];";
    assert_eq!(browser.run(noticed, Vec::new()), json!([[], []]));
}

fn answers(screen: &Screen) -> Vec<Value> {
    let fields = screen.questions.iter().flat_map(|asked| &asked.fields);
    fields
        .map(|field| json!([field.key, field.value]))
        .collect()
}

fn follow_the_form(page: Configurator, widget: Widget) {
    let set = [
        ("firm-name", "Ash & Alder"),
        ("cta-es", "Hable"),
        ("lang", "es"),
        ("theme", "dark"),
        ("heading-level", "4"),
        ("language-vi", "on"),
        ("handoff", "on"),
    ];
    for (name, value) in set {
        page.set(name, value);
    }
    let state = "
        const [host] = tas.hosts();
        const panel = host.shadowRoot.querySelector('[data-screen]').closest('.tas');
        return [panel.lang, panel.dataset.theme, panel.querySelector('[tabindex=\"-1\"]').localName,
            ...['firm-name', 'cta', 'languages', 'handoff'].map((name) => host.getAttribute(name))];";
    let meant = json!(["es", "dark", "h4", "Ash & Alder", "es: Hable", "vi", "on"]);
    until("the checklist is as the form says", || {
        (widget.ask(state, &[]) == meant).then_some(())
    });
    for (name, value) in [
        ("lang", ""),
        ("theme", "auto"),
        ("heading-level", "2"),
        ("firm-name", ""),
    ] {
        page.set(name, value);
    }
    let left = "return tas.hosts()[0].getAttributeNames().filter((name) => name !== 'id').sort();";
    assert_eq!(
        widget.ask(left, &[]),
        json!(["cta", "handoff", "languages"])
    );
}

/// The verdict is what the checklist does: the colours are those of its panel, and where
/// one is repaired, the console has the same figures. Each is said once, when it is there.
fn judge_colours(page: Configurator, widget: Widget) {
    let listen = "
        window.heard = [];
        const said = document.querySelector('#said');
        new MutationObserver(() => heard.push(said.textContent)).observe(said, { childList: true });";
    page.0.run(listen, Vec::new());
    page.set("accent", "#ffd400");
    let [light, dark] = said_verdict(page, 1);
    let used =
        "const panel = tas.hosts()[0].shadowRoot.querySelector('[data-screen]').closest('.tas');
        return getComputedStyle(panel).getPropertyValue('--tas-accent').trim();";
    let used = widget.ask(used, &[]);
    let used = used.as_str().expect("a colour");
    assert_ne!(used, "#ffd400");
    let instead = format!(
        "Light theme: 1.4 on the panel, AA asks for 4.5. {used} is used instead, with 5.2."
    );
    assert_eq!(light, ("repaired".to_owned(), instead));
    let kept = "Dark theme: 11.8 on the panel, AA asks for 4.5. Used as it is.";
    assert_eq!(dark, ("kept".to_owned(), kept.to_owned()));
    let hint = format!("has a contrast of 1.4 on the panel, AA asks for 4.5; {used} is used");
    let told = page
        .0
        .run("return recorded.said.join();", Vec::new())
        .to_string();
    assert!(told.contains(&hint), "{told}");
    page.set("accent", "#1d3f72");
    let [light, _] = said_verdict(page, 2);
    let kept = "Light theme: 10.4 on the panel, AA asks for 4.5. Used as it is.";
    assert_eq!(light, ("kept".to_owned(), kept.to_owned()));
}

/// The verdict that is shown for either theme, once so many were said, the last of which
/// is this one.
fn said_verdict(page: Configurator, count: usize) -> [(String, String); 2] {
    until("the verdict is said", || {
        let heard = page.0.run("return heard;", Vec::new());
        let heard: Vec<String> = serde_json::from_value(heard).expect("texts");
        assert!(heard.len() <= count, "{heard:?}");
        let shown: [(String, String); 2] = page.verdict().try_into().ok()?;
        let words = format!("{} {}", shown[0].1, shown[1].1);
        (heard.len() == count).then(|| assert_eq!(heard[count - 1], words))?;
        Some(shown)
    })
}

/// What is wrong is named beside its field, stays as it was typed, and is in no code.
fn name_what_is_wrong(page: Configurator, widget: Widget) {
    let wrong = [
        ("firm-phone", "call us", "digits", "202-555-0142"),
        ("firm-url", "javascript:alert(1)", "https://", "/contact"),
        ("accent", "navy", "six digits", "#1d3f72"),
        ("exit-url", "#top", "https://", "https://weather.example/"),
        (
            "folder",
            "cdn.example/files",
            "https://cdn.example/files/?",
            "https://cdn.example/files",
        ),
    ];
    for (name, typed, takes, good) in wrong {
        page.set(name, typed);
        let [said, invalid, tied, held]: [Value; 4] = page.wrong(name);
        let said = said.to_string();
        assert!(
            said.contains(typed) && said.contains(takes),
            "{name}: {said}"
        );
        assert_eq!(
            (invalid, tied, held),
            (json!(true), json!(true), json!(typed)),
            "{name}"
        );
        assert!(!page.code("snippet").contains(typed), "{name}");
        let given = "return tas.hosts()[0].getAttribute(...given);";
        assert_ne!(widget.ask(given, &[json!(name)]), typed, "{name}");
        page.set(name, good);
        let mended = page.wrong(name);
        assert_eq!(mended[..2], [json!(""), json!(false)], "{name}");
        assert!(page.code("snippet").contains(good), "{name}");
    }
}

/// A link has the settings, but not where the files lie: that is nobody else's to say.
fn assert_link_carries(page: Configurator) {
    page.set("folder", "/elsewhere/");
    page.set("language-vi", "on");
    page.0
        .run("document.querySelector('#link').click();", Vec::new());
    let link = "return document.querySelector('#link-text').value;";
    let link = page.0.run(link, Vec::new());
    let link = link.as_str().expect("an address");
    assert!(!link.contains("elsewhere"), "{link}");
    for (name, value) in [("firm-name", "Other"), ("language-vi", "off")] {
        page.set(name, value);
    }
    let address = format!("{link}&folder=%2Fevil%2F");
    page.0.visit(&address);
    let code = until("the link is followed", || {
        let code = page.code("snippet");
        code.contains("firm-name=\"Ash &amp; Alder\"")
            .then_some(code)
    });
    assert!(
        code.contains("languages=\"vi\"") && code.contains("accent=\"#ffd400\""),
        "{code}"
    );
    assert!(
        code.contains("src=\"/tas-checklist/tas-checklist.js\""),
        "{code}"
    );
}

/// By double click, without a server.
pub fn it_runs_from_disk(engine: Engine) {
    let browser = Browser::start(engine);
    let widget = Widget::open_file(&browser, PAGE);
    let page = Configurator(&browser);
    page.set("firm-name", "Ash & Alder");
    page.set("accent", "#ffd400");
    until("the verdict is there", || {
        (page.verdict().len() == 2).then_some(())
    });
    let name = "return tas.hosts()[0].getAttribute('firm-name');";
    assert_eq!(widget.ask(name, &[]), "Ash & Alder");
    assert!(
        page.code("snippet")
            .contains("firm-name=\"Ash &amp; Alder\"")
    );
    assert_link_carries(page);
    let button = "return document.querySelector('.copy');";
    let button = browser.element(button, Vec::new()).expect("a button");
    browser.click(&button);
    until("it is copied, or selected to be copied", || {
        let said = "return document.querySelector('#said').textContent;";
        browser
            .run(said, Vec::new())
            .to_string()
            .contains("Snippet ")
            .then_some(())
    });
}
