//! Each visitor reads the language of the page or the one that they choose, keeps what
//! they told, and sees what nobody has translated or reviewed marked as such.
//!
//! `pseudo` reads the checklist in a language that is made up from every text of the
//! catalogue, to find what cannot be translated, and what does not fit or turn around.

mod dates;
mod further;
mod made_up;
mod pseudo;

use fantoccini::key::Key;
use serde_json::{Value, json};
use tas_checklist::domain::ScreenId;
use tas_checklist::text::{EN, ES};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::host_page::said;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::{Policy, Reply, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};
pub use dates::dates_and_numbers_are_as_in_the_rulebook;
pub use further::{
    a_further_language_loads_when_chosen, a_language_that_does_not_come_changes_nothing,
    the_help_is_in_a_language_that_has_come,
};
pub use pseudo::{a_made_up_language_fits_everywhere, a_made_up_language_turns_around};

/// Where the file of a further language is asked for.
const VIETNAMESE: &str = "/tas-checklist.vi.js";

/// A firm's page in a language, with what is around and on the element.
fn page(language: &str, around: &str, element: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\">
         <meta name=\"viewport\" content=\"width=device-width\"><title>A firm</title>
         <script src=\"{{{{scripts}}}}/recorder.js\" crossorigin></script></head>
         <body><main><h1>A firm</h1><div {around}>
         <tas-checklist firm-name=\"Ash &amp; Alder\" firm-url=\"https://firm.example/contact\"
           cta=\"Talk to us | es: Hable con nosotros\" disclaimer=\"A | es: B\" {element}>
         </tas-checklist></div>
         <script src=\"{{{{scripts}}}}/tas-checklist.js\" crossorigin></script></main></body></html>"
    )
}

/// A site with these pages, named `/0`, `/1` and so on, which answers otherwise by `more`.
fn site_of(
    pages: Vec<String>,
    more: impl Fn(&str) -> Option<Reply> + Send + Sync + 'static,
) -> Site {
    Site::staged(Policy::Strict, move |asked| {
        let number = asked.strip_prefix("host /").map(str::parse::<usize>);
        match number.and_then(Result::ok).and_then(|at| pages.get(at)) {
            Some(page) => Some(Reply::Page(page.clone())),
            None => more(asked),
        }
    })
}

fn language_of(widget: Widget) -> Value {
    widget.ask("return tas.find(index, '.tas').lang;", &[])
}

fn text_of(widget: Widget, selector: &str) -> Value {
    widget.ask(
        "return tas.text(tas.find(index, given[0]));",
        &[json!(selector)],
    )
}

/// Chooses a language by keyboard, which leaves the focus on its button everywhere. It is
/// above most of the screen, and not every browser goes round by Tab.
fn choose(widget: Widget, tag: &str) {
    let reach = "tas.find(index, `.tas-languages [lang='${given[0]}']`).focus();";
    widget.ask(reach, &[json!(tag)]);
    widget.browser.press(&[Key::Enter.into()]);
}

fn await_language(widget: Widget, tag: &str) {
    until(&format!("`{tag}` is spoken"), || {
        (language_of(widget) == json!(tag)).then_some(())
    });
}

/// The attribute, else the nearest element that says its language, else English.
pub fn the_page_says_which_language(engine: Engine) {
    let cases = [
        ("es-MX", "", "", "es"),
        ("ES_pr", "", "", "es"),
        ("es", "", "lang=\"en\"", "en"),
        ("en", "", "data-lang=\"es\"", "es"),
        ("es", "lang=\"en-GB\"", "", "en"),
        ("es", "lang=\"fr\"", "", "en"),
        ("", "", "", "en"),
        ("vi", "", "", "en"),
        ("en", "", "lang=\"vi\"", "en"),
    ];
    let pages = cases.map(|(page_in, around, element, _)| page(page_in, around, element));
    let (browser, site) = (Browser::start(engine), site_of(pages.to_vec(), |_| None));
    for (at, (page_in, around, element, wanted)) in cases.into_iter().enumerate() {
        let widget = Widget::visit(&browser, &site, &at.to_string());
        let case = format!("{page_in} {around} {element}");
        assert_eq!(language_of(widget), json!(wanted), "{case}");
        let catalog = if wanted == "es" { &ES } else { &EN };
        let heading = widget.read().heading;
        assert_eq!(heading.as_deref(), Some(catalog.phrases.title), "{case}");
        let said = said(&browser).join("\n");
        let is_named = said.contains("lang=\"vi\" is ignored");
        assert_eq!(is_named, element == "lang=\"vi\"", "{case}: {said}");
    }
    let asked = site.requests().into_iter().map(|request| request.line);
    let further: Vec<String> = asked.filter(|line| line.contains(VIETNAMESE)).collect();
    assert_eq!(further, Vec::<String>::new(), "a language nobody reads");
}

/// On a question with answers and half a date, on the result, and back.
pub fn switching_keeps_everything(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let widget = Widget::visit(&browser, &site, "element.html");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("action");
    widget.choose(Hand::Pointer, "action", "in-force");
    widget.write(Hand::Pointer, "action-date", "month", "4");
    let told = widget.read();
    for (tag, catalog) in [("es", &ES), ("en", &EN)] {
        choose(widget, tag);
        await_language(widget, tag);
        let screen = widget.read();
        assert_eq!(screen.questions, told.questions, "{tag}: an answer is lost");
        let heading = (catalog.screen)(ScreenId::Action).heading;
        assert_eq!(screen.heading.as_deref(), Some(heading));
        let focus = "return [tas.active().localName, tas.active().lang];";
        assert_eq!(widget.ask(focus, &[]), json!(["button", tag]), "the focus");
        let told = text_of(widget, ".tas-choice");
        assert_eq!(told, json!(catalog.phrases.now_spoken), "it is not said");
    }
    choose(widget, "es");
    await_language(widget, "es");
    journey.walk(|_| {}).assert_outcome("emergency-call-now");
    let cta = text_of(widget, ".tas-firm");
    assert!(cta.to_string().contains("Talk to us"), "{cta}");
    let current = "return tas.find(index, '.tas-languages [aria-current]').lang;";
    assert_eq!(widget.ask(current, &[]), json!("es"));
}

/// Where nothing runs, in the page's language and in the firm's own words for it.
pub fn static_help_speaks_the_page_s_language(engine: Engine) {
    let policy = "script-src {{scripts}}";
    let pages = [("es-US", &ES, "es", ["Hable con nosotros", "B"])];
    let pages = pages
        .into_iter()
        .chain([("fr", &EN, "en", ["Talk to us", "A"])]);
    let pages: Vec<_> = pages.collect();
    let written = pages
        .iter()
        .map(|(tag, ..)| page(tag, "", ""))
        .collect::<Vec<_>>();
    let browser = Browser::start(engine);
    let site = Site::staged(Policy::Line(policy), move |asked| {
        if asked.starts_with("scripts /tas-checklist.fallback.js") {
            return Some(Reply::Missing);
        }
        let at: usize = asked.strip_prefix("host /")?.parse().ok()?;
        Some(Reply::Page(written.get(at)?.clone()))
    });
    for (at, (_, catalog, tag, own)) in pages.into_iter().enumerate() {
        browser.visit(&site.page(&at.to_string()));
        let widget = Widget::unready(&browser, 0);
        until("the help stands", || {
            let heading = text_of(widget, ".tas-help .tas-heading");
            (heading == json!(catalog.static_help.heading)).then_some(())
        });
        assert_eq!(language_of(widget), json!(tag));
        let help = text_of(widget, ".tas-help").to_string();
        assert!(help.contains(own[0]), "{help}");
        assert!(help.ends_with(&format!("{}\"", own[1])), "{help}");
    }
}
