//! The nine criteria and the outcome at their boundaries: the day on which each
//! turns, what an open answer does, and what an exception takes away.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a helper that finds nothing has failed"
)]

use tas_checklist::domain::{
    Answer, Answers, Assessment, Choice, CriterionId, Date, ExceptionId, Outcome, Question,
    Standing,
};
use tas_checklist::engine::decide;
use tas_checklist::rules::REGISTER;

const TODAY: Date = Date::literal(2026, 11, 22);

fn decided(answers: &Answers) -> Assessment {
    decide(&REGISTER, answers, TODAY)
}

fn standing(answers: &Answers, id: CriterionId) -> Standing {
    let assessment = decided(answers);
    assessment
        .criteria
        .iter()
        .find(|report| report.id == id)
        .expect("reported")
        .standing
}

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

fn contacted(situation: Choice, days: i32) -> Answers {
    quiet(situation)
        .with(Question::ContactedIrs, Answer::Yes)
        .with(Question::FirstContactDate, ago(days))
}

#[test]
fn nothing_wrong_means_normal_channels_and_no_criterion() {
    let assessment = decided(&quiet(Choice::GeneralQuestion));
    assert_eq!(assessment.outcome, Outcome::TryNormalChannelsFirst);
    assert_eq!(assessment.possible, None);
    assert!(
        assessment
            .criteria
            .iter()
            .all(|report| report.standing == Standing::Unmet)
    );
}

#[test]
fn nothing_told_is_open_and_never_a_no() {
    let assessment = decided(&Answers::default());
    assert_eq!(assessment.outcome, Outcome::TryNormalChannelsFirst);
    assert_eq!(assessment.possible, Some(Outcome::EmergencyCallNow));
    assert_eq!(assessment.criteria.len(), 9);
    assert!(
        assessment
            .criteria
            .iter()
            .all(|report| report.standing == Standing::Open)
    );
}

#[test]
fn day_30_of_a_delay_fails_and_day_31_passes() {
    let met = |days| {
        standing(
            &contacted(Choice::PaymentMisapplied, days),
            CriterionId::Delay,
        )
    };
    assert_eq!(met(30), Standing::Unmet);
    assert_eq!(met(31), Standing::Met);
}

#[test]
fn a_delay_counts_from_the_end_of_the_published_time() {
    let filed = |days| {
        contacted(Choice::RefundHold, 200)
            .with(Question::Filed, Answer::Yes)
            .with(Question::FiledDate, ago(days))
    };
    assert_eq!(
        standing(&filed(60 + 30), CriterionId::Delay),
        Standing::Unmet
    );
    assert_eq!(standing(&filed(60 + 31), CriterionId::Delay), Standing::Met);
    let not_known = filed(1).with(Question::FiledDate, Answer::NotSure);
    assert_eq!(standing(&not_known, CriterionId::Delay), Standing::Open);
}

#[test]
fn filing_a_request_is_a_contact() {
    let filed = |days| {
        quiet(Choice::OfferInCompromise)
            .with(Question::Filed, Answer::Yes)
            .with(Question::FiledDate, ago(days))
    };
    assert_eq!(standing(&filed(30), CriterionId::Delay), Standing::Unmet);
    assert_eq!(standing(&filed(31), CriterionId::Delay), Standing::Met);
}

#[test]
fn a_promise_ahead_leaves_a_long_delay_open() {
    let promised = |days| {
        contacted(Choice::PaymentMisapplied, 45)
            .with(Question::Promised, Answer::Yes)
            .with(Question::PromisedDate, ago(days))
    };
    assert_eq!(standing(&promised(-10), CriterionId::Delay), Standing::Open);
    assert_eq!(standing(&promised(0), CriterionId::Delay), Standing::Open);
    assert_eq!(standing(&promised(1), CriterionId::Delay), Standing::Met);
}

#[test]
fn identity_theft_has_times_of_its_own() {
    let filed = |days| {
        contacted(Choice::IdentityTheft, 20)
            .with(Question::Filed, Answer::Yes)
            .with(Question::FiledDate, ago(days))
    };
    for (days, expected) in [
        (150, Standing::Unmet),
        (151, Standing::Open),
        (705, Standing::Open),
        (706, Standing::Met),
    ] {
        assert_eq!(
            standing(&filed(days), CriterionId::Delay),
            expected,
            "{days}"
        );
        let unreported = contacted(Choice::IdentityTheft, days);
        assert_eq!(
            standing(&unreported, CriterionId::Delay),
            expected,
            "{days}, not filed"
        );
    }
}

#[test]
fn a_promised_date_is_missed_once_it_has_wholly_passed() {
    let promised = |days| {
        quiet(Choice::PenaltyRelief)
            .with(Question::Promised, Answer::Yes)
            .with(Question::PromisedDate, ago(days))
    };
    assert_eq!(
        standing(&promised(0), CriterionId::PromisedDate),
        Standing::Unmet
    );
    assert_eq!(
        standing(&promised(1), CriterionId::PromisedDate),
        Standing::Met
    );
}

#[test]
fn an_announced_action_is_a_threat_for_30_days_and_an_emergency_for_14() {
    let announced = |days: i32| {
        quiet(Choice::LevyThreat)
            .with(Question::Action, Answer::Choice(Choice::Announced))
            .with(Question::ActionDate, ago(-days))
    };
    assert_eq!(
        standing(&announced(30), CriterionId::AdverseAction),
        Standing::Met
    );
    assert_eq!(
        standing(&announced(31), CriterionId::AdverseAction),
        Standing::Unmet
    );
    assert_eq!(decided(&announced(14)).outcome, Outcome::EmergencyCallNow);
    assert_eq!(decided(&announced(15)).outcome, Outcome::LikelyQualifies);
}

#[test]
fn a_bank_levy_is_in_force_to_day_21_and_a_wage_levy_as_long_as_it_runs() {
    let levied = |situation, days| {
        quiet(situation)
            .with(Question::Action, Answer::Choice(Choice::InForce))
            .with(Question::ActionDate, ago(days))
    };
    assert_eq!(
        decided(&levied(Choice::BankLevy, 21)).outcome,
        Outcome::EmergencyCallNow
    );
    let after = levied(Choice::BankLevy, 22);
    assert_eq!(
        standing(&after, CriterionId::AdverseAction),
        Standing::Unmet
    );
    assert_eq!(decided(&after).outcome, Outcome::TryNormalChannelsFirst);
    assert_eq!(
        decided(&levied(Choice::WageLevy, 900)).outcome,
        Outcome::EmergencyCallNow
    );
}

#[test]
fn harm_without_a_known_day_qualifies_and_is_not_yet_an_emergency() {
    let soon = quiet(Choice::BalanceDue)
        .with(Question::Hardship, Answer::Choice(Choice::Soon))
        .with(Question::HardshipDate, Answer::NotSure);
    let assessment = decided(&soon);
    assert_eq!(assessment.outcome, Outcome::LikelyQualifies);
    assert_eq!(assessment.possible, Some(Outcome::EmergencyCallNow));
    assert_eq!(assessment.settled_by, [[Question::HardshipDate]]);
}

#[test]
fn lasting_harm_within_14_days_is_an_emergency() {
    let lasting = |days: i32| {
        quiet(Choice::Lien)
            .with(Question::LastingHarm, Answer::Yes)
            .with(Question::LastingHarmDate, ago(-days))
    };
    assert_eq!(decided(&lasting(14)).outcome, Outcome::EmergencyCallNow);
    assert_eq!(decided(&lasting(15)).outcome, Outcome::LikelyQualifies);
}

#[test]
fn criterion_9_steps_back_where_another_fits_and_a_referral_is_enough_either_way() {
    let referred = |situation| quiet(situation).with(Question::CongressionalReferral, Answer::Yes);
    let alone = referred(Choice::BalanceDue);
    assert_eq!(standing(&alone, CriterionId::PublicPolicy), Standing::Met);
    assert_eq!(decided(&alone).outcome, Outcome::LikelyQualifies);
    let beside = alone.with(Question::SystemError, Answer::Yes);
    assert_eq!(
        standing(&beside, CriterionId::PublicPolicy),
        Standing::Unmet
    );
    assert_eq!(decided(&beside).outcome, Outcome::LikelyQualifies);
    let open = alone.with(Question::SystemError, Answer::NotSure);
    assert_eq!(standing(&open, CriterionId::PublicPolicy), Standing::Open);
    assert_eq!(decided(&open).outcome, Outcome::LikelyQualifies);
}

#[test]
fn groups_of_criterion_9_that_change_by_memo_stay_open() {
    for situation in [
        Choice::ExemptStatus,
        Choice::Passport,
        Choice::PrivateCollector,
    ] {
        let answers = quiet(situation);
        assert_eq!(
            standing(&answers, CriterionId::PublicPolicy),
            Standing::Open
        );
        let assessment = decided(&answers);
        assert_eq!(assessment.possible, Some(Outcome::LikelyQualifies));
        assert!(
            assessment.settled_by.is_empty(),
            "nobody but TAS can settle it"
        );
    }
}

#[test]
fn a_return_that_only_waits_needs_hardship_or_another_open_issue() {
    let waiting = quiet(Choice::AmendedReturn)
        .with(Question::Filed, Answer::Yes)
        .with(Question::FiledDate, ago(143));
    let assessment = decided(&waiting);
    assert_eq!(assessment.outcome, Outcome::TryNormalChannelsFirst);
    let delay = &assessment.criteria[4];
    assert_eq!(
        (delay.standing, delay.limited_by.as_slice()),
        (Standing::Met, [ExceptionId::ProcessingOnly].as_slice())
    );
    let levied = waiting.with(Question::Notice, Answer::Choice(Choice::BalanceDueNotice));
    assert_eq!(decided(&levied).outcome, Outcome::LikelyQualifies);
    let hardship = waiting.with(Question::SignificantCosts, Answer::Yes);
    assert_eq!(decided(&hardship).outcome, Outcome::LikelyQualifies);
    let referred = waiting.with(Question::CongressionalReferral, Answer::Yes);
    assert_eq!(decided(&referred).outcome, Outcome::LikelyQualifies);
}

#[test]
fn another_office_is_named_only_when_nothing_that_overrides_it_is_open() {
    for situation in [
        Choice::EmployeeConduct,
        Choice::Scheme,
        Choice::TaxCourt,
        Choice::DeficiencyNotice,
        Choice::Audit,
    ] {
        let answers = quiet(situation);
        assert_eq!(
            decided(&answers).outcome,
            Outcome::NotATasMatter,
            "{situation:?}"
        );
        let open = answers.with(Question::LastingHarm, Answer::NotSure);
        let assessment = decided(&open);
        assert_eq!(
            assessment.outcome,
            Outcome::TryNormalChannelsFirst,
            "{situation:?}"
        );
        assert_eq!(
            assessment.possible,
            Some(Outcome::EmergencyCallNow),
            "{situation:?}"
        );
        let hardship = answers.with(Question::LastingHarm, Answer::Yes);
        assert_eq!(
            decided(&hardship).outcome,
            Outcome::LikelyQualifies,
            "{situation:?}"
        );
    }
}

#[test]
fn an_audit_keeps_criteria_6_to_9_and_a_criminal_investigation_does_not() {
    let failed = quiet(Choice::Audit).with(Question::ProcessFailed, Answer::Yes);
    assert_eq!(decided(&failed).outcome, Outcome::LikelyQualifies);
    let criminal = failed.with(Question::CriminalInvestigation, Answer::Yes);
    assert_eq!(decided(&criminal).outcome, Outcome::NotATasMatter);
    let delayed = contacted(Choice::Audit, 90);
    assert_eq!(decided(&delayed).outcome, Outcome::NotATasMatter);
}

#[test]
fn state_tax_and_frivolous_positions_report_no_criterion() {
    let harmed = quiet(Choice::WageLevy)
        .with(Question::Hardship, Answer::Choice(Choice::Now))
        .with(Question::Action, Answer::Choice(Choice::InForce));
    for answers in [
        harmed.with(Question::Agency, Answer::Choice(Choice::State)),
        harmed.with(Question::Situation, Answer::Choice(Choice::Frivolous)),
    ] {
        let assessment = decided(&answers);
        assert_eq!(assessment.outcome, Outcome::NotATasMatter);
        assert!(assessment.criteria.is_empty());
    }
    let not_sure = decided(&harmed.with(Question::Agency, Answer::NotSure));
    assert_eq!(not_sure.outcome, Outcome::TryNormalChannelsFirst);
    assert_eq!(not_sure.possible, Some(Outcome::EmergencyCallNow));
    assert_eq!(not_sure.settled_by, [[Question::Agency]]);
}

#[test]
fn only_what_decides_is_given_as_a_reason() {
    let answers = quiet(Choice::PaymentMisapplied).with(Question::TookMoneyBarred, Answer::Yes);
    let assessment = decided(&answers);
    let failure = &assessment.criteria[6];
    let questions: Vec<_> = failure
        .reasons
        .iter()
        .map(|reason| reason.question)
        .collect();
    assert_eq!(questions, [Question::TookMoneyBarred]);
    let rights = &assessment.criteria[7];
    assert_eq!(
        rights.reasons.len(),
        4,
        "each item of an unmet list decides"
    );
}
