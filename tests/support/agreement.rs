//! The named properties: the register agrees with the second reading of the law,
//! rule by rule. Each takes a register, so that it can be tried on a wrong one.

use super::TODAY;
use super::inputs::Inputs;
use super::lists::Rule;
use super::reading::{clinic, deadlines, delay, exceptions, notes, steps, told};
use super::sample::Sample;
use std::fmt::Debug;
use tas_checklist::domain::{
    Answer, Answers, Choice, ClinicHint, Clock, CriterionId, Date, Outcome, ProcessingTime,
    Question, Register, Standing,
};
use tas_checklist::engine::{Case, decide};
use tas_checklist::rules::REGISTER;

/// What a property finds.
pub type Finding = Result<(), String>;

/// A register in which nothing is decided: what single rules are tried in.
fn bare(register: &Register) -> Register {
    Register {
        criteria: &[],
        exceptions: &[],
        deadlines: &[],
        routes: &[],
        steps: &[],
        notes: &[],
        ..*register
    }
}

/// What differs, with the answers that show it.
pub fn differs(what: &str, answers: &Answers, is: impl Debug, read: impl Debug) -> String {
    let told: Vec<_> = answers
        .iter()
        .map(|(question, answer)| format!("{} {}", question.id(), say_answer(answer)))
        .collect();
    format!("{what} is {is:?}, read as {read:?}: {}", told.join(", "))
}

/// An answer in a few words.
pub fn say_answer(answer: Answer) -> String {
    match answer {
        Answer::Date(date) => format!("{}-{}-{}", date.year(), date.month(), date.day()),
        Answer::Choice(choice) => choice.id().to_owned(),
        other => format!("{other:?}").to_lowercase(),
    }
}

/// The standing of a condition is as read. The processing times are the register's
/// own on that side, and the reading's on this one.
pub fn standing(register: &Register, rule: Rule, answers: &Answers) -> Finding {
    let Some(reading) = rule.list.reading else {
        return Ok(());
    };
    let case = Case {
        register,
        answers,
        today: TODAY,
    };
    let is = case.standing(&rule.condition(register));
    let read = reading(told(answers, TODAY), register, rule.index).standing();
    if is == read {
        return Ok(());
    }
    Err(differs(&rule.name(register), answers, is, read))
}

/// The standing of a condition is as read for a sample, or for the first of it.
pub fn standings(register: &Register, rule: Rule, sample: &Sample, most: usize) -> Finding {
    sample
        .sets()
        .take(most)
        .try_for_each(|answers| standing(register, rule, &answers))
}

/// The answers on which a rule turns, in this register and in the true one.
pub fn sample(register: &Register, rule: Rule, all: bool) -> Sample {
    let conditions = [rule.condition(&REGISTER), rule.condition(register)];
    let inputs = Inputs::of(register, &conditions);
    Sample::of(&inputs, all).beside_what(|answers| {
        let case = Case {
            register: &REGISTER,
            answers,
            today: TODAY,
        };
        case.standing(&conditions[0]) == Standing::Met
    })
}

/// A deadline is shown or not, with its last day, running or lapsed, as read.
pub fn status(register: &Register, index: usize, answers: &Answers) -> Finding {
    status_on(register, index, answers, TODAY)
}

/// The same on another day.
pub fn status_on(register: &Register, index: usize, answers: &Answers, today: Date) -> Finding {
    let one = Register {
        deadlines: &register.deadlines[index..=index],
        ..bare(register)
    };
    let id = register.deadlines[index].id;
    let alerts = decide(&one, answers, today).alerts;
    let is = alerts.first().map(|alert| alert.status);
    let read = deadlines::status(told(answers, today), id);
    if is == read {
        return Ok(());
    }
    Err(differs(&format!("deadline {}", id.id()), answers, is, read))
}

/// The status of a deadline is as read for every notice and matter, on its boundary
/// days.
pub fn statuses(register: &Register, index: usize) -> Finding {
    let sample = Sample::of(&deadline_inputs(register, index), false);
    sample
        .sets()
        .try_for_each(|answers| status(register, index, &answers))
}

/// The inputs of a deadline, its start and its clock included.
pub fn deadline_inputs(register: &Register, index: usize) -> Inputs {
    let mut inputs = Inputs::default();
    for law in [&REGISTER, register] {
        let deadline = &law.deadlines[index];
        inputs.collect(law, &law.deadline_scope);
        inputs.collect(law, &deadline.condition);
        inputs.collect(law, &deadline.dated);
        match deadline.clock {
            Clock::Days(question, days) => inputs.turn(question, days),
            Clock::Months(question, months, less) => {
                let last_day = TODAY.plus_days(-less).plus_months(months);
                inputs.turn(question, last_day.days_since(TODAY));
            }
            Clock::Printed(question) => inputs.turn(question, 0),
            Clock::Uncounted => {}
        }
    }
    inputs
}

/// An exception leaves the criteria that are read, and sends elsewhere or not.
pub fn leaving(register: &Register, index: usize) -> Finding {
    let exception = &register.exceptions[index];
    let id = exception.id;
    for criterion in CriterionId::ALL {
        if exception.leaves.contains(criterion) != exceptions::leaves(id, *criterion) {
            return Err(format!(
                "exception {}, criterion {}",
                id.id(),
                criterion.id()
            ));
        }
    }
    if exception.elsewhere != exceptions::elsewhere(id) {
        return Err(format!("exception {} sends elsewhere", id.id()));
    }
    Ok(())
}

/// A step goes with the outcomes that are read.
pub fn outcomes(register: &Register, index: usize) -> Finding {
    let step = &register.steps[index];
    for outcome in Outcome::ALL {
        if step.outcomes.contains(outcome) != steps::goes_with(step.id).contains(outcome)
            || step.when_possible.contains(outcome) != steps::comes_early(step.id).contains(outcome)
        {
            return Err(format!("step {}, {}", step.id.id(), outcome.id()));
        }
    }
    Ok(())
}

/// A note goes with the outcomes, and counts to the day, that are read.
pub fn noted(register: &Register, index: usize) -> Finding {
    let note = &register.notes[index];
    let read = notes::goes_with(note.id);
    let same = |outcome| note.outcomes.contains(outcome) == read.contains(outcome);
    if Outcome::ALL.iter().all(same) && note.clock == notes::clock(note.id) {
        return Ok(());
    }
    Err(format!("note {}", note.id.id()))
}

/// The processing times are those found.
pub fn times(register: &Register) -> Finding {
    let own = |time: &ProcessingTime| (time.situation, time.days);
    let own: Vec<_> = register.processing_times.iter().map(own).collect();
    if own == delay::PROCESSING_TIMES {
        return Ok(());
    }
    Err(format!("{own:?}, read as {:?}", delay::PROCESSING_TIMES))
}

/// The clinic hint is as read, a dollar below, at and above each ceiling.
pub fn clinics(register: &Register) -> Finding {
    let register = bare(register);
    for answers in households() {
        let is = decide(&register, &answers, TODAY).clinic;
        let read = clinic::clinic(told(&answers, TODAY));
        if is != read {
            return Err(differs("clinic", &answers, is, read));
        }
    }
    Ok(())
}

/// Households of each place and size around the sums at which the reading turns.
fn households() -> Vec<Answers> {
    let places = [
        Choice::ContiguousStates,
        Choice::Alaska,
        Choice::Hawaii,
        Choice::PuertoRico,
        Choice::Overseas,
    ];
    let places = places.into_iter().map(Answer::Choice);
    let mut households = Vec::new();
    for place in places.chain([Answer::NotSure]) {
        for size in [1, 2, 8, 9] {
            let home = Answers::default()
                .with(Question::Location, place)
                .with(Question::HouseholdSize, Answer::Number(size));
            households.push(home);
            for income in turning_incomes(&home) {
                let home = home.with(Question::HouseholdIncome, Answer::Number(income));
                households.push(home);
                let amounts = [49_999, 50_000, 50_001].into_iter().map(Answer::Number);
                households.extend(amounts.map(|sum| home.with(Question::AmountInDispute, sum)));
            }
        }
    }
    households.extend(not_households(&households));
    households
}

/// The incomes on either side of which the reading says different things.
fn turning_incomes(home: &Answers) -> Vec<u32> {
    let hint = |income: u32| {
        let answers = home.with(Question::HouseholdIncome, Answer::Number(income));
        clinic::clinic(told(&answers, TODAY))
    };
    let mut incomes = vec![0];
    for limit in [ClinicHint::LikelyEligible, ClinicHint::SlightlyOverIncome] {
        let (mut low, mut high) = (0, 1_000_000);
        while high - low > 1 {
            let middle = u32::midpoint(low, high);
            if hint(middle) == limit || hint(middle) == ClinicHint::LikelyEligible {
                low = middle;
            } else {
                high = middle;
            }
        }
        incomes.extend([low, high]);
    }
    incomes
}

/// One household, told of every kind of taxpayer and every kind of filer.
fn not_households(households: &[Answers]) -> Vec<Answers> {
    let home = households.last().copied().unwrap_or_default();
    let kinds = [
        Choice::Individual,
        Choice::Business,
        Choice::ExemptOrganization,
        Choice::Estate,
    ];
    let filers = [
        Choice::Taxpayer,
        Choice::Officer,
        Choice::Executor,
        Choice::Representative,
        Choice::Relative,
    ];
    let mut all = Vec::new();
    for kind in kinds {
        let home = home.with(Question::TaxpayerType, Answer::Choice(kind));
        all.extend(filers.map(|filer| home.with(Question::Filer, Answer::Choice(filer))));
    }
    all
}
