//! The Spanish says what the English says: the same figures in every text, and beside a
//! term of the law the English one, because that is what stands on a letter of the IRS.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Words, words};
use tas_checklist::text::Language;

/// Numbers in words, in English and in Spanish. "One" is an article in Spanish, so it is no
/// figure here.
const NUMBERS: &[(&str, &str, &str)] = &[
    ("two", "dos", "2"),
    ("twice", "doble", "2"),
    ("three", "tres", "3"),
    ("four", "cuatro", "4"),
    ("five", "cinco", "5"),
    ("six", "seis", "6"),
    ("seven", "siete", "7"),
    ("eight", "ocho", "8"),
    ("nine", "nueve", "9"),
    ("ten", "diez", "10"),
    ("twelve", "doce", "12"),
    ("fifteen", "quince", "15"),
    ("twenty", "veinte", "20"),
    ("thirty", "treinta", "30"),
    ("sixty", "sesenta", "60"),
    ("ninety", "noventa", "90"),
    ("hundred", "cien", "100"),
    ("thousand", "mil", "1000"),
];
/// "Both", and a reader's two languages: no figures.
const PAIRS: &[&str] = &["los dos", "estas dos"];
/// Where terms are named in passing, in a list of matters that each have a screen.
const IN_PASSING: &[&str] = &["note/collector-exempt"];

/// Terms that a letter or a form of the IRS shows in English.
const TERMS: &[&str] = &[
    "levy",
    "lien",
    "offset",
    "notice of deficiency",
    "notice of determination",
    "collection due process",
    "equivalent hearing",
    "installment agreement",
    "offer in compromise",
    "innocent spouse",
    "tax court",
    "taxpayer assistance order",
    "trust fund recovery penalty",
    "power of attorney",
    "math error",
    "audit reconsideration",
    "identity theft",
    "currently not collectible",
    "low income taxpayer clinic",
    "taxpayer bill of rights",
    "frivolous",
    "seizure",
    "amended return",
];

/// The figures of a text.
fn figures(text: &str, language: Language) -> BTreeSet<String> {
    let mut lower = text.to_lowercase();
    for pair in PAIRS {
        lower = lower.replace(pair, "");
    }
    let parts = lower.split(|letter: char| !letter.is_alphanumeric());
    let mut figures = BTreeSet::new();
    for part in parts {
        let is_word = |(english, spanish, _): &&(&str, &str, &str)| match language {
            Language::Spanish => *spanish == part,
            _ => *english == part,
        };
        let word = NUMBERS.iter().find(is_word);
        if let Some((_, _, value)) = word {
            figures.insert((*value).to_owned());
        } else if part.contains(|sign: char| sign.is_ascii_digit()) {
            figures.insert(part.to_owned());
        }
    }
    figures.remove("1");
    figures
}

/// The texts of both languages, each with its place.
pub fn pairs() -> impl Iterator<Item = ((String, String), (String, String))> {
    let spanish = words(Language::Spanish);
    words(Language::English).into_iter().zip(spanish)
}

#[test]
fn figures_are_the_same_in_both_languages() {
    let mut wrong = Vec::new();
    for ((place, english), (_, spanish)) in pairs() {
        let own = figures(&english, Language::English);
        let other = figures(&spanish, Language::Spanish);
        if own != other {
            wrong.push(format!(
                "{place}: {own:?} {other:?}\n  {english}\n  {spanish}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The texts of each place, as one.
fn by_place(words: Words) -> BTreeMap<String, String> {
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    for (place, text) in words {
        let all = places.entry(place).or_default();
        all.push('\n');
        all.push_str(&text.to_lowercase());
    }
    places
}

#[test]
fn a_term_of_the_law_keeps_its_english() {
    let (english, spanish) = (
        by_place(words(Language::English)),
        by_place(words(Language::Spanish)),
    );
    let mut wrong = Vec::new();
    for (place, english) in english
        .iter()
        .filter(|(place, _)| !IN_PASSING.contains(&place.as_str()))
    {
        for term in TERMS {
            if english.contains(term) && !spanish[place].contains(term) {
                wrong.push(format!(
                    "{place}: {term}\n  {english}\n  {}",
                    spanish[place]
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
