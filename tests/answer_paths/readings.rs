//! The dated rules once more, in plain arithmetic over days, against the register:
//! the emergency and criteria 2, 5 and 6 over all combinations of their inputs in
//! which nothing is left open.

use crate::grid::Grid;
use crate::support::TODAY;
use tas_checklist::domain::{Answer, Answers, Choice, Condition, Question, Standing};
use tas_checklist::engine::Case;
use tas_checklist::rules::REGISTER;

/// Days since a date was told, where the question that opens it was answered so.
fn days(answers: &Answers, question: Question) -> Option<i32> {
    let gate = question.gate()?;
    let opener = answers.get(gate.question)?;
    let date = answers.date(question)?;
    gate.opens.contains(&opener).then(|| TODAY.days_since(date))
}

fn in_force(answers: &Answers) -> bool {
    let bank = answers.chose(Question::Situation, Choice::BankLevy);
    let ago = days(answers, Question::ActionDate);
    answers.chose(Question::Action, Choice::InForce) && (!bank || ago.is_some_and(|ago| ago <= 21))
}

fn announced_within(answers: &Answers, window: i32) -> bool {
    let ahead = days(answers, Question::ActionDate).map(|ago| -ago);
    answers.chose(Question::Action, Choice::Announced) && ahead.is_some_and(|ahead| ahead <= window)
}

fn adverse_action(answers: &Answers) -> Standing {
    (in_force(answers) || announced_within(answers, 30)).into()
}

fn emergency(answers: &Answers) -> Standing {
    let near = |question| days(answers, question).is_some_and(|ago| -ago <= 14);
    let harm = answers.chose(Question::Hardship, Choice::Now)
        || near(Question::HardshipDate)
        || near(Question::LastingHarmDate);
    (harm || in_force(answers) || announced_within(answers, 14)).into()
}

fn promised_date(answers: &Answers) -> Standing {
    days(answers, Question::PromisedDate)
        .is_some_and(|ago| ago >= 1)
        .into()
}

fn delay(answers: &Answers) -> Standing {
    let contact = days(answers, Question::FirstContactDate);
    let filed = days(answers, Question::FiledDate);
    let Some(Answer::Choice(situation)) = answers.get(Question::Situation) else {
        return Standing::Open;
    };
    if situation == Choice::IdentityTheft {
        return match filed.or(contact) {
            Some(706..) => Standing::Met,
            Some(151..) => Standing::Open,
            _ => Standing::Unmet,
        };
    }
    let normal = match situation {
        Choice::OriginalReturn => Some(21),
        Choice::AmendedReturn => Some(112),
        Choice::RefundHold => Some(60),
        _ => None,
    };
    let first = if is_request(situation) {
        contact.max(filed)
    } else {
        contact
    };
    let beyond = normal.zip(filed).map(|(normal, filed)| filed - normal);
    let waited = first.is_some_and(|days| days > 30) && beyond.is_none_or(|days| days > 30);
    let put_off = days(answers, Question::PromisedDate).is_some_and(|ago| ago <= 0);
    match (waited, put_off && beyond.is_none()) {
        (false, _) => Standing::Unmet,
        (true, true) => Standing::Open,
        (true, false) => Standing::Met,
    }
}

/// Whether the matter is itself a return, claim or request.
fn is_request(situation: Choice) -> bool {
    [
        Choice::OriginalReturn,
        Choice::AmendedReturn,
        Choice::OfferInCompromise,
        Choice::InnocentSpouse,
        Choice::PenaltyRelief,
        Choice::ExemptStatus,
        Choice::EmployeeRetentionCredit,
    ]
    .contains(&situation)
}

/// Whether the answer is open, and not merely closed off by the answer before it.
fn is_open(answers: &Answers, question: Question) -> bool {
    let closed = question.gate().is_some_and(|gate| {
        let opener = answers.get(gate.question);
        opener.is_some_and(|opener| !gate.opens.contains(&opener))
    });
    !closed && matches!(answers.get(question), None | Some(Answer::NotSure))
}

fn agree(name: &str, condition: Condition, inputs: &[Question], reading: fn(&Answers) -> Standing) {
    let grid = Grid::of(condition);
    let mut compared = 0;
    for place in 0..grid.size() {
        let answers = grid.answers(place);
        if inputs.iter().any(|question| is_open(&answers, *question)) {
            continue;
        }
        compared += 1;
        let case = Case {
            register: &REGISTER,
            answers: &answers,
            today: TODAY,
        };
        assert_eq!(
            case.standing(&condition),
            reading(&answers),
            "{name}: {answers:?}"
        );
    }
    println!("{name}: {compared} cases agree with the reading");
    assert!(compared > 0, "{name}");
}

const ACTION: [Question; 3] = [Question::Situation, Question::Action, Question::ActionDate];

#[test]
fn criterion_2_reads_as_said() {
    let condition = REGISTER.criteria[1].condition;
    agree("criterion 2", condition, &ACTION, adverse_action);
}

#[test]
fn criterion_5_reads_as_said() {
    let inputs = [
        Question::Situation,
        Question::ContactedIrs,
        Question::FirstContactDate,
        Question::Filed,
        Question::FiledDate,
        Question::Promised,
        Question::PromisedDate,
    ];
    agree(
        "criterion 5",
        REGISTER.criteria[4].condition,
        &inputs,
        delay,
    );
}

#[test]
fn criterion_6_reads_as_said() {
    let inputs = [Question::Promised, Question::PromisedDate];
    agree(
        "criterion 6",
        REGISTER.criteria[5].condition,
        &inputs,
        promised_date,
    );
}

#[test]
fn the_emergency_reads_as_said() {
    let harm = [
        Question::Hardship,
        Question::HardshipDate,
        Question::LastingHarm,
        Question::LastingHarmDate,
    ];
    let inputs = [&ACTION[..], &harm[..]].concat();
    agree("emergency", REGISTER.emergency, &inputs, emergency);
}
