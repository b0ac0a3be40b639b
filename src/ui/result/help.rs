//! What TAS cannot do, what a professional does instead, and the clinics that do
//! it free or for little. Whom a clinic takes, clinics decide.

use yew::prelude::*;

use super::{bullets, part, subheading};
use crate::domain::{Assessment, ClinicHint, ContactId};
use crate::ui::links;
use crate::ui::view::View;

/// Draws what TAS cannot do. Where nothing of TAS applies, it does not matter.
pub fn cannot(view: &View, assessment: &Assessment) -> Html {
    if assessment.criteria.is_empty() {
        return html! {};
    }
    let phrases = view.phrases();
    part(
        view,
        "cannot",
        phrases.cannot_heading,
        bullets(phrases.cannot.iter().copied()),
    )
}

/// Draws what a professional does that TAS does not.
pub fn professional(view: &View) -> Html {
    let phrases = view.phrases();
    let body = html! { <p>{ phrases.professional }</p> };
    part(view, "professional", phrases.professional_heading, body)
}

/// Draws the clinic hint, unless a professional represents the taxpayer already.
pub fn clinic(view: &View, hint: ClinicHint) -> Html {
    if hint == ClinicHint::Represented {
        return html! {};
    }
    let text = (view.catalog.clinic)(hint);
    html! {
        <section class="tas-card tas-clinic" data-clinic={hint.id()} aria-labelledby="clinic">
            <p class="tas-kicker">{ view.phrases().clinic_heading }</p>
            { subheading(view, "clinic", text.title.into()) }
            <p>{ text.body }</p>
            if hint != ClinicHint::Business {
                <div class="tas-contacts">
                    { links::contact(view, ContactId::ClinicFinder) }
                    { links::contact(view, ContactId::ClinicList) }
                </div>
            }
        </section>
    }
}
