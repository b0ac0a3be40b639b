//! What stands around every screen: the way out, that it is a preview, back,
//! progress, the urgent line, and the buttons that begin anew or clear.
//!
//! Every button submits a form of its own: a page that stops clicks on their way
//! silences click handlers, while submits still arrive.

use super::Message;
use super::languages;
use super::links;
use super::store::{Action, Cleared, Place};
use super::tag::{Attr, Tag, classed, nothing, tag, words};
use super::view::{On, View};

/// A button that does one thing.
pub fn command(view: &View, class: &'static str, label: Tag, action: Action) -> Tag {
    button(view, class, label, Message::Happened(action))
}

/// A button that says one thing, in a form of its own.
pub fn button(view: &View, class: &'static str, label: Tag, message: Message) -> Tag {
    submitted("tas-command", view, message).child(classed("button", class).child(label))
}

/// The form of a screen, which is submitted by its one button.
pub fn form(view: &View, action: Action) -> Tag {
    submitted("tas-form", view, Message::Happened(action))
}

fn submitted(class: &'static str, view: &View, message: Message) -> Tag {
    classed("form", class)
        .attr(Attr::NoValidate, "novalidate")
        .heard_by(view.listener(On::Submit, message))
}

/// The one primary button of a screen.
pub fn primary(class: &'static str, label: &'static str) -> Tag {
    let button = classed("button", class)
        .attr(Attr::Part, "primary")
        .text(label);
    classed("div", "tas-actions").child(button)
}

/// Back, and how far the visitor has come.
pub fn top(view: &View) -> Tag {
    let back = words(view.phrases().back);
    classed("div", "tas-top")
        .child(command(view, "tas-link tas-back", back, Action::WentBack))
        .child(progress(view))
}

fn progress(view: &View) -> Tag {
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
    progress_bar((step, total), (view.catalog.progress)(step, total))
}

/// How far the visitor has come, as words and as a bar, which says nothing more.
pub fn progress_bar((step, of): (usize, usize), words: String) -> Tag {
    let bar = classed("progress", "tas-progress-bar")
        .attr_made(Attr::Max, of.to_string())
        .attr_made(Attr::Value, step.to_string())
        .attr(Attr::AriaHidden, "true");
    let words = classed("span", "tas-progress-text").made(words);
    classed("div", "tas-progress")
        .attr(Attr::Part, "progress")
        .child(words)
        .child(bar)
}

/// Whether who hears a heading has to hear the urgent line with it: on the way to the result,
/// once what was told is certainly an emergency. The result says so itself.
fn is_urgent(view: &View) -> bool {
    let on_the_way = !matches!(view.store.place, Place::Welcome | Place::Result);
    on_the_way && view.store.is_emergency()
}

/// Call now, in an emergency; else nothing. On the result nobody has to go on for it.
pub fn urgent(view: &View) -> Tag {
    if view.store.place == Place::Welcome || !view.store.is_emergency() {
        return nothing();
    }
    let phrases = view.phrases();
    let body = match view.store.place {
        Place::Result => "",
        _ => phrases.emergency_body,
    };
    classed("p", "tas-urgent")
        .child(
            classed("span", "tas-urgent-text")
                .child(
                    tag("strong")
                        .attr(Attr::Id, "urgent")
                        .text(phrases.emergency_heading),
                )
                .text(" ")
                .text(body),
        )
        .text(" ")
        .child(links::tas_phone("tas-tel"))
}

/// Begin anew, or clear.
pub fn foot(view: &View) -> Tag {
    let phrases = view.phrases();
    let restart = words(phrases.restart);
    let clear = words(phrases.clear);
    classed("div", "tas-foot")
        .child(command(
            view,
            "tas-link tas-restart",
            restart,
            Action::Restarted,
        ))
        .child(command(view, "tas-link tas-clear", clear, Action::Cleared))
}

/// What the firm says of itself, beside our own sentences.
pub fn disclaimer(view: &View) -> Tag {
    match view.firm_says(view.settings.firm.disclaimer.as_ref()) {
        Some(words) => classed("p", "tas-small tas-disclaimer")
            .attr(Attr::Part, "disclaimer")
            .firm(words),
        None => nothing(),
    }
}

/// The way out, before everything else that takes the focus; nothing where the page
/// names no place to leave for.
fn exit(view: &View) -> Tag {
    if view.settings.exit_url.is_none() {
        return nothing();
    }
    submitted("tas-exit", view, Message::Left)
        .child(classed("button", "tas-button").text(view.phrases().exit))
}

fn languages(view: &View) -> Tag {
    languages::bar(&view.settings, view.speech, view.phrases(), &|language| {
        view.listener(On::Submit, Message::Spoken(language))
    })
}

/// A screen, named by its heading. A preview says so before everything else, on
/// paper too, and in the screen's name for who hears it.
pub fn screen(view: &View, id: &'static str) -> Tag {
    let screen = classed("section", "tas-screen")
        .keyed(id)
        .attr(Attr::Screen, id)
        .child(exit(view))
        .child(languages(view));
    let Some(day) = view.settings.preview_date else {
        let named = screen.attr(Attr::LabelledBy, "heading");
        return named.child(nothing());
    };
    let as_of = tag("strong")
        .attr(Attr::Id, "preview")
        .made((view.catalog.preview)(day));
    let banner = classed("p", "tas-preview")
        .attr(Attr::Role, "note")
        .child(as_of)
        .text(" ")
        .text(view.phrases().preview_note);
    let named = screen.attr(Attr::LabelledBy, "preview heading");
    named.child(banner)
}

/// The heading of a screen, which takes the focus. Who hears it hears with it what stands
/// above it and would be passed by.
pub fn heading(view: &View, text: &'static str) -> Tag {
    let above = match view.store.cleared {
        _ if is_urgent(view) => Some("urgent"),
        Cleared::Asked => Some("cleared"),
        _ => None,
    };
    classed(view.heading(0), "tas-heading")
        .attr(Attr::Part, "heading")
        .attr(Attr::Id, "heading")
        .attr_if(Attr::DescribedBy, above)
        .attr(Attr::TabIndex, "-1")
        .text(text)
}
