//! The widget as a visitor meets it: screens to read, and controls to use with
//! a pointer or by keyboard alone.
//!
//! It reads the open shadow root through the stable hooks (`data-screen`,
//! `data-question`, `tas-*` classes) and never by wording. Every use of a
//! control is a native click or key press, not a call into the page.

use std::path::Path;

use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::diagnosis::report;
use crate::patience::{until, until_or_tell};
use crate::site::{Site, dist};

const PAGE_SIDE: &str = include_str!("pages/widget.js");

/// How many presses of Tab may lie between two controls: a screen has a few
/// links and buttons, a radio group is one stop, and Tab goes round the page.
const MOST_TABS: usize = 40;

/// How many presses of an arrow key may lie between two radios of a group.
const MOST_ARROWS: usize = 40;

/// Something to use. It is looked up anew each time, since an answer may have
/// the screen drawn again around it.
#[derive(Clone, Copy, Debug)]
enum Control<'a> {
    /// What a selector matches.
    Matching(&'a str),
    /// An input of a question, by its key.
    Input(&'a str, &'a str),
    /// What folds such an input away, if anything does.
    Fold(&'a str, &'a str),
}

impl Control<'_> {
    /// What `tas.control` takes.
    fn hook(self) -> Vec<Value> {
        match self {
            Self::Matching(selector) => vec![json!("find"), json!(selector)],
            Self::Input(question, key) => vec![json!("input"), json!(question), json!(key)],
            Self::Fold(question, key) => vec![json!("fold"), json!(question), json!(key)],
        }
    }
}

/// Where the focus is, seen from a control.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Distance {
    /// On it.
    There,
    /// On another radio of its group.
    InGroup,
    /// Anywhere else.
    Elsewhere,
}

/// What the visitor's hand is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// A mouse, or a finger.
    Pointer,
    /// Tab, Space, Enter, arrows, and typing.
    Keyboard,
}

/// One screen, read in one go.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Screen {
    /// `data-screen`.
    pub id: String,
    /// The text of the screen's heading.
    pub heading: Option<String>,
    /// How many headings take the focus; there must be exactly one.
    pub headings: usize,
    /// Whether the focus is where a new screen puts it: on the heading, or on
    /// what stands above it and has to be read first.
    pub arrived: bool,
    /// "Step 3 of about 9".
    pub progress: Option<String>,
    /// The questions in sight, in order, revealed ones included.
    pub questions: Vec<Question>,
    /// What the error summary leads to.
    pub summary: Vec<String>,
    /// The messages beside the fields.
    pub errors: Vec<String>,
    /// The screens that a "Change" button leads to.
    pub changes: Vec<String>,
    /// Whether the screen says to call at once.
    pub urgent: bool,
    /// What the whole screen is to be read with: that it is a `preview`, that its
    /// rules are `due` for a new check.
    pub cautions: Vec<String>,
    /// `data-outcome`, on the result.
    pub outcome: Option<String>,
    /// The deadlines that keep running, on the result.
    pub deadlines: Vec<String>,
    /// Number and standing of each criterion, on the result.
    pub criteria: Vec<(String, String)>,
}

impl Screen {
    /// The question with this id, if it is in sight.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// Whether the screen says that it is a preview.
    pub fn is_preview(&self) -> bool {
        self.cautions.iter().any(|caution| caution == "preview")
    }

    /// Whether the screen says that its rules are due for a new check.
    pub fn is_due(&self) -> bool {
        self.cautions.iter().any(|caution| caution == "due")
    }

    /// Fails unless this is a result with this outcome.
    pub fn assert_outcome(&self, outcome: &str) {
        assert_eq!(self.outcome.as_deref(), Some(outcome), "{self:?}");
    }

    /// Fails if any input in sight holds an answer.
    pub fn assert_blank(&self) {
        let mut fields = self.questions.iter().flat_map(|question| &question.fields);
        let blank = |value: &Value| value == &json!(false) || value == &json!("");
        assert!(fields.all(|field| blank(&field.value)), "{self:?}");
    }
}

/// One question in sight.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Question {
    /// `data-question`.
    pub id: String,
    /// `choice`, `check`, `date`, `number`, or `list` for what a checklist has
    /// besides its items.
    pub kind: String,
    /// Whether anything in it is chosen or ticked.
    pub ticked: bool,
    /// Its inputs.
    pub fields: Vec<Field>,
}

/// One input: a radio by its value, a part of a date by its name, or the only one.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Field {
    /// The value of a radio; `month`, `day` or `year`; `none` or `not-sure`; or
    /// nothing for a question's only input.
    pub key: String,
    /// Whether it is checked, or what was typed.
    pub value: Value,
}

/// One widget of a page.
#[derive(Clone, Copy)]
pub struct Widget<'a> {
    /// The session that shows it.
    pub browser: &'a Browser,
    index: usize,
}

impl<'a> Widget<'a> {
    /// Visits a page, waits until it is told of all its widgets being ready, and
    /// gives the first.
    pub fn visit(browser: &'a Browser, site: &Site, page: &str) -> Self {
        browser.visit(&site.page(page));
        let widget = Self::nth(browser, 0);
        until("the page is told that its widgets are ready", || {
            let ready = "return tas.hosts().length === recorded.events.length;";
            let ready = widget.ask(ready, &[]);
            ready.as_bool().filter(|ready| *ready)
        });
        widget
    }

    /// Opens a file of the release by double click, so to speak.
    pub fn open_file(browser: &'a Browser, name: &str) -> Self {
        let path = dist().join(name).canonicalize();
        let path = path.unwrap_or_else(|error| panic!("dist/{name} cannot be opened: {error}"));
        browser.visit(&file_url(&path));
        Self::nth(browser, 0)
    }

    /// A widget of the present page, in document order, once it shows a screen.
    pub fn nth(browser: &'a Browser, index: usize) -> Self {
        let widget = Self { browser, index };
        let read = || widget.try_read();
        until_or_tell("the widget shows its first screen", read, || report(widget));
        widget
    }

    /// A widget of the present page that may never show a screen.
    pub fn unready(browser: &'a Browser, index: usize) -> Self {
        Self { browser, index }
    }

    /// The present screen.
    pub fn read(&self) -> Screen {
        self.try_read().expect("the widget shows a screen")
    }

    /// The present screen, if there is one.
    pub fn try_read(&self) -> Option<Screen> {
        let screen = self.ask("return tas.screen(index);", &[]);
        if screen.is_null() {
            return None;
        }
        Some(serde_json::from_value(screen).expect("widget.js and Screen have the same fields"))
    }

    /// Runs a function body that has `tas` and `index` at hand.
    pub fn ask(&self, body: &str, arguments: &[Value]) -> Value {
        let (script, arguments) = self.script(body, arguments);
        self.browser.run(&script, arguments)
    }

    /// A function body that has them at hand, with its arguments.
    pub fn script(&self, body: &str, arguments: &[Value]) -> (String, Vec<Value>) {
        let script = format!("{PAGE_SIDE}\nconst [index, ...given] = arguments;\n{body}");
        (
            script,
            std::iter::once(json!(self.index))
                .chain(arguments.iter().cloned())
                .collect(),
        )
    }

    /// Presses a button or follows a link: the first in sight that matches.
    pub fn press(&self, hand: Hand, selector: &str) {
        self.use_button(hand, Control::Matching(selector));
    }

    fn use_button(&self, hand: Hand, button: Control) {
        match hand {
            Hand::Pointer => self.click(button),
            Hand::Keyboard => {
                self.reach(button);
                self.browser.press(&[Key::Enter.into()]);
            }
        }
    }

    /// Chooses one radio of a question, unfolding the group that it is in.
    pub fn choose(&self, hand: Hand, question: &str, value: &str) {
        let folded = Control::Fold(question, value);
        if self.element(folded).is_some() {
            self.use_button(hand, folded);
        }
        let radio = Control::Input(question, value);
        match hand {
            Hand::Pointer => self.click(radio),
            Hand::Keyboard => self.steer(radio),
        }
        self.expect_value(question, value, &json!(true));
    }

    /// Ticks or clears a checkbox: an item of a checklist, by the empty key, or
    /// "none" of one.
    pub fn tick(&self, hand: Hand, question: &str, key: &str, wanted: bool) {
        if self.value(question, key) == Some(json!(wanted)) {
            return;
        }
        let checkbox = Control::Input(question, key);
        match hand {
            Hand::Pointer => self.click(checkbox),
            Hand::Keyboard => {
                self.reach(checkbox);
                self.browser.press(&[' ']);
            }
        }
        self.expect_value(question, key, &json!(wanted));
    }

    /// Replaces what a text field holds, key by key.
    pub fn write(&self, hand: Hand, question: &str, key: &str, text: &str) {
        let held = self.value(question, key);
        let held = held.as_ref().and_then(Value::as_str).map_or(0, str::len);
        let keys = std::iter::once(Key::End.into())
            .chain(std::iter::repeat_n(Key::Backspace.into(), held))
            .chain(text.chars());
        let input = Control::Input(question, key);
        match hand {
            Hand::Pointer => {
                self.browser
                    .type_into(&self.expect_element(input), &keys.collect::<String>());
            }
            Hand::Keyboard => {
                self.reach(input);
                self.browser.press(&keys.collect::<Vec<char>>());
            }
        }
        self.expect_value(question, key, &json!(text));
    }

    /// What an input in sight holds.
    pub fn value(&self, question: &str, key: &str) -> Option<Value> {
        let screen = self.try_read()?;
        let fields = &screen.question(question)?.fields;
        fields
            .iter()
            .find(|field| field.key == key)
            .map(|field| field.value.clone())
    }

    fn expect_value(&self, question: &str, key: &str, wanted: &Value) {
        until(&format!("`{question}` `{key}` holds {wanted}"), || {
            (self.value(question, key).as_ref() == Some(wanted)).then_some(())
        });
    }

    /// Types into the first field in sight that matches; a path, where files are chosen.
    pub fn type_into(&self, selector: &str, keys: &str) {
        let field = self.expect_element(Control::Matching(selector));
        self.browser.type_into(&field, keys);
    }

    /// Presses Tab until the focus is on what matches.
    pub fn tab_to(&self, selector: &str) {
        self.reach(Control::Matching(selector));
    }

    /// Presses Tab until the focus is on a control, or in its radio group.
    fn reach(&self, control: Control) {
        for _ in 0..MOST_TABS {
            if self.distance(control) != Distance::Elsewhere {
                return;
            }
            self.browser.press(&[Key::Tab.into()]);
        }
        panic!(
            "{MOST_TABS} presses of Tab do not reach {control:?} of {:?}",
            self.read()
        );
    }

    /// Chooses a radio with the arrow keys, or with Space if it has the focus.
    fn steer(&self, radio: Control) {
        self.reach(radio);
        if self.distance(radio) == Distance::There {
            return self.browser.press(&[' ']);
        }
        for _ in 0..MOST_ARROWS {
            self.browser.press(&[Key::Down.into()]);
            if self.distance(radio) == Distance::There {
                return;
            }
        }
        panic!("the arrow keys do not reach {radio:?} of {:?}", self.read());
    }

    fn click(&self, control: Control) {
        self.browser.click(&self.expect_element(control));
    }

    fn expect_element(&self, control: Control) -> Element {
        self.element(control)
            .unwrap_or_else(|| panic!("{control:?} is not in sight on {:?}", self.try_read()))
    }

    fn element(&self, control: Control) -> Option<Element> {
        let (script, arguments) =
            self.script("return tas.control(index, ...given);", &control.hook());
        self.browser.element(&script, arguments)
    }

    fn distance(&self, control: Control) -> Distance {
        let answer = self.ask("return tas.distance(index, ...given);", &control.hook());
        serde_json::from_value(answer)
            .unwrap_or_else(|_| panic!("{control:?} is not in sight on {:?}", self.try_read()))
    }

    /// Does something that should lead to another screen, and waits for it.
    /// An error summary instead is a failure.
    pub fn turn(&self, act: impl FnOnce()) -> Screen {
        let before = self.read().id;
        act();
        until(&format!("the widget leaves `{before}`"), || {
            let screen = self.try_read()?;
            assert!(
                screen.id != before || screen.summary.is_empty(),
                "`{before}` does not accept its answers: {screen:?}"
            );
            (screen.id != before && screen.arrived).then_some(screen)
        })
    }
}

pub fn file_url(path: &Path) -> String {
    url::Url::from_file_path(path)
        .expect("an absolute path")
        .to_string()
}
