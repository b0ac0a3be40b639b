//! The printable rulebook: well-formed, complete in itself, and with a flow chart
//! whose boxes stand apart and hold their text.

#![allow(clippy::expect_used, reason = "a helper that finds nothing has failed")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use roxmltree::{Document, Node};
use tas_checklist::domain::{Question, Register, ScreenId};
use tas_checklist::rulebook::{
    Asking, Block, Book, Chart, Stop, Wording, book, html, markdown, of_the_checklist, pieces,
};
use tas_checklist::rules::{INTERVIEW, REGISTER, STATEMENTS};
use tas_checklist::text::EN;

/// The book, made once: the engine is asked many times for it.
static BOOK: LazyLock<Book> = LazyLock::new(of_the_checklist);
static PAGE: LazyLock<String> = LazyLock::new(|| html::page(&BOOK));

/// The page as a tree. It must be well-formed XML below its first line.
fn parsed(page: &str) -> Document<'_> {
    let body = page
        .strip_prefix("<!DOCTYPE html>")
        .expect("a page of HTML");
    Document::parse(body).expect("well-formed")
}

fn named<'a>(document: &'a Document, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    let is_named = move |node: &Node| node.tag_name().name() == name;
    document.descendants().filter(is_named)
}

/// All the words of an element.
fn words(node: Node) -> String {
    let texts = node.descendants().filter(Node::is_text);
    texts.filter_map(|text| text.text()).collect()
}

#[test]
fn the_page_needs_no_other_file_and_runs_nothing() {
    let document = parsed(&PAGE);
    for name in [
        "script", "link", "img", "iframe", "object", "base", "image", "use",
    ] {
        assert_eq!(named(&document, name).count(), 0, "{name}");
    }
    for node in document.descendants() {
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            assert!(
                !name.starts_with("on") && name != "src" && name != "style",
                "{name}"
            );
            let leads_out = name == "href" && !value.starts_with('#');
            assert!(!leads_out || value.starts_with("https://"), "{value}");
        }
    }
    let sheet: String = named(&document, "style").map(words).collect();
    assert!(!sheet.contains("url(") && !sheet.contains("@import"));
}

#[test]
fn words_are_never_taken_for_markup() {
    assert_eq!(
        html::escaped("a<b> & \"c\""),
        "a&lt;b&gt; &amp; &quot;c&quot;"
    );
}

#[test]
fn headings_run_in_order_and_every_reference_leads_somewhere() {
    let document = parsed(&PAGE);
    assert_eq!(named(&document, "h1").count(), 1);
    let mut before = 0;
    for node in document.descendants() {
        if let Some(level) = node.tag_name().name().strip_prefix('h') {
            let Ok(level) = level.parse::<u32>() else {
                continue;
            };
            assert!(level <= before + 1, "{}", words(node));
            before = level;
        }
    }
    let ids: Vec<&str> = document
        .descendants()
        .filter_map(|node| node.attribute("id"))
        .collect();
    let unique: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(ids.len(), unique.len(), "an id stands twice");
    for link in named(&document, "a") {
        let to = link.attribute("href").expect("a link");
        if let Some(anchor) = to.strip_prefix('#') {
            assert!(ids.contains(&anchor), "{anchor} is nowhere");
        }
    }
}

/// Whatever Markdown says stands on the page as well.
#[test]
fn the_page_says_what_rules_md_says() {
    let document = parsed(&PAGE);
    let plain = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
    let page = plain(&words(document.root_element()));
    for line in markdown::book(&BOOK).lines().skip(1) {
        let is_chart = line
            .split_once(". ")
            .is_some_and(|(at, _)| at.parse::<u32>().is_ok());
        for cell in line.split(" | ").filter(|_| !is_chart) {
            assert!(page.contains(&plain(cell)), "{cell}");
        }
    }
}

#[test]
fn there_is_room_to_sign_and_each_sheet_says_what_it_is() {
    let document = parsed(&PAGE);
    let blanks: Vec<String> = named(&document, "dt").map(words).collect();
    for name in ["Name", "Bar number and state", "Signature", "Date"] {
        assert!(blanks.iter().any(|blank| blank == name), "{name}");
    }
    let all = words(document.root_element());
    assert!(all.contains("I have read these rules"));
    for part in &BOOK.parts {
        let running = format!("{}\" }} }}", part.title.plain());
        assert!(PAGE.contains(&running), "{running}");
    }
    assert!(PAGE.contains(&format!("content: \"{}\"", BOOK.edition)));
}

/// Any change of a rule makes another mark; the signature names it.
#[test]
fn another_register_has_another_mark() {
    let fewer = Register {
        steps: &REGISTER.steps[1..],
        ..REGISTER
    };
    let other = book(&fewer, &INTERVIEW, &EN, STATEMENTS);
    assert_ne!(other.edition, BOOK.edition);
    let mark = other.edition.rsplit(' ').next().expect("a mark");
    let signed = other.find("signature").expect("a place to sign");
    assert!(markdown::section(signed).contains(mark));
    assert!(
        other
            .find(&format!("step-{}", REGISTER.steps[0].id.id()))
            .is_none()
    );
}

fn chart() -> Chart {
    let blocks = &BOOK.find("screens").expect("the screens").blocks;
    let mut charts = blocks.iter().filter_map(|block| match block {
        Block::Chart(chart) => Some(chart.clone()),
        _ => None,
    });
    charts.next().expect("a chart")
}

#[test]
fn every_screen_is_in_the_chart_with_its_condition() {
    let wording = Wording {
        register: &REGISTER,
        catalog: &EN,
    };
    let asking = Asking::new(&REGISTER, &INTERVIEW);
    let document = parsed(&PAGE);
    let described: String = named(&document, "desc").map(words).collect();
    for screen in ScreenId::ALL {
        let mut groups = named(&document, "g");
        let group = groups.find(|node| node.attribute("data-screen") == Some(screen.id()));
        let lines = named_below(group.expect("a screen"), "text").map(words);
        let text = lines.collect::<Vec<_>>().join(" ");
        let when = asking.when(&wording, *screen).plain();
        let short = (EN.screen)(*screen).short;
        assert!(text.contains(&when) && text.contains(short), "{text}");
        assert!(
            described.contains(&format!("{short}: {when}.")),
            "{described}"
        );
    }
    for picture in named(&document, "svg") {
        assert_eq!(picture.attribute("role"), Some("img"));
        let labels = picture.attribute("aria-labelledby").expect("a label");
        for label in labels.split(' ') {
            assert!(
                document
                    .descendants()
                    .any(|node| node.attribute("id") == Some(label))
            );
        }
    }
}

fn named_below<'a>(node: Node<'a, 'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants()
        .filter(move |below| below.tag_name().name() == name)
}

fn number(node: Node, name: &str) -> u32 {
    node.attribute(name)
        .and_then(|value| value.parse().ok())
        .expect("a number")
}

/// Left, top, right and bottom of a box.
fn edges(rect: Node) -> [u32; 4] {
    let (left, top) = (number(rect, "x"), number(rect, "y"));
    [
        left,
        top,
        left + number(rect, "width"),
        top + number(rect, "height"),
    ]
}

/// The pieces of a chart: boxes that stand apart, each line of text in one of them.
fn check(chart: &Chart) {
    for piece in pieces(chart) {
        let document = Document::parse(&piece).expect("well-formed");
        let view = document
            .root_element()
            .attribute("viewBox")
            .expect("a size");
        let size: Vec<u32> = view
            .split(' ')
            .filter_map(|part| part.parse().ok())
            .collect();
        assert!(size[3] <= 930, "a piece is higher than a page: {view}");
        let boxes: Vec<[u32; 4]> = named(&document, "rect").map(edges).collect();
        for (at, [left, top, right, bottom]) in boxes.iter().enumerate() {
            assert!(
                *right <= size[2] && *bottom <= size[3],
                "{view}: {:?}",
                boxes[at]
            );
            for [l, t, r, b] in &boxes[at + 1..] {
                let apart = right < l || r < left || bottom < t || b < top;
                assert!(apart, "{:?} and {:?}", boxes[at], [l, t, r, b]);
            }
        }
        for text in named(&document, "text") {
            let words = words(text);
            let [from, to] = room(text, &words);
            let inside = |[left, top, right, bottom]: &&[u32; 4]| {
                let y = number(text, "y");
                *left <= from && to <= *right && *top + 8 <= y && y + 3 <= *bottom
            };
            assert!(boxes.iter().any(|one| inside(&one)), "{words} stands out");
        }
    }
}

/// From where to where a line of text runs: five units for each letter, which is more
/// than the mean of English in common sans-serif fonts of that size; wider for a name,
/// which is bold, and for an id, which ends where others begin.
fn room(text: Node, words: &str) -> [u32; 2] {
    let letters = u32::try_from(words.chars().count()).expect("a line");
    let x = number(text, "x");
    match text.attribute("class") {
        Some("id") => [x - letters * 54 / 10, x],
        Some("name") => [x, x + letters * 7],
        _ => [x, x + letters * 5],
    }
}

#[test]
fn boxes_stand_apart_and_hold_their_text() {
    check(&chart());
}

#[test]
fn a_longer_interview_is_drawn_in_pieces() {
    let asks = Question::ALL.iter().map(|one| (EN.question)(*one).short);
    let mut long = chart();
    let extra = Stop {
        name: "Another screen".to_owned(),
        id: "another".to_owned(),
        when: "unless ".repeat(60).trim().to_owned(),
        asks: asks.collect::<Vec<_>>().join(" "),
    };
    long.stops.extend([extra.clone(), extra.clone(), extra]);
    assert!(pieces(&long).len() > pieces(&chart()).len());
    check(&long);
}
