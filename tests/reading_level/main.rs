//! Whoever reads at the level of an eighth grade can read every screen and every paper,
//! measured by formulas of others, and no sentence is long without a reason.
//!
//! `screens` gathers what is read together, `level.py` measures it, and this file judges
//! and prints the table; `cargo test --test reading_level -- --nocapture` shows it. Nothing
//! is left out because it is hard: names of offices and forms count as they stand.
//!
//! A new language is one line in [`LANGUAGES`], with its values in [`limits`].

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read what it judges has failed"
)]

mod screens;
#[path = "../support/mod.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use screens::Screen;
use serde_json::json;
use tas_checklist::text::Language;

const LANGUAGES: [Language; 2] = [Language::English, Language::Spanish];

/// More words than this in one sentence need a reason.
const MOST_WORDS: usize = 25;

/// What makes a text hard by a formula.
enum Limit {
    /// Grades of school: the value may be this at most.
    AtMost(f64),
    /// Ease: the value must be this at least.
    AtLeast(f64),
}

use Limit::{AtLeast, AtMost};

/// What stands for the eighth grade, by formula.
///
/// - Flesch-Kincaid gives the grade itself.
/// - ARI rounds up: a value over 7 and up to 8 is what its table calls the eighth grade.
/// - Coleman-Liau gives a grade by letters and sentences, without counting syllables.
/// - Fernandez-Huerta: his table gives 60 to 70 to the seventh and eighth grade.
/// - Szigriszt-Pazos by the scale INFLESZ: from 55 on a text is "normal", what pupils of
///   compulsory secondary school (12 to 16 years; the eighth grade has 13 and 14) read.
/// - Crawford gives years of school. It was made of books for the primary school, and
///   grows slowly: its 6 is the end of primary school, and what lies above is not measured.
fn limits(language: Language) -> Vec<(&'static str, Limit)> {
    match language.tag() {
        "en" => vec![
            ("Flesch-Kincaid", AtMost(8.0)),
            ("ARI", AtMost(8.0)),
            ("Coleman-Liau", AtMost(8.0)),
        ],
        "es" => vec![
            ("Fernandez-Huerta", AtLeast(60.0)),
            ("Szigriszt-Pazos", AtLeast(55.0)),
            ("Crawford", AtMost(6.0)),
        ],
        other => panic!("nobody has said what the eighth grade is in {other}"),
    }
}

impl Limit {
    /// By how much a value is too hard; less than nothing where it is not.
    fn excess(&self, value: f64) -> f64 {
        match self {
            AtMost(most) => value - most,
            AtLeast(least) => least - value,
        }
    }
}

/// A screen with its values by formula.
struct Measured {
    screen: Screen,
    values: Vec<f64>,
}

#[test]
fn every_screen_reads_at_the_eighth_grade() {
    let mut hard = Vec::new();
    for language in LANGUAGES {
        let limits = limits(language);
        let mut measured = measure(language, &limits);
        measured.sort_by(|one, other| one.screen.name.cmp(&other.screen.name));
        print_table(language, &limits, &measured);
        for one in &measured {
            for (value, (formula, limit)) in one.values.iter().zip(&limits) {
                if limit.excess(*value) > 0.0 {
                    hard.push(format!("{}: {} by {formula}", one.screen.name, value));
                }
            }
        }
    }
    assert!(hard.is_empty(), "too hard to read:\n{}", hard.join("\n"));
}

fn measure(language: Language, limits: &[(&'static str, Limit)]) -> Vec<Measured> {
    let screens = screens::of(language);
    let texts = |screen: &Screen| screen.texts.iter().map(|text| plain(text)).collect();
    let asked: Vec<_> = screens
        .iter()
        .map(|screen| {
            let texts: Vec<String> = texts(screen);
            json!({ "language": language.tag(), "texts": texts })
        })
        .collect();
    let file =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("level-{}.json", language.tag()));
    std::fs::write(&file, json!(asked).to_string()).expect("the texts are written");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reading_level/level.py");
    let said = Command::new(python()).arg(script).arg(&file).output();
    let said = said.expect("Python starts");
    let broken = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "{broken}");
    let found: Vec<BTreeMap<String, f64>> =
        serde_json::from_slice(&said.stdout).expect("a list of values");
    assert_eq!(found.len(), screens.len());
    let measured = screens
        .into_iter()
        .zip(found)
        .map(|(screen, by_formula)| Measured {
            screen,
            values: limits
                .iter()
                .map(|(formula, _)| by_formula[*formula])
                .collect(),
        });
    measured.collect()
}

fn print_table(language: Language, limits: &[(&'static str, Limit)], measured: &[Measured]) {
    let names: Vec<_> = limits
        .iter()
        .map(|(name, _)| format!("{name:>18}"))
        .collect();
    println!(
        "\nlanguage {}\n{:<52}{}",
        language.tag(),
        "screen",
        names.concat()
    );
    for one in hardest_of_each_kind(limits, measured) {
        let values: Vec<_> = one
            .values
            .iter()
            .map(|value| format!("{value:>18.1}"))
            .collect();
        println!("{:<52}{}", one.screen.name, values.concat());
    }
    for (at, (name, limit)) in limits.iter().enumerate() {
        let worst = measured.iter().max_by(|one, other| {
            let excess = |measured: &Measured| limit.excess(measured.values[at]);
            excess(one).total_cmp(&excess(other))
        });
        let worst = worst.expect("a screen");
        println!(
            "worst by {name}: {} ({})",
            worst.screen.name, worst.values[at]
        );
    }
}

/// All screens, but of the papers with one outcome, which differ by a case, only the one
/// that is hardest by the first formula.
fn hardest_of_each_kind<'a>(
    limits: &[(&'static str, Limit)],
    measured: &'a [Measured],
) -> Vec<&'a Measured> {
    let (_, first) = &limits[0];
    let mut hardest: BTreeMap<&str, &Measured> = BTreeMap::new();
    for one in measured {
        let kind = one
            .screen
            .name
            .rsplit_once(", ")
            .map_or(one.screen.name.as_str(), |(kind, _)| kind);
        let known = hardest.entry(kind).or_insert(one);
        if first.excess(one.values[0]) > first.excess(known.values[0]) {
            *known = one;
        }
    }
    hardest.into_values().collect()
}

/// The interpreter that `cargo xtask setup` makes.
fn python() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = target
        .unwrap_or_else(|| root.join("target"))
        .join("tools/python/bin/python");
    assert!(
        python.is_file(),
        "{} is missing: run `cargo xtask setup`",
        python.display()
    );
    python
}

/// A text, ended: a heading is a sentence by itself.
fn plain(text: &str) -> String {
    let mut text = text.trim().to_owned();
    if !text.ends_with(['.', '?', '!']) {
        text.push('.');
    }
    text
}

#[test]
fn no_sentence_is_long_without_a_reason() {
    let list = include_str!("long.txt");
    let entries = list
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut reasons = BTreeMap::new();
    for entry in entries {
        let (sentence, reason) = entry.split_once(" | ").expect("sentence | reason");
        assert!(!reason.trim().is_empty(), "no reason: {sentence}");
        reasons.insert(sentence, reason);
    }
    let mut long = BTreeSet::new();
    for language in LANGUAGES {
        for screen in screens::of(language) {
            for text in &screen.texts {
                long.extend(sentences(text).filter(|one| words(one) > MOST_WORDS));
            }
        }
    }
    let unexcused: Vec<_> = long
        .iter()
        .filter(|one| !reasons.contains_key(one.as_str()))
        .collect();
    let listed = reasons.keys().filter(|one| !long.contains(**one));
    let stale: Vec<_> = listed.collect();
    assert!(
        unexcused.is_empty(),
        "longer than {MOST_WORDS} words: {unexcused:#?}"
    );
    assert!(
        stale.is_empty(),
        "in long.txt, but not long or not said: {stale:#?}"
    );
}

fn words(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

/// The sentences of a text. A colon before a list ends one as well, and so does each line.
fn sentences(text: &str) -> impl Iterator<Item = String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut begun = String::new();
        for word in line.split_whitespace() {
            if !begun.is_empty() {
                begun.push(' ');
            }
            begun.push_str(word);
            let bare = word.trim_end_matches(['"', '”', ')']);
            let ends = bare.ends_with(['.', '?', '!']) && !ABBREVIATIONS.contains(&bare);
            if ends {
                found.push(std::mem::take(&mut begun));
            }
        }
        if !begun.is_empty() {
            found.push(begun);
        }
    }
    found.into_iter()
}

/// What ends with a full stop and no sentence.
const ABBREVIATIONS: [&str; 6] = ["p.m.", "a.m.", "U.S.", "D.C.", "No.", "P.O."];
