//! What a field looks like: drawn here, so that every viewer and printer shows the
//! same and none has to compute it.

use super::font::Font;
use super::room::{Frame, PADDING, Shown};
use super::value::{Dict, Object, Value};
use super::winansi::printed;
use pdf_writer::{Content, Name, Str};

/// The name under which the form knows the font of its answers.
pub const FONT: &str = "TiRo";
/// How high capitals are and how far letters rise, for each point of size.
const CAPITALS: f32 = 0.662;
const RISE: f32 = 0.891;
/// The frame line, which text stays off.
const EDGE: f32 = 1.0;

/// The font as every viewer has it.
pub fn font(font: Font) -> Dict {
    Dict::default()
        .typed("Font")
        .with("Subtype", Value::name("Type1"))
        .with("BaseFont", Value::name(font.name()))
        .with("Encoding", Value::name("WinAnsiEncoding"))
}

/// In what a viewer shows the answer while somebody writes on.
pub fn default_appearance(size: f32) -> Vec<u8> {
    let mut content = Content::new();
    content.set_font(Name(FONT.as_bytes()), size);
    content.set_fill_gray(0.0);
    content.finish().into_vec()
}

/// The drawing of a text in its frame. `font` is the number of its font.
pub fn drawing(frame: Frame, shown: &Shown, is_area: bool, font: u32) -> Object {
    let fonts = Dict::default().with(FONT, Value::Link(font));
    let resources = Dict::default().with("Font", Value::Dict(fonts));
    let dict = Dict::default()
        .typed("XObject")
        .with("Subtype", Value::name("Form"))
        .with("BBox", Value::reals(&[0.0, 0.0, frame.width, frame.height]))
        .with("Resources", Value::Dict(resources));
    Object::Stream(dict, content(frame, shown, is_area))
}

fn content(frame: Frame, shown: &Shown, is_area: bool) -> Vec<u8> {
    let mut content = Content::new();
    content.begin_marked_content(Name(b"Tx")).save_state();
    let (width, height) = (frame.width - 2.0 * EDGE, frame.height - 2.0 * EDGE);
    content
        .rect(EDGE, EDGE, width, height)
        .clip_nonzero()
        .end_path();
    content.begin_text().set_fill_gray(0.0);
    content.set_font(Name(FONT.as_bytes()), shown.size);
    let first = if is_area {
        frame.height - PADDING - shown.size * RISE
    } else {
        (frame.height - shown.size * CAPITALS) / 2.0
    };
    content
        .set_leading(frame.leading())
        .next_line(PADDING, first);
    for (at, line) in shown.printed.iter().enumerate() {
        if at > 0 {
            content.next_line_using_leading();
        }
        content.show(Str(&printed(line)));
    }
    content.end_text().restore_state().end_marked_content();
    content.finish().into_vec()
}
