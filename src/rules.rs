//! The law, as values: [`REGISTER`] holds every rule with its citation, and
//! [`INTERVIEW`] the screens that ask for the facts. [`STATEMENTS`] says what the
//! sentences rest on that belong to no rule.
//!
//! One rule is one small place. What could only be read in part is written as
//! [`Condition::TasDecides`](crate::domain::Condition::TasDecides), never guessed.
//! No word that a visitor reads is here, and nothing decides: the engine does.

mod adverse_action;
mod amounts;
mod claims;
mod contacts;
mod deadlines;
mod delay;
mod economic_harm;
mod emergency;
mod exceptions;
mod interview;
mod irreparable_injury;
mod notes;
mod procedure_failure;
mod processing_times;
mod promised_date;
mod public_policy;
mod reliefs;
mod routes;
mod scope;
mod significant_costs;
mod sources;
mod statements;
mod steps;
mod taxpayer_rights;

pub use amounts::{AMOUNTS_FOR, CLINIC_AMOUNT_CAP, CLINIC_SOURCES};
pub use claims::CLAIMS;
pub use emergency::EMERGENCY_WINDOW;
pub use interview::INTERVIEW;
pub use reliefs::RELIEFS;
pub use sources::CHECKED_ON;
pub use statements::{DRAFTS, LINES, PAPERS, STATEMENTS, cited_by};
pub use steps::FORM_911_ANSWER_DAYS;

use crate::domain::Register;

/// Every rule of the product.
pub const REGISTER: Register = Register {
    scope: scope::SCOPE,
    deadline_scope: scope::NOT_STATE,
    emergency: emergency::EMERGENCY,
    clinic_scope: amounts::CLINIC_SCOPE,
    criteria: &[
        economic_harm::CRITERION,
        adverse_action::CRITERION,
        significant_costs::CRITERION,
        irreparable_injury::CRITERION,
        delay::CRITERION,
        promised_date::CRITERION,
        procedure_failure::CRITERION,
        taxpayer_rights::CRITERION,
        public_policy::CRITERION,
    ],
    exceptions: exceptions::EXCEPTIONS,
    deadlines: deadlines::DEADLINES,
    routes: routes::ROUTES,
    steps: steps::STEPS,
    notes: notes::NOTES,
    processing_times: processing_times::PROCESSING_TIMES,
    amounts_for: AMOUNTS_FOR,
    poverty_guidelines: amounts::POVERTY_GUIDELINES,
    clinic_amount_cap: CLINIC_AMOUNT_CAP,
    contacts: contacts::CONTACTS,
    sources: sources::SOURCES,
};
