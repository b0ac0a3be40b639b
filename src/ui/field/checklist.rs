//! A checklist: items that may all be so, "none of these", and "not sure".

use yew::prelude::*;

use super::{Choosable, Described, flag, option, revealed};
use crate::domain::{Answer, ListId, Question};
use crate::ui::dom;
use crate::ui::store::{Action, items};
use crate::ui::view::View;

/// Draws a checklist.
pub fn field(view: &View, list: ListId, alone: bool, shown: &[Question]) -> Html {
    let items: Vec<Question> = items(list).filter(|item| shown.contains(item)).collect();
    let Some(first) = items.first().copied() else {
        return html! {};
    };
    let described = Described::new(view, first, "");
    html! {
        <fieldset
            class="tas-field"
            key={list.id()}
            data-list={list.id()}
            data-invalid={flag(described.problem.is_some())}
            aria-labelledby={alone.then_some("heading")}
            aria-describedby={described.by()}
        >
            if !alone {
                <legend class="tas-legend">{ (view.catalog.list)(list) }</legend>
            }
            { described.error(view, first) }
            <div class="tas-options">
                for item in items.iter().copied() {
                    { tick(view, list, item) }
                    if let Some(revealed) = revealed(view, item, Answer::Yes, shown) {
                        { revealed }
                    }
                }
                <p class="tas-or">{ view.phrases().or }</p>
                { rest(view, list, &items, Answer::No) }
                { rest(view, list, &items, Answer::NotSure) }
            </div>
        </fieldset>
    }
}

fn tick(view: &View, list: ListId, item: Question) -> Html {
    let text = (view.catalog.question)(item);
    option(Choosable {
        kind: "checkbox",
        id: item.id().to_owned(),
        name: list.id(),
        value: item.id(),
        label: text.label,
        hint: text.hint,
        chosen: view.store.answers.get(item) == Some(Answer::Yes),
        unsure: false,
        question: Some(item.id()),
        onchange: view
            .act(move |event: Event| Action::ItemMarked(list, item, dom::is_ticked(&event))),
    })
}

/// "None of these" or "not sure", which speak for the whole list.
fn rest(view: &View, list: ListId, items: &[Question], answer: Answer) -> Html {
    let phrases = view.phrases();
    let (value, label) = match answer {
        Answer::No => ("none", phrases.none_of_these),
        _ => ("not-sure", phrases.not_sure),
    };
    option(Choosable {
        kind: "checkbox",
        id: [list.id(), "-", value].concat(),
        name: list.id(),
        value,
        label,
        hint: "",
        chosen: items
            .iter()
            .all(|item| view.store.answers.get(*item) == Some(answer)),
        unsure: answer == Answer::NotSure,
        question: None,
        onchange: view
            .act(move |event: Event| Action::ListMarked(list, answer, dom::is_ticked(&event))),
    })
}
