//! What limits the matter, and what would change the answer: a day, or a fact.

use super::{criteria, limiting, part};
use crate::domain::{Assessment, ExceptionId, Question, ScreenId};
use crate::rules::INTERVIEW;
use crate::ui::frame;
use crate::ui::store::Action;
use crate::ui::tag::{Tag, classed, nothing, tag};
use crate::ui::view::View;

/// Draws what TAS limits in this matter, or nothing.
pub fn limits(view: &View, exceptions: &[ExceptionId]) -> Tag {
    if exceptions.is_empty() {
        return nothing();
    }
    part(view, "limits", view.phrases().limits_heading).child(limiting(view, exceptions))
}

/// Draws what would change the answer: the first day, and the least that is open.
pub fn list(view: &View, assessment: &Assessment) -> Tag {
    let phrases = view.phrases();
    let mut list = part(view, "change", phrases.change_heading);
    let ahead = ahead(view, assessment);
    let nothing_ahead = ahead.is_none();
    if let Some(sentence) = ahead {
        list = list.child(tag("p").made(sentence));
    }
    let (lead, questions) = least(view, &assessment.settled_by);
    let screens = by_screen(view, &questions);
    // A date that shows beside its question only later is no line of its own.
    let lead = match screens.as_slice() {
        [(_, alone)] if alone.len() == 1 => phrases.settled_by_one,
        _ => lead,
    };
    if !screens.is_empty() {
        let mut settling_it = classed("ul", "tas-settling");
        for (id, questions) in &screens {
            settling_it = settling_it.child(settling(view, *id, questions));
        }
        list = list.said("p", "", lead).child(settling_it);
    } else if nothing_ahead {
        list = list.said("p", "", phrases.nothing_open);
    }
    list
}

/// What time alone will bring first: a day on which to ask, or one that is certain.
pub fn ahead(view: &View, assessment: &Assessment) -> Option<String> {
    match (assessment.possible_from, assessment.change) {
        (Some(day), None) => Some((view.catalog.possible_from)(day)),
        (Some(day), Some(change)) if day < change.from => Some((view.catalog.possible_from)(day)),
        (_, change) => change.map(view.catalog.change),
    }
}

/// Single questions are told all, because any of them is enough; of larger sets the
/// first is told.
fn least(view: &View, sets: &[Vec<Question>]) -> (&'static str, Vec<Question>) {
    let phrases = view.phrases();
    let mut singles = Vec::new();
    for set in sets {
        match set.as_slice() {
            [question] => singles.push(*question),
            together => return (phrases.settled_together, together.to_vec()),
        }
    }
    (phrases.settled_by_one, singles)
}

fn settling(view: &View, screen: ScreenId, questions: &[Question]) -> Tag {
    let short = (view.catalog.screen)(screen).short;
    let hidden = classed("span", "tas-hidden").text(": ").text(short);
    let label = tag("span").text(view.phrases().change).child(hidden);
    classed("li", "tas-settle")
        .keyed(screen.id())
        .child(criteria::named(view, tag("span"), questions))
        .child(frame::command(
            view,
            "tas-link",
            label,
            Action::ChangeAsked(screen),
        ))
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
    for screen in INTERVIEW.screens {
        if view.store.shown(screen).contains(&question) {
            return Some(screen.id);
        }
    }
    None
}
