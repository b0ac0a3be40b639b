//! Reading a file that a visitor brings, which may be anything.
//!
//! Sizes, counts and depths are bounded: nothing here panics, runs on or fills the
//! memory because a file asks for it. Streams are copied as they stand.

use super::Refusal;
use super::value::{Dict, Document, Object, Value};
use hayro_syntax::object::{self, MaybeRef, ObjRef, ObjectIdentifier};
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use std::collections::{BTreeMap, BTreeSet};

/// The largest file that is read, in bytes: eighty times the form as it is published.
const LARGEST: usize = 8 * 1024 * 1024;
/// The most steps that looking for objects may take where the table of them is broken:
/// from each place that looks like one the reader may go on to the end. The form, as we
/// write it, needs a seventh of it.
const MOST_STEPS: u64 = 2_000_000_000;
/// So many bytes may stand before the header.
const BEFORE_HEADER: usize = 1024;
/// Thirty times as many objects as the form has.
const MOST_OBJECTS: usize = 20_000;
/// So many values may all objects hold together.
const MOST_VALUES: usize = 1_000_000;
/// Arrays and dictionaries may stand in each other so deep.
const DEEPEST: usize = 64;
/// What hangs on these must be there: pages, what is printed on them, and fields.
const NEEDED: [&str; 7] = [
    "Pages", "Kids", "Contents", "Annots", "AcroForm", "Fields", "Font",
];

pub fn read(file: &[u8]) -> Result<Document, Refusal> {
    let start = &file[..file.len().min(BEFORE_HEADER)];
    if !has(start, b"%PDF-") {
        return Err(Refusal::NotAPdf);
    }
    if file.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    if is_encrypted(file) {
        return Err(Refusal::Encrypted);
    }
    if steps(file) > MOST_STEPS {
        return Err(Refusal::Damaged);
    }
    let pdf = Pdf::new(file.to_vec()).map_err(refusal)?;
    let mut reading = Reading::default();
    let document = reading.all(&pdf).ok_or(Refusal::Damaged)?;
    let whole = reading.missing.is_empty() || !lacks(&document, &reading.missing);
    if whole {
        Ok(document)
    } else {
        Err(Refusal::Damaged)
    }
}

fn refusal(error: LoadPdfError) -> Refusal {
    match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Refusal::Encrypted,
        _ => Refusal::Damaged,
    }
}

fn has(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|part| part == wanted)
}

/// Whether a trailer names the key to the file. A trailer is never compressed; the
/// name goes on in `EncryptMetadata`, which stands elsewhere.
fn is_encrypted(file: &[u8]) -> bool {
    const KEY: &[u8] = b"/Encrypt";
    file.windows(KEY.len() + 1)
        .any(|part| part.starts_with(KEY) && !part[KEY.len()].is_ascii_alphanumeric())
}

fn steps(file: &[u8]) -> u64 {
    let starts = file.windows(3);
    let starts = starts.filter(|part| part.starts_with(b"<<") || *part == b"obj");
    let bytes = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    bytes(starts.count()).saturating_mul(bytes(file.len()))
}

#[derive(Default)]
struct Reading {
    numbers: BTreeMap<ObjectIdentifier, u32>,
    waiting: Vec<(ObjectIdentifier, u32)>,
    /// Numbers that are linked to and not in the file.
    missing: BTreeSet<u32>,
    values: usize,
}

impl Reading {
    /// Everything that the catalog leads to; `None` beyond the bounds.
    fn all(&mut self, pdf: &Pdf) -> Option<Document> {
        let mut document = Document {
            root: self.number(pdf.xref().root_id()),
            info: info(pdf),
            ..Document::default()
        };
        while let Some((id, number)) = self.waiting.pop() {
            let object = if let Some(object) = pdf.xref().get::<object::Object<'_>>(id) {
                self.object(&object)?
            } else {
                self.missing.insert(number);
                Object::Value(Value::Null)
            };
            document.objects.insert(number, object);
            if self.numbers.len() > MOST_OBJECTS {
                return None;
            }
        }
        Some(document)
    }

    fn number(&mut self, id: ObjectIdentifier) -> u32 {
        let next = u32::try_from(self.numbers.len() + 1).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(id).or_insert(next);
        if number == next {
            self.waiting.push((id, number));
        }
        number
    }

    fn object(&mut self, object: &object::Object<'_>) -> Option<Object> {
        if let object::Object::Stream(stream) = object {
            let mut dict = self.dict(stream.dict(), 0)?;
            // Written anew from the bytes themselves.
            dict.remove("Length");
            return Some(Object::Stream(dict, stream.raw_data().into_owned()));
        }
        self.value(object, 0).map(Object::Value)
    }

    fn value(&mut self, object: &object::Object<'_>, depth: usize) -> Option<Value> {
        self.values += 1;
        if depth > DEEPEST || self.values > MOST_VALUES {
            return None;
        }
        Some(match object {
            object::Object::Null(_) | object::Object::Stream(_) => Value::Null,
            object::Object::Boolean(bool) => Value::Bool(*bool),
            object::Object::Number(number) => self::number(*number),
            object::Object::String(string) => Value::Bytes(string.as_bytes().to_vec()),
            object::Object::Name(name) => Value::Name(name.as_ref().to_vec()),
            object::Object::Dict(dict) => Value::Dict(self.dict(dict, depth + 1)?),
            object::Object::Array(array) => {
                let items = array.raw_iter();
                let items = items.map(|item| self.linked(&item, depth + 1));
                Value::Array(items.collect::<Option<_>>()?)
            }
        })
    }

    fn dict(&mut self, dict: &object::Dict<'_>, depth: usize) -> Option<Dict> {
        let entries = dict.entries();
        let entries =
            entries.map(|(key, value)| Some((key.as_ref().to_vec(), self.linked(&value, depth)?)));
        entries.collect::<Option<_>>().map(Dict)
    }

    fn linked(&mut self, value: &MaybeRef<object::Object<'_>>, depth: usize) -> Option<Value> {
        match value {
            MaybeRef::Ref(link) => Some(Value::Link(self.number(id(*link)))),
            MaybeRef::NotRef(object) => self.value(object, depth),
        }
    }
}

fn id(link: ObjRef) -> ObjectIdentifier {
    ObjectIdentifier::new(link.obj_number, link.gen_number)
}

#[expect(clippy::float_cmp, reason = "asks whether a number is whole")]
fn number(number: object::Number) -> Value {
    let real = number.as_f64();
    match i32::try_from(number.as_i64()) {
        Ok(int) if f64::from(int) == real => Value::Int(int),
        _ => Value::Real(number.as_f32()),
    }
}

/// What the file says of itself. The trailer is closed to us, its texts are not.
fn info(pdf: &Pdf) -> Dict {
    let known = pdf.metadata();
    let texts = [
        ("Title", &known.title),
        ("Author", &known.author),
        ("Subject", &known.subject),
        ("Keywords", &known.keywords),
        ("Creator", &known.creator),
    ];
    let mut info = Dict::default();
    for (key, text) in texts {
        if let Some(text) = text {
            info.set(key, Value::Bytes(text.to_vec()));
        }
    }
    info
}

/// Whether a page or a field lacks what it needs.
fn lacks(document: &Document, missing: &BTreeSet<u32>) -> bool {
    let objects = document.objects.values();
    objects.into_iter().any(|object| match object {
        Object::Value(Value::Dict(dict)) => dict_lacks(dict, missing),
        _ => false,
    })
}

fn dict_lacks(dict: &Dict, missing: &BTreeSet<u32>) -> bool {
    let needed = NEEDED.iter().filter_map(|key| dict.get(key));
    needed.into_iter().any(|value| match value {
        Value::Link(number) => missing.contains(number),
        Value::Array(items) => items
            .iter()
            .filter_map(Value::as_link)
            .any(|number| missing.contains(&number)),
        Value::Dict(fonts) => fonts
            .0
            .iter()
            .filter_map(|(_, font)| font.as_link())
            .any(|number| missing.contains(&number)),
        _ => false,
    })
}
