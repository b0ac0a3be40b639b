//! A checklist: items that may all be so, "none of these", and "not sure".

use super::{Choosable, begin, option, revealed};
use crate::domain::{Answer, ListId, Question};
use crate::ui::store::{Action, items};
use crate::ui::tag::{Attr, Tag, classed, nothing};
use crate::ui::view::View;

/// Draws a checklist.
pub fn field(view: &View, list: ListId, alone: bool, shown: &[Question]) -> Tag {
    let items = items(list);
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
    field.tag.attr(Attr::List, list.id()).child(options)
}

fn tick(view: &View, list: ListId, item: Question) -> Tag {
    let text = (view.catalog.question)(item);
    option(
        view,
        Choosable {
            kind: "checkbox",
            name: list.id(),
            value: item.id(),
            label: text.label,
            hint: text.hint,
            chosen: view.store.answers.get(item) == Some(Answer::Yes),
            unsure: false,
            question: Some(item.id()),
            action: Action::ItemMarked(list, item, false),
        },
    )
}

/// "None of these" or "not sure", which speak for the whole list.
fn rest(view: &View, list: ListId, answer: Answer) -> Tag {
    let phrases = view.phrases();
    let unsure = answer == Answer::NotSure;
    option(
        view,
        Choosable {
            kind: "checkbox",
            name: list.id(),
            value: if unsure { "not-sure" } else { "none" },
            label: if unsure {
                phrases.not_sure
            } else {
                phrases.none_of_these
            },
            hint: "",
            chosen: view.store.all_told(list, answer),
            unsure,
            question: None,
            action: Action::ListMarked(list, answer, false),
        },
    )
}
