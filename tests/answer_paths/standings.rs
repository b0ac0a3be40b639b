//! The outcome over all combinations of rules that are met, open or unmet.
//!
//! The register here is a panel of switches: each rule is met by one question
//! answered "yes", unmet by "no" and open by "not sure". What it should come to is
//! computed from two worlds, one in which every open rule turns out well for the
//! visitor and one in which it turns out badly. No condition of the law is read.

use crate::support::TODAY;
use tas_checklist::domain::{
    Answer, Answers, Assessment, Condition, Criterion, Exception, Kind, Outcome, Question,
    Register, Standing,
};
use tas_checklist::engine::{decide, outcome};
use tas_checklist::rules::REGISTER;

const CRITERIA: usize = 9;
const EXCEPTIONS: usize = 5;
/// Where the switches of each kind begin.
const FIRST_EXCEPTION: usize = CRITERIA;
const SCOPE: usize = FIRST_EXCEPTION + EXCEPTIONS;
const EMERGENCY: usize = SCOPE + 1;
const SWITCHES: usize = EMERGENCY + 1;

/// One question for each rule; what it asks does not matter here.
const PANEL: [Question; SWITCHES] = [
    Question::SignificantCosts,
    Question::LastingHarm,
    Question::NoticeAbroad,
    Question::ContactedIrs,
    Question::Filed,
    Question::Promised,
    Question::Form911Sent,
    Question::CongressionalReferral,
    Question::TookMoneyNotOwed,
    Question::TookMoneyBarred,
    Question::NoRequiredNotice,
    Question::EndedAgreementWrongly,
    Question::SystemError,
    Question::ProcessFailed,
    Question::NotInformed,
    Question::NotHeard,
];

/// One exception of the law for each kind: what it leaves, and where it sends.
const KINDS: [Exception; EXCEPTIONS] = [
    REGISTER.exceptions[0],
    REGISTER.exceptions[3],
    REGISTER.exceptions[7],
    REGISTER.exceptions[8],
    REGISTER.exceptions[9],
];

const ANSWERS: [Answer; 3] = [Answer::No, Answer::NotSure, Answer::Yes];

const fn switch(place: usize) -> Condition {
    Condition::Is(PANEL[place], Answer::Yes)
}

const SWITCHED_CRITERIA: [Criterion; CRITERIA] = {
    let mut criteria = [REGISTER.criteria[0]; CRITERIA];
    let mut place = 0;
    while place < CRITERIA {
        criteria[place] = Criterion {
            condition: switch(place),
            suffices: switch(place),
            ..REGISTER.criteria[place]
        };
        place += 1;
    }
    criteria
};

const SWITCHED_EXCEPTIONS: [Exception; EXCEPTIONS] = {
    let mut exceptions = KINDS;
    let mut place = 0;
    while place < EXCEPTIONS {
        exceptions[place].condition = switch(FIRST_EXCEPTION + place);
        place += 1;
    }
    exceptions
};

const SWITCHED: Register = Register {
    scope: switch(SCOPE),
    deadline_scope: switch(SCOPE),
    emergency: switch(EMERGENCY),
    clinic_scope: switch(SCOPE),
    criteria: &SWITCHED_CRITERIA,
    exceptions: &SWITCHED_EXCEPTIONS,
    deadlines: &[],
    routes: &[],
    steps: &[],
    ..REGISTER
};

/// How every switch stands.
type Panel = [Standing; SWITCHES];

/// A world in which nothing is open: what is open turns out well, or badly.
#[derive(Clone, Copy)]
struct World<'a>(&'a Panel, bool);

impl World<'_> {
    /// Whether something that helps the visitor is so.
    fn helps(&self, place: usize) -> bool {
        match self.0[place] {
            Standing::Met => true,
            Standing::Open => self.1,
            Standing::Unmet => false,
        }
    }

    /// Whether something that takes a criterion away is so.
    fn limits(&self, place: usize) -> bool {
        match self.0[place] {
            Standing::Met => true,
            Standing::Open => !self.1,
            Standing::Unmet => false,
        }
    }

    fn is_emergency(&self) -> bool {
        self.helps(SCOPE) && self.helps(EMERGENCY)
    }

    fn qualifies(&self) -> bool {
        let counts = |place: usize| {
            let taken = |kind: usize| {
                let leaves = KINDS[kind].leaves;
                self.limits(FIRST_EXCEPTION + kind)
                    && !leaves.contains(&REGISTER.criteria[place].id)
            };
            self.helps(place) && !(0..EXCEPTIONS).any(taken)
        };
        self.helps(SCOPE) && (0..CRITERIA).any(counts)
    }

    fn is_elsewhere(&self) -> bool {
        (0..EXCEPTIONS)
            .any(|kind| KINDS[kind].elsewhere && self.0[FIRST_EXCEPTION + kind] == Standing::Met)
    }
}

fn expected(panel: &Panel) -> Outcome {
    let (well, badly) = (World(panel, true), World(panel, false));
    if badly.is_emergency() {
        Outcome::EmergencyCallNow
    } else if badly.qualifies() {
        Outcome::LikelyQualifies
    } else if well.is_emergency() || well.qualifies() || !badly.is_elsewhere() {
        Outcome::TryNormalChannelsFirst
    } else {
        Outcome::NotATasMatter
    }
}

fn expected_possible(panel: &Panel) -> Option<Outcome> {
    let (well, certain) = (World(panel, true), expected(panel));
    let emergency = well.is_emergency().then_some(Outcome::EmergencyCallNow);
    let qualifies = well.qualifies().then_some(Outcome::LikelyQualifies);
    emergency
        .or(qualifies)
        .filter(|possible| *possible > certain)
}

/// Every combination of the switches at these places; the others are off.
fn combinations(places: &[usize], mut each: impl FnMut(&Panel, &Answers)) -> usize {
    let exponent = u32::try_from(places.len()).unwrap_or(u32::MAX);
    let count = 3_usize.pow(exponent);
    for number in 0..count {
        let mut panel = [Standing::Unmet; SWITCHES];
        let mut answers = Answers::default();
        for question in PANEL {
            answers.set(question, Answer::No);
        }
        let mut rest = number;
        for place in places {
            panel[*place] = [Standing::Unmet, Standing::Open, Standing::Met][rest % 3];
            answers.set(PANEL[*place], ANSWERS[rest % 3]);
            rest /= 3;
        }
        each(&panel, &answers);
    }
    count
}

#[test]
fn the_panel_has_every_kind_of_exception() {
    for exception in REGISTER.exceptions {
        let alike = |kind: &Exception| {
            kind.leaves == exception.leaves && kind.elsewhere == exception.elsewhere
        };
        assert!(KINDS.iter().any(alike), "{}", exception.id.id());
    }
    for question in PANEL {
        assert_eq!(question.kind(), Kind::YesNo);
    }
}

#[test]
fn every_combination_of_criteria_comes_to_the_outcome_that_is_certain() {
    let places: Vec<usize> = (0..CRITERIA).chain([SCOPE, EMERGENCY]).collect();
    let count = combinations(&places, |panel, answers| {
        assert_eq!(
            outcome(&SWITCHED, answers, TODAY),
            expected(panel),
            "{panel:?}"
        );
    });
    println!("combinations of criteria, scope and emergency: {count}");
}

#[test]
fn every_combination_of_exceptions_takes_away_what_it_may() {
    // One criterion of each kind that the exceptions tell apart: 1, 5, 6 and 9.
    let places: Vec<usize> = [0, 4, 5, 8]
        .into_iter()
        .chain(FIRST_EXCEPTION..SWITCHES)
        .collect();
    let count = combinations(&places, |panel, answers| {
        assert_eq!(
            outcome(&SWITCHED, answers, TODAY),
            expected(panel),
            "{panel:?}"
        );
    });
    println!("combinations of criteria, exceptions, scope and emergency: {count}");
}

#[test]
fn what_is_still_possible_is_the_best_that_can_turn_out() {
    let places: Vec<usize> = [0, 4, 8]
        .into_iter()
        .chain(FIRST_EXCEPTION..SWITCHES)
        .collect();
    let count = combinations(&places, |panel, answers| {
        let assessment = decide(&SWITCHED, answers, TODAY);
        assert_eq!(assessment.possible, expected_possible(panel), "{panel:?}");
        settled_by_what_is_open(panel, &assessment);
    });
    println!("combinations whose better outcome was looked at: {count}");
}

/// Each open switch that decides between the outcomes is named, and no other.
fn settled_by_what_is_open(panel: &Panel, assessment: &Assessment) {
    for (place, question) in PANEL.iter().enumerate() {
        let mut named = assessment.settled_by.iter().flatten();
        let named = named.any(|one| one == question);
        assert!(
            !named || panel[place] == Standing::Open,
            "{panel:?}: {question:?}"
        );
    }
    assert_eq!(
        assessment.settled_by.is_empty(),
        assessment.possible.is_none(),
        "{panel:?}"
    );
}
