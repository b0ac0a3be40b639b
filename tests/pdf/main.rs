//! PDF: the official form filled, and papers written, judged by programs that nobody
//! here wrote.
//!
//! A small form with the same fields is always there; the official one is read where
//! there is a copy. What is drawn at random comes from a fixed seed.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a helper that cannot go on has failed"
)]

mod again;
mod hostile;
mod judge;
mod papers;
mod random;
#[path = "../support/real_form.rs"]
mod real_form;
mod refusals;
mod rooms;
mod saved;
#[path = "../support/small_form.rs"]
mod small_form;

use proptest::test_runner::{Config, RngSeed};
use small_form::{SmallForm, Table};
use tas_checklist::documents::{Block, Paper};
use tas_checklist::domain::{Line, PaperId};
use tas_checklist::text::Language;

/// The seed of all that is drawn here; another one draws other cases.
const SEED: u64 = 911;

/// So many cases from the fixed seed. Nothing is written beside the tests: a case
/// that fails comes back by itself on the next run.
fn drawn(cases: u32) -> Config {
    Config {
        cases,
        rng_seed: RngSeed::Fixed(SEED),
        failure_persistence: None,
        ..Config::default()
    }
}

/// A form to fill, and how many pages it has.
struct Form {
    name: &'static str,
    bytes: Vec<u8>,
    pages: usize,
}

/// The small form in both ways of writing, and the official one where there is one.
fn forms() -> Vec<Form> {
    let small = |name, table| Form {
        name,
        bytes: SmallForm {
            table,
            ..SmallForm::default()
        }
        .bytes(),
        pages: 2,
    };
    let mut forms = vec![
        small("plain", Table::Plain),
        small("streams", Table::Streams),
    ];
    forms.extend(real_form::real_form().map(|bytes| Form {
        name: "official",
        bytes,
        pages: 4,
    }));
    forms
}

/// A sheet for what is continued.
fn sheet_of(rest: &[(Line, String)]) -> Paper {
    let parts = rest.iter().flat_map(|(line, text)| {
        let heading = format!("Line {}, continued", line.number());
        [Block::Heading(heading), Block::Text(text.clone())]
    });
    Paper {
        id: PaperId::Form911,
        language: Language::English,
        title: "Form 911, attached sheet".to_owned(),
        head: vec!["Ana Núñez, tax year 2024".to_owned()],
        blocks: parts.collect(),
        page: tas_checklist::text::EN_PAPERS.phrases.page,
    }
}
