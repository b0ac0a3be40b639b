//! What time alone brings, day by day: the first day of a higher outcome, and the
//! first day on which a criterion will be met, are really the first.

use crate::promises::drawn;
use crate::support::TODAY;
use tas_checklist::domain::{Answers, Assessment, Condition, CriterionId, Date, Outcome, Standing};
use tas_checklist::engine::{Case, decide, outcome};
use tas_checklist::rules::REGISTER;

/// Cases that are followed day by day.
const CASES: u64 = 500;
/// Days for which a case is followed; every count of days in the register is shorter.
const AHEAD: i32 = 1_000;

fn on(answers: &Answers, day: Date) -> Outcome {
    outcome(&REGISTER, answers, day)
}

fn meets(answers: &Answers, day: Date, id: CriterionId) -> bool {
    let case = Case {
        register: &REGISTER,
        answers,
        today: day,
    };
    case.standing(&Condition::Meets(id)) == Standing::Met
}

/// The days after today.
fn days() -> impl Iterator<Item = Date> {
    (1..=AHEAD).map(|days| TODAY.plus_days(days))
}

fn first_rise(answers: &Answers, assessment: &Assessment) -> Option<(Date, Outcome)> {
    let later = days().map(|day| (day, on(answers, day)));
    later
        .into_iter()
        .find(|(_, later)| *later > assessment.outcome)
}

#[test]
fn a_change_names_the_first_day_of_a_higher_outcome() {
    let mut changes = 0;
    for number in 0..CASES {
        let answers = drawn(number);
        let assessment = decide(&REGISTER, &answers, TODAY);
        let told = assessment
            .change
            .map(|change| (change.from, change.outcome));
        assert_eq!(
            told,
            first_rise(&answers, &assessment),
            "{:?}",
            answers.iter().collect::<Vec<_>>()
        );
        changes += usize::from(told.is_some());
    }
    println!("cases followed for {AHEAD} days: {CASES}, of which {changes} rise");
    assert!(changes > 0);
}

#[test]
fn a_criterion_will_be_met_from_the_first_day_on_which_it_is() {
    let mut awaited = 0;
    for number in 0..CASES {
        let answers = drawn(number);
        for report in decide(&REGISTER, &answers, TODAY).criteria {
            if report.standing == Standing::Met {
                continue;
            }
            let first = days().find(|day| meets(&answers, *day, report.id));
            assert_eq!(
                report.met_from,
                first,
                "criterion {}: {:?}",
                report.id.id(),
                answers.iter().collect::<Vec<_>>()
            );
            awaited += usize::from(first.is_some());
        }
    }
    println!("criteria that time alone will meet: {awaited}");
    assert!(awaited > 0);
}
