//! Writing a sheet's answers into the fields of the form.

use super::appearance;
use super::fields::{Field, Kind};
use super::font::Font;
use super::near::printable;
use super::room::{Frame, SIZE, Shown};
use super::value::{Dict, Document, Value};
use super::winansi::{kept, told};
use crate::domain::{Blank, Line, Sheet};

/// What a ticked box of this form is called.
const ON: &str = "1";
/// Of our own on a field: the whole of an answer that goes on the attached sheet, for
/// the day on which the visitor brings the filled form again.
const WHOLE: &str = "TASC_Whole";

/// Fills the fields, and says what is left for an attached sheet, in the form's order.
pub fn answer(document: &mut Document, fields: &[Field], sheet: &Sheet) -> Vec<(Line, String)> {
    let font = document.add_dict(appearance::font(Font::Times));
    offer(document, font);
    let mut rest = Vec::new();
    for field in fields {
        let Some(line) = field.line() else { continue };
        if field.kind == Kind::Box {
            if sheet.is_ticked(line) {
                tick(document, field);
            }
        } else if let Some(text) = text(document, field, line, sheet) {
            let left = write(document, field, line, &text, font);
            rest.extend(left.map(|left| (line, left)));
        }
    }
    rest.sort_by_key(|(line, _)| *line);
    rest
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

/// What is to stand in a field: the sheet's answer, or what the visitor had written
/// into the form before, as far as it needs to be drawn.
fn text(document: &Document, field: &Field, line: Line, sheet: &Sheet) -> Option<String> {
    let answer = printable(sheet.get(line));
    if !answer.trim().is_empty() {
        return Some(answer);
    }
    let dict = document.dict(field.number)?;
    let stands = told(document.get(dict, "V")?.as_bytes()?);
    let whole = document
        .get(dict, WHOLE)
        .and_then(Value::as_bytes)
        .map(told);
    if let Some(whole) = whole {
        let ours = shown(frame(document, field, field.number), line, &whole).text == stands;
        return Some(if ours { whole } else { printable(&stands) });
    }
    let drawn = field.widgets.iter().all(|widget| {
        let widget = document.dict(*widget);
        widget.is_some_and(|widget| widget.has("AP"))
    });
    (!drawn && !stands.trim().is_empty()).then(|| printable(&stands))
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
    text: &str,
    font: u32,
) -> Option<String> {
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
    if first.rest.is_some() {
        dict.set(WHOLE, Value::Bytes(kept(text)));
    }
    first.rest
}

fn tick(document: &mut Document, field: &Field) {
    if let Some(dict) = document.dict_mut(field.number) {
        dict.set("V", Value::name(ON));
    }
    for widget in &field.widgets {
        if let Some(dict) = document.dict_mut(*widget) {
            dict.set("AS", Value::name(ON));
        }
    }
}
