//! What every screen is drawn from: the store, the settings and the words.

use std::rc::Rc;

use yew::html::Scope;
use yew::prelude::*;

use super::store::{Action, Store};
use super::{Checklist, Message, Notice};
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
    /// Told what the page may know.
    pub on_notice: Callback<Notice>,
    /// Prints a part of the widget.
    pub on_print: Callback<web_sys::Element>,
    /// The widget's own root.
    pub root: NodeRef,
    link: Scope<Checklist>,
}

impl View {
    /// A view of a checklist.
    pub fn new(checklist: &Checklist, ctx: &Context<Checklist>) -> Self {
        Self {
            store: checklist.store.clone(),
            settings: checklist.settings.clone(),
            catalog: checklist.settings.language.catalog(),
            on_notice: ctx.props().on_notice.clone(),
            on_print: ctx.props().on_print.clone(),
            root: checklist.root.clone(),
            link: ctx.link().clone(),
        }
    }

    /// Words of the interface.
    pub fn phrases(&self) -> &'static Phrases {
        self.catalog.phrases
    }

    /// A callback that tells the store what happened.
    pub fn act<E: 'static>(&self, action: impl Fn(E) -> Action + 'static) -> Callback<E> {
        let link = self.link.clone();
        Callback::from(move |event| link.send_message(Message::Happened(action(event))))
    }

    /// A callback for the submission of a form, which tells the store what happened
    /// and keeps the page from being left.
    pub fn submit(&self, action: Action) -> Callback<SubmitEvent> {
        let link = self.link.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            link.send_message(Message::Happened(action.clone()));
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
