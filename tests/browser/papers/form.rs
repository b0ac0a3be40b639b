//! Form 911, written on step by step and filled on the device, under the strictest policy.

use std::path::Path;

use serde_json::json;
use tas_checklist::domain::{Line, Sheet};

use super::desk::{Desk, result};
use super::files::{assert_nothing_amiss, keep, kept};
use super::judged::{Wanted, assert_filled, path};
use super::real_form::real_form;
use super::small_form::{SmallForm, Table};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};

const NAME: &str = "María José Núñez-O’Brien";
const STREET: &str = "12 Elm St, Apt 4";
const RELIEF: &str = "Release the levy.\nTell “First Bank” by fax.";
const ROW: &str =
    "The bank holds all that I have, and my landlord said: “Friday, or you go.” ¿Qué puedo hacer?";

/// The forms that a visitor may bring, each with its number of pages.
fn forms() -> Vec<(&'static str, Vec<u8>, usize)> {
    let small = |table| SmallForm {
        table,
        ..SmallForm::default()
    };
    let mut forms = vec![
        ("plain.pdf", small(Table::Plain).bytes(), 2),
        ("streams.pdf", small(Table::Streams).bytes(), 2),
    ];
    forms.extend(real_form().map(|bytes| ("official.pdf", bytes, 4)));
    forms
}

/// What one visitor writes, and on which step. Line 12a is far longer than its room.
pub fn write(desk: &Desk) -> Sheet {
    let issue = [ROW; 40].join(" ");
    desk.paste("1a", NAME);
    desk.write("1b", "123-45-6789");
    desk.write("3a", STREET);
    desk.write("3b", "Reno");
    desk.go_on_to(&["contact"]);
    desk.write("4", "775-555-0142");
    desk.tick("7b");
    desk.tick("9-interpreter");
    desk.paste("9-interpreter-language", "Español");
    desk.go_on_to(&["tax"]);
    desk.write("10", "1040");
    desk.write("11", "2023, 2024");
    desk.go_on_to(&["issue"]);
    desk.paste("12a", &issue);
    desk.go_on_to(&["relief"]);
    desk.paste("12b", RELIEF);
    desk.go_on_to(&["others"]);
    desk.tick("13-website");
    desk.go_on_to(&["ready"]);
    Sheet::default()
        .with(Line::TaxpayerName, NAME)
        .with(Line::TaxpayerNumber, "123-45-6789")
        .with(Line::Street, STREET)
        .with(Line::City, "Reno")
        .with(Line::Phone, "775-555-0142")
        .with(Line::VoiceMessages, "x")
        .with(Line::Interpreter, "x")
        .with(Line::InterpreterLanguage, "Español")
        .with(Line::TaxForm, "1040")
        .with(Line::TaxYears, "2023, 2024")
        .with(Line::Issue, &issue)
        .with(Line::Relief, RELIEF)
        .with(Line::LearnedFromWebsite, "x")
}

/// Gives a file to the desk, and waits for what it says: the id of a refusal, or nothing.
pub fn choose(desk: &Desk, file: &Path, verdict: Option<&str>) {
    let file = file.to_str().expect("a path in Unicode");
    desk.widget.type_into("#official-file", file);
    let said = "const line = desk.querySelector('#official-verdict');
        return [line.textContent !== '', line.dataset.status ?? null];";
    until(&format!("the verdict on {file} is {verdict:?}"), || {
        (desk.ask(said, &[]) == json!([true, verdict])).then_some(())
    });
}

pub fn form_911_is_filled_in(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let desk = Desk::open(result(&browser, &site, "element.html"), "form-911");
    let sheet = write(&desk);
    keep(&browser);
    for (name, form, pages) in forms() {
        let given = path(engine, &format!("given-{name}"));
        std::fs::write(&given, form).expect("the form is written");
        choose(&desk, &given, None);
        let file = kept(&browser, || desk.press(".tas-official .tas-save"));
        assert_eq!(
            (&*file.name, &*file.kind),
            ("form-911-filled.pdf", "application/pdf")
        );
        let wanted = Wanted {
            sheet: &sheet,
            whole: &[Line::Issue],
            pages,
        };
        assert_filled(engine, name, &file.bytes, &wanted);
    }
    assert_nothing_amiss(&browser);
    record("papers", "Form 911 is filled", engine, "holds");
}
