//! The outcome in a headline, what it means, and in an emergency the number.
//!
//! Where an open answer could raise the outcome, the headline says so, and the
//! sentences below keep to what is certain.

use yew::prelude::*;

use crate::domain::{Assessment, ContactId, Outcome};
use crate::ui::frame;
use crate::ui::icon::{Icon, mark};
use crate::ui::links;
use crate::ui::view::View;

/// Draws the outcome.
pub fn band(view: &View, assessment: &Assessment) -> Html {
    let certain = (view.catalog.outcome)(assessment.outcome);
    let headline = match assessment.possible {
        Some(higher) => (view.catalog.outcome)(higher).possible,
        None => certain.headline,
    };
    html! {
        <div
            class="tas-outcome"
            part="outcome"
            data-outcome={assessment.outcome.id()}
            data-possible={assessment.possible.map(Outcome::id)}
        >
            { mark(icon(assessment)) }
            <p class="tas-kicker">{ view.phrases().result_kicker }</p>
            { frame::heading(view, headline) }
            <p>{ certain.lead }</p>
            if is_urgent(assessment) {
                { links::tas_phone("tas-button tas-call") }
                { links::contact(view, ContactId::Tty) }
            }
        </div>
    }
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
