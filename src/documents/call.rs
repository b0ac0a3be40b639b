//! What to say to TAS in the first minute, what to have at hand, and which papers to gather for each criterion that is met.

use super::{Matter, Paper};
use crate::domain::PaperId;

/// The paper.
#[must_use]
pub fn paper(_matter: &Matter) -> Paper {
    Paper {
        id: PaperId::Call,
        title: String::new(),
        head: Vec::new(),
        blocks: Vec::new(),
    }
}
