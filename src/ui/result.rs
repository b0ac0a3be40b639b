//! The result: deadlines first, then the outcome, what to do, and why.
//!
//! Nothing is decided here: all of it is read off one [`Assessment`]. The free ways
//! to help come before the firm's card, and the firm's buttons are never the
//! primary action. Printing is left to whoever listens; what only paper needs is
//! drawn here too, hidden, so that every word comes from the catalogue.

mod actions;
mod change;
mod criteria;
mod deadlines;
mod firm;
mod help;
mod outcome;
mod paper;
mod sources;

use yew::prelude::*;

use super::frame;
use super::store::Action;
use super::view::View;

/// Draws the result.
pub fn screen(view: &View) -> Html {
    let assessment = view.store.assessment();
    let phrases = view.phrases();
    html! {
        <section
            key="result"
            class="tas-screen"
            data-screen="result"
            aria-labelledby="heading"
            lang={view.settings.language.tag()}
        >
            { paper::head(view) }
            <div class="tas-top">
                { frame::command(view, "tas-link tas-back", phrases.back.into(), Action::WentBack) }
            </div>
            { deadlines::list(view, &assessment.alerts) }
            { outcome::band(view, &assessment) }
            { actions::steps(view, &assessment) }
            { actions::routes(view, &assessment) }
            { criteria::list(view, &assessment.criteria) }
            { change::limits(view, &assessment.exceptions) }
            { change::list(view, &assessment) }
            { help::cannot(view, &assessment) }
            { help::professional(view) }
            { help::clinic(view, assessment.clinic) }
            { firm::card(view) }
            { commands(view) }
            { sources::list(view, &assessment) }
            { small_print(view) }
            { paper::answers(view) }
            { frame::foot(view) }
        </section>
    }
}

/// Print, and change answers.
fn commands(view: &View) -> Html {
    let phrases = view.phrases();
    html! {
        <div class="tas-actions">
            <form class="tas-command" novalidate=true onsubmit={print(view)}>
                <button type="submit" class="tas-button tas-print">{ phrases.print }</button>
            </form>
            { frame::command(
                view,
                "tas-button tas-change",
                phrases.change_answers.into(),
                Action::AnswersAsked,
            ) }
        </div>
    }
}

fn print(view: &View) -> Callback<SubmitEvent> {
    let (root, on_print) = (view.root.clone(), view.on_print.clone());
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(panel) = root.cast() {
            on_print.emit(panel);
        }
    })
}

fn small_print(view: &View) -> Html {
    let phrases = view.phrases();
    html! {
        <p class="tas-small">
            { sources::freshness(view) }
            { " " }
            { phrases.tas_decides }
            { " " }
            { phrases.not_advice }
            { " " }
            { phrases.not_affiliated }
        </p>
    }
}

/// A part of the result with a heading of its own. `id` names the heading.
fn part(view: &View, id: &'static str, heading: &'static str, body: Html) -> Html {
    html! {
        <section class="tas-part" aria-labelledby={id}>
            { subheading(view, id, heading.into()) }
            { body }
        </section>
    }
}

/// A heading one level below the screen's own.
fn subheading(view: &View, id: &'static str, text: Html) -> Html {
    html! {
        <@{view.heading_tag(1)} class="tas-subheading" id={id}>{ text }</@>
    }
}

/// Sentences as a list.
fn bullets(sentences: impl IntoIterator<Item = &'static str>) -> Html {
    html! {
        <ul class="tas-bullets">
            for sentence in sentences {
                <li key={sentence}>{ sentence }</li>
            }
        </ul>
    }
}
