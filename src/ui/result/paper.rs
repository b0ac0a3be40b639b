//! What stands on paper only: whose paper it is and of which day, and the answers.
//!
//! It is hidden on the screen and shown by whoever prints, who thus needs no word
//! and no fact of his own.

use crate::ui::freshness;
use crate::ui::tag::{Attr, Tag, classed, tag};
use crate::ui::view::View;

/// The head of the paper.
pub fn head(view: &View) -> Tag {
    let today = (view.catalog.date)(view.store.today);
    let date = classed("p", "tas-paper-date").made(today).text(". ");
    paper()
        .said("p", "tas-paper-title", view.phrases().title)
        .child(date.made(freshness::checked_on(view)))
        .child(firm(view))
}

fn firm(view: &View) -> Tag {
    let firm = &view.settings.firm;
    let mut line = classed("p", "tas-paper-firm");
    for part in [&firm.name, &firm.phone].into_iter().flatten() {
        line = line.made(part.clone()).text(" ");
    }
    line
}

/// The answers that were in play, as they were told.
pub fn answers(view: &View) -> Tag {
    let mut list = tag("dl");
    for (question, answer) in view.store.visit().answers.iter() {
        let row = classed("div", "tas-told")
            .said("dt", "", (view.catalog.question)(question).short)
            .child(tag("dd").made((view.catalog.answer)(question, answer)));
        list = list.child(row);
    }
    let heading = view.phrases().you_told;
    paper().said("p", "tas-subheading", heading).child(list)
}

fn paper() -> Tag {
    classed("div", "tas-paper").attr(Attr::Hidden, "")
}
