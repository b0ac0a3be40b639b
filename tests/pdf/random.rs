//! Fifty worksheets drawn from a fixed seed, each on every form.

use crate::judge::{folder, judge};
use crate::{drawn, forms, sheet_of};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use tas_checklist::documents::pdf;
use tas_checklist::domain::{Blank, Line, Sheet};

/// Words as visitors write them.
fn word() -> impl Strategy<Value = String> {
    let own = [
        "Núñez",
        "¿cuándo?",
        "¡Ü!",
        "“rent”",
        "it’s",
        "$1,400.50",
        "(levy)",
        "C:\\notes",
        ")(",
        "\\",
        "IRS",
        "3/4/2026",
        "CP504",
        "–",
        "€5…",
        "señora",
        "a",
        "the",
        "wages",
        "O'Brien",
    ];
    prop_oneof![
        8 => proptest::sample::select(own.to_vec()).prop_map(str::to_owned),
        3 => "[a-zà-ÿ]{1,12}",
        1 => "[A-Za-z0-9@._-]{20,60}",
    ]
}

fn words(count: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    proptest::collection::vec(word(), count).prop_map(|words| words.join(" "))
}

/// A line as long as most answers, now and then one that is too long.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![3 => Just(String::new()), 8 => words(1..5), 1 => words(5..40)]
}

/// Paragraphs, some of them empty; now and then more than the form has room for.
fn area() -> impl Strategy<Value = String> {
    let paragraph = prop_oneof![1 => Just(String::new()), 4 => words(1..60)];
    prop_oneof![
        1 => Just(Vec::new()),
        3 => proptest::collection::vec(paragraph.clone(), 1..4),
        2 => proptest::collection::vec(paragraph, 4..30),
    ]
    .prop_map(|paragraphs| paragraphs.join("\n").trim().to_owned())
}

fn sheet() -> impl Strategy<Value = Sheet> {
    let text = proptest::collection::vec(line(), Line::ALL.len());
    let ticks = proptest::collection::vec(any::<bool>(), Line::ALL.len());
    let areas = proptest::collection::vec(area(), 2);
    (text, ticks, areas).prop_map(|(text, ticks, areas)| {
        let mut sheet = Sheet::default();
        let mut areas = areas.iter();
        for ((line, text), tick) in Line::ALL.iter().zip(&text).zip(ticks) {
            match line.blank() {
                Blank::Text => sheet.write(*line, text),
                Blank::Area => sheet.write(*line, areas.next().expect("two")),
                Blank::Box => sheet.tick(*line, tick),
            }
        }
        sheet
    })
}

/// What the judge is told of a filled form.
pub fn told(sheet: &Sheet, continued: &[Line], pages: usize) -> Value {
    let texts = sheet
        .filled()
        .filter(|(line, _)| line.blank() != Blank::Box);
    let values: serde_json::Map<String, Value> = texts
        .map(|(line, text)| (line.field(), json!(text)))
        .collect();
    let boxes = Line::ALL.iter().filter(|line| sheet.is_ticked(**line));
    json!({
        "values": values,
        "ticked": boxes.map(|line| line.field()).collect::<Vec<_>>(),
        "whole": continued.iter().map(|line| line.field()).collect::<Vec<_>>(),
        "sheet": pages,
    })
}

#[test]
fn fifty_worksheets_are_read_back_and_shown_in_their_places() {
    let mut runner = TestRunner::new(drawn(50));
    let mut cases = Vec::new();
    let mut continued = 0;
    for number in 0..50 {
        let tree = sheet().new_tree(&mut runner).expect("a sheet");
        let sheet = tree.current();
        for form in forms() {
            let filled = pdf::fill(&form.bytes, &sheet, &sheet_of).expect("filled");
            continued += filled.continued.len();
            let path = folder("random").join(format!("{}-{number}.pdf", form.name));
            std::fs::write(&path, &filled.bytes).expect("written");
            let form = told(&sheet, &filled.continued, form.pages);
            cases.push(json!({"file": path, "form": form}));
        }
    }
    assert!(continued > 50, "only {continued} answers went on a sheet");
    println!("{} files, {continued} answers on sheets", cases.len());
    judge("random", &cases);
}
