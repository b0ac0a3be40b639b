//! What stands around every screen: back, progress, the urgent line, and the
//! buttons that begin anew or clear.
//!
//! Every button submits a form of its own: a page that stops clicks on their way
//! silences click handlers, while submits still arrive.

use yew::prelude::*;

use super::links;
use super::store::{Action, Place};
use super::view::View;

/// A button that does one thing.
pub fn command(view: &View, class: &'static str, label: Html, action: Action) -> Html {
    let act = view.act(move |event: SubmitEvent| {
        event.prevent_default();
        action.clone()
    });
    html! {
        <form class="tas-command" novalidate=true onsubmit={act}>
            <button type="submit" class={class}>{ label }</button>
        </form>
    }
}

/// Back, and how far the visitor has come.
pub fn top(view: &View) -> Html {
    html! {
        <div class="tas-top">
            { command(view, "tas-link tas-back", view.phrases().back.into(), Action::WentBack) }
            { progress(view) }
        </div>
    }
}

fn progress(view: &View) -> Html {
    let visit = view.store.visit();
    let total = visit.answered.len() + visit.ahead;
    let step = match view.store.place {
        Place::Asking(id) => {
            visit
                .answered
                .iter()
                .filter(|answered| **answered < id)
                .count()
                + 1
        }
        _ => total,
    };
    let total = total.max(step);
    html! {
        <div class="tas-progress">
            <span class="tas-progress-text" id="progress">
                { (view.catalog.progress)(step, total) }
            </span>
            <progress
                class="tas-progress-bar"
                max={total.to_string()}
                value={step.to_string()}
                aria-labelledby="progress"
            />
        </div>
    }
}

/// Call now: once what was told is certainly an emergency.
pub fn urgent(view: &View) -> Html {
    let phrases = view.phrases();
    html! {
        <p class="tas-urgent">
            <span class="tas-urgent-text">
                <strong>{ phrases.emergency_heading }</strong>
                { " " }
                { phrases.emergency_body }
            </span>
            { " " }
            { links::tas_phone("tas-tel") }
        </p>
    }
}

/// Begin anew, or clear.
pub fn foot(view: &View) -> Html {
    let phrases = view.phrases();
    html! {
        <div class="tas-foot">
            { command(view, "tas-link tas-restart", phrases.restart.into(), Action::Restarted) }
            { command(view, "tas-link tas-clear", phrases.clear.into(), Action::Cleared) }
        </div>
    }
}

/// The heading of a screen, which takes the focus.
pub fn heading(view: &View, text: &str) -> Html {
    html! {
        <@{view.heading_tag(0)} class="tas-heading" part="heading" id="heading" tabindex="-1">
            { text.to_owned() }
        </@>
    }
}
