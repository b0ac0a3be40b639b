//! What several test files share: worked cases read from JSON and what they expect
//! (`expectation`), a second reading of the law and what compares the register with
//! it, a walk through every text of a catalogue (`words`), and answers drawn by
//! chance (`chance`).
//!
//! The adapter turns the facts of a case, which are relative to the day of
//! evaluation, into the answers that a visitor would give on that day. It knows
//! the format of the file and no rule.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read its case has failed"
)]
#![allow(dead_code, reason = "each test file uses its own part of this")]

pub mod agreement;
pub mod chance;
pub mod expectation;
mod facts;
pub mod inputs;
pub mod lists;
pub mod mutants;
pub mod mutation;
pub mod reading;
pub mod sample;
pub mod whole;
pub mod words;

use facts::Facts;
use serde_json::Value;
use std::path::PathBuf;
use tas_checklist::domain::{Answers, Date, ProcessingTime, Register};
use tas_checklist::rules::REGISTER;

/// The day on which worked cases are evaluated.
pub const TODAY: Date = Date::literal(2026, 11, 22);

/// A worked case.
pub struct WorkedCase {
    /// Its id, as in `V01`.
    pub id: String,
    /// The answers.
    pub answers: Answers,
    /// The register, with the processing time that the case names.
    pub register: Register,
    /// The processing times that the case names in place of the published ones.
    pub own_times: Option<&'static [ProcessingTime]>,
    /// The case as written.
    pub expected: Value,
}

impl WorkedCase {
    /// Another register, with the processing times that the case names.
    pub fn under(&self, register: &Register) -> Register {
        Register {
            processing_times: self.own_times.unwrap_or(register.processing_times),
            ..*register
        }
    }
}

/// The folder of worked cases: `$VIGNETTES_DIR`, or the project's own.
pub fn folder() -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.join(std::env::var_os("VIGNETTES_DIR").unwrap_or_else(|| "tests/vignettes".into()))
}

/// Every worked case of the folder, file by file in the order of names.
pub fn worked_cases() -> Vec<WorkedCase> {
    let folder = folder();
    let entries = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}", folder.display()));
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("a folder entry").path())
        .collect();
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "json")
    });
    files.sort();
    let cases: Vec<_> = files.iter().flat_map(read_file).collect();
    assert!(
        !cases.is_empty(),
        "{} holds no worked case",
        folder.display()
    );
    cases
}

fn read_file(file: &PathBuf) -> Vec<WorkedCase> {
    let name = file.display();
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{name}: {error}"));
    let json: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let list = json["vignettes"]
        .as_array()
        .unwrap_or_else(|| panic!("{name} has no \"vignettes\""));
    list.iter().map(read_case).collect()
}

fn read_case(case: &Value) -> WorkedCase {
    let facts = Facts::of(case);
    let own_times = facts.processing_times();
    WorkedCase {
        answers: facts.answers(),
        register: Register {
            processing_times: own_times.unwrap_or(REGISTER.processing_times),
            ..REGISTER
        },
        own_times,
        expected: case.clone(),
        id: facts.id,
    }
}
