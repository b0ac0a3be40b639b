//! Proposals for lines 12a and 12b, in English, because the form is, and what they say in
//! another language. They hold what the answers hold and nothing else; what only the
//! visitor knows is left as a blank in brackets.

use super::Matter;
use super::parts::{is_met, told};
use super::sending::signer;
use crate::domain::{Answer, Choice, Claim, ClaimId, Question, Relief, ReliefId, Signer};
use crate::rules::{CLAIMS, RELIEFS};
use crate::text::{DRAFT, Draft, Voice, filled};

/// A sentence of line 12a, and which it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Which it is.
    pub id: ClaimId,
    /// Its words.
    pub words: String,
}

/// Line 12a: what happened, with dates, and the harm.
#[must_use]
pub fn issue(matter: &Matter) -> String {
    issue_in(matter, &DRAFT)
}

/// What line 12a says, in these words.
#[must_use]
pub fn issue_in(matter: &Matter, words: &Draft) -> String {
    let mut text = String::new();
    let mut last: Option<u8> = None;
    for said in said_in(matter, words) {
        let paragraph = said.id.paragraph();
        if let Some(before) = last {
            text.push(if before == paragraph { ' ' } else { '\n' });
        }
        text.push_str(&said.words);
        last = Some(paragraph);
    }
    text
}

/// The sentences of line 12a, in order.
#[must_use]
pub fn said(matter: &Matter) -> Vec<Said> {
    said_in(matter, &DRAFT)
}

/// The same in these words.
#[must_use]
pub fn said_in(matter: &Matter, words: &Draft) -> Vec<Said> {
    let voice = voice(matter);
    let met = CLAIMS
        .iter()
        .filter(|claim| is_met(matter, &claim.condition));
    met.map(|claim| Said {
        id: claim.id,
        words: sentence(matter, words, claim, voice),
    })
    .collect()
}

/// The actions that fit the situation, the most fitting first.
#[must_use]
pub fn reliefs(matter: &Matter) -> Vec<ReliefId> {
    let met = RELIEFS.iter().filter(|one| is_met(matter, &one.condition));
    met.map(|one| one.id).collect()
}

/// Line 12b: one requested action per line.
#[must_use]
pub fn request(matter: &Matter, chosen: &[ReliefId]) -> String {
    request_in(matter, &DRAFT, chosen)
}

/// What line 12b asks for, in these words.
#[must_use]
pub fn request_in(matter: &Matter, words: &Draft, chosen: &[ReliefId]) -> String {
    let voice = voice(matter);
    let mut lines = Vec::new();
    for relief in RELIEFS {
        if chosen.contains(&relief.id) {
            lines.push(asked(matter, words, relief, voice));
        }
    }
    lines.join("\n")
}

/// Who speaks is who signs: the taxpayer, unless somebody else signs or the taxpayer is
/// no person. Whoever helps and may not sign writes in the taxpayer's own voice.
fn voice(matter: &Matter) -> Voice {
    let chose = |choice| matter.answers.chose(Question::TaxpayerType, choice);
    let person = ![Choice::Business, Choice::ExemptOrganization, Choice::Estate]
        .into_iter()
        .any(chose);
    match signer(matter) {
        Signer::Taxpayer => Voice::Own,
        Signer::TaxpayerNotHelper | Signer::Unknown if person => Voice::Own,
        _ => Voice::Other,
    }
}

fn sentence(matter: &Matter, words: &Draft, claim: &Claim, voice: Voice) -> String {
    let text = filled(
        (words.claim)(claim.id),
        &[
            ("{about}", of_situation(matter, words.about)),
            ("{filing}", of_situation(matter, words.filing)),
            ("{notice}", called(matter, Question::Notice, words.notice)),
        ],
    );
    spoken(&dated(matter, words, &text, claim.date), words, voice)
}

fn asked(matter: &Matter, words: &Draft, relief: &Relief, voice: Voice) -> String {
    let filing = of_situation(matter, words.filing).replace("{My", "{my");
    let text = filled((words.relief)(relief.id), &[("{filing}", &filing)]);
    spoken(&dated(matter, words, &text, relief.date), words, voice)
}

/// What the catalogue calls the matter, or "" where it was not told.
fn of_situation(matter: &Matter, words: fn(Choice) -> &'static str) -> &'static str {
    called(matter, Question::Situation, words)
}

fn called(matter: &Matter, question: Question, words: fn(Choice) -> &'static str) -> &'static str {
    match matter.answers.get(question) {
        Some(Answer::Choice(choice)) => words(choice),
        _ => "",
    }
}

fn dated(matter: &Matter, words: &Draft, text: &str, question: Option<Question>) -> String {
    let day = question.and_then(|question| told(matter, question));
    let day = day.map_or_else(|| words.no_date.to_owned(), words.date);
    filled(text, &[("{date}", &day)])
}

fn spoken(text: &str, words: &Draft, voice: Voice) -> String {
    filled(text, (words.person)(voice))
}
