//! The fields of a form, by their full names, and whether they are those of Form 911.
//!
//! A form is known by its fields alone, never by its pictures: they are what is filled.

use super::Refusal;
use super::value::{Dict, Document, Value};
use super::winansi::told;
use crate::domain::{Blank, Line};
use std::collections::BTreeSet;
use std::rc::Rc;

/// The bit that makes a button one to press, which holds nothing.
const PUSH_BUTTON: i32 = 1 << 16;
/// So many names in common make a form another edition of this one.
const AKIN: usize = 5;
/// No field of any form hangs so deep.
const DEEPEST: usize = 32;
/// What the title of every edition in English says.
const TITLE: &str = "Form 911";
/// What the title of one in Spanish says, but for signs and spaces.
const SPANISH_TITLES: [&str; 3] = ["form911sp", "formulario911", "f911sp"];

/// What is put into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Box,
    /// What no line of Form 911 is: a list, a signature.
    Other,
}

/// A field, which may be shown in several places.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    pub number: u32,
    pub widgets: Vec<u32>,
    pub kind: Kind,
    /// The size of its text in points, where it names one.
    pub size: Option<f32>,
}

impl Field {
    pub fn line(&self) -> Option<Line> {
        Line::ALL
            .iter()
            .find(|line| line.field() == self.name)
            .copied()
    }
}

/// What a field takes over from those above it.
#[derive(Clone, Default)]
struct Inherited {
    name: Rc<str>,
    depth: usize,
    kind: Option<Kind>,
    flags: i32,
    size: Option<f32>,
}

/// All fields that hold something, in the order of the form.
pub fn fields(document: &Document) -> Vec<Field> {
    let mut fields = Vec::new();
    let mut seen = BTreeSet::new();
    let Some(form) = form(document) else {
        return fields;
    };
    let top = Inherited {
        size: size(document, form),
        ..Inherited::default()
    };
    let mut waiting: Vec<(u32, Inherited)> = kids(document, form, "Fields", &top);
    while let Some((number, above)) = waiting.pop() {
        let new = above.depth < DEEPEST && seen.insert(number);
        let Some(dict) = document.dict(number).filter(|_| new) else {
            continue;
        };
        let own = above.and(document, dict);
        let below = kids(document, dict, "Kids", &own);
        let (fields_below, widgets) = below
            .into_iter()
            .partition::<Vec<_>, _>(|(kid, _)| document.dict(*kid).is_some_and(|kid| kid.has("T")));
        if fields_below.is_empty() {
            fields.extend(own.field(number, widgets.iter().map(|(kid, _)| *kid).collect()));
        }
        waiting.extend(fields_below);
    }
    fields
}

pub fn form(document: &Document) -> Option<&Dict> {
    document.get_dict(document.catalog()?, "AcroForm")
}

/// Last first, so that the first is taken from the end.
fn kids(document: &Document, dict: &Dict, key: &str, own: &Inherited) -> Vec<(u32, Inherited)> {
    let kids = document.get(dict, key).map_or(&[][..], Value::as_array);
    let kids = kids.iter().rev().filter_map(Value::as_link);
    kids.map(|kid| (kid, own.clone())).collect()
}

impl Inherited {
    fn and(&self, document: &Document, dict: &Dict) -> Self {
        let name = document.get(dict, "T").and_then(Value::as_bytes).map(told);
        let flags = document.get(dict, "Ff").and_then(Value::as_int);
        Self {
            name: match name {
                Some(name) if self.name.is_empty() => name.into(),
                Some(name) => [&self.name, ".", &name].concat().into(),
                None => self.name.clone(),
            },
            depth: self.depth + 1,
            kind: document.get(dict, "FT").map(kind).or(self.kind),
            flags: flags.unwrap_or(self.flags),
            size: size(document, dict).or(self.size),
        }
    }

    fn field(&self, number: u32, kids: Vec<u32>) -> Option<Field> {
        let kind = self.kind.unwrap_or(Kind::Other);
        let pressed = kind == Kind::Box && self.flags & PUSH_BUTTON != 0;
        (!pressed).then(|| Field {
            name: self.name.to_string(),
            number,
            widgets: if kids.is_empty() { vec![number] } else { kids },
            kind,
            size: self.size,
        })
    }
}

fn kind(value: &Value) -> Kind {
    if value.is_name("Tx") {
        Kind::Text
    } else if value.is_name("Btn") {
        Kind::Box
    } else {
        Kind::Other
    }
}

/// The size in a default appearance, as in `/Helv 9 Tf 0 g`. Zero leaves it to the viewer.
fn size(document: &Document, dict: &Dict) -> Option<f32> {
    let appearance = document.get(dict, "DA")?.as_bytes()?;
    let words: Vec<&str> = std::str::from_utf8(appearance)
        .ok()?
        .split_ascii_whitespace()
        .collect();
    let at = words.iter().position(|word| *word == "Tf")?;
    let size: f32 = words.get(at.checked_sub(1)?)?.parse().ok()?;
    (size > 0.0 && size < 100.0).then_some(size)
}

/// Whether the fields are those of the edition that is filled. The form in Spanish is
/// another one, whatever its fields are called: other things stand on its lines.
pub fn judge(document: &Document, fields: &[Field]) -> Result<(), Refusal> {
    if fields.is_empty() {
        return Err(Refusal::NoFields);
    }
    let shared = fields.iter().filter(|field| is_ours(field)).count();
    let names: BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    let known = Line::ALL
        .iter()
        .filter(|line| names.contains(line.field().as_str()));
    let akin = known.count() >= AKIN || is_titled(document);
    let title = title(document);
    if SPANISH_TITLES.iter().any(|spanish| title.contains(spanish)) {
        Err(Refusal::InSpanish)
    } else if shared == Line::ALL.len() && fields.len() == shared && names.len() == shared {
        Ok(())
    } else if akin && is_in_spanish(document) {
        Err(Refusal::InSpanish)
    } else if akin {
        Err(Refusal::OtherRevision)
    } else {
        Err(Refusal::OtherForm)
    }
}

fn is_ours(field: &Field) -> bool {
    let kind = match field.line().map(Line::blank) {
        Some(Blank::Text | Blank::Area) => Kind::Text,
        Some(Blank::Box) => Kind::Box,
        None => return false,
    };
    kind == field.kind
}

fn is_titled(document: &Document) -> bool {
    let title = document.info.get("Title").and_then(Value::as_bytes);
    title.is_some_and(|title| told(title).contains(TITLE))
}

/// The letters and digits of the title, in lower case.
fn title(document: &Document) -> String {
    let title = document.info.get("Title").and_then(Value::as_bytes);
    let title = title.map(told).unwrap_or_default();
    let letters = title.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Whether the file says that it is to be read in Spanish.
fn is_in_spanish(document: &Document) -> bool {
    let catalog = document.catalog();
    let language = catalog.and_then(|catalog| document.get(catalog, "Lang")?.as_bytes());
    language.is_some_and(|tag| told(tag).to_ascii_lowercase().starts_with("es"))
}
