//! What a visitor takes along, made from an assessment: ids and data in, papers out.
//!
//! In reading order: [`Matter`] is what every paper is made from, [`Paper`] what one
//! is made of. [`worksheet`] is Form 911 by its lines, [`draft`] proposes its lines 12a
//! and 12b, [`sending`] says who signs it and where it goes, [`calendar`] the days to
//! keep, [`call`] what to say, [`result`] the result itself, and [`summary`] the texts
//! that leave the widget at the visitor's word. `pdf` fills the official form and writes
//! papers. Nothing here touches the page, reads a
//! clock or decides a rule, and no sentence stands here: words are in the catalogues.

pub mod calendar;
pub mod call;
pub mod draft;
pub mod matter;
pub mod paper;
mod parts;
#[cfg(feature = "worksheet")]
pub mod pdf;
pub mod result;
pub mod sending;
pub mod summary;
pub mod worksheet;

pub use matter::Matter;
pub use paper::{Block, Paper};
