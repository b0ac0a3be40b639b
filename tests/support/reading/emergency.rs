//! What makes an emergency: a reading of the product, for no text names a number of
//! days.

use super::criteria::in_force;
use super::told::Told;
use super::verdict::{Verdict, any};
use tas_checklist::domain::{Choice, Question};

/// The emergency window. It is the product's, not the law's.
const WINDOW_DAYS: i32 = 14;

/// Something that cannot wait.
pub fn emergency(told: Told) -> Verdict {
    any([harm(told), action(told), lasting_harm(told)])
}

/// "Economic harm today, or due within 14 days."
fn harm(told: Told) -> Verdict {
    let soon = told
        .chose(Question::Hardship, &[Choice::Soon])
        .and(told.due_within(Question::HardshipDate, WINDOW_DAYS));
    told.chose(Question::Hardship, &[Choice::Now]).or(soon)
}

/// "An adverse action in force or due within 14 days (a running levy on wages or
/// benefits; a bank levy while the bank still holds the money, day 21 included)."
fn action(told: Told) -> Verdict {
    let announced = told
        .chose(Question::Action, &[Choice::Announced])
        .and(told.due_within(Question::ActionDate, WINDOW_DAYS));
    in_force(told).or(announced)
}

/// "Lasting harm due within 14 days."
fn lasting_harm(told: Told) -> Verdict {
    told.yes(Question::LastingHarm)
        .and(told.due_within(Question::LastingHarmDate, WINDOW_DAYS))
}
