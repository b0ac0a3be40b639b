//! Files that are not filled, and why.

use crate::small_form::{SmallForm, Table};
use crate::{forms, judge::folder, sheet_of};
use std::process::Command;
use tas_checklist::documents::pdf;
use tas_checklist::documents::{Block, Paper};
use tas_checklist::domain::Refusal;
use tas_checklist::domain::{Blank, PaperId, Sheet};
use tas_checklist::text::Language;

fn refused(file: &[u8], why: Refusal) {
    assert_eq!(pdf::check(file), Err(why));
    let filled = pdf::fill(file, &Sheet::default(), &sheet_of);
    assert_eq!(filled.err(), Some(why));
}

fn form(title: &str, fields: Vec<(String, Blank)>) -> Vec<u8> {
    let title = title.to_owned();
    let form = SmallForm {
        title,
        fields,
        ..SmallForm::default()
    };
    form.bytes()
}

#[test]
fn the_form_is_accepted_however_it_is_written() {
    for form in forms() {
        assert_eq!(pdf::check(&form.bytes), Ok(()), "{}", form.name);
    }
}

#[test]
fn what_is_no_pdf_or_too_large_is_refused() {
    refused(b"", Refusal::NotAPdf);
    refused(b"\x89PNG\r\n\x1A\n", Refusal::NotAPdf);
    refused(&vec![b' '; 9 << 20], Refusal::NotAPdf);
    let mut large = SmallForm::default().bytes();
    large.resize((4 << 20) + 1, b' ');
    refused(&large, Refusal::TooLarge);
}

#[test]
fn what_is_cut_off_is_refused() {
    refused(b"%PDF-1.7\n", Refusal::Damaged);
    for form in forms() {
        for part in [20, 50, 80] {
            let cut = &form.bytes[..form.bytes.len() * part / 100];
            let said = pdf::check(cut);
            assert_eq!(said, Err(Refusal::Damaged), "{} to {part} %", form.name);
        }
    }
}

#[test]
fn what_asks_for_a_password_is_refused() {
    for form in forms() {
        let path = folder("refusals").join(form.name);
        std::fs::write(&path, &form.bytes).expect("written");
        for user in ["", "secret"] {
            let locked = path.with_extension(["locked", user].concat());
            let mut qpdf = Command::new("qpdf");
            qpdf.args(["--encrypt", user, "owner", "256", "--"]);
            let status = qpdf.arg(&path).arg(&locked).status();
            let status = status.expect("qpdf starts; `cargo xtask setup` installs it");
            assert!(status.success());
            let locked = std::fs::read(locked).expect("a file");
            refused(&locked, Refusal::Encrypted);
        }
    }
}

#[test]
fn what_has_no_fields_is_refused() {
    let paper = Paper {
        id: PaperId::Call,
        language: Language::English,
        title: "A call".to_owned(),
        head: Vec::new(),
        blocks: vec![Block::Text("Form 911".to_owned())],
        page: tas_checklist::text::EN_PAPERS.phrases.page,
    };
    refused(&pdf::written(&paper), Refusal::NoFields);
    refused(&form("Form 911", Vec::new()), Refusal::NoFields);
}

#[test]
fn another_form_and_another_edition_are_told_apart() {
    let all = SmallForm::default().fields;
    let title = "Form 911 (Rev. 5-2022)";
    let other = vec![(
        "topmostSubform[0].page1[0].f1_01[0]".to_owned(),
        Blank::Text,
    )];
    refused(&form("Form 2848", other.clone()), Refusal::OtherForm);
    refused(&form(title, other.clone()), Refusal::OtherRevision);
    refused(&form("", all[..40].to_vec()), Refusal::OtherRevision);
    let more = all.iter().cloned().chain(other).collect();
    refused(&form("", more), Refusal::OtherRevision);
    let mut changed = all;
    changed[0].1 = Blank::Box;
    refused(&form("", changed), Refusal::OtherRevision);
}

/// Other things stand on the lines of the form in Spanish: it is named, so that whoever
/// brings it knows which to get, even if its fields were called as those of the other.
#[test]
fn the_form_in_spanish_is_told_from_another_edition() {
    let all = SmallForm::default().fields;
    let field = |number: u32| {
        let name = format!("topmostSubform[0].Pagina1[0].f1_{number:02}[0]");
        (name, Blank::Text)
    };
    let spanish: Vec<_> = (1..40).map(field).collect();
    for title in [
        "Form 911 (SP) (Rev. 10-2024)",
        "Form 911 (sp)",
        "Formulario 911",
        "f911sp.pdf",
    ] {
        refused(&form(title, spanish.clone()), Refusal::InSpanish);
        refused(&form(title, all.clone()), Refusal::InSpanish);
    }
    // One that has no such title says which language it is to be read in.
    let part = form("", all[..40].to_vec());
    refused(&read_in(&part, "es-US"), Refusal::InSpanish);
    refused(&read_in(&part, "en-GB"), Refusal::OtherRevision);
    let whole = SmallForm::default().bytes();
    assert_eq!(
        pdf::check(&read_in(&whole, "es-US")),
        Ok(()),
        "a program's own language"
    );
    refused(&form("Formulario 2848 (SP)", spanish), Refusal::OtherForm);
}

/// The file with another language of the same length.
fn read_in(file: &[u8], language: &str) -> Vec<u8> {
    let mut file = file.to_vec();
    let said = b"/Lang(en-US)";
    let at = file.windows(said.len()).position(|part| part == said);
    let at = at.expect("a language") + b"/Lang(".len();
    file[at..at + language.len()].copy_from_slice(language.as_bytes());
    file
}

#[test]
fn a_field_that_is_lost_makes_a_file_damaged() {
    for table in [Table::Plain, Table::Streams] {
        let form = SmallForm {
            table,
            ..SmallForm::default()
        };
        let text = String::from_utf8_lossy(&form.bytes()).into_owned();
        let at = text.find("/Kids[16 0 R").expect("the first page's fields");
        // The lossy text is longer before this place only by the header's four bytes.
        let mut bytes = form.bytes();
        let at = bytes
            .windows(12)
            .position(|part| part == b"/Kids[16 0 R")
            .unwrap_or(at);
        bytes[at + 6..at + 8].copy_from_slice(b"99");
        refused(&bytes, Refusal::Damaged);
    }
}
