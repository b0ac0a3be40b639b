//! Each rule over all combinations of its own inputs: it is met, unmet and open
//! somewhere, and no further answer reverses it once it is decided.

use crate::grid::{Grid, collect_leaves};
use crate::support::TODAY;
use tas_checklist::domain::{Condition, Standing};
use tas_checklist::engine::Case;
use tas_checklist::rules::REGISTER;

/// Every condition of the register, by what it belongs to. Criterion 9 stands here
/// with what suffices: that none of the others fits is all the others' inputs.
fn conditions() -> Vec<(String, Condition)> {
    let mut all = vec![
        ("scope".to_owned(), REGISTER.scope),
        ("deadline scope".to_owned(), REGISTER.deadline_scope),
        ("emergency".to_owned(), REGISTER.emergency),
        ("clinic scope".to_owned(), REGISTER.clinic_scope),
    ];
    for criterion in REGISTER.criteria {
        all.push((
            format!("criterion {}", criterion.id.id()),
            criterion.suffices,
        ));
    }
    for note in REGISTER.notes {
        all.push((format!("note {}", note.id.id()), note.condition));
    }
    for exception in REGISTER.exceptions {
        all.push((
            format!("exception {}", exception.id.id()),
            exception.condition,
        ));
    }
    for deadline in REGISTER.deadlines {
        all.push((format!("deadline {}", deadline.id.id()), deadline.condition));
        all.push((format!("its date, {}", deadline.id.id()), deadline.dated));
    }
    for route in REGISTER.routes {
        all.push((format!("route {}", route.id.id()), route.condition));
    }
    for step in REGISTER.steps {
        all.push((format!("step {}", step.id.id()), step.condition));
    }
    all
}

/// Whether doubt counts as an answer anywhere in it, as it may in a warning.
fn takes_doubt(condition: Condition) -> bool {
    match condition {
        Condition::NotCertain(_) => true,
        Condition::Not(inner) => takes_doubt(*inner),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| takes_doubt(*part))
        }
        _ => false,
    }
}

/// Whether any part of it can be open.
fn can_be_open(condition: Condition) -> bool {
    match condition {
        Condition::Always | Condition::NotCertain(_) => false,
        Condition::Not(inner) => can_be_open(*inner),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| can_be_open(*part))
        }
        _ => true,
    }
}

fn standings(grid: &Grid, condition: Condition) -> Vec<Standing> {
    let standing = |place| {
        let case = Case {
            register: &REGISTER,
            answers: &grid.answers(place),
            today: TODAY,
        };
        case.standing(&condition)
    };
    (0..grid.size()).map(standing).collect()
}

#[test]
fn each_rule_is_met_unmet_and_open_somewhere() {
    let mut total = 0;
    for (name, condition) in conditions() {
        let grid = Grid::of(condition);
        let all = standings(&grid, condition);
        let count = |standing| all.iter().filter(|one| **one == standing).count();
        let [unmet, open, met] = [Standing::Unmet, Standing::Open, Standing::Met].map(count);
        println!(
            "{name}: {} cases, {met} met, {unmet} unmet, {open} open",
            all.len()
        );
        total += all.len();
        assert!(met > 0, "{name} is never met");
        assert!(
            unmet > 0 || condition == Condition::Always,
            "{name} is never unmet"
        );
        assert_eq!(open > 0, can_be_open(condition), "{name} open {open} times");
    }
    println!("cases over the inputs of single rules: {total}");
}

#[test]
fn no_further_answer_reverses_a_decided_rule() {
    let (mut decided, mut told) = (0, 0);
    for (name, condition) in conditions() {
        if takes_doubt(condition) {
            continue;
        }
        let grid = Grid::of(condition);
        let all = standings(&grid, condition);
        for (place, standing) in all.iter().enumerate() {
            if *standing == Standing::Open {
                continue;
            }
            decided += 1;
            for more in grid.told_more(place) {
                told += 1;
                assert_eq!(
                    all[more],
                    *standing,
                    "{name}: {:?} then {:?}",
                    grid.answers(place),
                    grid.answers(more)
                );
            }
        }
    }
    println!("decided cases: {decided}, answers added to them: {told}");
}

#[test]
fn only_warnings_and_steps_take_doubt_for_an_answer() {
    let law = REGISTER
        .criteria
        .iter()
        .flat_map(|criterion| [criterion.condition, criterion.suffices]);
    let exceptions = REGISTER.exceptions.iter().map(|one| one.condition);
    let frame = [REGISTER.scope, REGISTER.emergency, REGISTER.clinic_scope];
    for condition in law.chain(exceptions).chain(frame) {
        assert!(!takes_doubt(condition), "{condition:?}");
    }
}

#[test]
fn what_suffices_of_criteria_1_to_8_is_the_criterion_itself() {
    for criterion in &REGISTER.criteria[..8] {
        assert_eq!(criterion.condition, criterion.suffices);
        let mut leaves = Vec::new();
        collect_leaves(criterion.condition, &mut leaves);
        let leans = |leaf: &Condition| matches!(leaf, Condition::Meets(_) | Condition::Counts(_));
        assert!(
            !leaves.iter().any(leans),
            "{} leans on another",
            criterion.id.id()
        );
    }
}
