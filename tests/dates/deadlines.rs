//! Every deadline and every delay from any day of seven years: it runs on its last
//! day and has run out on the next.

use proptest::prelude::*;
use tas_checklist::domain::{
    Answer, Answers, Choice, Clock, Condition, CriterionId, DeadlineId, DeadlineStatus, Question,
    Register, Standing,
};
use tas_checklist::engine::{Case, decide};
use tas_checklist::rules::REGISTER;

use crate::calendar::{date, months_later, these_years};
use crate::drawn;

/// The deadlines alone, which is quicker to decide.
const DEADLINES: Register = Register {
    criteria: &[],
    exceptions: &[],
    routes: &[],
    steps: &[],
    ..REGISTER
};

/// How long a deadline runs from the day told.
#[derive(Clone, Copy, Debug)]
enum Length {
    Days(i32),
    Months(i16),
    /// Twelve months from the start, which lies thirty days before the printed day.
    YearFromBeforePrinted,
}

/// A deadline: what starts it, how long it runs, and from which day on it shows.
struct Counted {
    id: DeadlineId,
    told: (Question, Choice),
    length: Length,
    shows_after: i32,
    shows_lapsed: bool,
}

const fn notice(id: DeadlineId, choice: Choice, length: Length) -> Counted {
    Counted {
        id,
        told: (Question::Notice, choice),
        length,
        shows_after: 0,
        shows_lapsed: true,
    }
}

const fn levy(id: DeadlineId, choice: Choice, length: Length) -> Counted {
    Counted {
        told: (Question::Situation, choice),
        ..notice(id, choice, length)
    }
}

const fn afterwards(shows_after: i32, counted: &Counted) -> Counted {
    Counted {
        shows_after,
        shows_lapsed: false,
        ..*counted
    }
}

const COUNTED: [Counted; 16] = [
    levy(DeadlineId::BankLevyHold, Choice::BankLevy, Length::Days(21)),
    levy(
        DeadlineId::LeviedMoneyReturn,
        Choice::WageLevy,
        Length::Months(9),
    ),
    notice(
        DeadlineId::LevyHearing,
        Choice::FinalLevyNotice,
        Length::Days(30),
    ),
    notice(DeadlineId::LienHearing, Choice::LienLetter, Length::Days(0)),
    afterwards(
        31,
        &notice(
            DeadlineId::LevyEquivalentHearing,
            Choice::FinalLevyNotice,
            Length::Months(12),
        ),
    ),
    afterwards(
        1,
        &notice(
            DeadlineId::LienEquivalentHearing,
            Choice::LienLetter,
            Length::YearFromBeforePrinted,
        ),
    ),
    notice(
        DeadlineId::HearingReview,
        Choice::HearingDetermination,
        Length::Days(30),
    ),
    notice(
        DeadlineId::TaxCourtPetition,
        Choice::DeficiencyLetter,
        Length::Days(90),
    ),
    notice(
        DeadlineId::TaxCourtPetitionAbroad,
        Choice::DeficiencyLetter,
        Length::Days(150),
    ),
    notice(
        DeadlineId::MathErrorAbatement,
        Choice::MathErrorNotice,
        Length::Days(60),
    ),
    notice(
        DeadlineId::AgreementAppeal,
        Choice::AgreementNotice,
        Length::Days(30),
    ),
    notice(
        DeadlineId::TrustFundAppeal,
        Choice::TrustFundLetter,
        Length::Days(60),
    ),
    afterwards(
        0,
        &notice(
            DeadlineId::TrustFundTalk,
            Choice::TrustFundLetter,
            Length::Days(10),
        ),
    ),
    notice(
        DeadlineId::InnocentSpousePetition,
        Choice::InnocentSpouseDenial,
        Length::Days(90),
    ),
    notice(
        DeadlineId::RefundBankData,
        Choice::RefundBankNotice,
        Length::Days(30),
    ),
    notice(
        DeadlineId::RefundSuit,
        Choice::ClaimDenial,
        Length::Months(24),
    ),
];

impl Counted {
    fn last_day(&self, start: i32) -> i32 {
        match self.length {
            Length::Days(days) => start + days,
            Length::Months(months) => months_later(start, months),
            Length::YearFromBeforePrinted => months_later(start - 30, 12),
        }
    }

    fn answers(&self, start: i32) -> Answers {
        let (question, choice) = self.told;
        let abroad = self.id == DeadlineId::TaxCourtPetitionAbroad;
        let start = Answer::Date(date(start));
        let answers = Answers::default()
            .with(Question::Agency, Answer::Choice(Choice::Irs))
            .with(
                Question::NoticeAbroad,
                if abroad { Answer::Yes } else { Answer::No },
            );
        let answers = match question {
            Question::Notice => answers
                .with(Question::Situation, Answer::Choice(Choice::BalanceDue))
                .with(Question::NoticeDate, start),
            _ => answers
                .with(Question::Action, Answer::Choice(Choice::InForce))
                .with(Question::ActionDate, start),
        };
        answers.with(question, Answer::Choice(choice))
    }

    /// Whether a statute prescribes the day, so that it may move from a weekend.
    fn may_move(&self) -> bool {
        [
            DeadlineId::LevyHearing,
            DeadlineId::HearingReview,
            DeadlineId::TaxCourtPetition,
            DeadlineId::TaxCourtPetitionAbroad,
            DeadlineId::MathErrorAbatement,
            DeadlineId::RefundSuit,
            DeadlineId::InnocentSpousePetition,
        ]
        .contains(&self.id)
    }

    /// What is to be shown on a day.
    fn expected(&self, start: i32, today: i32) -> Option<DeadlineStatus> {
        let last = self.last_day(start);
        let last_day = date(last);
        if self.shows_after > 0 && today < start + self.shows_after {
            None
        } else if today <= last {
            let days_left = last - today;
            Some(DeadlineStatus::Running {
                last_day,
                days_left,
                may_move: self.may_move() && is_weekend(last),
            })
        } else {
            self.shows_lapsed
                .then_some(DeadlineStatus::Lapsed { last_day })
        }
    }

    fn shown(&self, start: i32, today: i32) -> Option<DeadlineStatus> {
        let alerts = decide(&DEADLINES, &self.answers(start), date(today)).alerts;
        let own = alerts.iter().find(|alert| alert.id == self.id);
        own.map(|alert| alert.status)
    }
}

/// The calendar's first day, 1 January 1900, was a Monday.
fn is_weekend(number: i32) -> bool {
    matches!(number % 7, 5 | 6)
}

#[test]
fn every_deadline_with_a_length_is_here() {
    for deadline in REGISTER.deadlines {
        let counted = COUNTED.iter().any(|counted| counted.id == deadline.id);
        let has_clock = deadline.clock != Clock::Uncounted;
        assert_eq!(counted, has_clock, "{}", deadline.id.id());
    }
}

#[test]
fn from_any_day_of_seven_years_the_last_day_runs_and_the_next_has_run_out() {
    let mut looked_at = 0;
    for counted in &COUNTED {
        for start in these_years() {
            let last = counted.last_day(start);
            let shows = start + counted.shows_after;
            let days = [last, last + 1, last - 1, shows - 1, shows];
            let days = if counted.shows_after > 0 {
                &days[..]
            } else {
                &days[..3]
            };
            for today in days.iter().copied() {
                assert_eq!(
                    counted.shown(start, today),
                    counted.expected(start, today),
                    "{} from {:?} on {:?}",
                    counted.id.id(),
                    date(start),
                    date(today)
                );
                looked_at += 1;
            }
        }
    }
    println!("deadlines looked at on a boundary day: {looked_at}");
}

fn delay(start: i32, today: i32) -> Standing {
    let answers = Answers::default()
        .with(Question::Agency, Answer::Choice(Choice::Irs))
        .with(
            Question::Situation,
            Answer::Choice(Choice::PaymentMisapplied),
        )
        .with(Question::ContactedIrs, Answer::Yes)
        .with(Question::FirstContactDate, Answer::Date(date(start)))
        .with(Question::Promised, Answer::No);
    let case = Case {
        register: &REGISTER,
        answers: &answers,
        today: date(today),
    };
    case.standing(&Condition::Meets(CriterionId::Delay))
}

#[test]
fn a_delay_from_any_day_of_seven_years_fails_on_day_30_and_passes_on_day_31() {
    for start in these_years() {
        assert_eq!(
            delay(start, start + 30),
            Standing::Unmet,
            "{:?}",
            date(start)
        );
        assert_eq!(delay(start, start + 31), Standing::Met, "{:?}", date(start));
    }
}

proptest! {
    #![proptest_config(drawn(3_000))]

    #[test]
    fn a_deadline_shows_on_any_day_what_the_calendar_says(
        which in 0..COUNTED.len(), start in these_years(), later in -800i32..1_500,
    ) {
        let counted = &COUNTED[which];
        let today = start + later;
        prop_assert_eq!(counted.shown(start, today), counted.expected(start, today));
    }

    #[test]
    fn a_delay_is_met_on_any_day_after_the_thirtieth(
        start in these_years(), later in 0i32..2_000,
    ) {
        prop_assert_eq!(delay(start, start + later), (later > 30).into());
    }
}
