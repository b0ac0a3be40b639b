//! The languages that a visitor may choose, on every screen, and what is said of one
//! that is partial. Each button is in its own language and stays where it is, so that
//! the focus does.

use std::rc::Rc;

use yew::virtual_dom::Listener;

use super::speech::{Choice, Speech};
use super::tag::{Attr, Tag, classed, nothing, tag};
use crate::config::Settings;
use crate::text::{Language, Phrases};

/// Draws them. `listener` tells the widget of a choice.
pub fn bar(
    settings: &Settings,
    speech: Speech,
    phrases: &'static Phrases,
    listener: &dyn Fn(Language) -> Rc<dyn Listener>,
) -> Tag {
    let mut list = tag("ul");
    for language in settings.offered() {
        let mut button = classed("button", "tas-link")
            .attr(Attr::Lang, language.tag())
            .name(language.name());
        if language == speech.language() {
            button = button.attr(Attr::AriaCurrent, "true");
        }
        let form = classed("form", "tas-command")
            .attr(Attr::NoValidate, "novalidate")
            .heard_by(listener(language));
        list = list.child(tag("li").keyed(language.tag()).child(form.child(button)));
    }
    classed("nav", "tas-languages")
        .attr(Attr::Part, "languages")
        .spoken_label(phrases.languages)
        .child(list)
        .child(
            classed("p", "tas-choice")
                .attr(Attr::Role, "status")
                .text(said(speech, phrases)),
        )
        .child(unreviewed(speech, phrases))
}

fn said(speech: Speech, phrases: &'static Phrases) -> &'static str {
    match (speech.choice, speech.wanted()) {
        (Choice::Failed, _) => phrases.not_spoken,
        (_, Some(_)) => phrases.opening,
        (Choice::Quiet, None) => "",
        (Choice::Taken, None) => phrases.now_spoken,
    }
}

/// That nobody has reviewed the language, in it and in English: a translation that is
/// wrong must not be the only one to say so.
fn unreviewed(speech: Speech, phrases: &'static Phrases) -> Tag {
    if speech.translations().is_none() {
        return nothing();
    }
    classed("p", "tas-unreviewed")
        .attr(Attr::Role, "note")
        .text(phrases.unreviewed)
        .text(" ")
        .child(
            classed("span", "tas-english")
                .attr(Attr::Lang, "en")
                .name(phrases.unreviewed),
        )
}
