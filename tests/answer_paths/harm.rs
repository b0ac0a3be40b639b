//! Worse hardship never lowers the outcome: each kind of harm is a ladder, and
//! every step up it, with whatever else was told, leaves the outcome where it was
//! or raises it.

use crate::promises::drawn;
use crate::support::TODAY;
use tas_checklist::domain::{Answer, Answers, Choice, Outcome, Question};
use tas_checklist::engine::outcome;
use tas_checklist::rules::REGISTER;

/// Cases of which every ladder is climbed.
const CASES: u64 = 4_000;

/// A rung: what is told, and when it is, in days from today.
type Rung = (Answer, Option<i32>);

struct Ladder {
    question: Question,
    date: Option<Question>,
    rungs: &'static [Rung],
}

const fn told(choice: Choice, ahead: i32) -> Rung {
    (Answer::Choice(choice), Some(ahead))
}

/// From the mildest to the worst.
const LADDERS: [Ladder; 5] = [
    Ladder {
        question: Question::Hardship,
        date: Some(Question::HardshipDate),
        rungs: &[
            (Answer::Choice(Choice::NotAtAll), None),
            told(Choice::Soon, 200),
            told(Choice::Soon, 15),
            told(Choice::Soon, 14),
            told(Choice::Soon, 0),
            (Answer::Choice(Choice::Now), None),
        ],
    },
    Ladder {
        question: Question::Action,
        date: Some(Question::ActionDate),
        rungs: &[
            (Answer::Choice(Choice::NoAction), None),
            told(Choice::Announced, 200),
            told(Choice::Announced, 31),
            told(Choice::Announced, 30),
            told(Choice::Announced, 15),
            told(Choice::Announced, 14),
            told(Choice::Announced, 0),
            told(Choice::InForce, 0),
        ],
    },
    Ladder {
        question: Question::LastingHarm,
        date: Some(Question::LastingHarmDate),
        rungs: &[
            (Answer::No, None),
            (Answer::Yes, Some(200)),
            (Answer::Yes, Some(15)),
            (Answer::Yes, Some(14)),
            (Answer::Yes, Some(0)),
        ],
    },
    Ladder {
        question: Question::SignificantCosts,
        date: None,
        rungs: &[(Answer::No, None), (Answer::Yes, None)],
    },
    Ladder {
        question: Question::ContactedIrs,
        date: Some(Question::FirstContactDate),
        rungs: &[
            (Answer::No, None),
            (Answer::Yes, Some(0)),
            (Answer::Yes, Some(-30)),
            (Answer::Yes, Some(-31)),
            (Answer::Yes, Some(-151)),
            (Answer::Yes, Some(-706)),
        ],
    },
];

fn at(answers: &Answers, ladder: &Ladder, rung: Rung) -> Outcome {
    let (answer, ahead) = rung;
    let mut answers = answers.with(ladder.question, answer);
    if let Some(date) = ladder.date {
        answers.clear(date);
        if let Some(ahead) = ahead {
            answers.set(date, Answer::Date(TODAY.plus_days(ahead)));
        }
    }
    outcome(&REGISTER, &answers, TODAY)
}

#[test]
fn each_step_up_a_ladder_of_harm_keeps_or_raises_the_outcome() {
    let (mut steps, mut raised) = (0, 0);
    for number in 0..CASES {
        let answers = drawn(number);
        for ladder in &LADDERS {
            for pair in ladder.rungs.windows(2) {
                let (milder, worse) =
                    (at(&answers, ladder, pair[0]), at(&answers, ladder, pair[1]));
                steps += 1;
                raised += usize::from(worse > milder);
                assert!(
                    worse >= milder,
                    "{pair:?} lowers {milder:?} to {worse:?}: {:?}",
                    answers.iter().collect::<Vec<_>>()
                );
            }
        }
    }
    println!("steps up the ladders of harm: {steps}, of which {raised} raise the outcome");
    assert!(raised > 0);
}

#[test]
fn the_worst_of_a_quiet_case_is_an_emergency_and_its_mildest_is_not() {
    let mut answers = Answers::default()
        .with(Question::Agency, Answer::Choice(Choice::Irs))
        .with(Question::Situation, Answer::Choice(Choice::BalanceDue))
        .with(Question::Notice, Answer::Choice(Choice::NoNotice));
    for question in Question::ALL {
        answers.set(*question, Answer::No);
    }
    for ladder in &LADDERS {
        answers.set(ladder.question, ladder.rungs[0].0);
    }
    for ladder in &LADDERS {
        let reached: Vec<Outcome> = ladder
            .rungs
            .iter()
            .map(|rung| at(&answers, ladder, *rung))
            .collect();
        assert_eq!(reached[0], Outcome::TryNormalChannelsFirst);
        let worst = match ladder.question {
            Question::SignificantCosts | Question::ContactedIrs => Outcome::LikelyQualifies,
            _ => Outcome::EmergencyCallNow,
        };
        assert_eq!(reached.last(), Some(&worst), "{:?}", ladder.question);
        assert!(reached.is_sorted(), "{:?}: {reached:?}", ladder.question);
    }
}
