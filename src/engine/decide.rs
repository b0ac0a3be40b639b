//! From answers to an assessment.

use super::standing::Case;
use crate::domain::{
    Answers, Assessment, Change, Condition, Criterion, CriterionReport, Date, ExceptionId, Outcome,
    Question, Register, RouteId, Standing, StepId,
};

/// Decides a case: everything that follows from the answers on that day.
///
/// Answers that are missing or "not sure" leave what depends on them open; they
/// never count as "no".
#[must_use]
pub fn decide(register: &Register, answers: &Answers, today: Date) -> Assessment {
    let case = Case {
        register,
        answers,
        today,
    };
    let verdict = case.verdict();
    let outcome = verdict.outcome();
    let possible = verdict.possible(outcome);
    Assessment {
        outcome,
        possible,
        settled_by: possible.map_or_else(Vec::new, |higher| case.settled_by(higher)),
        change: case.change(outcome),
        criteria: case.criteria(),
        exceptions: case.exceptions(),
        alerts: case.alerts(),
        routes: case.routes(),
        steps: case.steps(outcome),
        clinic: case.clinic(),
    }
}

/// The outcome alone: the highest that is certain.
#[must_use]
pub fn outcome(register: &Register, answers: &Answers, today: Date) -> Outcome {
    Case {
        register,
        answers,
        today,
    }
    .verdict()
    .outcome()
}

/// The three standings that make the outcome.
#[derive(Clone, Copy)]
struct Verdict {
    emergency: Standing,
    qualifies: Standing,
    elsewhere: Standing,
}

impl Verdict {
    /// The highest outcome that is certain. Another office is named only where
    /// nothing that would override it is open.
    fn outcome(self) -> Outcome {
        match (self.emergency, self.qualifies, self.elsewhere) {
            (Standing::Met, ..) => Outcome::EmergencyCallNow,
            (_, Standing::Met, _) => Outcome::LikelyQualifies,
            (Standing::Unmet, Standing::Unmet, Standing::Met) => Outcome::NotATasMatter,
            _ => Outcome::TryNormalChannelsFirst,
        }
    }

    /// A higher outcome that is still open.
    fn possible(self, certain: Outcome) -> Option<Outcome> {
        let open = [
            (Outcome::EmergencyCallNow, self.emergency),
            (Outcome::LikelyQualifies, self.qualifies),
        ];
        let higher = |&&(outcome, standing): &&(Outcome, Standing)| {
            standing == Standing::Open && outcome > certain
        };
        open.iter().find(higher).map(|(outcome, _)| *outcome)
    }
}

impl Case<'_> {
    fn verdict(&self) -> Verdict {
        let scope = self.standing(&self.register.scope);
        let criteria = self.register.criteria.iter();
        let counting = criteria.map(|criterion| self.counts(criterion.id)).max();
        let exceptions = self
            .register
            .exceptions
            .iter()
            .filter(|exception| exception.elsewhere);
        let elsewhere = exceptions
            .map(|exception| self.standing(&exception.condition))
            .max();
        Verdict {
            emergency: self.standing(&self.register.emergency).min(scope),
            qualifies: counting.unwrap_or(Standing::Unmet),
            elsewhere: elsewhere.unwrap_or(Standing::Unmet),
        }
    }

    fn settled_by(&self, higher: Outcome) -> Vec<Question> {
        let mut questions = Vec::new();
        self.collect_open(&self.register.scope, &mut questions);
        if higher == Outcome::EmergencyCallNow {
            self.collect_open(&self.register.emergency, &mut questions);
        } else {
            for criterion in self.register.criteria {
                self.collect_open(&Condition::Counts(criterion.id), &mut questions);
            }
        }
        questions
    }

    /// The first day on which the outcome rises by itself.
    fn change(&self, outcome: Outcome) -> Option<Change> {
        let criteria = self
            .register
            .criteria
            .iter()
            .map(|criterion| &criterion.suffices);
        let conditions: Vec<_> = criteria.chain([&self.register.emergency]).collect();
        let rises = |later: Self| later.verdict().outcome() > outcome;
        let from = self.first_day(&conditions, rises)?;
        Some(Change {
            from,
            outcome: self.on(from).verdict().outcome(),
        })
    }

    fn criteria(&self) -> Vec<CriterionReport> {
        if self.standing(&self.register.scope) == Standing::Unmet {
            return Vec::new();
        }
        self.register
            .criteria
            .iter()
            .map(|criterion| self.report(criterion))
            .collect()
    }

    fn report(&self, criterion: &Criterion) -> CriterionReport {
        let standing = self.meets(criterion.id);
        let met = standing == Standing::Met;
        CriterionReport {
            id: criterion.id,
            standing,
            reasons: self.reasons(&criterion.condition),
            open: self.open_questions(&criterion.condition),
            limited_by: if met {
                self.limited_by(criterion)
            } else {
                Vec::new()
            },
            met_from: if met { None } else { self.met_from(criterion) },
        }
    }

    fn limited_by(&self, criterion: &Criterion) -> Vec<ExceptionId> {
        let limits = self.limits(criterion.id);
        let applying = limits.filter(|limit| self.standing(&limit.condition) == Standing::Met);
        applying.map(|limit| limit.id).collect()
    }

    fn met_from(&self, criterion: &Criterion) -> Option<Date> {
        self.first_day(&[&criterion.condition], |later| {
            later.meets(criterion.id) == Standing::Met
        })
    }

    fn exceptions(&self) -> Vec<ExceptionId> {
        let applying = self.register.exceptions.iter();
        applying
            .filter(|one| self.is_met(&one.condition))
            .map(|one| one.id)
            .collect()
    }

    fn routes(&self) -> Vec<RouteId> {
        let routes = self.register.routes.iter();
        routes
            .filter(|route| self.is_met(&route.condition))
            .map(|route| route.id)
            .collect()
    }

    fn steps(&self, outcome: Outcome) -> Vec<StepId> {
        let steps = self
            .register
            .steps
            .iter()
            .filter(|step| step.outcomes.contains(&outcome));
        steps
            .filter(|step| self.is_met(&step.condition))
            .map(|step| step.id)
            .collect()
    }

    pub(super) fn is_met(&self, condition: &Condition) -> bool {
        self.standing(condition) == Standing::Met
    }
}
