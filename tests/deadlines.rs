//! Deadlines on their boundary days: the last day still runs, and from the day
//! after what is left is shown.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a helper that finds nothing has failed"
)]

use tas_checklist::domain::{Answer, Answers, Choice, Date, DeadlineId, DeadlineStatus, Question};
use tas_checklist::engine::decide;
use tas_checklist::rules::REGISTER;

const TODAY: Date = Date::literal(2026, 11, 22);

fn federal(situation: Choice) -> Answers {
    Answers::default()
        .with(Question::Agency, Answer::Choice(Choice::Irs))
        .with(Question::Situation, Answer::Choice(situation))
}

fn noticed(situation: Choice, notice: Choice, days_ago: i32) -> Answers {
    federal(situation)
        .with(Question::Notice, Answer::Choice(notice))
        .with(
            Question::NoticeDate,
            Answer::Date(TODAY.plus_days(-days_ago)),
        )
}

fn status(answers: &Answers, id: DeadlineId) -> Option<DeadlineStatus> {
    let alerts = decide(&REGISTER, answers, TODAY).alerts;
    alerts
        .iter()
        .find(|alert| alert.id == id)
        .map(|alert| alert.status)
}

fn runs(answers: &Answers, id: DeadlineId) -> Option<i32> {
    match status(answers, id) {
        Some(DeadlineStatus::Running { days_left, .. }) => Some(days_left),
        _ => None,
    }
}

fn lapsed(answers: &Answers, id: DeadlineId) -> bool {
    matches!(status(answers, id), Some(DeadlineStatus::Lapsed { .. }))
}

#[test]
fn a_bank_holds_the_money_to_day_21() {
    let levied = |days: i32| {
        federal(Choice::BankLevy)
            .with(Question::Action, Answer::Choice(Choice::InForce))
            .with(Question::ActionDate, Answer::Date(TODAY.plus_days(-days)))
    };
    assert_eq!(runs(&levied(4), DeadlineId::BankLevyHold), Some(17));
    assert_eq!(runs(&levied(21), DeadlineId::BankLevyHold), Some(0));
    assert!(lapsed(&levied(22), DeadlineId::BankLevyHold));
    let unknown = levied(1).with(Question::ActionDate, Answer::NotSure);
    assert_eq!(
        status(&unknown, DeadlineId::BankLevyHold),
        Some(DeadlineStatus::Undated)
    );
}

#[test]
fn a_levy_notice_runs_to_day_30_and_then_leaves_an_equivalent_hearing_for_a_year() {
    let noticed = |days| noticed(Choice::LevyThreat, Choice::FinalLevyNotice, days);
    assert_eq!(runs(&noticed(30), DeadlineId::LevyHearing), Some(0));
    assert_eq!(
        status(&noticed(30), DeadlineId::LevyEquivalentHearing),
        None
    );
    assert!(lapsed(&noticed(31), DeadlineId::LevyHearing));
    assert_eq!(
        runs(&noticed(31), DeadlineId::LevyEquivalentHearing),
        Some(365 - 31)
    );
    assert_eq!(
        runs(&noticed(365), DeadlineId::LevyEquivalentHearing),
        Some(0)
    );
    assert_eq!(
        status(&noticed(366), DeadlineId::LevyEquivalentHearing),
        None
    );
}

#[test]
fn a_lien_letter_runs_up_to_its_printed_date() {
    let printed = |days| noticed(Choice::Lien, Choice::LienLetter, days);
    assert_eq!(runs(&printed(-5), DeadlineId::LienHearing), Some(5));
    assert_eq!(runs(&printed(0), DeadlineId::LienHearing), Some(0));
    assert!(lapsed(&printed(1), DeadlineId::LienHearing));
    assert!(runs(&printed(1), DeadlineId::LienEquivalentHearing).is_some());
    let bare = federal(Choice::Lien).with(Question::Notice, Answer::Choice(Choice::NoNotice));
    assert_eq!(
        status(&bare, DeadlineId::LienHearing),
        Some(DeadlineStatus::Undated)
    );
}

#[test]
fn a_notice_of_deficiency_has_90_days_and_150_only_when_confirmed_abroad() {
    let noticed = |days, abroad| {
        noticed(Choice::DeficiencyNotice, Choice::DeficiencyLetter, days)
            .with(Question::NoticeAbroad, abroad)
    };
    assert_eq!(
        runs(&noticed(85, Answer::No), DeadlineId::TaxCourtPetition),
        Some(5)
    );
    assert_eq!(
        runs(&noticed(90, Answer::No), DeadlineId::TaxCourtPetition),
        Some(0)
    );
    assert!(lapsed(
        &noticed(91, Answer::No),
        DeadlineId::TaxCourtPetition
    ));
    assert_eq!(
        runs(&noticed(85, Answer::NotSure), DeadlineId::TaxCourtPetition),
        Some(5)
    );
    let abroad = noticed(100, Answer::Yes);
    assert_eq!(runs(&abroad, DeadlineId::TaxCourtPetitionAbroad), Some(50));
    assert_eq!(status(&abroad, DeadlineId::TaxCourtPetition), None);
}

#[test]
fn an_audit_without_a_dated_notice_warns_of_the_90_days() {
    let audit = federal(Choice::Audit).with(Question::Notice, Answer::Choice(Choice::NoNotice));
    assert_eq!(
        status(&audit, DeadlineId::TaxCourtPetition),
        Some(DeadlineStatus::Undated)
    );
    let letter = noticed(Choice::Audit, Choice::OtherNotice, 5);
    assert_eq!(
        status(&letter, DeadlineId::TaxCourtPetition),
        Some(DeadlineStatus::Undated)
    );
}

#[test]
fn every_dated_notice_starts_its_period() {
    for (notice, id, last) in [
        (Choice::MathErrorNotice, DeadlineId::MathErrorAbatement, 60),
        (Choice::AgreementNotice, DeadlineId::AgreementAppeal, 30),
        (Choice::HearingDetermination, DeadlineId::HearingReview, 30),
        (Choice::TrustFundLetter, DeadlineId::TrustFundAppeal, 60),
        (Choice::RefundBankNotice, DeadlineId::RefundBankData, 30),
        (Choice::ClaimDenial, DeadlineId::RefundSuit, 730),
    ] {
        let noticed = |days| noticed(Choice::BalanceDue, notice, days);
        assert_eq!(runs(&noticed(last), id), Some(0), "{notice:?}");
        assert!(lapsed(&noticed(last + 1), id), "{notice:?}");
    }
}

#[test]
fn levied_money_is_asked_back_by_the_earlier_of_two_dates() {
    let levied = federal(Choice::WageLevy)
        .with(Question::Action, Answer::Choice(Choice::InForce))
        .with(
            Question::ActionDate,
            Answer::Date(Date::literal(2026, 5, 31)),
        );
    let Some(DeadlineStatus::Running { last_day, .. }) =
        status(&levied, DeadlineId::LeviedMoneyReturn)
    else {
        panic!("it runs");
    };
    assert_eq!(last_day, Date::literal(2027, 2, 28));
}

#[test]
fn running_deadlines_come_first_and_the_nearest_of_them_leads() {
    let answers = noticed(Choice::BankLevy, Choice::FinalLevyNotice, 25)
        .with(Question::Action, Answer::Choice(Choice::InForce))
        .with(Question::ActionDate, Answer::Date(TODAY.plus_days(-20)));
    let alerts = decide(&REGISTER, &answers, TODAY).alerts;
    let ids: Vec<_> = alerts.iter().map(|alert| alert.id).collect();
    assert_eq!(
        ids[..2],
        [DeadlineId::BankLevyHold, DeadlineId::LevyHearing]
    );
    assert_eq!(ids.last(), Some(&DeadlineId::CollectionAppeals));
}

#[test]
fn a_state_matter_has_no_federal_deadline_and_a_frivolous_one_keeps_them() {
    let state = noticed(Choice::LevyThreat, Choice::FinalLevyNotice, 5)
        .with(Question::Agency, Answer::Choice(Choice::State));
    assert_eq!(decide(&REGISTER, &state, TODAY).alerts, []);
    let frivolous = noticed(Choice::Frivolous, Choice::FinalLevyNotice, 5);
    assert_eq!(runs(&frivolous, DeadlineId::LevyHearing), Some(25));
}

fn shown(answers: &Answers) -> Vec<DeadlineId> {
    let alerts = decide(&REGISTER, answers, TODAY).alerts;
    alerts.iter().map(|alert| alert.id).collect()
}

#[test]
fn the_most_pressing_comes_first_and_what_has_no_day_comes_last() {
    let levied = noticed(Choice::BankLevy, Choice::FinalLevyNotice, 5)
        .with(Question::Action, Answer::Choice(Choice::InForce))
        .with(Question::ActionDate, Answer::Date(TODAY.plus_days(-20)));
    assert_eq!(
        shown(&levied),
        [
            DeadlineId::BankLevyHold,
            DeadlineId::LevyHearing,
            DeadlineId::LeviedMoneyReturn,
            DeadlineId::CollectionAppeals
        ]
    );
    let later = levied.with(Question::NoticeDate, Answer::Date(TODAY.plus_days(-29)));
    let later = later.with(Question::ActionDate, Answer::Date(TODAY.plus_days(-10)));
    assert_eq!(shown(&later)[0], DeadlineId::LevyHearing);
}

#[test]
fn what_ran_out_stands_before_what_has_no_day() {
    let denied = noticed(Choice::Audit, Choice::ClaimDenial, 800);
    assert_eq!(
        shown(&denied),
        [DeadlineId::RefundSuit, DeadlineId::TaxCourtPetition]
    );
}

#[test]
fn alike_ones_keep_the_order_of_the_register() {
    let threatened = federal(Choice::LevyThreat);
    assert_eq!(
        shown(&threatened),
        [DeadlineId::LevyHearing, DeadlineId::CollectionAppeals]
    );
}
