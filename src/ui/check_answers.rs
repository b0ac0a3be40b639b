//! The answers before the result, each with a way to change it.

use yew::prelude::*;
use yew::virtual_dom::VText;

use super::frame::{self, command};
use super::store::Action;
use super::tag::{Attr, classed, tag};
use super::view::View;
use crate::domain::{Answer, Answers, ListId, Screen};
use crate::rules::INTERVIEW;

/// Draws the answers.
pub fn screen(view: &View) -> Html {
    let phrases = view.phrases();
    let visit = view.store.visit();
    let see = view.submit(Action::ResultAsked);
    let mut told = tag("div");
    for screen in INTERVIEW.screens {
        if visit.answered.contains(&screen.id) {
            told = told.child(section(view, screen, &visit.answers));
        }
    }
    frame::screen("check-answers")
        .child(frame::top(view))
        .child(frame::urgent(view))
        .child(frame::heading(view, phrases.check_heading))
        .said("p", "tas-hint", phrases.check_hint)
        .child(told.html())
        .child(frame::form(
            "tas-form",
            see,
            frame::primary("tas-button tas-primary tas-continue", phrases.see_result),
        ))
        .child(frame::foot(view))
        .html()
}

/// The answers of one screen, which are changed together.
fn section(view: &View, screen: &'static Screen, answers: &Answers) -> Html {
    let short = (view.catalog.screen)(screen.id).short;
    let change = tag("span")
        .text(view.phrases().change)
        .child(classed("span", "tas-hidden").text(": ").text(short).html())
        .html();
    let change = command(
        view,
        "tas-link tas-change",
        change,
        Action::ChangeAsked(screen.id),
    );
    let table = table(view, screen, answers);
    // One row says nothing that the heading above it has not said.
    let class = if table.len() == 1 {
        "tas-answers tas-answers-one"
    } else {
        "tas-answers"
    };
    let rows = classed("dl", class).children(table);
    classed("div", "tas-answer-group")
        .keyed(screen.id.id())
        .attr(Attr::Change, screen.id.id())
        .child(
            classed("div", "tas-answer-top")
                .said(view.heading(1), "tas-answer-heading", short)
                .child(change)
                .html(),
        )
        .child(rows.html())
        .html()
}

/// One row for each question, and one for each checklist.
fn table(view: &View, screen: &Screen, answers: &Answers) -> Vec<Html> {
    let mut rows = Vec::new();
    let mut listed = None;
    for asked in screen.asks {
        let Some(answer) = answers.get(asked.question) else {
            continue;
        };
        let Some(list) = asked.list else {
            let words = (view.catalog.answer)(asked.question, answer);
            let name = (view.catalog.question)(asked.question).short;
            rows.push(row(name, VText::new(words).into()));
            continue;
        };
        if listed != Some(list) {
            listed = Some(list);
            rows.push(row(
                (view.catalog.list)(list),
                ticked(view, screen, list, answers),
            ));
        }
    }
    rows
}

fn row(name: &'static str, answer: Html) -> Html {
    classed("div", "tas-answer")
        .keyed(name)
        .said("dt", "", name)
        .child(tag("dd").child(answer).html())
        .html()
}

/// What was ticked of a checklist, or what was said of all of it.
fn ticked(view: &View, screen: &Screen, list: ListId, answers: &Answers) -> Html {
    let mut items = Vec::new();
    let mut unsure = false;
    for asked in screen.asks.iter().filter(|asked| asked.list == Some(list)) {
        match answers.get(asked.question) {
            Some(Answer::Yes) => {
                let label = (view.catalog.question)(asked.question).label;
                items.push(tag("li").text(label).html());
            }
            answer => unsure |= answer == Some(Answer::NotSure),
        }
    }
    let phrases = view.phrases();
    match (items.is_empty(), unsure) {
        (false, _) => classed("ul", "tas-plain-list").children(items).html(),
        (true, true) => phrases.not_sure.into(),
        (true, false) => phrases.none_of_these.into(),
    }
}
