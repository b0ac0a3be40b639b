//! What a page may set, from loose attributes to strict [`Settings`].
//!
//! A mistake never stops the checklist: the setting keeps its default and the
//! mistake is named for whoever looks after the page. Nothing here reads the
//! page, and nothing of it comes from a visitor.

mod worded;

use crate::domain::Date;
use crate::text::Language;
use crate::text::further::Further;
pub use worded::Worded;

/// The attributes, in the order of the README's table, which is the order in which they
/// are to be set: `languages` says what `lang` may be. Each may also be written as
/// `data-…`.
pub const ATTRIBUTES: [&str; 14] = [
    "firm-name",
    "firm-phone",
    "firm-url",
    "cta",
    "disclaimer",
    "languages",
    "lang",
    "theme",
    "accent",
    "display",
    "heading-level",
    "preview-date",
    "exit-url",
    "handoff",
];

/// What a page has set, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Who offers the checklist.
    pub firm: Firm,
    /// The language of every word.
    pub language: Language,
    /// The further languages that a visitor may choose beside the complete ones.
    pub further: Vec<&'static Further>,
    /// Light, dark, or as the visitor's system has it.
    pub theme: Theme,
    /// The firm's own colour, as it was given; its contrast is not checked here.
    pub accent: Option<Accent>,
    /// Whether it opens as a dialog, from a card in the page.
    pub dialog: bool,
    /// The level of a screen's heading, 2 to 5.
    pub heading_level: u8,
    /// The day that a reviewer wants to have judged as today.
    pub preview_date: Option<Date>,
    /// Where the button leads that leaves the page quickly; without it there is none.
    /// A web page, never a script and never a place on the same page.
    pub exit_url: Option<String>,
    /// Whether a visitor may hand a text over to the page, after reading it.
    pub handoff: bool,
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
    pub call_to_action: Option<Worded>,
    /// What it says of itself beside our own sentences, which stay.
    pub disclaimer: Option<Worded>,
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

impl Accent {
    /// A colour of these parts.
    #[must_use]
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// The colour that `#rgb` or `#rrggbb` says.
    #[must_use]
    pub fn from_css(value: &str) -> Option<Self> {
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
        Some(Self::new(red, green, blue))
    }
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

impl Problem {
    /// What is wrong, for whoever looks after the page.
    #[must_use]
    pub fn words(&self) -> String {
        [
            self.attribute,
            "=\"",
            &self.value,
            "\" is ignored; it takes ",
            self.accepted,
        ]
        .concat()
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            firm: Firm::default(),
            language: Language::English,
            further: Vec::new(),
            theme: Theme::default(),
            accent: None,
            dialog: false,
            heading_level: DEFAULT_HEADING_LEVEL,
            preview_date: None,
            exit_url: None,
            handoff: false,
        }
    }
}

/// Below the one `h1` of a page.
const DEFAULT_HEADING_LEVEL: u8 = 2;

impl Settings {
    /// The settings that names and values make, and what was ignored on the way.
    /// Names that are not in [`ATTRIBUTES`] are somebody else's, and a value of
    /// blanks alone is not set.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Problem>) {
        let (mut settings, mut problems) = (Self::default(), Vec::new());
        for (name, value) in pairs {
            problems.extend(settings.set(name, value));
        }
        (settings, problems)
    }

    /// The element of a heading so many levels below the screen's own.
    #[must_use]
    pub fn heading(&self, below: u8) -> &'static str {
        match self.heading_level + below {
            0..=2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }

    /// Sets what one attribute says, or says what is wrong with it.
    pub fn set(&mut self, name: &str, value: &str) -> Option<Problem> {
        let value = value.trim();
        if value.is_empty() {
            return None;
        }
        let (attribute, accepted, understood) = match name {
            "firm-name" => (
                "firm-name",
                "",
                put(&mut self.firm.name, Some(value.to_owned())),
            ),
            "cta" => (
                "cta",
                "",
                put(&mut self.firm.call_to_action, Some(Worded::read(value))),
            ),
            "disclaimer" => (
                "disclaimer",
                "",
                put(&mut self.firm.disclaimer, Some(Worded::read(value))),
            ),
            "languages" => ("languages", LANGUAGES, self.set_languages(value)),
            "firm-phone" => (
                "firm-phone",
                "a telephone number",
                has_digit(value) && put(&mut self.firm.phone, Some(value.to_owned())),
            ),
            "firm-url" => (
                "firm-url",
                URLS,
                is_safe(value) && put(&mut self.firm.url, Some(value.to_owned())),
            ),
            "lang" => (
                "lang",
                "en, es, or a language that languages turns on",
                self.set_language(value),
            ),
            "theme" => ("theme", "auto, light or dark", self.set_theme(value)),
            "accent" => (
                "accent",
                "a colour as #rgb or #rrggbb",
                put(&mut self.accent, Accent::from_css(value)),
            ),
            "display" => ("display", "inline or dialog", self.set_display(value)),
            "heading-level" => (
                "heading-level",
                "2, 3, 4 or 5",
                self.set_heading_level(value),
            ),
            "preview-date" => (
                "preview-date",
                "a date as YYYY-MM-DD, from 1900 to 2199",
                put(&mut self.preview_date, date(value)),
            ),
            "exit-url" => (
                "exit-url",
                PAGES,
                is_page(value) && put(&mut self.exit_url, Some(value.to_owned())),
            ),
            "handoff" => ("handoff", "on or off", self.set_handoff(value)),
            _ => return None,
        };
        (!understood).then(|| Problem {
            attribute,
            value: value.to_owned(),
            accepted,
        })
    }

    /// Every language that a visitor may choose.
    pub fn offered(&self) -> impl Iterator<Item = Language> {
        let further = self.further.iter().copied().map(Language::Further);
        Language::COMPLETE.into_iter().chain(further)
    }

    /// Takes the language that a BCP 47 tag names, if a visitor may choose it: what the
    /// page is written in, where nothing else is set.
    pub fn set_language(&mut self, tag: &str) -> bool {
        let offered = Language::matching(tag).filter(|language| self.offers(*language));
        if let Some(language) = offered {
            self.language = language;
        }
        offered.is_some()
    }

    fn offers(&self, language: Language) -> bool {
        self.offered().any(|offered| offered == language)
    }

    /// Turns further languages on, in the order of the list; the complete ones are never
    /// off. A list with a mistake turns none on.
    fn set_languages(&mut self, value: &str) -> bool {
        let mut further = Vec::new();
        let tags = value.split([' ', ',']).filter(|tag| !tag.is_empty());
        for tag in tags {
            match Language::matching(tag) {
                Some(Language::Further(one)) if !further.contains(&one) => further.push(one),
                Some(_) => {}
                None => return false,
            }
        }
        self.further = further;
        true
    }

    fn set_theme(&mut self, value: &str) -> bool {
        for theme in [Theme::Auto, Theme::Light, Theme::Dark] {
            if value.eq_ignore_ascii_case(theme.name()) {
                self.theme = theme;
                return true;
            }
        }
        false
    }

    fn set_display(&mut self, value: &str) -> bool {
        self.dialog = value.eq_ignore_ascii_case("dialog");
        self.dialog || value.eq_ignore_ascii_case("inline")
    }

    fn set_handoff(&mut self, value: &str) -> bool {
        self.handoff = value.eq_ignore_ascii_case("on");
        self.handoff || value.eq_ignore_ascii_case("off")
    }

    fn set_heading_level(&mut self, value: &str) -> bool {
        let [digit @ b'2'..=b'5'] = value.as_bytes() else {
            return false;
        };
        self.heading_level = digit - b'0';
        true
    }
}

/// Puts a meaning in its place; false where there is none.
fn put<T>(place: &mut Option<T>, meaning: Option<T>) -> bool {
    *place = meaning;
    place.is_some()
}

fn has_digit(value: &str) -> bool {
    value.bytes().any(|letter| letter.is_ascii_digit())
}

const LANGUAGES: &str = "a list of zh-Hans, vi, ko, ht and ru";

const URLS: &str = "an address that starts with https:, http: or mailto:, or a place on this site that starts with / or #";

/// An allow list: whatever else a browser might run does not get through.
fn is_safe(url: &str) -> bool {
    is_page(url) || starts_with(url, "mailto:") || url.starts_with('#')
}

const PAGES: &str =
    "an address that starts with https: or http:, or a place on this site that starts with /";

/// Whether an address leads to a page: what has none could not be left for it.
fn is_page(url: &str) -> bool {
    starts_with(url, "https://") || starts_with(url, "http://") || url.starts_with('/')
}

fn starts_with(url: &str, scheme: &str) -> bool {
    let start = url.get(..scheme.len()).unwrap_or_default();
    start.eq_ignore_ascii_case(scheme) && url.len() > scheme.len()
}

/// A day as ISO 8601 writes it in full.
fn date(value: &str) -> Option<Date> {
    if value.len() != "YYYY-MM-DD".len() {
        return None;
    }
    let (mut year, mut month, mut day) = (0, 0, 0);
    for (at, letter) in value.bytes().enumerate() {
        let digit = letter.wrapping_sub(b'0');
        match at {
            4 | 7 if letter == b'-' => {}
            4 | 7 => return None,
            _ if digit > 9 => return None,
            0..=3 => year = year * 10 + i16::from(digit),
            5 | 6 => month = month * 10 + digit,
            _ => day = day * 10 + digit,
        }
    }
    Date::new(year, month, day)
}

#[cfg(test)]
mod tests;
