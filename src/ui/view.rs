//! What every screen is drawn from: the store, the settings and the words.

use std::rc::Rc;

use yew::html::Scope;
use yew::prelude::*;
use yew::virtual_dom::Listener;

pub use super::listening::On;
use super::listening::{Heard, listening};
use super::speech::Speech;
use super::store::{Action, Store};
use super::{Checklist, Lent, Message, dom};
use crate::config::{Settings, Worded};
use crate::text::{Catalog, Phrases};

/// What a screen is drawn from.
#[derive(Clone)]
pub struct View {
    /// The state.
    pub store: Rc<Store>,
    /// What the page set.
    pub settings: Rc<Settings>,
    /// The language, and how far it has come.
    pub speech: Speech,
    /// Every word.
    pub catalog: &'static Catalog,
    /// How far a paper is that was asked for.
    pub errand: Lent,
    link: Scope<Checklist>,
}

impl View {
    /// A view of a checklist.
    pub fn new(checklist: &Checklist, ctx: &Context<Checklist>) -> Self {
        Self {
            store: checklist.store.clone(),
            settings: checklist.settings.clone(),
            speech: checklist.speech,
            catalog: checklist.speech.spoken().catalog(),
            errand: checklist.errand,
            link: ctx.link().clone(),
        }
    }

    /// Words of the interface.
    pub fn phrases(&self) -> &'static Phrases {
        self.catalog.phrases
    }

    /// Tells the checklist this message when an element is submitted, changed, typed
    /// into or pressed.
    pub fn listener(&self, on: On, message: Message) -> Rc<dyn Listener> {
        listening(on, message, &self.link)
    }

    /// What the firm says in the visitor's language, or to everyone.
    pub fn firm_says<'a>(&self, words: Option<&'a Worded>) -> Option<&'a str> {
        words?.in_language(self.speech.language())
    }

    /// The element of a heading so many levels below the screen's own.
    pub fn heading(&self, below: u8) -> &'static str {
        self.settings.heading(below)
    }
}

impl Heard for Message {
    fn fill_in(&mut self, event: &web_sys::Event) {
        let Self::Happened(action) = self else {
            return;
        };
        match action {
            Action::ItemMarked(.., ticked)
            | Action::ListMarked(.., ticked)
            | Action::UnknownMarked(_, ticked) => *ticked = dom::is_ticked(event),
            Action::Typed(.., text) => *text = dom::value_of(event),
            _ => {}
        }
    }
}
