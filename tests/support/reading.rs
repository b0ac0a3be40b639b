//! A second reading of the law, in plain functions over the answers.
//!
//! It was first written from the facts (what the law says, and the readings the
//! worked cases use), with the register closed, so that a slip in one of the two
//! shows as a difference. Each function names the sentence that it reads. Where the
//! facts are silent (which letter warns of a deadline, which step goes with which
//! outcome) it follows the register, and only keeps that from changing unseen. It
//! uses no `Condition` and nothing of the engine, not even its truth tables.
//!
//! To read one more list of rules, add a file with a function from what was told
//! and the rule's id to a `Verdict`, and name it in `lists.rs`.

pub mod clinic;
pub mod criteria;
pub mod deadlines;
pub mod delay;
pub mod emergency;
pub mod exceptions;
pub mod notes;
pub mod outcome;
pub mod routes;
pub mod steps;
pub mod told;
pub mod verdict;

pub use told::Told;
pub use verdict::Verdict;

use tas_checklist::domain::{Answers, Date};

/// What was told on a day, under the published processing times as read here.
pub fn told(answers: &Answers, today: Date) -> Told<'_> {
    Told {
        answers,
        today,
        times: delay::PROCESSING_TIMES,
    }
}
