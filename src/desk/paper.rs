//! A paper on the screen: what it says, and the ways to take it along.

use super::frame::{self, command};
use super::make::{self, keeping, said};
use super::store::{Action, Thing};
use super::view::View;
use super::{email, handoff};
use crate::documents::{Block, calendar};
use crate::domain::PaperId;
use crate::text::Language;
use crate::ui::tag::{Attr, Tag, classed, made, nothing, tag};

/// Draws the paper that was asked for.
pub fn screen(view: &View) -> Tag {
    let paper = make::paper(&view.store);
    let head = paper
        .head
        .iter()
        .fold(classed("div", "tas-paper-head"), |head, line| {
            head.child(tag("p").made(line.clone()))
        });
    let title = classed("div", "tas-paper tas-paper-name")
        .attr(Attr::Hidden, "")
        .child(classed("p", "tas-paper-title").made(paper.title.clone()));
    frame::screen(view, paper.id.id())
        .child(frame::top(view, nothing()))
        .child(title)
        .child(frame::heading(view, made(paper.title.clone())))
        .child(head)
        .child(ways(view))
        .child(more(view))
        .child(blocks(view, &paper.blocks))
        .child(frame::foot(view))
}

/// The ways to take it along.
fn ways(view: &View) -> Tag {
    let phrases = view.phrases();
    let is_calendar = view.store.paper == PaperId::Calendar;
    let print = command(view, "tas-button tas-print", phrases.print, Action::Printed);
    let copy = command(
        view,
        "tas-button tas-copy",
        phrases.copy,
        Action::Copied(Thing::Paper),
    );
    classed("div", "tas-take-along")
        .child(if is_calendar { days(view) } else { nothing() })
        .child(keeping(view, Thing::Paper, phrases.save_pdf, !is_calendar))
        .child(classed("div", "tas-actions").child(print).child(copy))
        .child(said(view, Thing::Paper))
}

/// The calendar file, or why there is none.
fn days(view: &View) -> Tag {
    let phrases = view.phrases();
    if calendar::events(&view.store.matter).is_empty() {
        return tag("p").text(phrases.no_days);
    }
    classed("div", "tas-calendar")
        .said("p", "", phrases.calendar_note)
        .child(keeping(view, Thing::Calendar, phrases.save_calendar, true))
        .child(said(view, Thing::Calendar))
}

/// With the result, an email to oneself and the handing over.
fn more(view: &View) -> Tag {
    if view.store.paper != PaperId::Result {
        return nothing();
    }
    classed("div", "tas-more-ways")
        .child(email::by(view))
        .child(handoff::part(view))
}

/// What a paper says.
pub fn blocks(view: &View, blocks: &[Block]) -> Tag {
    let mut body = classed("div", "tas-sheet");
    for block in blocks {
        body = body.child(one(view, block));
    }
    body
}

fn one(view: &View, block: &Block) -> Tag {
    match block {
        Block::Heading(text) => classed(view.heading(1), "tas-subheading").made(text.clone()),
        Block::Subheading(text) => classed(view.heading(2), "tas-sheet-heading").made(text.clone()),
        Block::Text(text) => classed("p", "tas-sheet-text").made(text.clone()),
        Block::Small(text) => classed("p", "tas-cite").made(text.clone()),
        Block::List(items) => list("ul", "tas-bullets", items),
        Block::Steps(items) => list("ol", "tas-sheet-steps", items),
        Block::Checklist(items) => list("ul", "tas-sheet-ticks", items),
        Block::Line {
            number,
            label,
            value,
            drafted_in,
        } => classed("div", "tas-sheet-line")
            .child(
                classed("p", "tas-sheet-label")
                    .child(classed("span", "tas-line-number").made(number.clone()))
                    .text(" ")
                    .made(label.clone()),
            )
            .child(
                classed("p", "tas-sheet-value")
                    .attr_if(Attr::Lang, drafted_in.map(Language::tag))
                    .made(value.clone()),
            ),
    }
}

fn list(name: &'static str, class: &'static str, items: &[String]) -> Tag {
    let list = classed(name, class);
    items
        .iter()
        .fold(list, |list, item| list.child(tag("li").made(item.clone())))
}
