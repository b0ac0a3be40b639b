//! What would change the answer: the least that is open, and the first day.
//!
//! The sets are read off the rules by the engine. Here they are held against trying
//! every answer, which knows nothing of the rules.

#![allow(clippy::expect_used, reason = "a helper that finds nothing has failed")]

mod support;

use std::collections::BTreeSet;

use support::{TODAY, WorkedCase, worked_cases};
use tas_checklist::domain::{
    Answer, Answers, Choice, CriterionId, Kind, Outcome, Question, Register,
};
use tas_checklist::engine::{decide, outcome, visit};
use tas_checklist::rules::{INTERVIEW, REGISTER};

/// Days from today on which some rule turns, and days well to each side.
const DAYS: [i32; 12] = [-900, -200, -95, -40, -31, -21, -1, 0, 1, 14, 30, 200];

/// Answers of every kind that the question takes.
fn candidates(question: Question) -> Vec<Answer> {
    match question.kind() {
        Kind::YesNo => vec![Answer::Yes, Answer::No],
        Kind::Choice(choices) => choices.iter().copied().map(Answer::Choice).collect(),
        Kind::Date(_) => DAYS
            .map(|days| Answer::Date(TODAY.plus_days(days)))
            .to_vec(),
        Kind::Count(_) | Kind::Dollars(_) => vec![Answer::Number(1)],
    }
}

/// Whether answers to these questions can bring the outcome.
fn can_bring(register: &Register, answers: &Answers, set: &[Question], wanted: Outcome) -> bool {
    let Some((question, rest)) = set.split_first() else {
        return outcome(register, answers, TODAY) >= wanted;
    };
    candidates(*question)
        .into_iter()
        .any(|answer| can_bring(register, &answers.with(*question, answer), rest, wanted))
}

fn open(answers: &Answers) -> Vec<Question> {
    let open =
        |question: &&Question| matches!(answers.get(**question), None | Some(Answer::NotSure));
    Question::ALL.iter().filter(open).copied().collect()
}

/// Holds the sets against trying; returns their size, if there are any.
fn check(what: &str, register: &Register, answers: &Answers) -> Option<usize> {
    let assessment = decide(register, answers, TODAY);
    let Some(wanted) = assessment.possible else {
        assert!(assessment.settled_by.is_empty(), "{what}");
        return None;
    };
    let Some(first) = assessment.settled_by.first() else {
        // Only TAS can settle it.
        for question in open(answers) {
            let alone = can_bring(register, answers, &[question], wanted);
            assert!(!alone, "{what}: {question:?} is not told");
        }
        return None;
    };
    let size = first.len();
    let unique: BTreeSet<_> = assessment.settled_by.iter().collect();
    assert_eq!(
        unique.len(),
        assessment.settled_by.len(),
        "{what}: told twice"
    );
    for set in &assessment.settled_by {
        assert_eq!(set.len(), size, "{what}: {set:?}");
        assert!(
            set.iter().all(|one| open(answers).contains(one)),
            "{what}: {set:?}"
        );
        assert!(can_bring(register, answers, set, wanted), "{what}: {set:?}");
    }
    if size > 1 {
        for question in open(answers) {
            let alone = can_bring(register, answers, &[question], wanted);
            assert!(!alone, "{what}: {question:?} alone is enough");
        }
    } else {
        let told: BTreeSet<_> = assessment.settled_by.iter().flatten().collect();
        for question in open(answers) {
            let alone = can_bring(register, answers, &[question], wanted);
            assert_eq!(alone, told.contains(&question), "{what}: {question:?}");
        }
    }
    Some(size)
}

/// The cases with one answer, and with two neighbouring answers, in doubt.
fn doubtful(case: &WorkedCase) -> Vec<(String, Answers)> {
    let told: Vec<Question> = case.answers.iter().map(|(question, _)| question).collect();
    let mut all = Vec::new();
    for window in 1..=3 {
        for set in told.windows(window) {
            let mut answers = case.answers;
            for question in set {
                answers.set(*question, Answer::NotSure);
            }
            // A date behind a closed gate is not told.
            let asked = visit(&case.register, &INTERVIEW, &answers, TODAY).answers;
            all.push((format!("{}: {set:?}", case.id), asked));
        }
    }
    all
}

#[test]
fn the_least_that_is_open_is_enough_and_nothing_smaller_is() {
    let mut sizes = [0_usize; 6];
    for case in worked_cases() {
        for (what, answers) in doubtful(&case) {
            if let Some(size) = check(&what, &case.register, &answers) {
                sizes[size] += 1;
            }
        }
    }
    println!(
        "settled by one answer: {}, by two: {}, by three: {}",
        sizes[1], sizes[2], sizes[3]
    );
    assert!(sizes[1] > 100 && sizes[2] > 10, "{sizes:?}");
}

fn federal(situation: Choice) -> Answers {
    Answers::default()
        .with(Question::Agency, Answer::Choice(Choice::Irs))
        .with(Question::Situation, Answer::Choice(situation))
}

#[test]
fn facts_that_only_count_together_are_told_together() {
    let answers = federal(Choice::BalanceDue)
        .with(Question::Agency, Answer::NotSure)
        .with(Question::Hardship, Answer::NotSure);
    let assessment = decide(&REGISTER, &answers, TODAY);
    assert_eq!(assessment.possible, Some(Outcome::EmergencyCallNow));
    assert!(
        assessment
            .settled_by
            .contains(&vec![Question::Agency, Question::Hardship])
    );
    assert!(assessment.settled_by.iter().all(|set| set.len() == 2));
}

/// A wait of so many days in which nothing else is wrong.
fn waiting(days: i32) -> Answers {
    let mut answers = federal(Choice::PaymentMisapplied)
        .with(Question::Action, Answer::Choice(Choice::NoAction))
        .with(Question::Hardship, Answer::Choice(Choice::NotAtAll))
        .with(Question::Notice, Answer::Choice(Choice::NoNotice));
    for question in Question::ALL {
        if answers.get(*question).is_none() {
            answers.set(*question, Answer::No);
        }
    }
    answers.with(Question::ContactedIrs, Answer::Yes).with(
        Question::FirstContactDate,
        Answer::Date(TODAY.plus_days(-days)),
    )
}

#[test]
fn time_alone_brings_the_first_day_of_a_higher_outcome_and_its_criterion() {
    let assessment = decide(&REGISTER, &waiting(12), TODAY);
    let change = assessment.change.expect("a change");
    assert_eq!(change.from, TODAY.plus_days(19));
    assert_eq!(change.outcome, Outcome::LikelyQualifies);
    assert_eq!(change.criterion, Some(CriterionId::Delay));
    assert_eq!(assessment.criteria[4].met_from, Some(change.from));
}

#[test]
fn a_promised_day_that_passes_first_brings_its_own_criterion() {
    let promised = waiting(12)
        .with(Question::Promised, Answer::Yes)
        .with(Question::PromisedDate, Answer::Date(TODAY.plus_days(4)));
    let change = decide(&REGISTER, &promised, TODAY)
        .change
        .expect("a change");
    assert_eq!(change.from, TODAY.plus_days(5));
    assert_eq!(change.criterion, Some(CriterionId::PromisedDate));
}

#[test]
fn a_promise_that_runs_out_makes_a_long_wait_count() {
    let promised = waiting(40)
        .with(Question::Promised, Answer::Yes)
        .with(Question::PromisedDate, Answer::Date(TODAY.plus_days(4)));
    let delay = &decide(&REGISTER, &promised, TODAY).criteria[4];
    assert_eq!(delay.met_from, Some(TODAY.plus_days(5)));
}

#[test]
fn harm_that_comes_near_is_an_emergency_by_no_new_criterion() {
    let soon = waiting(12)
        .with(Question::Hardship, Answer::Choice(Choice::Soon))
        .with(Question::HardshipDate, Answer::Date(TODAY.plus_days(20)));
    let change = decide(&REGISTER, &soon, TODAY).change.expect("a change");
    assert_eq!(
        (change.from, change.outcome),
        (TODAY.plus_days(6), Outcome::EmergencyCallNow)
    );
    assert_eq!(change.criterion, None);
    assert_eq!(decide(&REGISTER, &waiting(31), TODAY).change, None);
}

#[test]
fn a_day_on_which_to_ask_is_told_before_one_that_is_certain() {
    let mut told = waiting(12).with(Question::Situation, Answer::Choice(Choice::IdentityTheft));
    told.set(Question::Filed, Answer::Yes);
    told.set(Question::FiledDate, Answer::Date(TODAY.plus_days(-40)));
    let assessment = decide(&REGISTER, &told, TODAY);
    assert_eq!(assessment.possible, None);
    assert_eq!(assessment.possible_from, Some(TODAY.plus_days(151 - 40)));
    let change = assessment.change.expect("a change");
    assert_eq!(change.from, TODAY.plus_days(706 - 40));
    let on_that_day = decide(&REGISTER, &told, TODAY.plus_days(151 - 40));
    assert_eq!(on_that_day.possible, Some(Outcome::LikelyQualifies));
    assert_eq!(on_that_day.possible_from, None, "it is possible already");
    assert_eq!(decide(&REGISTER, &waiting(31), TODAY).possible_from, None);
}
