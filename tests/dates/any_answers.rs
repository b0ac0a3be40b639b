//! Whatever is answered, right or wrong, on whatever day: a case is decided and a
//! visit goes on, without a panic.

use proptest::prelude::*;
use tas_checklist::domain::{Answer, Answers, Choice, Date, Question};
use tas_checklist::engine::{decide, outcome, shown, visit};
use tas_checklist::rules::{INTERVIEW, REGISTER};

use crate::calendar::{date, last};
use crate::drawn;

/// Any accepted day, those at the edges more often than others.
fn any_date() -> impl Strategy<Value = Date> {
    prop_oneof![
        1 => 0..=800_i32,
        1 => last() - 800..=last(),
        2 => 45_000..=48_000_i32,
        1 => 0..=last(),
    ]
    .prop_map(date)
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        2 => Just(Answer::Yes),
        2 => Just(Answer::No),
        2 => Just(Answer::NotSure),
        6 => proptest::sample::select(Choice::ALL).prop_map(Answer::Choice),
        4 => any_date().prop_map(Answer::Date),
        2 => any::<u32>().prop_map(Answer::Number),
        2 => (0..60_u32).prop_map(Answer::Number),
    ]
}

/// Answers set in any order, of any kind; `set` keeps those that fit.
fn any_answers() -> impl Strategy<Value = Answers> {
    let one = (proptest::sample::select(Question::ALL), any_answer());
    proptest::collection::vec(one, 0..400).prop_map(|told| {
        let mut answers = Answers::default();
        for (question, answer) in told {
            answers.set(question, answer);
        }
        answers
    })
}

proptest! {
    #![proptest_config(drawn(400))]

    #[test]
    fn anything_can_be_decided_on_any_day(answers in any_answers(), today in any_date()) {
        for (question, answer) in answers.iter() {
            prop_assert!(question.accepts(answer), "{:?} {:?}", question, answer);
        }
        let assessment = decide(&REGISTER, &answers, today);
        prop_assert_eq!(assessment.outcome, outcome(&REGISTER, &answers, today));
        prop_assert!(assessment.change.is_none_or(|change| change.from > today));
    }

    #[test]
    fn a_visit_goes_on_from_anything_on_any_day(answers in any_answers(), today in any_date()) {
        let now = visit(&REGISTER, &INTERVIEW, &answers, today);
        prop_assert!(now.answered.len() + now.ahead <= INTERVIEW.screens.len());
        prop_assert_eq!(now.next.is_some(), now.ahead > 0);
        for (question, answer) in now.answers.iter() {
            prop_assert_eq!(answers.get(question), Some(answer));
        }
        for screen in INTERVIEW.screens {
            for question in shown(&REGISTER, screen, &answers, today) {
                prop_assert!(screen.asks.iter().any(|asked| asked.question == question));
            }
        }
    }
}
