//! Answers by chance, the same ones on every run and every computer: a small
//! generator of numbers with a fixed seed, and what it makes of a question.
//!
//! Knows what kind of answer a question takes, and no rule.

use tas_checklist::domain::{Answer, Answers, Choice, Date, DateWindow, Kind, Question};

/// Days from today at which some count of the law turns, or lies just beside it.
/// They are drawn more often than other days, so that the boundaries are met.
const TURNING: [i32; 24] = [
    0, 1, 13, 14, 15, 20, 21, 22, 29, 30, 31, 51, 52, 60, 61, 90, 91, 142, 143, 150, 151, 365, 705,
    706,
];
/// The furthest day drawn otherwise, in days from today.
const FURTHEST: u32 = 900;
/// What one part in this many of the answers is: "not sure".
const ONE_NOT_SURE_IN: u32 = 6;

/// A source of chance with a known beginning (`SplitMix64`).
pub struct Chance(u64);

impl Chance {
    /// The source that begins at this seed.
    pub const fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, and without, `end`.
    pub fn below(&mut self, end: u32) -> u32 {
        u32::try_from(self.number() % u64::from(end.max(1))).unwrap_or(0)
    }

    /// True once in so many times.
    pub fn one_in(&mut self, times: u32) -> bool {
        self.below(times) == 0
    }

    /// One of these.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        let end = u32::try_from(from.len()).unwrap_or(u32::MAX);
        from[self.below(end) as usize]
    }

    /// A certain answer that the question takes.
    pub fn certain(&mut self, question: Question, today: Date) -> Answer {
        match question.kind() {
            Kind::Choice(choices) => Answer::Choice(self.pick::<Choice>(choices)),
            Kind::YesNo if self.one_in(3) => Answer::Yes,
            Kind::YesNo => Answer::No,
            Kind::Date(window) => Answer::Date(self.day(window, today)),
            Kind::Count(most) => Answer::Number(1 + self.below(most)),
            Kind::Dollars(_) => Answer::Number(self.below(120_000)),
        }
    }

    /// An answer that the question takes, "not sure" now and then.
    pub fn answer(&mut self, question: Question, today: Date) -> Answer {
        if self.one_in(ONE_NOT_SURE_IN) {
            Answer::NotSure
        } else {
            self.certain(question, today)
        }
    }

    /// Answers to all questions but about one in `missing_in`, which is left out.
    pub fn answers(&mut self, missing_in: u32, today: Date) -> Answers {
        let mut answers = Answers::default();
        for question in Question::ALL {
            if !self.one_in(missing_in) {
                answers.set(*question, self.answer(*question, today));
            }
        }
        answers
    }

    fn day(&mut self, window: DateWindow, today: Date) -> Date {
        let away = if self.one_in(3) {
            self.below(FURTHEST).cast_signed()
        } else {
            self.pick(&TURNING)
        };
        let back = match window {
            DateWindow::Past => true,
            DateWindow::Future => false,
            DateWindow::Any => self.one_in(2),
        };
        today.plus_days(if back { -away } else { away })
    }
}
