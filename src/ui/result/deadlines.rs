//! Deadlines that keep running, above everything else, because asking TAS stops
//! none of them.
//!
//! Those with a day come first and are never folded away. Those whose start is not
//! known stand behind them, folded where there is a day to look at.

use yew::prelude::*;

use super::sources;
use crate::domain::{Alert, Citation, DeadlineStatus};
use crate::rules::REGISTER;
use crate::text::DeadlineText;
use crate::ui::icon::{Icon, icon};
use crate::ui::view::View;

/// Draws the deadlines, or nothing where there is none.
pub fn list(view: &View, alerts: &[Alert]) -> Html {
    if alerts.is_empty() {
        return html! {};
    }
    let phrases = view.phrases();
    let has_day = |alert: &&Alert| alert.status != DeadlineStatus::Undated;
    let (dated, undated): (Vec<&Alert>, Vec<&Alert>) = alerts.iter().partition(has_day);
    html! {
        <section class="tas-deadlines" aria-labelledby="deadlines">
            <@{view.heading_tag(0)} class="tas-subheading" id="deadlines" tabindex="-1">
                { icon(Icon::Clock) }
                <span>{ phrases.deadlines_heading }</span>
            </@>
            { cards(view, &dated) }
            <p class="tas-deadlines-note">{ phrases.deadlines_note }</p>
            if dated.is_empty() {
                { cards(view, &undated) }
            } else if !undated.is_empty() {
                <details class="tas-more">
                    <summary>{ names(view, &undated) }</summary>
                    { cards(view, &undated) }
                </details>
            }
        </section>
    }
}

/// What is folded, by name: "2 more: …".
fn names(view: &View, alerts: &[&Alert]) -> String {
    let names: Vec<_> = alerts
        .iter()
        .map(|alert| (view.catalog.deadline)(alert.id).name)
        .collect();
    [&(view.catalog.more)(alerts.len()), ": ", &names.join("; ")].concat()
}

fn cards(view: &View, alerts: &[&Alert]) -> Html {
    html! {
        for alert in alerts {
            { card(view, alert) }
        }
    }
}

fn card(view: &View, alert: &Alert) -> Html {
    let text = (view.catalog.deadline)(alert.id);
    let (status, what) = match alert.status {
        DeadlineStatus::Running { .. } => ("running", text.running),
        DeadlineStatus::Lapsed { .. } => ("lapsed", text.lapsed),
        DeadlineStatus::Undated => ("undated", text.undated),
    };
    html! {
        <div
            key={alert.id.id()}
            class="tas-deadline"
            part="deadline"
            data-deadline={alert.id.id()}
            data-status={status}
        >
            { name_and_day(view, text, alert.status) }
            <p>{ what }</p>
            { sources::cite_in_full(view, citations(alert)) }
        </div>
    }
}

fn name_and_day(view: &View, text: DeadlineText, status: DeadlineStatus) -> Html {
    html! {
        <>
            <p class="tas-deadline-name">{ text.name }</p>
            <p class="tas-deadline-by">{ day(view, status) }</p>
        </>
    }
}

fn day(view: &View, status: DeadlineStatus) -> Html {
    let (phrases, catalog) = (view.phrases(), view.catalog);
    match status {
        DeadlineStatus::Running {
            last_day,
            days_left,
        } => html! {
            <>
                { phrases.act_by }
                { " " }
                { (catalog.date)(last_day) }
                { " " }
                <span class="tas-deadline-left">{ (catalog.days_left)(days_left) }</span>
            </>
        },
        DeadlineStatus::Lapsed { last_day } => [phrases.lapsed_on, " ", &(catalog.date)(last_day)]
            .concat()
            .into(),
        DeadlineStatus::Undated => phrases.check_the_date.into(),
    }
}

fn citations(alert: &Alert) -> &'static [Citation] {
    let deadline = REGISTER
        .deadlines
        .iter()
        .find(|deadline| deadline.id == alert.id);
    deadline.map_or(&[], |deadline| deadline.citations)
}
