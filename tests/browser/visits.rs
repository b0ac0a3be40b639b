//! A visit to every screen and state of the checklist, one after another, without loading
//! the page again: what a checker or a listener is to see is reached here, once for all.
//!
//! It judges nothing. It goes by stable hooks and never by words, so a language is only
//! its code.

mod list;
mod visitors;

use std::cell::Cell;

use serde_json::json;
use tas_checklist::rules::INTERVIEW;

pub use list::STATES;

use crate::browser::Browser;
use crate::journey::{Answer, Journey};
use crate::papers::desk::Desk;
use crate::patience::until;
use crate::site::Site;
use crate::stories::ORDINARY;
use crate::widget::{Hand, Widget};

/// The languages in which every state is visited.
pub const LANGUAGES: [&str; 2] = ["en", "es"];

/// One state, and how it is reached from the one before it.
pub struct State {
    /// What it is called in tables.
    pub name: &'static str,
    reach: Way,
}

/// How a state is reached.
enum Way {
    /// A page is loaded; the checkers have to be put into it anew.
    Page(&'static str),
    /// The visitor goes on until this screen.
    To(&'static str),
    /// The visitor goes on without an answer, and is told.
    Refused,
    /// The visitor answers what is in sight, and what that reveals.
    Answered,
    /// Everything that folds is unfolded.
    Unfolded,
    /// In a way of its own.
    By(fn(&Visit)),
}

/// A visit: where it is, and who the visitor is.
pub struct Visit<'a> {
    /// The checklist, in the page of now.
    pub widget: Widget<'a>,
    site: &'a Site,
    language: &'static str,
    story: Cell<&'static [(&'static str, Answer)]>,
}

/// The screen that a state is one of.
pub fn screen_of(name: &str) -> &str {
    name.split([':', ',']).next().unwrap_or(name)
}

/// A new screen of questions needs its states.
#[test]
fn every_screen_has_its_states() {
    for screen in INTERVIEW.screens {
        let of_screen = |state: &&State| screen_of(state.name) == screen.id.id();
        let states = STATES.iter().filter(of_screen).count();
        assert!(states >= 3, "`{}` has {states} states", screen.id.id());
    }
}

impl<'a> Visit<'a> {
    /// A visit that has not begun.
    pub fn new(browser: &'a Browser, site: &'a Site, language: &'static str) -> Self {
        Self {
            widget: Widget::unready(browser, 0),
            site,
            language,
            story: Cell::new(ORDINARY),
        }
    }

    /// Goes through every state in order. `arrived` is told of each new page first.
    pub fn walk(&self, arrived: impl Fn(), mut look: impl FnMut(&'static str)) {
        for State { name, reach } in STATES {
            eprintln!("{}: {name}", self.language);
            self.reach(reach);
            if matches!(reach, Way::Page(_)) {
                arrived();
            }
            assert!(self.is_at(name), "`{name}` is not reached");
            look(name);
        }
    }

    /// A state is called after its screen, whatever follows.
    fn is_at(&self, name: &str) -> bool {
        let screen = screen_of(name);
        let selector = match screen {
            "desk" => ".tas-desk [data-screen]".to_owned(),
            "static help" => ".tas-help".to_owned(),
            _ => format!("[data-screen={screen}]"),
        };
        self.shows(&selector)
    }

    fn reach(&self, way: &Way) {
        match way {
            Way::Page(page) => self.load(page),
            Way::To(screen) => self.travel(|journey| {
                journey.walk_to(screen);
            }),
            Way::Refused => self.refuse(),
            Way::Answered => self.travel(|journey| {
                journey.answer();
            }),
            Way::Unfolded => self.unfold(),
            Way::By(act) => act(self),
        }
    }

    fn travel(&self, go: impl FnOnce(&Journey)) {
        go(&Journey {
            widget: self.widget,
            hand: Hand::Pointer,
            facts: &[self.story.get(), ORDINARY],
        });
    }

    /// Loads a page, and waits for the checklist or, where it cannot run, its help.
    fn load(&self, page: &str) {
        self.widget.browser.visit(&self.site.page(page));
        self.set("lang", self.language);
        self.await_one_of("[data-screen], .tas-help");
    }

    /// Begins anew as another visitor, and goes on until a screen.
    fn story_of(&self, story: &'static [(&'static str, Answer)], screen: &'static str) {
        self.story.set(story);
        self.widget.ask("tas.hosts()[index].restart();", &[]);
        self.await_one_of("[data-screen=whose-tax], [data-screen=welcome]");
        self.reach(&Way::To(screen));
    }

    /// Goes on until a screen, and answers it.
    fn answered(&self, screen: &'static str) {
        self.reach(&Way::To(screen));
        self.reach(&Way::Answered);
    }

    /// Opens a paper from the result.
    fn paper(&self, paper: &str) {
        Desk::open(self.widget, paper);
    }

    /// Goes back to the result, and opens a paper.
    fn another_paper(&self, paper: &str) {
        self.desk().go_back();
        self.paper(paper);
    }

    /// The page is left and seen again: nothing of the visit is there any more.
    fn leave_and_come_back(&self) {
        let leave = "dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
            dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));";
        self.widget.ask(leave, &[]);
        self.await_one_of("[data-screen=welcome]");
    }

    /// Goes on with what there is, and waits until the mistakes are named.
    fn refuse(&self) {
        self.widget.press(Hand::Pointer, "button.tas-continue");
        self.await_one_of(".tas-error-summary");
    }

    /// Writes something into each field of a question, and goes on.
    fn mistype(&self, question: &str, parts: &[(&str, &str)]) {
        for (part, text) in parts {
            self.widget.write(Hand::Pointer, question, part, text);
        }
        self.refuse();
    }

    fn unfold(&self) {
        let unfold =
            "for (const one of tas.root(index).querySelectorAll('details')) one.open = true;";
        self.widget.ask(unfold, &[]);
    }

    /// Sets an attribute of the element, as the page may at any time.
    fn set(&self, name: &str, value: &str) {
        until("the element is there", || {
            let set = "const host = document.querySelector('tas-checklist');
                host?.setAttribute(given[0], given[1]);
                return host !== null;";
            let there = self.widget.ask(set, &[json!(name), json!(value)]);
            (there == json!(true)).then_some(())
        });
    }

    /// Sets an attribute, and waits for what comes of it.
    fn shown(&self, name: &str, value: &str, shown: &str) {
        self.set(name, value);
        self.await_one_of(shown);
    }

    /// Takes an attribute away, and waits until something is gone with it.
    fn unset(&self, name: &str, gone: &str) {
        let unset = "tas.hosts()[index].removeAttribute(given[0]);";
        self.widget.ask(unset, &[json!(name)]);
        until(&format!("`{gone}` is gone"), || {
            (!self.shows(gone)).then_some(())
        });
    }

    /// Waits until something that matches is in sight.
    fn await_one_of(&self, selector: &str) {
        until(&format!("`{selector}` is in sight"), || {
            self.shows(selector).then_some(())
        });
    }

    fn shows(&self, selector: &str) -> bool {
        let shown = "return tas.find(index, given[0]) !== null;";
        self.widget.ask(shown, &[json!(selector)]) == json!(true)
    }

    fn press(&self, selector: &str) {
        self.widget.press(Hand::Pointer, selector);
    }

    fn desk(&self) -> Desk<'_> {
        Desk::beside(self.widget)
    }
}
