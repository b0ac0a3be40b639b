//! Languages beyond the two that every release carries. Each is one file of
//! `src/text/further/`, which loads later and only where a firm has turned it on.
//!
//! Such a language is partial: it has the questions, the outcomes, the next steps and
//! the static help. A text is found by the hash of the English that it was translated
//! from, so a translation whose English has moved on is no longer found, and the
//! visitor reads the English rather than something that was true once.

use std::sync::OnceLock;

/// A further language.
#[derive(Debug)]
pub struct Further {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    /// Scripts and places, in lower case, whose readers need another language although
    /// the first subtag is the same.
    other: &'static [&'static str],
    translations: OnceLock<Translations>,
}

/// The further languages that there are: a file each.
pub static FURTHER: [Further; 5] = [
    Further::new("zh-Hans", "简体中文", &["hant", "tw", "hk", "mo"]),
    Further::new("vi", "Tiếng Việt", &[]),
    Further::new("ko", "한국어", &[]),
    Further::new("ht", "Kreyòl ayisyen", &[]),
    Further::new("ru", "Русский", &[]),
];

impl Further {
    const fn new(tag: &'static str, name: &'static str, other: &'static [&'static str]) -> Self {
        Self {
            tag,
            name,
            other,
            translations: OnceLock::new(),
        }
    }

    /// Whether readers of what a BCP 47 tag names read it.
    pub(super) fn suits(&self, tag: &str) -> bool {
        let primary = subtags(self.tag).next().unwrap_or_default();
        let mut asked = subtags(tag);
        asked
            .next()
            .is_some_and(|first| first.eq_ignore_ascii_case(primary))
            && !asked.any(|subtag| {
                self.other
                    .iter()
                    .any(|other| subtag.eq_ignore_ascii_case(other))
            })
    }

    /// Takes over what was loaded, once.
    pub fn learn(&self, part: &'static str) {
        // What is known already is of the same release.
        let _ = self.translations.set(Translations::read(part));
    }

    /// Its texts, once they have loaded.
    #[must_use]
    pub fn translations(&self) -> Option<&Translations> {
        self.translations.get()
    }
}

impl PartialEq for Further {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Further {}

/// The parts of a BCP 47 tag, of which some people write an underscore between.
pub(super) fn subtags(tag: &str) -> impl Iterator<Item = &str> {
    tag.trim().split(['-', '_'])
}

/// The texts of a language by the hash of their English.
#[derive(Debug, Default)]
pub struct Translations {
    /// "ltr" or "rtl".
    pub direction: &'static str,
    texts: Vec<(u32, Translation)>,
}

/// One text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The words.
    pub words: &'static str,
    /// Whether the English counts and is shown beside them.
    pub legal: bool,
}

impl Translations {
    /// What a part holds: a line with the direction, then a line for each text: the hash
    /// in eight hexadecimal digits, `*` or a blank for what is legal, and the words. A line that says
    /// something else is passed over.
    #[must_use]
    pub fn read(part: &'static str) -> Self {
        let (first, rest) = part.split_once('\n').unwrap_or_default();
        let mut texts: Vec<_> = rest.lines().filter_map(line).collect();
        texts.sort_unstable_by_key(|(hash, _)| *hash);
        Self {
            direction: if first == "rtl" { "rtl" } else { "ltr" },
            texts,
        }
    }

    /// The translation of a text. Numbers in it may be others than those it was translated with:
    /// the file has `{}` in their place.
    #[must_use]
    pub fn of(&self, english: &str) -> Option<(String, bool)> {
        if let Some(found) = self.find(english) {
            return Some((found.words.to_owned(), found.legal));
        }
        let (pattern, numbers) = without_numbers(english);
        if numbers.is_empty() {
            return None;
        }
        let found = self.find(&pattern)?;
        let mut words = found.words.to_owned();
        for number in numbers {
            words = words.replacen("{}", number, 1);
        }
        Some((words, found.legal))
    }

    fn find(&self, english: &str) -> Option<Translation> {
        let hash = hash(english);
        let at = self
            .texts
            .binary_search_by_key(&hash, |(hash, _)| *hash)
            .ok()?;
        Some(self.texts[at].1)
    }
}

fn line(line: &'static str) -> Option<(u32, Translation)> {
    let (hash, rest) = line.split_at_checked(8)?;
    let (mark, words) = rest.split_at_checked(1)?;
    Some((
        u32::from_str_radix(hash, 16).ok()?,
        Translation {
            words,
            legal: mark == "*",
        },
    ))
}

/// A text with `{}` for each number in it, and the numbers.
#[must_use]
pub fn without_numbers(text: &str) -> (String, Vec<&str>) {
    let (mut pattern, mut numbers) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let number = &rest[start..];
        let length = number
            .find(|letter: char| !letter.is_ascii_digit())
            .unwrap_or(number.len());
        pattern.push_str(&rest[..start]);
        pattern.push_str("{}");
        numbers.push(&number[..length]);
        rest = &number[length..];
    }
    pattern.push_str(rest);
    (pattern, numbers)
}

/// What a text is known by: FNV-1a over its UTF-8, in 32 bits.
#[must_use]
pub fn hash(english: &str) -> u32 {
    let mut hash: u32 = 0x811c_9dc5;
    for byte in english.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::{FURTHER, Translations, hash, without_numbers};

    fn part(lines: &[(&str, &str, &str)]) -> &'static str {
        let line = |(english, mark, words): &(&str, &str, &str)| {
            format!("\n{:08x}{mark}{words}", hash(english))
        };
        let lines: Vec<String> = lines.iter().map(line).collect();
        ["rtl", &lines.concat()].concat().leak()
    }

    #[test]
    fn a_text_is_found_by_its_english_and_no_other() {
        let known = Translations::read(part(&[("Back", " ", "Назад"), ("Call TAS.", "*", "Да.")]));
        assert_eq!(known.direction, "rtl");
        assert_eq!(known.of("Back"), Some(("Назад".to_owned(), false)));
        assert_eq!(known.of("Call TAS."), Some(("Да.".to_owned(), true)));
        assert_eq!(known.of("Back again"), None);
    }

    #[test]
    fn numbers_take_their_places() {
        let known = Translations::read(part(&[("Step {} of about {}", " ", "{} из {}")]));
        let found = known.of("Step 3 of about 12").map(|(words, _)| words);
        assert_eq!(found.as_deref(), Some("3 из 12"));
        assert_eq!(without_numbers("a1b22").0, "a{}b{}");
    }

    #[test]
    fn a_damaged_line_spoils_no_other() {
        let whole: &'static str = format!("ltr\n\nnonsense\n{:08x} да", hash("yes")).leak();
        let known = Translations::read(whole);
        assert_eq!(known.of("yes"), Some(("да".to_owned(), false)));
    }

    #[test]
    fn simplified_chinese_is_not_given_to_readers_of_the_other() {
        let chinese = &FURTHER[0];
        for tag in ["zh", "zh-CN", "zh_hans_sg", " ZH-Hans "] {
            assert!(chinese.suits(tag), "{tag}");
        }
        for tag in ["zh-Hant", "zh-TW", "zh-hk", "z", ""] {
            assert!(!chinese.suits(tag), "{tag}");
        }
    }
}
