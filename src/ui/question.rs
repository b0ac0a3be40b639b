//! A question screen: what belongs together, in one form.

use yew::prelude::*;

use super::field;
use super::frame;
use super::icon::{Icon, icon};
use super::store::{Action, Problem};
use super::view::View;
use crate::domain::{Asked, Question, Screen, ScreenId};
use crate::rules::INTERVIEW;

/// Draws a question screen.
pub fn screen(view: &View, id: ScreenId) -> Html {
    let Some(screen) = INTERVIEW.screens.iter().find(|screen| screen.id == id) else {
        return html! { <section class="tas-screen" /> };
    };
    let text = (view.catalog.screen)(id);
    let submit = view.act(|event: SubmitEvent| {
        event.prevent_default();
        Action::Continued
    });
    html! {
        <section
            key={id.id()}
            class="tas-screen"
            data-screen={id.id()}
            aria-labelledby="heading"
        >
            { frame::top(view) }
            if view.store.is_emergency() {
                { frame::urgent(view) }
            }
            if !view.store.problems.is_empty() {
                { summary(view) }
            }
            { frame::heading(view, text.heading) }
            if !text.hint.is_empty() {
                <p class="tas-hint" id="hint">{ text.hint }</p>
            }
            <details class="tas-more tas-why">
                <summary>{ view.phrases().why_we_ask }</summary>
                <div class="tas-more-body"><p>{ text.why }</p></div>
            </details>
            <form class="tas-form" novalidate=true onsubmit={submit}>
                { fields(view, screen) }
                { submit_button(view) }
            </form>
            if screen.optional {
                { frame::command(
                    view,
                    "tas-link tas-skip",
                    view.phrases().skip.into(),
                    Action::Skipped,
                ) }
            }
            { frame::foot(view) }
        </section>
    }
}

fn submit_button(view: &View) -> Html {
    let phrases = view.phrases();
    let label = if view.store.is_changing() {
        phrases.save_change
    } else {
        phrases.continue_
    };
    html! {
        <div class="tas-actions">
            <button type="submit" class="tas-button tas-primary tas-continue" part="primary">
                { label }
            </button>
        </div>
    }
}

/// The fields of a screen: each question by itself, items of one checklist
/// together. A question that another one opens is drawn beside the answer that
/// opens it.
fn fields(view: &View, screen: &'static Screen) -> Html {
    let shown = view.store.shown(screen);
    let heads: Vec<&Asked> = screen
        .asks
        .iter()
        .filter(|asked| is_head(screen, asked))
        .collect();
    let visible = heads
        .into_iter()
        .filter(|asked| shown.contains(&asked.question));
    let visible: Vec<&Asked> = visible.collect();
    let alone = visible.len() == 1;
    html! {
        for asked in visible {
            { field::field(view, asked, alone, &shown) }
        }
    }
}

/// Whether a question starts a field: it is opened by no other on its screen, and
/// is the first item of its checklist.
fn is_head(screen: &Screen, asked: &Asked) -> bool {
    let same_list = |other: &&Asked| other.list.is_some() && other.list == asked.list;
    let first_item = screen.asks.iter().find(same_list);
    let opened = asked.question.gate().is_some_and(|gate| {
        screen
            .asks
            .iter()
            .any(|other| other.question == gate.question)
    });
    !opened && first_item.is_none_or(|first| first.question == asked.question)
}

/// What is wrong, with a way to each place.
fn summary(view: &View) -> Html {
    let problems = &view.store.problems;
    html! {
        <div class="tas-error-summary" role="alert" tabindex="-1" key="summary">
            <@{view.heading_tag(0)} class="tas-subheading">
                { icon(Icon::Notice) }
                { (view.catalog.problems_heading)(problems.len()) }
            </@>
            <ul>
                for problem in problems.iter() {
                    { summary_line(view, *problem) }
                }
            </ul>
        </div>
    }
}

fn summary_line(view: &View, Problem { question, kind }: Problem) -> Html {
    let root = view.root.clone();
    let focus = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        super::dom::focus_question(&root, question.id());
    });
    html! {
        <li key={question.id()}>
            <form class="tas-command" novalidate=true onsubmit={focus}>
                <button type="submit" class="tas-link">
                    { (view.catalog.problem)(question, kind) }
                </button>
            </form>
        </li>
    }
}

/// The screen that asks a question.
pub fn screen_of(question: Question) -> Option<ScreenId> {
    let asks = |screen: &&Screen| screen.asks.iter().any(|asked| asked.question == question);
    INTERVIEW.screens.iter().find(asks).map(|screen| screen.id)
}
