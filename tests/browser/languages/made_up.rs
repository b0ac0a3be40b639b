//! The file of the language that is made up, from the catalogue of today.

use std::fmt::Write as _;

use serde_json::json;
use tas_checklist::text::EN;
use tas_checklist::text::further::{hash, without_numbers};

use crate::answer_sets::words::texts;
use crate::host_page::release;

/// The file of the language, as `xtask` makes those of the others.
pub fn part(direction: &str) -> Vec<u8> {
    let mut lines = format!("{direction}\n");
    for text in texts(&EN) {
        let words = made_up(&text.words);
        let _ = writeln!(lines, "{:08x} {words}", hash(&text.words));
        let (pattern, numbers) = without_numbers(&text.words);
        if !numbers.is_empty() {
            let _ = writeln!(lines, "{:08x} {}", hash(&pattern), made_up(&pattern));
        }
    }
    let build = build();
    let texts = json!(lines);
    let part = format!(
        "globalThis[Symbol.for('tas-checklist.language')] = {{ build: '{build}', texts: {texts} }};"
    );
    part.into_bytes()
}

/// The build that the genuine file belongs to.
fn build() -> String {
    let genuine = String::from_utf8(release("tas-checklist.vi.js")).expect("a script");
    let (_, rest) = genuine.split_once("build:").expect("it says its build");
    let quoted = rest.trim_start();
    let quote = quoted.chars().next().expect("a quote");
    quoted.split(quote).nth(1).expect("a build").to_owned()
}

/// "Back" becomes "⟦Báck xx⟧".
fn made_up(words: &str) -> String {
    let accented: String = words.chars().map(accented).collect();
    let more = words.chars().count() * 2 / 5;
    let padding: Vec<&str> = std::iter::repeat_n("xxxx", more / 5 + 1).collect();
    format!("⟦{accented} {}⟧", padding.join(" "))
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'ê',
        'i' => 'ï',
        'o' => 'ö',
        'u' => 'ü',
        'A' => 'Å',
        other => other,
    }
}
