//! One document as the parts of a page: description, contents and text.
//!
//! HTML in a document is shown as the text that it is, so that no document can bring a
//! script, a style or a request into a page; its comments are left out.

use super::anchors::Anchors;
use super::library::{Document, Library};
use super::links::{self, Link};
use super::tables::{Table, attribute, raw};
use super::{code, pictures};
use anyhow::{Context, Result, bail, ensure};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::collections::BTreeMap;

/// A description is what a search engine shows below a title, and no longer.
const LONGEST_DESCRIPTION: usize = 200;

/// What a document gives to its page.
#[derive(Default)]
pub struct Page {
    pub description: String,
    /// What stands before the first section, and the sections.
    pub opening: String,
    pub sections: String,
    /// Name and words of each section.
    pub contents: Vec<(String, String)>,
    /// Files to copy, by their path in `dist/`.
    pub copies: BTreeMap<String, String>,
}

/// The parts of Markdown that documents use, with their places in the text.
pub fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
}

impl Page {
    /// Reads a document.
    pub fn of(document: &Document, library: &Library) -> Result<Self> {
        let text = std::fs::read_to_string(library.file(&document.source))?;
        Self::from(&text, document, library)
    }

    /// The same for a text that is in no file.
    pub fn from(text: &str, document: &Document, library: &Library) -> Result<Self> {
        let events: Vec<Event> = parser(text).collect();
        let mut writer = Writer::new(document, library);
        let mut at = 0;
        while at < events.len() {
            at += writer.step(&events[at..])?;
        }
        writer.page.finished(writer.out, writer.first_section)
    }

    fn finished(mut self, mut out: Vec<Event>, first_section: Option<usize>) -> Result<Self> {
        ensure!(
            !self.description.is_empty(),
            "no paragraph follows its title, for the page's description"
        );
        let sections = out.split_off(first_section.unwrap_or(out.len()));
        html::push_html(&mut self.opening, out.into_iter());
        html::push_html(&mut self.sections, sections.into_iter());
        Ok(self)
    }
}

/// A page being written.
struct Writer<'a> {
    document: &'a Document,
    library: &'a Library,
    page: Page,
    out: Vec<Event<'a>>,
    first_section: Option<usize>,
    anchors: Anchors,
    table: Table,
    /// The present heading, which names what stands below it.
    heading: String,
    /// How often each name was given.
    labels: BTreeMap<String, usize>,
    /// Of the open links, which are links on the page too.
    links: Vec<bool>,
}

impl<'a> Writer<'a> {
    fn new(document: &'a Document, library: &'a Library) -> Self {
        Self {
            document,
            library,
            page: Page::default(),
            out: Vec::new(),
            first_section: None,
            anchors: Anchors::default(),
            table: Table::default(),
            heading: String::new(),
            labels: BTreeMap::new(),
            links: Vec::new(),
        }
    }

    /// Writes what the first event is about, and says how many that took.
    fn step(&mut self, events: &[Event<'a>]) -> Result<usize> {
        match &events[0] {
            Event::Start(Tag::Heading { level, .. }) => self.heading(*level, events),
            Event::Start(Tag::CodeBlock(kind)) => return Ok(self.code(kind, events)),
            Event::Start(Tag::Image { dest_url, .. }) => return self.picture(dest_url, events),
            Event::Start(Tag::Link { dest_url, .. }) => return Ok(self.link(dest_url, events)),
            Event::End(TagEnd::Link) => {
                if self.links.pop() == Some(true) {
                    self.out.push(events[0].clone());
                }
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                if !text.trim_start().starts_with("<!--") {
                    self.out.push(Event::Text(text.clone()));
                }
            }
            Event::HardBreak => self.out.push(raw("<br>\n".to_owned())),
            Event::Rule => self.out.push(raw("<hr>\n".to_owned())),
            other => self.other(other, events),
        }
        Ok(1)
    }

    fn other(&mut self, event: &Event<'a>, events: &[Event<'a>]) {
        if *event == Event::Start(Tag::Paragraph) && self.page.description.is_empty() {
            self.page.description = description(&words(events, TagEnd::Paragraph).0);
        }
        let label = match event {
            Event::Start(Tag::Table(_)) => self.label("Table"),
            _ => String::new(),
        };
        let markup = self.table.markup(event, events.get(1), &label);
        self.out.push(markup.map_or_else(|| event.clone(), raw));
    }

    fn heading(&mut self, level: HeadingLevel, events: &[Event<'a>]) {
        let (words, _) = words(events, TagEnd::Heading(level));
        let id = self.anchors.next(&words);
        if level == HeadingLevel::H2 {
            self.first_section.get_or_insert(self.out.len());
            self.page.contents.push((id.clone(), words.clone()));
        }
        self.out.push(Event::Start(Tag::Heading {
            level,
            id: Some(id.into()),
            classes: Vec::new(),
            attrs: Vec::new(),
        }));
        self.heading = words;
    }

    fn code(&mut self, kind: &CodeBlockKind, events: &[Event<'a>]) -> usize {
        let (text, taken) = words(events, TagEnd::CodeBlock);
        let label = self.label("Code");
        self.out.push(raw(code::block(kind, &text, &label)));
        taken
    }

    /// Opens a link. One whose words are a document's path says the document's title: on
    /// a page nobody sees the path.
    fn link(&mut self, link: &str, events: &[Event<'a>]) -> usize {
        let href = match links::link(link, self.document, self.library) {
            Link::To(href) => Some(href),
            // A picture that is only linked to is for whoever has the sources.
            Link::Copy { name, .. } if pictures::is_one(&name) => None,
            Link::Copy { href, name, source } => {
                self.page.copies.insert(name, source);
                Some(href)
            }
            Link::Words => None,
        };
        self.links.push(href.is_some());
        let Some(href) = href else { return 1 };
        self.out
            .push(raw(format!("<a href=\"{}\">", attribute(&href))));
        let (words, taken) = words(events, TagEnd::Link);
        let title = links::resolved(link, &self.document.source)
            .filter(|_| link.split('#').next().is_some_and(|path| path == words))
            .and_then(|(source, _)| self.library.title(&source));
        let Some(title) = title else { return 1 };
        self.out.push(Event::Text(title.into()));
        taken - 1
    }

    fn picture(&mut self, source: &str, events: &[Event<'a>]) -> Result<usize> {
        let (words, taken) = words(events, TagEnd::Image);
        ensure!(
            !words.is_empty(),
            "the picture {source} has no words for it"
        );
        let Link::Copy { href, name, source } = links::link(source, self.document, self.library)
        else {
            bail!("the picture {source} is not a file below docs/");
        };
        let (width, height) = pictures::size(&self.library.file(&source))
            .with_context(|| format!("the picture {source}"))?;
        let (href, words) = (attribute(&href), attribute(&words));
        self.out.push(raw(format!(
            "<img src=\"{href}\" alt=\"{words}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\">"
        )));
        self.page.copies.insert(name, source);
        Ok(taken)
    }

    /// A name for a thing that the keyboard stops at; no two on a page have the same.
    fn label(&mut self, kind: &str) -> String {
        let label = format!("{kind}: {}", self.heading);
        let given = self.labels.entry(label.clone()).or_insert(0);
        *given += 1;
        match *given {
            1 => label,
            number => format!("{label}, {number}"),
        }
    }
}

/// The words of the first heading, which is a document's title.
pub fn title(text: &str) -> Option<String> {
    let events: Vec<Event> = parser(text).collect();
    let is_title = |event: &Event| {
        let level = HeadingLevel::H1;
        matches!(event, Event::Start(Tag::Heading { level: found, .. }) if *found == level)
    };
    let at = events.iter().position(is_title)?;
    Some(words(&events[at..], TagEnd::Heading(HeadingLevel::H1)).0)
}

/// The words up to an end, without markup, and how many events that is.
pub fn words(events: &[Event], end: TagEnd) -> (String, usize) {
    let mut words = String::new();
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(found) if *found == end => return (words, at + 1),
            _ => {}
        }
    }
    (words, events.len())
}

/// As many whole sentences as fit; as many words, where the first sentence does not.
fn description(paragraph: &str) -> String {
    if paragraph.chars().count() <= LONGEST_DESCRIPTION {
        return paragraph.to_owned();
    }
    let cut: String = paragraph.chars().take(LONGEST_DESCRIPTION).collect();
    if let Some((sentences, _)) = cut.rsplit_once(". ") {
        return format!("{sentences}.");
    }
    let words = cut.rsplit_once(' ').map_or(&*cut, |(words, _)| words);
    format!("{words} …")
}
