//! Every sentence that states law or fact has its source, every figure its place in
//! an official text, and nothing that could not be verified is shown.
//!
//! A text rests on its rule's citations, or on an entry of `STATEMENTS`, or it is
//! listed in `no-law.txt` as stating neither law nor fact. Figures are in
//! `figures.txt`. Whether a source says what the sentence says is for a person.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a list that cannot be read has failed"
)]

#[path = "../support/words.rs"]
#[allow(dead_code, reason = "each test file uses its own part of this")]
mod words;

mod figures;
mod forbidden;
mod lists;

use std::collections::BTreeSet;

use lists::NoLaw;
use tas_checklist::domain::{Place, SourceId, Statement};
use tas_checklist::rules::{DRAFTS, LINES, PAPERS, REGISTER, STATEMENTS};
use tas_checklist::text::{DRAFT, EN, EN_DESK, EN_PAPERS};
use words::desk_words::desk_texts;
use words::paper_words::paper_texts;
use words::{Rule, Text, key, rules};

/// Words that a sentence of law has. A text with one of them, or with a digit, "$"
/// or "%", can be on the list of those without law only word by word.
const MARKERS: &str = "must may law laws legal irs tas court day days week weeks month months \
                       year years deadline deadlines free release levy lien hearing appeal \
                       appeals penalty order right rights congress advocate";

/// Every text: of the checklist, of the papers and of the drafts.
fn texts() -> Vec<Text> {
    let mut texts = words::texts(&EN);
    texts.extend(paper_texts(&EN_PAPERS, &DRAFT));
    texts.extend(desk_texts(&EN_DESK));
    texts
}

/// Everything that a sentence of no rule rests on.
fn statements() -> impl Iterator<Item = &'static Statement> {
    let of_papers = LINES.iter().chain(PAPERS).chain(DRAFTS);
    STATEMENTS.iter().chain(of_papers)
}

/// Fails with every wrong thing at once, each in a line of its own.
fn fail_on(wrong: &BTreeSet<String>, what: &str) {
    let lines: Vec<_> = wrong.iter().map(String::as_str).collect();
    assert!(wrong.is_empty(), "{what}:\n{}", lines.join("\n"));
}

fn is_marked(words: &str) -> bool {
    let lower = words.to_lowercase();
    let mut parts = lower.split(|letter: char| !letter.is_alphanumeric());
    lower.contains(|letter: char| letter.is_ascii_digit() || letter == '$' || letter == '%')
        || parts.any(|part| MARKERS.split_whitespace().any(|marker| marker == part))
}

fn stated(key_of_text: &str) -> bool {
    statements().any(|one| key(one.place) == key_of_text)
}

/// Whether a text may stand without a source.
fn is_without_law(text: &Text, no_law: &NoLaw) -> bool {
    let quoted = no_law.quotes.iter().any(|quote| *quote == text.words);
    let plain = no_law.plain.contains(&text.key);
    let message = text.key == "formed/problem" && lists::made_of(&text.words, &no_law.parts);
    quoted || message || (plain && !is_marked(&text.words))
}

#[test]
fn every_sentence_has_its_source_or_states_no_law() {
    let (no_law, cited) = (lists::no_law(), rules());
    // What a calendar says of a deadline rests on the deadline's own rule.
    let of_a_rule = |text: &Text| {
        let key = text.key.replace("last-day/", "deadline/");
        cited.iter().any(|rule| rule.key == key)
    };
    let mut unsourced = BTreeSet::new();
    for text in texts() {
        let sourced = of_a_rule(&text) || stated(&text.key);
        if !sourced && !is_without_law(&text, &no_law) {
            unsourced.insert(format!("{}: {}", text.key, text.words));
        }
    }
    fail_on(
        &unsourced,
        "neither a citation nor a place in no-law.txt (a text with a word of law: as it stands)",
    );
}

#[test]
fn every_rule_with_words_is_cited_from_a_known_source() {
    let uncited = |rule: &Rule| rule.citations.is_empty();
    assert!(!rules().iter().any(uncited));
    let known: BTreeSet<SourceId> = REGISTER.sources.iter().map(|one| one.id).collect();
    for Statement { place, citations } in statements() {
        assert!(!citations.is_empty(), "{place:?} rests on nothing");
        for citation in *citations {
            assert!(!citation.place.is_empty(), "{place:?}");
            assert!(known.contains(&citation.source), "{place:?}");
        }
    }
}

#[test]
fn no_statement_names_a_place_that_is_not_there() {
    let there: BTreeSet<String> = texts().into_iter().map(|text| text.key).collect();
    let mut seen: Vec<Place> = Vec::new();
    let mut wrong = BTreeSet::new();
    for statement in statements() {
        let place = statement.place;
        if !there.contains(&key(place)) || seen.contains(&place) {
            wrong.insert(format!("{place:?}"));
        }
        seen.push(place);
    }
    fail_on(&wrong, "a statement of a place without words, or twice");
}

/// A list that keeps what nobody says any more would let it come back unseen.
#[test]
fn the_list_of_texts_without_law_holds_nothing_else() {
    let (no_law, texts) = (lists::no_law(), texts());
    let mut stale = BTreeSet::new();
    for quote in &no_law.quotes {
        let said = texts.iter().filter(|text| text.words == *quote);
        let mut needed = said.filter(|text| !stated(&text.key) && is_marked(&text.words));
        if needed.next().is_none() {
            stale.insert(format!("= {quote}"));
        }
    }
    for place in &no_law.plain {
        let unmarked = |text: &Text| text.key == *place && !is_marked(&text.words);
        if stated(place) || !texts.iter().any(unmarked) {
            stale.insert(place.clone());
        }
    }
    for part in &no_law.parts {
        let of_message = |text: &Text| text.key == "formed/problem" && text.words.contains(part);
        if !texts.iter().any(of_message) {
            stale.insert(format!("~ {part}"));
        }
    }
    fail_on(&stale, "in no-law.txt, and of no use there");
}

#[test]
fn the_walk_meets_every_rule_and_a_word_of_law_is_known() {
    let texts = texts();
    for rule in rules() {
        let has_words = texts.iter().any(|text| text.key == rule.key);
        assert!(has_words, "{} has no words", rule.key);
    }
    assert!(is_marked("You MUST act") && is_marked("up to $5") && is_marked("the IRS's"));
    assert!(!is_marked("Continue") && !is_marked("a lawful maydays"));
}
