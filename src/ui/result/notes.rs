//! What is worth knowing beside the steps: one line each, folded.

use super::actions::ways;
use super::{folded, part, sources};
use crate::domain::{Note, NoteReport};
use crate::rules::REGISTER;
use crate::ui::tag::{Attr, Tag, classed, nothing, tag, words};
use crate::ui::view::View;

/// Draws the notes, or nothing where none applies.
pub fn list(view: &View, reports: &[NoteReport]) -> Tag {
    if reports.is_empty() {
        return nothing();
    }
    let mut list = classed("ul", "tas-notes");
    // The register has them in order.
    for note in REGISTER.notes {
        for report in reports {
            if report.id == note.id {
                list = list.child(row(view, note, *report));
            }
        }
    }
    part(view, "notes", view.phrases().notes_heading).child(list)
}

fn row(view: &View, note: &Note, report: NoteReport) -> Tag {
    let text = (view.catalog.note)(note.id);
    let mut body = tag("div").said("p", "", text.body);
    if let Some(day) = report.from {
        let sentence = (view.catalog.note_from)(note.id, day);
        body = body.child(tag("p").made(sentence));
    }
    let body = body
        .child(ways(view, note.contacts))
        .child(sources::cite(note.citations));
    tag("li")
        .keyed(note.id.id())
        .attr(Attr::Note, note.id.id())
        .child(folded(words(text.title), body))
}
