//! The deadlines that keep running, those that lapsed, and those without a day.

use crate::documents::parts::cited;
use crate::documents::{Block, Matter};
use crate::domain::{Alert, Citation, DeadlineId, DeadlineStatus};
use crate::rules::REGISTER;

/// The deadlines under their headings, those with a day first; nothing where there is
/// none.
#[must_use]
pub fn deadlines(matter: &Matter) -> Vec<Block> {
    let phrases = matter.catalog.phrases;
    let mut blocks = Vec::new();
    let is_running = |alert: &&Alert| matches!(alert.status, DeadlineStatus::Running { .. });
    let is_lapsed = |alert: &&Alert| matches!(alert.status, DeadlineStatus::Lapsed { .. });
    let is_undated = |alert: &&Alert| alert.status == DeadlineStatus::Undated;
    let alerts = &matter.assessment.alerts;
    part(
        matter,
        phrases.deadlines_heading,
        alerts.iter().filter(is_running),
        &mut blocks,
    );
    part(
        matter,
        matter.words.phrases.lapsed_heading,
        alerts.iter().filter(is_lapsed),
        &mut blocks,
    );
    part(
        matter,
        phrases.check_the_date,
        alerts.iter().filter(is_undated),
        &mut blocks,
    );
    if !blocks.is_empty() {
        blocks.push(Block::Text(phrases.deadlines_note.to_owned()));
    }
    blocks
}

fn part<'a>(
    matter: &Matter,
    heading: &str,
    alerts: impl Iterator<Item = &'a Alert>,
    into: &mut Vec<Block>,
) {
    let before = into.len();
    for alert in alerts {
        one(matter, alert, into);
    }
    if into.len() > before {
        into.insert(before, Block::Heading(heading.to_owned()));
    }
}

fn one(matter: &Matter, alert: &Alert, into: &mut Vec<Block>) {
    let words = (matter.catalog.deadline)(alert.id);
    into.push(Block::Subheading(words.name.to_owned()));
    into.extend(day(matter, alert.status).map(Block::Text));
    let what = match alert.status {
        DeadlineStatus::Running { .. } => words.running,
        DeadlineStatus::Lapsed { .. } => words.lapsed,
        DeadlineStatus::Undated => words.undated,
    };
    into.push(Block::Text(what.to_owned()));
    if let DeadlineStatus::Running { may_move: true, .. } = alert.status {
        into.push(Block::Text(matter.catalog.phrases.may_move.to_owned()));
    }
    into.push(cited(matter, citations(alert.id)));
}

/// "Act by November 30, 2026. 8 days left", or when it ran out.
#[must_use]
pub fn day(matter: &Matter, status: DeadlineStatus) -> Option<String> {
    let phrases = matter.catalog.phrases;
    match status {
        DeadlineStatus::Running {
            last_day,
            days_left,
            ..
        } => {
            let day = (matter.catalog.date)(last_day);
            let left = (matter.catalog.days_left)(days_left);
            Some([phrases.act_by, " ", &day, ". ", &left, "."].concat())
        }
        DeadlineStatus::Lapsed { last_day } => {
            let day = (matter.catalog.date)(last_day);
            Some([phrases.lapsed_on, " ", &day, "."].concat())
        }
        DeadlineStatus::Undated => None,
    }
}

fn citations(id: DeadlineId) -> &'static [Citation] {
    let mut deadlines = REGISTER.deadlines.iter();
    let deadline = deadlines.find(|deadline| deadline.id == id);
    deadline.map_or(&[], |deadline| deadline.citations)
}
