//! What the public names mean, in words. Which names there are is the code's own
//! business: `tests.rs` says which one is missing here, and which is made up.

use anyhow::{Context, Result};
use tas_checklist::config::ATTRIBUTES;
use tas_checklist::domain::Outcome;

/// An attribute of the element, which is a property too.
pub struct Setting {
    pub name: &'static str,
    /// What it takes, as TypeScript says it.
    pub takes: &'static str,
    /// The value that holds without it, if one does.
    pub default: Option<&'static str>,
    pub about: &'static str,
}

pub const SETTINGS: &[Setting] = &[
    Setting {
        name: "firm-name",
        takes: "string",
        default: None,
        about: "The firm's name on the result.",
    },
    Setting {
        name: "firm-phone",
        takes: "string",
        default: None,
        about: "The firm's telephone number: text with digits.",
    },
    Setting {
        name: "firm-url",
        takes: "string",
        default: None,
        about: "Where the firm's button leads: an https:, http: or mailto: address, or a place \
                on the site that starts with / or #.",
    },
    Setting {
        name: "cta",
        takes: "string",
        default: None,
        about: "What the firm's button says; by language as `Talk to us | es: Hable con nosotros`.",
    },
    Setting {
        name: "disclaimer",
        takes: "string",
        default: None,
        about: "What the firm says of itself at the end of the first screen and of the result, \
                by language as in `cta`.",
    },
    Setting {
        name: "languages",
        takes: "string",
        default: None,
        about: "Further languages that a visitor may choose: a list of zh-Hans, vi, ko, ht and ru.",
    },
    Setting {
        name: "lang",
        takes: "string",
        default: None,
        about: "The language of every word: en, es, or one that `languages` turns on; without \
                it that of the page, or English.",
    },
    Setting {
        name: "theme",
        takes: "'auto' | 'light' | 'dark'",
        default: Some("auto"),
        about: "Light or dark; auto is as the visitor's system and the page have it.",
    },
    Setting {
        name: "accent",
        takes: "string",
        default: None,
        about: "The firm's colour as #rgb or #rrggbb, made readable where it is not.",
    },
    Setting {
        name: "display",
        takes: "'inline' | 'dialog'",
        default: Some("inline"),
        about: "In the page, or as a dialog that a card in the page opens.",
    },
    Setting {
        name: "heading-level",
        takes: "2 | 3 | 4 | 5 | '2' | '3' | '4' | '5'",
        default: Some("2"),
        about: "The level of a screen's heading.",
    },
    Setting {
        name: "exit-url",
        takes: "string",
        default: None,
        about: "Where \"Leave this page quickly\" leads; without it there is no such button.",
    },
    Setting {
        name: "handoff",
        takes: "'on' | 'off'",
        default: Some("off"),
        about: "Whether a visitor may hand a text over to the page, after reading it.",
    },
    Setting {
        name: "preview-date",
        takes: "string",
        default: None,
        about: "For reviewers: the day that is taken as today, as YYYY-MM-DD from 1900 to 2199.",
    },
];

/// The settings in the order in which the program knows them.
pub fn settings() -> Result<Vec<&'static Setting>> {
    ATTRIBUTES.iter().map(|name| described(name)).collect()
}

fn described(name: &str) -> Result<&'static Setting> {
    let found = SETTINGS.iter().find(|setting| setting.name == name);
    found.with_context(|| {
        format!(
            "the attribute {name} is in src/config.rs and not in xtask/src/api/table.rs: say \
             there what it takes and sets, then run `cargo xtask api`"
        )
    })
}

/// A method, with what it returns.
pub struct Method {
    pub name: &'static str,
    pub returns: &'static str,
    pub about: &'static str,
}

pub const METHODS: [Method; 5] = [
    Method {
        name: "open",
        returns: "void",
        about: "Opens the dialog, where `display` is `dialog`; begins the checklist where it has \
                not begun, and tries again where it could not be loaded.",
    },
    Method {
        name: "close",
        returns: "void",
        about: "Closes the dialog; the answers stay.",
    },
    Method {
        name: "restart",
        returns: "void",
        about: "Forgets the answers and asks the first question; begins the checklist where it \
                has not begun, and tries again where it could not be loaded.",
    },
    Method {
        name: "clear",
        returns: "void",
        about: "Forgets the answers, as the visitor's own button does.",
    },
    Method {
        name: "diagnose",
        returns: "string",
        about: "A report for whoever looks after the page, in lines of `name: value`. It holds \
                no answer.",
    },
];

/// An event, by its name after `tas-checklist:`, with the type of its detail.
pub struct Event {
    pub kind: &'static str,
    pub detail: &'static str,
    pub about: &'static str,
}

pub const EVENTS: [Event; 6] = [
    Event {
        kind: "ready",
        detail: "null",
        about: "The first screen is drawn.",
    },
    Event {
        kind: "start",
        detail: "null",
        about: "The visitor begins.",
    },
    Event {
        kind: "result",
        detail: "{ outcome: TasChecklistOutcome }",
        about: "A result is shown.",
    },
    Event {
        kind: "contact",
        detail: "null",
        about: "The visitor turns to the firm.",
    },
    Event {
        kind: "handoff",
        detail: "{ text: string }",
        about: "The visitor agreed to hand this text over, where `handoff` is on. \
                `preventDefault()` says that it was taken.",
    },
    Event {
        kind: "error",
        detail: "{ code: TasChecklistErrorCode }",
        about: "Static help is shown instead.",
    },
];

/// What an outcome means to a page.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::EmergencyCallNow => "TAS should be called now.",
        Outcome::LikelyQualifies => "TAS is likely to take the case.",
        Outcome::TryNormalChannelsFirst => "The normal IRS channels come first.",
        Outcome::NotATasMatter => "Another office is the right door.",
    }
}

/// Codes of the error event: why static help is shown.
pub const ERRORS: [(&str, &str); 7] = [
    (
        "fallback-missing",
        "Wasm did not run, and the fallback file did not load.",
    ),
    (
        "fallback-damaged",
        "Wasm did not run, and the fallback file is damaged or of another release.",
    ),
    (
        "engine-missing",
        "The split build's engine file did not load.",
    ),
    (
        "engine-damaged",
        "The split build's engine file is damaged or of another release.",
    ),
    (
        "no-stylesheets",
        "The browser is too old: it has no constructable style sheets.",
    ),
    ("mount-failed", "It could not be drawn in this page."),
    (
        "panic",
        "It met a mistake of its own, or there is no memory left.",
    ),
];

/// Codes that only the report and the console name: why the fallback was asked for.
pub const REASONS: [(&str, &str); 5] = [
    ("wasm-missing", "The browser has no WebAssembly."),
    (
        "wasm-blocked",
        "The page's policy lacks 'wasm-unsafe-eval' in its script-src.",
    ),
    (
        "wasm-refused",
        "The browser is too old for this Wasm, or what came is no Wasm.",
    ),
    (
        "wasm-unloaded",
        "The split build's .wasm file did not load.",
    ),
    ("damaged-file", "The packed file was changed on its way."),
];

/// Codes that only the console names: why a language did not come. The visitor goes on in
/// the one before.
pub const ABSENT_LANGUAGES: [(&str, &str); 2] = [
    ("language-missing", "The language's file did not load."),
    (
        "language-damaged",
        "The language's file is damaged or of another release.",
    ),
];

/// Codes that only the console names: why a paper could not be opened. The result stays.
pub const PAPERS: [(&str, &str); 4] = [
    ("worksheet-missing", "The worksheet file did not load."),
    (
        "worksheet-damaged",
        "The worksheet file is damaged or of another release.",
    ),
    (
        "worksheet-fallback-missing",
        "Wasm did not run, and the worksheet's fallback file did not load.",
    ),
    (
        "worksheet-fallback-damaged",
        "Wasm did not run, and the worksheet's fallback file is damaged or of another release.",
    ),
];

/// Parts that a page's sheet can style, and what each is.
pub const PARTS: [(&str, &str); 16] = [
    ("panel", "The box around every screen."),
    ("heading", "A screen's heading."),
    ("primary", "The button that goes on."),
    ("progress", "How far the visitor is."),
    ("option", "One choice of a question."),
    ("error", "What is wrong with the answers."),
    ("outcome", "The result's first lines."),
    ("deadline", "A deadline that keeps running."),
    ("step", "One thing to do now."),
    ("criterion", "One of the nine tests."),
    ("firm", "The firm and how to reach it."),
    ("card", "The card that opens the dialog."),
    ("dialog", "The dialog over the page."),
    ("close", "The button that closes it."),
    ("languages", "The choice of a language."),
    ("disclaimer", "What the firm says of itself."),
];
