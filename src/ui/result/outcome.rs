//! The outcome in a headline, what it means, and in an emergency the number.
//!
//! Where an open answer could raise the outcome, the headline says so, and the
//! sentences below keep to what is certain.

use super::actions::ways;
use super::change;
use crate::domain::{Assessment, ContactId, Outcome};
use crate::ui::frame;
use crate::ui::icon::{Icon, mark};
use crate::ui::links;
use crate::ui::tag::{Attr, Tag, classed, nothing};
use crate::ui::view::View;

/// Draws the outcome.
pub fn band(view: &View, assessment: &Assessment) -> Tag {
    let certain = (view.catalog.outcome)(assessment.outcome);
    let headline = match assessment.possible {
        Some(higher) => (view.catalog.outcome)(higher).possible,
        None => certain.headline,
    };
    // The day on which waiting is over is what a visitor who must wait looks for.
    let change = change::ahead(view, assessment).map_or_else(nothing, |sentence| {
        classed("p", "tas-outcome-change").made(sentence)
    });
    let band = classed("div", "tas-outcome")
        .attr(Attr::Part, "outcome")
        .attr(Attr::Outcome, assessment.outcome.id())
        .attr_if(Attr::Possible, assessment.possible.map(Outcome::id))
        .child(mark(icon(assessment)))
        .said("p", "tas-kicker", view.phrases().result_kicker)
        .child(frame::heading(view, headline))
        .said("p", "", certain.lead)
        .child(change);
    if !is_urgent(assessment) {
        return band;
    }
    band.child(links::tas_phone("tas-button tas-call"))
        .child(ways(view, &[ContactId::Tty]))
}

/// An emergency that cannot be ruled out shows the number as well.
fn is_urgent(assessment: &Assessment) -> bool {
    let emergency = Outcome::EmergencyCallNow;
    assessment.outcome == emergency || assessment.possible == Some(emergency)
}

fn icon(assessment: &Assessment) -> Icon {
    match assessment.outcome {
        _ if assessment.possible.is_some() => Icon::Ask,
        Outcome::EmergencyCallNow => Icon::Alert,
        Outcome::LikelyQualifies => Icon::Check,
        Outcome::TryNormalChannelsFirst => Icon::Road,
        Outcome::NotATasMatter => Icon::Door,
    }
}
