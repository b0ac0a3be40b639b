//! Trying the normal IRS channels first: only the systemic criteria, 5 to 7, imply
//! it. Hardship, rights and public policy never ask whether a visitor tried.

use tas_checklist::domain::{
    Answer, Answers, Choice, CriterionId, Date, Outcome, Question, Standing,
};
use tas_checklist::engine::decide;
use tas_checklist::rules::REGISTER;

const TODAY: Date = Date::literal(2026, 11, 22);

/// A person with a bill who asked nobody, filed nothing and was promised nothing.
fn tried_nothing() -> Answers {
    let mut answers = Answers::default()
        .with(Question::Agency, Answer::Choice(Choice::Irs))
        .with(Question::Situation, Answer::Choice(Choice::BalanceDue))
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

fn met(answers: &Answers) -> Vec<CriterionId> {
    let reports = decide(&REGISTER, answers, TODAY).criteria;
    let met = |report: &&tas_checklist::domain::CriterionReport| report.standing == Standing::Met;
    reports.iter().filter(met).map(|report| report.id).collect()
}

#[test]
fn hardship_rights_and_policy_need_no_attempt() {
    let tried_nothing = tried_nothing();
    assert_eq!(met(&tried_nothing), []);
    let far = Answer::Date(TODAY.plus_days(20));
    for (question, answer, id) in [
        (
            Question::Hardship,
            Answer::Choice(Choice::Soon),
            CriterionId::EconomicHarm,
        ),
        (
            Question::Action,
            Answer::Choice(Choice::Announced),
            CriterionId::AdverseAction,
        ),
        (
            Question::SignificantCosts,
            Answer::Yes,
            CriterionId::SignificantCosts,
        ),
        (
            Question::LastingHarm,
            Answer::Yes,
            CriterionId::IrreparableInjury,
        ),
        (Question::NotHeard, Answer::Yes, CriterionId::TaxpayerRights),
        (
            Question::CongressionalReferral,
            Answer::Yes,
            CriterionId::PublicPolicy,
        ),
    ] {
        let answers = tried_nothing
            .with(question, answer)
            .with(Question::ActionDate, far)
            .with(Question::HardshipDate, far)
            .with(Question::LastingHarmDate, far);
        assert_eq!(met(&answers), [id]);
        let outcome = decide(&REGISTER, &answers, TODAY).outcome;
        assert_eq!(outcome, Outcome::LikelyQualifies, "{}", id.id());
    }
}

#[test]
fn a_delay_and_a_missed_day_need_a_contact_and_a_promise() {
    let long_ago = Answer::Date(TODAY.plus_days(-400));
    let dates_alone = tried_nothing()
        .with(Question::FirstContactDate, long_ago)
        .with(Question::FiledDate, long_ago)
        .with(Question::PromisedDate, long_ago);
    assert_eq!(met(&dates_alone), [], "dates of what never was");
    let tried = dates_alone
        .with(Question::ContactedIrs, Answer::Yes)
        .with(Question::Promised, Answer::Yes);
    assert_eq!(met(&tried), [CriterionId::Delay, CriterionId::PromisedDate]);
}
