//! What was written waits, follows the answers where nobody changed it, and is handed
//! over only as it was read.

use std::rc::Rc;

use super::drafts::is_from;
use super::{Action, HandOff, Official, Store};
use crate::desk::Brought;
use crate::desk::store::Given;
use crate::domain::{Answer, Answers, Choice, Date, Line, PaperId, Question, Refusal, ReliefId};
use crate::text::Language;

fn brought(situation: Choice) -> Brought {
    Brought {
        settings: Rc::default(),
        today: Date::literal(2026, 11, 26),
        paper: PaperId::Form911,
        answers: Answers::default()
            .with(Question::Agency, Answer::Choice(Choice::Irs))
            .with(Question::Situation, Answer::Choice(situation))
            .with(Question::Action, Answer::Choice(Choice::InForce)),
        language: Language::English,
        quiet: false,
    }
}

fn desk(situation: Choice) -> Rc<Store> {
    Rc::new(Store::new(&brought(situation)))
}

#[test]
fn what_was_written_waits_and_untouched_drafts_follow_the_answers() {
    let before = desk(Choice::WageLevy)
        .after(Action::Wrote(Line::City, "Reno".to_owned()))
        .after(Action::Wrote(Line::Relief, "Call me.".to_owned()));
    let next = Store::new(&brought(Choice::BankLevy)).with_what_was_written(&before);
    assert_eq!(next.sheet.get(Line::City), "Reno");
    assert_eq!(next.sheet.get(Line::Relief), "Call me.");
    assert!(next.sheet.get(Line::Issue).contains("bank"), "drafted anew");
}

#[test]
fn a_request_goes_with_its_blanks_filled_in_and_nothing_else_does() {
    let store = desk(Choice::BankLevy);
    let relief = *store.chosen.first().expect("a request that fits");
    let drafted = store.sheet.get(Line::Relief).to_owned();
    assert!(drafted.contains('['), "{drafted}");
    let filled = drafted.replace("[name of the bank]", "First Bank") + "\nCall me.";
    let store = store.after(Action::Wrote(Line::Relief, filled));
    let store = store.after(Action::Chose(relief, false));
    assert_eq!(store.sheet.get(Line::Relief), "Call me.");
    let store = store.after(Action::Chose(relief, true));
    assert_eq!(
        store.sheet.get(Line::Relief),
        ["Call me.\n", &drafted].concat()
    );
    assert!(!is_from("Call me.", &drafted) && is_from(&drafted, &drafted));
}

#[test]
fn the_draft_comes_back_and_so_does_what_it_replaced() {
    let store = desk(Choice::BankLevy);
    let draft = store.sheet.get(Line::Issue).to_owned();
    let store = store.after(Action::Wrote(Line::Issue, "Mine.".to_owned()));
    let store = store.after(Action::Redrafted(Line::Issue));
    assert_eq!(store.sheet.get(Line::Issue), draft);
    let store = store.after(Action::Undone);
    assert_eq!(store.sheet.get(Line::Issue), "Mine.");
    assert_eq!(store.before, None);
}

/// Whoever reads Spanish sees what the draft says, until they change the English.
#[test]
fn what_the_draft_says_follows_the_requests_and_not_what_was_written() {
    let store = desk(Choice::BankLevy).spoken(Language::Spanish);
    let english = store.sheet.get(Line::Relief).to_owned();
    assert!(
        english.starts_with("Release the levy"),
        "drafts stay English"
    );
    let store = [1, 2].into_iter().rev().fold(store, |store, at| {
        let relief = store.reliefs[at];
        store.after(Action::Chose(relief, true))
    });
    let says = store.drafted(Line::Relief, Language::Spanish.draft());
    assert_eq!(says.lines().count(), 3, "{says}");
    assert!(says.starts_with("Levantar el embargo (levy)"), "{says}");
    assert!(store.holds_draft(Line::Relief), "in whatever order");
    let wrote = Action::Wrote(Line::Relief, "Mine.".to_owned());
    let store = store.after(wrote);
    assert!(!store.holds_draft(Line::Relief));
    assert_eq!(store.drafted(Line::Relief, Language::Spanish.draft()), says);
    let store = store.spoken(Language::English);
    assert_eq!(store.sheet.get(Line::Relief), "Mine.");
}

#[test]
fn a_text_that_changed_is_not_the_one_that_was_agreed_to() {
    let store = desk(Choice::BankLevy).after(Action::HandOffAsked);
    let store = store.given(Given::HandedOff(true));
    assert_eq!(store.hand_off, HandOff::Taken);
    let store = store.after(Action::Wrote(Line::City, "Reno".to_owned()));
    assert_eq!(store.hand_off, HandOff::Quiet);
}

#[test]
fn a_file_that_cannot_be_read_is_no_wrong_file() {
    let store = desk(Choice::BankLevy).given(Given::File(None));
    assert_eq!(store.official, Official::Refused(Refusal::Unreadable));
    let store = store.given(Given::File(Some(Vec::new())));
    assert_eq!(store.official, Official::Refused(Refusal::NotAPdf));
    assert!(store.has_chosen(ReliefId::ReleaseBankLevy));
}
