//! What stands on paper only: whose paper it is and of which day, and the answers.
//!
//! It is hidden on the screen and shown by whoever prints, who thus needs no word
//! and no fact of his own.

use yew::prelude::*;

use super::sources;
use crate::ui::view::View;

/// The head of the paper.
pub fn head(view: &View) -> Html {
    let today = (view.catalog.date)(view.store.today);
    html! {
        <div class="tas-paper" hidden=true>
            <p class="tas-paper-title">{ view.phrases().title }</p>
            <p class="tas-paper-date">{ today }{ ". " }{ sources::freshness(view) }</p>
            <p class="tas-paper-firm">{ firm(view) }</p>
        </div>
    }
}

fn firm(view: &View) -> String {
    let firm = &view.settings.firm;
    let parts = [&firm.name, &firm.phone, &firm.url];
    let told: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    told.join(", ")
}

/// The answers that were in play, as they were told.
pub fn answers(view: &View) -> Html {
    let told = view.store.visit().answers;
    html! {
        <div class="tas-paper" hidden=true>
            <p class="tas-subheading">{ view.phrases().you_told }</p>
            <dl>
                for (question, answer) in told.iter() {
                    <div key={question.id()} class="tas-told">
                        <dt>{ (view.catalog.question)(question).short }</dt>
                        <dd>{ (view.catalog.answer)(question, answer) }</dd>
                    </div>
                }
            </dl>
        </div>
    }
}
