//! The days to keep: every deadline that applies, and when to come back.
//!
//! A day on a weekend stays the earlier one. What has lapsed, or has no day, is no event;
//! the paper tells it. [`ics`] writes the same days as a calendar file.

mod ics;
mod paper;

pub use ics::ics;
pub use paper::paper;

use super::Matter;
use super::parts::{reached, told};
use crate::domain::{
    Alert, ComeBackId, ContactId, CriterionId, Date, DeadlineStatus, Question, StepId,
};
use crate::rules::FORM_911_ANSWER_DAYS;
use crate::text::filled;

/// A day to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Tells it from the others of one calendar; the same when the day is another.
    pub id: String,
    /// The day.
    pub day: Date,
    /// What it is, short.
    pub title: String,
    /// What to do.
    pub note: String,
    /// What a reminder says before it.
    pub reminder: String,
    /// When it reminds, each in hours from the beginning of the day.
    pub reminders: Vec<i32>,
}

/// The hour of a day at which it reminds.
const MORNING: i32 = 9;
/// The same, where nothing earlier may lie ahead.
const NOON: i32 = 12;
const AFTERNOON: i32 = 16;
const DAY: i32 = 24;
/// Days before a deadline at which it reminds first.
const WEEK: i32 = 7;

/// The days to keep, the nearest first; none where no day is known.
#[must_use]
pub fn events(matter: &Matter) -> Vec<Event> {
    let mut events = Vec::new();
    for alert in &matter.assessment.alerts {
        events.extend(deadline(matter, alert));
    }
    for (id, day, note) in come_back_days(matter) {
        events.push(come_back(matter, id, day, &note));
    }
    events.extend(if_sent(matter));
    events.sort_by_key(|event| event.day);
    events
}

/// The day of a deadline that runs.
fn deadline(matter: &Matter, alert: &Alert) -> Option<Event> {
    let DeadlineStatus::Running {
        last_day,
        days_left,
        may_move,
    } = alert.status
    else {
        return None;
    };
    let what = (matter.words.last_day)(alert.id);
    let phrases = matter.words.phrases;
    let mut note = (matter.catalog.deadline)(alert.id).running.to_owned();
    if may_move {
        note = [&note, " ", matter.catalog.phrases.may_move].concat();
    }
    let day = (matter.catalog.date)(last_day);
    Some(Event {
        id: ["deadline-", alert.id.id()].concat(),
        day: last_day,
        title: filled(phrases.deadline_title, &[("{what}", what)]),
        note,
        reminder: filled(phrases.reminder, &[("{date}", &day), ("{what}", what)]),
        reminders: before(days_left),
    })
}

/// Two hours to remind of a day, ahead of today where two can be: a week and a day
/// before, or what of that is left.
fn before(days_left: i32) -> Vec<i32> {
    let morning = |days: i32| MORNING - days * DAY;
    match days_left {
        ..=0 => vec![NOON, AFTERNOON],
        1 => vec![MORNING, NOON],
        2 => vec![morning(1), MORNING],
        left if left <= WEEK => vec![morning(left - 1), morning(1)],
        _ => vec![morning(WEEK), morning(1)],
    }
}

fn come_back(matter: &Matter, id: ComeBackId, day: Date, note: &str) -> Event {
    let today = (matter.catalog.date)(matter.today);
    let written = |words| filled(words, &[("{date}", &today)]);
    let title = written((matter.words.come_back)(id).title);
    Event {
        id: ["come-back-", id.kept_as().id()].concat(),
        day,
        note: [&written(note), " ", reached(ContactId::Tas)].concat(),
        reminder: title.clone(),
        title,
        reminders: vec![MORNING],
    }
}

/// The first day after the time for an answer to a form that was sent on this day.
fn answer_is_late(sent: Date) -> Date {
    sent.plus_days(FORM_911_ANSWER_DAYS + 1)
}

/// The day to ask about a Form 911 that is sent today, where the form is the way.
fn if_sent(matter: &Matter) -> Option<Event> {
    let assessment = &matter.assessment;
    let sends = |step: &StepId| matches!(step, StepId::SendForm911 | StepId::SendForm911Overseas);
    let is_the_way = assessment.steps.iter().any(sends);
    let may = assessment.may_ask_by_form(&matter.answers);
    let id = ComeBackId::Form911IfSent;
    let day = answer_is_late(matter.today);
    let note = (matter.words.come_back)(id).note;
    (may && is_the_way).then(|| come_back(matter, id, day, note))
}

/// The days on which to come back, each with what to do then. Of two on one day the
/// first says more.
fn come_back_days(matter: &Matter) -> Vec<(ComeBackId, Date, String)> {
    let note = |id| (matter.words.come_back)(id).note.to_owned();
    let assessment = &matter.assessment;
    let met_from = |id: CriterionId| {
        let mut reports = assessment.criteria.iter();
        reports.find(|report| report.id == id)?.met_from
    };
    let sent = told(matter, Question::Form911Date);
    let answer = sent.map(answer_is_late);
    let mut days: Vec<(ComeBackId, Date, String)> = Vec::new();
    let mut add = |id: ComeBackId, day: Option<Date>, note: String| {
        let Some(day) = day.filter(|day| *day > matter.today) else {
            return;
        };
        if !days.iter().any(|(_, known, _)| *known == day) {
            days.push((id, day, note));
        }
    };
    let id = ComeBackId::Form911Answer;
    add(id, answer, note(id));
    let id = ComeBackId::PromisePassed;
    add(id, met_from(CriterionId::PromisedDate), note(id));
    let id = ComeBackId::DelayCounts;
    add(id, met_from(CriterionId::Delay), note(id));
    if let Some(change) = assessment.change {
        let sentence = (matter.catalog.change)(change);
        add(ComeBackId::OutcomeRises, Some(change.from), sentence);
    }
    if let Some(day) = assessment.possible_from {
        let sentence = (matter.catalog.possible_from)(day);
        add(ComeBackId::AskAgain, Some(day), sentence);
    }
    days
}
