//! An explanation names what decides, and only that: the answers behind a standing,
//! and the questions that could still change one that is open.

#![allow(clippy::expect_used, reason = "a helper that finds nothing has failed")]

use tas_checklist::domain::{
    Answer, Answers, Choice, Condition, Criterion, CriterionId, CriterionReport, Date, Question,
    Register, Standing,
};
use tas_checklist::engine::decide;
use tas_checklist::rules::REGISTER;

const TODAY: Date = Date::literal(2026, 11, 22);

/// A federal matter in which nothing else is wrong.
fn quiet(situation: Choice) -> Answers {
    let mut answers = Answers::default()
        .with(Question::Agency, Answer::Choice(Choice::Irs))
        .with(Question::Situation, Answer::Choice(situation))
        .with(Question::Action, Answer::Choice(Choice::NoAction))
        .with(Question::Hardship, Answer::Choice(Choice::NotAtAll))
        .with(Question::Notice, Answer::Choice(Choice::NoNotice));
    for question in Question::ALL {
        if answers.get(*question).is_none() {
            answers.set(*question, Answer::No);
        }
    }
    answers
}

fn ago(days: i32) -> Answer {
    Answer::Date(TODAY.plus_days(-days))
}

fn report(register: &Register, answers: &Answers, id: CriterionId) -> CriterionReport {
    let reports = decide(register, answers, TODAY).criteria;
    let found = reports.into_iter().find(|report| report.id == id);
    found.expect("reported")
}

fn reasons(answers: &Answers, id: CriterionId) -> Vec<Question> {
    let reasons = report(&REGISTER, answers, id).reasons;
    reasons.iter().map(|reason| reason.question).collect()
}

fn open(answers: &Answers, id: CriterionId) -> Vec<Question> {
    let report = report(&REGISTER, answers, id);
    assert_eq!(report.standing, Standing::Open, "{}", id.id());
    report.open
}

#[test]
fn what_is_denied_is_explained_by_what_makes_it_so() {
    let bank_paid = quiet(Choice::BankLevy)
        .with(Question::Action, Answer::Choice(Choice::InForce))
        .with(Question::ActionDate, ago(22));
    assert_eq!(
        reasons(&bank_paid, CriterionId::AdverseAction),
        [Question::Situation, Question::ActionDate, Question::Action]
    );
}

#[test]
fn a_criterion_that_steps_back_names_what_carries_the_other() {
    let referred = quiet(Choice::BalanceDue)
        .with(Question::CongressionalReferral, Answer::Yes)
        .with(Question::SystemError, Answer::Yes);
    assert_eq!(
        reasons(&referred, CriterionId::PublicPolicy),
        [Question::SystemError]
    );
}

#[test]
fn a_date_is_a_reason_itself_and_its_gate_is_where_there_is_none() {
    let waited = quiet(Choice::PaymentMisapplied)
        .with(Question::ContactedIrs, Answer::Yes)
        .with(Question::FirstContactDate, ago(40));
    let why = reasons(&waited, CriterionId::Delay);
    assert!(why.contains(&Question::FirstContactDate), "{why:?}");
    assert!(!why.contains(&Question::ContactedIrs), "{why:?}");
    let never = waited.with(Question::ContactedIrs, Answer::No);
    let why = reasons(&never, CriterionId::Delay);
    assert!(why.contains(&Question::ContactedIrs), "{why:?}");
    assert!(!why.contains(&Question::FirstContactDate), "{why:?}");
}

#[test]
fn each_question_is_named_once() {
    for answers in [
        quiet(Choice::OfferInCompromise),
        quiet(Choice::OfferInCompromise).with(Question::Filed, Answer::NotSure),
        quiet(Choice::IdentityTheft).with(Question::ContactedIrs, Answer::NotSure),
    ] {
        for id in CriterionId::ALL {
            let report = report(&REGISTER, &answers, *id);
            let mut named: Vec<_> = report.reasons.iter().map(|one| one.question).collect();
            let mut asked = report.open;
            for list in [&mut named, &mut asked] {
                let all = list.len();
                list.sort();
                list.dedup();
                assert_eq!(list.len(), all, "{}: {list:?}", id.id());
            }
        }
    }
}

#[test]
fn what_is_open_asks_for_the_fact_and_for_the_gate_before_the_date() {
    let announced = quiet(Choice::LevyThreat)
        .with(Question::Action, Answer::Choice(Choice::Announced))
        .with(Question::ActionDate, Answer::NotSure);
    let asked = open(&announced, CriterionId::AdverseAction);
    assert_eq!(asked, [Question::ActionDate]);
    let unknown = announced.with(Question::Action, Answer::NotSure);
    let asked = open(&unknown, CriterionId::AdverseAction);
    assert_eq!(asked, [Question::Action]);
    let promised = quiet(Choice::PenaltyRelief).with(Question::Promised, Answer::NotSure);
    let asked = open(&promised, CriterionId::PromisedDate);
    assert_eq!(asked, [Question::Promised]);
}

#[test]
fn a_criterion_that_waits_for_others_asks_for_what_they_wait_for() {
    let referred = quiet(Choice::BalanceDue).with(Question::CongressionalReferral, Answer::Yes);
    let system = referred.with(Question::SystemError, Answer::NotSure);
    let asked = open(&system, CriterionId::PublicPolicy);
    assert_eq!(asked, [Question::SystemError]);
    // Criterion 7 is met here, and whether an exception takes it away is open.
    let criminal = referred
        .with(Question::ProcessFailed, Answer::Yes)
        .with(Question::CriminalInvestigation, Answer::NotSure);
    let asked = open(&criminal, CriterionId::PublicPolicy);
    assert_eq!(asked, [Question::CriminalInvestigation]);
    let agency = referred
        .with(Question::ProcessFailed, Answer::Yes)
        .with(Question::Agency, Answer::NotSure);
    let asked = open(&agency, CriterionId::PublicPolicy);
    assert_eq!(asked, [Question::Agency]);
}

/// A criterion may rest on another being met, taken away or not.
#[test]
fn meeting_another_criterion_is_open_as_that_one_is() {
    const CRITERIA: &[Criterion] = &[
        Criterion {
            id: CriterionId::ProcedureFailure,
            condition: Condition::yes(Question::ProcessFailed),
            suffices: Condition::Always,
            citations: &[],
        },
        Criterion {
            id: CriterionId::PublicPolicy,
            condition: Condition::Meets(CriterionId::ProcedureFailure),
            suffices: Condition::Always,
            citations: &[],
        },
    ];
    let register = Register {
        criteria: CRITERIA,
        ..REGISTER
    };
    let answers = quiet(Choice::BalanceDue)
        .with(Question::ProcessFailed, Answer::NotSure)
        .with(Question::CriminalInvestigation, Answer::NotSure);
    let other = report(&register, &answers, CriterionId::PublicPolicy);
    assert_eq!(other.standing, Standing::Open);
    assert_eq!(other.open, [Question::ProcessFailed]);
    let failed = answers.with(Question::ProcessFailed, Answer::Yes);
    let other = report(&register, &failed, CriterionId::PublicPolicy);
    let why: Vec<_> = other.reasons.iter().map(|one| one.question).collect();
    assert_eq!(
        (other.standing, why),
        (Standing::Met, vec![Question::ProcessFailed])
    );
}

#[test]
fn of_several_days_the_first_is_told() {
    let waiting = quiet(Choice::OfferInCompromise)
        .with(Question::ContactedIrs, Answer::Yes)
        .with(Question::FirstContactDate, ago(5))
        .with(Question::Filed, Answer::Yes)
        .with(Question::FiledDate, ago(20));
    let delay = report(&REGISTER, &waiting, CriterionId::Delay);
    assert_eq!(delay.met_from, Some(TODAY.plus_days(11)));
    let change = decide(&REGISTER, &waiting, TODAY).change.expect("a change");
    assert_eq!(change.from, TODAY.plus_days(11));
}
