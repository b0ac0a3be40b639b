//! Whoever reads Spanish at the desk sees the English draft that they would sign and what
//! it says, each named as what it is to who hears it; what was written stays through every
//! switch, and the papers come in Spanish.

use serde_json::{Value, json};
use tas_checklist::text::{ES, ES_DESK, ES_PAPERS};

use super::desk::{Desk, result};
use super::files::{assert_nothing_amiss, keep, kept};
use crate::axe::{Axe, assert_clean};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};

/// The draft of the step in sight and what it says, each with its language.
const SEEN: &str = "
    const area = desk.querySelector('textarea');
    const says = desk.querySelector('.tas-meaning');
    return {
        draft: [area.value, area.lang],
        says: says && [says.textContent, says.lang],
        heading: says && says.parentElement.firstElementChild.textContent,
        changed: says?.parentElement.querySelector('.tas-hint')?.textContent ?? null,
    };";

pub fn a_draft_says_what_it_says_in_spanish(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = result(&browser, &site, "element.html");
    Axe::load().inject(&browser);
    keep(&browser);
    let desk = Desk::open(widget, "form-911");
    desk.go_on_to(&["contact", "tax", "issue"]);
    let english = desk.ask(SEEN, &[]);
    let draft = english["draft"][0].clone();
    assert_eq!(
        english["says"],
        Value::Null,
        "whoever reads it needs no other"
    );
    assert_eq!(english["draft"][1], json!(""));

    speak(&desk, "es");
    let seen = desk.ask(SEEN, &[]);
    assert_eq!(seen["draft"], json!([draft, "en"]), "the form is English");
    assert_eq!(seen["heading"], json!(ES_DESK.phrases.draft_meaning));
    assert_eq!(seen["changed"], Value::Null);
    assert_eq!(blanks(&seen["says"]), blanks(&seen["draft"]), "{seen}");
    assert_clean(&browser, "line 12a in Spanish");

    let own = "My rent is due. ¿Qué puedo hacer?";
    desk.paste("12a", own);
    let told = until("the visitor is told that the English is theirs", || {
        Some(desk.ask(SEEN, &[])).filter(|seen| seen["changed"] != Value::Null)
    });
    assert_eq!(told["changed"], json!(ES_DESK.phrases.draft_changed));
    assert_eq!(
        told["says"], seen["says"],
        "it is the draft's, and not theirs"
    );

    desk.go_on_to(&["relief"]);
    another_request(&desk);
    assert_clean(&browser, "line 12b in Spanish");
    speak(&desk, "en");
    assert_eq!(desk.ask(SEEN, &[])["says"], Value::Null);
    desk.press(".tas-desk .tas-earlier");
    desk.arrive("issue");
    assert_eq!(desk.value("12a"), json!(own), "what was written stays");

    speak(&desk, "es");
    desk.go_back();
    let there = "return tas.root(index).querySelector('.tas').lang;";
    assert_eq!(widget.ask(there, &[]), json!("es"), "the result goes along");
    papers_come_in_spanish(&browser, &Desk::open(widget, "calendar"));
    assert_nothing_amiss(&browser);
    record("papers", "drafts and papers in Spanish", engine, "holds");
}

/// Chooses a language, and waits until the desk speaks it.
fn speak(desk: &Desk, tag: &str) {
    desk.press(&format!(".tas-desk .tas-languages [lang={tag}]"));
    until(&format!("the desk speaks {tag}"), || {
        (desk.ask("return desk.lang;", &[]) == json!(tag)).then_some(())
    });
}

/// How many blanks a text has.
fn blanks(text: &Value) -> usize {
    text[0].as_str().expect("a text").matches('[').count()
}

/// A request that is chosen comes on both sides.
fn another_request(desk: &Desk) {
    let lines = |text: &Value| text[0].as_str().expect("a text").lines().count();
    let before = desk.ask(SEEN, &[]);
    desk.press(".tas-desk .tas-option input:not(:checked)");
    let after = until("a request more", || {
        Some(desk.ask(SEEN, &[])).filter(|after| after["draft"] != before["draft"])
    });
    for side in ["draft", "says"] {
        assert_eq!(lines(&after[side]), lines(&before[side]) + 1, "{after}");
    }
    assert_eq!(after["changed"], Value::Null, "{after}");
}

fn papers_come_in_spanish(browser: &Browser, desk: &Desk) {
    let title = (ES_PAPERS.paper)(tas_checklist::domain::PaperId::Calendar).title;
    let heading = "return desk.querySelector('.tas-heading').textContent;";
    assert_eq!(desk.ask(heading, &[]), json!(title));
    let days = kept(browser, || desk.press(".tas-calendar .tas-save"));
    let days = String::from_utf8(days.bytes).expect("a calendar is text");
    assert!(days.contains("Days to keep//ES\r\n"), "{days}");
    assert!(days.contains("SUMMARY:Impuestos: "), "{days}");
    let save = ".tas-take-along > .tas-actions .tas-save";
    let file = kept(browser, || desk.press(save)).bytes;
    let says = |words: &str| {
        file.windows(words.len())
            .any(|part| part == words.as_bytes())
    };
    assert!(
        says("/Lang(es-US)") || says("/Lang (es-US)"),
        "its language"
    );
    let back = "return desk.querySelector('.tas-back').textContent;";
    assert_eq!(desk.ask(back, &[]), json!(ES_DESK.phrases.to_result));
    let clear = "return desk.querySelector('.tas-clear').textContent;";
    assert_eq!(desk.ask(clear, &[]), json!(ES.phrases.clear));
}
