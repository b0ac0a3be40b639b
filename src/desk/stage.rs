//! The steps of the worksheet: which lines each holds, and how one leads to the next.

use super::store::Action;
use super::view::View;
use super::{drafts, field, frame, others, ready};
use crate::domain::{Line, StageId};
use crate::ui::frame::progress_bar;
use crate::ui::tag::{Tag, classed, nothing, words};

/// The lines of the first step.
const TAXPAYER: &[Line] = &[
    Line::TaxpayerName,
    Line::TaxpayerNumber,
    Line::SpouseName,
    Line::SpouseNumber,
    Line::Street,
    Line::City,
    Line::State,
    Line::Country,
    Line::PostalCode,
];

/// The lines of the second step that are written.
const CONTACT: &[Line] = &[Line::Phone, Line::Email, Line::Fax, Line::ContactPerson];

const TAX: &[Line] = &[Line::TaxForm, Line::TaxYears];

/// Draws a step.
pub fn screen(view: &View, id: StageId) -> Tag {
    let text = (view.words.stage)(id);
    let screen = frame::screen(view, id.id())
        .child(frame::top(view, progress(view, id)))
        .child(frame::heading(view, words(text.title)))
        .said("p", "tas-hint", text.body)
        .child(note(view, id));
    if id == StageId::Ready {
        return ready::parts(view, screen)
            .child(earlier(view, id))
            .child(frame::foot(view));
    }
    let form = frame::form(view, Action::Went(next(id)))
        .child(body(view, id))
        .child(frame::primary(view.phrases().next));
    screen
        .child(form)
        .child(earlier(view, id))
        .child(frame::foot(view))
}

fn body(view: &View, id: StageId) -> Tag {
    match id {
        StageId::Taxpayer => field::lines(view, TAXPAYER),
        StageId::Contact => classed("div", "tas-lines")
            .child(field::lines(view, CONTACT))
            .child(others::consents(view))
            .child(others::language(view)),
        StageId::Tax => field::lines(view, TAX),
        StageId::Issue => drafts::issue(view),
        StageId::Relief => drafts::relief(view),
        StageId::Others => others::parts(view),
        StageId::Ready => nothing(),
    }
}

/// On the first step, what holds for all of them.
fn note(view: &View, id: StageId) -> Tag {
    if id != StageId::Taxpayer {
        return nothing();
    }
    classed("p", "tas-small")
        .text(view.phrases().optional)
        .text(" ")
        .text(view.phrases().private)
}

fn progress(view: &View, id: StageId) -> Tag {
    let (step, of) = (id as usize + 1, StageId::ALL.len());
    let words = (view.words.progress)(step, of);
    progress_bar((step, of), words)
}

/// One step back, and straight to the form.
fn earlier(view: &View, id: StageId) -> Tag {
    let mut links = classed("div", "tas-actions tas-ways");
    if let Some(before) = StageId::ALL.iter().rev().find(|other| **other < id) {
        let label = view.catalog.phrases.back;
        links = links.child(frame::command(
            view,
            "tas-link tas-earlier",
            label,
            Action::Went(*before),
        ));
    }
    links = links.child(match id {
        StageId::Issue => drafts::again(view, Line::Issue),
        StageId::Relief => drafts::again(view, Line::Relief),
        _ => nothing(),
    });
    if id < StageId::Others {
        let to_form = Action::Went(StageId::Ready);
        let label = view.phrases().to_form;
        links = links.child(frame::command(view, "tas-link tas-to-form", label, to_form));
    }
    links
}

fn next(id: StageId) -> StageId {
    let later = StageId::ALL.iter().find(|other| **other > id);
    later.copied().unwrap_or(StageId::Ready)
}
