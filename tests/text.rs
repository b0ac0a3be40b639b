//! The words keep the promises made to a frightened reader: nothing is empty,
//! nothing is long, nobody is refused or promised anything, and TAS decides.
//!
//! That every id has words is checked by the compiler. Whether a sentence is true
//! to its rule is for a person to read.

#[path = "text/certainty.rs"]
mod certainty;
#[path = "text/spanish.rs"]
mod spanish;
mod support;

use support::TODAY;
use support::words::desk_words::{desk_fields_not_walked, desk_texts};
use support::words::paper_words::{paper_fields_not_walked, paper_texts};
use support::words::{fields_not_walked, texts};
use tas_checklist::domain::{
    Answer, Choice, ClinicHint, Clock, Condition, CriterionId, Date, FieldProblem, Kind, Outcome,
    Question,
};
use tas_checklist::rules::REGISTER;
use tas_checklist::text::{DRAFT, EN, EN_DESK, EN_PAPERS, ES, Language};

/// The most words in a sentence.
const LONGEST: usize = 25;

/// What no sentence says, in lower case: neither refusal, nor promise, nor noise.
fn banned(language: Language) -> &'static [&'static str] {
    match language {
        Language::Spanish => &[
            "no califica",
            "no es elegible",
            "no tiene derecho",
            "garantiza",
            "lamentablemente",
            "desafortunadamente",
            "prometemos",
            "tomará su caso",
            "va a tomar su caso",
            "tenga en cuenta",
            // Hours of TAS, which no official text gives.
            "lunes",
            "viernes",
            "a.m.",
            "p.m.",
            "24 horas",
            "horario de",
            "!",
            "¡",
            "  ",
        ],
        _ => BANNED,
    }
}

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

/// Words with the place where they stand. Those that may be empty are not here
/// when they are.
type Words = Vec<(String, String)>;

#[test]
fn nothing_is_empty_and_nothing_ends_in_a_space() {
    for (place, words) in Language::COMPLETE.into_iter().flat_map(words) {
        assert!(!words.is_empty(), "{place}");
        assert_eq!(words, words.trim(), "{place}");
    }
}

#[test]
fn no_sentence_is_long() {
    let words: Words = Language::COMPLETE.into_iter().flat_map(words).collect();
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
    for language in Language::COMPLETE {
        for (place, words) in words(language) {
            let lower = words.to_lowercase();
            for banned in banned(language) {
                let allowed = lower.replace("is likely to take your case", "");
                assert!(!allowed.contains(banned), "{banned:?} in {place}: {words}");
            }
        }
    }
}

#[test]
fn who_decides_is_said_beside_every_outcome_test_and_clinic() {
    for (catalog, tas_decides, ask, clinics_decide) in [
        (&EN, "TAS decides", "call and ask", "Clinics decide"),
        (&ES, "TAS decide", "llame y pregunte", "clínicas deciden"),
    ] {
        for id in Outcome::ALL {
            let lead = (catalog.outcome)(*id).lead;
            assert!(lead.contains(tas_decides), "{}: {lead}", id.id());
        }
        for id in CriterionId::ALL {
            let text = (catalog.criterion)(*id).tas_decides;
            let decides = text.contains(tas_decides) || text.to_lowercase().contains(ask);
            assert!(decides, "{}: {text}", id.id());
        }
        for id in ClinicHint::ALL {
            let body = (catalog.clinic)(*id).body;
            assert!(body.contains(clinics_decide), "{}: {body}", id.id());
        }
    }
}

#[test]
fn a_deadline_has_words_for_every_way_in_which_it_is_shown() {
    let all = REGISTER.deadlines.iter();
    let all = all.flat_map(|deadline| [&EN, &ES].map(|catalog| (deadline, catalog)));
    for (deadline, catalog) in all {
        let text = (catalog.deadline)(deadline.id);
        let counted = deadline.clock != Clock::Uncounted;
        assert_eq!(!text.running.is_empty(), counted, "{}", deadline.id.id());
        assert_eq!(
            !text.lapsed.is_empty(),
            deadline.shown_lapsed,
            "{}",
            deadline.id.id()
        );
        // Where the condition itself counts days, the day is known.
        let needs_day = |part: &Condition| matches!(part, Condition::DaysSince(..));
        let dated =
            matches!(deadline.condition, Condition::All(parts) if parts.iter().any(needs_day));
        assert_eq!(text.undated.is_empty(), dated, "{}", deadline.id.id());
    }
}

#[test]
fn the_options_of_a_question_differ() {
    for question in Question::ALL {
        let Kind::Choice(choices) = question.kind() else {
            continue;
        };
        for catalog in [&EN, &ES] {
            let labels = choices.iter().map(|choice| (catalog.choice)(*choice).label);
            let labels: Vec<_> = labels.collect();
            for (at, label) in labels.iter().enumerate() {
                assert!(!labels[..at].contains(label), "{}: {label}", question.id());
            }
        }
    }
}

#[test]
fn short_names_differ_and_stay_short() {
    for (catalog, longest) in [(&EN, 30), (&ES, 40)] {
        let names = Question::ALL.iter();
        let names: Vec<_> = names.map(|one| (catalog.question)(*one).short).collect();
        for (at, name) in names.iter().enumerate() {
            assert!(name.chars().count() <= longest, "{name}");
            assert!(!names[..at].contains(name), "{name}");
        }
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
    assert_eq!((ES.date)(TODAY), "22 de noviembre de 2026");
    assert_eq!((ES.dollars)(39_900), "$39,900");
    assert_eq!((ES.days_left)(1), "Queda 1 día");
    assert_eq!((ES.days_left)(17), "Quedan 17 días");
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
    assert_eq!(
        (EN.problem)(Question::FirstContactDate, FieldProblem::InTheFuture),
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
        for catalog in [&EN, &ES] {
            let text = (catalog.problem)(question, problem);
            assert!(text.contains((catalog.choice)(choice).label), "{text}");
        }
    }
    let dates = Question::ALL
        .iter()
        .filter(|one| matches!(one.kind(), Kind::Date(_)));
    for question in dates {
        for (catalog, nameless) in [(&EN, "the answer"), (&ES, "la respuesta")] {
            let text = (catalog.problem)(*question, FieldProblem::Missing);
            assert!(text.contains(catalog.phrases.date_not_known), "{text}");
            assert!(!text.contains(nameless), "{text}");
        }
    }
}

/// Every text of a language: of the checklist, of the papers and of the desk.
fn words(language: Language) -> Words {
    let texts = texts(language.catalog()).into_iter();
    let texts = texts.chain(paper_texts(language.papers(), language.draft()));
    let texts = texts.chain(desk_texts(language.desk()));
    texts.map(|text| (text.key, text.words)).collect()
}

#[test]
fn no_field_of_the_catalogue_is_forgotten() {
    let of_papers = paper_fields_not_walked(&EN_PAPERS, &DRAFT);
    assert_eq!(fields_not_walked(&EN), Vec::<String>::new());
    assert_eq!(of_papers, Vec::<String>::new());
    assert_eq!(desk_fields_not_walked(&EN_DESK), Vec::<String>::new());
}
