//! Nothing is shown that no official text confirms: hours, local numbers, limits that
//! could not be read, examples that nobody official gives.
//!
//! The list is `forbidden.txt`. Telephone numbers are held to the register's
//! contacts, and codes of letters to `figures.txt`, by the figures' test.

use std::collections::BTreeSet;

use crate::lists::lines;
use crate::{fail_on, texts};

/// What no sentence of a place states.
struct Forbidden {
    place: &'static str,
    together: Vec<&'static str>,
    why: &'static str,
}

fn forbidden() -> Vec<Forbidden> {
    lines(include_str!("forbidden.txt")).map(line).collect()
}

fn line(line: &'static str) -> Forbidden {
    let columns: Vec<_> = line.split('|').map(str::trim).collect();
    let [place, together, why] = columns[..] else {
        panic!("three columns: {line}");
    };
    Forbidden {
        place,
        together: together.split(" + ").collect(),
        why,
    }
}

impl Forbidden {
    /// Whether a sentence at a place states it.
    fn is_stated(&self, key: &str, sentence: &str) -> bool {
        let lower = sentence.to_lowercase();
        (self.place == "*" || self.place == key)
            && self.together.iter().all(|words| has(&lower, words))
    }
}

/// Whether the words stand in a sentence, at the beginning of a word.
fn has(sentence: &str, words: &str) -> bool {
    let mut found = sentence.match_indices(words);
    found.any(|(at, _)| !sentence[..at].ends_with(char::is_alphanumeric))
}

/// The sentences of a text.
pub fn sentences(words: &str) -> impl Iterator<Item = &str> {
    let sentences = words.split_inclusive(['.', '?', ':', ';']);
    sentences.map(str::trim)
}

#[test]
fn nothing_is_shown_that_could_not_be_verified() {
    let (texts, mut shown) = (texts(), BTreeSet::new());
    for one in forbidden() {
        assert!(!one.why.is_empty() && !one.together.is_empty());
        let known = one.place == "*" || texts.iter().any(|text| text.key == one.place);
        assert!(known, "{} is no place", one.place);
        for text in &texts {
            let stated = |words: &&str| one.is_stated(&text.key, words);
            for sentence in sentences(&text.words).filter(stated) {
                shown.insert(format!("{}: {sentence} ({})", text.key, one.why));
            }
        }
    }
    fail_on(&shown, "shown, and not verified");
}
