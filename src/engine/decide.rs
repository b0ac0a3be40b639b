//! From answers to an assessment.

use super::standing::Case;
use crate::domain::{
    Answers, Assessment, Change, Condition, Criterion, CriterionId, CriterionReport, Date,
    ExceptionId, NoteReport, Outcome, Register, RouteId, Standing, StepId,
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
    let (ask, change) = case.ahead(outcome);
    let clinic = case.clinic();
    Assessment {
        outcome,
        possible,
        settled_by: possible.map_or_else(Vec::new, |higher| case.settled_by(higher)),
        possible_from: if possible.is_none() { ask } else { None },
        change,
        criteria: case.criteria(),
        exceptions: case.exceptions(),
        alerts: case.alerts(),
        routes: case.routes(),
        steps: case.steps(outcome, possible),
        notes: case.notes(outcome, possible),
        clinic,
        clinic_ceiling: case.clinic_ceiling(clinic),
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
        let mut qualifies = Standing::Unmet;
        for criterion in self.register.criteria {
            qualifies = self.raised(qualifies, criterion);
        }
        let mut elsewhere = Standing::Unmet;
        for exception in self.register.exceptions {
            if exception.elsewhere {
                elsewhere = elsewhere.max(self.standing(&exception.condition));
            }
        }
        let scope = self.standing(&self.register.scope);
        Verdict {
            emergency: self.standing(&self.register.emergency).min(scope),
            qualifies: qualifies.min(scope),
            elsewhere,
        }
    }

    /// The first day on which more than the outcome becomes possible by itself, and the
    /// first on which the outcome rises.
    fn ahead(&self, outcome: Outcome) -> (Option<Date>, Option<Change>) {
        let mut days = Vec::new();
        for criterion in self.register.criteria {
            self.collect_turning(&criterion.suffices, &mut days);
        }
        self.collect_turning(&self.register.emergency, &mut days);
        let mut possible: Option<Date> = None;
        let mut change: Option<Change> = None;
        for from in days {
            let then = self.on(from).verdict();
            let later = then.outcome();
            let first = possible.is_none_or(|known| from < known);
            if first && then.possible(outcome).is_some() {
                possible = Some(from);
            }
            if later > outcome && change.is_none_or(|known| from < known.from) {
                change = Some(Change {
                    from,
                    outcome: later,
                    criterion: self.newly_counting(from),
                });
            }
        }
        (possible, change)
    }

    /// The first criterion that is enough on that day and is not today.
    fn newly_counting(&self, day: Date) -> Option<CriterionId> {
        for criterion in self.register.criteria {
            let then = self.on(day).counts(criterion.id) == Standing::Met;
            if then && self.counts(criterion.id) != Standing::Met {
                return Some(criterion.id);
            }
        }
        None
    }

    fn criteria(&self) -> Vec<CriterionReport> {
        let mut reports = Vec::new();
        if self.standing(&self.register.scope) != Standing::Unmet {
            for criterion in self.register.criteria {
                reports.push(self.report(criterion));
            }
        }
        reports
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
        let mut limits = Vec::new();
        for exception in self.register.exceptions {
            if !exception.leaves.contains(&criterion.id) && self.is_met(&exception.condition) {
                limits.push(exception.id);
            }
        }
        limits
    }

    fn met_from(&self, criterion: &Criterion) -> Option<Date> {
        let mut days = Vec::new();
        self.collect_turning(&criterion.condition, &mut days);
        let mut first: Option<Date> = None;
        for day in days {
            if first.is_none_or(|known| day < known)
                && self.on(day).meets(criterion.id) == Standing::Met
            {
                first = Some(day);
            }
        }
        first
    }

    fn exceptions(&self) -> Vec<ExceptionId> {
        let mut applying = Vec::new();
        for exception in self.register.exceptions {
            if self.is_met(&exception.condition) {
                applying.push(exception.id);
            }
        }
        applying
    }

    fn routes(&self) -> Vec<RouteId> {
        let mut routes = Vec::new();
        for route in self.register.routes {
            if self.is_met(&route.condition) {
                routes.push(route.id);
            }
        }
        routes
    }

    fn steps(&self, outcome: Outcome, possible: Option<Outcome>) -> Vec<StepId> {
        let mut steps = Vec::new();
        for step in self.register.steps {
            let may_come = possible.is_some_and(|higher| step.when_possible.contains(&higher));
            let fits = may_come || step.outcomes.contains(&outcome);
            if fits && self.is_met(&step.condition) {
                steps.push(step.id);
            }
        }
        steps
    }

    fn notes(&self, outcome: Outcome, possible: Option<Outcome>) -> Vec<NoteReport> {
        let mut notes = Vec::new();
        for note in self.register.notes {
            let fits = |outcome| note.outcomes.contains(&outcome);
            if (fits(outcome) || possible.is_some_and(fits)) && self.is_met(&note.condition) {
                notes.push(NoteReport {
                    id: note.id,
                    from: self.counted_day(note.clock),
                });
            }
        }
        notes
    }

    pub(super) fn is_met(&self, condition: &Condition) -> bool {
        self.standing(condition) == Standing::Met
    }
}
