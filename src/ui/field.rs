//! Fields: one question, or one checklist, with native controls.

mod checklist;
mod choice;
mod date;
mod number;

use yew::AttrValue;
use yew::prelude::*;

use super::dom;
use super::icon::{Icon, icon};
use super::store::{Action, Part};
use super::tag::{Attr, Tag, classed, nothing, tag};
use super::view::View;
use crate::domain::{Answer, Asked, FieldProblem, Kind, Question};

/// Draws the field that starts with this question. `alone` says that it is the
/// only one on its screen, whose heading then names it.
pub fn field(view: &View, asked: &Asked, alone: bool, shown: &[Question]) -> Html {
    match asked.list {
        Some(list) => checklist::field(view, list, alone, shown),
        None => question(view, asked.question, alone, shown),
    }
}

/// Draws the field of one question.
pub fn question(view: &View, question: Question, alone: bool, shown: &[Question]) -> Html {
    match question.kind() {
        Kind::Choice(_) | Kind::YesNo => choice::field(view, question, alone, shown),
        Kind::Date(_) => date::field(view, question),
        Kind::Count(_) | Kind::Dollars(_) => number::field(view, question),
    }
}

/// The questions that this answer opens, drawn beside it; nothing where none are.
fn revealed(view: &View, parent: Question, answer: Answer, shown: &[Question]) -> Html {
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
    if any { reveal.html() } else { nothing() }
}

/// A text input, a radio button or a checkbox, as it stands in the page.
struct Control {
    kind: &'static str,
    class: &'static str,
    id: String,
    name: &'static str,
    value: AttrValue,
    chosen: bool,
    question: Option<&'static str>,
    part: Option<&'static str>,
    invalid: bool,
    described_by: Option<String>,
    on: Callback<Event>,
    on_input: Option<Callback<InputEvent>>,
}

/// The one place where an input is drawn.
fn control(control: Control) -> Html {
    let inputmode = (control.kind == "text").then_some("numeric");
    html! {
        <input
            type={control.kind}
            class={control.class}
            id={control.id}
            name={control.name}
            value={control.value}
            checked={control.chosen}
            autocomplete="off"
            {inputmode}
            data-question={control.question}
            data-part={control.part}
            aria-invalid={control.invalid.then_some("true")}
            aria-describedby={control.described_by}
            onchange={control.on}
            oninput={control.on_input}
        />
    }
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
    onchange: Callback<Event>,
}

/// The real control, its label, and a line of help.
fn option(option: Choosable) -> Html {
    let id = [option.name, "-", option.value].concat();
    let has_hint = !option.hint.is_empty();
    let hint_id = has_hint.then(|| [&id, "-hint"].concat());
    let hint = || {
        let line = classed("p", "tas-option-hint").text(option.hint);
        line.attr_made(Attr::Id, [&id, "-hint"].concat()).html()
    };
    let class = if option.unsure {
        "tas-option tas-unsure"
    } else {
        "tas-option"
    };
    classed("div", class)
        .keyed(option.value)
        .attr(Attr::Part, "option")
        .child(control(Control {
            kind: option.kind,
            class: "tas-choice",
            id: id.clone(),
            name: option.name,
            value: option.value.into(),
            chosen: option.chosen,
            question: option.question,
            part: None,
            invalid: false,
            described_by: hint_id,
            on: option.onchange,
            on_input: None,
        }))
        .child(
            tag("label")
                .attr_made(Attr::For, id.clone())
                .text(option.label)
                .html(),
        )
        .child(if has_hint { hint() } else { nothing() })
        .html()
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
            legend.text(name).html()
        })
        .child(if hint.is_empty() {
            nothing()
        } else {
            line.html()
        })
        .child(problem.map_or_else(nothing, |problem| error(view, question, problem)));
    if let Some(by) = by {
        tag = tag.attr_made(Attr::DescribedBy, by);
    }
    Field {
        tag,
        problem: problem.is_some(),
    }
}

fn error(view: &View, question: Question, problem: FieldProblem) -> Html {
    let words = tag("span")
        .child(
            classed("span", "tas-hidden")
                .text(view.phrases().error_prefix)
                .text(" ")
                .html(),
        )
        .made((view.catalog.problem)(question, problem));
    classed("p", "tas-error")
        .attr_made(Attr::Id, [question.id(), "-error"].concat())
        .child(icon(Icon::Notice))
        .child(words.html())
        .html()
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
) -> Html {
    let by_error = invalid.then(|| [question.id(), "-error"].concat());
    let by = if name.is_some() {
        by_error
    } else {
        described_by(view, question, (view.catalog.question)(question).hint)
    };
    control(Control {
        kind: "text",
        class,
        id,
        name: question.id(),
        value: view.store.typed(question, part).to_owned().into(),
        chosen: false,
        question: None,
        part: name,
        invalid,
        described_by: by,
        on: Callback::noop(),
        on_input: Some(
            view.act(move |event: InputEvent| Action::Typed(question, part, dom::value_of(&event))),
        ),
    })
}
