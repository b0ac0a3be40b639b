//! The result: deadlines first, then the outcome, what to do, and why.
//!
//! Nothing is decided here: all of it is read off one
//! [`Assessment`](crate::domain::Assessment). The free ways to help come before the
//! firm's card, and the firm's buttons are never the primary action. Printing is
//! left to whoever listens; what only paper needs is drawn here too, hidden, so that
//! every word comes from the catalogue.

mod actions;
mod change;
mod criteria;
mod deadlines;
mod firm;
mod help;
mod notes;
mod outcome;
mod paper;
mod sources;
mod take;

use super::Message;
use super::frame;
use super::freshness;
use super::store::Action;
use super::tag::{Attr, Tag, classed, tag, words};
use super::view::View;
use crate::domain::ExceptionId;

/// Draws the result.
pub fn screen(view: &View) -> Tag {
    let assessment = view.store.assessment();
    frame::screen(view, "result")
        .child(paper::head(view))
        .child(back(view))
        .child(frame::urgent(view))
        .child(deadlines::list(view, &assessment.alerts))
        .child(outcome::band(view, &assessment))
        .child(freshness::rules(view))
        .child(actions::steps(view, &assessment))
        .child(actions::routes(view, &assessment))
        .child(take::doors(view, &assessment))
        .child(notes::list(view, &assessment.notes))
        .child(criteria::list(view, &assessment.criteria))
        .child(change::limits(view, &assessment.exceptions))
        .child(change::list(view, &assessment))
        .child(help::cannot(view, &assessment))
        .child(help::professional(view))
        .child(help::clinic(view, &assessment))
        .child(firm::card(view))
        .child(commands(view))
        .child(sources::list(view, &assessment))
        .child(small_print(view))
        .child(paper::answers(view))
        .child(frame::foot(view))
}

/// Back to the answers. There is no progress to show any more.
fn back(view: &View) -> Tag {
    let label = words(view.phrases().back);
    let back = frame::command(view, "tas-link tas-back", label, Action::WentBack);
    classed("div", "tas-top").child(back)
}

/// Print, and change answers.
fn commands(view: &View) -> Tag {
    let phrases = view.phrases();
    let print = words(phrases.print);
    let print = frame::button(view, "tas-button tas-print", print, Message::Printed);
    let change = words(phrases.change_answers);
    let change = frame::command(view, "tas-button tas-change", change, Action::AnswersAsked);
    classed("div", "tas-actions").child(print).child(change)
}

fn small_print(view: &View) -> Tag {
    let phrases = view.phrases();
    tag("div")
        .child(
            classed("p", "tas-small")
                .made(freshness::checked_on(view))
                .text(" ")
                .text(phrases.tas_decides)
                .text(" ")
                .text(phrases.not_advice)
                .text(" ")
                .text(phrases.not_affiliated),
        )
        .child(frame::disclaimer(view))
}

/// A part of the result with a heading of its own. `id` names the heading.
fn part(view: &View, id: &'static str, heading: &'static str) -> Tag {
    headed("tas-part", id, tag(view.heading(1)).text(heading))
}

/// A section with a heading, of any class.
fn headed(class: &'static str, id: &'static str, heading: Tag) -> Tag {
    let heading = heading
        .attr(Attr::Class, "tas-subheading")
        .attr(Attr::Id, id);
    classed("section", class)
        .attr(Attr::LabelledBy, id)
        .child(heading)
}

/// Sentences as a list.
fn bullets(sentences: &[&'static str]) -> Tag {
    let mut list = classed("ul", "tas-bullets");
    for sentence in sentences {
        list = list.child(tag("li").keyed(sentence).text(sentence));
    }
    list
}

/// What TAS limits, as a list.
fn limiting(view: &View, exceptions: &[ExceptionId]) -> Tag {
    let mut list = classed("ul", "tas-bullets");
    for id in exceptions {
        let sentence = (view.catalog.exception)(*id);
        list = list.child(tag("li").keyed(sentence).text(sentence));
    }
    list
}

/// Something that unfolds.
fn folded(summary: Tag, body: Tag) -> Tag {
    let body = body.attr(Attr::Class, "tas-more-body");
    classed("details", "tas-more")
        .child(tag("summary").child(summary))
        .child(body)
}
