//! A paper is in one language: in Spanish no English is left in it but names of the law
//! and of the IRS, and what goes to the IRS stays English.

use crate::{DRAWN, NUMBER, full_sheet, papers};
use tas_checklist::documents::summary::{email, hand_off};
use tas_checklist::documents::{Block, Matter, Paper, draft, worksheet};
use tas_checklist::domain::{Line, Sheet};
use tas_checklist::text::{EN, EN_PAPERS, ES, ES_PAPERS, Language};

/// Phrases of English sentences; the names of forms, letters and laws have none of them.
const ENGLISH: &[&str] = &[
    " you ",
    "You ",
    " your ",
    "Your answers",
    " if ",
    " the visitor",
    "Call ",
    "Send ",
    "Write ",
    " days left",
    "Page ",
    "Line ",
    "Met",
    "Source",
];

/// Where names stand in English: sources of law, places on the web and in brackets.
fn spanish_of(paper: &Paper) -> String {
    let named = |block: &&Block| !matches!(block, Block::Small(_));
    let blocks = paper.blocks.iter().filter(named).cloned().collect();
    let plain = Paper {
        blocks,
        ..paper.clone()
    };
    let plain = plain.plain();
    // The official texts are listed by their own names.
    let sources = ES.phrases.sources_heading.to_uppercase();
    let plain = plain.split(&sources).next().unwrap_or_default();
    let mut own = String::new();
    let mut depth = 0;
    for letter in plain.chars() {
        depth += i32::from(letter == '(');
        if depth == 0 {
            own.push(letter);
        }
        depth -= i32::from(letter == ')');
    }
    own
}

fn spanish() -> impl Iterator<Item = &'static Matter> {
    DRAWN.iter().filter(|one| one.language == Language::Spanish)
}

#[test]
fn a_spanish_paper_has_no_english_sentence() {
    let mut read = 0;
    for matter in spanish().take(150) {
        let mut all: Vec<String> = papers(matter).iter().map(spanish_of).collect();
        let mail = email(matter);
        all.extend([mail.subject, mail.body]);
        for text in all {
            for words in ENGLISH {
                assert!(!text.contains(words), "{words:?}: {text}");
            }
            read += 1;
        }
    }
    assert!(read > 500, "{read}");
}

/// Every paper names its language, and a draft on the worksheet its own.
#[test]
fn a_paper_says_its_language_and_a_draft_that_it_is_english() {
    for matter in DRAWN.iter().take(60) {
        let sheet = Sheet::default()
            .with(Line::City, "Reno")
            .with(Line::Issue, &draft::issue(matter));
        for paper in papers(matter)
            .iter()
            .chain([&worksheet::paper(matter, &sheet)])
        {
            assert_eq!(paper.language, matter.language);
            for block in &paper.blocks {
                if let Block::Line {
                    number, drafted_in, ..
                } = block
                {
                    let is_draft = ["12a", "12b"].contains(&number.as_str());
                    let is_other = matter.language == Language::Spanish;
                    let wanted = (is_draft && is_other).then_some(Language::English);
                    assert_eq!(*drafted_in, wanted, "{number}");
                }
            }
        }
    }
}

/// Whoever works on the case at the IRS reads English, on the form and behind it.
#[test]
fn what_goes_to_the_irs_is_english() {
    let rest = vec![(Line::Issue, "the rest".to_owned())];
    let sheet = full_sheet();
    let paper = worksheet::attachment(&sheet, &rest);
    assert_eq!(paper.language, Language::English);
    let name = (EN_PAPERS.line)(Line::TaxpayerName).label;
    let plain = paper.plain();
    assert!(plain.contains(name) && plain.contains(NUMBER), "{plain}");
    assert_eq!(paper.page, EN_PAPERS.phrases.page);
    for matter in spanish().take(100) {
        let english = matter.clone().written_in(Language::English);
        assert_eq!(draft::issue(matter), draft::issue(&english));
        let fitting = draft::reliefs(matter);
        assert_eq!(
            draft::request(matter, &fitting),
            draft::request(&english, &fitting)
        );
    }
}

/// A switch of language changes words and nothing else: as many parts of the same kinds.
#[test]
fn a_paper_has_the_same_parts_in_both_languages() {
    for matter in DRAWN.iter().take(200) {
        let [english, spanish] = Language::COMPLETE.map(|language| {
            let matter = matter.clone().written_in(language);
            papers(&matter).map(|paper| paper.blocks.iter().map(kind).collect::<Vec<_>>())
        });
        assert_eq!(english, spanish);
    }
}

/// The kind of a part, and how many items it has.
fn kind(block: &Block) -> (u8, usize) {
    match block {
        Block::Heading(_) => (0, 0),
        Block::Subheading(_) => (1, 0),
        Block::Text(_) => (2, 0),
        Block::List(items) => (3, items.len()),
        Block::Steps(items) => (4, items.len()),
        Block::Checklist(items) => (5, items.len()),
        Block::Line { .. } => (6, 0),
        Block::Small(_) => (7, 0),
    }
}

/// Months are written in small letters, and a day before its month.
#[test]
fn days_are_written_as_spanish_writes_them() {
    let mut told = 0;
    for matter in spanish() {
        let text = hand_off(matter, &Sheet::default());
        assert!(text.contains(&(ES.date)(matter.today)), "{text}");
        assert!(!text.contains(&(EN.date)(matter.today)), "{text}");
        told += text.matches(" de 2026").count() + text.matches(" de 2027").count();
    }
    assert!(told > 300, "{told}");
    assert!(ES_PAPERS.phrases.page.contains("Página"));
}
