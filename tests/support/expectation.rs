//! What a worked case expects, compared with what comes out.
//!
//! Says how a result differs from the case as written, and judges nothing: whether
//! a difference fails a test is for the test to say.

use serde_json::Value;
use tas_checklist::domain::{Assessment, Register, Standing};
use tas_checklist::engine::decide;

use super::{TODAY, WorkedCase};

/// How the case comes out differently from what it says, under a register.
pub fn differences(case: &WorkedCase, register: &Register) -> Vec<String> {
    let assessment = decide(register, &case.answers, TODAY);
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

/// The numbers of the criteria that are met.
pub fn met(assessment: &Assessment) -> Vec<u64> {
    let criteria = assessment.criteria.iter();
    let met = criteria.filter(|criterion| criterion.standing == Standing::Met);
    met.map(|criterion| criterion.id.id().parse().expect("a number"))
        .collect()
}

/// The codes of the deadlines that are shown.
pub fn codes(assessment: &Assessment) -> Vec<String> {
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
