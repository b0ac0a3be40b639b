//! The pages of a paper, drawn. Whatever is drawn is either marked as belonging to the
//! structure or as decoration, so that a reader's voice leaves nothing out and says
//! nothing twice.

use super::font::Font;
use super::layout::{Layout, Mark, QUIET_LINE, Row, Style, WIDTH};
use super::near::printable;
use super::winansi::printed;
use super::wrap::Setting;
use crate::text::filled;
use pdf_writer::types::{ArtifactSubtype, ArtifactType};
use pdf_writer::{Content, Name, Str};
use std::ops::Range;

/// US Letter, in points.
pub const SIZE: [f32; 2] = [612.0, 792.0];
/// Left free on every side.
const MARGIN: f32 = 54.0;
/// The height that rows may take: the foot of the page has its own line.
const HEIGHT: f32 = SIZE[1] - 2.0 * MARGIN - 6.0;
/// Where the foot of the page stands.
const FOOT: f32 = 36.0;
/// The names of the fonts on our own pages.
pub const FONTS: [(&str, Font); 2] = [("F1", Font::Helvetica), ("F2", Font::HelveticaBold)];

/// A page: what is drawn on it, and to which element each marked part belongs.
pub struct Page {
    pub content: Vec<u8>,
    pub marked: Vec<usize>,
}

/// Draws all pages. `title` stands at the foot of each.
pub fn pages(layout: &Layout, title: &str) -> Vec<Page> {
    let parts = split(&layout.rows);
    let count = parts.len().to_string();
    let pages = parts.into_iter().enumerate();
    let pages = pages.map(|(at, part)| {
        let mut drawing = Drawing::new();
        drawing.rows(&layout.rows[part]);
        let page = (at + 1).to_string();
        let of = filled(layout.page, &[("{page}", &page), ("{pages}", &count)]);
        drawing.foot(&printable(title), &printable(&of));
        Page {
            content: drawing.content.finish().into_vec(),
            marked: drawing.marked,
        }
    });
    pages.collect()
}

/// Which rows come on which page. What must stay together moves to the next page
/// together, unless it is longer than one.
fn split(rows: &[Row]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut start, mut at, mut used) = (0, 0, 0.0);
    while at < rows.len() {
        let next = at + together(&rows[at..]);
        let height: f32 = rows[at..next].iter().map(|row| row.gap + row.height).sum();
        let over = used + height > HEIGHT;
        let (next, height) = if over && height > HEIGHT {
            (at + 1, rows[at].gap + rows[at].height)
        } else {
            (next, height)
        };
        if used + height > HEIGHT && at > start {
            parts.push(start..at);
            start = at + usize::from(rows[at].is_rule());
            used = 0.0;
        }
        used += height;
        at = next;
    }
    parts.push(start..at);
    parts
}

impl Row {
    /// A rule between sections, which no page begins with.
    fn is_rule(&self) -> bool {
        self.keeps && matches!(self.marks[..], [Mark::Rule { .. }])
    }
}

/// How many rows from the first on stay together.
fn together(rows: &[Row]) -> usize {
    let kept = rows.iter().take_while(|row| row.keeps).count();
    (kept + 1).min(rows.len())
}

struct Drawing {
    content: Content,
    marked: Vec<usize>,
    open: Option<usize>,
}

impl Drawing {
    fn new() -> Self {
        Self {
            content: Content::new(),
            marked: Vec::new(),
            open: None,
        }
    }

    fn rows(&mut self, rows: &[Row]) {
        let mut top = SIZE[1] - MARGIN;
        for (at, row) in rows.iter().enumerate() {
            if at > 0 {
                top -= row.gap;
            }
            for mark in &row.marks {
                self.mark(mark, top);
            }
            top -= row.height;
        }
        self.close();
    }

    fn mark(&mut self, mark: &Mark, top: f32) {
        match mark {
            Mark::Text {
                element,
                style,
                left,
                down,
                text,
            } => {
                self.belong(*element);
                self.text(*style, MARGIN + left, top - down, text);
            }
            Mark::Rule { down, gray, weight } => {
                let y = top - down - weight / 2.0;
                self.decoration(*gray, *weight);
                self.content.move_to(MARGIN, y).line_to(MARGIN + WIDTH, y);
                self.content.stroke().restore_state().end_marked_content();
            }
            Mark::Square {
                left,
                down,
                side,
                gray,
            } => {
                self.decoration(*gray, 0.9);
                self.content
                    .rect(MARGIN + left, top - down - side, *side, *side);
                self.content.stroke().restore_state().end_marked_content();
            }
        }
    }

    /// Goes on in an element, or begins the next marked part.
    fn belong(&mut self, element: usize) {
        if self.open == Some(element) {
            return;
        }
        self.close();
        let number = i32::try_from(self.marked.len()).unwrap_or(i32::MAX);
        let mut part = self
            .content
            .begin_marked_content_with_properties(Name(b"Span"));
        part.properties().identify(number);
        drop(part);
        self.marked.push(element);
        self.open = Some(element);
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.content.end_marked_content();
        }
    }

    fn decoration(&mut self, gray: f32, weight: f32) {
        self.close();
        self.content.begin_marked_content(Name(b"Artifact"));
        self.content.save_state().set_stroke_gray(gray);
        self.content.set_line_width(weight);
    }

    fn text(&mut self, style: Style, left: f32, bottom: f32, text: &str) {
        let name = FONTS.iter().find(|(_, font)| *font == style.font);
        let name = name.map_or("", |(name, _)| name);
        self.content.begin_text();
        self.content.set_font(Name(name.as_bytes()), style.size);
        self.content.set_fill_gray(style.gray);
        self.content
            .next_line(left, bottom)
            .show(Str(&printed(text)));
        self.content.end_text();
    }

    /// The foot of the page: as much of the title as has room, and which page it is.
    fn foot(&mut self, title: &str, of: &str) {
        let mut part = self
            .content
            .begin_marked_content_with_properties(Name(b"Artifact"));
        let properties = part.properties();
        let mut artifact = properties.artifact();
        artifact.kind(ArtifactType::Pagination);
        artifact.subtype(ArtifactSubtype::Footer);
        drop(artifact);
        drop(part);
        let wide = QUIET_LINE.font.measure(of, QUIET_LINE.size);
        let setting = Setting {
            font: QUIET_LINE.font,
            size: QUIET_LINE.size,
            width: WIDTH - wide - 24.0,
        };
        let first = setting.lines(title).into_iter().next().unwrap_or_default();
        self.text(QUIET_LINE, MARGIN, FOOT, &title[first]);
        self.text(QUIET_LINE, MARGIN + WIDTH - wide, FOOT, of);
        self.content.end_marked_content();
    }
}
