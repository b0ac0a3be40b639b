//! The TAS checklist: is the Taxpayer Advocate Service likely to take this case?
//!
//! In reading order:
//!
//! - [`domain`]: the values: questions, answers, conditions, dates, assessments;
//! - [`rules`]: the law as a register of such values, and the interview;
//! - [`engine`]: pure functions that decide, explain, and ask for what is missing;
//! - [`documents`]: the papers that a visitor takes along, Form 911 first;
//! - [`text`]: every word, by language;
//! - `rulebook`: the law and the words as a book for lawyers, never in the widget;
//! - [`config`]: what a page may set;
//! - `trial`: the same cases judged natively and in a browser, for tests only;
//! - `ui`: the screens, and the state of a visit;
//! - `desk`: the screens in which a visitor takes the result along;
//! - `embed`: the border between the page and the program, with the loader.
//!
//! A page's attributes become settings, the visitor's answers become an
//! assessment, and the catalogue turns both into words. Answers never leave the
//! browser's memory.

// Each of the two programs leaves out what only the other one draws.
#![cfg_attr(
    not(all(feature = "checklist", feature = "worksheet")),
    allow(dead_code, unused_imports)
)]

pub mod config;
pub mod documents;
pub mod domain;
pub mod engine;
#[cfg(not(target_family = "wasm"))]
pub mod rulebook;
pub mod rules;
pub mod text;
#[cfg(any(feature = "trial", not(target_family = "wasm")))]
pub mod trial;

#[cfg(feature = "worksheet")]
mod desk;
#[cfg(feature = "ui")]
mod embed;
#[cfg(feature = "ui")]
mod ui;
