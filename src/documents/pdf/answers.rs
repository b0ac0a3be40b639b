//! Writing a sheet's answers into the fields of the form.
//!
//! The sheet decides what stands in a field that was filled here before: what is blank
//! by now is cleared. What the visitor has put into the file with another program stays
//! where the sheet says nothing.

use super::appearance;
use super::fields::{Field, Kind};
use super::font::Font;
use super::near::printable;
use super::room::{Frame, SIZE, Shown};
use super::value::{Dict, Document, Value};
use super::winansi::{kept, told};
use crate::domain::{Blank, Line, Sheet};

/// What a ticked box of this form is called, and one that is not.
const ON: &str = "1";
const OFF: &str = "Off";
/// Of our own on a field: what was written here. It is ours as long as it stands.
const WRITTEN: &str = "TASC_Written";
/// Of our own on a field: the whole of what the visitor typed and that was drawn here
/// only in part, for the day on which the filled form is brought again.
const WHOLE: &str = "TASC_Whole";

/// Fills the fields, and says what is left for an attached sheet, in the form's order.
pub fn answer(document: &mut Document, fields: &[Field], sheet: &Sheet) -> Vec<(Line, String)> {
    let font = document.add_dict(appearance::font(Font::Times));
    offer(document, font);
    let mut rest = Vec::new();
    for field in fields {
        let Some(line) = field.line() else { continue };
        if field.kind == Kind::Box {
            mark(document, field, sheet.is_ticked(line));
        } else if let Some(text) = text(document, field, line, sheet) {
            let left = write(document, field, line, &text, font);
            rest.extend(left.map(|left| (line, left)));
        }
    }
    rest.sort_by_key(|(line, _)| *line);
    rest
}

/// The lines on which the visitor's own file says something and the sheet does not, in
/// the form's order.
pub fn own(document: &Document, fields: &[Field], sheet: &Sheet) -> Vec<Line> {
    let stays = |field: &&Field| {
        let stands = match field.kind {
            Kind::Box => is_on(document, field),
            _ => !stands(document, field).trim().is_empty(),
        };
        stands && !is_ours(document, field)
    };
    let lines = fields.iter().filter(stays).filter_map(Field::line);
    let mut lines: Vec<Line> = lines
        .filter(|line| sheet.get(*line).trim().is_empty())
        .collect();
    lines.sort_unstable();
    lines
}

fn value<'a>(document: &'a Document, field: &Field, key: &str) -> Option<&'a Value> {
    document.get(document.dict(field.number)?, key)
}

/// The text that stands in a field.
fn stands(document: &Document, field: &Field) -> String {
    let bytes = value(document, field, "V").and_then(Value::as_bytes);
    bytes.map(told).unwrap_or_default()
}

/// Whether a box is ticked, or looks so where it holds nothing.
fn is_on(document: &Document, field: &Field) -> bool {
    let holds = value(document, field, "V");
    let shows = field.widgets.iter().filter_map(|widget| {
        let widget = document.dict(*widget)?;
        document.get(widget, "AS")
    });
    let is_on = |value: &Value| matches!(value, Value::Name(_)) && !value.is_name(OFF);
    holds.map_or_else(|| shows.into_iter().any(is_on), is_on)
}

/// Whether what stands in a field was written here.
fn is_ours(document: &Document, field: &Field) -> bool {
    let written = value(document, field, WRITTEN);
    match written.and_then(Value::as_bytes) {
        Some(written) => told(written) == stands(document, field),
        None => written.is_some() && written == value(document, field, "V"),
    }
}

/// Notes what stands in a field as written here, or no more.
fn note(document: &mut Document, field: &Field, is_ours: bool) {
    if let Some(dict) = document.dict_mut(field.number) {
        match dict.get("V").cloned().filter(|_| is_ours) {
            Some(written) => dict.set(WRITTEN, written),
            None => dict.remove(WRITTEN),
        }
    }
}

/// Lets the form's fields name the font.
fn offer(document: &mut Document, font: u32) {
    let resources = document
        .number_of(document.root, "AcroForm")
        .and_then(|form| number_or_new(document, form, "DR"));
    let fonts = resources.and_then(|resources| number_or_new(document, resources, "Font"));
    if let Some(fonts) = fonts.and_then(|fonts| document.dict_mut(fonts)) {
        fonts.set(appearance::FONT, Value::Link(font));
    }
}

fn number_or_new(document: &mut Document, number: u32, key: &str) -> Option<u32> {
    if document.get_dict(document.dict(number)?, key).is_none() {
        let dict = Value::Dict(Dict::default());
        document.dict_mut(number)?.set(key, dict);
    }
    document.number_of(number, key)
}

/// What is to be drawn in a field, and whether it is ours.
struct Text {
    text: String,
    is_ours: bool,
}

/// The sheet's answer; nothing in place of what was ours; or what the visitor had typed
/// into the form before, as far as it needs to be drawn.
fn text(document: &Document, field: &Field, line: Line, sheet: &Sheet) -> Option<Text> {
    let text = printable(sheet.get(line));
    let stands = stands(document, field);
    let was_ours = is_ours(document, field);
    if !text.trim().is_empty() {
        // What the visitor had typed alike stays the visitor's.
        let is_ours = was_ours || stands.trim() != text.trim();
        return Some(Text { text, is_ours });
    }
    let text = if was_ours {
        String::new()
    } else {
        theirs(document, field, line, &stands)?
    };
    let is_ours = false;
    Some(Text { text, is_ours })
}

/// What the visitor typed, where it is not drawn, or not all of it.
fn theirs(document: &Document, field: &Field, line: Line, stands: &str) -> Option<String> {
    let whole = value(document, field, WHOLE).and_then(Value::as_bytes);
    if let Some(whole) = whole.map(told) {
        let is_part = shown(frame(document, field, field.number), line, &whole).text == stands;
        return Some(if is_part { whole } else { printable(stands) });
    }
    let drawn = field.widgets.iter().all(|widget| {
        let widget = document.dict(*widget);
        widget.is_some_and(|widget| widget.has("AP"))
    });
    (!drawn && !stands.trim().is_empty()).then(|| printable(stands))
}

fn shown(frame: Frame, line: Line, text: &str) -> Shown {
    if line.blank() == Blank::Area {
        frame.area(text)
    } else {
        frame.single(text)
    }
}

/// Where a field is shown. A rectangle may name its corners in any order.
fn frame(document: &Document, field: &Field, widget: u32) -> Frame {
    let rectangle = document
        .dict(widget)
        .and_then(|dict| document.get(dict, "Rect"));
    let corners = rectangle.map_or(&[][..], Value::as_array);
    let corners: Vec<f32> = corners.iter().filter_map(Value::as_real).collect();
    let size = field.size.unwrap_or(SIZE);
    let known = field.line().map(Frame::of);
    match corners[..] {
        [left, bottom, right, top] => Frame {
            width: (right - left).abs(),
            height: (top - bottom).abs(),
            size,
        },
        _ => known.unwrap_or(Frame {
            width: 0.0,
            height: 0.0,
            size,
        }),
    }
}

/// Writes an answer, and gives what is left of it.
fn write(
    document: &mut Document,
    field: &Field,
    line: Line,
    answer: &Text,
    font: u32,
) -> Option<String> {
    let text = &answer.text;
    let first = field.widgets.first().copied().unwrap_or(field.number);
    let first = shown(frame(document, field, first), line, text);
    for widget in &field.widgets {
        let frame = frame(document, field, *widget);
        let shown = shown(frame, line, text);
        let is_area = line.blank() == Blank::Area;
        let drawing = document.add(appearance::drawing(frame, &shown, is_area, font));
        let appearance = Dict::default().with("N", Value::Link(drawing));
        if let Some(dict) = document.dict_mut(*widget) {
            dict.set("AP", Value::Dict(appearance));
        }
    }
    let dict = document.dict_mut(field.number)?;
    let size = field.size.unwrap_or(SIZE);
    dict.set("V", Value::Bytes(kept(&first.text)));
    dict.set("DA", Value::Bytes(appearance::default_appearance(size)));
    dict.remove(WHOLE);
    // The value of a text with looks of its own would win over what is written here.
    dict.remove("RV");
    if first.rest.is_some() && !answer.is_ours {
        dict.set(WHOLE, Value::Bytes(kept(text)));
    }
    note(document, field, answer.is_ours && !text.is_empty());
    first.rest
}

/// Ticks a box, or clears what was ticked here.
fn mark(document: &mut Document, field: &Field, is_ticked: bool) {
    let stands = is_on(document, field);
    if is_ticked && (!stands || is_ours(document, field)) {
        set(document, field, ON);
        note(document, field, true);
    } else if is_ticked {
        // The visitor had ticked it alike: it stays the visitor's.
        set(document, field, ON);
    } else if stands && is_ours(document, field) {
        set(document, field, OFF);
        note(document, field, false);
    }
}

fn set(document: &mut Document, field: &Field, state: &str) {
    if let Some(dict) = document.dict_mut(field.number) {
        dict.set("V", Value::name(state));
    }
    for widget in &field.widgets {
        if let Some(dict) = document.dict_mut(*widget) {
            dict.set("AS", Value::name(state));
        }
    }
}
