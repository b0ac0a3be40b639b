//! Sets of answers to try a rule with: every combination of its own inputs, with
//! each boundary day, where there are few enough, and otherwise every pair of them
//! beside quiet answers. Judges nothing.

use super::TODAY;
use super::inputs::Inputs;
use tas_checklist::domain::{Answer, Answers, Choice, Kind, Question};

/// What is told on a question and on the one that it opens; `None` is not asked.
type Told = Vec<(Question, Option<Answer>)>;

/// What can be told on each group of questions, the quiet answer first.
pub struct Sample {
    groups: Vec<Vec<Told>>,
    /// What is told beside each pair.
    beside: Vec<Told>,
    /// Where there are more combinations than this, pairs are tried.
    most: usize,
}

/// Where there are more combinations than this, pairs are tried.
const MOST_COMBINATIONS: usize = 400_000;
/// The same where only the choices that a rule names are tried, which is done often.
const MOST_NAMED_COMBINATIONS: usize = 120_000;
/// Steps between the sets that are tried one after another, so that all groups
/// change soon. A prime, so that every set comes.
const STRIDE: usize = 7_919;
/// The choices that are tried of a question beside those that a rule names.
const UNNAMED_CHOICES: usize = 2;

impl Sample {
    /// What can be told on these inputs. With `all`, every choice of a question is
    /// tried; without, those that are named and a few others.
    pub fn of(inputs: &Inputs, all: bool) -> Self {
        let asked = inputs.questions.iter();
        let alone = asked.filter(|question| question.gate().is_none());
        Self {
            groups: alone
                .map(|question| group(inputs, *question, all))
                .collect(),
            beside: vec![Told::new()],
            most: if all {
                MOST_COMBINATIONS
            } else {
                MOST_NAMED_COMBINATIONS
            },
        }
    }

    /// Tries the pairs also beside each single answer that decides what is asked.
    pub fn beside_what(mut self, decides: impl Fn(&Answers) -> bool) -> Self {
        for told in self.groups.iter().flatten() {
            let mut answers = self.quiet();
            tell(&mut answers, told);
            if !self.is_exhaustive() && decides(&answers) {
                self.beside.push(told.clone());
            }
        }
        self
    }

    /// Whether every combination is tried.
    pub fn is_exhaustive(&self) -> bool {
        self.combinations() <= self.most
    }

    /// How many sets of answers are tried.
    pub fn len(&self) -> usize {
        if self.is_exhaustive() {
            self.combinations()
        } else {
            self.beside.len() * self.values() * self.values()
        }
    }

    /// The sets of answers.
    pub fn sets(&self) -> impl Iterator<Item = Answers> + '_ {
        let len = self.len();
        (0..len).map(move |index| self.get(index * STRIDE % len))
    }

    fn get(&self, index: usize) -> Answers {
        if self.is_exhaustive() {
            self.combination(index)
        } else {
            self.pair(index)
        }
    }

    fn combinations(&self) -> usize {
        let sizes = self.groups.iter().map(Vec::len);
        sizes.fold(1, usize::saturating_mul)
    }

    fn combination(&self, index: usize) -> Answers {
        let mut rest = index;
        let mut answers = Answers::default();
        for group in &self.groups {
            tell(&mut answers, &group[rest % group.len()]);
            rest /= group.len();
        }
        answers
    }

    fn values(&self) -> usize {
        self.groups.iter().map(Vec::len).sum()
    }

    fn quiet(&self) -> Answers {
        let mut answers = Answers::default();
        for group in &self.groups {
            tell(&mut answers, &group[0]);
        }
        answers
    }

    fn pair(&self, index: usize) -> Answers {
        let mut answers = self.quiet();
        let values = self.values();
        tell(&mut answers, &self.beside[index / (values * values)]);
        for chosen in [index % values, index / values % values] {
            let mut all = self.groups.iter().flatten();
            if let Some(told) = all.nth(chosen) {
                tell(&mut answers, told);
            }
        }
        answers
    }
}

fn tell(answers: &mut Answers, told: &Told) {
    for (question, answer) in told {
        match answer {
            Some(answer) => answers.set(*question, *answer),
            None => answers.clear(*question),
        }
    }
}

/// What can be told on a question and on the one that it opens. A date that was
/// told before its question closed is tried as well: it must not count.
fn group(inputs: &Inputs, question: Question, all: bool) -> Vec<Told> {
    let opened = |other: &&Question| other.gate().is_some_and(|gate| gate.question == question);
    let Some(inner) = inputs.questions.iter().find(opened) else {
        let values = values(inputs, question, all);
        return values
            .into_iter()
            .map(|value| vec![(question, value)])
            .collect();
    };
    let mut told = Vec::new();
    let inner_values = values(inputs, *inner, all);
    let stale = inner_values
        .iter()
        .filter(|value| matches!(value, Some(Answer::Date(_))))
        .take(1);
    for value in values(inputs, question, all) {
        let opens = |gate: &tas_checklist::domain::Gate| {
            value.is_some_and(|answer| gate.opens.contains(&answer))
        };
        if inner.gate().as_ref().is_some_and(opens) {
            told.extend(
                inner_values
                    .iter()
                    .map(|own| vec![(question, value), (*inner, *own)]),
            );
        } else {
            told.push(vec![(question, value), (*inner, None)]);
            told.extend(
                stale
                    .clone()
                    .map(|own| vec![(question, value), (*inner, *own)]),
            );
        }
    }
    told
}

/// Every answer to a question that can make a difference: the quiet one first, then
/// the others, "not sure", and none.
fn values(inputs: &Inputs, question: Question, all: bool) -> Vec<Option<Answer>> {
    let mut values = match question.kind() {
        Kind::YesNo => vec![Answer::No, Answer::Yes],
        Kind::Choice(choices) => choices_to_try(inputs, question, choices, all),
        Kind::Date(_) => boundary_days(inputs, question),
        Kind::Count(_) | Kind::Dollars(_) => Vec::new(),
    };
    values.push(Answer::NotSure);
    values.into_iter().map(Some).chain([None]).collect()
}

fn choices_to_try(
    inputs: &Inputs,
    question: Question,
    choices: &[Choice],
    all: bool,
) -> Vec<Answer> {
    let named = |choice: &&Choice| inputs.choices.contains(&(question, **choice));
    let quiet = choices.iter().filter(|choice| QUIET.contains(*choice));
    let unnamed = choices.iter().filter(|choice| !named(choice));
    let few = if all { choices.len() } else { UNNAMED_CHOICES };
    let mut tried: Vec<Choice> = Vec::new();
    for choice in quiet
        .chain(choices.iter().filter(named))
        .chain(unnamed.take(few))
    {
        if !tried.contains(choice) {
            tried.push(*choice);
        }
    }
    tried.into_iter().map(Answer::Choice).collect()
}

/// The choice of each question with which nothing happens.
const QUIET: [Choice; 9] = [
    Choice::Irs,
    Choice::BalanceDue,
    Choice::NoAction,
    Choice::NotAtAll,
    Choice::NoNotice,
    Choice::Individual,
    Choice::Taxpayer,
    Choice::ContiguousStates,
    Choice::NoAuthority,
];

/// Today, and the day before, of and after each count of days.
fn boundary_days(inputs: &Inputs, question: Question) -> Vec<Answer> {
    let limits = inputs.limits.iter().filter(|(own, _)| *own == question);
    let mut ago: Vec<i32> = limits
        .flat_map(|(_, days)| [days - 1, *days, days + 1])
        .chain([0])
        .collect();
    ago.sort_unstable();
    ago.dedup();
    let dates = ago.into_iter().map(|days| TODAY.plus_days(-days));
    dates.map(Answer::Date).collect()
}
