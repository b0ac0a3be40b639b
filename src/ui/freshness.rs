//! When the rules were checked, and whether what they rest on must be read again by
//! now. A visitor is told so plainly, before anything is answered and beside what
//! follows from it. Nothing is withheld because of it: TAS decides either way.

use super::tag::{Tag, classed, nothing, said};
use super::view::View;
use crate::domain::SourceId;
use crate::rules::{CHECKED_ON, REGISTER};

/// When the rules were checked.
pub fn checked_on(view: &View) -> String {
    (view.catalog.checked_on)(CHECKED_ON)
}

/// That the rules may be out of date, once they may.
pub fn rules(view: &View) -> Tag {
    if !is_due(view, false) {
        return nothing();
    }
    classed("p", "tas-due").made((view.catalog.out_of_date)(CHECKED_ON))
}

/// That the clinics' income limit may be out of date, once it may.
pub fn amounts(view: &View) -> Tag {
    if !is_due(view, true) {
        return nothing();
    }
    said("p", "tas-due", view.phrases().amounts_out_of_date)
}

/// Whether the source of the amounts, or any of the others, must be read again by
/// now. Amounts, which are only ever "about", have a day of their own.
fn is_due(view: &View, of_amounts: bool) -> bool {
    for source in REGISTER.sources {
        let has_amounts = source.id == SourceId::PovertyGuidelines;
        if has_amounts == of_amounts && view.store.today > source.review_by {
            return true;
        }
    }
    false
}
