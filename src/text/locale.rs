//! Dates and numbers as a language writes them: by the browser's `Intl`, which the
//! program that runs in one is given when it starts. Elsewhere they are written here,
//! for tests and for the rulebook; a browser test holds the two equal.

use std::sync::OnceLock;

use crate::domain::Date;

/// How a browser writes a date and a number in the language of a BCP 47 tag.
#[derive(Debug)]
pub struct Locale {
    /// A date in words.
    pub date: fn(&str, Date) -> Option<String>,
    /// A whole number, in groups of three digits.
    pub number: fn(&str, u32) -> Option<String>,
}

static BROWSER: OnceLock<Locale> = OnceLock::new();

/// Has the browser write dates and numbers from now on.
pub fn by(browser: Locale) {
    // A program starts once.
    let _ = BROWSER.set(browser);
}

/// A date in words; as ISO 8601 writes it where a browser cannot.
pub(super) fn date(tag: &'static str, date: Date) -> String {
    let by_browser = BROWSER.get().and_then(|browser| (browser.date)(tag, date));
    by_browser.unwrap_or_else(|| without_browser::date(tag, date))
}

/// A whole number; without groups where a browser cannot.
pub(super) fn number(tag: &'static str, number: u32) -> String {
    let by_browser = BROWSER
        .get()
        .and_then(|browser| (browser.number)(tag, number));
    by_browser.unwrap_or_else(|| without_browser::number(number))
}

#[cfg(target_family = "wasm")]
mod without_browser {
    use crate::domain::Date;

    pub fn date(_tag: &str, date: Date) -> String {
        let two = |part: u8| [if part < 10 { "-0" } else { "-" }, &part.to_string()].concat();
        [
            &date.year().to_string(),
            two(date.month()).as_str(),
            &two(date.day()),
        ]
        .concat()
    }

    pub fn number(number: u32) -> String {
        number.to_string()
    }
}

#[cfg(not(target_family = "wasm"))]
mod without_browser {
    use crate::domain::Date;

    const ENGLISH: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    const SPANISH: [&str; 12] = [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];

    pub fn date(tag: &str, date: Date) -> String {
        let month = usize::from(date.month()) - 1;
        let (day, year) = (date.day(), date.year());
        if tag.starts_with("es") {
            format!("{day} de {} de {year}", SPANISH[month])
        } else {
            format!("{} {day}, {year}", ENGLISH[month])
        }
    }

    pub fn number(number: u32) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        text
    }
}
