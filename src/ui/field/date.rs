//! A date: month, day and year as text, and a way to say that it is not known.

use yew::prelude::*;

use super::{Choosable, Described, flag, option};
use crate::domain::{Answer, FieldProblem, Question};
use crate::ui::dom;
use crate::ui::store::{Action, Part};
use crate::ui::view::View;

/// Draws the three inputs of a date.
pub fn field(view: &View, question: Question) -> Html {
    let text = (view.catalog.question)(question);
    let described = Described::new(view, question, text.hint);
    let phrases = view.phrases();
    html! {
        <fieldset
            class="tas-field"
            key={question.id()}
            data-question={question.id()}
            data-invalid={flag(described.problem.is_some())}
            aria-describedby={described.by()}
        >
            <legend class="tas-legend">{ text.label }</legend>
            { described.hint() }
            { described.error(view, question) }
            <div class="tas-date">
                { part(view, question, Part::First, phrases.month, &described) }
                { part(view, question, Part::Second, phrases.day, &described) }
                { part(view, question, Part::Third, phrases.year, &described) }
            </div>
            { unknown(view, question) }
        </fieldset>
    }
}

fn part(
    view: &View,
    question: Question,
    part: Part,
    label: &'static str,
    described: &Described,
) -> Html {
    let (name, wide) = match part {
        Part::First => ("month", false),
        Part::Second => ("day", false),
        Part::Third => ("year", true),
    };
    let id = [question.id(), "-", name].concat();
    let invalid = described
        .problem
        .is_some_and(|problem| is_at_fault(view, question, part, problem));
    html! {
        <div key={name}>
            <label for={id.clone()}>{ label }</label>
            <input
                class={classes!("tas-input", wide.then_some("tas-input-year"))}
                {id}
                type="text"
                inputmode="numeric"
                autocomplete="off"
                data-part={name}
                value={view.store.typed(question, part).to_owned()}
                aria-invalid={invalid.then_some("true")}
                aria-describedby={invalid.then(|| [question.id(), "-error"].concat())}
                oninput={view.act(move |event: InputEvent| {
                    Action::Typed(question, part, dom::value_of(&event))
                })}
            />
        </div>
    }
}

/// Whether this part is where the mistake is, as far as that can be told.
fn is_at_fault(view: &View, question: Question, part: Part, problem: FieldProblem) -> bool {
    let text = view.store.typed(question, part).trim();
    match problem {
        FieldProblem::IncompleteDate => text.is_empty(),
        FieldProblem::NotANumberInDate => !text.bytes().all(|byte| byte.is_ascii_digit()),
        FieldProblem::YearOutOfRange => part == Part::Third,
        FieldProblem::NoSuchDay => part != Part::Third,
        _ => true,
    }
}

fn unknown(view: &View, question: Question) -> Html {
    let onchange = view.act(move |event: Event| {
        if dom::is_ticked(&event) {
            Action::Answered(question, Answer::NotSure)
        } else {
            Action::Withdrawn(question)
        }
    });
    option(Choosable {
        kind: "checkbox",
        id: [question.id(), "-not-sure"].concat(),
        name: question.id(),
        value: "not-sure",
        label: view.phrases().date_not_known,
        hint: "",
        chosen: view.store.answers.get(question) == Some(Answer::NotSure),
        unsure: true,
        question: None,
        onchange,
    })
}
