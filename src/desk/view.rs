//! What every screen of the desk is drawn from: the store and the words.

use std::rc::Rc;

use yew::html::Scope;
use yew::prelude::*;
use yew::virtual_dom::Listener;

use super::store::{Action, Store};
use super::{Desk, Message};
use crate::text::{Catalog, DeskCatalog, DeskPhrases, Language, PaperCatalog};
use crate::ui::dom;
use crate::ui::listening::{Heard, On, listening};

/// What a screen is drawn from.
pub struct View {
    /// The state.
    pub store: Rc<Store>,
    /// The words of the checklist.
    pub catalog: &'static Catalog,
    /// The words of the papers and of the form.
    pub papers: &'static PaperCatalog,
    /// The words of the desk.
    pub words: &'static DeskCatalog,
    /// Whether the device can share files.
    pub can_share: bool,
    link: Scope<Desk>,
}

impl View {
    /// A view of the desk.
    pub fn new(store: &Rc<Store>, ctx: &Context<Desk>) -> Self {
        let language = store.speech.spoken();
        Self {
            store: store.clone(),
            catalog: language.catalog(),
            papers: language.papers(),
            words: language.desk(),
            can_share: ctx.props().device.can_share(),
            link: ctx.link().clone(),
        }
    }

    /// Words that are the same everywhere.
    pub fn phrases(&self) -> &'static DeskPhrases {
        self.words.phrases
    }

    /// The tag of what is written in a language, where the screen is in another one.
    pub fn written_in(&self, language: Language) -> Option<&'static str> {
        let is_other = self.store.speech.spoken() != language;
        is_other.then_some(language.tag())
    }

    /// Tells the desk that this happened.
    pub fn on(&self, on: On, action: Action) -> Rc<dyn Listener> {
        self.heard(on, Message::Happened(action))
    }

    /// Tells the desk this message.
    pub fn heard(&self, on: On, message: Message) -> Rc<dyn Listener> {
        listening(on, message, &self.link)
    }

    /// The element of a heading so many levels below the screen's own.
    pub fn heading(&self, below: u8) -> &'static str {
        self.store.settings.heading(below)
    }
}

impl Heard for Message {
    fn fill_in(&mut self, event: &web_sys::Event) {
        let Self::Happened(action) = self else {
            return;
        };
        match action {
            Action::Wrote(_, text) => *text = dom::text_of(event),
            Action::Ticked(_, ticked) | Action::Chose(_, ticked) => {
                *ticked = dom::is_ticked(event);
            }
            Action::FileChosen(input) => *input = dom::input_of(event),
            _ => {}
        }
    }
}
