//! What SECURITY.md and docs/privacy.md promise names the tests that hold it, and
//! those tests exist. Whether a test holds its sentence is for a person.

#![allow(
    clippy::expect_used,
    reason = "a test that cannot read a file has failed"
)]

use std::path::PathBuf;

const PROMISES: [&str; 2] = ["SECURITY.md", "docs/privacy.md"];

fn place(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// What stands between backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// A module of the browser tests, with what is below it.
fn code_of(module: &str) -> String {
    let file = place(&format!("tests/browser/{module}.rs"));
    let mut code = std::fs::read_to_string(file).unwrap_or_default();
    let below = std::fs::read_dir(place(&format!("tests/browser/{module}")));
    for entry in below.into_iter().flatten().flatten() {
        code += &std::fs::read_to_string(entry.path()).unwrap_or_default();
    }
    code
}

#[test]
fn every_test_that_is_named_exists_and_runs_in_every_engine() {
    let listed = std::fs::read_to_string(place("tests/browser/main.rs")).expect("the list");
    let mut named = 0;
    for document in PROMISES {
        let text = std::fs::read_to_string(place(document)).expect("a document");
        for (module, test) in quoted(&text).filter_map(|name| name.split_once("::")) {
            let code = code_of(module);
            let declared = code.contains(&format!("pub fn {test}("));
            let runs = listed
                .split(&[' ', ',', ';', '\n'][..])
                .any(|word| word == test);
            assert!(declared && runs, "{document} names {module}::{test}");
            named += 1;
        }
    }
    assert!(named > 10, "the names are no longer found: {named}");
}

#[test]
fn every_file_that_is_named_exists() {
    let is_ours = |name: &&str| {
        let ends = [".rs", ".toml"].iter().any(|end| name.ends_with(end));
        ends && !name.contains([' ', '<'])
    };
    for document in PROMISES {
        let text = std::fs::read_to_string(place(document)).expect("a document");
        for name in quoted(&text).filter(is_ours) {
            assert!(place(name).is_file(), "{document} names {name}");
        }
    }
}
