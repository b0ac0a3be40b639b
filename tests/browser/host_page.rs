//! A firm's page for one fault, and what must be true of it whatever happens: the page
//! is as it was, nothing was thrown at it, and its owner was told once.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::diagnosis::Diagnosis;
use crate::patience::until;
use crate::site::{Reply, dist};
use crate::widget::{Hand, Widget};

/// The element as a firm writes it, with something inside for those without script.
pub const ELEMENT: &str = "<tas-checklist firm-name=\"Ash &amp; Alder\" \
     firm-url=\"https://firm.example/contact\"><p class=\"written\">Call TAS.</p></tas-checklist>";

/// The page that holds `inside`, does `before` first and then runs a script of the
/// release. What it is like is written down in between.
pub fn page(before: &str, inside: &str, script: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A firm</title>
         <script src=\"{{{{scripts}}}}/recorder.js\" crossorigin></script>
         <script>{before}</script></head>
         <body><main><h1>A firm</h1><p>Before.</p>{inside}<p>After.</p>
         <script>{SURROUNDINGS}</script>
         <script src=\"{{{{scripts}}}}/{script}\" crossorigin></script></main></body></html>"
    )
}

/// Everything of the page that is not the widget's, and `changes`, which says what of it
/// is not as it was. Not the page's doing: globals that a driver adds. `trial` is what
/// the build for tests adds.
const SURROUNDINGS: &str = "
    {
        const outline = (element) => element.localName + [...element.attributes]
            .map(({ name, value }) => ` ${name}=${value}`).join('') + [...element.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data.trim()).join('');
        const theirs = /^(cdc_|ret_nodes|se_|trial$|Symbol.automation)/;
        const state = () => [
            ...[...document.querySelectorAll('*')]
                .filter((element) => !element.closest('tas-checklist, script')).map(outline),
            ...Reflect.ownKeys(window).map(String).filter((name) => !theirs.test(name)).sort(),
            'title ' + document.title,
            'cookie ' + document.cookie,
            'stored ' + localStorage.length + ' ' + sessionStorage.length,
            'address ' + history.length + ' ' + location.href,
            'focus ' + document.activeElement.localName,
            'scrolled ' + scrollY,
        ];
        let before;
        window.changes = () => {
            const now = state();
            return [
                ...before.filter((line) => !now.includes(line)).map((line) => '- ' + line),
                ...now.filter((line) => !before.includes(line)).map((line) => '+ ' + line),
            ];
        };
        before = state();
    }";

/// How it ends for the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The checklist works: in this tier, and with this code where it is not the first.
    Works(&'static str, Option<&'static str>),
    /// Static help, and this code.
    Helps(&'static str),
}

impl Ending {
    /// A few words for the table.
    pub fn words(self) -> String {
        match self {
            Self::Works(tier, None) => tier.to_owned(),
            Self::Works(tier, Some(code)) => format!("{tier} ({code})"),
            Self::Helps(code) => format!("help ({code})"),
        }
    }
}

/// Waits until the only widget's story has this end, and looks at all that must hold.
pub fn assert_ends(browser: &Browser, row: &str, ending: Ending) {
    assert_all_end(browser, row, ending, 1);
}

/// The same for a page with several widgets.
pub fn assert_all_end(browser: &Browser, row: &str, ending: Ending, widgets: usize) {
    for index in 0..widgets {
        let widget = Widget::unready(browser, index);
        match ending {
            Ending::Works(tier, code) => assert_works(widget, row, tier, code),
            Ending::Helps(code) => assert_helps(widget, row, code),
        }
    }
    let (event, words, lines) = match ending {
        Ending::Works(_, None) => (json!(["ready", null]), String::new(), 0),
        Ending::Works(_, Some(code)) => (json!(["ready", null]), format!("[{code}]"), 1),
        Ending::Helps(code) => (
            json!(["error", { "code": code }]),
            format!("[{code}]"),
            widgets,
        ),
    };
    assert_eq!(events(browser), json!(vec![event; widgets]), "{row}");
    let said = said(browser);
    assert_eq!(said.len(), lines, "{row}: {said:?}");
    for line in said {
        assert!(line.contains("because ") && line.contains(&words), "{line}");
    }
    assert_untouched(browser, row);
    if let Ending::Works(..) = ending {
        for index in 0..widgets {
            let widget = Widget::nth(browser, index);
            widget.turn(|| widget.press(Hand::Pointer, "button.tas-start"));
        }
        let errors = browser.run("return recorded.errors;", Vec::new());
        assert_eq!(errors, json!([]), "{row}");
    }
}

fn assert_works(widget: Widget, row: &str, tier: &str, code: Option<&str>) {
    until(&format!("`{row}`: the first screen is there"), || {
        let screen = "return tas.screen(index)?.id ?? null;";
        (widget.ask(screen, &[]) == json!("welcome")).then_some(())
    });
    let found = Diagnosis::of(widget).expect("a report");
    assert_eq!((&*found.tier, found.code.as_deref()), (tier, code), "{row}");
    until(&format!("`{row}`: the page is told"), || {
        let events = events(widget.browser);
        events
            .as_array()
            .is_some_and(|all| !all.is_empty())
            .then_some(())
    });
}

/// The help is in sight, with the ways to TAS and to the firm.
fn assert_helps(widget: Widget, row: &str, code: &str) {
    until(&format!("`{row}`: the help is there"), || {
        let help = "return tas.find(index, '.tas-help') !== null;";
        (widget.ask(help, &[]) == json!(true)).then_some(())
    });
    let links =
        "return [...tas.find(index, '.tas-help').querySelectorAll('a')].map(({ href }) => href);";
    let links = widget.ask(links, &[]).to_string();
    for link in ["tel:+18777774778", "firm.example"] {
        assert!(links.contains(link), "{row}: no link to {link} in {links}");
    }
    let found = Diagnosis::of(widget).expect("a report");
    assert_eq!(
        (&*found.tier, found.code.as_deref()),
        ("help", Some(code)),
        "{row}"
    );
}

/// The events so far, each by its kind and detail.
pub fn events(browser: &Browser) -> Value {
    let events = "return recorded.events.map(({ type, detail }) => [type.split(':')[1], detail]);";
    browser.run(events, Vec::new())
}

/// What the console was told so far.
pub fn said(browser: &Browser) -> Vec<String> {
    let said = browser.run("return recorded.said;", Vec::new());
    serde_json::from_value(said).expect("lines")
}

/// The page is what it was before the script ran, and met no error.
pub fn assert_untouched(browser: &Browser, row: &str) {
    let state = browser.run(
        "return [changes(), recorded.errors, recorded.focused];",
        Vec::new(),
    );
    assert_eq!(state, json!([[], [], []]), "{row}");
}

/// A file of the release.
pub fn release(name: &str) -> Vec<u8> {
    std::fs::read(dist().join(name)).unwrap_or_else(|error| panic!("dist/{name}: {error}"))
}

/// The names of the split build's engine and Wasm.
pub fn split_file(role: &str) -> String {
    let folder = std::fs::read_dir(dist().join("split")).expect("dist/split");
    let names = folder.flatten().map(|file| file.file_name());
    let mut names = names.filter_map(|name| name.into_string().ok());
    let found = names.find(|name| name.starts_with(role));
    found.unwrap_or_else(|| panic!("dist/split has no {role}"))
}

/// A script of the release as the browser gets it, changed.
pub fn script(content: Vec<u8>) -> Reply {
    Reply::File("text/javascript", content)
}
