//! The smallest sets for each form of a condition, in registers made for it: the law
//! itself does not need every form.

use tas_checklist::domain::{
    Answer, Answers, Choice, Condition, Criterion, CriterionId, Date, Question, Register,
};
use tas_checklist::engine::decide;
use tas_checklist::rules::REGISTER;

const TODAY: Date = Date::literal(2026, 11, 22);
const NEVER: Condition = Condition::Not(&Condition::Always);

/// A criterion that is enough where the condition is met.
const fn criterion(id: CriterionId, suffices: Condition) -> Criterion {
    Criterion {
        id,
        condition: Condition::yes(Question::SystemError),
        suffices,
        citations: &[],
    }
}

/// What settles this condition, where nothing but these answers is told.
fn sets(answers: &Answers, suffices: Condition) -> Vec<Vec<Question>> {
    let criteria = vec![
        criterion(CriterionId::ProcedureFailure, NEVER),
        criterion(CriterionId::PublicPolicy, suffices),
    ];
    let register = Register {
        scope: Condition::Always,
        emergency: NEVER,
        criteria: criteria.leak(),
        exceptions: &[],
        ..REGISTER
    };
    decide(&register, answers, TODAY).settled_by
}

const A: Condition = Condition::yes(Question::NotInformed);
const B: Condition = Condition::yes(Question::NotHeard);

#[test]
fn one_part_of_any_and_every_part_of_all() {
    let (a, b) = (Question::NotInformed, Question::NotHeard);
    let none = Answers::default();
    assert_eq!(sets(&none, Condition::Any(&[A, B])), [[a], [b]]);
    assert_eq!(sets(&none, Condition::All(&[A, B])), [[a, b]]);
    let neither = Condition::Not(&Condition::Any(&[A, B]));
    assert_eq!(sets(&none, neither), [[a, b]]);
    let not_both = Condition::Not(&Condition::All(&[A, B]));
    assert_eq!(sets(&none, not_both), [[a], [b]]);
}

#[test]
fn a_set_is_told_once_and_not_within_a_larger_one() {
    const NOW: Condition = Condition::chose(Question::Hardship, Choice::Now);
    const SOON: Condition = Condition::chose(Question::Hardship, Choice::Soon);
    let none = Answers::default();
    let either = Condition::Any(&[NOW, SOON]);
    assert_eq!(sets(&none, either), [[Question::Hardship]]);
    let larger = Condition::Any(&[Condition::All(&[A, B]), A]);
    assert_eq!(sets(&none, larger), [[Question::NotInformed]]);
    let with_either = Condition::All(&[Condition::Any(&[A, B]), A]);
    assert_eq!(sets(&none, with_either), [[Question::NotInformed]]);
}

#[test]
fn a_published_time_needs_both_facts_and_is_ruled_out_by_either() {
    let both = [Question::Situation, Question::Filed];
    let none = Answers::default();
    assert_eq!(sets(&none, Condition::HasProcessingTime), [both]);
    let without = Condition::Not(&Condition::HasProcessingTime);
    assert_eq!(sets(&none, without), both.map(|one| [one]));
}

#[test]
fn another_criterion_is_settled_by_what_settles_it() {
    const OTHER: CriterionId = CriterionId::ProcedureFailure;
    let none = Answers::default();
    let error = [[Question::SystemError]];
    assert_eq!(sets(&none, Condition::Meets(OTHER)), error);
    assert_eq!(sets(&none, Condition::Not(&Condition::Meets(OTHER))), error);
    // It can never count, so nothing makes it so, and it is not in the way.
    let counts = sets(&none, Condition::Counts(OTHER));
    assert_eq!(counts, Vec::<Vec<Question>>::new());
}

#[test]
fn what_tas_alone_can_settle_has_no_set() {
    let none = Answers::default();
    let with = Condition::All(&[A, Condition::TasDecides]);
    assert_eq!(sets(&none, with), Vec::<Vec<Question>>::new());
    let or = Condition::Any(&[A, Condition::TasDecides]);
    assert_eq!(sets(&none, or), [[Question::NotInformed]]);
    let told = none.with(Question::NotInformed, Answer::No);
    assert_eq!(sets(&told, or), Vec::<Vec<Question>>::new());
}
