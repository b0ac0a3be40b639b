//! A form that is brought again: what the visitor typed stays, and there is never more
//! than one attached sheet.

use crate::judge::{folder, judge};
use crate::random::told;
use crate::small_form::SmallForm;
use crate::{forms, sheet_of};
use serde_json::{Value, json};
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
        // Nothing is said of the rest: it stays, with what goes on.
        let second = pdf::fill(&once.bytes, &added, &sheet_of).expect("filled");
        assert_eq!(second.continued, [Line::Issue, Line::Relief]);
        let mut last = second.clone();
        for _ in 0..3 {
            last = pdf::fill(&last.bytes, &Sheet::default(), &sheet_of).expect("filled");
        }
        let brief = pdf::fill(&once.bytes, &short, &never).expect("filled");
        assert_eq!(brief.continued, []);
        let growth = last.bytes.len().abs_diff(second.bytes.len());
        assert!(growth < 600, "{growth} bytes in three rounds");
        let name = |end: &str| [form.name, end].concat();
        cases.extend([
            case(&name("-once"), &once, &first, form.pages),
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
