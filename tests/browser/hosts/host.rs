//! A hostile page in a session of its own, and what every one of them has to show.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::{Answer, Journey};
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// How a screen and the page around it are judged, in the page.
const LOOK: &str = include_str!("../pages/hosts/look.js");

/// The cell of a fixture in which everything works.
pub const WORKS: &str = "works";

/// What the visitors tell.
pub const FACTS: &[&[(&str, Answer)]] = &[RENT_IS_DUE, ORDINARY];

/// A fixture as a session meets it.
pub struct Host {
    /// The session.
    pub browser: Browser,
    site: Site,
}

impl Host {
    /// Loads a page of `pages/hosts` in a fresh session.
    pub fn open(engine: Engine, page: &str) -> Self {
        let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
        let host = Self { browser, site };
        host.visit(page);
        host
    }

    /// Loads another page of the same site.
    pub fn visit(&self, page: &str) {
        self.browser
            .visit(&self.site.page(&format!("hosts/{page}.html")));
    }

    /// The first widget, once the page is told that it is ready.
    pub fn widget(&self) -> Widget<'_> {
        self.until_ready(1);
        Widget::nth(&self.browser, 0)
    }

    /// Waits until the page is told so often that a widget is ready.
    pub fn until_ready(&self, times: u64) {
        until(&format!("the page is told {times} times"), || {
            let failed = self.ask("return recorded.events.filter(({ detail }) => detail?.code);");
            assert_eq!(failed, json!([]), "{}", self.ask("return recorded.said;"));
            let ready =
                "return recorded.events.filter(({ type }) => type.endsWith('ready')).length;";
            (self.ask(ready).as_u64() >= Some(times)).then_some(())
        });
    }

    /// Runs a function body in the page.
    pub fn ask(&self, body: &str) -> Value {
        self.browser.run(body, Vec::new())
    }

    /// A native click on an element of the page.
    pub fn click(&self, selector: &str) {
        let found = self.browser.element(
            "return document.querySelector(arguments[0]);",
            vec![json!(selector)],
        );
        let element = found.unwrap_or_else(|| panic!("the page has no {selector}"));
        self.browser.click(&element);
    }

    /// The tier runs that has to, the page met no error, nothing was changed in it,
    /// and what stands around the widget is there whether the widget is or not.
    pub fn assert_untouched(&self, errors: &[&str]) {
        let state = self.ask(
            "const told = document.querySelector('tas-checklist').diagnose();
             return [told.split('\\n').find((line) => line.startsWith('tier')),
                 recorded.errors, witness.changes(),
                 recorded.said.filter((line) => line.includes('tas-checklist'))];",
        );
        assert_eq!(state, json!(["tier: wasm", errors, [], []]));
        let around = self.ask(
            "const before = witness.outside();
             const widgets = [...document.querySelectorAll('tas-checklist')];
             for (const widget of widgets) widget.style.setProperty('visibility', 'hidden');
             for (const { shadowRoot } of widgets) shadowRoot.adoptedStyleSheets = [];
             const after = witness.outside();
             return [before, after];",
        );
        assert_eq!(around[0], around[1], "the widget's styles reach the page");
    }
}

/// Fails unless the present screen looks as it should.
pub fn assert_look(widget: Widget) {
    let wrong = widget.ask(LOOK, &[]);
    assert_eq!(wrong, json!([]), "on the screen `{}`", widget.read().id);
}

/// The visitor who tells [`FACTS`].
pub fn visitor(widget: Widget, hand: Hand) -> Journey {
    Journey {
        widget,
        hand,
        facts: FACTS,
    }
}

/// Walks the first screens with a look at each, goes back, and finds the answers.
pub fn walk_and_return(widget: Widget, hand: Hand) {
    let journey = visitor(widget, hand);
    let mut screen = widget.read();
    while screen.id != "action" {
        assert_look(widget);
        screen = journey.step(&screen);
    }
    journey.answer();
    assert_look(widget);
    let answered = widget.read().questions;
    let back = widget.turn(|| widget.press(hand, "button.tas-back"));
    let kept = widget.value("situation", "bank-levy");
    assert_eq!(kept, Some(json!(true)), "{back:?}");
    let again = widget.turn(|| widget.press(hand, "button.tas-continue"));
    assert_eq!(again.questions, answered);
}

/// Walks from the present screen to the result, with a look at it.
pub fn walk_to_result(widget: Widget, hand: Hand) {
    let result = visitor(widget, hand).walk(|_| {});
    result.assert_outcome("emergency-call-now");
}

/// A page on which the widget does all that it should.
pub fn stands(engine: Engine, page: &str) {
    stands_and(engine, page, |_, widget| {
        walk_and_return(widget, Hand::Pointer);
    });
}

/// A page on which the widget does what `act` says, and harms nothing.
pub fn stands_and(engine: Engine, page: &str, act: impl FnOnce(&Host, Widget)) {
    let host = Host::open(engine, page);
    act(&host, host.widget());
    host.assert_untouched(&[]);
    record("hosts", page, engine, WORKS);
}
