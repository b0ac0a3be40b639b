//! A number of people, or a sum in US dollars.

use yew::prelude::*;

use super::{Described, flag};
use crate::domain::{Kind, Question};
use crate::ui::dom;
use crate::ui::store::{Action, Part};
use crate::ui::view::View;

/// Draws the input of a number.
pub fn field(view: &View, question: Question) -> Html {
    let text = (view.catalog.question)(question);
    let described = Described::new(view, question, text.hint);
    let money = matches!(question.kind(), Kind::Dollars(_));
    let input = input(view, question, money, &described);
    html! {
        <div
            class="tas-field"
            key={question.id()}
            data-question={question.id()}
            data-invalid={flag(described.problem.is_some())}
        >
            <label class="tas-legend" for={question.id()}>{ text.label }</label>
            { described.hint() }
            { described.error(view, question) }
            if money {
                <div class="tas-money">
                    <span aria-hidden="true">{ view.phrases().dollar_sign }</span>
                    { input }
                </div>
            } else {
                { input }
            }
        </div>
    }
}

fn input(view: &View, question: Question, money: bool, described: &Described) -> Html {
    html! {
        <input
            class={classes!("tas-input", money.then_some("tas-input-money"))}
            id={question.id()}
            type="text"
            inputmode="numeric"
            autocomplete="off"
            value={view.store.typed(question, Part::First).to_owned()}
            aria-invalid={described.problem.is_some().then_some("true")}
            aria-describedby={described.by()}
            oninput={view.act(move |event: InputEvent| {
                Action::Typed(question, Part::First, dom::value_of(&event))
            })}
        />
    }
}
