//! What the drafts say in Spanish is what they say in English: the same sentences of the
//! same days, with a blank for each blank, and nothing of the one language in the other.

use crate::reading::date_of;
use crate::reviewed::matter;
use crate::support::TODAY;
use crate::support::chance::Chance;
use tas_checklist::documents::{Matter, draft};
use tas_checklist::domain::{Choice, ClaimId, Date, ReliefId};
use tas_checklist::text::{DRAFT, Draft, EN, ES, ES_DRAFT, Voice};

/// The seed of what is drawn here.
const SEED: u64 = 2_911;
/// Drawn matters.
const MATTERS: usize = 800;
/// Words that only one of the two languages has, by which a sentence left over is found.
const ENGLISH: &[&str] = &[" the ", " my ", " is ", "taxpayer", "[amount", "[what"];

fn drawn() -> impl Iterator<Item = Matter> {
    let mut chance = Chance::seeded(SEED);
    (0..MATTERS).map(move |_| matter(&chance.answers(12, TODAY), TODAY))
}

fn blanks(text: &str) -> usize {
    assert_eq!(
        text.matches('[').count(),
        text.matches(']').count(),
        "{text}"
    );
    text.matches('[').count()
}

/// The templates of both languages, side by side.
fn pairs() -> Vec<(&'static str, &'static str)> {
    let of = |draft: &Draft| {
        let claims = ClaimId::ALL.iter().map(|id| (draft.claim)(*id));
        let reliefs = ReliefId::ALL.iter().map(|id| (draft.relief)(*id));
        let called = Choice::ALL
            .iter()
            .flat_map(|id| [(draft.about)(*id), (draft.notice)(*id), (draft.filing)(*id)]);
        claims.chain(reliefs).chain(called).collect::<Vec<_>>()
    };
    of(&DRAFT).into_iter().zip(of(&ES_DRAFT)).collect()
}

#[test]
fn a_template_has_the_same_blanks_and_the_same_places_for_what_was_told() {
    for (english, spanish) in pairs() {
        assert_eq!(
            english.is_empty(),
            spanish.is_empty(),
            "{english}: {spanish}"
        );
        assert_eq!(blanks(english), blanks(spanish), "{english}: {spanish}");
        for told in ["{date}", "{about}", "{filing}", "{notice}"] {
            let count = |text: &str| text.matches(told).count();
            assert_eq!(count(english), count(spanish), "{told}: {spanish}");
        }
    }
}

#[test]
fn every_word_that_changes_with_who_speaks_is_used_by_both_voices() {
    let names = |voice| (ES_DRAFT.person)(voice).iter().map(|(name, _)| *name);
    assert!(names(Voice::Own).eq(names(Voice::Other)));
    for name in names(Voice::Own) {
        let small = name.replace("{m", "{M");
        let used = pairs()
            .iter()
            .any(|(_, spanish)| spanish.contains(name) || spanish.contains(&small));
        assert!(used, "{name}");
    }
}

#[test]
fn the_spanish_says_the_same_sentences_of_the_same_days() {
    let mut dated = 0;
    for matter in drawn() {
        let english = draft::said(&matter);
        let spanish = draft::said_in(&matter, &ES_DRAFT);
        assert_eq!(english.len(), spanish.len());
        for (english, spanish) in english.iter().zip(&spanish) {
            assert_eq!(english.id, spanish.id);
            assert_eq!(
                blanks(&english.words),
                blanks(&spanish.words),
                "{}",
                spanish.words
            );
            let day = date_of(spanish.id).and_then(|question| matter.answers.date(question));
            if let Some(day) = day {
                assert!(english.words.contains(&(EN.date)(day)), "{}", english.words);
                assert!(spanish.words.contains(&(ES.date)(day)), "{}", spanish.words);
                dated += 1;
            }
        }
        let (english, spanish) = (whole(&matter, &DRAFT), whole(&matter, &ES_DRAFT));
        assert_eq!(
            english.lines().count(),
            spanish.lines().count(),
            "{spanish}"
        );
        is_clean(&spanish);
    }
    println!("{dated} dates");
    assert!(dated > MATTERS / 4);
}

fn whole(matter: &Matter, words: &Draft) -> String {
    let request = draft::request_in(matter, words, &draft::reliefs(matter));
    [draft::issue_in(matter, words), request].join("\n")
}

/// No brace, no article that Spanish would contract, no English, no month in English.
fn is_clean(text: &str) {
    let months = (1..=12).filter_map(|month| Date::new(2026, month, 1));
    let months = months.map(|day| (EN.date)(day).split(' ').next().unwrap_or("?").to_owned());
    let foreign = ENGLISH
        .iter()
        .map(|words| (*words).to_owned())
        .chain(months);
    let wrong = [" de el ", " a el ", "  ", "{", "}", " ,", " ."].map(str::to_owned);
    // The names that the IRS uses stand in brackets of their own kind.
    let mut own = String::new();
    let mut depth = 0;
    for letter in text.chars() {
        depth += i32::from(letter == '(');
        if depth == 0 {
            own.push(letter);
        }
        depth -= i32::from(letter == ')');
    }
    let own = own.replace(
        "Letter 3172, Notice of Federal Tax Lien Filing and Your Right to a Hearing ",
        "",
    );
    let own = own.replace(" ,", ",").replace(" .", ".").replace("  ", " ");
    for words in foreign {
        assert!(!own.contains(&words), "{words:?}: {text}");
    }
    for words in wrong {
        assert!(!text.contains(&words), "{words:?}: {text}");
    }
}
