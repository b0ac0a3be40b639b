//! Which screen comes next, and which answers are in play.
//!
//! The visit is replayed from the answers, screen by screen: a screen is asked for
//! only while something that is still open depends on it, given what the screens
//! before it told. Answers that are no longer asked for stay where they are and
//! are left out.

use super::standing::Case;
use crate::domain::{
    Answers, Asked, Clock, Condition, Date, Interview, Question, Register, Screen, ScreenId,
    Standing,
};

/// A visit so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The screens that are answered, in order.
    pub answered: Vec<ScreenId>,
    /// The screen to ask next, or `None` where nothing that matters is open.
    pub next: Option<ScreenId>,
    /// How many more screens there can be, the next one included.
    pub ahead: usize,
    /// The answers of the screens on the way, without those that no longer matter.
    pub answers: Answers,
}

/// Replays a visit from its answers.
#[must_use]
pub fn visit(register: &Register, interview: &Interview, answers: &Answers, today: Date) -> Visit {
    let mut visit = Visit {
        answered: Vec::new(),
        next: None,
        ahead: 0,
        answers: Answers::default(),
    };
    for screen in interview.screens {
        let case = Case {
            register,
            answers: &visit.answers,
            today,
        };
        if !case.needs(screen) {
            continue;
        }
        if visit.next.is_none() && take(register, screen, answers, today, &mut visit.answers) {
            visit.answered.push(screen.id);
        } else {
            visit.next = visit.next.or(Some(screen.id));
            visit.ahead += 1;
        }
    }
    visit
}

/// The questions of a screen that are shown, given the answers: those that the
/// screen asks in this case and whose gate is open.
#[must_use]
pub fn shown(
    register: &Register,
    screen: &Screen,
    answers: &Answers,
    today: Date,
) -> Vec<Question> {
    let case = Case {
        register,
        answers,
        today,
    };
    let mut shown = Vec::new();
    for asked in screen.asks {
        if case.shows(asked) {
            shown.push(asked.question);
        }
    }
    shown
}

/// Takes over the answers of one screen; false where one that is shown is missing.
fn take(
    register: &Register,
    screen: &Screen,
    from: &Answers,
    today: Date,
    into: &mut Answers,
) -> bool {
    let mut told = *into;
    for asked in screen.asks {
        let case = Case {
            register,
            answers: &told,
            today,
        };
        if !case.shows(asked) {
            continue;
        }
        let Some(answer) = from.get(asked.question) else {
            return false;
        };
        told.set(asked.question, answer);
    }
    *into = told;
    true
}

impl Case<'_> {
    fn asks(&self, asked: &Asked) -> bool {
        self.standing(&asked.when) != Standing::Unmet
    }

    fn shows(&self, asked: &Asked) -> bool {
        self.asks(asked) && self.gate(asked.question) == Standing::Met
    }

    /// Whether something open depends on a question of this screen.
    fn needs(&self, screen: &Screen) -> bool {
        let wanted = self.wanted();
        for asked in screen.asks {
            let question = asked.question;
            if wanted.contains(&question)
                && self.answers.get(question).is_none()
                && self.asks(asked)
            {
                return true;
            }
        }
        false
    }

    /// Every question on which something open depends.
    fn wanted(&self) -> Vec<Question> {
        let register = self.register;
        let mut wanted = Vec::new();
        self.collect_open(&register.scope, &mut wanted);
        if self.standing(&register.scope) != Standing::Unmet {
            self.want_law(&mut wanted);
        }
        self.want_deadlines(&mut wanted);
        self.want_clinic(&mut wanted);
        for route in register.routes {
            self.collect_open(&route.condition, &mut wanted);
        }
        wanted
    }

    fn want_law(&self, wanted: &mut Vec<Question>) {
        self.collect_open(&self.register.emergency, wanted);
        for criterion in self.register.criteria {
            self.collect_open(&criterion.condition, wanted);
            self.collect_open(&Condition::Counts(criterion.id), wanted);
        }
        for step in self.register.steps {
            self.collect_open(&step.condition, wanted);
        }
    }

    fn want_deadlines(&self, wanted: &mut Vec<Question>) {
        self.collect_open(&self.register.deadline_scope, wanted);
        if self.standing(&self.register.deadline_scope) == Standing::Unmet {
            return;
        }
        for deadline in self.register.deadlines {
            self.collect_open(&deadline.condition, wanted);
            if self.standing(&deadline.condition) != Standing::Unmet {
                self.collect_open(&deadline.dated, wanted);
                self.want_clock(deadline.clock, &deadline.dated, wanted);
            }
        }
    }

    fn want_clock(&self, clock: Clock, dated: &Condition, wanted: &mut Vec<Question>) {
        if self.standing(dated) == Standing::Unmet {
            return;
        }
        if let Clock::Days(question, _) | Clock::Months(question, ..) | Clock::Printed(question) =
            clock
        {
            wanted.push(question);
        }
    }

    fn want_clinic(&self, wanted: &mut Vec<Question>) {
        self.collect_open(&self.register.clinic_scope, wanted);
        if self.standing(&self.register.clinic_scope) != Standing::Unmet {
            wanted.extend([
                Question::HouseholdSize,
                Question::HouseholdIncome,
                Question::AmountInDispute,
                Question::Location,
            ]);
        }
    }
}
