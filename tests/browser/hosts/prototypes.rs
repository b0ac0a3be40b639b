//! Pages whose scripts change what the browser gives to all: prototypes, and who
//! hears of a click.

use serde_json::json;

use super::host::{stands_and, walk_and_return, walk_to_result};
use crate::engine::Engine;
use crate::widget::Hand;

/// A whole journey beside the oldest of them.
pub fn prototype_js(engine: Engine) {
    stands_and(engine, "prototype-js", |host, widget| {
        assert_eq!(host.ask("return Prototype.Version;"), "1.7.3");
        walk_and_return(widget, Hand::Pointer);
        walk_to_result(widget, Hand::Pointer);
    });
}

pub fn mootools(engine: Engine) {
    stands_and(engine, "mootools", |host, widget| {
        let version = host.ask("return MooTools.version + ' ' + MooTools.More.version;");
        assert!(
            version.as_str().is_some_and(|text| text.starts_with("1.4")),
            "{version}"
        );
        walk_and_return(widget, Hand::Pointer);
    });
}

pub fn patched_prototypes(engine: Engine) {
    stands_and(engine, "patched-prototypes", |host, widget| {
        let patched = "return [document.body.junk, window.Function.prototype.bind.toString().includes('native')];";
        assert_eq!(host.ask(patched), json!(["enumerable", false]));
        walk_and_return(widget, Hand::Pointer);
    });
}

/// Every control works by pointer and, on the way to the result, by keyboard.
pub fn clicks_stopped(engine: Engine) {
    stands_and(engine, "clicks-stopped", |_, widget| {
        walk_and_return(widget, Hand::Pointer);
        walk_to_result(widget, Hand::Keyboard);
        let first = widget.turn(|| widget.press(Hand::Pointer, "button.tas-clear"));
        assert_eq!(first.id, "welcome");
    });
}
