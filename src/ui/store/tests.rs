//! The store, action by action: what is kept, what is asked again, what is wrong.

use std::rc::Rc;

use super::{Action, Cleared, Part, Place, Store};
use crate::domain::{
    Answer, Choice, Date, DeadlineId, DeadlineStatus, FieldProblem, ListId, Outcome, Question,
    ScreenId,
};

const TODAY: Date = Date::literal(2026, 11, 22);

/// A visit after some actions.
fn after(actions: impl IntoIterator<Item = Action>) -> Rc<Store> {
    then(Rc::new(Store::new(TODAY)), actions)
}

fn then(store: Rc<Store>, actions: impl IntoIterator<Item = Action>) -> Rc<Store> {
    actions.into_iter().fold(store, Store::after)
}

fn chosen(question: Question, choice: Choice) -> Action {
    Action::Answered(question, Answer::Choice(choice))
}

fn typed(question: Question, parts: [&str; 3]) -> [Action; 3] {
    let [month, day, year] = parts.map(str::to_owned);
    [
        Action::Typed(question, Part::First, month),
        Action::Typed(question, Part::Second, day),
        Action::Typed(question, Part::Third, year),
    ]
}

/// The federal matter of a bank levy, up to the question about the action.
fn levied() -> Rc<Store> {
    after([
        Action::Started,
        chosen(Question::Agency, Choice::Irs),
        Action::Continued,
        chosen(Question::Situation, Choice::BankLevy),
        Action::Continued,
        chosen(Question::Action, Choice::InForce),
    ])
}

#[test]
fn a_visit_begins_with_whose_tax_it_is() {
    let store = after([Action::Started]);
    assert_eq!(store.place, Place::Asking(ScreenId::WhoseTax));
    assert_eq!(store.step, 1);
}

#[test]
fn a_question_left_empty_is_a_problem_and_the_visitor_stays() {
    let store = after([Action::Started, Action::Continued]);
    assert_eq!(store.place, Place::Asking(ScreenId::WhoseTax));
    assert_eq!(store.problem(Question::Agency), Some(FieldProblem::Missing));
    assert_eq!(store.step, 2, "the summary takes the focus");
}

#[test]
fn a_date_that_cannot_be_is_named_and_what_was_typed_stays() {
    for (parts, problem) in [
        (["4", "31", "2026"], FieldProblem::NoSuchDay),
        (["11", "23", "2026"], FieldProblem::InTheFuture),
        (["11", "", "2026"], FieldProblem::IncompleteDate),
        (["", "", ""], FieldProblem::Missing),
    ] {
        let store = then(levied(), typed(Question::ActionDate, parts));
        let store = then(store, [Action::Continued]);
        assert_eq!(
            store.problem(Question::ActionDate),
            Some(problem),
            "{parts:?}"
        );
        assert_eq!(store.typed(Question::ActionDate, Part::Second), parts[1]);
        assert_eq!(store.place, Place::Asking(ScreenId::Action));
    }
}

#[test]
fn a_date_that_no_longer_fits_is_asked_again() {
    let store = then(levied(), typed(Question::ActionDate, ["11", "20", "2026"]));
    let store = then(
        store,
        [
            Action::Continued,
            Action::WentBack,
            chosen(Question::Action, Choice::Announced),
            Action::Continued,
        ],
    );
    assert_eq!(
        store.problem(Question::ActionDate),
        Some(FieldProblem::InThePast)
    );
}

#[test]
fn not_knowing_a_date_is_an_answer_and_typing_takes_it_back() {
    let not_sure = Action::Answered(Question::ActionDate, Answer::NotSure);
    let store = then(levied(), [not_sure, Action::Continued]);
    assert_eq!(store.place, Place::Asking(ScreenId::LivingCosts));
    let store = then(store, [Action::WentBack]);
    let store = then(store, typed(Question::ActionDate, ["11", "20", "2026"]));
    assert_eq!(store.answers.get(Question::ActionDate), None);
}

#[test]
fn back_and_forward_keep_every_answer() {
    let store = then(levied(), typed(Question::ActionDate, ["11", "18", "2026"]));
    let store = then(
        store,
        [
            Action::Continued,
            Action::WentBack,
            Action::WentBack,
            Action::WentBack,
        ],
    );
    assert_eq!(store.place, Place::Asking(ScreenId::WhoseTax));
    let store = then(
        store,
        [Action::Continued, Action::Continued, Action::Continued],
    );
    assert_eq!(store.place, Place::Asking(ScreenId::LivingCosts));
    assert_eq!(
        store.answers.date(Question::ActionDate),
        Some(Date::literal(2026, 11, 18))
    );
}

#[test]
fn an_emergency_is_seen_as_soon_as_it_is_certain() {
    let store = then(levied(), typed(Question::ActionDate, ["11", "18", "2026"]));
    assert!(!store.is_emergency());
    assert!(then(store, [Action::Continued]).is_emergency());
}

#[test]
fn ticking_an_item_takes_none_back_and_the_rest_becomes_no() {
    let marked = |store: Rc<Store>, actions: Vec<Action>| then(store, actions);
    let store = marked(
        after([Action::Started]),
        vec![
            Action::ListMarked(ListId::OtherHarm, Answer::No, true),
            Action::ItemMarked(ListId::OtherHarm, Question::SignificantCosts, true),
        ],
    );
    assert_eq!(
        store.answers.get(Question::SignificantCosts),
        Some(Answer::Yes)
    );
    assert_eq!(store.answers.get(Question::LastingHarm), None);
    let mut store = (*store).clone();
    store.place = Place::Asking(ScreenId::OtherHarm);
    let store = then(store.into(), [Action::Continued]);
    assert_eq!(store.answers.get(Question::LastingHarm), Some(Answer::No));
    let store = marked(
        store,
        vec![Action::ItemMarked(
            ListId::OtherHarm,
            Question::SignificantCosts,
            false,
        )],
    );
    assert_eq!(
        store.answers.get(Question::LastingHarm),
        None,
        "nothing is left ticked"
    );
}

#[test]
fn an_empty_checklist_is_one_problem() {
    let mut store = Store::new(TODAY);
    store.place = Place::Asking(ScreenId::IrsConduct);
    let store = then(store.into(), [Action::Continued]);
    let questions: Vec<_> = store
        .problems
        .iter()
        .map(|problem| problem.question)
        .collect();
    assert_eq!(
        questions,
        [
            Question::TookMoneyNotOwed,
            Question::NotInformed,
            Question::CriminalInvestigation
        ]
    );
}

#[test]
fn a_state_matter_ends_at_once_with_another_office() {
    let store = after([
        Action::Started,
        chosen(Question::Agency, Choice::State),
        Action::Continued,
    ]);
    assert_eq!(store.place, Place::CheckAnswers);
    assert_eq!(store.assessment().outcome, Outcome::NotATasMatter);
}

#[test]
fn changing_an_early_answer_asks_what_is_missing_and_keeps_the_rest() {
    let store = after([
        Action::Started,
        chosen(Question::Agency, Choice::State),
        Action::Continued,
        Action::ChangeAsked(ScreenId::WhoseTax),
        chosen(Question::Agency, Choice::Irs),
        Action::Continued,
    ]);
    assert_eq!(store.place, Place::Asking(ScreenId::Situation));
    assert!(store.is_changing());
    let store = then(store, [Action::WentBack]);
    assert_eq!(store.place, Place::CheckAnswers);
    assert!(!store.is_changing());
}

#[test]
fn an_optional_screen_can_be_skipped_or_left_empty() {
    for action in [Action::Skipped, Action::Continued] {
        let mut store = Store::new(TODAY);
        store.place = Place::Asking(ScreenId::Clinic);
        let store = then(store.into(), [action]);
        assert_eq!(
            store.answers.get(Question::HouseholdSize),
            Some(Answer::NotSure)
        );
        assert_ne!(store.place, Place::Asking(ScreenId::Clinic));
    }
}

#[test]
fn a_sum_that_is_no_number_is_named_even_where_it_is_optional() {
    let mut store = Store::new(TODAY);
    store.place = Place::Asking(ScreenId::Clinic);
    let store = then(
        store.into(),
        [
            Action::Typed(Question::HouseholdIncome, Part::First, "-5".to_owned()),
            Action::Typed(Question::HouseholdSize, Part::First, "two".to_owned()),
            Action::Continued,
        ],
    );
    assert_eq!(
        store.problem(Question::HouseholdIncome),
        Some(FieldProblem::Negative)
    );
    assert_eq!(
        store.problem(Question::HouseholdSize),
        Some(FieldProblem::NotANumber)
    );
}

/// A final notice of a levy, dated November 22, 2026: 30 days to ask for a hearing.
fn notice_of_levy() -> Rc<Store> {
    let mut store = Store::new(TODAY);
    for (question, answer) in [
        (Question::Agency, Answer::Choice(Choice::Irs)),
        (Question::Situation, Answer::Choice(Choice::LevyThreat)),
        (Question::Action, Answer::Choice(Choice::NoAction)),
        (Question::Hardship, Answer::Choice(Choice::NotAtAll)),
        (Question::SignificantCosts, Answer::No),
        (Question::LastingHarm, Answer::No),
        (Question::Notice, Answer::Choice(Choice::FinalLevyNotice)),
        (Question::NoticeDate, Answer::Date(TODAY)),
    ] {
        store.answers.set(question, answer);
    }
    store.place = Place::Result;
    store.into()
}

/// Whether the hearing can still be asked for.
fn hearing_runs(store: &Store) -> bool {
    let alerts = store.assessment().alerts;
    let hearing = alerts
        .iter()
        .find(|alert| alert.id == DeadlineId::LevyHearing);
    let status = hearing.map(|alert| alert.status);
    matches!(status, Some(DeadlineStatus::Running { .. }))
}

#[test]
fn the_same_answers_are_judged_anew_as_of_another_day() {
    let told = notice_of_levy();
    let thirtieth = told.clone().as_of(Date::literal(2026, 12, 22));
    assert!(hearing_runs(&thirtieth));
    let day_after = thirtieth.as_of(Date::literal(2026, 12, 23));
    assert!(!hearing_runs(&day_after));
    let back = day_after.as_of(TODAY);
    assert_eq!(back, told, "place, step and answers are as they were");
}

#[test]
fn what_was_wrong_on_one_day_is_asked_anew_on_another() {
    let store = then(levied(), typed(Question::ActionDate, ["11", "23", "2026"]));
    let refused = then(store, [Action::Continued]);
    assert!(!refused.problems.is_empty());
    assert_eq!(refused.clone().as_of(TODAY), refused);
    let next_day = refused.as_of(Date::literal(2026, 11, 23));
    assert_eq!(next_day.problems, []);
    let accepted = then(next_day, [Action::Continued]);
    assert_eq!(accepted.place, Place::Asking(ScreenId::LivingCosts));
}

#[test]
fn a_visit_that_begins_anew_stays_on_its_day() {
    let day = Date::literal(2027, 6, 1);
    for action in [Action::Restarted, Action::Cleared, Action::Idled] {
        let store = then(levied().as_of(day), [action]);
        assert_eq!(store.today, day);
    }
}

#[test]
fn clearing_and_beginning_anew_keep_nothing() {
    let idled = then(levied(), [Action::Idled]);
    assert_eq!(
        (idled.place, idled.cleared),
        (Place::Welcome, Cleared::Idle)
    );
    let cleared = then(levied(), [Action::Cleared]);
    assert_eq!(
        (cleared.place, cleared.cleared),
        (Place::Welcome, Cleared::Asked)
    );
    let anew = then(levied(), [Action::Restarted]);
    assert_eq!(anew.place, Place::Asking(ScreenId::WhoseTax));
    for store in [cleared, idled, anew] {
        assert_eq!(store.answers.iter().count(), 0);
        assert_eq!(store.typed(Question::ActionDate, Part::Third), "");
    }
}
