//! The register agrees with a second reading of the law: rule by rule over the
//! combinations of its own inputs and every boundary day, and as a whole over a
//! seeded sample of answers.
//!
//! Where the two differ, one of them is wrong; this test does not know which.

#![allow(
    clippy::expect_used,
    reason = "a disagreement is a failure, told with the answers that show it"
)]

mod support;

use support::TODAY;
use support::agreement::{
    self, clinics, deadline_inputs, leaving, noted, outcomes, standings, status, status_on, times,
};
use support::lists::Rule;
use support::sample::Sample;
use support::whole::{self, Dice};
use tas_checklist::domain::{Answer, Answers, Choice, Date, DeadlineId, Outcome, Question};
use tas_checklist::rules::REGISTER;

/// The seed of the random sample.
const SEED: u64 = 0x2026_1122;
/// The sets of answers in the random sample, for each day.
const RANDOM_SETS: usize = 4_000;
/// The days on which it is tried: some end a long month, one a short one.
const DAYS: [Date; 3] = [
    TODAY,
    Date::literal(2026, 8, 31),
    Date::literal(2027, 2, 28),
];

#[test]
fn whole_answer_sets_come_out_as_read() {
    let days = whole::turning_days(&REGISTER);
    let mut dice = Dice::new(SEED);
    let mut outcomes = [0_usize; Outcome::ALL.len()];
    for today in DAYS {
        for _ in 0..RANDOM_SETS {
            let answers = whole::answers(&mut dice, &days, today);
            whole::assessment(&REGISTER, &answers, today).expect("as read");
            let outcome = tas_checklist::engine::outcome(&REGISTER, &answers, today);
            outcomes[outcome as usize] += 1;
        }
    }
    println!("seed {SEED:#x}: outcomes from the lowest {outcomes:?}");
    assert!(outcomes.iter().all(|count| *count > 0), "{outcomes:?}");
}

#[test]
fn every_condition_stands_as_read() {
    let mut findings = Vec::new();
    let mut total = 0;
    for rule in Rule::every(&REGISTER) {
        if is_said_twice(rule) {
            continue;
        }
        let sample = agreement::sample(&REGISTER, rule, true);
        let how = if sample.is_exhaustive() {
            "all"
        } else {
            "pairs"
        };
        println!("{}: {} {how}", rule.name(&REGISTER), sample.len());
        total += sample.len();
        findings.extend(standings(&REGISTER, rule, &sample, usize::MAX).err());
    }
    println!("conditions: {total} sets of answers");
    assert!(findings.is_empty(), "\n{}", findings.join("\n"));
}

/// What suffices of a criterion is mostly its own condition, which is tried as such.
fn is_said_twice(rule: Rule) -> bool {
    rule.list.name == "what suffices of"
        && rule.condition(&REGISTER) == REGISTER.criteria[rule.index].condition
}

#[test]
fn every_deadline_is_shown_and_ends_as_read() {
    let mut findings = Vec::new();
    let mut total = 0;
    for index in 0..REGISTER.deadlines.len() {
        let sample = Sample::of(&deadline_inputs(&REGISTER, index), true);
        total += sample.len();
        let mut sets = sample.sets();
        findings.extend(
            sets.try_for_each(|answers| status(&REGISTER, index, &answers))
                .err(),
        );
    }
    println!("deadlines: {total} sets of answers");
    assert!(findings.is_empty(), "\n{}", findings.join("\n"));
}

#[test]
fn every_exception_leaves_what_is_read() {
    for index in 0..REGISTER.exceptions.len() {
        leaving(&REGISTER, index).expect("as read");
    }
}

#[test]
fn every_step_goes_with_the_outcomes_that_are_read() {
    for index in 0..REGISTER.steps.len() {
        outcomes(&REGISTER, index).expect("as read");
    }
}

#[test]
fn every_note_goes_with_the_outcomes_and_the_day_that_are_read() {
    for index in 0..REGISTER.notes.len() {
        noted(&REGISTER, index).expect("as read");
    }
}

#[test]
fn processing_times_and_clinic_sums_are_as_read() {
    times(&REGISTER).expect("as read");
    clinics(&REGISTER).expect("as read");
}

#[test]
fn the_year_after_a_lien_starts_before_its_thirty_days() {
    let lien = DeadlineId::LienEquivalentHearing;
    let index = REGISTER.deadlines.iter().position(|one| one.id == lien);
    let printed = Date::literal(2027, 3, 15);
    let answers = Answers::default()
        .with(Question::Notice, Answer::Choice(Choice::LienLetter))
        .with(Question::NoticeDate, Answer::Date(printed));
    let index = index.expect("the deadline");
    status_on(&REGISTER, index, &answers, printed.plus_days(1)).expect("as read");
}
