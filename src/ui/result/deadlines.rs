//! Deadlines that keep running, above everything else, because asking TAS stops
//! none of them.
//!
//! Those with a day come first and are never folded away. Those whose start is not
//! known stand behind them, folded where there is a day to look at.

use super::{folded, headed, sources};
use crate::domain::{Alert, Citation, DeadlineId, DeadlineStatus};
use crate::rules::REGISTER;
use crate::ui::icon::{Icon, icon};
use crate::ui::tag::{Attr, Tag, classed, nothing, tag};
use crate::ui::view::View;

/// Days left from which on a deadline is drawn large. No law is in it: a day next
/// year stands above the result too, and must not drown the one next week.
const SOON: i32 = 60;

/// Draws the deadlines, or nothing where there is none.
pub fn list(view: &View, alerts: &[Alert]) -> Tag {
    if alerts.is_empty() {
        return nothing();
    }
    let phrases = view.phrases();
    // The engine puts those without a day last.
    let has_day = |alert: &Alert| alert.status != DeadlineStatus::Undated;
    let (dated, undated) = alerts.split_at(alerts.partition_point(has_day));
    let heading = tag(view.heading(0))
        .attr(Attr::TabIndex, "-1")
        .child(icon(Icon::Clock))
        .said("span", "", phrases.deadlines_heading);
    headed("tas-deadlines", "deadlines", heading)
        .child(cards(view, dated))
        .said("p", "tas-deadlines-note", phrases.deadlines_note)
        .child(without_day(view, undated, dated.is_empty()))
}

fn without_day(view: &View, alerts: &[Alert], alone: bool) -> Tag {
    if alerts.is_empty() {
        return nothing();
    }
    let cards = cards(view, alerts);
    if alone {
        cards
    } else {
        folded(names(view, alerts), cards)
    }
}

/// What is folded, by name, so that nothing pressing hides there.
fn names(view: &View, alerts: &[Alert]) -> Tag {
    let mut names = classed("span", "tas-folded");
    let mut before = ": ";
    for alert in alerts {
        names = names
            .text(before)
            .text((view.catalog.deadline)(alert.id).name);
        before = "; ";
    }
    tag("span").text(view.phrases().check_the_date).child(names)
}

fn cards(view: &View, alerts: &[Alert]) -> Tag {
    let mut cards = tag("div");
    for alert in alerts {
        cards = cards.child(card(view, alert));
    }
    cards
}

fn card(view: &View, alert: &Alert) -> Tag {
    let words = (view.catalog.deadline)(alert.id);
    let (status, what) = match alert.status {
        DeadlineStatus::Running { days_left, .. } if days_left <= SOON => ("soon", words.running),
        DeadlineStatus::Running { .. } => ("running", words.running),
        DeadlineStatus::Lapsed { .. } => ("lapsed", words.lapsed),
        DeadlineStatus::Undated => ("undated", words.undated),
    };
    classed("div", "tas-deadline")
        .keyed(alert.id.id())
        .attr(Attr::Part, "deadline")
        .attr(Attr::Deadline, alert.id.id())
        .attr(Attr::Status, status)
        .said(view.heading(1), "tas-deadline-name", words.name)
        .child(day(view, alert.status))
        .said("p", "", what)
        .child(weekend(view, alert.status))
        .child(sources::cite_in_full(view, citations(alert.id)))
}

fn day(view: &View, status: DeadlineStatus) -> Tag {
    let (lead, day, left) = match status {
        DeadlineStatus::Running {
            last_day,
            days_left,
            ..
        } => {
            let left = (view.catalog.days_left)(days_left);
            (view.phrases().act_by, last_day, left)
        }
        DeadlineStatus::Lapsed { last_day } => (view.phrases().lapsed_on, last_day, String::new()),
        DeadlineStatus::Undated => return nothing(),
    };
    classed("p", "tas-deadline-by")
        .text(lead)
        .text(" ")
        .child(classed("span", "tas-number").made((view.catalog.date)(day)))
        .text(" ")
        .child(classed("span", "tas-deadline-left").made(left))
}

/// That the law may move a day on a weekend; the day shown stays the earlier one.
fn weekend(view: &View, status: DeadlineStatus) -> Tag {
    match status {
        DeadlineStatus::Running { may_move: true, .. } => tag("p").text(view.phrases().may_move),
        _ => nothing(),
    }
}

/// What a deadline rests on.
pub fn citations(id: DeadlineId) -> &'static [Citation] {
    let mut deadlines = REGISTER.deadlines.iter();
    let deadline = deadlines.find(|deadline| deadline.id == id);
    deadline.map_or(&[], |deadline| deadline.citations)
}
