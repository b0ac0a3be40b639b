//! What stands around every screen of the desk: the way out, that it is a preview, the
//! way back to the result, and the button that clears.
//!
//! As in the checklist, every button submits a form of its own. Its ids are not the
//! checklist's, whose result is hidden in the same shadow root: a name that led there
//! would be read to the visitor instead of this one.

use super::Message;
use super::store::Action;
use super::view::View;
use crate::ui::languages;
use crate::ui::listening::On;
use crate::ui::tag::{Attr, Tag, classed, nothing, tag, words};

/// A button that does one thing.
pub fn command(view: &View, class: &'static str, label: &'static str, action: Action) -> Tag {
    labelled(view, class, words(label), action)
}

/// The same with a label of several parts.
pub fn labelled(view: &View, class: &'static str, label: Tag, action: Action) -> Tag {
    submitted("tas-command", view, Message::Happened(action))
        .child(classed("button", class).child(label))
}

/// The form of a screen, which is submitted by its one primary button.
pub fn form(view: &View, action: Action) -> Tag {
    submitted("tas-form", view, Message::Happened(action))
}

fn submitted(class: &'static str, view: &View, message: Message) -> Tag {
    classed("form", class)
        .attr(Attr::NoValidate, "novalidate")
        .heard_by(view.heard(On::Submit, message))
}

/// The one primary button of a screen.
pub fn primary(label: &'static str) -> Tag {
    let button = classed("button", "tas-button tas-primary tas-continue")
        .attr(Attr::Part, "primary")
        .text(label);
    classed("div", "tas-actions").child(button)
}

/// A screen, named by its heading.
pub fn screen(view: &View, id: &'static str) -> Tag {
    let screen = classed("section", "tas-screen")
        .keyed(id)
        .attr(Attr::Screen, id)
        .child(exit(view))
        .child(languages(view));
    let Some(day) = view.store.settings.preview_date else {
        let named = screen.attr(Attr::LabelledBy, "desk-heading");
        return named.child(nothing());
    };
    let as_of = tag("strong")
        .attr(Attr::Id, "desk-preview")
        .made((view.catalog.preview)(day));
    let banner = classed("p", "tas-preview")
        .attr(Attr::Role, "note")
        .child(as_of)
        .text(" ")
        .text(view.catalog.phrases.preview_note);
    let named = screen.attr(Attr::LabelledBy, "desk-preview desk-heading");
    named.child(banner)
}

fn languages(view: &View) -> Tag {
    languages::bar(
        &view.store.settings,
        view.store.speech,
        view.catalog.phrases,
        &|language| view.heard(On::Submit, Message::Spoken(language)),
    )
}

fn exit(view: &View) -> Tag {
    if view.store.settings.exit_url.is_none() {
        return nothing();
    }
    submitted("tas-exit", view, Message::Left)
        .child(classed("button", "tas-button").child(words(view.catalog.phrases.exit)))
}

/// The way back to the result, and how far the visitor is.
pub fn top(view: &View, progress: Tag) -> Tag {
    let back = command(
        view,
        "tas-link tas-back",
        view.phrases().to_result,
        Action::WentBackToResult,
    );
    classed("div", "tas-top").child(back).child(progress)
}

/// The heading of a screen, which takes the focus.
pub fn heading(view: &View, text: Tag) -> Tag {
    classed(view.heading(0), "tas-heading")
        .attr(Attr::Part, "heading")
        .attr(Attr::Id, "desk-heading")
        .attr(Attr::TabIndex, "-1")
        .child(text)
}

/// A part of a screen with a heading of its own. `id` names the heading.
pub fn part(view: &View, id: &'static str, heading: &'static str) -> Tag {
    headed(id, subheading(view, id, heading))
}

/// The same with a heading that can take the focus.
pub fn sought(view: &View, id: &'static str, heading: &'static str) -> Tag {
    let heading = subheading(view, id, heading).attr(Attr::TabIndex, "-1");
    headed(id, heading)
}

fn subheading(view: &View, id: &'static str, heading: &'static str) -> Tag {
    classed(view.heading(1), "tas-subheading")
        .attr(Attr::Id, id)
        .text(heading)
}

fn headed(id: &'static str, heading: Tag) -> Tag {
    classed("section", "tas-part")
        .attr(Attr::LabelledBy, id)
        .child(heading)
}

/// That nothing is kept, and the button that clears.
pub fn foot(view: &View) -> Tag {
    let clear = view.catalog.phrases.clear;
    classed("div", "tas-foot").child(command(view, "tas-link tas-clear", clear, Action::Cleared))
}
