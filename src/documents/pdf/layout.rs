//! A paper as rows, one below the other, and as the structure that is read aloud.
//!
//! What a row looks like is decided here, on which page it comes is not.

use super::font::Font;
use super::near::printable;
use super::wrap::Setting;
use crate::documents::{Block, Paper};
use crate::text::Language;

/// The width of a page between its margins, in points: US Letter, 54 on either side.
pub const WIDTH: f32 = 504.0;
/// How far the text of a list stands in.
const INDENT: f32 = 16.0;
/// The side of a box to tick.
const SQUARE: f32 = 8.0;
/// Black, and a grey that is still seven times darker than the page.
const INK: f32 = 0.1;
const QUIET: f32 = 0.35;
/// Lines drawn, in grey.
const STRONG: f32 = 0.3;
const FAINT: f32 = 0.72;

/// How a text is set.
#[derive(Clone, Copy)]
pub struct Style {
    pub font: Font,
    pub size: f32,
    pub leading: f32,
    pub gray: f32,
}

const fn style(font: Font, size: f32, leading: f32, gray: f32) -> Style {
    Style {
        font,
        size,
        leading,
        gray,
    }
}

const TITLE: Style = style(Font::HelveticaBold, 18.0, 23.0, INK);
const HEADING: Style = style(Font::HelveticaBold, 12.5, 16.0, INK);
const SUBHEADING: Style = style(Font::HelveticaBold, 10.5, 14.0, INK);
const BODY: Style = style(Font::Helvetica, 10.0, 14.0, INK);
pub const QUIET_LINE: Style = style(Font::Helvetica, 8.5, 12.0, QUIET);
const LABEL: Style = style(Font::Helvetica, 8.0, 11.0, QUIET);
const NUMBER: Style = style(Font::HelveticaBold, 8.0, 11.0, QUIET);
const VALUE: Style = style(Font::Helvetica, 10.5, 14.5, INK);

/// A part of the structure; the first holds all others.
pub struct Element {
    pub tag: &'static str,
    pub parent: usize,
    /// How a list counts its items.
    pub counts: Option<&'static str>,
    /// The language of what is drafted in another one than the paper.
    pub language: Option<Language>,
}

/// What is drawn in a row; `down` is measured from its upper edge, in points.
pub enum Mark {
    Text {
        element: usize,
        style: Style,
        left: f32,
        down: f32,
        text: String,
    },
    Rule {
        down: f32,
        gray: f32,
        weight: f32,
    },
    Square {
        left: f32,
        down: f32,
        side: f32,
        gray: f32,
    },
}

/// What stays together on a page.
pub struct Row {
    /// Left free above, but not at the top of a page.
    pub gap: f32,
    pub height: f32,
    pub marks: Vec<Mark>,
    /// Whether the next row must follow on the same page.
    pub keeps: bool,
}

pub struct Layout {
    pub elements: Vec<Element>,
    pub rows: Vec<Row>,
    /// What stands at the foot of each page.
    pub page: &'static str,
}

/// Lays a paper out. `root` is what holds it in the structure.
pub fn layout(paper: &Paper, root: &'static str) -> Layout {
    let mut layout = Layout {
        elements: Vec::new(),
        rows: Vec::new(),
        page: paper.page,
    };
    layout.element(root, 0);
    layout.block("H1", TITLE, 0.0, &paper.title, true);
    for (at, line) in paper.head.iter().enumerate() {
        layout.block("P", QUIET_LINE, if at == 0 { 4.0 } else { 0.0 }, line, true);
    }
    layout.rule(8.0, STRONG, 0.9);
    for block in &paper.blocks {
        layout.add(block);
    }
    layout
}

impl Layout {
    fn element(&mut self, tag: &'static str, parent: usize) -> usize {
        self.elements.push(Element {
            tag,
            parent,
            counts: None,
            language: None,
        });
        self.elements.len() - 1
    }

    fn add(&mut self, block: &Block) {
        match block {
            Block::Heading(text) => {
                self.rule_of_section();
                self.block("H2", HEADING, 10.0, text, true);
            }
            Block::Subheading(text) => self.block("H3", SUBHEADING, 12.0, text, true),
            Block::Text(text) => self.block("P", BODY, 6.0, text, false),
            Block::Small(text) => self.block("P", QUIET_LINE, 5.0, text, false),
            Block::List(items) => self.list(items, "Disc"),
            Block::Steps(items) => self.list(items, "Decimal"),
            Block::Checklist(items) => self.list(items, "None"),
            Block::Line {
                number,
                label,
                value,
                drafted_in,
            } => self.line(number, label, value, *drafted_in),
        }
    }

    /// Between sections, and not right under the rule of the head.
    fn rule_of_section(&mut self) {
        let after_head = self.rows.last().is_some_and(|row| {
            let marks = row.marks.first();
            matches!(marks, Some(Mark::Rule { weight, .. }) if *weight > 0.8)
        });
        if !after_head {
            self.rule(14.0, FAINT, 0.6);
            if let Some(rule) = self.rows.last_mut() {
                rule.keeps = true;
            }
        }
    }

    fn rule(&mut self, gap: f32, gray: f32, weight: f32) {
        self.rows.push(Row {
            gap,
            height: weight,
            marks: vec![Mark::Rule {
                down: 0.0,
                gray,
                weight,
            }],
            keeps: false,
        });
    }

    fn block(&mut self, tag: &'static str, style: Style, gap: f32, text: &str, keeps: bool) {
        let element = self.element(tag, 0);
        self.text(element, style, 0.0, gap, text);
        if let Some(last) = self.rows.last_mut().filter(|_| keeps) {
            last.keeps = true;
        }
    }

    /// The rows of a text. Two of its lines stay together at either end.
    fn text(&mut self, element: usize, style: Style, left: f32, gap: f32, text: &str) {
        let text = printable(text);
        let text = text.trim_end();
        let setting = Setting {
            font: style.font,
            size: style.size,
            width: WIDTH - left,
        };
        let lines = setting.lines(text);
        let last = lines.len() - 1;
        for (at, line) in lines.into_iter().enumerate() {
            // What is read aloud or copied needs a space where a line ends.
            let end = if at < last { " " } else { "" };
            self.rows.push(Row {
                gap: if at == 0 { gap } else { 0.0 },
                height: style.leading,
                marks: vec![style.mark(element, left, [&text[line], end].concat())],
                keeps: last > 0 && (at == 0 || at + 1 == last),
            });
        }
    }

    fn list(&mut self, items: &[String], counts: &'static str) {
        if items.is_empty() {
            return;
        }
        let list = self.element("L", 0);
        self.elements[list].counts = Some(counts);
        for (at, item) in items.iter().enumerate() {
            let gap = if at == 0 { 6.0 } else { 3.0 };
            let parent = self.element("LI", list);
            let first = self.rows.len();
            let label = match counts {
                "Disc" => Some("•".to_owned()),
                "Decimal" => Some([&(at + 1).to_string(), "."].concat()),
                _ => None,
            };
            let label = label.map(|label| (self.element("Lbl", parent), label));
            let body = self.element("LBody", parent);
            self.text(body, BODY, INDENT, gap, item);
            let mark = match label {
                Some((element, label)) => BODY.mark(element, 1.0, label),
                None => square(),
            };
            self.rows[first].marks.insert(0, mark);
        }
    }

    /// A line of a form: what belongs there in small type, the answer below, and the
    /// line on which it stands.
    fn line(&mut self, number: &str, label: &str, value: &str, drafted_in: Option<Language>) {
        let label_element = self.element("P", 0);
        let numbered = self.rows.len();
        let beside = match printable(number).trim() {
            "" => 0.0,
            number => NUMBER.font.measure(number, NUMBER.size) + 5.0,
        };
        self.text(label_element, LABEL, beside, 9.0, label);
        if beside > 0.0 {
            let number = [printable(number).trim(), " "].concat();
            let mark = NUMBER.mark(label_element, 0.0, number);
            self.rows[numbered].marks.insert(0, mark);
        }
        for row in &mut self.rows[numbered..] {
            row.keeps = true;
        }
        if value.trim().is_empty() {
            self.rows.push(Row {
                gap: 0.0,
                height: VALUE.leading,
                marks: Vec::new(),
                keeps: true,
            });
        } else {
            let element = self.element("P", 0);
            self.elements[element].language = drafted_in;
            self.text(element, VALUE, 0.0, 1.0, value);
        }
        if let Some(last) = self.rows.last_mut() {
            last.keeps = true;
        }
        self.rule(2.0, FAINT, 0.5);
    }
}

impl Style {
    /// A text on the first line of a row: letters stand in the middle of their leading.
    pub fn mark(self, element: usize, left: f32, text: String) -> Mark {
        Mark::Text {
            element,
            style: self,
            left,
            down: f32::midpoint(self.leading, self.size * 0.7),
            text,
        }
    }
}

fn square() -> Mark {
    Mark::Square {
        left: 1.0,
        down: (BODY.leading - SQUARE) / 2.0,
        side: SQUARE,
        gray: STRONG,
    }
}
