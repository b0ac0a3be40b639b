//! A question screen: what belongs together, in one form.

use super::Message;
use super::field;
use super::frame;
use super::icon::{Icon, icon};
use super::store::{Action, Problem};
use super::tag::{Attr, Tag, classed, made, nothing, tag, words};
use super::view::View;
use crate::domain::{Asked, Screen, ScreenId};
use crate::rules::INTERVIEW;

/// Draws a question screen.
pub fn screen(view: &View, id: ScreenId) -> Tag {
    let Some(screen) = INTERVIEW.screens.iter().find(|screen| screen.id == id) else {
        return nothing();
    };
    let text = (view.catalog.screen)(id);
    let phrases = view.phrases();
    let why = classed("div", "tas-more-body").child(tag("p").text(text.why));
    let hint = classed("p", "tas-hint")
        .attr(Attr::Id, "hint")
        .text(text.hint);
    frame::screen(view, id.id())
        .child(frame::top(view))
        .child(frame::urgent(view))
        .child(if view.store.problems.is_empty() {
            nothing()
        } else {
            summary(view)
        })
        .child(frame::heading(view, text.heading))
        .child(if text.hint.is_empty() {
            nothing()
        } else {
            hint
        })
        .child(
            classed("details", "tas-more tas-why")
                .child(tag("summary").text(phrases.why_we_ask))
                .child(why),
        )
        .child(frame::form(view, Action::Continued).child(fields(view, screen)))
        .child(if screen.optional {
            frame::command(
                view,
                "tas-link tas-skip",
                words(phrases.skip),
                Action::Skipped,
            )
        } else {
            nothing()
        })
        .child(frame::foot(view))
}

/// The fields of a screen: each question by itself, items of one checklist
/// together. A question that another one opens is drawn beside the answer that
/// opens it.
fn fields(view: &View, screen: &'static Screen) -> Tag {
    let shown = view.store.shown(screen);
    let is_visible = |asked: &&Asked| is_head(screen, asked) && shown.contains(&asked.question);
    let alone = screen.asks.iter().filter(is_visible).count() == 1;
    let mut fields = classed("div", "tas-fields");
    for asked in screen.asks.iter().filter(is_visible) {
        fields = fields.child(field::field(view, asked, alone, &shown));
    }
    let phrases = view.phrases();
    let label = if view.store.is_changing() {
        phrases.save_change
    } else {
        phrases.continue_
    };
    tag("div")
        .child(fields)
        .child(frame::primary("tas-button tas-primary tas-continue", label))
}

/// Whether a question starts a field: it is opened by no other on its screen, and
/// is the first item of its checklist.
fn is_head(screen: &Screen, asked: &Asked) -> bool {
    let same_list = |other: &&Asked| other.list.is_some() && other.list == asked.list;
    let first_item = screen.asks.iter().find(same_list);
    let opened = asked.question.gate().is_some_and(|gate| {
        screen
            .asks
            .iter()
            .any(|other| other.question == gate.question)
    });
    !opened && first_item.is_none_or(|first| first.question == asked.question)
}

/// What is wrong, with a way to each place. It takes the focus, which has it read out by
/// its name; an alert would be read out once more.
fn summary(view: &View) -> Tag {
    let problems = &view.store.problems;
    let mut lines = tag("ul");
    for problem in problems {
        lines = lines.child(summary_line(view, *problem));
    }
    classed("div", "tas-error-summary")
        .attr(Attr::Part, "error")
        .attr(Attr::Role, "group")
        .attr(Attr::LabelledBy, "problems")
        .attr(Attr::TabIndex, "-1")
        .child(
            classed(view.heading(0), "tas-subheading")
                .attr(Attr::Id, "problems")
                .child(icon(Icon::Notice))
                .made((view.catalog.problems_heading)(problems.len())),
        )
        .child(lines)
}

fn summary_line(view: &View, Problem { question, kind }: Problem) -> Tag {
    let label = made((view.catalog.problem)(question, kind));
    let link = frame::button(view, "tas-link", label, Message::Sought(question));
    tag("li").keyed(question.id()).child(link)
}
