//! Doubt hides nothing: an answer turned into "not sure" takes away no deadline, no
//! office and no way to ask TAS.

mod support;

use support::{TODAY, worked_cases};
use tas_checklist::domain::{Answer, Answers, Choice, DeadlineId, Outcome, Question, StepId};
use tas_checklist::engine::decide;
use tas_checklist::rules::REGISTER;

/// What a visitor must know for anything to be said: the matter, and the letter from
/// which a deadline is read.
const RESTED_ON: [Question; 2] = [Question::Situation, Question::Notice];

/// What is left of a deadline is told only once it is certain that it ran out.
const AFTERWARDS: [DeadlineId; 2] = [
    DeadlineId::LevyEquivalentHearing,
    DeadlineId::LienEquivalentHearing,
];

#[test]
fn no_deadline_or_office_disappears() {
    for case in worked_cases() {
        let sure = decide(&case.register, &case.answers, TODAY);
        let asked = case.answers.iter().map(|(question, _)| question);
        for question in asked.filter(|question| !RESTED_ON.contains(question)) {
            let doubtful = case.answers.with(question, Answer::NotSure);
            let doubtful = decide(&case.register, &doubtful, TODAY);
            let what = format!("{}: {}", case.id, question.id());
            for alert in sure
                .alerts
                .iter()
                .filter(|one| !AFTERWARDS.contains(&one.id))
            {
                let still = doubtful.alerts.iter().any(|other| other.id == alert.id);
                let abroad = question == Question::NoticeAbroad;
                assert!(still || abroad, "{what} hides {}", alert.id.id());
            }
            let rests = matches!(
                question,
                Question::Agency | Question::CriminalInvestigation | Question::SystemError
            );
            for route in &sure.routes {
                assert!(
                    rests || doubtful.routes.contains(route),
                    "{what} hides {}",
                    route.id()
                );
            }
        }
    }
}

fn federal(situation: Choice) -> Answers {
    Answers::default()
        .with(Question::Agency, Answer::Choice(Choice::Irs))
        .with(Question::Situation, Answer::Choice(situation))
}

fn deadlines(answers: &Answers) -> Vec<DeadlineId> {
    let alerts = decide(&REGISTER, answers, TODAY).alerts;
    alerts.iter().map(|alert| alert.id).collect()
}

#[test]
fn an_agency_that_is_not_known_keeps_the_petition_in_view() {
    let answers = federal(Choice::DeficiencyNotice).with(Question::Agency, Answer::NotSure);
    assert!(deadlines(&answers).contains(&DeadlineId::TaxCourtPetition));
    assert!(!decide(&REGISTER, &answers, TODAY).routes.is_empty());
}

#[test]
fn a_letter_that_is_not_known_keeps_the_hearing_in_view() {
    let answers = federal(Choice::LevyThreat).with(Question::Notice, Answer::NotSure);
    assert!(deadlines(&answers).contains(&DeadlineId::LevyHearing));
}

#[test]
fn a_levy_whose_state_is_not_known_keeps_the_bank_hold_in_view() {
    let answers = federal(Choice::BankLevy).with(Question::Action, Answer::NotSure);
    let shown = deadlines(&answers);
    assert!(shown.contains(&DeadlineId::BankLevyHold));
    assert!(shown.contains(&DeadlineId::LeviedMoneyReturn));
}

#[test]
fn not_knowing_whether_a_form_was_sent_still_says_how_to_send_it() {
    let answers = federal(Choice::BalanceDue)
        .with(Question::SignificantCosts, Answer::Yes)
        .with(Question::Form911Sent, Answer::NotSure);
    let assessment = decide(&REGISTER, &answers, TODAY);
    assert_eq!(assessment.outcome, Outcome::LikelyQualifies);
    assert!(assessment.steps.contains(&StepId::SendForm911));
}

#[test]
fn an_emergency_that_cannot_be_ruled_out_puts_the_call_to_tas_first() {
    let answers = federal(Choice::BalanceDue).with(Question::Hardship, Answer::NotSure);
    let assessment = decide(&REGISTER, &answers, TODAY);
    assert_eq!(assessment.possible, Some(Outcome::EmergencyCallNow));
    assert_eq!(assessment.steps.first(), Some(&StepId::CallTasNow));
}
