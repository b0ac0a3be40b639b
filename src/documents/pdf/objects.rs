//! Objects, fetched from where they stand. Streams are taken as they are, and only those
//! that hold objects are unpacked, each once.

use super::budget::Budget;
use super::inflate::unpacked;
use super::parse::Parser;
use super::table::{Place, Table};
use super::value::{Dict, Object, Value};
use std::collections::BTreeMap;

/// An object of which a stream's bytes still stand in the file.
pub enum Raw<'a> {
    Value(Value),
    Stream(Dict, &'a [u8]),
}

/// What is found under a number.
pub enum Found {
    Object(Object),
    /// The file has no such object.
    Missing,
    /// It does not stand where the table says.
    Misplaced,
}

/// The object whose head stands at a place, and its number. The table helps to find how
/// long a stream is.
pub fn indirect<'a>(
    file: &'a [u8],
    at: usize,
    table: Option<&Table>,
    budget: &mut Budget,
) -> Option<(u32, Raw<'a>)> {
    let mut parser = Parser::new(file, at, budget);
    let number = parser.whole()?;
    parser.whole()?;
    parser.word(b"obj")?;
    let value = parser.value()?;
    let Value::Dict(dict) = value else {
        return Some((number, Raw::Value(value)));
    };
    if parser.word(b"stream").is_none() {
        return Some((number, Raw::Value(Value::Dict(dict))));
    }
    let rest = parser.rest();
    drop(parser);
    let line = [&b"\r\n"[..], b"\n", b"\r"];
    let line = line.iter().find(|line| rest.starts_with(line));
    let rest = &rest[line.map_or(0, |line| line.len())..];
    let length = length(&dict, file, table, budget);
    let whole = length.and_then(|length| rest.get(..length).filter(|_| ends(&rest[length..])));
    let bytes = match whole {
        Some(bytes) => bytes,
        None => until_end(rest, budget)?,
    };
    Some((number, Raw::Stream(dict, bytes)))
}

const END: &[u8] = b"endstream";

fn ends(rest: &[u8]) -> bool {
    let spaces = rest
        .iter()
        .take(4)
        .take_while(|byte| byte.is_ascii_whitespace());
    rest[spaces.count()..].starts_with(END)
}

fn length(dict: &Dict, file: &[u8], table: Option<&Table>, budget: &mut Budget) -> Option<usize> {
    let length = match dict.get("Length")? {
        Value::Int(length) => *length,
        Value::Link(number) => {
            let Some(Place::At(at)) = table?.places.get(number) else {
                return None;
            };
            let mut parser = Parser::new(file, *at, budget);
            (parser.whole()? == *number).then_some(())?;
            parser.whole()?;
            parser.word(b"obj")?;
            parser.value()?.as_int()?
        }
        _ => return None,
    };
    usize::try_from(length).ok()
}

/// What stands before the word that ends a stream, without the line end between.
fn until_end<'a>(rest: &'a [u8], budget: &mut Budget) -> Option<&'a [u8]> {
    let end = rest.windows(END.len()).position(|part| part == END);
    budget.steps(end.unwrap_or(rest.len()))?;
    let bytes = &rest[..end?];
    let line = [&b"\r\n"[..], b"\n", b"\r"];
    let bare = line.iter().find_map(|line| bytes.strip_suffix(*line));
    Some(bare.unwrap_or(bytes))
}

/// An object that holds others.
pub struct Holder {
    bytes: Vec<u8>,
    /// Their numbers, and where each begins.
    held: Vec<(u32, usize)>,
}

impl Holder {
    pub fn new(dict: &Dict, packed: &[u8], budget: &mut Budget) -> Option<Self> {
        let count = usize::try_from(dict.get("N")?.as_int()?).ok()?;
        let first = usize::try_from(dict.get("First")?.as_int()?).ok()?;
        let bytes = unpacked(dict, packed, budget)?;
        let mut parser = Parser::new(&bytes, 0, budget);
        let held = (0..count).map_while(|_| parser.pair());
        let held = held.map_while(|(number, at)| {
            let at = usize::try_from(at).ok()?;
            Some((number, first.checked_add(at)?))
        });
        let held = held.collect();
        drop(parser);
        Some(Self { bytes, held })
    }

    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        self.held.iter().map(|(number, _)| *number)
    }
}

/// All objects of a file.
pub struct Objects<'a> {
    file: &'a [u8],
    table: &'a Table,
    holders: BTreeMap<u32, Option<Holder>>,
}

impl<'a> Objects<'a> {
    pub fn new(file: &'a [u8], table: &'a Table) -> Self {
        Self {
            file,
            table,
            holders: BTreeMap::new(),
        }
    }

    pub fn get(&mut self, number: u32, budget: &mut Budget) -> Found {
        let found = match self.table.places.get(&number) {
            None | Some(Place::Free) => return Found::Missing,
            Some(Place::At(at)) => self.at(*at, number, budget),
            Some(Place::In(holder, index)) => self.held(*holder, *index, number, budget),
        };
        found.map_or(Found::Misplaced, Found::Object)
    }

    fn at(&self, at: usize, number: u32, budget: &mut Budget) -> Option<Object> {
        let (known, raw) = indirect(self.file, at, Some(self.table), budget)?;
        let object = match raw {
            Raw::Value(value) => Object::Value(value),
            Raw::Stream(dict, bytes) => {
                budget.copied(bytes.len())?;
                Object::Stream(dict, bytes.to_vec())
            }
        };
        (known == number).then_some(object)
    }

    fn held(
        &mut self,
        holder: u32,
        index: u32,
        number: u32,
        budget: &mut Budget,
    ) -> Option<Object> {
        let new = !self.holders.contains_key(&holder);
        if new {
            let opened = self.open(holder, budget);
            self.holders.insert(holder, opened);
        }
        let holder = self.holders.get(&holder)?.as_ref()?;
        let (known, at) = holder.held.get(usize::try_from(index).ok()?)?;
        let value = Parser::new(&holder.bytes, *at, budget).value()?;
        (*known == number).then_some(Object::Value(value))
    }

    fn open(&self, holder: u32, budget: &mut Budget) -> Option<Holder> {
        let Some(Place::At(at)) = self.table.places.get(&holder) else {
            return None;
        };
        match indirect(self.file, *at, Some(self.table), budget)? {
            (number, Raw::Stream(dict, bytes)) if number == holder => {
                Holder::new(&dict, bytes, budget)
            }
            _ => None,
        }
    }
}
