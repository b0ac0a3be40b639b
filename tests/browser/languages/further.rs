//! A further language loads when a visitor reads it and never before; then it says that
//! nobody has reviewed it, and what it lacks or what is law stands in English as well.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::{Value, json};
use tas_checklist::domain::ScreenId;
use tas_checklist::text::EN;
use tas_checklist::text::further::hash;

use super::{VIETNAMESE, await_language, choose, language_of, page, site_of, text_of};
use crate::answer_sets::words::texts;
use crate::breakdowns::trial_site;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::host_page::said;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::Reply;
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// Where the program dies after its file has come, the static help is in it too, with the
/// English that counts below.
pub fn the_help_is_in_a_language_that_has_come(engine: Engine) {
    let (browser, site) = (Browser::start(engine), trial_site(""));
    browser.visit(&site.page("trial.html"));
    let widget = Widget::nth(&browser, 0);
    let set = "Object.assign(tas.hosts()[index], { languages: 'vi', lang: 'vi' });";
    widget.ask(set, &[]);
    await_language(widget, "vi");
    browser.run("trial.panic();", Vec::new());
    let helps = "return [...tas.root(index).querySelectorAll('.tas-help')]
        .map((help) => [help.lang, tas.text(help.querySelector('.tas-heading'))]);";
    let english = EN.static_help.heading;
    let vietnamese = translation(english).expect("a translation");
    until("the help is in both", || {
        let both = json!([["vi", vietnamese], ["en", english]]);
        (widget.ask(helps, &[]) == both).then_some(())
    });
}

/// Its file loads when somebody chooses it and never before; then it says that nobody has
/// reviewed it, its sentences about the law have the English beside them, and what it
/// lacks is English that says so.
pub fn a_further_language_loads_when_chosen(engine: Engine) {
    let pages = vec![page("en", "", "languages=\"vi, ru\"")];
    let (browser, site) = (Browser::start(engine), site_of(pages, |_| None));
    let widget = Widget::visit(&browser, &site, "0");
    let asked = || -> Vec<String> {
        let lines = site.requests().into_iter().map(|request| request.line);
        lines
            .filter(|line| line.contains(".vi.js") || line.contains(".ru.js"))
            .collect()
    };
    assert_eq!(asked(), Vec::<String>::new(), "nobody has chosen it");
    assert_eq!(
        widget.ask("return tas.find(index, '.tas-unreviewed');", &[]),
        Value::Null
    );
    choose(widget, "vi");
    await_language(widget, "vi");
    let words = translation(EN.phrases.unreviewed).expect("a translation");
    let both = [&words, " ", EN.phrases.unreviewed].concat();
    assert_eq!(text_of(widget, ".tas-unreviewed"), json!(both));
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    let screen = journey.walk_to("situation");
    let heading = translation((EN.screen)(ScreenId::Situation).heading).expect("a translation");
    assert!(
        screen
            .heading
            .is_some_and(|said| said.starts_with(&heading))
    );
    journey.walk(|screen| assert_marked(widget, &screen.id));
    let english = "return tas.root(index).querySelectorAll('[data-step] .tas-english').length;";
    let legal = widget.ask(english, &[]);
    assert!(legal.as_u64().is_some_and(|count| count > 2), "{legal}");
    assert_eq!(
        asked(),
        ["GET scripts /tas-checklist.vi.js"],
        "once, and no other"
    );
    choose(widget, "es");
    await_language(widget, "es");
    choose(widget, "vi");
    await_language(widget, "vi");
    assert_eq!(asked().len(), 1, "it is here already");
}

/// No English stands as if it were the language, and what is marked as English is.
fn assert_marked(widget: Widget, screen: &str) {
    let words = texts(&EN).into_iter().map(|text| text.words);
    // Alaska is Alaska.
    let is_another = |words: &String| translation(words).as_ref() != Some(words);
    let english: BTreeSet<String> = words.filter(is_another).collect();
    let passed_off = "
        const english = new Set(given[0]);
        const found = [];
        const walker = document.createTreeWalker(tas.find(index, '.tas'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const { data, parentElement } = walker.currentNode;
            if (parentElement.closest('[lang]').lang === 'vi' && english.has(data) && /[a-z]/.test(data)) found.push(data);
        }
        const marks = [...tas.root(index).querySelectorAll('.tas-english')];
        for (const mark of marks) {
            if (mark.lang !== 'en' || !english.has(mark.textContent)) found.push(mark.outerHTML);
            const before = mark.previousSibling?.previousSibling?.textContent ?? '';
            if (!before || before === mark.textContent) found.push('alone: ' + mark.outerHTML);
        }
        return found;";
    let found = widget.ask(passed_off, &[json!(english)]);
    assert_eq!(found, json!([]), "{screen}");
}

/// The words of a text in Vietnamese, from its source.
fn translation(english: &str) -> Option<String> {
    static FILE: LazyLock<Value> = LazyLock::new(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/text/further/vi.json");
        let file = std::fs::read_to_string(path).expect("the language's file");
        serde_json::from_str(&file).expect("JSON")
    });
    let hash = format!("{:08x}", hash(english));
    let texts = FILE["texts"].as_array().expect("texts");
    let found = texts.iter().find(|text| text["english"] == json!(hash));
    found.and_then(|text| text["words"].as_str().map(str::to_owned))
}

/// The visitor is told, goes on in the language before, and loses nothing.
pub fn a_language_that_does_not_come_changes_nothing(engine: Engine) {
    let browser = Browser::start(engine);
    for code in ["language-missing", "language-damaged"] {
        let pages = vec![page("en", "", "languages=\"vi\"")];
        let site = site_of(pages, move |asked| {
            let is_asked = asked.starts_with("scripts ") && asked.contains(VIETNAMESE);
            is_asked.then(|| match code {
                "language-missing" => Reply::Missing,
                _ => Reply::File("text/javascript", b"'of another release';".to_vec()),
            })
        });
        let widget = Widget::visit(&browser, &site, "0");
        let journey = Journey {
            widget,
            hand: Hand::Pointer,
            facts: &[RENT_IS_DUE, ORDINARY],
        };
        journey.walk_to("situation");
        journey.answer();
        let told = widget.read();
        choose(widget, "vi");
        until("the visitor is told", || {
            let said = text_of(widget, ".tas-choice");
            (said == json!(EN.phrases.not_spoken)).then_some(())
        });
        assert_eq!(language_of(widget), json!("en"));
        assert_eq!(widget.read().questions, told.questions, "{code}");
        let said = said(&browser);
        let is_named = said.iter().any(|line| {
            line.contains("going on without that language") && line.contains(&format!("[{code}]"))
        });
        assert!(is_named, "{code}: {said:?}");
        journey.walk(|_| {}).assert_outcome("emergency-call-now");
        let events = "return recorded.events.filter(({ type }) => type.endsWith(':error')).length;";
        assert_eq!(browser.run(events, Vec::new()), json!(0), "{code}");
    }
}
