//! Sets of answers for comparing the tiers, the same ones on every run: each question
//! over its whole range, the days beside which a count turns, "not sure", nothing,
//! what is left over from a question that closed, and now and then what no field takes.
//!
//! Knows no rule; what the sets come to is said by the native program.

#[path = "../support/mod.rs"]
mod support;

use std::sync::OnceLock;

pub use support::chance::Chance;
use support::whole::{Dice, answers, turning_days};
pub use support::words;
use support::{TODAY, worked_cases};
use tas_checklist::domain::{Answer, Answers, Choice, Date, Kind, Question};
use tas_checklist::rules::REGISTER;
use tas_checklist::trial::{judged, told};

/// Sets of answers that are judged in one go.
pub const BATCH: usize = 500;

/// The seed of the sample; another one makes another sample.
const SEED: u64 = 2_026;

/// Days on which the sets are judged, beside the ordinary one: ends of years, a leap
/// day, and the first and last that are accepted.
const DAYS: [Date; 7] = [
    TODAY,
    Date::literal(2024, 2, 29),
    Date::literal(2027, 1, 1),
    Date::literal(2026, 12, 31),
    Date::literal(2026, 4, 15),
    Date::literal(Date::FIRST_YEAR, 1, 1),
    Date::literal(Date::LAST_YEAR, 12, 31),
];

/// How many days the accepted years have.
const ALL_DAYS: u32 = 109_572;

/// Sets of answers, a line each, and what they come to natively.
pub struct Batch {
    /// What is handed to each tier.
    pub told: String,
    /// What each has to give back.
    pub judged: String,
}

impl Batch {
    fn of(lines: &[String]) -> Self {
        let told = lines.join("\n");
        let judged = judged(&told);
        Self { told, judged }
    }

    /// How many sets these are.
    pub fn len(&self) -> usize {
        self.told.lines().count()
    }
}

/// Every worked case.
pub fn worked() -> Batch {
    let cases = worked_cases();
    let lines: Vec<_> = cases
        .iter()
        .map(|case| told(&case.answers, TODAY))
        .collect();
    Batch::of(&lines)
}

/// The first batches of the sample, judged once for all engines.
pub fn few() -> &'static [Batch] {
    /// How many there are.
    const FEW: usize = 20;
    static DRAWN: OnceLock<Vec<Batch>> = OnceLock::new();
    DRAWN.get_or_init(|| sample().take(FEW).collect())
}

/// The sample, without end.
pub fn sample() -> impl Iterator<Item = Batch> {
    let mut source = Source {
        chance: Chance::seeded(SEED),
        dice: Dice::new(SEED),
        turning: turning_days(&REGISTER),
    };
    std::iter::repeat_with(move || {
        let lines: Vec<_> = (0..BATCH).map(|_| source.line()).collect();
        Batch::of(&lines)
    })
}

struct Source {
    chance: Chance,
    dice: Dice,
    turning: Vec<i32>,
}

impl Source {
    /// Half of the sets are likely ones, which lead to every outcome; the other half
    /// is drawn from all that can be told.
    fn line(&mut self) -> String {
        let today = if self.chance.one_in(4) {
            self.chance.pick(&DAYS)
        } else {
            TODAY
        };
        let answers = if self.chance.one_in(2) {
            answers(&mut self.dice, &self.turning, today)
        } else {
            self.any_answers(today)
        };
        told(&answers, today)
    }

    fn any_answers(&mut self, today: Date) -> Answers {
        let mut answers = Answers::default();
        for question in Question::ALL {
            match self.chance.below(12) {
                0 | 1 => {}
                2 => answers.set(*question, Answer::NotSure),
                _ => answers.set(*question, self.any(*question, today)),
            }
        }
        answers
    }

    fn any(&mut self, question: Question, today: Date) -> Answer {
        if self.chance.one_in(50) {
            return self.unfit(today);
        }
        match question.kind() {
            Kind::YesNo => self.chance.pick(&[Answer::Yes, Answer::No]),
            Kind::Choice(choices) => Answer::Choice(self.chance.pick::<Choice>(choices)),
            Kind::Date(_) => Answer::Date(self.day(today)),
            Kind::Count(most) | Kind::Dollars(most) => {
                let between = self.chance.below(most);
                let near = self.chance.below(60_000);
                Answer::Number(self.chance.pick(&[0, 1, most - 1, most, between, near]))
            }
        }
    }

    /// An answer that belongs to another kind of question, or to none.
    fn unfit(&mut self, today: Date) -> Answer {
        let number = Answer::Number(u32::MAX);
        let day = Answer::Date(self.day(today));
        self.chance.pick(&[Answer::Yes, Answer::No, number, day])
    }

    fn day(&mut self, today: Date) -> Date {
        match self.chance.below(4) {
            0 => {
                let first = Date::literal(Date::FIRST_YEAR, 1, 1);
                first.plus_days(self.chance.below(ALL_DAYS).cast_signed())
            }
            1 => today.plus_days(self.chance.pick(&self.turning)),
            _ => today.plus_days(-self.chance.pick(&self.turning)),
        }
    }
}
