//! Whole visits by chance, screen by screen, with earlier answers changed now and
//! then: every visit ends, every screen and question is reached, and what is told
//! on the way decides as if it had been told at once.

use std::collections::BTreeSet;

use crate::support::TODAY;
use crate::support::chance::Chance;
use tas_checklist::domain::{Answer, Answers, Assessment, Choice, Question, Screen, ScreenId};
use tas_checklist::engine::{Visit, decide, shown, visit};
use tas_checklist::rules::{INTERVIEW, REGISTER};

/// Visits made.
const VISITS: u64 = 300;
/// Changes of an earlier answer in one visit, at most.
const MOST_CHANGES: u32 = 3;

fn replayed(answers: &Answers) -> Visit {
    visit(&REGISTER, &INTERVIEW, answers, TODAY)
}

fn screen(id: ScreenId) -> Option<&'static Screen> {
    INTERVIEW.screens.iter().find(|screen| screen.id == id)
}

/// An answer, its date on the side of today on which its date can lie.
fn plausible(chance: &mut Chance, question: Question, told: &Answers) -> Answer {
    let answer = chance.answer(question, TODAY);
    let Answer::Date(date) = answer else {
        return answer;
    };
    let away = TODAY.days_since(date).abs();
    let ahead = match question {
        Question::ActionDate => told.chose(Question::Action, Choice::Announced),
        Question::NoticeDate => told.chose(Question::Notice, Choice::LienLetter) && date > TODAY,
        _ => return answer,
    };
    Answer::Date(TODAY.plus_days(if ahead { away } else { -away }))
}

/// Answers everything that a screen shows, and what that opens, from the top.
fn answer_screen(chance: &mut Chance, screen: &Screen, told: &mut Answers, again: bool) {
    let mut done = BTreeSet::new();
    loop {
        let questions = shown(&REGISTER, screen, told, TODAY);
        let next = questions
            .into_iter()
            .find(|question| !done.contains(question) && (again || told.get(*question).is_none()));
        let Some(question) = next else { return };
        done.insert(question);
        told.set(question, plausible(chance, question, told));
    }
}

/// A visit to its end, and all that was told on the way, what no longer matters too.
fn made(number: u64, asked: &mut BTreeSet<Question>) -> (Answers, Visit) {
    let mut chance = Chance::seeded(number);
    let mut told = Answers::default();
    let mut changes = chance.below(MOST_CHANGES + 1);
    let most = INTERVIEW.screens.len() * (changes as usize + 1);
    for _ in 0..=most {
        let now = replayed(&told);
        let goes_back = changes > 0 && !now.answered.is_empty() && chance.one_in(4);
        let next = if goes_back {
            changes -= 1;
            Some(chance.pick(&now.answered))
        } else {
            now.next
        };
        let Some(screen) = next.and_then(screen) else {
            return (told, now);
        };
        asked.extend(shown(&REGISTER, screen, &told, TODAY));
        answer_screen(&mut chance, screen, &mut told, goes_back);
        asked.extend(shown(&REGISTER, screen, &told, TODAY));
        let taken = replayed(&told).answered.contains(&screen.id);
        assert!(taken, "{:?} is asked again: {told:?}", screen.id);
    }
    let screens = replayed(&told).next;
    assert_eq!(screens, None, "visit {number} does not end");
    (told, replayed(&told))
}

#[test]
fn every_visit_ends_and_reaches_everything_somewhere() {
    let mut asked = BTreeSet::new();
    let mut screens = BTreeSet::new();
    let mut lengths = Vec::new();
    for number in 0..VISITS {
        let (_, end) = made(number, &mut asked);
        lengths.push(end.answered.len());
        screens.extend(end.answered);
    }
    lengths.sort_unstable();
    println!(
        "visits: {VISITS}, of {} to {} screens, median {}",
        lengths[0],
        lengths[lengths.len() - 1],
        lengths[lengths.len() / 2]
    );
    for question in Question::ALL {
        assert!(asked.contains(question), "{} is never asked", question.id());
    }
    for screen in INTERVIEW.screens {
        assert!(screens.contains(&screen.id), "{:?}", screen.id);
    }
}

#[test]
fn answers_that_are_no_longer_asked_change_nothing() {
    let mut left = 0;
    for number in 0..VISITS {
        let (told, end) = made(number, &mut BTreeSet::new());
        assert_eq!(replayed(&end.answers), end, "told again: {told:?}");
        let mut chance = Chance::seeded(!number);
        let mut other = told;
        for question in Question::ALL {
            if end.answers.get(*question).is_none() {
                left += usize::from(told.get(*question).is_some());
                if chance.one_in(3) {
                    other.clear(*question);
                } else {
                    other.set(*question, chance.answer(*question, TODAY));
                }
            }
        }
        assert_eq!(replayed(&other), end, "{told:?} {other:?}");
    }
    println!("answers left out of {VISITS} visits: {left}");
    assert!(left > 0);
}

/// What of an assessment an answer that is never asked for must not touch. Outside
/// the scope of TAS nobody is asked who they are or what they sent, so that
/// exceptions, steps and the clinic hint say less there.
fn decided(assessment: &Assessment) -> impl PartialEq + std::fmt::Debug {
    let standings = assessment.criteria.iter().map(|one| (one.id, one.standing));
    let in_scope = !assessment.criteria.is_empty();
    (
        (assessment.outcome, assessment.possible, assessment.change),
        standings.collect::<Vec<_>>(),
        (assessment.alerts.clone(), assessment.routes.clone()),
        in_scope.then_some((
            assessment.exceptions.clone(),
            assessment.steps.clone(),
            assessment.clinic,
        )),
    )
}

#[test]
fn telling_it_screen_by_screen_decides_as_telling_it_at_once() {
    let mut told = 0;
    for number in 0..VISITS {
        let mut chance = Chance::seeded(number);
        let mut all = Answers::default();
        for question in Question::ALL {
            all.set(*question, plausible(&mut chance, *question, &all));
        }
        let asked = replayed(&all);
        assert_eq!(asked.next, None, "{all:?}");
        told += 1;
        let by_screen = decide(&REGISTER, &asked.answers, TODAY);
        let at_once = decide(&REGISTER, &all, TODAY);
        assert_eq!(
            decided(&by_screen),
            decided(&at_once),
            "{:?}",
            all.iter().collect::<Vec<_>>()
        );
    }
    println!("complete answers told in two ways: {told}");
}
