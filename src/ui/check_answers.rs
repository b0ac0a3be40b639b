//! The answers before the result, each with a way to change it.

use super::frame::{self, command};
use super::store::Action;
use super::tag::{Attr, Tag, classed, made, tag, words};
use super::view::View;
use crate::domain::{Answer, Answers, ListId, Screen};
use crate::rules::INTERVIEW;

/// Draws the answers.
pub fn screen(view: &View) -> Tag {
    let phrases = view.phrases();
    let visit = view.store.visit();
    let mut told = tag("div");
    for screen in INTERVIEW.screens {
        if visit.answered.contains(&screen.id) {
            told = told.child(section(view, screen, &visit.answers));
        }
    }
    frame::screen(view, "check-answers")
        .child(frame::top(view))
        .child(frame::urgent(view))
        .child(frame::heading(view, phrases.check_heading))
        .said("p", "tas-hint", phrases.check_hint)
        .child(told)
        .child(frame::form(view, Action::ResultAsked).child(frame::primary(
            "tas-button tas-primary tas-continue",
            phrases.see_result,
        )))
        .child(frame::foot(view))
}

/// The answers of one screen, which are changed together.
fn section(view: &View, screen: &'static Screen, answers: &Answers) -> Tag {
    let short = (view.catalog.screen)(screen.id).short;
    let change = tag("span")
        .text(view.phrases().change)
        .child(classed("span", "tas-hidden").text(": ").text(short));
    let change = command(
        view,
        "tas-link tas-change",
        change,
        Action::ChangeAsked(screen.id),
    );
    let (rows, count) = table(view, screen, answers);
    // One row says nothing that the heading above it has not said.
    let class = if count == 1 {
        "tas-answers tas-answers-one"
    } else {
        "tas-answers"
    };
    let rows = rows.attr(Attr::Class, class);
    classed("div", "tas-answer-group")
        .keyed(screen.id.id())
        .attr(Attr::Change, screen.id.id())
        .child(
            classed("div", "tas-answer-top")
                .said(view.heading(1), "tas-answer-heading", short)
                .child(change),
        )
        .child(rows)
}

/// One row for each question, and one for each checklist; and how many there are.
fn table(view: &View, screen: &Screen, answers: &Answers) -> (Tag, usize) {
    let mut rows = tag("dl");
    let mut count = 0;
    let mut listed = None;
    for asked in screen.asks {
        let Some(answer) = answers.get(asked.question) else {
            continue;
        };
        let Some(list) = asked.list else {
            let told = (view.catalog.answer)(asked.question, answer);
            let name = (view.catalog.question)(asked.question).short;
            rows = rows.child(row(name, made(told)));
            count += 1;
            continue;
        };
        if listed != Some(list) {
            listed = Some(list);
            rows = rows.child(row(
                (view.catalog.list)(list),
                ticked(view, screen, list, answers),
            ));
            count += 1;
        }
    }
    (rows, count)
}

fn row(name: &'static str, answer: Tag) -> Tag {
    classed("div", "tas-answer")
        .keyed(name)
        .said("dt", "", name)
        .child(tag("dd").child(answer))
}

/// What was ticked of a checklist, or what was said of all of it.
fn ticked(view: &View, screen: &Screen, list: ListId, answers: &Answers) -> Tag {
    let mut items = classed("ul", "tas-plain-list");
    let (mut any, mut unsure) = (false, false);
    for asked in screen.asks {
        if asked.list != Some(list) {
            continue;
        }
        match answers.get(asked.question) {
            Some(Answer::Yes) => {
                let label = (view.catalog.question)(asked.question).label;
                items = items.said("li", "", label);
                any = true;
            }
            answer => unsure |= answer == Some(Answer::NotSure),
        }
    }
    let phrases = view.phrases();
    match (any, unsure) {
        (true, _) => items,
        (false, true) => words(phrases.not_sure),
        (false, false) => words(phrases.none_of_these),
    }
}
