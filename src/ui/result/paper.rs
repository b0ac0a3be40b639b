//! What stands on paper only: whose paper it is and of which day, and the answers.
//!
//! It is hidden on the screen and shown by whoever prints, who thus needs no word
//! and no fact of his own.

use yew::prelude::*;

use super::sources;
use crate::ui::tag::{Attr, Tag, classed, tag};
use crate::ui::view::View;

/// The head of the paper.
pub fn head(view: &View) -> Html {
    let today = (view.catalog.date)(view.store.today);
    let date = classed("p", "tas-paper-date").made(today).text(". ");
    paper()
        .said("p", "tas-paper-title", view.phrases().title)
        .child(date.made(sources::freshness(view)).html())
        .child(firm(view))
        .html()
}

fn firm(view: &View) -> Html {
    let firm = &view.settings.firm;
    let mut line = classed("p", "tas-paper-firm");
    for part in [&firm.name, &firm.phone].into_iter().flatten() {
        line = line.made(part.clone()).text(" ");
    }
    line.html()
}

/// The answers that were in play, as they were told.
pub fn answers(view: &View) -> Html {
    let mut list = tag("dl");
    for (question, answer) in view.store.visit().answers.iter() {
        let row = classed("div", "tas-told")
            .said("dt", "", (view.catalog.question)(question).short)
            .child(
                tag("dd")
                    .made((view.catalog.answer)(question, answer))
                    .html(),
            );
        list = list.child(row.html());
    }
    let heading = view.phrases().you_told;
    paper()
        .said("p", "tas-subheading", heading)
        .child(list.html())
        .html()
}

fn paper() -> Tag {
    classed("div", "tas-paper").attr(Attr::Hidden, "")
}
