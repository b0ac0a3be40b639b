//! Mutants of the register: one condition, list, clock or sum made wrong.
//!
//! Says which rule each mutant bears on, so that it is tried first where it must
//! show. Catches nothing itself.

use super::lists::{Rule, changed, leaked};
use super::mutation::mutants;
use tas_checklist::domain::{
    Clock, CriterionId, Deadline, Exception, Kind, Note, Outcome, Question, Register,
};

/// What a mutant bears on.
#[derive(Clone, Copy)]
pub enum Bears {
    /// A condition.
    On(Rule),
    /// A deadline's clock.
    OnDeadline(usize),
    /// What an exception leaves.
    OnException(usize),
    /// The outcomes of a step.
    OnStep(usize),
    /// The outcomes or the clock of a note.
    OnNote(usize),
    /// The processing times.
    OnTimes,
    /// The clinic's sums.
    OnClinic,
}

/// A register that is wrong in one place.
pub struct Mutant {
    /// The rule.
    pub rule: String,
    /// What was done to it.
    pub change: String,
    /// What it bears on.
    pub bears: Bears,
    /// The register.
    pub register: Register,
}

/// Each rule of a list with one of its own lists wrong by an entry.
macro_rules! entries {
    ($register:expr, $name:literal, $rules:ident, $field:ident, $all:expr, $bears:path) => {
        $register
            .$rules
            .iter()
            .enumerate()
            .flat_map(|(index, rule)| {
                let lists = wrong_lists(rule.$field, $all).into_iter();
                lists.map(move |(how, entry, list)| Mutant {
                    rule: format!("{} {}", $name, rule.id.id()),
                    change: format!("{} {how} {}", stringify!($field), entry.id()),
                    bears: $bears(index),
                    register: Register {
                        $rules: changed($register.$rules, index, |rule| rule.$field = list),
                        ..*$register
                    },
                })
            })
    };
}

/// Each rule of a list with another value in one of its fields.
macro_rules! values {
    ($register:expr, $name:literal, $rules:ident, $field:ident, $others:expr, $bears:path) => {
        $register
            .$rules
            .iter()
            .enumerate()
            .flat_map(|(index, rule)| {
                let others = $others(rule).into_iter();
                others.map(move |other| Mutant {
                    rule: format!("{} {}", $name, rule.id.id()),
                    change: format!("{} {:?} becomes {other:?}", stringify!($field), rule.$field),
                    bears: $bears(index),
                    register: Register {
                        $rules: changed($register.$rules, index, |rule| rule.$field = other),
                        ..*$register
                    },
                })
            })
    };
}

/// Every mutant of a register.
pub fn every(register: &Register) -> Vec<Mutant> {
    let mut all = conditions(register);
    all.extend(exceptions(register));
    all.extend(deadlines(register));
    all.extend(steps(register));
    all.extend(notes(register));
    all.extend(processing_times(register));
    all.extend(clinic_sums(register));
    all
}

fn conditions(register: &Register) -> Vec<Mutant> {
    let mut all = Vec::new();
    for rule in Rule::every(register) {
        let uncounted = rule.list.name == "start of deadline"
            && register.deadlines[rule.index].clock == Clock::Uncounted;
        if uncounted {
            // There is no day to start.
            continue;
        }
        for (change, condition) in mutants(&rule.condition(register)) {
            all.push(Mutant {
                rule: rule.name(register),
                change,
                bears: Bears::On(rule),
                register: rule.with(register, condition),
            });
        }
    }
    all
}

fn exceptions(register: &Register) -> Vec<Mutant> {
    let ids = CriterionId::ALL;
    let leaves = entries!(
        register,
        "exception",
        exceptions,
        leaves,
        ids,
        Bears::OnException
    );
    let other = |exception: &Exception| [!exception.elsewhere];
    let elsewhere = values!(
        register,
        "exception",
        exceptions,
        elsewhere,
        other,
        Bears::OnException
    );
    leaves.chain(elsewhere).collect()
}

fn deadlines(register: &Register) -> Vec<Mutant> {
    let other = |deadline: &Deadline| wrong_clocks(deadline.clock);
    let clocks = values!(
        register,
        "deadline",
        deadlines,
        clock,
        other,
        Bears::OnDeadline
    );
    // What is never counted never runs out.
    let other = |deadline: &Deadline| {
        let counted = deadline.clock != Clock::Uncounted;
        counted.then_some(!deadline.shown_lapsed)
    };
    let lapsed = values!(
        register,
        "deadline",
        deadlines,
        shown_lapsed,
        other,
        Bears::OnDeadline
    );
    let other = |deadline: &Deadline| {
        let day = matches!(deadline.clock, Clock::Days(..) | Clock::Months(..));
        day.then_some(!deadline.may_move)
    };
    let moved = values!(
        register,
        "deadline",
        deadlines,
        may_move,
        other,
        Bears::OnDeadline
    );
    clocks.chain(lapsed).chain(moved).collect()
}

fn steps(register: &Register) -> Vec<Mutant> {
    let all = Outcome::ALL;
    let outcomes = entries!(register, "step", steps, outcomes, all, Bears::OnStep);
    let early = entries!(register, "step", steps, when_possible, all, Bears::OnStep);
    outcomes.chain(early).collect()
}

fn notes(register: &Register) -> Vec<Mutant> {
    let all = Outcome::ALL;
    let outcomes = entries!(register, "note", notes, outcomes, all, Bears::OnNote);
    let other = |note: &Note| wrong_clocks(note.clock);
    let clocks = values!(register, "note", notes, clock, other, Bears::OnNote);
    outcomes.chain(clocks).collect()
}

/// A list with each entry taken out, and with each missing one put in.
fn wrong_lists<T: Copy + PartialEq>(list: &[T], all: &[T]) -> Vec<(&'static str, T, &'static [T])> {
    let mut lists = Vec::new();
    for one in all {
        let mut other = list.to_vec();
        if list.contains(one) {
            other.retain(|own| own != one);
            lists.push(("without", *one, leaked(other)));
        } else {
            other.push(*one);
            lists.push(("with", *one, leaked(other)));
        }
    }
    lists
}

/// The clock a day or a month off, from another date, and of another kind.
fn wrong_clocks(clock: Clock) -> Vec<Clock> {
    let dates = Question::ALL.iter().copied();
    let dates = dates.filter(|question| matches!(question.kind(), Kind::Date(_)));
    let others = |own: Question| dates.clone().filter(move |other| *other != own);
    match clock {
        Clock::Days(question, days) => {
            let mut all = vec![
                Clock::Days(question, days - 1),
                Clock::Days(question, days + 1),
                Clock::Printed(question),
                Clock::Uncounted,
            ];
            all.extend(others(question).map(|other| Clock::Days(other, days)));
            all
        }
        Clock::Months(question, months, less) => {
            let mut all = vec![
                Clock::Months(question, months - 1, less),
                Clock::Months(question, months + 1, less),
                Clock::Months(question, months, less - 1),
                Clock::Months(question, months, less + 1),
                Clock::Days(question, i32::from(months) * 30),
                Clock::Uncounted,
            ];
            all.extend(others(question).map(|other| Clock::Months(other, months, less)));
            all
        }
        Clock::Printed(question) => {
            let mut all = vec![
                Clock::Days(question, -1),
                Clock::Days(question, 1),
                Clock::Uncounted,
            ];
            all.extend(others(question).map(Clock::Printed));
            all
        }
        Clock::Uncounted => dates.map(Clock::Printed).collect(),
    }
}

fn processing_times(register: &Register) -> Vec<Mutant> {
    let mut all = Vec::new();
    for (index, time) in register.processing_times.iter().enumerate() {
        let mut add = |change: String, processing_times| {
            all.push(Mutant {
                rule: format!("processing time of {}", time.situation.id()),
                change,
                bears: Bears::OnTimes,
                register: Register {
                    processing_times,
                    ..*register
                },
            });
        };
        for by in [-1, 1] {
            let times = changed(register.processing_times, index, |one| {
                one.days += by;
            });
            add(format!("{} days {by:+}", time.days), times);
        }
        let mut rest = register.processing_times.to_vec();
        rest.remove(index);
        add("drop it".to_owned(), leaked(rest));
    }
    all
}

fn clinic_sums(register: &Register) -> Vec<Mutant> {
    let mut all = Vec::new();
    let mut add = |rule: String, change: String, register: Register| {
        all.push(Mutant {
            rule,
            change,
            bears: Bears::OnClinic,
            register,
        });
    };
    for (index, table) in register.poverty_guidelines.iter().enumerate() {
        for by in [-1, 1] {
            let rule = format!("poverty guideline of {}", table.location.id());
            let first = changed(register.poverty_guidelines, index, |one| {
                one.first_person = one.first_person.saturating_add_signed(by);
            });
            let each = changed(register.poverty_guidelines, index, |one| {
                one.each_further = one.each_further.saturating_add_signed(by);
            });
            for (what, poverty_guidelines) in [("first person", first), ("each further", each)] {
                let register = Register {
                    poverty_guidelines,
                    ..*register
                };
                add(rule.clone(), format!("{what} {by:+}"), register);
            }
        }
    }
    for by in [-1, 1] {
        let clinic_amount_cap = register.clinic_amount_cap.saturating_add_signed(by);
        let register = Register {
            clinic_amount_cap,
            ..*register
        };
        add("clinic amount cap".to_owned(), format!("{by:+}"), register);
    }
    all
}
