//! The book as one page to print and sign: no script, no other file, and
//! well-formed as XML.
//!
//! The sheet is `styles/rulebook.css`. Each part is a named page of its own, so that
//! a running title can say on every sheet of paper where it belongs.

#![expect(
    clippy::format_push_string,
    reason = "the page is written once; markup reads best in one string"
)]

use super::chart::Chart;
use super::document::{Blank, Block, Book, Item, Row, Section, Span, Table, Text};
use super::svg;

const SHEET: &str = include_str!("../../styles/rulebook.css");

/// The whole page.
#[must_use]
pub fn page(book: &Book) -> String {
    let mut out = head(book);
    out += "<body>\n<header class=\"cover\">\n";
    out += &format!("<h1>{}</h1>\n", escaped(book.title));
    out += &format!("<p class=\"subtitle\">{}</p>\n", escaped(&book.subtitle));
    for one in &book.cover {
        block(one, &mut out);
    }
    out += "</header>\n";
    contents(book, &mut out);
    out += "<main>\n";
    for (at, part) in book.parts.iter().enumerate() {
        section(part, &(at + 1).to_string(), 2, &mut out);
    }
    out + "</main>\n</body>\n</html>\n"
}

fn head(book: &Book) -> String {
    let title = escaped(book.title);
    let pages = running_titles(book);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <title>{title}</title>\n<style>\n{SHEET}{pages}</style>\n</head>\n"
    )
}

/// What stands at the top and foot of each sheet of paper.
fn running_titles(book: &Book) -> String {
    let mut out = format!(
        "@page {{ @top-left {{ content: {} }} @bottom-left {{ content: {} }} }}\n",
        css_string(book.title),
        css_string(&book.edition)
    );
    for (at, part) in book.parts.iter().enumerate() {
        let number = at + 1;
        let title = css_string(&format!("{number}  {}", part.title.plain()));
        out += &format!("#{} {{ page: part{number} }}\n", part.anchor);
        out += &format!("@page part{number} {{ @top-right {{ content: {title} }} }}\n");
    }
    out
}

/// A string of a style sheet, inside a page.
fn css_string(words: &str) -> String {
    let plain: String = words
        .chars()
        .filter(|letter| !"\"\\<>&\n".contains(*letter))
        .collect();
    format!("\"{plain}\"")
}

fn contents(book: &Book, out: &mut String) {
    *out += "<nav aria-label=\"Contents\">\n<ol>\n";
    for part in &book.parts {
        *out += &format!(
            "<li><a href=\"#{}\">{}</a></li>\n",
            part.anchor,
            escaped(&part.title.plain())
        );
    }
    *out += "</ol>\n</nav>\n";
}

fn section(section: &Section, number: &str, level: usize, out: &mut String) {
    let (anchor, title) = (&section.anchor, line(&section.title));
    let class = if level == 2 { " class=\"part\"" } else { "" };
    *out += &format!("<section id=\"{anchor}\"{class}>\n");
    *out += &format!("<h{level}><span class=\"number\">{number}</span> {title}</h{level}>\n");
    for one in &section.blocks {
        block(one, out);
    }
    for (at, below) in section.sections.iter().enumerate() {
        let number = format!("{number}.{}", at + 1);
        self::section(below, &number, level + 1, out);
    }
    *out += "</section>\n";
}

fn block(block: &Block, out: &mut String) {
    match block {
        Block::Paragraph(text) => *out += &format!("<p>{}</p>\n", line(text)),
        Block::List(found) => items("ul", "list", found, out),
        Block::Condition(item) => {
            *out += &format!("<p class=\"condition\">{}</p>\n", line(&item.text));
            items("ol", "parts", &item.items, out);
        }
        Block::Table(found) => table(found, out),
        Block::Rows(found) => rows(found, out),
        Block::Chart(found) => chart(found, out),
        Block::Blanks(found) => blanks(found, out),
    }
}

fn items(tag: &str, class: &str, items: &[Item], out: &mut String) {
    if items.is_empty() {
        return;
    }
    *out += &format!("<{tag} class=\"{class}\">\n");
    for item in items {
        *out += &format!("<li><div>{}</div>", line(&item.text));
        self::items(tag, class, &item.items, out);
        *out += "</li>\n";
    }
    *out += &format!("</{tag}>\n");
}

fn rows(rows: &[Row], out: &mut String) {
    *out += "<dl class=\"rows\">\n";
    for row in rows {
        *out += &format!("<div><dt>{}</dt><dd>\n", escaped(row.name));
        for one in &row.blocks {
            block(one, out);
        }
        *out += "</dd></div>\n";
    }
    *out += "</dl>\n";
}

fn table(table: &Table, out: &mut String) {
    let caption = escaped(&table.caption);
    *out += &format!(
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\">\n"
    );
    *out += &format!("<table>\n<caption>{caption}</caption>\n<thead><tr>");
    for cell in &table.head {
        *out += &format!("<th scope=\"col\">{}</th>", line(cell));
    }
    *out += "</tr></thead>\n<tbody>\n";
    for row in &table.rows {
        *out += "<tr>";
        for (at, cell) in row.iter().enumerate() {
            let (open, close) = if at == 0 {
                ("th scope=\"row\"", "th")
            } else {
                ("td", "td")
            };
            *out += &format!("<{open}>{}</{close}>", line(cell));
        }
        *out += "</tr>\n";
    }
    *out += "</tbody>\n</table>\n</div>\n";
}

fn chart(chart: &Chart, out: &mut String) {
    let caption = escaped(&chart.caption);
    let legend = escaped(&chart.legend);
    for piece in svg::pieces(chart) {
        *out += &format!("<figure>\n<figcaption>{caption}: {legend}</figcaption>\n");
        *out += &format!(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\">\n{piece}\
             </div>\n</figure>\n"
        );
    }
}

fn blanks(blanks: &[Blank], out: &mut String) {
    *out += "<dl class=\"blanks\">\n";
    for blank in blanks {
        *out += &format!("<div><dt>{}</dt><dd>", escaped(blank.name));
        *out += &"<span class=\"rule\"></span>".repeat(blank.lines);
        *out += "</dd></div>\n";
    }
    *out += "</dl>\n";
}

fn line(text: &Text) -> String {
    let mut out = String::new();
    for span in &text.0 {
        out += &match span {
            Span::Words(words) => escaped(words),
            Span::Name(words) => format!("<i>{}</i>", escaped(words)),
            Span::Id(words) => format!("<code>{}</code>", escaped(words)),
            Span::Strong(words) => strong(words),
            Span::Place(words, anchor) => format!("<a href=\"#{anchor}\">{}</a>", escaped(words)),
            Span::Rule(id, anchor) => {
                format!("<a href=\"#{anchor}\"><code>{}</code></a>", escaped(id))
            }
            Span::Address(url) => {
                format!("<a class=\"address\" href=\"{0}\">{0}</a>", escaped(url))
            }
        };
    }
    out
}

/// Strong words; a space after them stays outside.
fn strong(words: &str) -> String {
    let bare = words.trim_end();
    format!("<b>{}</b>{}", escaped(bare), &words[bare.len()..])
}

/// Words that XML takes as they are.
#[must_use]
pub fn escaped(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        match letter {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            other => out.push(other),
        }
    }
    out
}
