//! What limits the matter, and what would change the answer: a day, or a fact.

use yew::prelude::*;

use super::{bullets, criteria, part};
use crate::domain::{Assessment, ExceptionId, Question, ScreenId};
use crate::rules::INTERVIEW;
use crate::ui::frame;
use crate::ui::store::Action;
use crate::ui::view::View;

/// Draws what TAS limits in this matter, or nothing.
pub fn limits(view: &View, exceptions: &[ExceptionId]) -> Html {
    if exceptions.is_empty() {
        return html! {};
    }
    let notes = bullets(exceptions.iter().map(|id| (view.catalog.exception)(*id)));
    part(view, "limits", view.phrases().limits_heading, notes)
}

/// Draws what would change the answer.
pub fn list(view: &View, assessment: &Assessment) -> Html {
    let phrases = view.phrases();
    let screens = by_screen(view, &assessment.settled_by);
    let body = html! {
        <>
            if let Some(change) = assessment.change {
                <p>{ (view.catalog.change)(change.from, change.outcome) }</p>
            }
            if !screens.is_empty() {
                <p>{ phrases.settled_by }</p>
                <ul class="tas-settling">
                    for (screen, questions) in screens {
                        { settling(view, screen, questions) }
                    }
                </ul>
            } else if assessment.change.is_none() {
                <p>{ phrases.nothing_open }</p>
            }
        </>
    };
    part(view, "change", phrases.change_heading, body)
}

fn settling(view: &View, screen: ScreenId, questions: Vec<Question>) -> Html {
    let label = html! {
        <>
            { view.phrases().change }
            <span class="tas-hidden">{ ": " }{ (view.catalog.screen)(screen).short }</span>
        </>
    };
    html! {
        <li key={screen.id()} class="tas-settle">
            <span>{ criteria::names(view, questions.into_iter()) }</span>
            { frame::command(view, "tas-link", label, Action::ChangeAsked(screen)) }
        </li>
    }
}

/// The questions that a screen can still ask, under the screen that asks them.
fn by_screen(view: &View, questions: &[Question]) -> Vec<(ScreenId, Vec<Question>)> {
    let mut screens: Vec<(ScreenId, Vec<Question>)> = Vec::new();
    for question in questions {
        let Some(screen) = asked_by(view, *question) else {
            continue;
        };
        match screens.iter_mut().find(|(known, _)| *known == screen) {
            Some((_, others)) => others.push(*question),
            None => screens.push((screen, vec![*question])),
        }
    }
    screens
}

/// The screen that asks a question in this case, if one does.
pub fn asked_by(view: &View, question: Question) -> Option<ScreenId> {
    let asks = |screen: &&_| view.store.shown(screen).contains(&question);
    INTERVIEW.screens.iter().find(asks).map(|screen| screen.id)
}
