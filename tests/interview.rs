//! The interview asks what can still matter, and nothing else: which screens come, in
//! which order, and which questions of each are shown.

use tas_checklist::domain::{
    Answer, Answers, Choice, Condition, Date, Deadline, DeadlineId, Question, Register, ScreenId,
};
use tas_checklist::engine::{Visit, shown, visit};
use tas_checklist::rules::{INTERVIEW, REGISTER};

const TODAY: Date = Date::literal(2026, 11, 22);

/// A register in which nothing is to be found out.
const NOTHING: Register = Register {
    scope: Condition::Always,
    deadline_scope: Condition::Always,
    emergency: Condition::Not(&Condition::Always),
    clinic_scope: Condition::Not(&Condition::Always),
    criteria: &[],
    exceptions: &[],
    deadlines: &[],
    routes: &[],
    steps: &[],
    notes: &[],
    ..REGISTER
};

fn about(situation: Choice) -> Answers {
    Answers::default()
        .with(Question::Agency, Answer::Choice(Choice::Irs))
        .with(Question::Situation, Answer::Choice(situation))
}

fn visited(register: &Register, answers: &Answers) -> Visit {
    visit(register, &INTERVIEW, answers, TODAY)
}

fn on(id: ScreenId, answers: &Answers) -> Vec<Question> {
    let mut screens = INTERVIEW.screens.iter();
    let screen = screens.find(|screen| screen.id == id);
    screen.map_or(Vec::new(), |one| shown(&REGISTER, one, answers, TODAY))
}

#[test]
fn every_screen_is_ahead_at_first_and_one_fewer_after_each() {
    let first = visited(&REGISTER, &Answers::default());
    assert_eq!((first.next, first.ahead), (Some(ScreenId::WhoseTax), 10));
    let second = visited(
        &REGISTER,
        &Answers::default().with(Question::Agency, Answer::NotSure),
    );
    assert_eq!(second.answered, [ScreenId::WhoseTax]);
    assert_eq!((second.next, second.ahead), (Some(ScreenId::Situation), 9));
}

#[test]
fn a_state_tax_ends_the_visit_at_once() {
    let state = Answers::default().with(Question::Agency, Answer::Choice(Choice::State));
    let visit = visited(&REGISTER, &state);
    assert_eq!(visit.answered, [ScreenId::WhoseTax]);
    assert_eq!((visit.next, visit.ahead), (None, 0));
}

#[test]
fn a_frivolous_position_is_asked_for_its_letter_and_no_more() {
    let frivolous =
        about(Choice::Frivolous).with(Question::Notice, Answer::Choice(Choice::NoNotice));
    let visit = visited(&REGISTER, &frivolous);
    let asked = [ScreenId::WhoseTax, ScreenId::Situation, ScreenId::Notice];
    assert_eq!(
        (visit.answered.as_slice(), visit.next),
        (asked.as_slice(), None)
    );
}

#[test]
fn a_date_is_shown_beside_the_answer_that_opens_it() {
    let threat = about(Choice::LevyThreat);
    assert_eq!(on(ScreenId::Action, &threat), [Question::Action]);
    let announced = threat.with(Question::Action, Answer::Choice(Choice::Announced));
    let both = [Question::Action, Question::ActionDate];
    assert_eq!(on(ScreenId::Action, &announced), both);
}

#[test]
fn a_question_that_makes_no_sense_here_is_not_shown() {
    let contact = on(ScreenId::Contact, &about(Choice::BalanceDue));
    assert!(!contact.contains(&Question::Filed));
    let contact = on(ScreenId::Contact, &about(Choice::AmendedReturn));
    assert!(contact.contains(&Question::Filed));
    let levied =
        about(Choice::LevyThreat).with(Question::Notice, Answer::Choice(Choice::FinalLevyNotice));
    let notice = [Question::Notice, Question::NoticeDate];
    assert_eq!(on(ScreenId::Notice, &levied), notice);
    let deficiency = about(Choice::DeficiencyNotice);
    let abroad = [Question::Notice, Question::NoticeAbroad];
    assert_eq!(on(ScreenId::Notice, &deficiency), abroad);
}

#[test]
fn answers_of_screens_that_are_not_asked_are_left_out_and_missing_ones_stop() {
    let stale = Answers::default()
        .with(Question::Agency, Answer::Choice(Choice::State))
        .with(Question::Hardship, Answer::Choice(Choice::Now));
    assert_eq!(
        visited(&REGISTER, &stale).answers.get(Question::Hardship),
        None
    );
    let dateless =
        about(Choice::LevyThreat).with(Question::Action, Answer::Choice(Choice::Announced));
    let visit = visited(&REGISTER, &dateless);
    assert_eq!(visit.next, Some(ScreenId::Action), "its date is missing");
    assert_eq!(visit.answers.get(Question::Action), None);
}

/// The screens that a register of this one deadline asks.
fn asked_for(id: DeadlineId, answers: &Answers, within: Condition) -> Vec<ScreenId> {
    let one = |deadline: &&Deadline| deadline.id == id;
    let deadlines: Vec<Deadline> = REGISTER.deadlines.iter().filter(one).copied().collect();
    let register = Register {
        deadlines: deadlines.leak(),
        deadline_scope: within,
        ..NOTHING
    };
    let mut asked = Vec::new();
    let mut told = *answers;
    while let Some(next) = visited(&register, &told).next {
        asked.push(next);
        let screen = INTERVIEW.screens.iter().find(|screen| screen.id == next);
        for question in screen.into_iter().flat_map(|screen| screen.asks) {
            if told.get(question.question).is_none() {
                told.set(question.question, Answer::NotSure);
            }
        }
    }
    asked
}

#[test]
fn a_deadline_asks_for_its_letter_and_for_the_day_it_starts() {
    let always = Condition::Always;
    let hold = |situation| asked_for(DeadlineId::BankLevyHold, &about(situation), always);
    assert_eq!(
        hold(Choice::BankLevy),
        [ScreenId::Action],
        "the day of the levy"
    );
    assert_eq!(hold(Choice::Lien), []);
    let suit = |situation| asked_for(DeadlineId::RefundSuit, &about(situation), always);
    assert_eq!(suit(Choice::EmployeeRetentionCredit), [ScreenId::Notice]);
    let nowhere = asked_for(
        DeadlineId::BankLevyHold,
        &about(Choice::BankLevy),
        Condition::Not(&Condition::Always),
    );
    assert_eq!(nowhere, [], "outside the scope of deadlines");
}

#[test]
fn a_deadline_whose_start_cannot_be_this_letter_asks_for_no_day() {
    let other =
        about(Choice::MathError).with(Question::Notice, Answer::Choice(Choice::OtherNotice));
    let asked = asked_for(DeadlineId::MathErrorAbatement, &other, Condition::Always);
    assert_eq!(asked, []);
}

#[test]
fn what_the_clinic_depends_on_is_asked_last_and_only_of_people() {
    let register = Register {
        clinic_scope: REGISTER.clinic_scope,
        ..NOTHING
    };
    let told = about(Choice::BalanceDue);
    let person = told
        .with(Question::TaxpayerType, Answer::Choice(Choice::Individual))
        .with(Question::Filer, Answer::Choice(Choice::Taxpayer))
        .with(Question::Location, Answer::Choice(Choice::Alaska));
    assert_eq!(visited(&register, &person).next, Some(ScreenId::Clinic));
    let business = person.with(Question::TaxpayerType, Answer::Choice(Choice::Business));
    assert_eq!(visited(&register, &business).next, None);
    assert_eq!(visited(&register, &told).next, Some(ScreenId::WhoAnswers));
}
