//! A line of the form as an input: its number and label as printed, help from the
//! instructions, and what the form cannot print.

use super::store::Action;
use super::view::View;
use crate::documents::pdf;
use crate::documents::worksheet::OF_FORM;
use crate::domain::{Blank, Line};
use crate::ui::listening::On;
use crate::ui::tag::{Attr, Tag, classed, nothing, tag};

/// Lines, one below the other.
pub fn lines(view: &View, lines: &[Line]) -> Tag {
    let mut list = classed("div", "tas-lines");
    for line in lines {
        list = list.child(one(view, *line));
    }
    list
}

/// One line.
pub fn one(view: &View, line: Line) -> Tag {
    match line.blank() {
        Blank::Box => ticked(view, line),
        Blank::Text | Blank::Area => written(view, line),
    }
}

fn written(view: &View, line: Line) -> Tag {
    let text = (view.papers.line)(line);
    let value = view.store.sheet.get(line);
    let missing = missing(view, line);
    let is_area = line.blank() == Blank::Area;
    let input = classed(if is_area { "textarea" } else { "input" }, "tas-input")
        .attr(Attr::Id, line.id())
        .attr(Attr::AutoComplete, "off")
        .attr_if(Attr::Type, (!is_area).then_some("text"))
        .attr_if(Attr::InputMode, keyboard(line))
        .attr_if(Attr::Rows, is_area.then_some("12"))
        .attr_if(
            Attr::Lang,
            if is_area {
                view.written_in(OF_FORM)
            } else {
                None
            },
        )
        .attr_if(Attr::AriaInvalid, missing.is_some().then_some("true"))
        .input(value.to_owned().into(), false)
        .heard_by(view.on(On::Input, Action::Wrote(line, String::new())));
    let parts = [
        ("-help ", !text.help.is_empty()),
        ("-problem", missing.is_some()),
    ];
    let input = described(input, line.id(), &parts);
    classed("div", "tas-line")
        .keyed(line.id())
        .attr(Attr::Line, line.id())
        .child(label(view, line, text.label))
        .child(help(line, text.help))
        .child(input)
        .child(missing.unwrap_or_else(nothing))
}

/// The label, the form's own number first.
fn label(view: &View, line: Line, text: &'static str) -> Tag {
    let label = tag("label")
        .attr(Attr::Class, "tas-line-label")
        .attr(Attr::For, line.id())
        .said("span", "tas-line-number", line.number())
        .text(" ");
    named(view, label, text)
}

/// A name with the form's own English behind it, which is to be read aloud as English.
fn named(view: &View, label: Tag, text: &'static str) -> Tag {
    let is_other = view.store.matter.language != OF_FORM;
    let at = text.rfind(" (").filter(|_| is_other && text.ends_with(')'));
    let Some((own, english)) = at.map(|at| text.split_at(at + 1)) else {
        return label.text(text);
    };
    let english = tag("span").attr(Attr::Lang, OF_FORM.tag()).name(english);
    label.text(own).child(english)
}

fn help(line: Line, text: &'static str) -> Tag {
    if text.is_empty() {
        return nothing();
    }
    classed("p", "tas-line-help")
        .attr_made(Attr::Id, [line.id(), "-help"].concat())
        .text(text)
}

/// Names what describes an input: those of its parts that are there.
fn described(input: Tag, id: &'static str, parts: &[(&'static str, bool)]) -> Tag {
    let mut by = String::new();
    for (part, is_there) in parts {
        if *is_there {
            by.push_str(id);
            by.push_str(part);
        }
    }
    if by.is_empty() {
        input
    } else {
        input.attr_made(Attr::DescribedBy, by)
    }
}

/// The keyboard that a telephone shows.
fn keyboard(line: Line) -> Option<&'static str> {
    match line {
        Line::Phone | Line::Fax => Some("tel"),
        Line::Email => Some("email"),
        _ => None,
    }
}

/// What the form cannot print of a line.
fn missing(view: &View, line: Line) -> Option<Tag> {
    let missing = pdf::missing(view.store.sheet.get(line));
    if missing.is_empty() {
        return None;
    }
    let pairs: Vec<_> = missing
        .iter()
        .map(|one| (one.character, one.suggestion))
        .collect();
    let words = classed("p", "tas-line-problem")
        .attr_made(Attr::Id, [line.id(), "-problem"].concat())
        .attr(Attr::Role, "alert")
        .made((view.words.missing)(&pairs));
    Some(words)
}

/// A box to tick.
fn ticked(view: &View, line: Line) -> Tag {
    let text = (view.papers.line)(line);
    let action = Action::Ticked(line, false);
    classed("div", "tas-line")
        .keyed(line.id())
        .attr(Attr::Line, line.id())
        .child(option(
            view,
            (line.id(), view.store.sheet.is_ticked(line)),
            (text.label, !text.help.is_empty()),
            action,
        ))
        .child(help(line, text.help))
}

/// A box with its label; its id and whether it is ticked.
pub fn option(
    view: &View,
    (id, is_ticked): (&'static str, bool),
    (label, has_help): (&'static str, bool),
    action: Action,
) -> Tag {
    let input = tag("input")
        .attr(Attr::Id, id)
        .attr(Attr::Type, "checkbox")
        .attr(Attr::AutoComplete, "off")
        .input(id.into(), is_ticked)
        .heard_by(view.on(On::Change, action));
    let input = described(input, id, &[("-help", has_help)]);
    let label = named(view, tag("label").attr(Attr::For, id), label);
    classed("div", "tas-option")
        .keyed(id)
        .child(input)
        .child(label)
}

/// Boxes with one heading over them.
pub fn boxes(legend: &'static str, content: Tag) -> Tag {
    classed("fieldset", "tas-boxes")
        .said("legend", "tas-legend", legend)
        .child(content)
}
