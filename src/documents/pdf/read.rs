//! Reading a file that a visitor brings, which may be anything.
//!
//! What a reading may look at, hold, copy and unpack is bounded ([`Budget`]): nothing
//! here panics, runs on or fills the memory because a file asks for it. Streams are
//! copied as they stand; only the table of objects and streams of objects are unpacked,
//! against the same budget. A file that needs a key is not read.

use super::budget::Budget;
use super::objects::{Found, Objects};
use super::table::{Table, searched, told};
use super::value::{Dict, Document, Object, Value};
use super::{MOST_BYTES, Refusal};
use std::collections::BTreeSet;

/// So many bytes may stand before the header.
const BEFORE_HEADER: usize = 1024;
/// Thirty times as many objects as the form has.
const MOST_OBJECTS: usize = 20_000;
/// What hangs on these must be there: pages, what is printed on them, and fields.
const NEEDED: [&str; 7] = [
    "Pages", "Kids", "Contents", "Annots", "AcroForm", "Fields", "Font",
];
/// What is kept of what a file says of itself.
const INFO: [&str; 5] = ["Title", "Author", "Subject", "Keywords", "Creator"];

pub fn read(file: &[u8]) -> Result<Document, Refusal> {
    let start = &file[..file.len().min(BEFORE_HEADER)];
    if !has(start, b"%PDF-") {
        return Err(Refusal::NotAPdf);
    }
    if u32::try_from(file.len()).map_or(true, |length| length > MOST_BYTES) {
        return Err(Refusal::TooLarge);
    }
    if is_encrypted(file) {
        return Err(Refusal::Encrypted);
    }
    let mut budget = Budget::of(file.len());
    let table = told(file, &mut budget);
    if let Some(whole) = table.and_then(|table| document(file, &table, &mut budget, false)) {
        return Ok(whole);
    }
    // Only a file whose table is broken is searched, with the steps that are left.
    let mut budget = budget.again(file.len());
    let table = searched(file, &mut budget);
    let found = table.and_then(|table| document(file, &table, &mut budget, true));
    found.ok_or(Refusal::Damaged)
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

/// Everything that the catalog leads to; `None` where that is not whole, or beyond the
/// budget. What does not stand in its place is searched for once, and then missing.
fn document(file: &[u8], table: &Table, budget: &mut Budget, is_last: bool) -> Option<Document> {
    let mut objects = Objects::new(file, table);
    let trailer = &table.trailer;
    let root = trailer.get("Root").filter(|_| !trailer.has("Encrypt"))?;
    let root = root.as_link()?;
    let mut document = Document {
        root,
        info: info(&mut objects, trailer, budget),
        ..Document::default()
    };
    let (mut waiting, mut seen) = (vec![root], BTreeSet::from([root]));
    let mut missing = BTreeSet::new();
    while let Some(number) = waiting.pop() {
        let object = match objects.get(number, budget) {
            Found::Object(object) => object,
            Found::Misplaced if !is_last => return None,
            Found::Misplaced | Found::Missing => {
                missing.insert(number);
                Object::Value(Value::Null)
            }
        };
        let object = without_length(object);
        links(&object, &mut |link| {
            if seen.insert(link) {
                waiting.push(link);
            }
        });
        document.objects.insert(number, object);
        if budget.is_spent || seen.len() > MOST_OBJECTS {
            return None;
        }
    }
    let has_pages = document.get_dict(document.catalog()?, "Pages").is_some();
    (has_pages && !lacks(&document, &missing)).then_some(document)
}

/// A stream's length is written anew, from the bytes themselves.
fn without_length(mut object: Object) -> Object {
    if let Object::Stream(dict, _) = &mut object {
        dict.remove("Length");
    }
    object
}

fn links(object: &Object, each: &mut impl FnMut(u32)) {
    match object {
        Object::Value(value) => links_of(value, each),
        Object::Stream(dict, _) => links_of_dict(dict, each),
    }
}

fn links_of(value: &Value, each: &mut impl FnMut(u32)) {
    match value {
        Value::Link(number) => each(*number),
        Value::Array(items) => items.iter().for_each(|item| links_of(item, each)),
        Value::Dict(dict) => links_of_dict(dict, each),
        _ => {}
    }
}

fn links_of_dict(dict: &Dict, each: &mut impl FnMut(u32)) {
    dict.0.iter().for_each(|(_, value)| links_of(value, each));
}

/// What the file says of itself.
fn info(objects: &mut Objects<'_>, trailer: &Dict, budget: &mut Budget) -> Dict {
    let known = match trailer.get("Info") {
        Some(Value::Link(number)) => match objects.get(*number, budget) {
            Found::Object(Object::Value(value)) => Some(value),
            _ => None,
        },
        other => other.cloned(),
    };
    let mut info = Dict::default();
    let known = known.as_ref().and_then(Value::as_dict);
    for key in INFO {
        if let Some(text @ Value::Bytes(_)) = known.and_then(|known| known.get(key)) {
            info.set(key, text.clone());
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
