//! What to do now, in order, and the other offices that are a door.
//!
//! Where another office is the right door, its routes stand inside the step that
//! says to follow them; else they stand by themselves, after the steps.

use super::{part, sources};
use crate::domain::{Assessment, ContactId, Route, RouteId, Step, StepId};
use crate::rules::REGISTER;
use crate::text::ActionText;
use crate::ui::links;
use crate::ui::tag::{Attr, Tag, classed, nothing};
use crate::ui::view::View;

/// Draws the steps.
pub fn steps(view: &View, assessment: &Assessment) -> Tag {
    let mut steps = classed("ol", "tas-steps");
    // The register has them in order.
    for one in REGISTER.steps {
        if assessment.steps.contains(&one.id) {
            steps = steps.child(step(view, one, &assessment.routes));
        }
    }
    part(view, "steps", view.phrases().steps_heading).child(steps)
}

fn step(view: &View, step: &Step, routes: &[RouteId]) -> Tag {
    let words = (view.catalog.step)(step.id);
    let mut item = action(view, "tas-step", step.id.id(), words)
        .attr(Attr::Part, "step")
        .attr(Attr::Step, step.id.id())
        .child(ways(view, step.contacts));
    if step.id == StepId::FollowRoute {
        item = item.child(doors(view, routes));
    }
    item.child(sources::cite(step.citations))
}

/// Draws the routes, unless a step has them or there is none.
pub fn routes(view: &View, assessment: &Assessment) -> Tag {
    if assessment.routes.is_empty() || assessment.steps.contains(&StepId::FollowRoute) {
        return nothing();
    }
    let doors = doors(view, &assessment.routes);
    part(view, "routes", view.phrases().routes_heading).child(doors)
}

fn doors(view: &View, routes: &[RouteId]) -> Tag {
    let mut doors = classed("ul", "tas-routes");
    for route in REGISTER.routes {
        if routes.contains(&route.id) {
            doors = doors.child(door(view, route));
        }
    }
    doors
}

fn door(view: &View, route: &Route) -> Tag {
    let words = (view.catalog.route)(route.id);
    action(view, "tas-route", route.id.id(), words)
        .attr(Attr::Route, route.id.id())
        .child(ways(view, route.contacts))
        .child(sources::cite(route.citations))
}

fn action(view: &View, class: &'static str, key: &'static str, words: ActionText) -> Tag {
    classed("li", class)
        .keyed(key)
        .said(view.heading(2), "tas-step-title", words.title)
        .said("p", "", words.body)
}

/// The ways to reach an office.
pub fn ways(view: &View, contacts: &[ContactId]) -> Tag {
    if contacts.is_empty() {
        return nothing();
    }
    let mut ways = classed("div", "tas-contacts");
    for contact in contacts {
        ways = ways.child(links::contact(view.catalog, *contact));
    }
    ways
}
