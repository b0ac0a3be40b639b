//! What is worth knowing beside the steps: it stands with its matter, and counts from
//! the day told.

use tas_checklist::domain::{Answer, Answers, Choice, Date, NoteId, NoteReport, Question};
use tas_checklist::engine::decide;
use tas_checklist::rules::REGISTER;

const TODAY: Date = Date::literal(2026, 11, 22);

fn about(situation: Choice) -> Answers {
    Answers::default()
        .with(Question::Agency, Answer::Choice(Choice::Irs))
        .with(Question::Situation, Answer::Choice(situation))
}

fn notes(answers: &Answers) -> Vec<NoteReport> {
    decide(&REGISTER, answers, TODAY).notes
}

fn ids(answers: &Answers) -> Vec<NoteId> {
    notes(answers).iter().map(|note| note.id).collect()
}

fn day(answers: &Answers, id: NoteId) -> Option<Date> {
    let notes = notes(answers);
    notes.iter().find(|note| note.id == id)?.from
}

#[test]
fn an_offer_counts_24_months_and_innocent_spouse_relief_six() {
    let filed = |situation, date| {
        about(situation)
            .with(Question::Filed, Answer::Yes)
            .with(Question::FiledDate, Answer::Date(date))
    };
    let offer = filed(Choice::OfferInCompromise, Date::literal(2026, 3, 31));
    let ends = Some(Date::literal(2028, 3, 31));
    assert_eq!(day(&offer, NoteId::OfferAccepted), ends);
    let relief = filed(Choice::InnocentSpouse, Date::literal(2026, 8, 31));
    let opens = Some(Date::literal(2027, 2, 28));
    assert_eq!(day(&relief, NoteId::InnocentSpouseCourt), opens);
}

#[test]
fn without_the_day_the_note_stands_without_one() {
    let offer = about(Choice::OfferInCompromise);
    for answers in [
        offer,
        offer.with(Question::Filed, Answer::NotSure),
        offer
            .with(Question::Filed, Answer::No)
            .with(Question::FiledDate, Answer::Date(TODAY)),
    ] {
        assert!(ids(&answers).contains(&NoteId::OfferAccepted));
        assert_eq!(day(&answers, NoteId::OfferAccepted), None);
    }
}

#[test]
fn a_levy_says_when_it_is_barred_and_a_general_question_does_not() {
    let levied = ids(&about(Choice::BankLevy));
    for id in [
        NoteId::LevyBarred,
        NoteId::HearingAfterLevy,
        NoteId::BankCharges,
    ] {
        assert!(levied.contains(&id), "{}", id.id());
    }
    let asked = ids(&about(Choice::GeneralQuestion));
    assert!(!asked.contains(&NoteId::LevyBarred));
    assert!(asked.contains(&NoteId::Languages) && asked.contains(&NoteId::ReallyTheIrs));
}

#[test]
fn form_911_is_told_about_while_tas_may_take_the_case() {
    let open = about(Choice::BalanceDue);
    assert!(ids(&open).contains(&NoteId::AfterForm911), "still possible");
    let mut quiet = open
        .with(Question::Action, Answer::Choice(Choice::NoAction))
        .with(Question::Hardship, Answer::Choice(Choice::NotAtAll));
    for question in Question::ALL {
        if quiet.get(*question).is_none() {
            quiet.set(*question, Answer::No);
        }
    }
    assert!(!ids(&quiet).contains(&NoteId::AfterForm911));
    let harmed = quiet.with(Question::SignificantCosts, Answer::Yes);
    assert!(ids(&harmed).contains(&NoteId::TasDoesNotAnswer));
}

#[test]
fn nothing_federal_is_told_to_someone_with_state_tax() {
    let state = about(Choice::BankLevy).with(Question::Agency, Answer::Choice(Choice::State));
    assert_eq!(ids(&state), []);
    let unknown = about(Choice::BankLevy).with(Question::Agency, Answer::NotSure);
    assert!(
        ids(&unknown).contains(&NoteId::LevyBarred),
        "doubt shows it"
    );
}
