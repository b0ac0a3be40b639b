//! Proposals for lines 12a and 12b, in English, because the form is. They hold what the
//! answers hold and nothing else; what only the visitor knows is left as a blank in
//! brackets.

use super::Matter;
use crate::domain::ReliefId;

/// Line 12a: what happened, with dates, and the harm.
#[must_use]
pub fn issue(_matter: &Matter) -> String {
    String::new()
}

/// The actions that fit the situation, the most fitting first.
#[must_use]
pub fn reliefs(_matter: &Matter) -> Vec<ReliefId> {
    Vec::new()
}

/// Line 12b: one requested action per line.
#[must_use]
pub fn request(_matter: &Matter, _chosen: &[ReliefId]) -> String {
    String::new()
}
