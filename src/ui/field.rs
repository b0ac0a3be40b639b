//! Fields: one question, or one checklist, with native controls.

mod checklist;
mod choice;
mod date;
mod number;

use yew::AttrValue;

use super::Message;
use super::icon::{Icon, icon};
use super::store::{Action, Part};
use super::tag::{Attr, Tag, classed, nothing, tag};
use super::view::{On, View};
use crate::domain::{Answer, Asked, FieldProblem, Kind, Question};

/// Draws the field that starts with this question. `alone` says that it is the
/// only one on its screen, whose heading then names it.
pub fn field(view: &View, asked: &Asked, alone: bool, shown: &[Question]) -> Tag {
    match asked.list {
        Some(list) => checklist::field(view, list, alone, shown),
        None => question(view, asked.question, alone, shown),
    }
}

/// Draws the field of one question.
pub fn question(view: &View, question: Question, alone: bool, shown: &[Question]) -> Tag {
    match question.kind() {
        Kind::Choice(_) | Kind::YesNo => choice::field(view, question, alone, shown),
        Kind::Date(_) => date::field(view, question),
        Kind::Count(_) | Kind::Dollars(_) => number::field(view, question),
    }
}

/// The questions that this answer opens, drawn beside it; nothing where none are.
fn revealed(view: &View, parent: Question, answer: Answer, shown: &[Question]) -> Tag {
    let mut reveal = classed("div", "tas-reveal").keyed("reveal");
    let mut any = false;
    if view.store.answers.get(parent) == Some(answer) {
        for child in shown {
            if child.gate().is_some_and(|gate| gate.question == parent) {
                reveal = reveal.child(question(view, *child, false, shown));
                any = true;
            }
        }
    }
    if any { reveal } else { nothing() }
}

/// The one place where an input is begun. What it holds and who hears it is said
/// where it is used.
fn control(kind: &'static str, class: &'static str, id: String, name: &'static str) -> Tag {
    classed("input", class)
        .attr(Attr::Type, kind)
        .attr_made(Attr::Id, id)
        .attr(Attr::Name, name)
        .attr(Attr::AutoComplete, "off")
}

/// An option of a question or an item of a checklist.
struct Choosable {
    kind: &'static str,
    name: &'static str,
    value: &'static str,
    label: &'static str,
    hint: &'static str,
    chosen: bool,
    unsure: bool,
    question: Option<&'static str>,
    action: Action,
}

/// The real control, its label, and a line of help.
fn option(view: &View, option: Choosable) -> Tag {
    let id = [option.name, "-", option.value].concat();
    let mut input = control(option.kind, "tas-choice", id.clone(), option.name)
        .attr_if(Attr::Question, option.question)
        .input(AttrValue::Static(option.value), option.chosen)
        .heard_by(view.listener(On::Change, Message::Happened(option.action)));
    let label = tag("label")
        .attr_made(Attr::For, id.clone())
        .text(option.label);
    let mut hint = nothing();
    if !option.hint.is_empty() {
        let hint_id = [&id, "-hint"].concat();
        input = input.attr_made(Attr::DescribedBy, hint_id.clone());
        hint = classed("p", "tas-option-hint")
            .text(option.hint)
            .attr_made(Attr::Id, hint_id);
    }
    let class = if option.unsure {
        "tas-option tas-unsure"
    } else {
        "tas-option"
    };
    classed("div", class)
        .keyed(option.value)
        .attr(Attr::Part, "option")
        .child(input)
        .child(label)
        .child(hint)
}

/// A field with its legend, its help and what is wrong with it.
struct Field {
    tag: Tag,
    problem: bool,
}

/// Begins a field: `name` is its legend, or "" where the heading names it.
fn begin(
    view: &View,
    element: &'static str,
    question: Question,
    name: &'static str,
    hint: &'static str,
) -> Field {
    let id = question.id();
    let problem = view.store.problem(question);
    let is_group = element == "fieldset";
    let legend = if is_group {
        classed("legend", "tas-legend")
    } else {
        classed("label", "tas-legend").attr(Attr::For, id)
    };
    let line = classed("p", "tas-hint")
        .attr_made(Attr::Id, [id, "-hint"].concat())
        .text(hint);
    let by = if is_group {
        described_by(view, question, hint)
    } else {
        None
    };
    let mut tag = classed(element, "tas-field")
        .keyed(id)
        .attr_if(Attr::Invalid, problem.map(|_| ""))
        .attr_if(Attr::LabelledBy, name.is_empty().then_some("heading"))
        .child(if name.is_empty() {
            nothing()
        } else {
            legend.text(name)
        })
        .child(if hint.is_empty() { nothing() } else { line })
        .child(problem.map_or_else(nothing, |problem| error(view, question, problem)));
    if let Some(by) = by {
        tag = tag.attr_made(Attr::DescribedBy, by);
    }
    Field {
        tag,
        problem: problem.is_some(),
    }
}

fn error(view: &View, question: Question, problem: FieldProblem) -> Tag {
    let words = tag("span")
        .child(
            classed("span", "tas-hidden")
                .text(view.phrases().error_prefix)
                .text(" "),
        )
        .made((view.catalog.problem)(question, problem));
    classed("p", "tas-error")
        .attr_made(Attr::Id, [question.id(), "-error"].concat())
        .child(icon(Icon::Notice))
        .child(words)
}

/// The ids of what describes a field, or `None` where nothing does.
fn described_by(view: &View, question: Question, hint: &str) -> Option<String> {
    let id = question.id();
    match (hint.is_empty(), view.store.problem(question).is_some()) {
        (true, false) => None,
        (false, false) => Some([id, "-hint"].concat()),
        (true, true) => Some([id, "-error"].concat()),
        (false, true) => Some([id, "-hint ", id, "-error"].concat()),
    }
}

/// A text input for a part of an answer.
fn typed(
    view: &View,
    question: Question,
    part: Part,
    id: String,
    class: &'static str,
    invalid: bool,
    name: Option<&'static str>,
) -> Tag {
    let by = if name.is_none() {
        described_by(view, question, (view.catalog.question)(question).hint)
    } else if invalid {
        Some([question.id(), "-error"].concat())
    } else {
        None
    };
    let typed = Action::Typed(question, part, String::new());
    let mut input = control("text", class, id, question.id())
        .attr(Attr::InputMode, "numeric")
        .attr_if(Attr::DataPart, name)
        .attr_if(Attr::AriaInvalid, invalid.then_some("true"))
        .input(view.store.typed(question, part).to_owned().into(), false)
        .heard_by(view.listener(On::Input, Message::Happened(typed)));
    if let Some(by) = by {
        input = input.attr_made(Attr::DescribedBy, by);
    }
    input
}
