//! What every screen is drawn from: the store, the settings and the words.

use std::rc::Rc;

use yew::prelude::*;

use super::store::{Action, Store};
use super::{Notice, Props};
use crate::config::Settings;
use crate::text::{Catalog, Phrases};

/// What a screen is drawn from.
#[derive(Clone)]
pub struct View {
    /// The state.
    pub store: UseReducerHandle<Store>,
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
}

impl View {
    /// A view of the store.
    pub fn new(store: UseReducerHandle<Store>, props: &Props, root: NodeRef) -> Self {
        Self {
            store,
            settings: props.settings.clone(),
            catalog: props.settings.language.catalog(),
            on_notice: props.on_notice.clone(),
            on_print: props.on_print.clone(),
            root,
        }
    }

    /// Words of the interface.
    pub fn phrases(&self) -> &'static Phrases {
        self.catalog.phrases
    }

    /// A callback that tells the store what happened.
    pub fn act<E: 'static>(&self, action: impl Fn(E) -> Action + 'static) -> Callback<E> {
        let dispatcher = self.store.dispatcher();
        Callback::from(move |event| dispatcher.dispatch(action(event)))
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
