//! The first screen: what TAS is, what the checklist takes, and that nothing is kept.

use yew::prelude::*;

use super::frame::{command, heading};
use super::icon::{Icon, icon};
use super::links;
use super::store::Action;
use super::view::View;

/// Draws the first screen.
pub fn screen(view: &View) -> Html {
    let phrases = view.phrases();
    html! {
        <section key="welcome" class="tas-screen" data-screen="welcome" aria-labelledby="heading">
            if view.store.cleared {
                <p class="tas-status" role="status">{ phrases.cleared }</p>
            }
            { heading(view, phrases.title) }
            <p class="tas-lead">{ phrases.intro }</p>
            <ul class="tas-facts">
                { fact(Icon::Clock, phrases.takes_minutes) }
                { fact(Icon::Letter, phrases.have_notice) }
                { fact(Icon::Lock, phrases.nothing_kept) }
            </ul>
            <div class="tas-actions">
                { command(
                    view,
                    "tas-button tas-primary tas-start",
                    phrases.start.into(),
                    Action::Started,
                ) }
            </div>
            { about(view) }
            <p class="tas-phone-line">
                <span>{ phrases.in_a_hurry }</span>
                { " " }
                { links::tas_phone("tas-tel") }
            </p>
            <p class="tas-small">{ phrases.not_advice }{ " " }{ phrases.not_affiliated }</p>
        </section>
    }
}

fn fact(drawing: Icon, [title, text]: [&'static str; 2]) -> Html {
    html! {
        <li class="tas-fact">
            { icon(drawing) }
            <p>
                <span class="tas-fact-title">{ title }</span>
                { " " }
                <span class="tas-fact-text">{ text }</span>
            </p>
        </li>
    }
}

fn about(view: &View) -> Html {
    let phrases = view.phrases();
    html! {
        <details class="tas-more">
            <summary>{ phrases.what_is_tas }</summary>
            <div class="tas-more-body">
                <ul class="tas-bullets">
                    for sentence in phrases.about_tas {
                        <li key={*sentence}>{ *sentence }</li>
                    }
                </ul>
            </div>
        </details>
    }
}
