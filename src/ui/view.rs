//! What every screen is drawn from: the store, the settings and the words.

use std::rc::Rc;

use yew::html::Scope;
use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

use super::store::{Action, Store};
use super::{Checklist, Message, dom};
use crate::config::Settings;
use crate::text::{Catalog, Phrases};

/// What a screen is drawn from.
#[derive(Clone)]
pub struct View {
    /// The state.
    pub store: Rc<Store>,
    /// What the page set.
    pub settings: Rc<Settings>,
    /// Every word.
    pub catalog: &'static Catalog,
    link: Scope<Checklist>,
}

impl View {
    /// A view of a checklist.
    pub fn new(checklist: &Checklist, ctx: &Context<Checklist>) -> Self {
        Self {
            store: checklist.store.clone(),
            settings: checklist.settings.clone(),
            catalog: checklist.settings.language.catalog(),
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
        Rc::new(Listening {
            on,
            message,
            link: self.link.clone(),
        })
    }

    /// The element of a heading so many levels below the screen's own.
    pub fn heading(&self, below: u8) -> &'static str {
        match self.settings.heading_level + below {
            0..=2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }
}

/// What an element is listened to for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// The submission of a form. The page is not left.
    Submit,
    /// A radio button or a checkbox.
    Change,
    /// Text that is typed.
    Input,
    /// A link.
    Click,
}

/// The one listener of the program: each kind of callback more would be made of
/// code of its own.
struct Listening {
    on: On,
    message: Message,
    link: Scope<Checklist>,
}

impl Listener for Listening {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Submit => ListenerKind::onsubmit,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::Click => ListenerKind::onclick,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        if self.on == On::Submit {
            event.prevent_default();
        }
        let mut message = self.message.clone();
        if let Message::Happened(action) = &mut message {
            fill_in(action, &event);
        }
        self.link.send_message(message);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// Takes over from the event what was not known before it.
fn fill_in(action: &mut Action, event: &web_sys::Event) {
    match action {
        Action::ItemMarked(.., ticked)
        | Action::ListMarked(.., ticked)
        | Action::UnknownMarked(_, ticked) => *ticked = dom::is_ticked(event),
        Action::Typed(.., text) => *text = dom::value_of(event),
        _ => {}
    }
}
