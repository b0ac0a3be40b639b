//! What TAS cannot do, what a professional does instead, and the clinics that do
//! it free or for little. Whom a clinic takes, clinics decide.

use super::actions::ways;
use super::{bullets, headed, part, sources};
use crate::domain::{Assessment, ClinicHint, ContactId};
use crate::rules::CLINIC_SOURCES;
use crate::ui::freshness;
use crate::ui::tag::{Attr, Tag, nothing, tag};
use crate::ui::view::View;

/// Draws what TAS cannot do. Where nothing of TAS applies, it does not matter.
pub fn cannot(view: &View, assessment: &Assessment) -> Tag {
    if assessment.criteria.is_empty() {
        return nothing();
    }
    let phrases = view.phrases();
    let limits = bullets(phrases.cannot);
    part(view, "cannot", phrases.cannot_heading).child(limits)
}

/// Draws what a professional does that TAS does not.
pub fn professional(view: &View) -> Tag {
    let phrases = view.phrases();
    part(view, "professional", phrases.professional_heading).said("p", "", phrases.professional)
}

/// Draws the clinic hint, unless a professional represents the taxpayer already.
pub fn clinic(view: &View, assessment: &Assessment) -> Tag {
    let hint = assessment.clinic;
    let contacts: &[ContactId] = match hint {
        ClinicHint::Represented => return nothing(),
        ClinicHint::Business => &[],
        _ => &[ContactId::ClinicFinder, ContactId::ClinicList],
    };
    let words = (view.catalog.clinic)(hint);
    let heading = tag(view.heading(1)).text(view.phrases().clinic_heading);
    let mut card = headed("tas-card", "clinic", heading)
        .attr(Attr::Clinic, hint.id())
        .said("p", "tas-card-title", words.title)
        .said("p", "", words.body);
    if let Some(ceiling) = assessment.clinic_ceiling {
        let sentence = (view.catalog.clinic_ceiling)(ceiling);
        let figure = tag("p").made(sentence);
        card = card.child(figure).child(freshness::amounts(view));
    }
    card.child(ways(view, contacts))
        .child(sources::cite(CLINIC_SOURCES))
}
