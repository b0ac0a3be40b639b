//! A file that is not the form: the visitor is told why, loses nothing, and may bring
//! the right one.

use std::path::PathBuf;
use std::process::Command;

use serde_json::json;
use tas_checklist::domain::{Blank, Line, Refusal, Sheet};

use super::desk::{Desk, result};
use super::files::{assert_nothing_amiss, keep, kept};
use super::form::choose;
use super::judged::{Wanted, assert_filled, path, small_form};
use super::small_form::SmallForm;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::record::record;
use crate::site::{Policy, Site};

pub fn refused_files_say_why(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let desk = Desk::open(result(&browser, &site, "element.html"), "form-911");
    desk.write("1a", "Ana Nunez");
    desk.go_on_to(&["contact", "tax", "issue"]);
    desk.paste("12a", "My rent is due.");
    desk.go_on_to(&["relief"]);
    desk.paste("12b", "Release the levy.");
    desk.go_on_to(&["others", "ready"]);
    for (file, refusal) in wrong_files(engine) {
        choose(&desk, &file, Some(refusal.id()));
        let file = "#official-file[aria-invalid=true]";
        let marked = "return desk.querySelector(given[0]) !== null && !tas.find(index, '.tas-official .tas-save');";
        assert_eq!(desk.ask(marked, &[json!(file)]), json!(true), "{refusal:?}");
    }

    let sheet = Sheet::default()
        .with(Line::TaxpayerName, "Ana Nunez")
        .with(Line::Issue, "My rent is due.")
        .with(Line::Relief, "Release the levy.");
    choose(&desk, &small_form(engine), None);
    keep(&browser);
    let file = kept(&browser, || desk.press(".tas-official .tas-save"));
    let wanted = Wanted {
        sheet: &sheet,
        whole: &[],
        pages: 2,
    };
    assert_filled(engine, "after-refusals.pdf", &file.bytes, &wanted);
    assert_nothing_amiss(&browser);
    record("papers", "files that are not the form", engine, "told why");
}

/// Files that are brought by mistake, and why each is refused.
fn wrong_files(engine: Engine) -> Vec<(PathBuf, Refusal)> {
    let written = |name: &str, content: &[u8]| {
        let file = path(engine, name);
        std::fs::write(&file, content).expect("the file is written");
        file
    };
    let whole = SmallForm::default().bytes();
    let other = |title: &str| SmallForm {
        title: title.to_owned(),
        fields: vec![(
            "topmostSubform[0].page1[0].f1_01[0]".to_owned(),
            Blank::Text,
        )],
        ..SmallForm::default()
    };
    vec![
        (written("notes.txt", b"not a form"), Refusal::NotAPdf),
        (written("nothing.pdf", b""), Refusal::NotAPdf),
        (
            written("truncated.pdf", &whole[..whole.len() / 2]),
            Refusal::Damaged,
        ),
        (encrypted(engine), Refusal::Encrypted),
        (
            written("2848.pdf", &other("Form 2848").bytes()),
            Refusal::OtherForm,
        ),
        (
            written("911sp.pdf", &other("Form 911 (SP) (Rev. 10-2024)").bytes()),
            Refusal::InSpanish,
        ),
        (
            written("2022.pdf", &other("Form 911 (Rev. 5-2022)").bytes()),
            Refusal::OtherRevision,
        ),
    ]
}

fn encrypted(engine: Engine) -> PathBuf {
    let (right, file) = (small_form(engine), path(engine, "encrypted.pdf"));
    let mut qpdf = Command::new("qpdf");
    qpdf.args(["--encrypt", "secret", "owner", "256", "--"]);
    let made = qpdf.arg(right).arg(&file).status();
    assert!(made.expect("qpdf starts").success());
    file
}
