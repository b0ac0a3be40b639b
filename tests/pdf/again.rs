//! A form that is brought again: what the visitor typed stays, and there is never more
//! than one attached sheet.

use crate::judge::{folder, judge, python};
use crate::random::told;
use crate::small_form::SmallForm;
use crate::{forms, sheet_of};
use serde_json::{Value, json};
use std::process::Command;
use tas_checklist::documents::{Paper, pdf};
use tas_checklist::domain::{Line, Sheet};

/// What the judge is to see of a file that was filled last with `sheet`.
fn case(name: &str, filled: &pdf::Filled, sheet: &Sheet, pages: usize) -> Value {
    let path = folder("again").join(format!("{name}.pdf"));
    std::fs::write(&path, &filled.bytes).expect("written");
    json!({"file": path, "form": told(sheet, &filled.continued, pages)})
}

#[test]
fn an_attached_sheet_is_replaced_and_goes_when_nothing_is_left_for_it() {
    let long = "I cannot pay the rent that is due. ".repeat(60);
    let first = Sheet::default()
        .with(Line::City, "Reno")
        .with(Line::Tty, "x")
        .with(Line::Issue, long.trim());
    let both = first.clone().with(Line::Relief, long.trim());
    let short = first.clone().with(Line::Issue, "A levy.\n\nOn wages.");
    let mut cases = Vec::new();
    for form in forms() {
        let once = pdf::fill(&form.bytes, &first, &sheet_of).expect("filled");
        let added = Sheet::default().with(Line::Relief, long.trim());
        // Nothing is said of the rest by now: it goes, with what goes on.
        let only = pdf::fill(&once.bytes, &added, &sheet_of).expect("filled");
        assert_eq!(only.continued, [Line::Relief]);
        let second = pdf::fill(&once.bytes, &both, &sheet_of).expect("filled");
        assert_eq!(second.continued, [Line::Issue, Line::Relief]);
        let mut last = second.clone();
        for _ in 0..3 {
            last = pdf::fill(&last.bytes, &both, &sheet_of).expect("filled");
        }
        let brief = pdf::fill(&once.bytes, &short, &never).expect("filled");
        assert_eq!(brief.continued, []);
        let growth = last.bytes.len().abs_diff(second.bytes.len());
        assert!(growth < 600, "{growth} bytes in three rounds");
        let name = |end: &str| [form.name, end].concat();
        cases.extend([
            case(&name("-once"), &once, &first, form.pages),
            case(&name("-only"), &only, &added, form.pages),
            case(&name("-twice"), &second, &both, form.pages),
            case(&name("-last"), &last, &both, form.pages),
            case(&name("-brief"), &brief, &short, form.pages),
        ]);
    }
    judge("again", &cases);
}

fn never(_: &[(Line, String)]) -> Paper {
    panic!("nothing is left for a sheet")
}

#[test]
fn what_was_typed_before_stays_and_is_drawn() {
    let typed = |line: Line, text: &str| (line.field(), text.to_owned());
    let form = SmallForm {
        typed: vec![
            typed(Line::TaxpayerName, "Ana \\(Ann\\) N\\372\\361ez"),
            typed(Line::City, "Elko"),
        ],
        ..SmallForm::default()
    };
    let sheet = Sheet::default().with(Line::City, "Reno");
    let filled = pdf::fill(&form.bytes(), &sheet, &never).expect("filled");
    let wanted = sheet.with(Line::TaxpayerName, "Ana (Ann) Núñez");
    judge("typed", &[case("typed", &filled, &wanted, 2)]);
}

#[test]
fn what_was_filled_here_is_cleared_and_what_was_typed_elsewhere_stays() {
    let typed = |line: Line, text: &str| (line.field(), text.to_owned());
    let long = "many words ".repeat(30);
    let form = SmallForm {
        typed: vec![
            typed(Line::TaxpayerName, "Ana"),
            typed(Line::City, "Elko"),
            typed(Line::State, "NV"),
            typed(Line::Street, long.trim()),
        ],
        ..SmallForm::default()
    };
    let form = form.bytes();
    let full = Sheet::default()
        .with(Line::City, "Reno")
        .with(Line::State, "NV")
        .with(Line::Tty, "x")
        .with(Line::Issue, "A levy.");
    let theirs = [Line::TaxpayerName, Line::Street];
    assert_eq!(pdf::kept(&form, &full), theirs);
    let filled = pdf::fill(&form, &full, &sheet_of).expect("filled");
    assert_eq!(filled.continued, [Line::Street]);
    assert_eq!(pdf::kept(&filled.bytes, &full), theirs);

    // Their own answer that the sheet says alike stays theirs; the rest goes.
    let blank = Sheet::default();
    let theirs = [Line::TaxpayerName, Line::Street, Line::State];
    assert_eq!(pdf::kept(&filled.bytes, &blank), theirs);
    let mut last = pdf::fill(&filled.bytes, &blank, &sheet_of).expect("filled");
    last = pdf::fill(&last.bytes, &blank, &sheet_of).expect("filled");
    assert_eq!(last.continued, [Line::Street]);
    assert_eq!(pdf::kept(&last.bytes, &blank), theirs);
    let wanted = Sheet::default()
        .with(Line::TaxpayerName, "Ana")
        .with(Line::State, "NV")
        .with(Line::Street, long.trim());
    judge("cleared", &[case("cleared", &last, &wanted, 2)]);
    assert_eq!(pdf::kept(b"%PDF-", &blank), []);
}

#[test]
fn what_was_changed_elsewhere_after_it_was_filled_here_stays() {
    let sheet = Sheet::default()
        .with(Line::City, "Reno")
        .with(Line::State, "NV")
        .with(Line::Tty, "x");
    for form in forms() {
        let filled = pdf::fill(&form.bytes, &sheet, &never).expect("filled");
        let folder = folder("changed");
        let (from, to) = (folder.join(form.name), folder.join("after.pdf"));
        std::fs::write(&from, &filled.bytes).expect("written");
        let mut change = Command::new(python());
        let status = change.args(["-c", CHANGE]).arg(&from).arg(&to).status();
        assert!(status.expect("Python starts").success());
        let changed = std::fs::read(&to).expect("a file");
        let blank = Sheet::default();
        let lines = pdf::kept(&changed, &blank);
        assert_eq!(
            lines,
            [Line::City, Line::LearnedFromWebsite],
            "{}",
            form.name
        );
        let last = pdf::fill(&changed, &blank, &never).expect("filled");
        assert_eq!(pdf::kept(&last.bytes, &blank), lines, "{}", form.name);
        let wanted = blank
            .with(Line::City, "Ely")
            .with(Line::LearnedFromWebsite, "x");
        let name = ["changed-", form.name].concat();
        judge(&name, &[case(&name, &last, &wanted, form.pages)]);
    }
}

/// Another city, and another box ticked, in another program.
const CHANGE: &str = "
import pikepdf, sys
with pikepdf.open(sys.argv[1]) as pdf:
    for page in pdf.pages:
        for field in page.Annots:
            if field.get('/V') == 'Reno':
                field.V = 'Ely'
                del field.AP
            if str(field.get('/T')) == 'website[0]':
                field.V = field.AS = pikepdf.Name('/1')
    pdf.save(sys.argv[2])
";

#[test]
fn the_same_answers_give_the_same_bytes() {
    let sheet = Sheet::default().with(Line::Issue, &"word ".repeat(900));
    for form in forms() {
        let fill = || pdf::fill(&form.bytes, &sheet, &sheet_of).expect("filled");
        let filled = fill();
        assert_eq!(filled, fill(), "{}", form.name);
        println!(
            "{}: {} bytes become {}",
            form.name,
            form.bytes.len(),
            filled.bytes.len()
        );
    }
}

#[test]
fn what_the_font_lacks_is_written_as_near_as_can_be() {
    let sheet = Sheet::default()
        .with(Line::TaxpayerName, "Łukasz Źle 水")
        .with(Line::City, "Nu\u{301}n\u{303}ez\u{200B}");
    let wanted = Sheet::default()
        .with(Line::TaxpayerName, "Lukasz Zle ?")
        .with(Line::City, "Núñez");
    let mut cases = Vec::new();
    for form in forms() {
        let filled = pdf::fill(&form.bytes, &sheet, &never).expect("filled");
        let name = [form.name, "-near"].concat();
        cases.push(case(&name, &filled, &wanted, form.pages));
    }
    judge("near", &cases);
}
