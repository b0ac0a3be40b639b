//! Lines 12a and 12b: drafted from the answers, to be changed, with the room that the
//! form has for them.

use super::field;
use super::frame::{command, part};
use super::store::Action;
use super::view::View;
use crate::documents::pdf;
use crate::documents::worksheet::OF_FORM;
use crate::domain::Line;
use crate::ui::tag::{Attr, Tag, classed, nothing};

/// Line 12a.
pub fn issue(view: &View) -> Tag {
    classed("div", "tas-lines")
        .child(note(view))
        .child(field::one(view, Line::Issue))
        .child(room(view, Line::Issue))
        .child(meaning(view, Line::Issue))
}

/// Line 12b, with the requests that fit.
pub fn relief(view: &View) -> Tag {
    let mut options = classed("div", "tas-options");
    for relief in &view.store.reliefs {
        let of = (relief.id(), view.store.has_chosen(*relief));
        let label = (view.papers.relief)(*relief);
        let action = Action::Chose(*relief, false);
        options = options.child(field::option(view, of, (label, false), action));
    }
    let choices = if view.store.reliefs.is_empty() {
        nothing()
    } else {
        field::boxes(view.phrases().reliefs_legend, options)
    };
    classed("div", "tas-lines")
        .child(choices)
        .child(note(view))
        .child(field::one(view, Line::Relief))
        .child(room(view, Line::Relief))
        .child(meaning(view, Line::Relief))
}

fn note(view: &View) -> Tag {
    classed("p", "tas-hint")
        .text(view.phrases().draft_note)
        .text(" ")
        .text(view.phrases().draft_language)
}

/// How much of the form's room is used. It is read when the visitor looks for it; said
/// aloud with every key it would be noise.
fn room(view: &View, line: Line) -> Tag {
    let room = pdf::room(line, view.store.sheet.get(line));
    let rest = if room.used > room.lines {
        view.phrases().continued
    } else {
        ""
    };
    classed("p", "tas-room")
        .attr(Attr::Line, line.id())
        .made((view.words.room)(room.used, room.lines))
        .text(" ")
        .text(rest)
}

/// What the draft says, in the language that the visitor reads, so that nobody signs what
/// they cannot read. It is the draft's alone: what the visitor wrote is not translated.
fn meaning(view: &View, line: Line) -> Tag {
    let store = &view.store;
    let language = store.matter.language;
    let text = store.drafted(line, language.draft());
    if language == OF_FORM || text.is_empty() {
        return nothing();
    }
    let changed = if store.holds_draft(line) {
        ""
    } else {
        view.phrases().draft_changed
    };
    part(view, "draft-meaning", view.phrases().draft_meaning)
        .said("p", "tas-hint", changed)
        .child(
            classed("p", "tas-sheet-text tas-meaning")
                .attr(Attr::Lang, language.tag())
                .made(text),
        )
}

/// The draft once more, or what it took the place of.
pub fn again(view: &View, line: Line) -> Tag {
    let phrases = view.phrases();
    let was_here = view
        .store
        .before
        .as_ref()
        .is_some_and(|(known, _)| *known == line);
    let (label, action) = if was_here {
        (phrases.undo, Action::Undone)
    } else {
        (phrases.draft_again, Action::Redrafted(line))
    };
    command(view, "tas-link tas-again", label, action)
}
