//! Where a visitor takes the result along: the screens of Form 911, of the calendar, of
//! the call and of the result as papers. It is a program of its own, which loads when
//! the first paper is asked for.
//!
//! [`Desk`] draws the place that its store names, from a [`view::View`]. What is written
//! here lives in memory until the visitor goes back. Papers are made by
//! [`crate::documents`], words come from the catalogues, and the device is asked through
//! [`Device`] alone; no law is decided here.

mod device;
mod drafts;
mod email;
mod field;
mod frame;
mod handoff;
mod make;
mod others;
mod paper;
mod ready;
mod stage;
mod store;
mod view;

use std::rc::Rc;

use yew::prelude::*;

use crate::config::Settings;
use crate::domain::{Answers, Date, PaperId};
use crate::ui::dom;
pub use device::{Device, Done, Hands, Made};
use store::{Action, Given};
use store::{Place, Store};
use view::View;

/// What the desk is given.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What the desk asks of the device and of the page.
    pub device: Device,
}

/// What a visitor brings to the desk.
#[derive(Clone, Debug)]
pub struct Brought {
    /// What the page set.
    pub settings: Rc<Settings>,
    /// The day that counts as today.
    pub today: Date,
    /// The paper that was asked for.
    pub paper: PaperId,
    /// The answers.
    pub answers: Answers,
}

/// What reaches the desk.
#[derive(Clone)]
pub enum Message {
    /// A visitor comes with something.
    Opened(Box<Brought>),
    /// The visitor is gone, and nothing of the visit is kept.
    Closed,
    /// Something happened.
    Happened(Action),
    /// The device has done something, or could not.
    Given(Given),
    /// The visitor leaves the page, and nobody who comes next may see why.
    Left,
}

/// The desk: one component, as the checklist is.
pub struct Desk {
    store: Option<Rc<Store>>,
    root: NodeRef,
    seen: u32,
}

impl Component for Desk {
    type Message = Message;
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self {
            store: None,
            root: NodeRef::default(),
            seen: 0,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let device = &ctx.props().device;
        match message {
            Message::Opened(brought) => {
                self.store = Some(Rc::new(Store::new(&brought)));
                self.seen = 0;
            }
            Message::Closed => self.store = None,
            Message::Left => device.exit(),
            Message::Happened(Action::WentBackToResult) => device.leave(),
            Message::Happened(Action::Cleared) => device.clear(),
            Message::Happened(action) => {
                let Some(store) = self.store.take() else {
                    return false;
                };
                let done = ctx.link().callback(Message::Given);
                if let Some(given) = device.act(&action, &store, &self.root, done) {
                    ctx.link().send_message(Message::Given(given));
                }
                self.store = Some(store.after(action));
            }
            Message::Given(given) => {
                // A file that arrives after the visitor is gone is nobody's.
                let Some(store) = self.store.take() else {
                    return false;
                };
                self.store = Some(store.given(given));
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(store) = &self.store else {
            return html! { <div key="away" /> };
        };
        let view = View::new(store, ctx);
        let screen = match store.place {
            Place::Stage(id) => stage::screen(&view, id),
            Place::Paper => paper::screen(&view),
        };
        html! {
            <div
                class="tas tas-desk"
                part="panel"
                lang={store.settings.language.tag()}
                dir="ltr"
                data-theme={store.settings.theme.name()}
                ref={self.root.clone()}
            >
                { screen.html() }
            </div>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        let Some(store) = &self.store else {
            return;
        };
        if self.seen != store.shown {
            self.seen = store.shown;
            dom::dress(&self.root, &store.settings);
            dom::show_step(&self.root);
        }
    }
}
