//! Whole answer sets at random, from a seed, and the whole assessment against the
//! second reading.
//!
//! The generator is small and ours: the same seed gives the same answers anywhere.

use super::agreement::{Finding, differs};
use super::inputs::Inputs;
use super::lists::Rule;
use super::reading::{clinic, criteria, deadlines, exceptions, notes};
use super::reading::{outcome, routes, steps, told};
use tas_checklist::domain::{
    Answer, Answers, Choice, CriterionId, Date, DeadlineId, ExceptionId, Kind, NoteId, Question,
    Register, RouteId, Standing, StepId,
};
use tas_checklist::engine::decide;

/// Numbers that look random, by Marsaglia's xorshift.
pub struct Dice(u64);

impl Dice {
    /// From a seed, which must not be 0.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap_or(0)
    }

    fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

/// The counts of days at which any rule turns, a day before them and a day after.
pub fn turning_days(register: &Register) -> Vec<i32> {
    let conditions: Vec<_> = Rule::every(register)
        .into_iter()
        .map(|rule| rule.condition(register))
        .collect();
    let inputs = Inputs::of(register, &conditions);
    let known = [0, 21, 30, 60, 90, 150, 274, 335, 365, 730];
    let limits = inputs.limits.iter().map(|(_, days)| *days);
    let mut days: Vec<_> = limits
        .chain(known)
        .flat_map(|days| [days - 1, days, days + 1])
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// A set of answers: to each question any answer, "not sure", or none.
pub fn answers(dice: &mut Dice, days: &[i32], today: Date) -> Answers {
    let mut answers = Answers::default();
    for question in Question::ALL {
        match dice.below(10) {
            0 => {}
            1 => answers.set(*question, Answer::NotSure),
            2..=7 if *question == Question::Agency => {
                answers.set(*question, Answer::Choice(Choice::Irs));
            }
            2..=5 if is_harm(*question) => answers.set(*question, Answer::No),
            _ => answers.set(*question, any(dice, *question, days, today)),
        }
    }
    answers
}

/// A yes-or-no question that is mostly answered with no: else every case would be
/// one that TAS takes.
fn is_harm(question: Question) -> bool {
    question.kind() == Kind::YesNo && question != Question::ContactedIrs
}

fn any(dice: &mut Dice, question: Question, days: &[i32], today: Date) -> Answer {
    match question.kind() {
        Kind::YesNo => dice.one_of(&[Answer::Yes, Answer::No]),
        Kind::Choice(choices) => Answer::Choice(dice.one_of(choices)),
        Kind::Date(_) => Answer::Date(today.plus_days(-dice.one_of(days))),
        Kind::Count(_) => Answer::Number(dice.one_of(&[1, 2, 8, 9])),
        Kind::Dollars(_) => {
            Answer::Number(dice.one_of(&[0, 39_900, 39_901, 43_890, 43_891, 50_000, 50_001]))
        }
    }
}

/// The whole assessment is as read: outcome, possible outcome, criteria, exceptions,
/// deadlines, routes, steps and clinic hint.
pub fn assessment(register: &Register, answers: &Answers, today: Date) -> Finding {
    let told = told(answers, today);
    let is = decide(register, answers, today);
    let (read, possible) = (outcome::outcome(told), outcome::possible(told));
    let met: Vec<_> = is
        .criteria
        .iter()
        .map(|report| (report.id, report.standing))
        .collect();
    let mut alerts: Vec<_> = is
        .alerts
        .iter()
        .map(|alert| (alert.id, alert.status))
        .collect();
    alerts.sort_by_key(|(id, _)| *id);
    let mut steps_shown = is.steps.clone();
    steps_shown.sort();
    let mut offices = is.routes.clone();
    offices.sort();
    same(
        "outcome",
        answers,
        (is.outcome, is.possible),
        (read, possible),
    )?;
    same("criteria", answers, met, reported(answers, today))?;
    same(
        "exceptions",
        answers,
        is.exceptions,
        kept(ExceptionId::ALL, |id| {
            exceptions::applies(told, id).is_met()
        }),
    )?;
    let read_alerts = DeadlineId::ALL.iter();
    let read_alerts: Vec<_> = read_alerts
        .filter_map(|id| Some((*id, deadlines::status(told, *id)?)))
        .collect();
    same("deadlines", answers, alerts, read_alerts)?;
    same(
        "routes",
        answers,
        offices,
        kept(RouteId::ALL, |id| routes::leads(told, id).is_met()),
    )?;
    same(
        "steps",
        answers,
        steps_shown,
        kept(StepId::ALL, |id| steps::shown(told, id, read, possible)),
    )?;
    let worth_knowing: Vec<_> = is.notes.iter().map(|note| note.id).collect();
    same(
        "notes",
        answers,
        worth_knowing,
        kept(NoteId::ALL, |id| notes::shown(told, id, read, possible)),
    )?;
    same("clinic", answers, is.clinic, clinic::clinic(told))
}

/// The criteria with their standings: none where none is reported.
fn reported(answers: &Answers, today: Date) -> Vec<(CriterionId, Standing)> {
    let told = told(answers, today);
    let scope = outcome::scope(told);
    if !scope.possible() {
        return Vec::new();
    }
    let all = CriterionId::ALL.iter();
    all.map(|id| (*id, criteria::meets(told, *id).and(scope).standing()))
        .collect()
}

fn kept<T: Copy>(all: &[T], keep: impl Fn(T) -> bool) -> Vec<T> {
    all.iter().copied().filter(|id| keep(*id)).collect()
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, answers: &Answers, is: T, read: T) -> Finding {
    if is == read {
        return Ok(());
    }
    Err(differs(what, answers, is, read))
}
