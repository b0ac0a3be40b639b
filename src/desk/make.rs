//! What can be kept, shared and copied, and what is said once it was.

use super::device::Made;
use super::frame::command;
use super::store::{Action, Given, Official, Store, Thing};
use super::view::View;
use crate::documents::{Paper, calendar, call, pdf, result, summary, worksheet};
use crate::domain::PaperId;
use crate::ui::tag::{Attr, Tag, classed, nothing, tag};

const PDF: &str = "application/pdf";
const CALENDAR: &str = "text/calendar";

/// The paper that was asked for.
pub fn paper(store: &Store) -> Paper {
    let matter = &store.matter;
    match store.paper {
        PaperId::Form911 => worksheet::paper(matter, &store.sheet),
        PaperId::Calendar => calendar::paper(matter),
        PaperId::Call => call::paper(matter),
        PaperId::Result => result::paper(matter),
    }
}

/// A thing as a file; nothing where it cannot be made.
pub fn file(store: &Store, thing: Thing) -> Option<Made> {
    let bytes = match thing {
        Thing::Official => filled(store)?,
        Thing::Paper => pdf::written(&paper(store)),
        Thing::Calendar => calendar::ics(&store.matter).into_bytes(),
        Thing::Email | Thing::HandOff => return None,
    };
    let (name, kind) = name_of(store.paper, thing);
    Some(Made { name, kind, bytes })
}

/// The name and the media type of a thing's file.
fn name_of(paper: PaperId, thing: Thing) -> (&'static str, &'static str) {
    match (thing, paper) {
        (Thing::Official, _) => ("form-911-filled.pdf", PDF),
        (Thing::Calendar, _) => ("tax-deadlines.ics", CALENDAR),
        (_, PaperId::Form911) => ("form-911-worksheet.pdf", PDF),
        (_, PaperId::Calendar) => ("tax-deadlines.pdf", PDF),
        (_, PaperId::Call) => ("call-script.pdf", PDF),
        (_, PaperId::Result) => ("result.pdf", PDF),
    }
}

fn filled(store: &Store) -> Option<Vec<u8>> {
    let Official::Form(form) = &store.official else {
        return None;
    };
    let attached = |continued: &[_]| worksheet::attachment(&store.sheet, continued);
    let filled = pdf::fill(form, &store.sheet, &attached).ok()?;
    Some(filled.bytes)
}

/// A thing as text.
pub fn text(store: &Store, thing: Thing) -> String {
    match thing {
        Thing::Email => {
            let email = summary::email(&store.matter);
            [&email.subject, "\n\n", &email.body].concat()
        }
        Thing::HandOff => summary::hand_off(&store.matter, &store.sheet),
        Thing::Official | Thing::Paper | Thing::Calendar => paper(store).plain(),
    }
}

/// The buttons that keep a thing and, where the device can, share it.
pub fn keeping(view: &View, thing: Thing, label: &'static str, is_primary: bool) -> Tag {
    let class = if is_primary {
        "tas-button tas-primary tas-save"
    } else {
        "tas-button tas-save"
    };
    let share = view.phrases().share;
    classed("div", "tas-actions")
        .child(command(view, class, label, Action::Saved(thing)))
        .child(if view.can_share {
            command(view, "tas-button tas-share", share, Action::Shared(thing))
        } else {
            nothing()
        })
}

/// What the device said of a thing. Said again, it is another element, so that it is
/// read aloud again.
pub fn said(view: &View, thing: Thing) -> Tag {
    let words = view
        .store
        .said
        .as_ref()
        .and_then(|(given, count)| Some((sentence(view, given, thing)?, *count)));
    let line = words.map_or_else(nothing, |(sentence, count)| {
        tag("p")
            .keyed(if count.is_multiple_of(2) {
                "even"
            } else {
                "odd"
            })
            .made(sentence)
    });
    let status = classed("div", "tas-said")
        .attr(Attr::Role, "status")
        .child(line);
    tag("div").child(status).child(by_hand(view, thing))
}

fn sentence(view: &View, given: &Given, thing: Thing) -> Option<String> {
    let phrases = view.phrases();
    let (about, words) = match given {
        Given::Saved(about) => {
            let (name, _) = name_of(view.store.paper, *about);
            (about, (view.words.saved)(name))
        }
        Given::NotKept(about) => (about, phrases.not_shared.to_owned()),
        Given::Shared(about) => (about, phrases.shared.to_owned()),
        Given::Copied(about, true) => (about, phrases.copied.to_owned()),
        Given::Copied(about, false) => (about, phrases.copy_by_hand.to_owned()),
        Given::NotMade(about) => (about, phrases.not_filled.to_owned()),
        Given::File(_) | Given::HandedOff(_) | Given::Nothing => return None,
    };
    (*about == thing).then_some(words)
}

/// The text itself, where the browser refused to copy it.
fn by_hand(view: &View, thing: Thing) -> Tag {
    let refused = Given::Copied(thing, false);
    let is_refused = view
        .store
        .said
        .as_ref()
        .is_some_and(|(given, _)| *given == refused);
    if !is_refused {
        return nothing();
    }
    let label = view.phrases().plain_text;
    reading(view, "plain-text", label, text(&view.store, thing))
}

/// A text to read and to select.
pub fn reading(view: &View, id: &'static str, label: &'static str, text: String) -> Tag {
    let area = classed("textarea", "tas-input tas-text")
        .attr(Attr::Id, id)
        .attr(Attr::ReadOnly, "")
        .attr_if(Attr::Lang, view.written_in(view.store.matter.language))
        .attr(Attr::Rows, "10")
        .attr(Attr::AutoComplete, "off")
        .input(text.into(), false);
    classed("label", "tas-reading")
        .said("span", "tas-line-label", label)
        .child(area)
}
