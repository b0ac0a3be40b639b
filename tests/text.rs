//! The words keep the promises made to a frightened reader: nothing is empty,
//! nothing is long, nobody is refused or promised anything, and TAS decides.
//!
//! That every id has words is checked by the compiler. Whether a sentence is true
//! to its rule is for a person to read.

use tas_checklist::domain::{
    Answer, Change, Choice, ClinicCeiling, ClinicHint, Clock, ContactId, CriterionId, Date,
    DeadlineId, ExceptionId, FieldProblem, GroupId, Kind, ListId, NoteId, Outcome, Question,
    RouteId, ScreenId, StepId,
};
use tas_checklist::rules::REGISTER;
use tas_checklist::text::{Catalog, EN};

/// The most words in a sentence.
const LONGEST: usize = 25;

/// What no sentence says, in lower case: neither refusal, nor promise, nor noise.
const BANNED: &[&str] = &[
    "you do not qualify",
    "you don't qualify",
    "not eligible",
    "ineligible",
    "guarantee",
    "unfortunately",
    "we promise",
    "will take your case",
    "please note",
    "!",
    "  ",
];

const PROBLEMS: &[FieldProblem] = &[
    FieldProblem::Missing,
    FieldProblem::IncompleteDate,
    FieldProblem::NotANumberInDate,
    FieldProblem::NoSuchDay,
    FieldProblem::YearOutOfRange,
    FieldProblem::InTheFuture,
    FieldProblem::InThePast,
    FieldProblem::NotANumber,
    FieldProblem::Negative,
    FieldProblem::NotWhole,
    FieldProblem::TooSmall,
    FieldProblem::TooLarge { most: 999_999_999 },
];

const TODAY: Date = Date::literal(2026, 11, 22);

/// Words with the place where they stand. Those that may be empty are not here
/// when they are.
type Words = Vec<(String, String)>;

#[test]
fn nothing_is_empty_and_nothing_ends_in_a_space() {
    for (place, words) in words(&EN) {
        assert!(!words.is_empty(), "{place}");
        assert_eq!(words, words.trim(), "{place}");
    }
}

#[test]
fn no_sentence_is_long() {
    let words = words(&EN);
    for (place, sentence) in words.iter().flat_map(|(place, text)| {
        let sentences = text.split_inclusive(['.', '?', ':', ';']);
        sentences.map(move |sentence| (place, sentence))
    }) {
        let count = sentence.split_whitespace().count();
        assert!(count <= LONGEST, "{count} words in {place}: {sentence}");
    }
    println!("texts: {}", words.len());
}

#[test]
fn nobody_is_refused_and_nothing_is_promised() {
    for (place, words) in words(&EN) {
        let lower = words.to_lowercase();
        for banned in BANNED {
            let allowed = lower.replace("is likely to take your case", "");
            assert!(!allowed.contains(banned), "{banned:?} in {place}: {words}");
        }
    }
}

#[test]
fn who_decides_is_said_beside_every_outcome_test_and_clinic() {
    for id in Outcome::ALL {
        let lead = (EN.outcome)(*id).lead;
        assert!(lead.contains("TAS decides"), "{}: {lead}", id.id());
    }
    for id in CriterionId::ALL {
        let text = (EN.criterion)(*id).tas_decides;
        let decides = ["TAS decides", "call and ask"]
            .iter()
            .any(|words| text.contains(words));
        assert!(decides, "{}: {text}", id.id());
    }
    for id in ClinicHint::ALL {
        let body = (EN.clinic)(*id).body;
        assert!(body.contains("Clinics decide"), "{}: {body}", id.id());
    }
}

#[test]
fn a_deadline_has_words_for_every_way_in_which_it_is_shown() {
    for deadline in REGISTER.deadlines {
        let text = (EN.deadline)(deadline.id);
        let counted = deadline.clock != Clock::Uncounted;
        assert_eq!(!text.running.is_empty(), counted, "{}", deadline.id.id());
        assert_eq!(
            !text.lapsed.is_empty(),
            deadline.shown_lapsed,
            "{}",
            deadline.id.id()
        );
        assert!(!text.undated.is_empty(), "{}", deadline.id.id());
    }
}

#[test]
fn the_options_of_a_question_differ() {
    for question in Question::ALL {
        let Kind::Choice(choices) = question.kind() else {
            continue;
        };
        let labels: Vec<_> = choices
            .iter()
            .map(|choice| (EN.choice)(*choice).label)
            .collect();
        for (at, label) in labels.iter().enumerate() {
            assert!(!labels[..at].contains(label), "{}: {label}", question.id());
        }
    }
}

#[test]
fn short_names_differ_and_stay_short() {
    let names: Vec<_> = Question::ALL
        .iter()
        .map(|question| (EN.question)(*question).short)
        .collect();
    for (at, name) in names.iter().enumerate() {
        assert!(name.len() <= 30, "{name}");
        assert!(!names[..at].contains(name), "{name}");
    }
}

#[test]
fn dates_sums_and_counts_are_written_as_in_the_united_states() {
    assert_eq!((EN.date)(TODAY), "November 22, 2026");
    assert_eq!((EN.date)(Date::literal(2027, 1, 1)), "January 1, 2027");
    let sums = [
        (0, "$0"),
        (999, "$999"),
        (1_000, "$1,000"),
        (39_900, "$39,900"),
    ];
    for (sum, written) in sums {
        assert_eq!((EN.dollars)(sum), written);
    }
    assert_eq!((EN.dollars)(999_999_999), "$999,999,999");
    assert_eq!((EN.progress)(3, 9), "Step 3 of about 9");
    let left = [
        (0, "Today is the last day"),
        (1, "1 day left"),
        (17, "17 days left"),
    ];
    for (days, written) in left {
        assert_eq!((EN.days_left)(days), written);
    }
    assert_eq!((EN.problems_heading)(1), "Please check 1 answer");
    assert_eq!((EN.problems_heading)(2), "Please check 2 answers");
}

#[test]
fn an_answer_is_written_in_the_unit_of_its_question() {
    let people = |count| (EN.answer)(Question::HouseholdSize, Answer::Number(count));
    assert_eq!(
        (people(1), people(4)),
        ("1 person".to_owned(), "4 people".to_owned())
    );
    let income = (EN.answer)(Question::HouseholdIncome, Answer::Number(39_900));
    assert_eq!(income, "$39,900");
    let unsure = |question| (EN.answer)(question, Answer::NotSure);
    assert_eq!(unsure(Question::Hardship), EN.phrases.not_sure);
    assert_eq!(unsure(Question::FiledDate), EN.phrases.date_not_known);
    assert_eq!(unsure(Question::AmountInDispute), EN.phrases.not_answered);
}

#[test]
fn a_problem_names_its_question_and_any_choice_as_it_is_written() {
    let of = |question, problem| (EN.problem)(question, problem);
    assert_eq!(
        of(Question::FirstContactDate, FieldProblem::InTheFuture),
        "The date of your first contact must be today or earlier"
    );
    for (question, problem, choice) in [
        (
            Question::ActionDate,
            FieldProblem::InTheFuture,
            Choice::Announced,
        ),
        (Question::HardshipDate, FieldProblem::InThePast, Choice::Now),
        (Question::Notice, FieldProblem::Missing, Choice::NoNotice),
        (
            Question::Authority,
            FieldProblem::Missing,
            Choice::NoAuthority,
        ),
    ] {
        let text = of(question, problem);
        assert!(text.contains((EN.choice)(choice).label), "{text}");
    }
    let dates = Question::ALL
        .iter()
        .filter(|one| matches!(one.kind(), Kind::Date(_)));
    for question in dates {
        let text = of(*question, FieldProblem::Missing);
        assert!(text.contains(EN.phrases.date_not_known), "{text}");
        assert!(!text.contains("the answer"), "{text}");
    }
}

/// Every text of a catalogue.
fn words(catalog: &Catalog) -> Words {
    let mut words = Words::new();
    asked(catalog, &mut words);
    concluded(catalog, &mut words);
    formed(catalog, &mut words);
    interface(catalog, &mut words);
    words
}

fn add(into: &mut Words, id: &str, parts: &[&str]) {
    into.extend(parts.iter().map(|part| (id.to_owned(), (*part).to_owned())));
}

/// The same, for what may be left empty.
fn add_any(into: &mut Words, id: &str, parts: &[&str]) {
    parts
        .iter()
        .filter(|part| !part.is_empty())
        .for_each(|part| add(into, id, &[part]));
}

fn asked(catalog: &Catalog, into: &mut Words) {
    for id in ScreenId::ALL {
        let text = (catalog.screen)(*id);
        add(into, id.id(), &[text.heading, text.short, text.why]);
        add_any(into, id.id(), &[text.hint]);
    }
    for id in Question::ALL {
        let text = (catalog.question)(*id);
        add(into, id.id(), &[text.label, text.short]);
        add_any(into, id.id(), &[text.hint]);
    }
    for id in Choice::ALL {
        let text = (catalog.choice)(*id);
        add(into, id.id(), &[text.label]);
        add_any(into, id.id(), &[text.hint]);
    }
    for id in GroupId::ALL {
        add(into, id.id(), &[(catalog.group)(*id)]);
    }
    for id in ListId::ALL {
        add(into, id.id(), &[(catalog.list)(*id)]);
    }
}

fn concluded(catalog: &Catalog, into: &mut Words) {
    for id in Outcome::ALL {
        let text = (catalog.outcome)(*id);
        add(into, id.id(), &[text.headline, text.lead, text.possible]);
    }
    for id in CriterionId::ALL {
        let text = (catalog.criterion)(*id);
        add(into, id.id(), &[text.name, text.meaning, text.tas_decides]);
    }
    for id in DeadlineId::ALL {
        let text = (catalog.deadline)(*id);
        add(into, id.id(), &[text.name, text.undated]);
        add_any(into, id.id(), &[text.running, text.lapsed]);
    }
    let routes = RouteId::ALL
        .iter()
        .map(|id| (id.id(), (catalog.route)(*id)));
    let steps = StepId::ALL.iter().map(|id| (id.id(), (catalog.step)(*id)));
    let notes = NoteId::ALL.iter().map(|id| (id.id(), (catalog.note)(*id)));
    routes
        .chain(steps)
        .chain(notes)
        .for_each(|(id, text)| add(into, id, &[text.title, text.body]));
    for id in ClinicHint::ALL {
        let text = (catalog.clinic)(*id);
        add(into, id.id(), &[text.title, text.body]);
    }
    for id in ExceptionId::ALL {
        add(into, id.id(), &[(catalog.exception)(*id)]);
    }
    for id in ContactId::ALL {
        add(into, id.id(), &[(catalog.contact)(*id)]);
    }
}

fn formed(catalog: &Catalog, into: &mut Words) {
    for question in Question::ALL {
        for problem in PROBLEMS {
            add(
                into,
                question.id(),
                &[&(catalog.problem)(*question, *problem)],
            );
        }
    }
    for outcome in Outcome::ALL {
        for criterion in [None, Some(CriterionId::Delay)] {
            let change = Change {
                from: TODAY,
                outcome: *outcome,
                criterion,
            };
            add(into, "change", &[&(catalog.change)(change)]);
        }
    }
    for id in NoteId::ALL {
        add(into, id.id(), &[&(catalog.note_from)(*id, TODAY)]);
    }
    for abroad in [false, true] {
        let ceiling = ClinicCeiling {
            year: 2026,
            location: Choice::Alaska,
            abroad,
            household: 3,
            dollars: 85_375,
        };
        add(
            into,
            "clinic-ceiling",
            &[&(catalog.clinic_ceiling)(ceiling)],
        );
    }
    let dated = [catalog.met_from, catalog.checked_on, catalog.out_of_date];
    for say in dated {
        add(into, "dated", &[&say(TODAY)]);
    }
    add(into, "more", &[&(catalog.more)(5)]);
}

/// The words of the interface, and the static help.
fn interface(catalog: &Catalog, into: &mut Words) {
    let written = format!("{:?}{:?}", catalog.phrases, catalog.static_help);
    // Their debug form names every field, so none is forgotten here.
    let mut quoted = written.split('"').skip(1).step_by(2);
    quoted
        .by_ref()
        .for_each(|text| add(into, "phrases", &[text]));
}
