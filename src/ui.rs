//! The checklist as a visitor sees it: Yew components over the store.
//!
//! [`Checklist`] draws the place that the store names; each screen is a function
//! from a [`View`] to markup. No law is decided here and no word is written here;
//! the page is touched only by [`dom`].

pub mod accent;
mod check_answers;
pub mod dom;
mod field;
pub mod frame;
mod freshness;
pub mod icon;
mod input;
pub mod languages;
pub mod links;
pub mod listening;
mod question;
mod result;
pub mod speech;
mod store;
pub mod tag;
mod view;
mod welcome;

use std::rc::Rc;

use yew::prelude::*;

use crate::config::Settings;
use crate::domain::{Answers, Date, Outcome, PaperId, Question};
use crate::text::Language;
use speech::Speech;
pub use store::Action;
use store::{Place, Store};
use view::View;

/// What a page is told about a visit. No answer is among it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The visitor began.
    Start,
    /// The visitor sees a result of this kind.
    Result(Outcome),
    /// The visitor turned to the firm.
    Contact,
}

/// A paper that a visitor asks for, and what it is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Errand {
    /// Which paper.
    pub paper: PaperId,
    /// The answers in play.
    pub answers: Answers,
    /// The language that the visitor reads.
    pub language: Language,
}

/// What a checklist is given.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What the page set.
    pub settings: Rc<Settings>,
    /// Tells today, in the visitor's calendar.
    pub today: Callback<(), Date>,
    /// Told what the page may know.
    pub on_notice: Callback<Notice>,
    /// Prints a part of the widget as a document of its own.
    pub on_print: Callback<web_sys::Element>,
    /// Opens a paper beside the checklist, or closes what is open.
    pub on_errand: Callback<Option<Errand>>,
    /// Shows a warning and what a button says that answers it, or takes it away.
    pub on_warning: Callback<Option<[String; 2]>>,
    /// Told which language is read, by its tag, and asked for its texts if it is a further
    /// one.
    pub on_language: Callback<&'static str>,
}

/// What reaches a checklist.
#[derive(Clone)]
pub enum Message {
    /// Something happened in it.
    Happened(Action),
    /// The page was left.
    Forsaken,
    /// Somebody is there.
    There,
    /// Nobody was there for a while. In so many minutes the answers are forgotten.
    Idle(u32),
    /// The page set something else.
    Dressed(Rc<Settings>),
    /// The visitor looks for the place of a problem.
    Sought(Question),
    /// The visitor turned to the firm.
    FirmChosen,
    /// The visitor prints.
    Printed,
    /// The visitor asks for a paper.
    Asked(PaperId),
    /// The visitor came back from it, or it could not be opened.
    Returned(bool),
    /// The visitor reads another language.
    Spoken(Language),
    /// The texts of a further language came, or did not.
    Learned(&'static str, bool),
    /// The visitor leaves, and nobody who comes next may see why.
    Left,
    /// It was taken out of the page. [`Message::Dressed`] brings it back.
    TakenOut,
}

/// The whole checklist: one component, because each further one would cost a
/// visitor bytes and hold no state.
pub struct Checklist {
    store: Rc<Store>,
    settings: Rc<Settings>,
    speech: Speech,
    root: NodeRef,
    seen: u32,
    watch: Option<dom::Watch>,
    away: bool,
    warned: bool,
    errand: Lent,
}

/// How far a paper is that was asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lent {
    /// Nothing is.
    #[default]
    Nothing,
    /// One is open, or on its way.
    Open,
    /// One was, and what was written there waits for the visitor to come again.
    Kept,
    /// One could not be opened.
    Failed,
}

impl Component for Checklist {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            store: Rc::new(Store::new(judged_on(ctx, &ctx.props().settings))),
            settings: ctx.props().settings.clone(),
            speech: Speech::new(&ctx.props().settings),
            root: NodeRef::default(),
            seen: 0,
            watch: None,
            away: false,
            warned: false,
            errand: Lent::Nothing,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        self.take_back(ctx, &message);
        match message {
            Message::Asked(paper) => {
                let store = self.store.clone().as_of(judged_on(ctx, &self.settings));
                self.store = store;
                self.errand = Lent::Open;
                let answers = self.store.visit().answers;
                let language = self.speech.spoken();
                ctx.props().on_errand.emit(Some(Errand {
                    paper,
                    answers,
                    language,
                }));
            }
            Message::Returned(well) => {
                self.errand = if well { Lent::Kept } else { Lent::Failed };
            }
            Message::Spoken(language) => {
                self.speech.choose(language);
                ctx.props().on_language.emit(language.tag());
            }
            Message::Learned(tag, well) => {
                if !well && self.speech.wanted() == Some(tag) {
                    self.speech.fail();
                }
            }
            Message::Left => {
                if let Some(url) = &self.settings.exit_url {
                    dom::leave(&self.root, url);
                }
                self.store = self.store.clone().after(Action::Cleared);
            }
            Message::Happened(action) => {
                let before = self.store.place;
                // A page may stay open past midnight: a day is read with every act.
                let store = self.store.clone().as_of(judged_on(ctx, &self.settings));
                self.store = store.after(action);
                if let Some(notice) = notice(before, &self.store) {
                    ctx.props().on_notice.emit(notice);
                }
            }
            Message::There => return false,
            Message::Idle(_) | Message::Forsaken if self.store.is_untouched() => return false,
            Message::Idle(left @ 1..) => {
                self.warned = true;
                let phrases = self.speech.spoken().catalog().phrases;
                let words = phrases.idle[usize::from(left > 1)];
                let warning = [words, phrases.keep_going].map(|words| self.speech.say(words));
                ctx.props().on_warning.emit(Some(warning));
                return false;
            }
            Message::Idle(_) | Message::Forsaken => {
                let idle = matches!(message, Message::Idle(_));
                let why = if idle { Action::Idled } else { Action::Cleared };
                self.store = self.store.clone().after(why);
                // The visitor did nothing, and may be busy elsewhere on the page.
                self.seen = self.store.step;
            }
            Message::Dressed(settings) => {
                self.store = self.store.clone().as_of(judged_on(ctx, &settings));
                self.speech.heed(&settings);
                self.settings = settings;
                self.away = false;
                dom::dress(&self.root, &self.settings);
            }
            Message::Sought(question) => {
                dom::focus_question(&self.root, question.id());
                return false;
            }
            Message::FirmChosen => {
                ctx.props().on_notice.emit(Notice::Contact);
                return false;
            }
            Message::Printed => {
                if let Some(panel) = self.root.cast() {
                    ctx.props().on_print.emit(panel);
                }
                return false;
            }
            // Nothing of a visit is kept, no listener on the page, and no element
            // that the page may have changed.
            Message::TakenOut => {
                self.store = Rc::new(Store::new(self.store.today));
                self.speech = Speech::new(&self.settings);
                self.seen = 0;
                self.watch = None;
                self.away = true;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        if self.away {
            return html! { <div key="away" /> };
        }
        let view = View::new(self, ctx);
        let screen = tag::in_words_of(self.speech.translations(), || match self.store.place {
            Place::Welcome => welcome::screen(&view),
            Place::Asking(id) => question::screen(&view, id),
            Place::CheckAnswers => check_answers::screen(&view),
            Place::Result => result::screen(&view),
        });
        html! {
            <div
                class="tas"
                part="panel"
                lang={self.speech.spoken().tag()}
                dir={self.speech.direction()}
                data-theme={self.settings.theme.name()}
                ref={self.root.clone()}
            >
                { screen.html() }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        if self.watch.is_none() && !self.away {
            dom::dress(&self.root, &self.settings);
            let told = ctx.link().callback(|message| message);
            self.watch = Some(dom::Watch::new(&self.root, told));
        }
        if let Some(tag) = self.speech.wanted().filter(|_| !self.away) {
            ctx.props().on_language.emit(tag);
        }
        // The first screen takes no focus: nothing moves before the visitor acts.
        if self.seen != self.store.step {
            self.seen = self.store.step;
            dom::show_step(&self.root);
        }
    }
}

impl Checklist {
    /// Closes a paper that is open and forgets what was written there, once the answers
    /// are forgotten. A warning goes then too, and when somebody is there.
    fn take_back(&mut self, ctx: &Context<Self>, message: &Message) {
        let forgets = matches!(
            message,
            Message::Happened(Action::Cleared | Action::Restarted)
                | Message::Forsaken
                | Message::Idle(0)
                | Message::TakenOut
                | Message::Left
        );
        if self.warned && (forgets || matches!(message, Message::There)) {
            self.warned = false;
            ctx.props().on_warning.emit(None);
        }
        if forgets && self.errand != Lent::Nothing {
            self.errand = Lent::Nothing;
            ctx.props().on_errand.emit(None);
        }
    }
}

/// The day that counts as today: the calendar's, or a reviewer's.
fn judged_on(ctx: &Context<Checklist>, settings: &Settings) -> Date {
    settings
        .preview_date
        .unwrap_or_else(|| ctx.props().today.emit(()))
}

/// What the page is told of a step from one place to another.
fn notice(before: Place, store: &Store) -> Option<Notice> {
    match store.place {
        Place::Asking(_) if before == Place::Welcome => Some(Notice::Start),
        Place::Result if before != Place::Result => {
            Some(Notice::Result(store.assessment().outcome))
        }
        _ => None,
    }
}
