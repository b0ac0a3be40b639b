//! The checklist as a visitor sees it: Yew components over the store.
//!
//! [`Checklist`] draws the place that the store names; each screen is a function
//! from a [`View`] to markup. No law is decided here and no word is written here;
//! the page is touched only by [`dom`].

mod accent;
mod check_answers;
mod dom;
mod field;
mod frame;
mod icon;
mod input;
mod links;
mod question;
mod result;
mod store;
mod tag;
mod view;
mod welcome;

use std::rc::Rc;

use yew::prelude::*;

use crate::config::Settings;
use crate::domain::{Date, Outcome};
use store::{Action, Place, Store};
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

/// What a checklist is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What the page set.
    pub settings: Rc<Settings>,
    /// Today, in the visitor's calendar.
    pub today: Date,
    /// Told what the page may know.
    pub on_notice: Callback<Notice>,
    /// Prints a part of the widget as a document of its own.
    pub on_print: Callback<web_sys::Element>,
}

/// The whole checklist.
#[component]
pub fn Checklist(props: &Props) -> Html {
    let today = props.today;
    let store = use_reducer(|| Store::new(today));
    let root = use_node_ref();
    use_effect_with((store.step, root.clone()), |(step, root)| {
        // The first screen takes no focus: nothing moves before the visitor acts.
        if *step > 0 {
            dom::show_step(root);
        }
    });
    use_effect_with((store.place, props.on_notice.clone()), {
        let store = store.clone();
        move |(place, on_notice)| {
            if let Some(notice) = notice(*place, &store) {
                on_notice.emit(notice);
            }
        }
    });
    use_effect_with(root.clone(), {
        let dispatcher = store.dispatcher();
        let forget = Callback::from(move |()| dispatcher.dispatch(Action::Cleared));
        move |root| dom::forget_when_left(root, forget)
    });
    use_effect_with(
        (props.settings.clone(), root.clone()),
        |(settings, root)| {
            dom::dress(root, settings);
        },
    );
    let view = View::new(store, props, root.clone());
    html! {
        <div
            class="tas"
            part="panel"
            lang={props.settings.language.tag()}
            data-theme={props.settings.theme.name()}
            ref={root}
        >
            { screen(&view) }
        </div>
    }
}

/// Draws nothing: see where the program starts.
#[component]
pub fn Nothing() -> Html {
    html! { <div /> }
}

fn screen(view: &View) -> Html {
    match view.store.place {
        Place::Welcome => welcome::screen(view),
        Place::Asking(id) => question::screen(view, id),
        Place::CheckAnswers => check_answers::screen(view),
        Place::Result => result::screen(view),
    }
}

fn notice(place: Place, store: &Store) -> Option<Notice> {
    match place {
        Place::Asking(_) if store.step == 1 => Some(Notice::Start),
        Place::Result => Some(Notice::Result(store.assessment().outcome)),
        _ => None,
    }
}
