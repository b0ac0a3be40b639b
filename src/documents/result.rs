//! The result as a paper, with everything that the screen says and the answers.

use super::{Matter, Paper};
use crate::domain::PaperId;

/// The paper.
#[must_use]
pub fn paper(_matter: &Matter) -> Paper {
    Paper {
        id: PaperId::Result,
        title: String::new(),
        head: Vec::new(),
        blocks: Vec::new(),
    }
}
