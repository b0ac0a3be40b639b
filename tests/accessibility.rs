//! What ACCESSIBILITY.md says of tests, states, versions and criteria is so. Whether a test
//! holds its criterion is for a person.

#![allow(
    clippy::expect_used,
    reason = "a helper that cannot read a file has failed"
)]

use std::path::PathBuf;

/// Levels A and AA of WCAG 2.2.
const CRITERIA: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 \
    1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 \
    2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 \
    3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3";

fn place(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(path: &str) -> String {
    std::fs::read_to_string(place(path)).expect("a file of the project")
}

/// A module of the browser tests, with what is below it.
fn code_of(module: &str) -> String {
    let mut code = read(&format!("tests/browser/{module}.rs"));
    let below = std::fs::read_dir(place(&format!("tests/browser/{module}")));
    for entry in below.into_iter().flatten().flatten() {
        code += &std::fs::read_to_string(entry.path()).unwrap_or_default();
    }
    code
}

#[test]
fn every_test_that_is_named_exists() {
    let text = read("ACCESSIBILITY.md");
    let quoted = text.split('`').skip(1).step_by(2);
    let mut named = 0;
    for (module, test) in quoted.filter_map(|name| name.split_once("::")) {
        if module == "module" {
            continue;
        }
        let declared = code_of(module).contains(&format!("fn {test}("));
        assert!(declared, "ACCESSIBILITY.md names {module}::{test}");
        named += 1;
    }
    assert!(named > 10, "the names are no longer found: {named}");
}

#[test]
fn every_criterion_has_its_row() {
    let text = read("ACCESSIBILITY.md");
    for criterion in CRITERIA.split_whitespace() {
        // One row is about all media, which there are none of.
        let row = if criterion.starts_with("1.2.") {
            "1.2.1 – 1.2.5"
        } else {
            criterion
        };
        assert!(
            text.contains(&format!("\n| {row} ")),
            "{criterion} has no row"
        );
    }
}

#[test]
fn the_figures_are_those_of_the_tests() {
    let text = read("ACCESSIBILITY.md");
    let states = code_of("visits").matches("\n    state(").count();
    assert!(
        text.contains(&format!("| {states} states of ")),
        "there are {states} states"
    );
    let reviewed = read("tests/browser/gate/reviewed.rs");
    let kinds = reviewed.matches("\n    ibm(").count() + reviewed.matches("\n    alfa(").count();
    assert!(
        text.contains(&format!("What was looked at are {kinds} ")),
        "{kinds} are reviewed"
    );
    let packages = read("tests/browser/package.json");
    for (package, name) in [
        ("axe-core", "axe-core "),
        ("accessibility-checker-engine", "IBM Equal Access "),
        ("@siteimprove/alfa-rules", "Siteimprove Alfa "),
        ("@guidepup/virtual-screen-reader", "virtual screen reader "),
    ] {
        let (_, after) = packages
            .split_once(&format!("\"{package}\": \""))
            .expect("pinned");
        let version = after.split('"').next().expect("a version");
        assert!(
            text.contains(&format!("{name}{version}")),
            "{package} is {version}"
        );
    }
}
