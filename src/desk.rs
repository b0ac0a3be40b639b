//! Where a visitor takes the result along: the screens of Form 911, of the calendar, of
//! the call and of the result as papers. It is a program of its own, which loads when
//! the first paper is asked for.
//!
//! [`Desk`] draws the place that its store names, from a [`view::View`]. What is written
//! here lives in memory until the answers are forgotten. Papers are made by
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
use crate::text::Language;
use crate::ui::{dom, tag};
pub use device::{Device, Done, Hands, Made, Outcome};
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
    /// The language that the visitor reads.
    pub language: Language,
    /// Whether the focus is to stay where it is.
    pub quiet: bool,
}

/// What reaches the desk.
#[derive(Clone)]
pub enum Message {
    /// A visitor comes with something.
    Opened(Box<Brought>),
    /// The visitor goes back to the result. What was written waits.
    Rested,
    /// Everything is forgotten.
    Closed,
    /// The page set something else.
    Dressed(Rc<Settings>),
    /// The visitor reads another language.
    Spoken(Language),
    /// The texts of a further language came, or did not.
    Learned(&'static str, bool),
    /// Something happened.
    Happened(Action),
    /// The device has done something for a visit, or could not.
    Given(u32, Given),
    /// The visitor leaves the page, and nobody who comes next may see why.
    Left,
}

/// The desk: one component, as the checklist is.
pub struct Desk {
    store: Option<Rc<Store>>,
    is_away: bool,
    /// Counts visits, so that what the device gives late is not taken for another's.
    visit: u32,
    root: NodeRef,
    seen: u32,
    sought: u32,
}

impl Component for Desk {
    type Message = Message;
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self {
            store: None,
            is_away: true,
            visit: 0,
            root: NodeRef::default(),
            seen: 0,
            sought: 0,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let device = &ctx.props().device;
        match message {
            Message::Opened(brought) => self.open(&brought),
            Message::Rested => self.is_away = true,
            Message::Closed => {
                self.store = None;
                self.is_away = true;
                self.visit += 1;
            }
            Message::Left => device.exit(),
            Message::Dressed(settings) => {
                self.store = self.store.take().map(|store| store.dressed(settings));
            }
            Message::Spoken(language) => {
                self.store = self.store.take().map(|store| store.spoken(language));
                device.speak(language.tag());
            }
            Message::Learned(tag, well) => {
                self.store = self.store.take().map(|store| store.learned(tag, well));
            }
            Message::Happened(Action::WentBackToResult) => device.leave(),
            Message::Happened(Action::Cleared) => device.clear(),
            Message::Happened(action) => self.happen(ctx, action),
            Message::Given(visit, given) if visit == self.visit => {
                self.store = self.store.take().map(|store| store.given(given));
            }
            Message::Given(..) => return false,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(store) = self.store.as_ref().filter(|_| !self.is_away) else {
            return html! { <div key="away" /> };
        };
        let view = View::new(store, ctx);
        let screen = tag::in_words_of(store.speech.translations(), || match store.place {
            Place::Stage(id) => stage::screen(&view, id),
            Place::Paper => paper::screen(&view),
        });
        html! {
            <div
                class="tas tas-desk"
                part="panel"
                lang={store.speech.spoken().tag()}
                dir={store.speech.direction()}
                data-theme={store.settings.theme.name()}
                ref={self.root.clone()}
            >
                { screen.html() }
            </div>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        let Some(store) = self.store.as_ref().filter(|_| !self.is_away) else {
            return;
        };
        dom::dress(&self.root, &store.settings);
        if self.seen != store.shown {
            self.seen = store.shown;
            dom::show_step(&self.root);
        } else if self.sought != store.sought.0 {
            dom::focus_id(&self.root, store.sought.1);
        }
        self.sought = store.sought.0;
    }
}

impl Desk {
    /// Opens a paper, with what was written before.
    fn open(&mut self, brought: &Brought) {
        let fresh = Store::new(brought);
        let store = match self.store.take() {
            Some(before) => fresh.with_what_was_written(&before),
            None => fresh,
        };
        self.seen = 0;
        self.is_away = false;
        self.visit += 1;
        if brought.quiet {
            self.seen = store.shown;
        }
        self.store = Some(store.into());
    }

    fn happen(&mut self, ctx: &Context<Self>, action: Action) {
        let Some(store) = self.store.take() else {
            return;
        };
        let visit = self.visit;
        let told = ctx
            .link()
            .callback(move |given| Message::Given(visit, given));
        let device = &ctx.props().device;
        if let Some(given) = device.act(&action, &store, &self.root, told) {
            ctx.link().send_message(Message::Given(visit, given));
        }
        self.store = Some(store.after(action));
    }
}
