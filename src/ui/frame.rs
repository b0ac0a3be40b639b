//! What stands around every screen: back, progress, the urgent line, and the
//! buttons that begin anew or clear.
//!
//! Every button submits a form of its own: a page that stops clicks on their way
//! silences click handlers, while submits still arrive.

use yew::prelude::*;

use super::links;
use super::store::{Action, Place};
use super::tag::{Attr, Tag, classed, nothing, tag};
use super::view::View;

/// A button that does one thing.
pub fn command(view: &View, class: &'static str, label: Html, action: Action) -> Html {
    let act = view.submit(action);
    form("tas-command", act, button(class, label))
}

/// A form that is submitted by its one button.
pub fn form(class: &'static str, onsubmit: Callback<SubmitEvent>, content: Html) -> Html {
    html! { <form {class} novalidate=true {onsubmit}>{ content }</form> }
}

/// A button that submits its form.
pub fn button(class: &'static str, label: Html) -> Html {
    classed("button", class).child(label).html()
}

/// The one primary button of a screen.
pub fn primary(class: &'static str, label: &'static str) -> Html {
    let button = classed("button", class)
        .attr(Attr::Part, "primary")
        .text(label)
        .html();
    classed("div", "tas-actions").child(button).html()
}

/// Back, and how far the visitor has come.
pub fn top(view: &View) -> Html {
    let back = view.phrases().back.into();
    classed("div", "tas-top")
        .child(command(view, "tas-link tas-back", back, Action::WentBack))
        .child(progress(view))
        .html()
}

fn progress(view: &View) -> Html {
    let visit = view.store.visit();
    let mut total = visit.answered.len() + visit.ahead;
    let mut step = total;
    if let Place::Asking(id) = view.store.place {
        step = 1;
        for answered in visit.answered {
            step += usize::from(answered < id);
        }
    }
    total = total.max(step);
    let bar = classed("progress", "tas-progress-bar")
        .attr_made(Attr::Max, total.to_string())
        .attr_made(Attr::Value, step.to_string())
        .attr(Attr::LabelledBy, "progress");
    classed("div", "tas-progress")
        .child(
            classed("span", "tas-progress-text")
                .attr(Attr::Id, "progress")
                .made((view.catalog.progress)(step, total))
                .html(),
        )
        .child(bar.html())
        .html()
}

/// Call now, once what was told is certainly an emergency; else nothing.
pub fn urgent(view: &View) -> Html {
    if !view.store.is_emergency() {
        return nothing();
    }
    let phrases = view.phrases();
    classed("p", "tas-urgent")
        .child(
            classed("span", "tas-urgent-text")
                .child(tag("strong").text(phrases.emergency_heading).html())
                .text(" ")
                .text(phrases.emergency_body)
                .html(),
        )
        .text(" ")
        .child(links::tas_phone("tas-tel"))
        .html()
}

/// Begin anew, or clear.
pub fn foot(view: &View) -> Html {
    let phrases = view.phrases();
    let restart = phrases.restart.into();
    let clear = phrases.clear.into();
    classed("div", "tas-foot")
        .child(command(
            view,
            "tas-link tas-restart",
            restart,
            Action::Restarted,
        ))
        .child(command(view, "tas-link tas-clear", clear, Action::Cleared))
        .html()
}

/// A screen, named by its heading.
pub fn screen(id: &'static str) -> Tag {
    classed("section", "tas-screen")
        .keyed(id)
        .attr(Attr::Screen, id)
        .attr(Attr::LabelledBy, "heading")
}

/// The heading of a screen, which takes the focus.
pub fn heading(view: &View, text: &'static str) -> Html {
    classed(view.heading(0), "tas-heading")
        .attr(Attr::Part, "heading")
        .attr(Attr::Id, "heading")
        .attr(Attr::TabIndex, "-1")
        .text(text)
        .html()
}
