//! The days to keep: every deadline that applies, and when to come back.

use super::{Matter, Paper};
use crate::domain::{Date, PaperId};

/// A day to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Tells it from the others of one calendar; stable for one matter.
    pub id: String,
    /// The day.
    pub day: Date,
    /// What it is, short.
    pub title: String,
    /// What to do.
    pub note: String,
}

/// The days to keep, the nearest first; none where no day is known.
#[must_use]
pub fn events(_matter: &Matter) -> Vec<Event> {
    Vec::new()
}

/// The same as a calendar file, by RFC 5545.
#[must_use]
pub fn ics(_matter: &Matter) -> String {
    String::new()
}

/// The same as a paper.
#[must_use]
pub fn paper(_matter: &Matter) -> Paper {
    Paper {
        id: PaperId::Calendar,
        title: String::new(),
        head: Vec::new(),
        blocks: Vec::new(),
    }
}
