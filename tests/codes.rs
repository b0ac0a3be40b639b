//! Every code of a failure is written down for whoever looks after a page, none is made
//! up, and each is provoked by a browser test.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read a file has failed"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder with this ending.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("node_modules") {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|own| own == ending) {
            found.push(path);
        }
    }
    found
}

fn sources(folder: &str, ending: &str) -> String {
    let files = files(&root().join(folder), ending);
    let texts = files
        .iter()
        .map(|file| std::fs::read_to_string(file).expect("a source"));
    texts.collect()
}

/// What stands between quotes at the start of a text.
fn quoted(text: &str) -> &str {
    text.split('\'').next().unwrap_or_default()
}

/// The codes with what the loader advises. Those of a part begin with what it is for.
fn codes() -> BTreeMap<String, String> {
    let loader = sources("src/embed", "js");
    let roles: BTreeSet<&str> = loader.split("part('").skip(1).map(quoted).collect();
    let mut found = BTreeMap::new();
    for call in loader.split("failure(").skip(1) {
        let line = call.lines().next().unwrap_or_default();
        let advice = line.split_once(", ").map_or("", |(_, advice)| advice);
        if let Some(code) = line.strip_prefix('\'') {
            found.insert(quoted(code).to_owned(), advice.to_owned());
        } else if let Some(end) = line.strip_prefix("role + '") {
            for role in &roles {
                found.insert([role, quoted(end)].concat(), advice.to_owned());
            }
        } else {
            // The function itself.
            assert!(line.starts_with("code, "), "no code: failure({line}");
        }
    }
    found
}

/// The sections of `docs/troubleshooting.md` that are about a code.
fn sections() -> BTreeMap<String, String> {
    let page = root().join("docs/troubleshooting.md");
    let page = std::fs::read_to_string(page).expect("docs/troubleshooting.md");
    let sections = page.split("\n### `").skip(1);
    let sections = sections.map(|section| section.split_once("`\n").expect("a heading"));
    sections
        .map(|(code, text)| (code.to_owned(), text.to_owned()))
        .collect()
}

#[test]
fn every_code_has_its_section_and_no_section_is_made_up() {
    let (codes, sections) = (codes(), sections());
    assert!(codes.len() > 10, "{codes:?}");
    assert!(codes.keys().eq(sections.keys()), "{codes:?}\n{sections:?}");
    for (code, text) in sections {
        for part in ["**Means**: ", "**The visitor sees**: ", "**Do**: "] {
            assert_eq!(text.matches(part).count(), 1, "{code}: {part}");
        }
    }
}

#[test]
fn every_code_comes_with_advice() {
    for (code, advice) in codes() {
        let literal = advice.trim_start_matches(['\'', '"', '`']);
        let words = literal.split_whitespace().count();
        assert!(words >= 5 && literal != advice, "{code}: {advice}");
    }
}

#[test]
fn every_code_is_provoked() {
    let tests = sources("tests/browser", "rs");
    for code in codes().keys() {
        assert!(tests.contains(&format!("\"{code}\"")), "{code}");
    }
}
