//! All combinations of the answers that a condition can tell apart: every choice
//! that it treats differently, both days at each of its boundaries, "not sure" and
//! no answer at all.
//!
//! What other criteria a condition leans on is not unfolded here.

use crate::support::TODAY;
use tas_checklist::domain::{Answer, Answers, Choice, Comparison, Condition, Kind, Question};
use tas_checklist::rules::REGISTER;

/// The questions that a condition reads, each with the answers to try. The first
/// two are always no answer and "not sure".
pub struct Grid {
    inputs: Vec<(Question, Vec<Option<Answer>>)>,
}

impl Grid {
    /// The grid of a condition.
    pub fn of(condition: Condition) -> Self {
        let mut leaves = Vec::new();
        collect_leaves(condition, &mut leaves);
        let mut questions: Vec<Question> = leaves.iter().copied().flat_map(read_by).collect();
        questions.sort_unstable();
        questions.dedup();
        let inputs = questions.into_iter().map(|question| {
            let mut values = vec![None, Some(Answer::NotSure)];
            values.extend(told(question, &leaves).into_iter().map(Some));
            (question, values)
        });
        Self {
            inputs: inputs.collect(),
        }
    }

    /// How many combinations there are.
    pub fn size(&self) -> usize {
        self.inputs.iter().map(|(_, values)| values.len()).product()
    }

    /// The answers at a place of the grid.
    pub fn answers(&self, place: usize) -> Answers {
        let mut answers = Answers::default();
        let mut rest = place;
        for (question, values) in &self.inputs {
            if let Some(answer) = values[rest % values.len()] {
                answers.set(*question, answer);
            }
            rest /= values.len();
        }
        answers
    }

    /// The places that differ from this one by an open answer that is now told.
    pub fn told_more(&self, place: usize) -> Vec<usize> {
        let mut places = Vec::new();
        let mut step = 1;
        for (_, values) in &self.inputs {
            let value = place / step % values.len();
            if value < 2 {
                let other = (0..values.len()).filter(|other| *other != value);
                places.extend(other.map(|other| place - value * step + other * step));
            }
            step *= values.len();
        }
        places
    }
}

/// The leaves of a condition.
pub fn collect_leaves(condition: Condition, into: &mut Vec<Condition>) {
    match condition {
        Condition::Not(inner) | Condition::NotCertain(inner) => collect_leaves(*inner, into),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                collect_leaves(*part, into);
            }
        }
        leaf => into.push(leaf),
    }
}

/// The questions that a leaf reads, with those that open them.
fn read_by(leaf: Condition) -> Vec<Question> {
    let read = match leaf {
        Condition::Is(question, _) | Condition::OneOf(question, _) => return vec![question],
        Condition::DaysSince(question, _) => vec![question],
        Condition::HasProcessingTime => return vec![Question::Situation, Question::Filed],
        Condition::DaysBeyondProcessingTime(_) => vec![Question::FiledDate, Question::Situation],
        _ => Vec::new(),
    };
    let gates = read.iter().filter_map(|question| question.gate());
    let gates: Vec<Question> = gates.map(|gate| gate.question).collect();
    [read, gates].concat()
}

/// The certain answers to try for a question.
fn told(question: Question, leaves: &[Condition]) -> Vec<Answer> {
    match question.kind() {
        Kind::YesNo => vec![Answer::Yes, Answer::No],
        Kind::Choice(choices) => told_apart(question, choices, leaves),
        Kind::Date(_) => {
            let mut days: Vec<i32> = leaves
                .iter()
                .flat_map(|leaf| boundaries(question, *leaf))
                .collect();
            days.sort_unstable();
            days.dedup();
            let dates = days.into_iter().map(|days| TODAY.plus_days(-days));
            dates.map(Answer::Date).collect()
        }
        Kind::Count(_) | Kind::Dollars(_) => Vec::new(),
    }
}

/// One choice of each group that the leaves treat alike.
fn told_apart(question: Question, choices: &[Choice], leaves: &[Condition]) -> Vec<Answer> {
    let mut known = Vec::new();
    let mut told = Vec::new();
    for choice in choices {
        let treated: Vec<i32> = leaves
            .iter()
            .map(|leaf| treatment(question, *choice, *leaf))
            .collect();
        if !known.contains(&treated) {
            known.push(treated);
            told.push(Answer::Choice(*choice));
        }
    }
    told
}

/// What a leaf makes of a choice: 1 where it holds or opens, the days of a
/// processing time, otherwise 0.
fn treatment(question: Question, choice: Choice, leaf: Condition) -> i32 {
    let answer = Answer::Choice(choice);
    match leaf {
        Condition::Is(read, holds) => i32::from(read == question && holds == answer),
        Condition::OneOf(read, hold) => i32::from(read == question && hold.contains(&choice)),
        Condition::DaysSince(read, _) => i32::from(
            read.gate()
                .is_some_and(|gate| gate.question == question && gate.opens.contains(&answer)),
        ),
        Condition::HasProcessingTime | Condition::DaysBeyondProcessingTime(_) => {
            let mut times = REGISTER.processing_times.iter();
            let own = times.find(|time| time.situation == choice);
            own.map_or(0, |time| time.days)
        }
        _ => 0,
    }
}

/// The days ago between which a leaf turns.
fn boundaries(question: Question, leaf: Condition) -> Vec<i32> {
    let around = |comparison: Comparison, allowance: i32| {
        let (Comparison::MoreThan(limit) | Comparison::AtMost(limit)) = comparison;
        [limit + allowance, limit + allowance + 1]
    };
    match leaf {
        Condition::DaysSince(read, comparison) if read == question => {
            around(comparison, 0).to_vec()
        }
        Condition::DaysBeyondProcessingTime(comparison) if question == Question::FiledDate => {
            let times = REGISTER.processing_times.iter();
            times
                .flat_map(|time| around(comparison, time.days))
                .collect()
        }
        _ => Vec::new(),
    }
}
