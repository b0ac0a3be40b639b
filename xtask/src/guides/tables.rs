//! Tables of a document. A wide one scrolls by itself, in a region that the keyboard
//! reaches; the first cell of a row names the row.

use pulldown_cmark::{Alignment, CowStr, Event, Tag, TagEnd};
use pulldown_cmark_escape::escape_html;

/// How far into a table the writing is.
#[derive(Default)]
pub struct Table {
    alignments: Vec<Alignment>,
    is_head: bool,
    column: usize,
    closing: &'static str,
}

impl Table {
    /// The markup for an event of a table, `None` for any other. `label` names the table
    /// to whoever hears it; `next` shows whether a cell is empty.
    pub fn markup(&mut self, event: &Event, next: Option<&Event>, label: &str) -> Option<String> {
        let markup = match event {
            Event::Start(Tag::Table(alignments)) => {
                self.alignments.clone_from(alignments);
                let label = attribute(label);
                format!(
                    "<section class=\"scroll\" tabindex=\"0\" aria-label=\"{label}\">\n<table>\n"
                )
            }
            Event::End(TagEnd::Table) => "</tbody>\n</table>\n</section>\n".to_owned(),
            Event::Start(Tag::TableHead) => self.row(true, "<thead>\n<tr>"),
            Event::End(TagEnd::TableHead) => "</tr>\n</thead>\n<tbody>\n".to_owned(),
            Event::Start(Tag::TableRow) => self.row(false, "<tr>"),
            Event::End(TagEnd::TableRow) => "</tr>\n".to_owned(),
            Event::Start(Tag::TableCell) => self.cell(next == Some(&Event::End(TagEnd::TableCell))),
            Event::End(TagEnd::TableCell) => self.closing.to_owned(),
            _ => return None,
        };
        Some(markup)
    }

    fn row(&mut self, is_head: bool, markup: &str) -> String {
        (self.is_head, self.column) = (is_head, 0);
        markup.to_owned()
    }

    /// A cell that is empty names nothing, wherever it stands.
    fn cell(&mut self, is_empty: bool) -> String {
        let class = match self.alignments.get(self.column) {
            Some(Alignment::Right) => " class=\"end\"",
            Some(Alignment::Center) => " class=\"middle\"",
            _ => "",
        };
        let (opening, closing) = match (self.is_head, self.column) {
            _ if is_empty => ("td", "</td>"),
            (true, _) => ("th scope=\"col\"", "</th>"),
            (false, 0) => ("th scope=\"row\"", "</th>"),
            (false, _) => ("td", "</td>"),
        };
        self.column += 1;
        self.closing = closing;
        format!("<{opening}{class}>")
    }
}

/// A text as the value of an attribute, or between tags.
pub fn attribute(text: &str) -> String {
    let mut escaped = String::new();
    // A string takes all that is written to it.
    let _ = escape_html(&mut escaped, text);
    escaped
}

/// Markup among the events that are still to be written.
pub fn raw<'a>(markup: String) -> Event<'a> {
    Event::Html(CowStr::from(markup))
}
