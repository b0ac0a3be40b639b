//! The smallest sets of open questions whose answers could make a condition certain.
//!
//! A set is read off the tree: an `Any` is settled by one of its parts, an `All` by
//! all of them together, and a `Not` by what settles the opposite. What TAS alone
//! can settle has no such set. Which answers would do it is not said here.

use super::standing::Case;
use crate::domain::{Condition, CriterionId, Outcome, Question, Standing};

/// Questions, one bit each, by their place in [`Question::ALL`].
type Set = u64;

const _: () = assert!(
    Question::COUNT <= Set::BITS as usize,
    "one bit for each question"
);

/// No condition of a register has more alternatives that are worth keeping.
const MOST_SETS: usize = 64;

impl Case<'_> {
    /// The smallest sets of questions whose answers could bring a higher outcome.
    pub(super) fn settled_by(&self, higher: Outcome) -> Vec<Vec<Question>> {
        let register = self.register;
        let mut sets = Vec::new();
        if higher == Outcome::EmergencyCallNow {
            sets = self.each(&[register.scope, register.emergency], Standing::Met);
        } else {
            for criterion in register.criteria {
                for set in self.criterion_sets(criterion.id, true, Standing::Met) {
                    add(&mut sets, set);
                }
            }
        }
        smallest(&sets)
    }

    /// The sets whose answers could give the condition this standing; an empty set
    /// where it has it already, none where it can never have it.
    fn sets(&self, condition: &Condition, wanted: Standing) -> Vec<Set> {
        match self.standing(condition) {
            Standing::Open => {}
            settled if settled == wanted => return vec![0],
            _ => return Vec::new(),
        }
        match *condition {
            Condition::Not(inner) => self.sets(inner, !wanted),
            Condition::All(parts) if wanted == Standing::Met => self.each(parts, wanted),
            Condition::Any(parts) if wanted == Standing::Unmet => self.each(parts, wanted),
            Condition::All(parts) | Condition::Any(parts) => self.either(parts, wanted),
            Condition::Meets(id) => self.criterion_sets(id, false, wanted),
            Condition::Counts(id) => self.criterion_sets(id, true, wanted),
            _ => self.leaf_sets(condition, wanted),
        }
    }

    /// One of the parts.
    fn either(&self, parts: &[Condition], wanted: Standing) -> Vec<Set> {
        let mut sets = Vec::new();
        for part in parts {
            for set in self.sets(part, wanted) {
                add(&mut sets, set);
            }
        }
        sets
    }

    /// All of the parts together.
    fn each(&self, parts: &[Condition], wanted: Standing) -> Vec<Set> {
        let mut sets = vec![0];
        for part in parts {
            sets = together(&sets, &self.sets(part, wanted));
        }
        sets
    }

    /// A criterion holds where the register applies and no exception takes it away.
    fn criterion_sets(&self, id: CriterionId, counting: bool, wanted: Standing) -> Vec<Set> {
        let Some(criterion) = self.criterion(id) else {
            return Vec::new();
        };
        let own = if counting {
            criterion.suffices
        } else {
            criterion.condition
        };
        let mut parts = vec![self.register.scope, own];
        for exception in self.register.exceptions {
            if counting && !exception.leaves.contains(&id) {
                parts.push(Condition::Not(&exception.condition));
            }
        }
        if wanted == Standing::Met {
            self.each(&parts, wanted)
        } else {
            self.either(&parts, wanted)
        }
    }

    /// What a leaf still needs. A date needs its gate as well: to close the gate
    /// instead could contradict what another leaf wants of it.
    fn leaf_sets(&self, leaf: &Condition, wanted: Standing) -> Vec<Set> {
        let mut missing = Vec::new();
        self.collect_missing(leaf, &mut missing);
        let any_is_enough = *leaf == Condition::HasProcessingTime && wanted == Standing::Unmet;
        let (mut singles, mut all) = (Vec::new(), 0);
        for question in missing {
            singles.push(bit(question));
            all |= bit(question);
        }
        match all {
            0 => Vec::new(),
            _ if any_is_enough => singles,
            _ => vec![all],
        }
    }
}

fn bit(question: Question) -> Set {
    1 << question as Set
}

/// Every union of one set of each side.
fn together(left: &[Set], right: &[Set]) -> Vec<Set> {
    let mut sets = Vec::new();
    for one in left {
        for other in right {
            add(&mut sets, one | other);
        }
    }
    sets
}

/// Adds a set, unless a part of it is enough.
fn add(sets: &mut Vec<Set>, set: Set) {
    if sets.iter().any(|known| known & set == *known) {
        return;
    }
    sets.retain(|known| known & set != set);
    if sets.len() < MOST_SETS {
        sets.push(set);
    }
}

/// The sets of the fewest questions, as questions in order.
fn smallest(sets: &[Set]) -> Vec<Vec<Question>> {
    let mut fewest = u32::MAX;
    for set in sets {
        fewest = fewest.min(set.count_ones());
    }
    let mut smallest = Vec::new();
    for set in sets {
        if set.count_ones() == fewest {
            smallest.push(questions(*set));
        }
    }
    smallest
}

fn questions(set: Set) -> Vec<Question> {
    let mut questions = Vec::new();
    for question in Question::ALL {
        if set & bit(*question) != 0 {
            questions.push(*question);
        }
    }
    questions
}
