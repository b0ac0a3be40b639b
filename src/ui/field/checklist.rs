//! A checklist: items that may all be so, "none of these", and "not sure".

use yew::prelude::*;

use super::{Choosable, begin, option, revealed};
use crate::domain::{Answer, ListId, Question};
use crate::ui::dom;
use crate::ui::store::{Action, items};
use crate::ui::tag::{Attr, classed, nothing};
use crate::ui::view::View;

/// Draws a checklist.
pub fn field(view: &View, list: ListId, alone: bool, shown: &[Question]) -> Html {
    let items: Vec<Question> = items(list).collect();
    let Some(first) = items.first().copied() else {
        return nothing();
    };
    let name = if alone { "" } else { (view.catalog.list)(list) };
    let field = begin(view, "fieldset", first, name, "");
    let mut options = classed("div", "tas-options");
    for item in items {
        options =
            options
                .child(tick(view, list, item))
                .child(revealed(view, item, Answer::Yes, shown));
    }
    options = options
        .said("p", "tas-or", view.phrases().or)
        .child(rest(view, list, Answer::No))
        .child(rest(view, list, Answer::NotSure));
    field
        .tag
        .attr(Attr::List, list.id())
        .child(options.html())
        .html()
}

fn tick(view: &View, list: ListId, item: Question) -> Html {
    let text = (view.catalog.question)(item);
    option(Choosable {
        kind: "checkbox",
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
fn rest(view: &View, list: ListId, answer: Answer) -> Html {
    let phrases = view.phrases();
    let unsure = answer == Answer::NotSure;
    option(Choosable {
        kind: "checkbox",
        name: list.id(),
        value: if unsure { "not-sure" } else { "none" },
        label: if unsure {
            phrases.not_sure
        } else {
            phrases.none_of_these
        },
        hint: "",
        chosen: items(list).all(|item| view.store.answers.get(item) == Some(answer)),
        unsure,
        question: None,
        onchange: view
            .act(move |event: Event| Action::ListMarked(list, answer, dom::is_ticked(&event))),
    })
}
