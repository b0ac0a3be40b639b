//! Every translation is of the English that stands in the catalogue today.
//!
//! A complete language has a ledger: the hash of the English that each of its texts was
//! translated from. When English moves on, this fails until somebody has looked at the
//! translation again. `TRANSLATED=es cargo test --test translations` then writes the
//! ledger anew; its diff says which texts were looked at.
//!
//! A further language is one file of texts with such hashes. `TRANSLATE=ru` writes what
//! is still to be translated to `target/translate/ru.json`, with the English in place of
//! the words.

#![allow(
    clippy::expect_used,
    reason = "a file that cannot be read is a failure, told with its name"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use support::words::desk_words::desk_texts;
use support::words::paper_words::paper_texts;
use support::words::{Text, rules, texts};
use tas_checklist::rules::STATEMENTS;
use tas_checklist::text::further::{FURTHER, hash, without_numbers};
use tas_checklist::text::{EN, Language};

/// What a further language has: the questions, what the outcomes say, the next steps,
/// the static help, and the words around them.
const PARTS: &[&str] = &[
    "screen/",
    "question/",
    "choice/",
    "group/",
    "list/",
    "outcome/",
    "step/",
    "static/",
    "phrase/",
];

/// Sentences around a number, found by the English with `{}` in its place.
const FORMED: &[&str] = &["formed/progress", "formed/more", "formed/problems_heading"];

/// A file of a further language.
#[derive(Debug, Default, Deserialize, Serialize)]
struct File {
    direction: String,
    texts: Vec<Entry>,
}

/// A text: where it stands, the hash of its English, the words, and whether it is about
/// the law, so that the English stands beside it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Entry {
    place: String,
    english: String,
    #[serde(default, skip_serializing_if = "is_false")]
    legal: bool,
    words: String,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_false(legal: &bool) -> bool {
    !legal
}

#[test]
fn spanish_is_translated_from_the_english_of_today() {
    let english = all(Language::English);
    let spanish = all(Language::Spanish);
    let places =
        |texts: &[Text]| -> Vec<String> { texts.iter().map(|text| text.key.clone()).collect() };
    assert_eq!(places(&english), places(&spanish), "a text for each text");
    let ledger: String = english
        .iter()
        .map(|text| {
            [
                &format!("{:08x} ", hash(&text.words)),
                text.key.as_str(),
                "\n",
            ]
            .concat()
        })
        .collect();
    let file = root().join("tests/translations/es.txt");
    if accepted("TRANSLATED", "es") {
        fs::write(&file, &ledger).expect("the ledger");
    }
    let looked_at = fs::read_to_string(&file).expect("the ledger");
    let before: BTreeSet<&str> = looked_at.lines().collect();
    let moved: Vec<&str> = ledger
        .lines()
        .filter(|line| !before.contains(line))
        .collect();
    assert!(
        moved.is_empty(),
        "English has moved on: look at the Spanish of these texts, then \
         `TRANSLATED=es cargo test --test translations`\n{}",
        moved.join("\n")
    );
    assert_eq!(looked_at, ledger, "the ledger has lines that no text needs");
}

#[test]
fn nothing_is_left_in_english_by_oversight() {
    let spanish = all(Language::Spanish);
    let same: Vec<String> = all(Language::English)
        .iter()
        .zip(&spanish)
        .filter(|(english, spanish)| english.words == spanish.words)
        .map(|(english, _)| format!("{}: {}", english.key, english.words))
        .collect();
    let allowed = fs::read_to_string(root().join("tests/translations/same.txt")).expect("a list");
    let allowed: BTreeSet<&str> = allowed.lines().collect();
    let found: BTreeSet<&str> = same.iter().map(String::as_str).collect();
    assert_eq!(found, allowed, "texts that are the same in both languages");
}

#[test]
fn a_further_language_is_translated_from_the_english_of_today() {
    let wanted = wanted();
    for further in &FURTHER {
        let tag = further.tag;
        let path = root().join(format!("src/text/further/{tag}.json"));
        let file: File = fs::read_to_string(&path).map_or_else(
            |_| File::default(),
            |text| serde_json::from_str(&text).expect("a file of texts"),
        );
        let has: BTreeMap<(&str, &str), &Entry> = file
            .texts
            .iter()
            .map(|entry| ((entry.place.as_str(), entry.english.as_str()), entry))
            .collect();
        let lacks: Vec<Entry> = wanted
            .iter()
            .filter(|entry| !has.contains_key(&(entry.place.as_str(), entry.english.as_str())))
            .cloned()
            .collect();
        if accepted("TRANSLATE", tag) {
            let to_do = File {
                direction: "ltr".to_owned(),
                texts: lacks.clone(),
            };
            let folder = root().join("target/translate");
            fs::create_dir_all(&folder).expect("a folder");
            let text = serde_json::to_string_pretty(&to_do).expect("JSON");
            fs::write(folder.join(format!("{tag}.json")), text).expect("a file");
        }
        assert!(
            lacks.is_empty(),
            "{tag} lacks {} texts, the first for {}: `TRANSLATE={tag} cargo test --test \
             translations` writes them to target/translate/{tag}.json",
            lacks.len(),
            lacks[0].place
        );
        assert_eq!(
            file.texts.len(),
            wanted.len(),
            "{tag} has texts that nobody needs"
        );
        file.texts
            .iter()
            .for_each(|entry| is_sound(tag, entry, &wanted));
        same_english_same_words(tag, &file.texts);
    }
    println!(
        "further languages: {} of {} texts each",
        FURTHER.len(),
        wanted.len()
    );
}

#[test]
fn no_language_lacks_its_file_and_no_file_its_language() {
    let files: BTreeSet<String> = fs::read_dir(root().join("src/text/further"))
        .expect("the folder")
        .map(|file| {
            file.expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    let languages: BTreeSet<String> = FURTHER
        .iter()
        .map(|further| format!("{}.json", further.tag))
        .collect();
    assert_eq!(files, languages);
}

/// The mark of the law is the register's, numbers keep their places, and words are said.
fn is_sound(tag: &str, entry: &Entry, wanted: &[Entry]) {
    let place = &entry.place;
    let original = wanted
        .iter()
        .find(|other| (&other.place, &other.english) == (place, &entry.english))
        .expect("a wanted text");
    assert_eq!(entry.legal, original.legal, "{tag} {place}: legal");
    let words = &entry.words;
    assert!(!words.is_empty() && words == words.trim(), "{tag} {place}");
    assert!(!words.contains('\n'), "{tag} {place}: one line");
    let holes = |text: &str| text.matches("{}").count();
    assert_eq!(
        holes(words),
        holes(&original.words),
        "{tag} {place}: {words}"
    );
    for figure in without_numbers(&original.words).1 {
        assert!(
            words.contains(figure),
            "{tag} {place} lost {figure}: {words}"
        );
    }
    for kept in ["911", "TAS", "IRS", "877-777-4778"] {
        let (ours, theirs) = (words.contains(kept), original.words.contains(kept));
        assert!(ours || !theirs, "{tag} {place} lost {kept}: {words}");
    }
}

/// A text is found by its English, so the same English has the same words everywhere.
fn same_english_same_words(tag: &str, entries: &[Entry]) {
    let mut known = BTreeMap::new();
    for entry in entries {
        let said = (&entry.words, entry.legal);
        let before = known.insert(&entry.english, said).unwrap_or(said);
        assert_eq!(before, said, "{tag} {}", entry.place);
    }
}

/// What a further language has to have, with the English in place of the words.
fn wanted() -> Vec<Entry> {
    let mut entries = BTreeSet::new();
    let legal = legal_texts();
    for text in texts(&EN) {
        let formed = FORMED.contains(&text.key.as_str());
        if !formed && !PARTS.iter().any(|part| text.key.starts_with(part)) {
            continue;
        }
        let words = if formed {
            without_numbers(&text.words).0
        } else {
            text.words
        };
        entries.insert(Entry {
            place: text.key,
            english: format!("{:08x}", hash(&words)),
            legal: legal.contains(&words),
            words,
        });
    }
    entries.into_iter().collect()
}

/// The texts that rest on law: those of a rule, and those with a source of their own.
fn legal_texts() -> BTreeSet<String> {
    let rules: BTreeSet<String> = rules().into_iter().map(|rule| rule.key).collect();
    let is_legal = |text: &Text| {
        let sourced = |place| STATEMENTS.iter().any(|statement| statement.place == place);
        rules.contains(&text.key) || text.place.is_some_and(sourced)
    };
    let texts = texts(&EN).into_iter().filter(is_legal);
    texts.map(|text| text.words).collect()
}

fn all(language: Language) -> Vec<Text> {
    let mut all = texts(language.catalog());
    all.extend(paper_texts(language.papers(), language.draft()));
    all.extend(desk_texts(language.desk()));
    all
}

fn accepted(variable: &str, tag: &str) -> bool {
    std::env::var(variable).is_ok_and(|given| given == tag)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}
