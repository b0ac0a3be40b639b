//! Writing a document anew: what the catalog leads to and nothing else, so that what
//! was unlinked is gone from the bytes too. The same document gives the same bytes.

use super::value::{Dict, Document, Object, Value};
use pdf_writer::{Chunk, Name, Obj, Pdf, Ref, Settings, Str};
use std::collections::BTreeMap;

/// Decimals smaller than this are printed with an exponent, which PDF has not.
const SMALLEST: f32 = 0.0001;

pub fn write(document: &Document) -> Vec<u8> {
    let order = order(document);
    let mut pdf = Pdf::with_settings(Settings { pretty: false });
    for (number, reference) in &order.list {
        match document.objects.get(number) {
            Some(Object::Value(Value::Dict(dict))) if *number == document.root => {
                let mut catalog = pdf.catalog(*reference);
                order.entries(&mut catalog, dict, "Type");
            }
            Some(object) => order.object(&mut pdf, *reference, object),
            None => {}
        }
    }
    if !document.info.0.is_empty() {
        let mut info = pdf.document_info(order.next());
        order.entries(&mut info, &document.info, "");
    }
    pdf.finish()
}

/// New numbers for all that can be reached, nearest first.
fn order(document: &Document) -> Order {
    let mut order = Order::default();
    order.reach(document.root);
    let mut at = 0;
    while let Some((number, _)) = order.list.get(at).copied() {
        at += 1;
        match document.objects.get(&number) {
            Some(Object::Value(value)) => order.within(value),
            Some(Object::Stream(dict, _)) => order.within_dict(dict),
            None => {}
        }
    }
    order
}

#[derive(Default)]
struct Order {
    list: Vec<(u32, Ref)>,
    known: BTreeMap<u32, Ref>,
}

impl Order {
    fn next(&self) -> Ref {
        Ref::new(i32::try_from(self.list.len() + 1).unwrap_or(i32::MAX))
    }

    fn reach(&mut self, number: u32) {
        let next = self.next();
        if let std::collections::btree_map::Entry::Vacant(vacant) = self.known.entry(number) {
            vacant.insert(next);
            self.list.push((number, next));
        }
    }

    fn within(&mut self, value: &Value) {
        match value {
            Value::Link(number) => self.reach(*number),
            Value::Array(items) => items.iter().for_each(|item| self.within(item)),
            Value::Dict(dict) => self.within_dict(dict),
            _ => {}
        }
    }

    fn within_dict(&mut self, dict: &Dict) {
        dict.0.iter().for_each(|(_, value)| self.within(value));
    }

    fn object(&self, chunk: &mut Chunk, reference: Ref, object: &Object) {
        match object {
            Object::Value(value) => self.value(chunk.indirect(reference), value),
            Object::Stream(dict, data) => {
                let mut stream = chunk.stream(reference, data);
                self.entries(&mut stream, dict, "Length");
            }
        }
    }

    /// All entries but one, which the writer sets by itself.
    fn entries(&self, into: &mut pdf_writer::Dict<'_>, dict: &Dict, but: &str) {
        for (key, value) in &dict.0 {
            if key != but.as_bytes() {
                self.value(into.insert(Name(key)), value);
            }
        }
    }

    fn value(&self, into: Obj<'_>, value: &Value) {
        match value {
            Value::Null => into.primitive(pdf_writer::Null),
            Value::Bool(bool) => into.primitive(*bool),
            Value::Int(int) => into.primitive(*int),
            Value::Real(real) if real.abs() < SMALLEST => into.primitive(0),
            Value::Real(real) => into.primitive(*real),
            Value::Name(name) => into.primitive(Name(name)),
            Value::Bytes(bytes) => into.primitive(Str(bytes)),
            Value::Link(number) => match self.known.get(number) {
                Some(reference) => into.primitive(*reference),
                None => into.primitive(pdf_writer::Null),
            },
            Value::Array(items) => {
                let mut array = into.array();
                for item in items {
                    self.value(array.push(), item);
                }
            }
            Value::Dict(dict) => self.entries(&mut into.dict(), dict, ""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::documents::pdf::value::{Dict, Document, Object, Value};

    #[test]
    fn what_is_not_linked_is_not_written_and_no_number_has_an_exponent() {
        let mut document = Document::default();
        let unlinked = Dict::default().with("XFA", Value::Bool(true));
        document.add_dict(unlinked);
        let linked = document.add(Object::Value(Value::reals(&[0.000_01, -0.5, 612.0])));
        let root = Dict::default()
            .typed("Catalog")
            .with("Linked", Value::Link(linked))
            .with("Lost", Value::Link(99));
        document.root = document.add_dict(root);
        let file = String::from_utf8_lossy(&write(&document)).into_owned();
        assert!(!file.contains("XFA"), "{file}");
        assert!(file.contains("[0 -0.5 612]"), "{file}");
    }
}
