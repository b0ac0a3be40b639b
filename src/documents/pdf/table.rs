//! Where the objects of a file stand: as its own table tells, or, where that is broken,
//! as they are found from one end to the other.
//!
//! What is looked at is taken from the [`Budget`], whatever the table says; objects are
//! not read here any further than to find others.

use super::budget::Budget;
use super::inflate::unpacked;
use super::objects::{Holder, Raw, indirect};
use super::parse::{LAST_NUMBER, Parser, is_space};
use super::value::{Dict, Value};
use std::collections::{BTreeMap, BTreeSet};

/// So many objects may a table name: many more than are read.
const MOST_PLACES: usize = 100_000;
/// So often may a file have been saved behind itself.
const MOST_PARTS: usize = 256;
/// So many spaces may stand within the head of an object.
const MOST_SPACES: usize = 8;

/// Where an object stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It was there, and is no more.
    Free,
    /// Its head begins at this byte.
    At(usize),
    /// In another object, as one of several.
    In(u32, u32),
}

#[derive(Debug, Default)]
pub struct Table {
    pub places: BTreeMap<u32, Place>,
    pub trailer: Dict,
}

impl Table {
    /// Keeps what is known already, which is newer.
    fn older(&mut self, number: u32, place: Place) -> Option<()> {
        if number <= LAST_NUMBER {
            self.places.entry(number).or_insert(place);
        }
        (self.places.len() <= MOST_PLACES).then_some(())
    }
}

/// The table as the file tells it.
pub fn told(file: &[u8], budget: &mut Budget) -> Option<Table> {
    const START: &[u8] = b"startxref";
    let start = file.windows(START.len()).rposition(|part| part == START)?;
    let first = Parser::new(file, start + START.len(), budget).whole()?;
    let mut table = Table::default();
    let (mut waiting, mut seen) = (vec![first], BTreeSet::new());
    while let Some(at) = waiting.pop() {
        if !seen.insert(at) || seen.len() > MOST_PARTS {
            return None;
        }
        let trailer = part(file, usize::try_from(at).ok()?, &mut table, budget)?;
        waiting.extend(place_of(&trailer, "Prev"));
        if seen.len() == 1 {
            table.trailer = trailer;
        }
    }
    Some(table)
}

fn place_of(trailer: &Dict, key: &str) -> Option<u32> {
    u32::try_from(trailer.get(key)?.as_int()?).ok()
}

/// Reads one part of the table, and gives what stands behind it.
fn part(file: &[u8], at: usize, table: &mut Table, budget: &mut Budget) -> Option<Dict> {
    let mut parser = Parser::new(file, at, budget);
    if parser.word(b"xref").is_none() {
        drop(parser);
        return packed(file, at, table, budget);
    }
    let mut entries = Vec::new();
    while parser.word(b"trailer").is_none() {
        let (first, count) = (parser.whole()?, parser.whole()?);
        for number in 0..count {
            let (place, _) = (parser.whole()?, parser.whole()?);
            let place = match (parser.word(b"n"), parser.word(b"f")) {
                (Some(()), _) => Place::At(usize::try_from(place).ok()?),
                (_, Some(())) => Place::Free,
                _ => return None,
            };
            entries.push((first.checked_add(number)?, place));
            (entries.len() <= MOST_PLACES).then_some(())?;
        }
    }
    let trailer = parser.value()?.as_dict()?.clone();
    drop(parser);
    // What is hidden from older programs stands in a part of its own, and is newer.
    if let Some(hidden) = place_of(&trailer, "XRefStm") {
        packed(file, usize::try_from(hidden).ok()?, table, budget)?;
    }
    for (number, place) in entries {
        table.older(number, place)?;
    }
    Some(trailer)
}

/// A part of the table that is a stream.
fn packed(file: &[u8], at: usize, table: &mut Table, budget: &mut Budget) -> Option<Dict> {
    let (_, Raw::Stream(dict, bytes)) = indirect(file, at, None, budget)? else {
        return None;
    };
    let bytes = unpacked(&dict, bytes, budget)?;
    let widths = dict.get("W")?.as_array();
    let widths: Vec<usize> = widths.iter().filter_map(size).collect();
    let [kind, second, third] = widths[..] else {
        return None;
    };
    let row = kind + second + third;
    if second == 0 || [kind, second, third].iter().any(|width| *width > 8) {
        return None;
    }
    let mut rows = bytes.chunks_exact(row);
    let all = [Value::Int(0), dict.get("Size")?.clone()];
    let index = dict.get("Index").map_or(&all[..], Value::as_array);
    for pair in index.chunks_exact(2) {
        let first = u32::try_from(pair[0].as_int()?).ok()?;
        for (more, row) in (0..).zip(rows.by_ref().take(size(&pair[1])?)) {
            let (kind, row) = row.split_at(kind);
            let (second, third) = row.split_at(second);
            let place = match (kind.is_empty(), big(kind)) {
                (true, _) | (_, Some(1)) => Place::At(usize::try_from(big(second)?).ok()?),
                (_, Some(2)) => Place::In(big(second)?, big(third)?),
                _ => Place::Free,
            };
            table.older(first.checked_add(more)?, place)?;
        }
    }
    Some(dict)
}

fn size(value: &Value) -> Option<usize> {
    usize::try_from(value.as_int()?).ok()
}

/// A number whose first byte is its greatest.
fn big(bytes: &[u8]) -> Option<u32> {
    let add = |sum: u32, byte: &u8| sum.checked_mul(256)?.checked_add(u32::from(*byte));
    bytes.iter().try_fold(0, add)
}

/// The table as the objects are found, from one end of the file to the other: the last
/// with a number holds.
pub fn searched(file: &[u8], budget: &mut Budget) -> Option<Table> {
    budget.steps(file.len())?;
    let heads = heads(file)?;
    let mut table = Table::default();
    for (number, at) in &heads {
        table.places.insert(*number, Place::At(*at));
    }
    let ends = heads.iter().skip(1).map(|(_, at)| *at);
    let ends: Vec<usize> = ends.chain([file.len()]).collect();
    let (mut held, mut catalog) = (Vec::new(), None);
    for ((number, at), end) in heads.iter().zip(ends) {
        let own = &file[*at..end];
        let is_told = |kind: &[u8]| own.windows(kind.len()).any(|part| part == kind);
        if ![&b"ObjStm"[..], b"XRef", b"Catalog"]
            .iter()
            .any(|kind| is_told(kind))
        {
            continue;
        }
        match indirect(file, *at, Some(&table), budget) {
            Some((_, Raw::Stream(dict, bytes))) if is_of(&dict, "ObjStm") => {
                let holder = Holder::new(&dict, bytes, budget);
                let numbers = holder.map(|holder| holder.numbers().collect::<Vec<_>>());
                held.extend(
                    numbers
                        .into_iter()
                        .flatten()
                        .zip(0..)
                        .map(|(one, at)| (one, Place::In(*number, at))),
                );
            }
            Some((_, Raw::Stream(dict, _))) if is_of(&dict, "XRef") => table.trailer = dict,
            Some((_, Raw::Value(Value::Dict(dict)))) if is_of(&dict, "Catalog") => {
                catalog = Some(*number);
            }
            _ => {}
        }
    }
    for (number, place) in held.into_iter().rev() {
        table.older(number, place)?;
    }
    trailers(file, &mut table, budget);
    if let (false, Some(catalog)) = (table.trailer.has("Root"), catalog) {
        table.trailer.set("Root", Value::Link(catalog));
    }
    Some(table)
}

fn is_of(dict: &Dict, kind: &str) -> bool {
    dict.get("Type").is_some_and(|known| known.is_name(kind))
}

/// The last trailer that names a catalog holds.
fn trailers(file: &[u8], table: &mut Table, budget: &mut Budget) {
    const WORD: &[u8] = b"trailer";
    for (at, _) in file
        .windows(WORD.len())
        .enumerate()
        .filter(|(_, part)| *part == WORD)
    {
        match Parser::new(file, at + WORD.len(), budget).value() {
            Some(Value::Dict(dict)) if dict.has("Root") => table.trailer = dict,
            _ => {}
        }
    }
}

/// Every "7 0 obj", with where it begins.
fn heads(file: &[u8]) -> Option<Vec<(u32, usize)>> {
    let ends = file
        .windows(3)
        .enumerate()
        .filter(|(_, part)| *part == b"obj");
    let heads = ends.filter_map(|(end, _)| head(file, end));
    let heads: Vec<_> = heads.take(MOST_PLACES + 1).collect();
    (heads.len() <= MOST_PLACES).then_some(heads)
}

fn head(file: &[u8], end: usize) -> Option<(u32, usize)> {
    let before = |end: usize, most: usize, is_of_it: fn(u8) -> bool| {
        let run = file[..end].iter().rev().take(most);
        run.take_while(|byte| is_of_it(**byte)).count()
    };
    let digit = |byte: u8| byte.is_ascii_digit();
    let end = end - before(end, MOST_SPACES, is_space);
    let generation = before(end, 5, digit);
    let end = end - generation;
    let spaces = before(end, MOST_SPACES, is_space);
    let end = end - spaces;
    let start = end - before(end, 10, digit);
    let number = std::str::from_utf8(&file[start..end]).ok()?.parse().ok()?;
    (generation > 0 && spaces > 0 && number <= LAST_NUMBER).then_some((number, start))
}
