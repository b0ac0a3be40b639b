//! Which days are kept, with which titles, notes and reminders.

use crate::support::TODAY;
use crate::support::chance::Chance;
use crate::{day, told};
use tas_checklist::documents::Matter;
use tas_checklist::documents::calendar::{Event, events, paper};
use tas_checklist::domain::{Answer, Choice, Date, DeadlineStatus, Question, StepId};
use tas_checklist::text::{EN, Language};

fn levy_notice(days_ago: i32) -> Matter {
    told(&[
        (Question::Situation, Answer::Choice(Choice::LevyThreat)),
        (Question::Notice, Answer::Choice(Choice::FinalLevyNotice)),
        (Question::NoticeDate, day(-days_ago)),
    ])
}

fn one(matter: &Matter, id: &str) -> Event {
    let found = events(matter).into_iter().find(|event| event.id == id);
    found.unwrap_or_else(|| panic!("no {id}"))
}

#[test]
fn every_running_deadline_is_a_day_and_no_other_is() {
    let mut chance = Chance::seeded(5_545);
    let mut kept = 0;
    for _ in 0..600 {
        let answers = chance.answers(40, TODAY);
        let matter = Matter::new(&answers, TODAY, Language::English, Vec::new());
        let events = events(&matter);
        for alert in &matter.assessment.alerts {
            let id = format!("deadline-{}", alert.id.id());
            let mut found = events.iter().filter(|event| event.id == id);
            match alert.status {
                DeadlineStatus::Running { last_day, .. } => {
                    let event = found.next().expect("an event");
                    assert_eq!(event.day, last_day);
                    assert_eq!(event.reminders.len(), 2);
                    kept += 1;
                }
                _ => assert!(found.next().is_none(), "{id}"),
            }
            assert!(found.next().is_none(), "{id} twice");
        }
        assert!(events.windows(2).all(|pair| pair[0].day <= pair[1].day));
        assert!(events.iter().all(|event| event.day >= TODAY));
        let mut ids: Vec<_> = events.iter().map(|event| &event.id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), events.len(), "an id twice");
    }
    assert!(kept > 60, "{kept}");
}

#[test]
fn reminders_lie_ahead_where_they_can() {
    // Hours from the beginning of the last day.
    for (left, hours) in [
        (30, [-159, -15]),
        (8, [-159, -15]),
        (7, [-135, -15]),
        (3, [-39, -15]),
        (2, [-15, 9]),
        (1, [9, 12]),
        (0, [12, 16]),
    ] {
        let event = one(&levy_notice(30 - left), "deadline-levy-hearing");
        assert_eq!(event.day.days_since(TODAY), left);
        assert_eq!(event.reminders, hours, "{left} days left");
        for hour in event.reminders {
            assert!(left * 24 + hour > 0, "{left} days left: {hour}");
        }
    }
}

#[test]
fn a_locked_phone_shows_little() {
    let event = one(&levy_notice(5), "deadline-levy-hearing");
    assert_eq!(event.title, "Tax deadline: ask for a hearing");
    assert_eq!(
        event.reminder,
        "Last day December 17, 2026: ask for a hearing"
    );
    assert!(event.note.contains("Form 12153"), "{}", event.note);
    for word in ["levy", "IRS", "lien", "bank levy", "identity", "TAS"] {
        assert!(
            !event.title.contains(word) && !event.reminder.contains(word),
            "{word}"
        );
    }
}

/// The day told stays the earlier one; the note says that the law may move it.
#[test]
fn a_last_day_on_a_weekend_stays_the_earlier_one() {
    let saturday = Date::literal(2026, 12, 5);
    let event = one(&levy_notice(17), "deadline-levy-hearing");
    assert_eq!(event.day, saturday);
    assert!(event.note.contains(EN.phrases.may_move), "{}", event.note);
}

#[test]
fn the_days_to_come_back_are_those_on_which_a_test_is_met() {
    let waiting = told(&[
        (
            Question::Situation,
            Answer::Choice(Choice::PaymentMisapplied),
        ),
        (Question::ContactedIrs, Answer::Yes),
        (Question::FirstContactDate, day(-20)),
        (Question::Promised, Answer::No),
    ]);
    let event = one(&waiting, "come-back-delay-counts");
    assert_eq!(event.day, TODAY.plus_days(11), "day 31");
    let promised = told(&[
        (
            Question::Situation,
            Answer::Choice(Choice::PaymentMisapplied),
        ),
        (Question::ContactedIrs, Answer::Yes),
        (Question::FirstContactDate, day(-3)),
        (Question::Promised, Answer::Yes),
        (Question::PromisedDate, day(5)),
    ]);
    let event = one(&promised, "come-back-promise-passed");
    assert_eq!(event.day, TODAY.plus_days(6), "the day after");
    let sent = told(&[
        (Question::Situation, Answer::Choice(Choice::WageLevy)),
        (Question::Form911Sent, Answer::Yes),
        (Question::Form911Date, day(-10)),
    ]);
    let event = one(&sent, "come-back-form-911-answer");
    assert_eq!(event.day, TODAY.plus_days(21), "day 31 after it was sent");
    assert_eq!(event.reminders, [9]);
}

/// The text tells the visitor to come back on the day, so the day has to be told.
#[test]
fn a_change_of_the_outcome_has_its_day() {
    let mut random = Chance::seeded(31);
    let mut known = 0;
    for _ in 0..400 {
        let answers = random.answers(60, TODAY);
        let matter = Matter::new(&answers, TODAY, Language::English, Vec::new());
        let days: Vec<_> = events(&matter).iter().map(|event| event.day).collect();
        let assessment = &matter.assessment;
        let change = assessment.change.map(|change| change.from);
        for from in change.into_iter().chain(assessment.possible_from) {
            assert!(days.contains(&from), "{from:?} {days:?}");
            known += 1;
        }
    }
    assert!(known > 10, "{known}");
}

#[test]
fn the_paper_tells_what_lapsed_and_what_has_no_day() {
    let over = told(&[
        (Question::Situation, Answer::Choice(Choice::MathError)),
        (Question::Notice, Answer::Choice(Choice::MathErrorNotice)),
        (Question::NoticeDate, day(-61)),
    ]);
    assert!(
        events(&over)
            .iter()
            .all(|event| !event.id.starts_with("deadline-"))
    );
    let plain = paper(&over).plain();
    assert!(
        plain.contains("The last day was November 21, 2026."),
        "{plain}"
    );
    let no_day = told(&[(Question::Situation, Answer::Choice(Choice::MathError))]);
    let plain = paper(&no_day).plain();
    assert!(
        plain.contains("You have 60 days after the notice was sent"),
        "{plain}"
    );
    let none = paper(&told(&[])).plain();
    assert!(none.contains("No day to keep could be counted"), "{none}");
}

/// Whoever sends the form now has no date to tell yet, and needs the day all the same.
#[test]
fn whoever_sends_the_form_today_knows_when_to_ask() {
    let levied = [
        (Question::Situation, Answer::Choice(Choice::WageLevy)),
        (Question::Action, Answer::Choice(Choice::InForce)),
        (Question::Hardship, Answer::Choice(Choice::Now)),
    ];
    let event = one(&told(&levied), "come-back-form-911-answer");
    assert_eq!(event.day, TODAY.plus_days(31), "day 31");
    for words in [&event.title, &event.note, &event.reminder] {
        assert!(words.contains("if you sent") || words.contains("If you sent"));
        assert!(words.contains("November 22, 2026"), "{words}");
    }
    for word in ["911", "IRS", "levy", "TAS"] {
        assert!(!event.title.contains(word), "{word}");
    }
    let plain = paper(&told(&levied)).plain();
    assert!(plain.contains("If you sent Form 911 on November 22, 2026"));
    assert!(plain.contains("what happens next"), "the source: {plain}");
    // Once it was sent, its own day takes the place of the other under the same id.
    let mut sent = levied.to_vec();
    sent.push((Question::Form911Sent, Answer::Yes));
    sent.push((Question::Form911Date, day(-1)));
    let event = one(&told(&sent), "come-back-form-911-answer");
    assert_eq!(event.day, TODAY.plus_days(30));
    assert!(!event.note.contains("If you sent"), "{}", event.note);
}

#[test]
fn the_form_has_a_day_to_ask_about_it_only_where_it_is_the_way() {
    let mut chance = Chance::seeded(911);
    let mut offered = 0;
    for _ in 0..400 {
        let answers = chance.answers(40, TODAY);
        let matter = Matter::new(&answers, TODAY, Language::English, Vec::new());
        let sends = [StepId::SendForm911, StepId::SendForm911Overseas];
        let way = sends.iter().any(|id| matter.assessment.steps.contains(id))
            && matter.assessment.may_ask_by_form(&matter.answers);
        let told = events(&matter)
            .iter()
            .any(|event| event.title.contains("if you sent it"));
        assert_eq!(told, way, "{:?}", matter.answers);
        offered += usize::from(way);
    }
    assert!(offered > 50, "{offered}");
}
