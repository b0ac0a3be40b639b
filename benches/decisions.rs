//! How fast cases are decided on one core: outcomes and whole assessments, over the
//! worked cases and over answers drawn by chance from a fixed seed.
//!
//! Prints figures and judges none; `cargo xtask bench` does that. A calibration loop
//! runs in the same process, because only a ratio to it means the same on another
//! computer. Each figure is the fastest of many short passes: what a core does while
//! nothing else takes it.

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use support::chance::Chance;
use support::{TODAY, worked_cases};
use tas_checklist::domain::{Answers, Register};
use tas_checklist::engine::{decide, outcome};
use tas_checklist::rules::REGISTER;

/// Cases drawn by chance.
const DRAWN: usize = 512;
/// The seed of those cases; another one makes other cases.
const SEED: u64 = 911;
/// One answer in so many is missing from a case drawn by chance.
const MISSING_IN: u32 = 8;
/// Passes of which the fastest counts.
const PASSES: usize = 200;
/// What one pass takes at least.
const PASS: Duration = Duration::from_millis(5);
/// Steps of the calibration loop in one unit.
const STEPS: u32 = 1_000;

/// One case to decide.
type Case = (Register, Answers);

fn main() {
    let worked: Vec<Case> = worked_cases()
        .into_iter()
        .map(|case| (case.register, case.answers))
        .collect();
    let mut chance = Chance::seeded(SEED);
    let drawn: Vec<Case> = (0..DRAWN)
        .map(|_| (REGISTER, chance.answers(MISSING_IN, TODAY)))
        .collect();
    let unit = nanoseconds(1, || calibrate(STEPS));
    println!("calibration: {unit:.0} ns for {STEPS} steps");
    for (name, cases) in [("worked cases", &worked), ("drawn by chance", &drawn)] {
        let outcomes = time(cases, |(register, answers)| {
            black_box(outcome(register, answers, TODAY));
        });
        let assessments = time(cases, |(register, answers)| {
            black_box(decide(register, answers, TODAY));
        });
        println!("{name}: {} cases", cases.len());
        say("outcomes", outcomes, unit);
        say("assessments", assessments, unit);
    }
}

/// The line that `cargo xtask bench` reads: a name and a whole number per second.
fn say(what: &str, nanoseconds: f64, unit: f64) {
    let per_second = 1e9 / nanoseconds;
    let ratio = nanoseconds / unit;
    println!(
        "  {what} per second: {per_second:.0} ({nanoseconds:.0} ns each, {ratio:.3} of the calibration)"
    );
}

/// Nanoseconds for one of these cases.
fn time(cases: &[Case], decide_one: impl Fn(&Case)) -> f64 {
    nanoseconds(cases.len(), || {
        for case in cases {
            decide_one(black_box(case));
        }
    })
}

/// Nanoseconds for one of `count` things that a round does: the fastest pass.
fn nanoseconds(count: usize, round: impl Fn()) -> f64 {
    round();
    let passes = (0..PASSES).map(|_| pass(count, &round));
    passes.fold(f64::INFINITY, f64::min)
}

fn pass(count: usize, round: impl Fn()) -> f64 {
    let began = Instant::now();
    let mut done = 0.0;
    while began.elapsed() < PASS {
        round();
        done += f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    }
    began.elapsed().as_secs_f64() * 1e9 / done
}

/// A chain of whole-number steps, each of which needs the one before.
fn calibrate(steps: u32) {
    let mut chance = Chance::seeded(black_box(SEED));
    let mut sum = 0u64;
    for _ in 0..steps {
        sum = sum.rotate_left(5) ^ chance.number();
    }
    black_box(sum);
}
