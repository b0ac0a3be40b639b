//! The checklist in English.
//!
//! Written for a frightened reader: short sentences, plain words, the official
//! term beside the plain one. Nothing here promises and nothing here refuses: TAS
//! decides. Nothing here is law either; where a sentence states a rule, the rule
//! with its citation is in [`crate::rules`].

mod actions;
mod choices;
mod clinic;
mod criteria;
mod deadlines;
mod desk;
mod format;
mod notes;
mod outcomes;
mod papers;
mod phrases;
mod problems;
mod questions;
mod screens;

use super::Catalog;
pub use desk::EN_DESK;
pub use papers::EN_PAPERS;

/// Every word of the checklist in English.
pub static EN: Catalog = Catalog {
    phrases: &phrases::PHRASES,
    #[cfg(not(target_family = "wasm"))]
    static_help: &phrases::STATIC_HELP,
    screen: screens::screen,
    question: questions::question,
    choice: choices::choice,
    group: screens::group,
    list: screens::list,
    outcome: outcomes::outcome,
    criterion: criteria::criterion,
    exception: outcomes::exception,
    deadline: deadlines::deadline,
    route: actions::route,
    step: actions::step,
    note: notes::note,
    note_from: notes::note_from,
    clinic: clinic::clinic,
    clinic_ceiling: clinic::clinic_ceiling,
    contact: actions::contact,
    problem: problems::problem,
    answer: format::answer,
    date: format::date,
    dollars: format::dollars,
    progress: format::progress,
    more: format::more,
    problems_heading: format::problems_heading,
    days_left: format::days_left,
    possible_from: format::possible_from,
    change: format::change,
    met_from: format::met_from,
    preview: format::preview,
    checked_on: format::checked_on,
    out_of_date: format::out_of_date,
};
