//! The checklist in Spanish, as it is spoken in the United States.
//!
//! It says what the English says, no more and no less: as sure, as careful, as short. A
//! reader is addressed as "usted". Official terms keep their English beside the Spanish,
//! because that is what a letter of the IRS shows. What goes onto Form 911 is English, as
//! the form is; [`draft`] says what it says.

mod actions;
mod choices;
mod clinic;
mod criteria;
mod deadlines;
mod desk;
mod draft;
mod format;
mod notes;
mod outcomes;
mod papers;
mod phrases;
mod problems;
mod questions;
mod screens;

use super::Catalog;
pub use desk::ES_DESK;
pub use draft::ES_DRAFT;
pub use papers::ES_PAPERS;

/// Every word of the checklist in Spanish.
pub static ES: Catalog = Catalog {
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
