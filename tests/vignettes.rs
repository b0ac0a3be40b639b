//! Worked cases: each comes out as its file says, outcome, criteria, alerts and
//! clinic hint, whether the answers are judged at once or asked for screen by
//! screen.
//!
//! Reads every `*.json` in `tests/vignettes/`, or in `$VIGNETTES_DIR` instead when
//! that is set (relative to the package root).

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read its case has failed"
)]

mod support;

use support::expectation::{codes, differences, met};
use support::{TODAY, worked_cases};
use tas_checklist::engine::{decide, visit};
use tas_checklist::rules::INTERVIEW;

/// What the median worked case takes at most, in question screens.
const MEDIAN_SCREENS: usize = 10;
/// What any worked case takes at most, in question screens.
const MOST_SCREENS: usize = 14;

#[test]
fn worked_cases_come_out_as_written() {
    let (mut passed, mut reported, mut failures) = (0, 0, Vec::new());
    for case in worked_cases() {
        let wrong = differences(&case, &case.register);
        if case.expected["check"] == "report only" {
            println!("{} (report only): {}", case.id, say(&wrong));
            reported += 1;
        } else if wrong.is_empty() {
            passed += 1;
        } else {
            failures.push(format!("{}: {}", case.id, say(&wrong)));
        }
    }
    println!(
        "vignettes: {passed} passed, {} failed, {reported} reported",
        failures.len()
    );
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn asking_screen_by_screen_decides_the_same() {
    let mut counts = Vec::new();
    for case in worked_cases() {
        let visited = visit(&case.register, &INTERVIEW, &case.answers, TODAY);
        assert_eq!(
            visited.next, None,
            "{}: {:?} is not answered",
            case.id, visited.next
        );
        let asked = decide(&case.register, &visited.answers, TODAY);
        let told = decide(&case.register, &case.answers, TODAY);
        assert_eq!(asked.outcome, told.outcome, "{}", case.id);
        assert_eq!(met(&asked), met(&told), "{}", case.id);
        assert_eq!(codes(&asked), codes(&told), "{}", case.id);
        assert_eq!(asked.clinic, told.clinic, "{}", case.id);
        counts.push(visited.answered.len());
    }
    counts.sort_unstable();
    let median = counts[counts.len() / 2];
    println!(
        "question screens: {} to {}, median {median}",
        counts[0],
        counts[counts.len() - 1]
    );
    assert!(median <= MEDIAN_SCREENS, "median {median}");
    assert!(
        counts.iter().all(|count| *count <= MOST_SCREENS),
        "{counts:?}"
    );
}

fn say(wrong: &[String]) -> String {
    if wrong.is_empty() {
        "as written".to_owned()
    } else {
        wrong.join("; ")
    }
}
