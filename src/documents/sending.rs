//! Whether Form 911 is the way, who signs it in this matter, where it goes, what to
//! mind, and what happens next.

use super::{Block, Matter};

/// Whether to prepare a Form 911 is offered: not where the matter belongs elsewhere.
#[must_use]
pub fn is_offered(_matter: &Matter) -> bool {
    true
}

/// Who signs, and with which authority.
#[must_use]
pub fn signing(_matter: &Matter) -> Vec<Block> {
    Vec::new()
}

/// What to mind before sending, where it goes, what happens next and when to call.
#[must_use]
pub fn advice(_matter: &Matter) -> Vec<Block> {
    Vec::new()
}
