//! What a visitor reads together: the texts of each screen and each paper.
//!
//! A label of fewer than four words is no sentence: those of the buttons and of short
//! choices would only make the averages look better. Places in law and printed lines of
//! the form are looked up, not read.

use std::collections::BTreeMap;

use tas_checklist::documents::{Block, Matter, Paper, calendar, call, result, worksheet};
use tas_checklist::domain::{
    AdviceId, FieldProblem, Kind, Line, Outcome, Question, Refusal, Screen as Asking, Sheet,
    StageId,
};
use tas_checklist::rules::INTERVIEW;
use tas_checklist::text::{Catalog, Language};

use crate::support::words::{self, PROBLEMS, desk_words, paper_words};
use crate::support::{TODAY, worked_cases};

/// Fewer words are a label.
const FEWEST_WORDS: usize = 4;

/// What is read together.
pub struct Screen {
    /// Its name in the table.
    pub name: String,
    /// Its texts, in the order of reading.
    pub texts: Vec<String>,
}

/// Every screen and paper in one language.
pub fn of(language: Language) -> Vec<Screen> {
    let catalog = language.catalog();
    let mut screens: Vec<_> = INTERVIEW
        .screens
        .iter()
        .map(|one| asking(catalog, one))
        .collect();
    screens.push(problems(catalog));
    screens.extend(phrases(language));
    screens.extend(worksheet_steps(language));
    screens.extend(papers(language));
    screens
}

fn screen<'a>(name: impl Into<String>, texts: impl IntoIterator<Item = &'a str>) -> Screen {
    let texts = texts
        .into_iter()
        .filter(|text| text.split_whitespace().count() >= FEWEST_WORDS);
    Screen {
        name: name.into(),
        texts: texts.map(str::to_owned).collect(),
    }
}

/// A question screen with all its options.
fn asking(catalog: &Catalog, asked: &Asking) -> Screen {
    let text = (catalog.screen)(asked.id);
    let mut texts = vec![text.heading, text.hint, text.why];
    for one in asked.asks {
        if let Some(list) = one.list {
            texts.push((catalog.list)(list));
        }
        let question = (catalog.question)(one.question);
        texts.extend([question.label, question.hint]);
        if let Kind::Choice(choices) = one.question.kind() {
            for choice in choices {
                let choice = (catalog.choice)(*choice);
                texts.extend([choice.label, choice.hint]);
            }
        }
    }
    texts.dedup();
    screen(format!("question: {}", asked.id.id()), texts)
}

/// What is said of a wrong answer.
fn problems(catalog: &Catalog) -> Screen {
    let kinds: &[FieldProblem] = PROBLEMS;
    let said = Question::ALL.iter().flat_map(|question| {
        let say = |kind: &FieldProblem| (catalog.problem)(*question, *kind);
        kinds.iter().map(say).collect::<Vec<_>>()
    });
    let mut said: Vec<_> = said.collect();
    said.sort();
    said.dedup();
    screen("errors", said.iter().map(String::as_str))
}

/// The first screen, static help, and what stands around all others.
fn phrases(language: Language) -> Vec<Screen> {
    let mut by_place: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for text in words::texts(language.catalog()) {
        let name = match text.key.split_once('/') {
            Some(("static", _)) => "static help",
            Some(("phrase", name)) if WELCOME.contains(&name) => "first screen",
            Some(("phrase", _)) => "around the screens",
            _ => continue,
        };
        by_place.entry(name).or_default().push(text.words);
    }
    let screens = by_place.into_iter();
    screens
        .map(|(name, texts)| screen(name, texts.iter().map(String::as_str)))
        .collect()
}

/// What the first screen says, by the names of its phrases.
const WELCOME: [&str; 10] = [
    "title",
    "intro",
    "takes_minutes",
    "have_notice",
    "nothing_kept",
    "what_is_tas",
    "about_tas",
    "start",
    "in_a_hurry",
    "not_advice",
];

/// The steps of the worksheet, each with its lines, and what stands around them.
fn worksheet_steps(language: Language) -> Vec<Screen> {
    let (desk, papers) = (language.desk(), language.papers());
    let mut screens = Vec::new();
    for id in StageId::ALL {
        let text = (desk.stage)(*id);
        let lines = Line::ALL.iter().filter(|line| step_of(**line) == *id);
        let lines = lines.map(|line| (papers.line)(*line));
        let lines = lines.flat_map(|line| [line.label, line.help]);
        let texts = [text.title, text.body].into_iter().chain(lines);
        screens.push(screen(format!("worksheet: {}", id.id()), texts));
    }
    let refused = Refusal::ALL.iter().map(|id| (desk.refusal)(*id));
    screens.push(screen("worksheet: refused files", refused));
    let advice = AdviceId::ALL.iter().map(|id| (papers.advice)(*id));
    screens.push(screen(
        "worksheet: advice",
        advice.flat_map(|text| [text.title, text.body]),
    ));
    let around = desk_words::desk_texts(desk);
    let around = around.iter().filter(|text| text.key.starts_with("desk/"));
    screens.push(screen(
        "worksheet: around the steps",
        around.map(|text| text.words.as_str()),
    ));
    screens
}

/// The step on which a line of the form is asked for.
fn step_of(line: Line) -> StageId {
    let number: String = line.id().chars().take_while(char::is_ascii_digit).collect();
    match number.as_str() {
        "1" | "2" | "3" => StageId::Taxpayer,
        "4" | "5" | "6" | "7" | "8" | "9" => StageId::Contact,
        "10" | "11" => StageId::Tax,
        "12" if line == Line::Issue => StageId::Issue,
        "12" => StageId::Relief,
        _ => StageId::Others,
    }
}

/// The result and the papers of every worked case. Of those with one outcome, the table
/// has the hardest of each kind; all are judged.
fn papers(language: Language) -> Vec<Screen> {
    let mut screens = Vec::new();
    for case in worked_cases() {
        let matter = Matter::new(&case.answers, TODAY, language, Vec::new());
        let outcome: Outcome = matter.assessment.outcome;
        let made = [
            ("result", result::paper(&matter)),
            ("paper: call", call::paper(&matter)),
            ("paper: calendar", calendar::paper(&matter)),
            (
                "paper: form 911",
                worksheet::paper(&matter, &Sheet::default()),
            ),
        ];
        for (kind, paper) in made {
            let name = format!("{kind}, {}, {}", outcome.id(), case.id);
            screens.push(screen(name, texts_of(&paper).iter().map(String::as_str)));
        }
    }
    screens
}

fn texts_of(paper: &Paper) -> Vec<String> {
    let mut texts = vec![paper.title.clone()];
    for block in &paper.blocks {
        match block {
            Block::Heading(text) | Block::Subheading(text) | Block::Text(text) => {
                texts.extend(text.lines().map(str::to_owned));
            }
            Block::List(items) | Block::Steps(items) | Block::Checklist(items) => {
                texts.extend(
                    items
                        .iter()
                        .flat_map(|item| item.lines().map(str::to_owned)),
                );
            }
            Block::Line { .. } | Block::Small(_) => {}
        }
    }
    texts
}

/// The module that knows the places of papers' words is used by others.
#[allow(dead_code, reason = "it belongs to the walk through all words")]
const PLACES: fn(tas_checklist::domain::Place) -> Option<String> = paper_words::paper_key;
