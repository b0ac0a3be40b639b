//! What a visitor takes along from a result: Form 911 filled, and the papers. It is a
//! program of its own, beside the result in the same shadow root.
//!
//! Reading order: the promises to visitors (`form`, `refused`, `exports`, `printed`,
//! `folder`, `traces`, `forgetting`, `leaving`, `access`, `spanish`), those to firms (`handoff`, `failing`, `breaking`, `everywhere`), what
//! telephones do (`sharing`), then the instruments (`desk`, `files`, `judged`).
//!
//! What a paper says and how a form is filled is tested natively, in `tests/pdf` and
//! beside `src/documents`; here it is what reaches the visitor's device.

mod access;
mod breaking;
pub mod desk;
mod everywhere;
mod exports;
mod failing;
pub mod files;
mod folder;
mod forgetting;
pub mod form;
mod handoff;
#[path = "../pdf/judge.rs"]
mod judge;
pub mod judged;
mod leaving;
mod printed;
#[path = "../support/real_form.rs"]
mod real_form;
mod refused;
mod sharing;
#[path = "../support/small_form.rs"]
pub mod small_form;
mod spanish;
mod traces;

pub use access::{axe_at_the_desk, form_911_by_keyboard};
pub use breaking::a_program_that_dies_leaves_the_result;
pub use everywhere::{
    papers_come_from_disk, papers_come_in_the_split_build, papers_come_without_wasm,
    two_desks_on_a_page,
};
pub use exports::{
    every_paper_is_copied, every_paper_is_saved, the_email_holds_no_answer,
    the_way_back_leads_to_the_door,
};
pub use failing::{
    a_fallback_that_does_not_come_leaves_the_result, a_part_that_does_not_come_leaves_the_result,
};
pub use folder::files_land_in_the_folder;
pub use forgetting::{
    every_way_forgets_the_sheet, idling_forgets_the_sheet, the_sheet_waits_until_it_is_cleared,
};
pub use form::form_911_is_filled_in;
pub use handoff::{nothing_is_handed_over_unless_the_firm_asks, what_was_read_is_handed_over};
pub use leaving::leaving_quickly_from_a_paper;
pub use printed::every_paper_prints_by_itself;
pub use refused::refused_files_say_why;
pub use sharing::{an_iphone_saves_by_sharing, others_save_and_share};
pub use spanish::a_draft_says_what_it_says_in_spanish;
pub use traces::{papers_in_plain_script_leave_no_trace, papers_leave_no_trace};
