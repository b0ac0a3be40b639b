//! What happens to a page while it lives: it is rebuilt, framed, translated, left
//! and come back to, and printed.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::json;

use super::host::{Host, WORKS, stands_and, visitor, walk_and_return, walk_to_result};
use crate::engine::{Engine, program};
use crate::patience::until;
use crate::record::record;
use crate::widget::{Hand, Widget};

/// The cell of a frame where the driver is no mouse.
const BY_KEYBOARD: &str = "works; by keyboard, its driver cannot point into frames";

/// A router moves the element, takes it away for good, and puts another in.
pub fn moves(engine: Engine) {
    stands_and(engine, "moves", |host, widget| {
        walk_and_return(widget, Hand::Pointer);
        let before = widget.read();
        let moved = "const widget = document.querySelector('tas-checklist');
            widget.remove();
            document.querySelector('#elsewhere').append(widget);";
        for _ in 0..5 {
            host.ask(moved);
        }
        assert_eq!(widget.read().questions, before.questions);
        host.ask(
            "window.removed = document.querySelector('tas-checklist');
             removed.remove();",
        );
        until("it has left", || {
            (host.ask("return removed.shadowRoot.childElementCount;") == json!(0)).then_some(())
        });
        host.ask(
            "document.querySelector('#elsewhere').append(removed);
             delete window.removed;",
        );
        host.until_ready(2);
        let again = Widget::nth(&host.browser, 0);
        assert_eq!(again.read().id, "welcome");
        walk_to_result(again, Hand::Pointer);
    });
}

/// A frame of an origin that nobody shares, in which no form may be sent. The driver
/// of `WebKitGTK` points beside what is in a frame, so there the keyboard is used.
pub fn sandboxed_frame(engine: Engine) {
    let host = Host::open(engine, "sandboxed-frame");
    host.browser.enter_frame(0);
    assert_eq!(host.ask("return origin;"), "null", "it is not a sandbox");
    let (hand, result) = match engine {
        Engine::Chromium | Engine::Firefox => (Hand::Pointer, WORKS),
        Engine::WebKit => (Hand::Keyboard, BY_KEYBOARD),
    };
    walk_and_return(host.widget(), hand);
    host.assert_untouched(&[]);
    record("hosts", "sandboxed-frame", engine, result);
}

/// What the visitor reads is always the present screen, and answers are kept,
/// though every text of the widget was taken out of its hands.
pub fn translated(engine: Engine) {
    stands_and(engine, "translated", |host, widget| {
        until_translated(widget);
        visitor(widget, Hand::Pointer).walk_to("whose-tax");
        until_translated(widget);
        widget.press(Hand::Pointer, "button.tas-continue");
        until("the visitor is told what is missing", || {
            (!widget.read().summary.is_empty()).then_some(())
        });
        walk_and_return(widget, Hand::Pointer);
        let mut headings = Vec::new();
        visitor(widget, Hand::Pointer).walk(|_| {
            until_translated(widget);
            let heading = widget.read().heading.unwrap_or_default();
            assert!(!headings.contains(&heading), "{heading} is shown again");
            headings.push(heading);
        });
        assert!(host.ask("return document.querySelectorAll('main font').length;") != json!(0));
    });
}

fn until_translated(widget: Widget) {
    until("the tool has been at every text", || {
        let left = widget.ask(
            "const texts = document.createTreeWalker(tas.root(index), NodeFilter.SHOW_TEXT);
             let left = 0;
             while (texts.nextNode()) {
                 const { data, parentNode } = texts.currentNode;
                 if (data.trim() && !parentNode.closest('font')) left += 1;
             }
             return left;",
            &[],
        );
        (left == json!(0)).then_some(())
    });
}

/// Back from another page, the widget works again. Firefox keeps no page while it is
/// driven, and loads it anew.
pub fn back_forward(engine: Engine) {
    let host = Host::open(engine, "back-forward");
    visitor(host.widget(), Hand::Pointer).walk_to("action");
    host.visit("one-widget");
    host.browser.back();
    let kept = host.ask("return recorded.restored;") == json!(true);
    assert_eq!(kept, engine != Engine::Firefox);
    let widget = Widget::nth(&host.browser, 0);
    until("the first screen is back", || {
        (widget.read().id == "welcome").then_some(())
    });
    walk_and_return(widget, Hand::Pointer);
    host.assert_untouched(&[]);
    let result = if kept {
        WORKS
    } else {
        "works; the page is loaded anew"
    };
    record("hosts", "back-forward", engine, result);
}

/// The firm's page on paper, with the screen that is open. The driver of `WebKitGTK`
/// does not print; there the styles for paper are all that can be looked at.
pub fn printed(engine: Engine) {
    stands_and(engine, "printed", |host, widget| {
        visitor(widget, Hand::Pointer).walk_to("situation");
        let screen = widget.read();
        if engine == Engine::WebKit {
            return;
        }
        let paper = text_of(&host.browser.print());
        let heading = screen.heading.unwrap_or_default();
        for text in ["Before the checklist.", &heading, "After the checklist."] {
            assert!(paper.contains(text), "no `{text}` in {paper}");
        }
    });
    if engine == Engine::WebKit {
        record("hosts", "printed", engine, "works; its driver cannot print");
    }
}

/// What a reader of the document finds, on one line.
fn text_of(document: &[u8]) -> String {
    let reader = program(&["pdftotext"], "apt-get install poppler-utils");
    let mut process = Command::new(reader)
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext starts");
    let mut input = process.stdin.take().expect("its input was asked for");
    input.write_all(document).expect("it takes the document");
    drop(input);
    let output = process.wait_with_output().expect("it ends");
    assert!(output.status.success(), "this is no document to read");
    let text = String::from_utf8_lossy(&output.stdout);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
