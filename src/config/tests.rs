//! What a page may set, and what is said of what it may not.

use super::{ATTRIBUTES, Accent, Firm, Settings, Theme, Worded};
use crate::domain::Date;
use crate::text::Language;

fn set(name: &'static str, value: &'static str) -> (Settings, Vec<String>) {
    let (settings, problems) = Settings::read([(name, value)]);
    (
        settings,
        problems
            .iter()
            .map(|problem| problem.attribute.to_owned())
            .collect(),
    )
}

#[test]
fn nothing_set_is_no_problem() {
    assert_eq!(Settings::read([]), (Settings::default(), Vec::new()));
    for name in ATTRIBUTES {
        assert_eq!(set(name, "  "), (Settings::default(), Vec::new()), "{name}");
    }
}

#[test]
fn every_attribute_is_read() {
    let (settings, problems) = Settings::read([
        ("firm-name", " Larkspur & Vane "),
        ("firm-phone", "202-555-0142"),
        ("firm-url", "https://example.com/contact"),
        ("cta", "Talk to us"),
        ("disclaimer", "Attorney advertising | es: Publicidad"),
        ("languages", "ko, zh-Hans"),
        ("lang", "es-MX "),
        ("theme", "Dark"),
        ("accent", "#1d3f72"),
        ("heading-level", "3"),
        ("preview-date", " 2027-06-01 "),
        ("exit-url", "https://weather.example/"),
        ("handoff", "On"),
    ]);
    assert_eq!(problems, []);
    assert_eq!(settings.firm.name.as_deref(), Some("Larkspur & Vane"));
    assert_eq!(settings.firm.phone.as_deref(), Some("202-555-0142"));
    assert_eq!(
        settings.firm.url.as_deref(),
        Some("https://example.com/contact")
    );
    assert_eq!(settings.language, Language::Spanish);
    let said = |words: &Option<Worded>| {
        let words = words
            .as_ref()
            .and_then(|words| words.in_language(settings.language));
        words.map(str::to_owned)
    };
    assert_eq!(
        said(&settings.firm.call_to_action).as_deref(),
        Some("Talk to us")
    );
    assert_eq!(
        said(&settings.firm.disclaimer).as_deref(),
        Some("Publicidad")
    );
    assert_eq!(
        settings.offered().map(Language::tag).collect::<Vec<_>>(),
        ["en", "es", "ko", "zh-Hans"]
    );
    assert_eq!(settings.theme, Theme::Dark);
    assert_eq!(
        settings.accent,
        Some(Accent {
            red: 0x1d,
            green: 0x3f,
            blue: 0x72
        })
    );
    assert!(settings.handoff);
    assert_eq!(settings.heading_level, 3);
    assert_eq!(settings.preview_date, Some(Date::literal(2027, 6, 1)));
    assert_eq!(
        settings.exit_url.as_deref(),
        Some("https://weather.example/")
    );
}

#[test]
fn mistakes_are_named_and_keep_the_default() {
    for (name, value) in [
        ("firm-phone", "call us"),
        ("firm-url", "javascript:alert(1)"),
        ("firm-url", "JaVaScript:alert(1)"),
        ("firm-url", "data:text/html,x"),
        ("lang", "xx"),
        ("lang", "ko"),
        ("languages", "ko, xx"),
        ("theme", "blue"),
        ("accent", "red"),
        ("accent", "#12"),
        ("accent", "#+12345"),
        ("accent", "#12345é"),
        ("heading-level", "1"),
        ("heading-level", "6"),
        ("preview-date", "today"),
        ("preview-date", "06/01/2027"),
        ("preview-date", "2027-6-1"),
        ("preview-date", "2027-06-1x"),
        ("preview-date", "2027-02-29"),
        ("preview-date", "2027-13-01"),
        ("preview-date", "2027106-01"),
        ("preview-date", "+027-06-01"),
        ("preview-date", "20é7-6-01"),
        ("preview-date", "2027-06-01T00:00"),
        ("preview-date", "1899-12-31"),
        ("preview-date", "2200-01-01"),
        ("exit-url", "javascript:alert(1)"),
        ("exit-url", "JaVaScript:alert(1)"),
        ("exit-url", "\u{1}javascript:alert(1)"),
        ("exit-url", "java\nscript:alert(1)"),
        ("exit-url", "data:text/html,x"),
        ("exit-url", "blob:https://example.com/1"),
        ("exit-url", "mailto:a@example.com"),
        ("exit-url", "#top"),
        ("exit-url", "weather.example"),
        ("exit-url", "https:"),
    ] {
        assert_eq!(
            set(name, value),
            (Settings::default(), vec![name.to_owned()]),
            "{name}={value}"
        );
    }
}

#[test]
fn a_problem_says_what_is_accepted() {
    let (_, problems) = Settings::read([("theme", "blue")]);
    let said: Vec<String> = problems.iter().map(super::Problem::words).collect();
    assert_eq!(
        said,
        ["theme=\"blue\" is ignored; it takes auto, light or dark"]
    );
}

#[test]
fn addresses_that_lead_somewhere() {
    for value in [
        "HTTPS://example.com",
        "http://example.com",
        "mailto:a@example.com",
        "/contact",
        "#contact",
    ] {
        let (settings, _) = Settings::read([("firm-url", value)]);
        assert_eq!(
            settings.firm,
            Firm {
                url: Some(value.to_owned()),
                ..Firm::default()
            }
        );
    }
}

#[test]
fn pages_to_leave_for() {
    for value in ["https://weather.example", "HTTP://weather.example", "/"] {
        let (settings, problems) = Settings::read([("exit-url", value)]);
        assert_eq!(settings.exit_url.as_deref(), Some(value));
        assert_eq!(problems, []);
    }
}

#[test]
fn short_colours_are_doubled() {
    let (settings, _) = Settings::read([("accent", "#0aF")]);
    assert_eq!(
        settings.accent,
        Some(Accent {
            red: 0,
            green: 0xaa,
            blue: 0xff
        })
    );
}

#[test]
fn a_preview_is_of_any_day_of_the_accepted_years() {
    for (value, day) in [
        ("1900-01-01", Date::literal(1900, 1, 1)),
        ("2028-02-29", Date::literal(2028, 2, 29)),
        ("2199-12-31", Date::literal(2199, 12, 31)),
    ] {
        assert_eq!(
            Settings::read([("preview-date", value)]).0.preview_date,
            Some(day)
        );
    }
}

#[test]
fn what_is_not_ours_is_ignored() {
    assert_eq!(set("tracking-id", "7"), (Settings::default(), Vec::new()));
}

#[test]
fn a_language_is_matched_by_its_tag() {
    for (tag, language) in [
        ("es-MX", "es"),
        (" ES ", "es"),
        ("en_US", "en"),
        ("vi-VN", "vi"),
        ("zh-CN", "zh-Hans"),
    ] {
        let (settings, problems) = Settings::read([("languages", "vi zh-Hans"), ("lang", tag)]);
        assert_eq!(
            (settings.language.tag(), problems.len()),
            (language, 0),
            "{tag}"
        );
    }
}

#[test]
fn a_language_that_is_not_turned_on_is_named_and_leaves_english() {
    let (settings, problems) = Settings::read([("lang", "vi")]);
    assert_eq!(settings.language, Language::English);
    assert_eq!(
        problems[0].words(),
        "lang=\"vi\" is ignored; it takes en, es, or a language that languages turns on"
    );
    let mut settings = Settings::default();
    assert!(!settings.set_language("zh-TW") && settings.set_language("es-419"));
    assert_eq!(settings.language, Language::Spanish);
}
