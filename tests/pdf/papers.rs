//! Papers as files: everything is there, in its order, tagged, on letter pages.

use crate::judge::{folder, judge};
use serde_json::{Value, json};
use tas_checklist::documents::{
    Block, Matter, Paper, calendar, call, draft, pdf, result, worksheet,
};
use tas_checklist::domain::{Answer, Answers, Choice, Date, Line, PaperId, Question, Sheet};
use tas_checklist::text::Language;

fn text(text: &str) -> String {
    text.to_owned()
}

fn paper(title: &str, blocks: Vec<Block>) -> Paper {
    Paper {
        id: PaperId::Call,
        language: Language::English,
        title: text(title),
        head: vec![text("Ash & Alder, Reno"), text("March 3, 2026")],
        blocks,
        page: tas_checklist::text::EN_PAPERS.phrases.page,
    }
}

/// One of each kind, with what is hard about it.
fn every_kind() -> Vec<Block> {
    let long = "Say who you are, and that the levy leaves nothing for rent. ".repeat(6);
    vec![
        Block::Heading(text("What to say")),
        Block::Text(long.clone()),
        Block::Text(text("12 Elm St\n\nReno, NV (USA) \\ “home”")),
        Block::Subheading(text("Before you call")),
        Block::Steps(vec![text("Dial 877-777-4778."), long.clone(), text("Łódź")]),
        Block::List(vec![text("one & <two>"), text("señora Núñez")]),
        Block::Checklist(vec![text("the notice"), long.clone()]),
        Block::Line {
            number: text("3a"),
            label: text("Street"),
            value: text("12 Elm St\nApt 4"),
            drafted_in: None,
        },
        Block::Line {
            number: text("II.B 3e"),
            label: long,
            value: String::new(),
            drafted_in: None,
        },
        Block::Small(text("IRM 13.1.7; 26 U.S.C. 7811")),
        Block::List(Vec::new()),
    ]
}

/// The elements that hold a text, in the order in which they are to be read.
fn elements(paper: &Paper) -> Vec<Value> {
    let mut elements = vec![json!(["H1", paper.title])];
    elements.extend(paper.head.iter().map(|line| json!(["P", line])));
    for block in &paper.blocks {
        match block {
            Block::Heading(text) => elements.push(json!(["H2", text])),
            Block::Subheading(text) => elements.push(json!(["H3", text])),
            Block::Text(text) | Block::Small(text) => elements.push(json!(["P", text])),
            Block::Checklist(items) => {
                elements.extend(items.iter().map(|item| json!(["LBody", item])));
            }
            Block::List(items) => {
                elements.extend(
                    items
                        .iter()
                        .flat_map(|item| [json!(["Lbl", "•"]), json!(["LBody", item])]),
                );
            }
            Block::Steps(items) => {
                let steps = items.iter().enumerate();
                elements.extend(steps.flat_map(|(at, item)| {
                    [
                        json!(["Lbl", format!("{}.", at + 1)]),
                        json!(["LBody", item]),
                    ]
                }));
            }
            Block::Line {
                number,
                label,
                value,
                ..
            } => {
                let label = [number, " ", label].concat();
                elements.push(json!(["P", label]));
                if !value.is_empty() {
                    elements.push(json!(["P", value]));
                }
            }
        }
    }
    let printed = |element: Value| {
        let text = element.to_string().replace("Łódź", "Lódz");
        serde_json::from_str(&text).expect("JSON")
    };
    elements.into_iter().map(printed).collect()
}

#[test]
fn papers_are_tagged_in_the_order_in_which_they_are_read() {
    let many = (0..9).flat_map(|_| every_kind()).collect();
    // Longer than a page, and nowhere to break but between lines.
    let endless = vec![Block::Text("A word and another. ".repeat(900))];
    let unbroken = vec![Block::Line {
        number: text("12a"),
        label: text("Issue"),
        value: "line\n".repeat(120),
        drafted_in: None,
    }];
    let papers = [
        paper("Nothing yet", Vec::new()),
        paper("What to say on the telephone & when", every_kind()),
        paper("A paper of several pages", many),
        paper("One paragraph", endless),
        paper("One line", unbroken),
        paper(&"A title that is very long ".repeat(9), every_kind()),
    ];
    let mut cases = Vec::new();
    for (at, paper) in papers.iter().enumerate() {
        let path = folder("papers").join(format!("{at}.pdf"));
        let bytes = pdf::written(paper);
        assert_eq!(bytes, pdf::written(paper), "the same paper, the same bytes");
        std::fs::write(&path, bytes).expect("written");
        cases.push(json!({"file": path, "paper": elements(paper)}));
    }
    judge("papers", &cases);
}

/// What a visitor who reads Spanish takes along: its language is said, its accents are
/// there, and a draft in it is marked as English.
#[test]
fn papers_in_spanish_say_so_and_lose_no_accent() {
    let answers = [
        (Question::Situation, Choice::BankLevy),
        (Question::Action, Choice::InForce),
        (Question::Hardship, Choice::Soon),
        (Question::Notice, Choice::FinalLevyNotice),
    ];
    let told = Answers::default().with(Question::Agency, Answer::Choice(Choice::Irs));
    let told = answers.into_iter().fold(told, |told, (question, choice)| {
        told.with(question, Answer::Choice(choice))
    });
    let today = Date::literal(2026, 11, 22);
    let told = told.with(Question::NoticeDate, Answer::Date(today.plus_days(-5)));
    let matter = Matter::new(&told, today, Language::Spanish, vec![text("Ash & Alder")]);
    let request = draft::request(&matter, &draft::reliefs(&matter));
    let sheet = Sheet::default()
        .with(Line::TaxpayerName, "María José Núñez")
        .with(Line::Issue, &draft::issue(&matter))
        .with(Line::Relief, &request);
    let papers = [
        (worksheet::paper(&matter, &sheet), 2),
        (calendar::paper(&matter), 0),
        (call::paper(&matter), 0),
        (result::paper(&matter), 0),
    ];
    let cases = papers.iter().enumerate().map(|(at, (paper, drafted))| {
        let path = folder("spanish").join(format!("{at}.pdf"));
        std::fs::write(&path, pdf::written(paper)).expect("written");
        json!({
            "file": path, "paper": elements(paper), "language": "es-US",
            "foot": "Página{page}de{pages}", "drafted": drafted,
        })
    });
    let cases: Vec<_> = cases.collect();
    judge("spanish", &cases);
    let all: String = papers.iter().map(|(paper, _)| paper.plain()).collect();
    for letter in "áéíóúñ¿“”".chars() {
        assert!(all.contains(letter), "{letter}");
    }
}

#[test]
fn a_heading_never_stands_alone_at_the_foot_of_a_page() {
    for lines in 30..60 {
        let filler = Block::Text("line\n".repeat(lines).trim_end().to_owned());
        let blocks = vec![
            filler,
            Block::Heading(text("Alone?")),
            Block::Text(text("Never.")),
        ];
        let path = folder("headings").join(format!("{lines}.pdf"));
        std::fs::write(&path, pdf::written(&paper("Headings", blocks))).expect("written");
        let said = std::process::Command::new("pdftotext")
            .arg(&path)
            .arg("-")
            .output();
        let said = said.expect("pdftotext starts; `cargo xtask setup` installs it");
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        let page = said.split('\u{C}').find(|page| page.contains("Alone?"));
        assert!(page.is_some_and(|page| page.contains("Never.")), "{lines}");
    }
}

/// The words at the foot of a page are the paper's own, in whatever language.
#[test]
fn the_foot_of_a_page_says_what_the_paper_says() {
    let foot = |page: &'static str| {
        let paper = Paper {
            page,
            ..paper("A call", vec![Block::Text(text("Say who you are."))])
        };
        pdf::written(&paper)
    };
    let shows = |file: &[u8], words: &str| {
        let found = file.windows(words.len());
        found.into_iter().any(|part| part == words.as_bytes())
    };
    assert!(shows(&foot("Hoja {page} de {pages}"), "(Hoja 1 de 1)"));
    assert!(shows(&foot("Page {page} of {pages}"), "(Page 1 of 1)"));
}
