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

use serde_json::Value;
use support::{TODAY, WorkedCase, worked_cases};
use tas_checklist::domain::{Assessment, Standing};
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
        let wrong = differences(&case);
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

fn differences(case: &WorkedCase) -> Vec<String> {
    let assessment = decide(&case.register, &case.answers, TODAY);
    let expected = &case.expected;
    let mut wrong = Vec::new();
    let outcome = assessment.outcome.id().replace('-', "_");
    if !texts(&expected["accepted_outcomes"]).contains(&outcome) {
        wrong.push(format!(
            "outcome {outcome}, not {}",
            expected["accepted_outcomes"]
        ));
    }
    if expected["check"] == "outcome and criteria" && met(&assessment) != numbers(expected) {
        wrong.push(format!(
            "criteria {:?}, not {}",
            met(&assessment),
            expected["criteria"]
        ));
    }
    let shown = codes(&assessment);
    for code in texts(&expected["alerts"])
        .into_iter()
        .filter(|code| !shown.contains(code))
    {
        wrong.push(format!("alert {code} is not shown"));
    }
    let clinic = expected["litc_advice"].as_str().unwrap_or("not_assessed");
    if clinic != "not_assessed" && clinic != assessment.clinic.id() {
        wrong.push(format!("clinic {}, not {clinic}", assessment.clinic.id()));
    }
    wrong
}

fn say(wrong: &[String]) -> String {
    if wrong.is_empty() {
        "as written".to_owned()
    } else {
        wrong.join("; ")
    }
}

fn met(assessment: &Assessment) -> Vec<u64> {
    let criteria = assessment.criteria.iter();
    let met = criteria.filter(|criterion| criterion.standing == Standing::Met);
    met.map(|criterion| criterion.id.id().parse().expect("a number"))
        .collect()
}

fn codes(assessment: &Assessment) -> Vec<String> {
    let deadlines = tas_checklist::rules::REGISTER.deadlines;
    let code = |id| {
        deadlines
            .iter()
            .find(|one| one.id == id)
            .map(|one| one.code.to_owned())
    };
    assessment
        .alerts
        .iter()
        .filter_map(|alert| code(alert.id))
        .collect()
}

fn texts(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|item| item.as_str().map(str::to_owned))
        .collect()
}

fn numbers(expected: &Value) -> Vec<u64> {
    expected["criteria"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_u64)
        .collect()
}
