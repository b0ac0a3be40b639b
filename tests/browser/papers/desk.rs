//! The desk as a visitor uses it: opened from a result, written on, and left.
//!
//! Like `widget.rs` it goes by stable hooks and native input. While the desk is open the
//! result is hidden beside it, so what a selector finds in sight is the desk's.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::Site;
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// The desk's own part of the shadow root.
const HERE: &str = "const desk = tas.root(index)?.querySelector('.tas-desk') ?? null;";

/// A visit to the desk.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The widget beside whose result it is open.
    pub widget: Widget<'a>,
    hand: Hand,
}

/// Visits a page and walks to the result of whose rent is due.
pub fn result<'a>(browser: &'a Browser, site: &Site, page: &str) -> Widget<'a> {
    let widget = Widget::visit(browser, site, page);
    walk(widget);
    widget
}

/// Walks from where the widget is to the same result.
pub fn walk(widget: Widget) {
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk(|_| {}).assert_outcome("emergency-call-now");
}

/// The button that opens a paper.
pub fn door(paper: &str) -> String {
    format!("[data-paper='{paper}'] button")
}

impl<'a> Desk<'a> {
    /// Opens a paper from the result.
    pub fn open(widget: Widget<'a>, paper: &str) -> Self {
        Self::open_by(Hand::Pointer, widget, paper)
    }

    /// The same by pointer or by keyboard, and so for all that follows.
    pub fn open_by(hand: Hand, widget: Widget<'a>, paper: &str) -> Self {
        let desk = Self { widget, hand };
        widget.press(hand, &door(paper));
        desk.arrive(if paper == "form-911" {
            "taxpayer"
        } else {
            paper
        });
        desk
    }

    /// A desk that something else than a pointer or the keyboard opens.
    pub fn beside(widget: Widget<'a>) -> Self {
        let hand = Hand::Pointer;
        Self { widget, hand }
    }

    /// Waits until a screen of the desk has the focus on its heading.
    pub fn arrive(&self, screen: &str) {
        until(&format!("the desk shows `{screen}`"), || {
            (self.at().as_deref() == Some(screen) && self.arrived()).then_some(())
        });
        let alone = "return [...tas.root(index).children].filter((one) => one.checkVisibility?.() ?? one.offsetHeight).length;";
        assert_eq!(self.ask(alone, &[]), json!(1), "the result is beside it");
    }

    fn arrived(&self) -> bool {
        let there = "return desk?.querySelector('.tas-heading') === tas.active();";
        self.ask(there, &[]) == json!(true)
    }

    /// The screen of the desk, if it is open.
    pub fn at(&self) -> Option<String> {
        let screen = "return desk?.querySelector('[data-screen]')?.dataset.screen ?? null;";
        self.ask(screen, &[]).as_str().map(str::to_owned)
    }

    /// Runs a function body that has `desk`, `tas` and `index` at hand.
    pub fn ask(&self, body: &str, arguments: &[Value]) -> Value {
        self.widget.ask(&format!("{HERE}\n{body}"), arguments)
    }

    /// Presses the first button in sight that matches.
    pub fn press(&self, selector: &str) {
        self.widget.press(self.hand, selector);
    }

    /// Goes on, screen by screen, until one is reached.
    pub fn go_on_to(&self, screens: &[&str]) {
        for screen in screens {
            self.press(".tas-desk .tas-continue");
            self.arrive(screen);
        }
    }

    /// Goes from the first step straight to the last.
    pub fn go_to_form(&self) {
        self.press(".tas-to-form");
        self.arrive("ready");
    }

    /// Types at the end of a line, key by key.
    pub fn write(&self, line: &str, text: &str) {
        let field = field(line);
        if self.hand == Hand::Keyboard {
            self.widget.tab_to(&field);
            self.widget.browser.press(&text.chars().collect::<Vec<_>>());
        } else {
            self.widget.type_into(&field, text);
        }
    }

    /// Puts a text in the place of what a line holds, as by pasting it: quick, and with
    /// any letter, where a driver has keys for few.
    pub fn paste(&self, line: &str, text: &str) {
        let paste = "const field = tas.find(index, given[0]);
            field.focus();
            field.select();
            document.execCommand('insertText', false, given[1]);";
        self.ask(paste, &[json!(field(line)), json!(text)]);
        until(&format!("line {line} is pasted"), || {
            (self.value(line) == json!(text)).then_some(())
        });
    }

    /// Ticks a box.
    pub fn tick(&self, line: &str) {
        match self.hand {
            Hand::Pointer => self.press(&field(line)),
            Hand::Keyboard => {
                self.widget.tab_to(&field(line));
                self.widget.browser.press(&[' ']);
            }
        }
        until(&format!("box {line} is ticked"), || {
            (self.value(line) == json!(true)).then_some(())
        });
    }

    /// What a line in sight holds, or whether its box is ticked.
    pub fn value(&self, line: &str) -> Value {
        let value = "const field = tas.find(index, given[0]);
            return field.type === 'checkbox' ? field.checked : field.value;";
        self.ask(value, &[json!(field(line))])
    }

    /// Goes back to the result, and waits until the desk is gone.
    pub fn go_back(&self) {
        self.press(".tas-desk .tas-back");
        self.assert_closes();
    }

    /// Waits until nothing of the desk is left in the shadow root.
    pub fn assert_closes(&self) {
        until("the desk is closed", || {
            let closed = "return desk === null && tas.root(index).children.length === 1;";
            (self.ask(closed, &[]) == json!(true)).then_some(())
        });
    }
}

fn field(line: &str) -> String {
    format!("[data-line='{line}'] :is(input, textarea)")
}
