//! The parts of further languages: a file of `src/text/further/` each, as a script that
//! hands its texts over and does nothing else.
//!
//! Which texts a language has to have is held by the package's tests; here a file is
//! only read and written out.

use crate::node::Node;
use crate::pack::{minified, wrapped};
use crate::program::Programs;
use crate::{split, static_help, workspace};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use tas_checklist::text::Language;
use tas_checklist::text::further::{FURTHER, hash};

const FOLDER: &str = "src/text/further";

/// A part: the language's tag, the name of its file, and what is in it.
pub struct Part {
    pub tag: &'static str,
    pub name: String,
    pub bytes: Vec<u8>,
}

#[derive(Deserialize)]
struct File {
    direction: String,
    texts: Vec<Text>,
}

#[derive(Deserialize)]
struct Text {
    english: String,
    #[serde(default)]
    legal: bool,
    words: String,
}

/// The parts beside the packed file.
pub fn parts(programs: &Programs, node: Option<&Node>) -> Result<Vec<Part>> {
    let part = |tag: &'static str| {
        Ok(Part {
            tag,
            name: beside(tag),
            bytes: script(tag, &programs.build, node)?,
        })
    };
    FURTHER.iter().map(|further| part(further.tag)).collect()
}

/// The name of a part beside the packed file.
pub fn beside(tag: &str) -> String {
    format!("tas-checklist.{tag}.js")
}

/// The parts of the split build, each with its hash in its name.
pub fn hashed(parts: &[Part]) -> Vec<(&'static str, (String, &[u8]))> {
    let name = |part: &Part| split::hashed(&format!("language-{}", part.tag), &part.bytes, "js");
    let parts = parts.iter();
    parts
        .map(|part| (part.tag, (name(part), part.bytes.as_slice())))
        .collect()
}

/// The names of the parts by the tag of their language.
pub fn names(parts: &[Part]) -> BTreeMap<&'static str, String> {
    let named = |part: &Part| (part.tag, part.name.clone());
    parts.iter().map(named).collect()
}

fn script(tag: &str, build: &str, node: Option<&Node>) -> Result<Vec<u8>> {
    let path = workspace::root().join(FOLDER).join(format!("{tag}.json"));
    let text = std::fs::read(&path).with_context(|| format!("no {}", path.display()))?;
    let file: File = serde_json::from_slice(&text).with_context(|| format!("{tag} is no JSON"))?;
    let texts = serde_json::to_string(&file.lines()?)?;
    let help = file.translated(serde_json::to_value(static_help::words(Language::English))?);
    let script = format!(
        "globalThis[Symbol.for('tas-checklist.language')] = {{ build: '{build}', texts: {texts}, \
         help: {help} }};"
    );
    Ok(wrapped(&minified(&script, node)?).into_bytes())
}

impl File {
    /// The same words in the language, each found by its English.
    fn translated(&self, words: Value) -> Value {
        match words {
            Value::String(english) => {
                let hash = format!("{:08x}", hash(&english));
                let text = self.texts.iter().find(|text| text.english == hash);
                Value::String(text.map_or(english, |text| text.words.clone()))
            }
            Value::Array(all) => all.into_iter().map(|one| self.translated(one)).collect(),
            Value::Object(all) => {
                let pairs = all.into_iter();
                pairs
                    .map(|(name, one)| (name, self.translated(one)))
                    .collect()
            }
            other => other,
        }
    }

    /// The lines that the program reads: the direction, then a text each, in the order of
    /// their hashes.
    fn lines(&self) -> Result<String> {
        let mut lines = BTreeMap::new();
        for text in &self.texts {
            let hash = &text.english;
            ensure!(
                hash.len() == 8 && !text.words.contains('\n'),
                "{hash} is no hash of eight digits, or its text has more than one line"
            );
            lines.insert(hash, (text.legal, &text.words));
        }
        let mut all = format!("{}\n", self.direction);
        for (hash, (legal, words)) in lines {
            let mark = if legal { '*' } else { ' ' };
            writeln!(all, "{hash}{mark}{words}")?;
        }
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::{File, Text};

    fn text(english: &str, legal: bool, words: &str) -> Text {
        Text {
            english: english.to_owned(),
            legal,
            words: words.to_owned(),
        }
    }

    #[test]
    fn each_text_is_a_line_once() {
        let file = File {
            direction: "ltr".to_owned(),
            texts: vec![
                text("0000000b", true, "да"),
                text("0000000a", false, "нет"),
                text("0000000b", true, "да"),
            ],
        };
        let lines = file.lines().expect("lines");
        assert_eq!(lines, "ltr\n0000000a нет\n0000000b*да\n");
    }

    #[test]
    fn a_text_of_two_lines_is_refused() {
        let file = File {
            direction: "ltr".to_owned(),
            texts: vec![text("0000000b", false, "a\nb")],
        };
        assert!(file.lines().is_err());
    }
}
