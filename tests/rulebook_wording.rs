//! The words of the rulebook mean what the engine does: every kind of condition has
//! one wording, and what is said of days, screens and clinics is asked of the engine.

#![allow(clippy::expect_used, reason = "a helper that finds nothing has failed")]

use tas_checklist::domain::{
    self as d, Answer, Answers, Choice, ClinicHint, Comparison, Condition, CriterionId, Date,
    Question,
};
use tas_checklist::engine;
use tas_checklist::rulebook::{Asking, Item, Wording, ceiling, markdown, of_the_checklist};
use tas_checklist::rules::{INTERVIEW, REGISTER};
use tas_checklist::text::EN;

const WORDING: Wording = Wording {
    register: &REGISTER,
    catalog: &EN,
};
const TODAY: Date = Date::literal(2026, 11, 22);

/// An item as an indented list.
fn outline(item: &Item) -> String {
    fn write(item: &Item, depth: usize, out: &mut String) {
        out.push_str(&"  ".repeat(depth));
        out.push_str(&item.text.plain());
        out.push('\n');
        item.items
            .iter()
            .for_each(|below| write(below, depth + 1, out));
    }
    let mut out = String::new();
    write(item, 0, &mut out);
    out.trim_end().to_owned()
}

fn reads(condition: &Condition) -> String {
    outline(&WORDING.condition(condition))
}

const IRS: Condition = Condition::chose(Question::Agency, Choice::Irs);
const BOTH: &[Condition] = &[IRS, Condition::yes(Question::Promised)];

#[test]
fn each_condition_on_answers_has_its_wording() {
    let golden = [
        (Condition::Always, "always"),
        (
            Condition::TasDecides,
            "open: TAS decides (the text could not be read, or it changes by memo)",
        ),
        (IRS, "Tax office is “The IRS” irs"),
        (BOTH[1], "IRS named a day is answered “Yes”"),
        (
            Condition::OneOf(Question::Hardship, &[Choice::Now, Choice::Soon]),
            "Basic needs is one of:\n  “Yes, I cannot pay now” now\n  “Not yet, but soon” soon",
        ),
        (
            Condition::HasProcessingTime,
            "a normal processing time is published for The problem, and a filing started it \
             (Sent a return or request is answered “Yes”)",
        ),
        (
            Condition::DaysBeyondProcessingTime(Comparison::MoreThan(30)),
            "today is more than 30 days after the end of the published processing time, which is \
             counted from Day you sent it (day 30 is not enough, day 31 is)",
        ),
        (
            Condition::Meets(CriterionId::Delay),
            "criterion 5 (A delay of more than 30 days) is met, within the scope",
        ),
        (
            Condition::Counts(CriterionId::Delay),
            "criterion 5 (A delay of more than 30 days) is enough: what suffices for it is met, \
             within the scope, and no exception takes it away",
        ),
    ];
    for (condition, words) in golden {
        assert_eq!(reads(&condition), words, "{condition:?}");
    }
}

#[test]
fn each_condition_on_conditions_has_its_wording() {
    let irs = "Tax office is “The IRS” irs";
    let both = format!("\n  {irs}\n  IRS named a day is answered “Yes”");
    let golden = [
        (Condition::NotCertain(&IRS), format!("Not certainly: {irs}")),
        (Condition::Not(&IRS), format!("NOT: {irs}")),
        (
            Condition::Not(&Condition::NotCertain(&IRS)),
            format!("Certainly: {irs}"),
        ),
        (Condition::All(BOTH), format!("All of:{both}")),
        (Condition::Any(BOTH), format!("At least one of:{both}")),
        (
            Condition::Not(&Condition::Any(BOTH)),
            format!("None of:{both}"),
        ),
        (
            Condition::Not(&Condition::All(BOTH)),
            format!("NOT: All of:{both}"),
        ),
    ];
    for (condition, words) in golden {
        assert_eq!(reads(&condition), words, "{condition:?}");
    }
}

#[test]
fn each_comparison_of_days_has_its_wording() {
    let golden = [
        (
            Comparison::MoreThan(30),
            "today is more than 30 days after First contact (day 30 is not enough, day 31 is)",
        ),
        (
            Comparison::MoreThan(0),
            "today is after First contact (that day itself is not enough)",
        ),
        (Comparison::MoreThan(-1), "First contact is today or past"),
        (
            Comparison::MoreThan(-15),
            "First contact is at most 14 days ahead, or today, or past",
        ),
        (
            Comparison::AtMost(30),
            "today is at most 30 days after First contact, or that day is ahead",
        ),
        (Comparison::AtMost(0), "First contact is today or ahead"),
        (
            Comparison::AtMost(-1),
            "First contact is at least 1 day ahead",
        ),
    ];
    for (comparison, words) in golden {
        let condition = Condition::DaysSince(Question::FirstContactDate, comparison);
        assert_eq!(reads(&condition), words);
    }
}

/// The wording says on which days a comparison holds; this asks the engine.
#[test]
fn the_days_that_the_wording_names_are_those_that_count() {
    let today = TODAY;
    let holds = |comparison, days_ago: i32| {
        let answers = Answers::default()
            .with(Question::ContactedIrs, Answer::Yes)
            .with(
                Question::FirstContactDate,
                Answer::Date(today.plus_days(-days_ago)),
            );
        let case = engine::Case {
            register: &REGISTER,
            answers: &answers,
            today,
        };
        let condition = Condition::DaysSince(Question::FirstContactDate, comparison);
        case.standing(&condition) == d::Standing::Met
    };
    assert!(!holds(Comparison::MoreThan(30), 30) && holds(Comparison::MoreThan(30), 31));
    assert!(!holds(Comparison::MoreThan(0), 0) && holds(Comparison::MoreThan(0), 1));
    assert!(!holds(Comparison::MoreThan(-15), -15) && holds(Comparison::MoreThan(-15), -14));
    assert!(holds(Comparison::AtMost(0), 0) && !holds(Comparison::AtMost(0), 1));
    assert!(holds(Comparison::AtMost(-1), -1) && !holds(Comparison::AtMost(-1), 0));
}

/// "Unless" beside a screen is a promise: no visit with that answer asks it.
#[test]
fn no_visit_asks_a_screen_that_an_answer_closes() {
    let asking = Asking::new(&REGISTER, &INTERVIEW);
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let (mut visits, mut closed) = (0, 0);
    for _ in 0..1500 {
        let answers = random.answers();
        let visit = engine::visit(&REGISTER, &INTERVIEW, &answers, TODAY);
        for screen in visit.answered {
            for (question, answer) in asking.closed_by(screen) {
                closed += 1;
                let told = visit.answers.get(question) == Some(answer);
                assert!(!told, "{screen:?} is asked with {question:?} {answer:?}");
            }
        }
        visits += 1;
    }
    println!("{visits} visits, {closed} closing answers looked for");
    assert!(closed > visits);
}

/// A small generator of whole answer sets, from a fixed seed (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).expect("below the end")
    }

    fn answers(&mut self) -> Answers {
        let mut answers = Answers::default();
        for question in Question::ALL {
            answers.set(*question, self.answer(*question));
        }
        answers
    }

    fn answer(&mut self, question: Question) -> Answer {
        if self.below(6) == 0 {
            return Answer::NotSure;
        }
        let days = i32::try_from(self.below(80)).expect("small") - 40;
        match question.kind() {
            d::Kind::Choice(choices) => Answer::Choice(choices[self.below(choices.len())]),
            d::Kind::YesNo if self.below(2) == 0 => Answer::Yes,
            d::Kind::YesNo => Answer::No,
            d::Kind::Date(_) => Answer::Date(TODAY.plus_days(days)),
            d::Kind::Count(_) | d::Kind::Dollars(_) => Answer::Number(5),
        }
    }
}

/// What the book says of the clinic hint in words is what the engine does.
#[test]
fn the_clinic_hint_turns_where_the_book_says() {
    let first = &REGISTER.poverty_guidelines[0];
    let hint = |people, income, amount| {
        let answers = Answers::default()
            .with(Question::HouseholdSize, Answer::Number(people))
            .with(Question::HouseholdIncome, Answer::Number(income))
            .with(Question::AmountInDispute, Answer::Number(amount));
        engine::decide(&REGISTER, &answers, TODAY).clinic
    };
    let printed = section("ceilings");
    for people in 1..=8 {
        let most = ceiling(first, people);
        assert!(
            printed.contains(&format!("| {people} | {} |", (EN.dollars)(most))),
            "{printed}"
        );
        assert_eq!(hint(people, most, 0), ClinicHint::LikelyEligible);
        assert_eq!(hint(people, most + 1, 0), ClinicHint::SlightlyOverIncome);
        assert_eq!(
            hint(people, most + most / 10, 0),
            ClinicHint::SlightlyOverIncome
        );
        assert_eq!(
            hint(people, most + most / 10 + 1, 0),
            ClinicHint::OverIncome
        );
    }
    let cap = REGISTER.clinic_amount_cap;
    assert_eq!(hint(1, 0, cap), ClinicHint::LikelyEligible);
    assert_eq!(hint(1, 0, cap + 1), ClinicHint::AmountOverCap);
    assert!(section("clinic-hint").contains(&(EN.dollars)(cap)));
}

/// A place without a column has the figures of the one that the book names.
#[test]
fn a_place_without_a_column_has_the_first() {
    let printed = section("ceilings");
    assert!(printed.contains("| People in household | the 48 states, DC and Puerto Rico |"));
    assert!(printed.contains("Abroad: no table"));
    let first = &REGISTER.poverty_guidelines[0];
    let shown = |place| {
        let answers = Answers::default()
            .with(Question::Location, place)
            .with(Question::HouseholdSize, Answer::Number(3))
            .with(Question::HouseholdIncome, Answer::Number(0));
        let assessment = engine::decide(&REGISTER, &answers, TODAY);
        assessment.clinic_ceiling.expect("a ceiling")
    };
    for (place, abroad) in [
        (Answer::Choice(Choice::ContiguousStates), false),
        (Answer::Choice(Choice::PuertoRico), false),
        (Answer::NotSure, false),
        (Answer::Choice(Choice::Overseas), true),
    ] {
        let shown = shown(place);
        assert_eq!(shown.dollars, ceiling(first, 3), "{place:?}");
        assert_eq!(shown.abroad, abroad, "{place:?}");
    }
}

/// "12 months after the day that is 30 days before": over a leap day it is another
/// day than 30 days before the end of 12 months.
#[test]
fn the_year_of_a_lien_is_counted_in_the_order_of_the_words() {
    let words = "12 months (1 year) after the day that is 30 days before *Date of the letter*";
    assert!(section("deadline-lien-equivalent-hearing").contains(words));
    for (printed, last) in [
        (Date::literal(2026, 12, 31), Date::literal(2027, 12, 1)),
        (Date::literal(2027, 3, 29), Date::literal(2028, 2, 27)),
        (Date::literal(2027, 3, 31), Date::literal(2028, 3, 1)),
        (Date::literal(2028, 3, 29), Date::literal(2029, 2, 28)),
        (Date::literal(2028, 3, 30), Date::literal(2029, 2, 28)),
        (Date::literal(2028, 3, 31), Date::literal(2029, 3, 1)),
    ] {
        let answers = Answers::default()
            .with(Question::Agency, Answer::Choice(Choice::Irs))
            .with(Question::Situation, Answer::Choice(Choice::Lien))
            .with(Question::Notice, Answer::Choice(Choice::LienLetter))
            .with(Question::NoticeDate, Answer::Date(printed));
        let alerts = engine::decide(&REGISTER, &answers, printed.plus_days(1)).alerts;
        let mut alerts = alerts.iter();
        let alert = alerts.find(|alert| alert.id == d::DeadlineId::LienEquivalentHearing);
        let status = alert.expect("the year still runs").status;
        let is_last =
            matches!(status, d::DeadlineStatus::Running { last_day, .. } if last_day == last);
        assert!(is_last, "printed {printed:?}: {status:?}, not {last:?}");
    }
}

/// The two times of identity theft, each on its last day and the day after.
#[test]
fn identity_theft_turns_on_the_days_that_the_book_names() {
    let printed = section("processing-times");
    assert!(printed.contains("target of 120 days, and an average of 675 days in April 2024"));
    assert!(printed.contains("30 days beyond it (150 and 705) in criterion 5"));
    let standing = |days_ago: i32| {
        let answers = Answers::default()
            .with(Question::Agency, Answer::Choice(Choice::Irs))
            .with(Question::Situation, Answer::Choice(Choice::IdentityTheft))
            .with(Question::Filed, Answer::Yes)
            .with(
                Question::FiledDate,
                Answer::Date(TODAY.plus_days(-days_ago)),
            );
        let case = engine::Case {
            register: &REGISTER,
            answers: &answers,
            today: TODAY,
        };
        case.standing(&Condition::Meets(CriterionId::Delay))
    };
    assert_eq!(standing(150), d::Standing::Unmet);
    assert_eq!(standing(151), d::Standing::Open);
    assert_eq!(standing(705), d::Standing::Open);
    assert_eq!(standing(706), d::Standing::Met);
}

fn section(anchor: &str) -> String {
    let book = of_the_checklist();
    markdown::section(book.find(anchor).expect("a section"))
}
