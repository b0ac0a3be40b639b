//! The parts that the rulebook is made of: sections, paragraphs, lists, tables,
//! named rows, conditions.
//!
//! They hold words and no markup, so that Markdown and HTML say the same. Nothing
//! here knows a rule.

use super::chart::Chart;

/// A run of words of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Words(String),
    /// The short name of a question or screen, as a visitor sees it.
    Name(String),
    /// A stable id.
    Id(String),
    /// A lead-in, such as "All of:".
    Strong(String),
    /// A place in this book: the words, and the anchor of its section.
    Place(String, String),
    /// A rule by its id, and the anchor of its section.
    Rule(String, String),
    /// An official page, printed as its address.
    Address(String),
}

/// A line of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Span>);

impl Text {
    /// The line, and plain words after it.
    #[must_use]
    pub fn words(self, words: &str) -> Self {
        self.with(Span::Words(words.to_owned()))
    }

    /// The line, and the name of a question or screen after it.
    #[must_use]
    pub fn name(self, name: &str) -> Self {
        self.with(Span::Name(name.to_owned()))
    }

    /// The line, and a stable id after it.
    #[must_use]
    pub fn id(self, id: &str) -> Self {
        self.with(Span::Id(id.to_owned()))
    }

    /// The line, and a lead-in after it.
    #[must_use]
    pub fn strong(self, words: &str) -> Self {
        self.with(Span::Strong(words.to_owned()))
    }

    /// The line, and a reference to a section after it.
    #[must_use]
    pub fn place(self, words: &str, anchor: &str) -> Self {
        self.with(Span::Place(words.to_owned(), anchor.to_owned()))
    }

    /// The line, and a rule by its id after it.
    #[must_use]
    pub fn rule(self, id: &str, anchor: &str) -> Self {
        self.with(Span::Rule(id.to_owned(), anchor.to_owned()))
    }

    /// The line, and the address of a page after it.
    #[must_use]
    pub fn address(self, url: &str) -> Self {
        self.with(Span::Address(url.to_owned()))
    }

    /// The line, and another after it.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The line, and another after it in quotation marks.
    #[must_use]
    pub fn quoted(self, words: &str) -> Self {
        self.words("\u{201c}").words(words).words("\u{201d}")
    }

    /// Lines with something between them.
    #[must_use]
    pub fn joined(lines: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut whole = Self::default();
        for line in lines {
            if !whole.0.is_empty() {
                whole = whole.words(between);
            }
            whole = whole.and(line);
        }
        whole
    }

    /// The words alone.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        for span in &self.0 {
            plain.push_str(match span {
                Span::Words(words)
                | Span::Name(words)
                | Span::Id(words)
                | Span::Strong(words)
                | Span::Place(words, _)
                | Span::Rule(words, _)
                | Span::Address(words) => words,
            });
        }
        plain
    }

    fn with(mut self, span: Span) -> Self {
        self.0.push(span);
        self
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::default().words(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self(vec![Span::Words(words)])
    }
}

/// An item of a list, with the items below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// Its line.
    pub text: Text,
    /// What it leads in.
    pub items: Vec<Self>,
}

impl<T: Into<Text>> From<T> for Item {
    fn from(text: T) -> Self {
        Self {
            text: text.into(),
            items: Vec::new(),
        }
    }
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The names of its columns.
    pub head: Vec<Text>,
    /// Its rows. The first cell of each names it.
    pub rows: Vec<Vec<Text>>,
}

/// A named row: a word or two at the side, and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// An empty field to fill in by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blank {
    /// What is filled in.
    pub name: &'static str,
    /// How many lines it has.
    pub lines: usize,
}

/// A block of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Text),
    /// A bulleted list.
    List(Vec<Item>),
    /// A condition: its lead-in, and its parts below it.
    Condition(Item),
    /// A table.
    Table(Table),
    /// Named rows.
    Rows(Vec<Row>),
    /// The flow chart of the screens.
    Chart(Chart),
    /// Empty fields to fill in by hand.
    Blanks(&'static [Blank]),
}

impl Block {
    /// A paragraph.
    #[must_use]
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::Paragraph(text.into())
    }

    /// A bulleted list of single lines.
    #[must_use]
    pub fn list<T: Into<Text>>(lines: impl IntoIterator<Item = T>) -> Self {
        Self::List(lines.into_iter().map(Item::from).collect())
    }
}

/// A section, with the sections below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Where references to it lead. Built from stable ids.
    pub anchor: String,
    /// Its heading.
    pub title: Text,
    /// What stands below the heading.
    pub blocks: Vec<Block>,
    /// The sections below it.
    pub sections: Vec<Self>,
}

impl Section {
    /// A section without sections below it.
    #[must_use]
    pub fn new(anchor: &str, title: impl Into<Text>, blocks: Vec<Block>) -> Self {
        Self {
            anchor: anchor.to_owned(),
            title: title.into(),
            blocks,
            sections: Vec::new(),
        }
    }

    /// The section, with sections below it.
    #[must_use]
    pub fn with(mut self, sections: Vec<Self>) -> Self {
        self.sections = sections;
        self
    }

    /// This section or the one below it that has this anchor.
    #[must_use]
    pub fn find(&self, anchor: &str) -> Option<&Self> {
        if self.anchor == anchor {
            return Some(self);
        }
        self.sections.iter().find_map(|below| below.find(anchor))
    }
}

/// The whole book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    /// Its title.
    pub title: &'static str,
    /// What stands below the title.
    pub subtitle: String,
    /// A line that stands on each page: which edition it is.
    pub edition: String,
    /// What stands on the title page: what edition it is, and what it is not.
    pub cover: Vec<Block>,
    /// Its parts, in order.
    pub parts: Vec<Section>,
}

impl Book {
    /// The section with this anchor.
    #[must_use]
    pub fn find(&self, anchor: &str) -> Option<&Section> {
        self.parts.iter().find_map(|part| part.find(anchor))
    }
}
