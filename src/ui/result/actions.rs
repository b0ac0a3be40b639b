//! What to do now, in order, and the other offices that are a door.
//!
//! Where another office is the right door, its routes stand inside the step that
//! says to follow them; else they stand by themselves, after the steps.

use yew::prelude::*;

use super::{part, sources};
use crate::domain::{Assessment, Citation, ContactId, Route, RouteId, Step, StepId};
use crate::rules::REGISTER;
use crate::text::ActionText;
use crate::ui::links;
use crate::ui::view::View;

/// Draws the steps.
pub fn steps(view: &View, assessment: &Assessment) -> Html {
    let body = html! {
        <ol class="tas-steps">
            for step in in_order(&assessment.steps) {
                { item(view, step, &assessment.routes) }
            }
        </ol>
    };
    part(view, "steps", view.phrases().steps_heading, body)
}

fn in_order(ids: &[StepId]) -> impl Iterator<Item = &'static Step> {
    ids.iter()
        .filter_map(|id| REGISTER.steps.iter().find(|step| step.id == *id))
}

fn item(view: &View, step: &Step, routes: &[RouteId]) -> Html {
    html! {
        <li key={step.id.id()} class="tas-step" data-step={step.id.id()}>
            { action(view, (view.catalog.step)(step.id), step.contacts) }
            if step.id == StepId::FollowRoute {
                { doors(view, routes) }
            }
            { sources::cite(step.citations) }
        </li>
    }
}

/// Draws the routes, unless a step has them or there is none.
pub fn routes(view: &View, assessment: &Assessment) -> Html {
    if assessment.routes.is_empty() || assessment.steps.contains(&StepId::FollowRoute) {
        return html! {};
    }
    let heading = view.phrases().routes_heading;
    part(view, "routes", heading, doors(view, &assessment.routes))
}

fn doors(view: &View, routes: &[RouteId]) -> Html {
    html! {
        <ul class="tas-routes">
            for route in REGISTER.routes.iter().filter(|route| routes.contains(&route.id)) {
                { door(view, route) }
            }
        </ul>
    }
}

fn door(view: &View, route: &Route) -> Html {
    html! {
        <li key={route.id.id()} class="tas-route" data-route={route.id.id()}>
            { action(view, (view.catalog.route)(route.id), route.contacts) }
            { sources::cite(route.citations) }
        </li>
    }
}

fn action(view: &View, text: ActionText, contacts: &'static [ContactId]) -> Html {
    html! {
        <>
            <p class="tas-step-title">{ text.title }</p>
            <p>{ text.body }</p>
            if !contacts.is_empty() {
                <div class="tas-contacts">
                    for contact in contacts {
                        { links::contact(view, *contact) }
                    }
                </div>
            }
        </>
    }
}

/// What the steps and routes shown rest on.
pub fn citations(assessment: &Assessment) -> impl Iterator<Item = &'static Citation> {
    let routes = REGISTER
        .routes
        .iter()
        .filter(|route| assessment.routes.contains(&route.id));
    let steps = in_order(&assessment.steps).flat_map(|step| step.citations);
    steps.chain(routes.flat_map(|route| route.citations))
}
