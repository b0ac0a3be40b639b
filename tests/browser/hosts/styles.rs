//! Pages whose styles, charset, mode or direction are not what the widget's are.

use serde_json::json;

use super::host::{stands, stands_and, visitor, walk_and_return, walk_to_result};
use crate::engine::Engine;
use crate::widget::Hand;

/// A whole journey, since every screen has other elements for a reset to meet.
pub fn css_resets(engine: Engine) {
    stands_and(engine, "css-resets", |_, widget| {
        walk_and_return(widget, Hand::Pointer);
        walk_to_result(widget, Hand::Pointer);
    });
}

pub fn bootstrap_3(engine: Engine) {
    stands_and(engine, "bootstrap-3", |host, widget| {
        let root = host.ask("return getComputedStyle(document.documentElement).fontSize;");
        assert_eq!(root, "10px", "Bootstrap is not there");
        walk_and_return(widget, Hand::Pointer);
    });
}

pub fn divi_theme(engine: Engine) {
    stands(engine, "divi-theme");
}

pub fn root_font(engine: Engine) {
    stands(engine, "root-font");
}

/// The page's letters and the widget's own are what they should be, on every screen.
pub fn windows_1252(engine: Engine) {
    stands_and(engine, "windows-1252", |host, widget| {
        assert_eq!(host.ask("return document.characterSet;"), "windows-1252");
        let mut said = String::new();
        visitor(widget, Hand::Pointer).walk(|_| {
            let text = widget.ask("return tas.text(tas.root(index));", &[]);
            said += text.as_str().unwrap_or_default();
        });
        assert!(said.contains("Añón & Söhne"), "{said}");
        assert!(!said.contains('Ã') && !said.contains('â'), "{said}");
    });
}

pub fn quirks(engine: Engine) {
    stands_and(engine, "quirks", |host, widget| {
        assert_eq!(host.ask("return document.compatMode;"), "BackCompat");
        walk_and_return(widget, Hand::Pointer);
    });
}

/// The page's direction is not the language's of the widget, which is English.
pub fn rtl(engine: Engine) {
    stands_and(engine, "rtl", |_, widget| {
        let directions = "const panel = tas.root(index).querySelector('.tas');
            return [getComputedStyle(panel).direction, panel.matches(':dir(rtl)')];";
        assert_eq!(widget.ask(directions, &[]), json!(["ltr", false]));
        walk_and_return(widget, Hand::Pointer);
    });
}
