//! Every slip of the pen in the law is caught: each condition, list, clock and sum
//! of the register is made wrong in one place at a time, and a worked case or a
//! property must fail for it.
//!
//! The full table is printed and goes to `target/law-mutants.md`. A mutant that changes nothing a
//! visitor could tell is named in [`EQUIVALENT`] with its reason; usually the law
//! then says something twice.

#![allow(clippy::expect_used, reason = "a mutant that survives is a failure")]

mod support;

use std::fmt::Write;
use std::path::PathBuf;
use support::agreement;
use support::expectation::differences;
use support::lists::Rule;
use support::mutants::{Bears, Mutant, every};
use support::{TODAY, WorkedCase, worked_cases};
use tas_checklist::domain::Register;
use tas_checklist::engine::Case;
use tas_checklist::rules::REGISTER;

/// Mutants that change nothing that can be told: rules, change and reason.
const EQUIVALENT: [(&[&str], &str, &str); 13] = [
    (
        &["emergency"],
        "2.drop hardship soon",
        "there is a date of the harm only where it is near",
    ),
    (
        &["emergency"],
        "3.drop lasting-harm yes",
        "there is a date of lasting harm only where there is such harm",
    ),
    (
        DELAY,
        "1.2.2.1.situation list with identity-theft",
        "identity theft is judged by the other half of the rule",
    ),
    (
        DELAY,
        "1.4.1.drop promised yes",
        "there is a promised date only where there was a promise",
    ),
    (
        DELAY,
        "1.4.2.beyond processing time > 0 becomes beyond processing time > -1",
        RUN_OUT,
    ),
    (
        DELAY,
        "1.4.2.beyond processing time > 0 becomes beyond processing time > 1",
        RUN_OUT,
    ),
    (POLICY, "2.1.counts 1 becomes meets 1", NEVER_TAKEN_AWAY),
    (POLICY, "2.2.counts 2 becomes meets 2", NEVER_TAKEN_AWAY),
    (POLICY, "2.3.counts 3 becomes meets 3", NEVER_TAKEN_AWAY),
    (POLICY, "2.4.counts 4 becomes meets 4", NEVER_TAKEN_AWAY),
    (
        &["deadline levy-hearing"],
        "2.2.notice list with final-levy-notice",
        "a final levy notice in hand shows the deadline by itself",
    ),
    (
        &["step ask-hardship-release"],
        "3.taxpayer-type list with estate",
        "an estate is left out by the next part",
    ),
    (
        &["step sign-taxpayer"],
        "2.taxpayer-type list with estate",
        "an estate is left out by the next part",
    ),
];

const DELAY: &[&str] = &["criterion 5", "what suffices of 5"];
const POLICY: &[&str] = &["criterion 9"];
const RUN_OUT: &str = "30 days more must have passed in any case";
const NEVER_TAKEN_AWAY: &str = "no exception takes criteria 1 to 4 from a matter in scope";

#[test]
fn every_slip_in_the_law_is_caught() {
    let cases: Vec<_> = worked_cases()
        .into_iter()
        .filter(|case| case.expected["check"] != "report only")
        .collect();
    let mutants = every(&REGISTER);
    let mut report = Report::default();
    for mutant in &mutants {
        report.add(mutant, catcher(mutant, &cases));
    }
    report.write();
    for (rules, change, _) in &EQUIVALENT {
        let is_one = |mutant: &Mutant| rules.contains(&&*mutant.rule) && mutant.change == *change;
        assert!(
            mutants.iter().any(is_one),
            "no such mutant: {rules:?} {change}"
        );
    }
    let survivors = report.survivors.join("\n");
    assert!(survivors.is_empty(), "survivors:\n{survivors}");
}

/// The first worked case or property that fails for the mutant.
fn catcher(mutant: &Mutant, cases: &[WorkedCase]) -> Option<String> {
    let case = cases.iter().find(|case| fails(mutant, case));
    case.map(|case| case.id.clone())
        .or_else(|| property(mutant))
}

fn fails(mutant: &Mutant, case: &WorkedCase) -> bool {
    let register = case.under(&mutant.register);
    let touched = match mutant.bears {
        Bears::On(rule) => stands(rule, &case.register, case) != stands(rule, &register, case),
        _ => true,
    };
    touched && !differences(case, &register).is_empty()
}

fn stands(rule: Rule, register: &Register, case: &WorkedCase) -> tas_checklist::domain::Standing {
    let case = Case {
        register,
        answers: &case.answers,
        today: TODAY,
    };
    case.standing(&rule.condition(register))
}

/// The first property that does not hold for the mutant.
fn property(mutant: &Mutant) -> Option<String> {
    let register = &mutant.register;
    let (name, finding) = match mutant.bears {
        Bears::On(rule) if rule.list.reading.is_some() => {
            let sample = agreement::sample(register, rule, false);
            let most = equivalent(mutant).map_or(usize::MAX, |_| FEW_SETS);
            (0, agreement::standings(register, rule, &sample, most))
        }
        Bears::On(rule) => (1, agreement::statuses(register, rule.index)),
        Bears::OnDeadline(index) => (1, agreement::statuses(register, index)),
        Bears::OnException(index) => (2, agreement::leaving(register, index)),
        Bears::OnStep(index) => (3, agreement::outcomes(register, index)),
        Bears::OnNote(index) => (6, agreement::noted(register, index)),
        Bears::OnTimes => (4, agreement::times(register)),
        Bears::OnClinic => (5, agreement::clinics(register)),
    };
    finding.err().map(|_| PROPERTIES[name].to_owned())
}

/// The sets of answers with which a mutant is tried that is known to be equivalent.
const FEW_SETS: usize = 5_000;

/// The names of the properties that catch, as the table shows them.
const PROPERTIES: [&str; 7] = [
    "every condition stands as read",
    "every deadline is shown and ends as read",
    "every exception leaves what is read",
    "every step goes with the outcomes that are read",
    "processing times are as read",
    "clinic hints are as read",
    "every note goes with the outcomes and the day that are read",
];

/// What became of the mutants, counted: caught by a worked case, by a property,
/// equivalent.
#[derive(Clone, Copy, Default)]
struct Counts {
    case: usize,
    property: usize,
    equivalent: usize,
}

/// What became of the mutants, row by row and rule by rule.
#[derive(Default)]
struct Report {
    table: String,
    rules: Vec<(String, Counts)>,
    survivors: Vec<String>,
}

impl Report {
    fn add(&mut self, mutant: &Mutant, catcher: Option<String>) {
        let row = format!("{} | {}", mutant.rule, mutant.change);
        let fate = match (catcher, equivalent(mutant)) {
            (Some(name), None) => {
                let counts = self.counts(&mutant.rule);
                if PROPERTIES.contains(&&*name) {
                    counts.property += 1;
                } else {
                    counts.case += 1;
                }
                name
            }
            (None, Some(reason)) => {
                self.counts(&mutant.rule).equivalent += 1;
                format!("equivalent: {reason}")
            }
            (Some(name), Some(_)) => {
                let row = format!("{row} | listed as equivalent, caught by {name}");
                self.survivors.push(row);
                name
            }
            (None, None) => {
                self.survivors.push(row.clone());
                "nothing".to_owned()
            }
        };
        writeln!(self.table, "| {row} | {fate} |").expect("a row");
    }

    fn counts(&mut self, rule: &str) -> &mut Counts {
        if self.rules.iter().all(|(name, _)| name != rule) {
            self.rules.push((rule.to_owned(), Counts::default()));
        }
        let mut rules = self.rules.iter_mut();
        let found = rules.find(|(name, _)| name == rule);
        found.map(|(_, counts)| counts).expect("a row of this rule")
    }

    fn summary(&self) -> String {
        let mut text =
            String::from("| rule | worked case | property | equivalent |\n|---|---|---|---|\n");
        let mut total = Counts::default();
        for (rule, counts) in &self.rules {
            let Counts {
                case,
                property,
                equivalent,
            } = *counts;
            writeln!(text, "| {rule} | {case} | {property} | {equivalent} |").expect("a row");
            total.case += case;
            total.property += property;
            total.equivalent += equivalent;
        }
        let Counts {
            case,
            property,
            equivalent,
        } = total;
        let survived = self.survivors.len();
        let all = case + property + equivalent + survived;
        format!(
            "{text}\nlaw mutants: {all}; caught by worked cases {case}, by properties {property}; \
             equivalent {equivalent}; survived {survived}"
        )
    }

    fn write(&self) {
        let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
        let file = target
            .parent()
            .expect("a target folder")
            .join("law-mutants.md");
        let head = "| rule | mutation | caught by |\n|---|---|---|\n";
        let text = format!(
            "# Mutants of the law\n\n{head}{}\n{}\n",
            self.table,
            self.summary()
        );
        println!("{text}");
        std::fs::write(&file, text).expect("a report");
        println!("full list: {}", file.display());
    }
}

/// Why a mutant changes nothing, where it is known not to.
fn equivalent(mutant: &Mutant) -> Option<&'static str> {
    let known = EQUIVALENT
        .iter()
        .find(|(rules, change, _)| rules.contains(&&*mutant.rule) && *change == mutant.change);
    known.map(|(.., reason)| *reason)
}
