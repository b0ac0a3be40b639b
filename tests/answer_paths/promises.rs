//! What holds of every assessment, over answers by chance: its parts do not
//! contradict each other, and telling more never takes back what was certain.

use std::collections::BTreeMap;

use crate::support::TODAY;
use crate::support::chance::Chance;
use tas_checklist::domain::{
    Answer, Answers, Assessment, Choice, ClinicHint, Condition, CriterionId, DeadlineId,
    DeadlineStatus, ExceptionId, Outcome, Question, RouteId, Standing, StepId,
};
use tas_checklist::engine::{Case, decide, outcome};
use tas_checklist::rules::REGISTER;

/// Assessments looked at.
const CASES: u64 = 12_000;
/// Ways in which the open answers of "another office" are filled in.
const COMPLETIONS: u32 = 12;

/// Answers by chance, from nearly none to nearly all, the same for the same number.
pub fn drawn(number: u64) -> Answers {
    let mut chance = Chance::seeded(number);
    let missing_in = chance.pick(&[2, 3, 5, 9, 30, 200]);
    let mut answers = chance.answers(missing_in, TODAY);
    if !chance.one_in(8) {
        answers.set(Question::Agency, Answer::Choice(Choice::Irs));
    }
    // Now and then a quiet case: only there can another office be the right door.
    if chance.one_in(3) {
        for question in Question::ALL {
            if question.accepts(Answer::No) && !chance.one_in(12) {
                answers.set(*question, Answer::No);
            }
        }
        for (question, choice) in QUIET {
            if !chance.one_in(6) {
                answers.set(question, Answer::Choice(choice));
            }
        }
    }
    answers
}

const QUIET: [(Question, Choice); 2] = [
    (Question::Hardship, Choice::NotAtAll),
    (Question::Action, Choice::NoAction),
];

pub fn is_open(answers: &Answers, question: Question) -> bool {
    matches!(answers.get(question), None | Some(Answer::NotSure))
}

fn counts(answers: &Answers, id: CriterionId) -> Standing {
    let case = Case {
        register: &REGISTER,
        answers,
        today: TODAY,
    };
    case.standing(&Condition::Counts(id))
}

/// Which of the criteria count, as highest standing.
fn best(answers: &Answers) -> Standing {
    let all = CriterionId::ALL.iter().map(|id| counts(answers, *id));
    all.max().unwrap_or(Standing::Unmet)
}

fn consistent(answers: &Answers, assessment: &Assessment) {
    let what = || format!("{:?}", answers.iter().collect::<Vec<_>>());
    let best = best(answers);
    match assessment.outcome {
        Outcome::NotATasMatter => {
            assert_eq!(best, Standing::Unmet, "{}", what());
            assert!(!assessment.routes.is_empty(), "no office named: {}", what());
        }
        Outcome::TryNormalChannelsFirst => assert_ne!(best, Standing::Met, "{}", what()),
        Outcome::LikelyQualifies => assert_eq!(best, Standing::Met, "{}", what()),
        Outcome::EmergencyCallNow => {}
    }
    if let Some(possible) = assessment.possible {
        assert!(possible > assessment.outcome, "{}", what());
        assert_ne!(assessment.outcome, Outcome::NotATasMatter, "{}", what());
    } else {
        assert!(assessment.settled_by.is_empty(), "{}", what());
    }
    for question in assessment.settled_by.iter().flatten() {
        // A date behind a gate that is not open is not told either.
        let gate = question.gate().map_or(*question, |gate| gate.question);
        let open = is_open(answers, *question) || is_open(answers, gate);
        assert!(open, "{question:?}: {}", what());
    }
    let call = assessment.steps.contains(&StepId::CallTasNow);
    let urgent = assessment.outcome == Outcome::EmergencyCallNow
        || assessment.possible == Some(Outcome::EmergencyCallNow);
    assert_eq!(call, urgent, "{}", what());
    reports(answers, assessment);
}

fn reports(answers: &Answers, assessment: &Assessment) {
    for report in &assessment.criteria {
        let what = || format!("{report:?} of {:?}", answers.iter().collect::<Vec<_>>());
        let met = report.standing == Standing::Met;
        assert!(met || report.limited_by.is_empty(), "{}", what());
        assert!(!met || report.met_from.is_none(), "{}", what());
        assert!(report.met_from.is_none_or(|day| day > TODAY), "{}", what());
        for question in &report.open {
            assert_eq!(report.standing, Standing::Open, "{}", what());
            assert!(is_open(answers, *question), "{}", what());
        }
        if met && report.limited_by.is_empty() {
            assert_ne!(counts(answers, report.id), Standing::Unmet, "{}", what());
        }
        if !report.limited_by.is_empty() {
            assert_eq!(counts(answers, report.id), Standing::Unmet, "{}", what());
        }
    }
}

/// What was seen, so that nothing can hide by never happening.
#[derive(Default)]
struct Seen(BTreeMap<String, usize>);

impl Seen {
    fn note(&mut self, what: String) {
        *self.0.entry(what).or_default() += 1;
    }

    fn note_all(&mut self, assessment: &Assessment) {
        self.note(format!("outcome {}", assessment.outcome.id()));
        for report in &assessment.criteria {
            self.note(format!(
                "criterion {} {}",
                report.id.id(),
                report.standing.id()
            ));
        }
        for id in &assessment.exceptions {
            self.note(format!("exception {}", id.id()));
        }
        for alert in &assessment.alerts {
            let status = match alert.status {
                DeadlineStatus::Running { .. } => "running",
                DeadlineStatus::Lapsed { .. } => "lapsed",
                DeadlineStatus::Undated => "undated",
            };
            self.note(format!("deadline {} {status}", alert.id.id()));
            self.note(format!("deadline {}", alert.id.id()));
        }
        for id in &assessment.routes {
            self.note(format!("route {}", id.id()));
        }
        for id in &assessment.steps {
            self.note(format!("step {}", id.id()));
        }
        self.note(format!("clinic {}", assessment.clinic.id()));
    }

    fn assert(&self, kind: &str, ids: impl IntoIterator<Item = &'static str>) {
        for id in ids {
            let name = format!("{kind} {id}");
            assert!(self.0.contains_key(&name), "{name} was never seen");
        }
    }
}

#[test]
fn nothing_contradicts_and_nothing_is_out_of_reach() {
    let mut seen = Seen::default();
    for number in 0..CASES {
        let answers = drawn(number);
        let assessment = decide(&REGISTER, &answers, TODAY);
        assert_eq!(assessment.outcome, outcome(&REGISTER, &answers, TODAY));
        consistent(&answers, &assessment);
        seen.note_all(&assessment);
    }
    println!("assessments: {CASES}");
    for (what, count) in &seen.0 {
        println!("  {what}: {count}");
    }
    seen.assert("outcome", Outcome::ALL.iter().map(|id| id.id()));
    seen.assert("exception", ExceptionId::ALL.iter().map(|id| id.id()));
    seen.assert("deadline", DeadlineId::ALL.iter().map(|id| id.id()));
    seen.assert("route", RouteId::ALL.iter().map(|id| id.id()));
    seen.assert("step", StepId::ALL.iter().map(|id| id.id()));
    seen.assert("clinic", ClinicHint::ALL.iter().map(|id| id.id()));
    for standing in [Standing::Met, Standing::Open, Standing::Unmet] {
        let ids = CriterionId::ALL.iter();
        for id in ids {
            let name = format!("criterion {} {}", id.id(), standing.id());
            assert!(seen.0.contains_key(&name), "{name} was never seen");
        }
    }
}

#[test]
fn one_more_answer_takes_back_nothing_that_was_certain() {
    let mut told = 0;
    for number in 0..CASES / 2 {
        let answers = drawn(number);
        let before = decide(&REGISTER, &answers, TODAY);
        let mut chance = Chance::seeded(!number);
        let open = Question::ALL.iter().filter(|one| is_open(&answers, **one));
        let open: Vec<Question> = open.copied().collect();
        if open.is_empty() {
            continue;
        }
        let question = chance.pick(&open);
        let answer = chance.certain(question, TODAY);
        let after = decide(&REGISTER, &answers.with(question, answer), TODAY);
        let what = || {
            format!(
                "{question:?} {answer:?} to {:?}",
                answers.iter().collect::<Vec<_>>()
            )
        };
        told += 1;
        if before.outcome == Outcome::TryNormalChannelsFirst {
            // Where nothing higher is possible any more, another office may show.
            let lower = after.outcome < before.outcome;
            assert!(!lower || after.possible.is_none(), "{}", what());
        } else {
            assert!(after.outcome >= before.outcome, "{}", what());
        }
        let most = before.possible.unwrap_or(before.outcome);
        assert!(after.outcome <= most.max(before.outcome), "{}", what());
        same_where_decided(&before, &after, what);
    }
    println!("answers added to a case: {told}");
}

fn same_where_decided(before: &Assessment, after: &Assessment, what: impl Fn() -> String) {
    for report in &before.criteria {
        let later = after.criteria.iter().find(|one| one.id == report.id);
        let later = later.map_or(Standing::Unmet, |one| one.standing);
        let same = later == report.standing || report.standing == Standing::Open;
        assert!(same, "criterion {}: {}", report.id.id(), what());
    }
    for id in &before.exceptions {
        assert!(after.exceptions.contains(id), "{}: {}", id.id(), what());
    }
}

#[test]
fn another_office_stays_the_right_door_however_open_answers_turn_out() {
    let (mut cases, mut completions) = (0, 0);
    for number in 0..CASES {
        let answers = drawn(number);
        if outcome(&REGISTER, &answers, TODAY) != Outcome::NotATasMatter {
            continue;
        }
        cases += 1;
        let mut chance = Chance::seeded(!number);
        for _ in 0..COMPLETIONS {
            let mut complete = answers;
            for question in Question::ALL {
                if is_open(&complete, *question) {
                    complete.set(*question, chance.certain(*question, TODAY));
                }
            }
            completions += 1;
            let turned_out = outcome(&REGISTER, &complete, TODAY);
            assert_eq!(
                turned_out,
                Outcome::NotATasMatter,
                "{answers:?} {complete:?}"
            );
        }
    }
    println!("another office: {cases} cases, filled in {completions} times");
    assert!(cases > 100, "only {cases} cases");
}
