//! The engine: pure functions from the register, the answers and today's date.
//!
//! One tree of conditions is read in five ways: its standing ([`standing`]), what
//! decides it and what is still open ([`explain`]), the least that could settle it
//! ([`settling`]), when time alone will change it ([`turning`]), and which screen
//! comes next ([`interview`]). The engine knows no
//! rule of its own and reads no clock; it cannot fail, because incompleteness is a
//! value.

mod clinic;
mod deadlines;
mod decide;
mod explain;
mod interview;
mod settling;
mod standing;
mod turning;

pub use decide::{decide, outcome};
pub use interview::{Visit, shown, visit};
pub use standing::Case;
