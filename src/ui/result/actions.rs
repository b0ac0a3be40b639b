//! What to do now, in order, and the other offices that are a door.
//!
//! Where another office is the right door, its routes stand inside the step that
//! says to follow them; else they stand by themselves, after the steps.

use yew::prelude::*;

use super::{part, sources};
use crate::domain::{Assessment, ContactId, Route, RouteId, Step, StepId};
use crate::rules::REGISTER;
use crate::text::ActionText;
use crate::ui::links;
use crate::ui::tag::{Attr, Tag, classed, nothing};
use crate::ui::view::View;

/// Draws the steps.
pub fn steps(view: &View, assessment: &Assessment) -> Html {
    // The register has them in order.
    let shown = REGISTER
        .steps
        .iter()
        .filter(|step| assessment.steps.contains(&step.id));
    let steps = shown
        .map(|one| step(view, one, &assessment.routes))
        .collect();
    part(view, "steps", view.phrases().steps_heading)
        .child(classed("ol", "tas-steps").children(steps).html())
        .html()
}

fn step(view: &View, step: &Step, routes: &[RouteId]) -> Html {
    let mut item = action("tas-step", step.id.id(), (view.catalog.step)(step.id))
        .attr(Attr::Step, step.id.id())
        .child(ways(view, step.contacts));
    if step.id == StepId::FollowRoute {
        item = item.child(doors(view, routes));
    }
    item.child(sources::cite(step.citations)).html()
}

/// Draws the routes, unless a step has them or there is none.
pub fn routes(view: &View, assessment: &Assessment) -> Html {
    if assessment.routes.is_empty() || assessment.steps.contains(&StepId::FollowRoute) {
        return nothing();
    }
    let doors = doors(view, &assessment.routes);
    part(view, "routes", view.phrases().routes_heading)
        .child(doors)
        .html()
}

fn doors(view: &View, routes: &[RouteId]) -> Html {
    let shown = REGISTER
        .routes
        .iter()
        .filter(|route| routes.contains(&route.id));
    let doors = shown.map(|route| door(view, route)).collect();
    classed("ul", "tas-routes").children(doors).html()
}

fn door(view: &View, route: &Route) -> Html {
    action("tas-route", route.id.id(), (view.catalog.route)(route.id))
        .attr(Attr::Route, route.id.id())
        .child(ways(view, route.contacts))
        .child(sources::cite(route.citations))
        .html()
}

fn action(class: &'static str, key: &'static str, words: ActionText) -> Tag {
    classed("li", class)
        .keyed(key)
        .said("p", "tas-step-title", words.title)
        .said("p", "", words.body)
}

/// The ways to reach an office.
pub fn ways(view: &View, contacts: &[ContactId]) -> Html {
    if contacts.is_empty() {
        return nothing();
    }
    let contacts = contacts
        .iter()
        .map(|contact| links::contact(view, *contact));
    classed("div", "tas-contacts")
        .children(contacts.collect())
        .html()
}
