//! The firm's own words, in as many languages as it gives them.
//!
//! One value holds them all: `Talk to us | es: Hable con nosotros`. Words without a tag
//! are for every language that has none of its own. Our own sentences are not among
//! what can be set: a firm adds to them.

use crate::text::Language;

/// Words of the firm's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worded {
    plain: String,
    by_language: Vec<(Language, String)>,
}

impl Worded {
    /// What a value says. A bar that no tag of a language follows is the firm's own.
    #[must_use]
    pub fn read(value: &str) -> Self {
        let mut words = Self::default();
        for (at, piece) in value.split('|').enumerate() {
            if let Some((language, piece)) = tagged(piece) {
                words.by_language.push((language, piece.to_owned()));
                continue;
            }
            let place = match words.by_language.last_mut() {
                Some((_, said)) => said,
                None => &mut words.plain,
            };
            if at > 0 {
                place.push_str(" | ");
            }
            place.push_str(piece.trim());
        }
        words
    }

    /// The words for a language; nothing where only others have words.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Option<&str> {
        let own = self.by_language.iter().find(|(of, _)| *of == language);
        let words = own.map_or(self.plain.as_str(), |(_, words)| words);
        (!words.is_empty()).then_some(words)
    }
}

fn tagged(piece: &str) -> Option<(Language, &str)> {
    let (tag, words) = piece.split_once(':')?;
    let language = Language::matching(tag)?;
    let is_tag = tag
        .trim()
        .bytes()
        .all(|letter| letter.is_ascii_alphanumeric() || letter == b'-');
    is_tag.then_some((language, words.trim()))
}

#[cfg(test)]
mod tests {
    use super::Worded;
    use crate::text::Language::{self, English, Spanish};

    fn said(value: &str, language: Language) -> Option<String> {
        Worded::read(value).in_language(language).map(str::to_owned)
    }

    #[test]
    fn words_without_a_tag_are_for_every_language() {
        assert_eq!(said("Talk to us", Spanish).as_deref(), Some("Talk to us"));
        let both = "Talk to us | es: Hable con nosotros|vi:Gọi";
        assert_eq!(said(both, English).as_deref(), Some("Talk to us"));
        assert_eq!(said(both, Spanish).as_deref(), Some("Hable con nosotros"));
        let vietnamese = Language::matching("vi").expect("a language");
        assert_eq!(said(both, vietnamese).as_deref(), Some("Gọi"));
    }

    #[test]
    fn each_language_may_have_a_tag() {
        let both = "es: Llame | en: Call";
        assert_eq!(said(both, English).as_deref(), Some("Call"));
        assert_eq!(said("es: Llame", English), None);
    }

    #[test]
    fn a_bar_of_the_firm_s_own_stays() {
        assert_eq!(said("Ash | Alder", English).as_deref(), Some("Ash | Alder"));
        let said = said("Note: a | b | es: c | d", Spanish);
        assert_eq!(said.as_deref(), Some("c | d"));
    }
}
