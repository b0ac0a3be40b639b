//! The book as Markdown, for reading beside the code and for seeing what a change
//! of the rules changes.
//!
//! One line holds one sentence or paragraph, so that a difference shows the rule
//! that changed and nothing else. The flow chart becomes a list.

use super::chart::Chart;
use super::document::{Block, Book, Item, Row, Section, Span, Table, Text};

/// Above the first heading, for whoever opens the file to edit it.
const NOTE: &str =
    "<!-- Made by `cargo xtask rulebook` from src/rules and src/text. Do not edit. -->";

/// The whole book.
#[must_use]
pub fn book(book: &Book) -> String {
    let mut out = format!("{NOTE}\n\n# {}\n\n{}\n\n", book.title, book.subtitle);
    for one in &book.cover {
        write_block(one, &mut out);
    }
    for (at, part) in book.parts.iter().enumerate() {
        write_section(part, &format!("{}", at + 1), 2, &mut out);
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// One section with those below it, as it stands in the book.
#[must_use]
pub fn section(section: &Section) -> String {
    let mut out = String::new();
    write_section(section, "", 2, &mut out);
    out
}

fn write_section(section: &Section, number: &str, level: usize, out: &mut String) {
    let marks = "#".repeat(level.min(6));
    let title = line(&section.title);
    out.push_str(&format!("{marks} {number} {title}\n\n").replace("  ", " "));
    for block in &section.blocks {
        write_block(block, out);
    }
    for (at, below) in section.sections.iter().enumerate() {
        write_section(below, &format!("{number}.{}", at + 1), level + 1, out);
    }
}

fn write_block(block: &Block, out: &mut String) {
    match block {
        Block::Paragraph(text) => push_all(out, &[&line(text), "\n\n"]),
        Block::List(items) => write_list(items, out),
        Block::Condition(item) => {
            push_all(out, &[&line(&item.text), "\n\n"]);
            write_list(&item.items, out);
        }
        Block::Table(table) => write_table(table, out),
        Block::Rows(rows) => rows.iter().for_each(|row| write_row(row, out)),
        Block::Chart(chart) => write_chart(chart, out),
        Block::Blanks(blanks) => {
            for blank in *blanks {
                push_all(
                    out,
                    &["**", blank.name, ":** ______________________________\n\n"],
                );
            }
        }
    }
}

/// The name of a row, and its first paragraph on the same line.
fn write_row(row: &Row, out: &mut String) {
    push_all(out, &["**", row.name, ":**"]);
    let Some((first, rest)) = row.blocks.split_first() else {
        return;
    };
    match first {
        Block::Paragraph(_) | Block::Condition(_) => out.push(' '),
        _ => out.push_str("\n\n"),
    }
    write_block(first, out);
    for block in rest {
        write_block(block, out);
    }
}

fn write_list(items: &[Item], out: &mut String) {
    if items.is_empty() {
        return;
    }
    write_items(items, 0, out);
    out.push('\n');
}

fn write_items(items: &[Item], depth: usize, out: &mut String) {
    for item in items {
        push_all(out, &[&"  ".repeat(depth), "- ", &line(&item.text), "\n"]);
        write_items(&item.items, depth + 1, out);
    }
}

fn write_chart(chart: &Chart, out: &mut String) {
    push_all(out, &[&chart.caption, ":\n\n"]);
    for (at, stop) in chart.stops.iter().enumerate() {
        let number = format!("{}. ", at + 1);
        let when = escaped(&stop.when);
        push_all(
            out,
            &[
                &number,
                &escaped(&stop.name),
                " `",
                &stop.id,
                "`: ",
                &when,
                "\n",
            ],
        );
    }
    out.push('\n');
}

fn write_table(table: &Table, out: &mut String) {
    write_cells(&table.head, out);
    push_all(out, &["|", &"---|".repeat(table.head.len()), "\n"]);
    for row in &table.rows {
        write_cells(row, out);
    }
    out.push('\n');
}

fn write_cells(cells: &[Text], out: &mut String) {
    out.push('|');
    for cell in cells {
        push_all(out, &[" ", &line(cell).replace('|', "\\|"), " |"]);
    }
    out.push('\n');
}

/// A line with its marks.
fn line(text: &Text) -> String {
    let mut out = String::new();
    for span in &text.0 {
        match span {
            Span::Words(words) | Span::Place(words, _) => out.push_str(&escaped(words)),
            Span::Name(words) => push_all(&mut out, &["*", &escaped(words), "*"]),
            Span::Id(words) | Span::Rule(words, _) => push_all(&mut out, &["`", words, "`"]),
            Span::Strong(words) => push_strong(words, &mut out),
            Span::Address(url) => push_all(&mut out, &["<", url, ">"]),
        }
    }
    out
}

/// Strong words; a space after them stays outside the marks, which need that.
fn push_strong(words: &str, out: &mut String) {
    let bare = words.trim_end();
    push_all(out, &["**", &escaped(bare), "**", &words[bare.len()..]]);
}

/// Words that Markdown takes as they are.
fn escaped(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        if matches!(letter, '*' | '_' | '`' | '<' | '>' | '[' | ']' | '\\') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

fn push_all(out: &mut String, parts: &[&str]) {
    for part in parts {
        out.push_str(part);
    }
}
