//! What a page may set, from loose attributes to strict [`Settings`].
//!
//! A mistake never stops the checklist: the setting keeps its default and the
//! mistake is named for whoever looks after the page. Nothing here reads the
//! page, and nothing of it comes from a visitor.

use std::fmt;

use serde::Deserialize;
use serde::de;
use serde::de::value::MapDeserializer;

use crate::text::Language;

/// The attributes, in the order of the README's table. Each may also be written
/// as `data-…`.
pub const ATTRIBUTES: [&str; 8] = [
    "firm-name",
    "firm-phone",
    "firm-url",
    "cta",
    "lang",
    "theme",
    "accent",
    "heading-level",
];

/// What a page has set, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Who offers the checklist.
    pub firm: Firm,
    /// The language of every word.
    pub language: Language,
    /// Light, dark, or as the visitor's system has it.
    pub theme: Theme,
    /// The firm's own colour, as it was given; its contrast is not checked here.
    pub accent: Option<Accent>,
    /// The level of a screen's heading, 2 to 5.
    pub heading_level: u8,
}

/// Who offers the checklist. All of it is optional, and no part is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Firm {
    /// Its name.
    pub name: Option<String>,
    /// Its telephone number, as it is to be shown.
    pub phone: Option<String>,
    /// Where its link leads: a web page, an e-mail address, or a place on the
    /// firm's own site. Never a script.
    pub url: Option<String>,
    /// What its link says.
    pub call_to_action: Option<String>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the visitor's system and the page have it.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// The attribute's value for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

/// A setting that was ignored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The attribute, without `data-`.
    pub attribute: &'static str,
    /// What it was set to.
    pub value: String,
    /// What it takes.
    pub accepted: &'static str,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [
            self.attribute,
            "=\"",
            &self.value,
            "\" is ignored; it takes ",
            self.accepted,
        ] {
            out.write_str(part)?;
        }
        Ok(())
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            firm: Firm::default(),
            language: Language::English,
            theme: Theme::default(),
            accent: None,
            heading_level: DEFAULT_HEADING_LEVEL,
        }
    }
}

/// Below the one `h1` of a page.
const DEFAULT_HEADING_LEVEL: u8 = 2;

/// The attributes as they stand in the page. "" is not set.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct Attributes {
    firm_name: String,
    firm_phone: String,
    firm_url: String,
    cta: String,
    lang: String,
    theme: String,
    accent: String,
    heading_level: String,
}

impl Settings {
    /// The settings that names and values make, and what was ignored on the way.
    /// Names that are not in [`ATTRIBUTES`] are somebody else's.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Problem>) {
        let pairs = MapDeserializer::<_, Unreadable>::new(pairs.into_iter());
        let attributes = Attributes::deserialize(pairs).unwrap_or_default();
        let mut problems = Problems(Vec::new());
        let settings = problems.settings(&attributes);
        (settings, problems.0)
    }
}

/// Attributes are text and so is every field, so reading them cannot fail; what
/// serde would say of a failure is not worth its bytes.
#[derive(Debug)]
struct Unreadable;

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("unreadable attributes")
    }
}

impl std::error::Error for Unreadable {}

impl de::Error for Unreadable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

struct Problems(Vec<Problem>);

impl Problems {
    fn settings(&mut self, page: &Attributes) -> Settings {
        let default = Settings::default();
        Settings {
            firm: Firm {
                name: text(&page.firm_name),
                phone: self.checked("firm-phone", &page.firm_phone, "a telephone number", phone),
                url: self.checked("firm-url", &page.firm_url, URLS, url),
                call_to_action: text(&page.cta),
            },
            language: self
                .checked("lang", &page.lang, "en", language)
                .unwrap_or(default.language),
            theme: self
                .checked("theme", &page.theme, "auto, light or dark", theme)
                .unwrap_or_default(),
            accent: self.checked(
                "accent",
                &page.accent,
                "a colour as #rgb or #rrggbb",
                accent,
            ),
            heading_level: self
                .checked(
                    "heading-level",
                    &page.heading_level,
                    "2, 3, 4 or 5",
                    heading_level,
                )
                .unwrap_or(default.heading_level),
        }
    }

    /// What `value` means, or a problem if it means nothing. Not set is neither.
    fn checked<T>(
        &mut self,
        attribute: &'static str,
        value: &str,
        accepted: &'static str,
        meaning: fn(&str) -> Option<T>,
    ) -> Option<T> {
        let value = value.trim();
        let meant = if value.is_empty() {
            return None;
        } else {
            meaning(value)
        };
        if meant.is_none() {
            self.0.push(Problem {
                attribute,
                value: value.to_owned(),
                accepted,
            });
        }
        meant
    }
}

fn text(value: &str) -> Option<String> {
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

fn phone(value: &str) -> Option<String> {
    value
        .contains(|letter: char| letter.is_ascii_digit())
        .then(|| value.to_owned())
}

const URLS: &str = "an address that starts with https:, http: or mailto:, or a place on this site that starts with / or #";

/// An allow list: whatever else a browser might run does not get through.
fn url(value: &str) -> Option<String> {
    let schemes = ["https://", "http://", "mailto:"];
    let known = |scheme: &&str| {
        value
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    (schemes.iter().any(known) || value.starts_with(['/', '#'])).then(|| value.to_owned())
}

fn language(value: &str) -> Option<Language> {
    let language = Language::from_tag(value);
    let primary = value.split(['-', '_']).next()?;
    primary
        .eq_ignore_ascii_case(language.tag())
        .then_some(language)
}

fn theme(value: &str) -> Option<Theme> {
    let themes = [Theme::Auto, Theme::Light, Theme::Dark];
    themes
        .into_iter()
        .find(|theme| value.eq_ignore_ascii_case(theme.name()))
}

fn accent(value: &str) -> Option<Accent> {
    let digits = value.strip_prefix('#')?;
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let number = u32::from_str_radix(digits, 16).ok()?;
    let [_, red, green, blue] = match digits.len() {
        3 => ((number & 0xf00) << 8 | (number & 0xf0) << 4 | number & 0xf).wrapping_mul(0x11),
        6 => number,
        _ => return None,
    }
    .to_be_bytes();
    Some(Accent { red, green, blue })
}

fn heading_level(value: &str) -> Option<u8> {
    match value.as_bytes() {
        [digit @ b'2'..=b'5'] => Some(digit - b'0'),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
