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

fn section(anchor: &str) -> String {
    let book = of_the_checklist();
    markdown::section(book.find(anchor).expect("a section"))
}
