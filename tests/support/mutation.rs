//! Mutants of a condition: one leaf dropped, negated, swapped or moved by a day.
//!
//! A mutant is a wrong law that looks like a slip of the pen. What is said of each
//! is its name in reports and in the list of equivalent ones.

use super::agreement::say_answer;
use super::lists::leaked;
use tas_checklist::domain::{Answer, Choice, Comparison, Condition, CriterionId, Kind, Question};

/// A condition with what was done to it.
pub type Mutated = (String, Condition);

/// Every mutant of a condition.
pub fn mutants(condition: &Condition) -> Vec<Mutated> {
    match *condition {
        Condition::All(parts) => {
            let mut all = within(parts, Condition::All);
            all.push(("all becomes any".to_owned(), Condition::Any(parts)));
            all
        }
        Condition::Any(parts) => {
            let mut all = within(parts, Condition::Any);
            all.push(("any becomes all".to_owned(), Condition::All(parts)));
            all
        }
        Condition::Not(inner) => around(inner, Condition::Not),
        Condition::NotCertain(inner) => {
            let mut all = around(inner, Condition::NotCertain);
            all.push(("let doubt count as no".to_owned(), Condition::Not(inner)));
            all
        }
        Condition::OneOf(question, choices) => {
            let mut all = other_choices(question, choices);
            let name = format!("{} list", question.id());
            all.push((format!("{name} negated"), Condition::Not(kept(*condition))));
            all
        }
        leaf => leaf_mutants(leaf),
    }
}

/// One part dropped, or one part mutated.
fn within(
    parts: &'static [Condition],
    make: fn(&'static [Condition]) -> Condition,
) -> Vec<Mutated> {
    let mut all = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let mut rest = parts.to_vec();
        rest.remove(index);
        all.push((format!("drop {}", say(part)), make(leaked(rest))));
        for (what, mutant) in mutants(part) {
            let mut other = parts.to_vec();
            other[index] = mutant;
            all.push((format!("{}.{what}", index + 1), make(leaked(other))));
        }
    }
    all
}

fn around(inner: &'static Condition, make: fn(&'static Condition) -> Condition) -> Vec<Mutated> {
    let inner = mutants(inner);
    let wrapped = inner.into_iter();
    wrapped
        .map(|(what, mutant)| (what, make(kept(mutant))))
        .collect()
}

fn kept(condition: Condition) -> &'static Condition {
    Box::leak(Box::new(condition))
}

fn leaf_mutants(leaf: Condition) -> Vec<Mutated> {
    let mut others = match leaf {
        Condition::TasDecides => vec![Condition::Always],
        Condition::Is(question, answer) => other_answers(question, answer),
        Condition::DaysSince(question, comparison) => other_days(question, comparison),
        Condition::DaysBeyondProcessingTime(comparison) => moved(comparison)
            .into_iter()
            .map(Condition::DaysBeyondProcessingTime)
            .collect(),
        Condition::Meets(id) => others_of(id, Condition::Meets, Condition::Counts),
        Condition::Counts(id) => others_of(id, Condition::Counts, Condition::Meets),
        _ => Vec::new(),
    };
    let no = if leaf == Condition::TasDecides {
        Condition::Not(kept(Condition::Always))
    } else {
        Condition::Not(kept(leaf))
    };
    others.push(no);
    let name = say(&leaf);
    let named = others.into_iter();
    named
        .map(|mutant| (format!("{name} becomes {}", say(&mutant)), mutant))
        .collect()
}

fn other_answers(question: Question, answer: Answer) -> Vec<Condition> {
    let answers = match question.kind() {
        Kind::Choice(choices) => choices.iter().copied().map(Answer::Choice).collect(),
        _ => vec![Answer::Yes, Answer::No],
    };
    let others = answers.into_iter().filter(|other| *other != answer);
    others.map(|other| Condition::Is(question, other)).collect()
}

/// The list without each of its choices, and with each other one.
fn other_choices(question: Question, choices: &'static [Choice]) -> Vec<Mutated> {
    let Kind::Choice(offered) = question.kind() else {
        return Vec::new();
    };
    let mut all = Vec::new();
    for choice in offered {
        let mut list = choices.to_vec();
        let how = if choices.contains(choice) {
            list.retain(|one| one != choice);
            "without"
        } else {
            list.push(*choice);
            "with"
        };
        let what = format!("{} list {how} {}", question.id(), choice.id());
        all.push((what, Condition::OneOf(question, leaked(list))));
    }
    all
}

fn other_days(question: Question, comparison: Comparison) -> Vec<Condition> {
    let moved = moved(comparison).into_iter();
    let mut all: Vec<_> = moved
        .map(|comparison| Condition::DaysSince(question, comparison))
        .collect();
    let dates = Question::ALL.iter().filter(|other| is_date(**other));
    for other in dates.filter(|other| **other != question) {
        all.push(Condition::DaysSince(*other, comparison));
    }
    all
}

fn is_date(question: Question) -> bool {
    matches!(question.kind(), Kind::Date(_))
}

fn moved(comparison: Comparison) -> [Comparison; 2] {
    match comparison {
        Comparison::MoreThan(days) => [days - 1, days + 1].map(Comparison::MoreThan),
        Comparison::AtMost(days) => [days - 1, days + 1].map(Comparison::AtMost),
    }
}

/// The same of each other criterion, and the other thing of this one. The ninth
/// asks for the others, so it is not asked for.
fn others_of(
    id: CriterionId,
    same: fn(CriterionId) -> Condition,
    other: fn(CriterionId) -> Condition,
) -> Vec<Condition> {
    let ids = CriterionId::ALL.iter().copied();
    let ids = ids.filter(|one| *one != id && *one != CriterionId::PublicPolicy);
    ids.map(same).chain([other(id)]).collect()
}

/// A condition in a few words.
pub fn say(condition: &Condition) -> String {
    match condition {
        Condition::Always => "always".to_owned(),
        Condition::TasDecides => "TAS decides".to_owned(),
        Condition::Is(question, answer) => format!("{} {}", question.id(), say_answer(*answer)),
        Condition::OneOf(question, choices) => {
            let choices: Vec<_> = choices.iter().map(|choice| choice.id()).collect();
            format!("{} [{}]", question.id(), choices.join(" "))
        }
        Condition::DaysSince(question, comparison) => {
            format!("{} {}", question.id(), say_days(*comparison))
        }
        Condition::HasProcessingTime => "has processing time".to_owned(),
        Condition::DaysBeyondProcessingTime(comparison) => {
            format!("beyond processing time {}", say_days(*comparison))
        }
        Condition::Meets(id) => format!("meets {}", id.id()),
        Condition::Counts(id) => format!("counts {}", id.id()),
        Condition::NotCertain(inner) => format!("not certainly {}", say(inner)),
        Condition::Not(inner) => format!("not {}", say(inner)),
        Condition::All(parts) => say_all("all", parts),
        Condition::Any(parts) => say_all("any", parts),
    }
}

fn say_all(which: &str, parts: &[Condition]) -> String {
    let parts: Vec<_> = parts.iter().map(say).collect();
    format!("{which}({})", parts.join(", "))
}

fn say_days(comparison: Comparison) -> String {
    match comparison {
        Comparison::MoreThan(days) => format!("> {days}"),
        Comparison::AtMost(days) => format!("<= {days}"),
    }
}
