//! What limits the matter, and what would change the answer: a day, or a fact.

use yew::prelude::*;

use super::{bullets, criteria, part};
use crate::domain::{Assessment, ExceptionId, Question, ScreenId};
use crate::rules::INTERVIEW;
use crate::ui::frame;
use crate::ui::store::Action;
use crate::ui::tag::{classed, nothing, tag};
use crate::ui::view::View;

/// Draws what TAS limits in this matter, or nothing.
pub fn limits(view: &View, exceptions: &[ExceptionId]) -> Html {
    if exceptions.is_empty() {
        return nothing();
    }
    let notes = exceptions.iter().map(|id| (view.catalog.exception)(*id));
    part(view, "limits", view.phrases().limits_heading)
        .child(bullets(notes))
        .html()
}

/// Draws what would change the answer.
pub fn list(view: &View, assessment: &Assessment) -> Html {
    let phrases = view.phrases();
    let mut list = part(view, "change", phrases.change_heading);
    if let Some(change) = assessment.change {
        let sentence = (view.catalog.change)(change.from, change.outcome);
        list = list.child(tag("p").made(sentence).html());
    }
    let screens = by_screen(view, &assessment.settled_by);
    if !screens.is_empty() {
        let screens = screens
            .iter()
            .map(|(id, questions)| settling(view, *id, questions));
        let screens = classed("ul", "tas-settling")
            .children(screens.collect())
            .html();
        list = list.said("p", "", phrases.settled_by).child(screens);
    } else if assessment.change.is_none() {
        list = list.said("p", "", phrases.nothing_open);
    }
    list.html()
}

fn settling(view: &View, screen: ScreenId, questions: &[Question]) -> Html {
    let short = (view.catalog.screen)(screen).short;
    let hidden = classed("span", "tas-hidden").text(": ").text(short).html();
    let label = tag("span").text(view.phrases().change).child(hidden).html();
    classed("li", "tas-settle")
        .keyed(screen.id())
        .child(criteria::named(view, tag("span"), questions).html())
        .child(frame::command(
            view,
            "tas-link",
            label,
            Action::ChangeAsked(screen),
        ))
        .html()
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
