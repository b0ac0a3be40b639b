//! Pages of a paper as objects of a document, with the structure that goes with them
//! (ISO 32000-1, 14.7 and 14.8).

use super::appearance::font;
use super::layout::Layout;
use super::pages::{FONTS, Page, SIZE};
use super::value::{Dict, Document, Object, Value};
use crate::text::Language;

/// Where pages are hung in.
pub struct Place {
    /// The node of the page tree above them.
    pub pages: u32,
    /// The element of the structure above them.
    pub above: u32,
    /// The first free key of the tree that leads from pages to elements.
    pub key: i32,
}

/// What was added, to be named where it hangs.
pub struct Added {
    pub pages: Vec<u32>,
    /// The element that holds all of them.
    pub element: u32,
    /// What leads from pages to elements: keys and what they stand for, in turn.
    pub parents: Vec<Value>,
}

pub fn add(document: &mut Document, layout: &Layout, drawn: &[Page], place: &Place) -> Added {
    let fonts = resources(document);
    let mut pages = Vec::new();
    for (key, page) in (place.key..).zip(drawn) {
        let content = Object::Stream(Dict::default(), page.content.clone());
        let content = document.add(content);
        let page = page_of(place.pages, content, fonts).with("StructParents", Value::Int(key));
        pages.push(document.add_dict(page));
    }
    let elements: Vec<u32> = layout
        .elements
        .iter()
        .map(|_| document.add_dict(Dict::default()))
        .collect();
    for at in 0..elements.len() {
        let dict = element(layout, drawn, at, &pages, &elements, place.above);
        if let Some(empty) = document.dict_mut(elements[at]) {
            *empty = dict;
        }
    }
    let mut parents = Vec::new();
    for (key, page) in (place.key..).zip(drawn) {
        let marked: Vec<u32> = page.marked.iter().map(|at| elements[*at]).collect();
        let marked = document.add(Object::Value(Value::links(&marked)));
        parents.extend([Value::Int(key), Value::Link(marked)]);
    }
    Added {
        pages,
        element: elements[0],
        parents,
    }
}

fn resources(document: &mut Document) -> u32 {
    let mut fonts = Dict::default();
    for (name, known) in FONTS {
        fonts.set(name, Value::Link(document.add_dict(font(known))));
    }
    document.add_dict(Dict::default().with("Font", Value::Dict(fonts)))
}

fn page_of(above: u32, content: u32, resources: u32) -> Dict {
    Dict::default()
        .typed("Page")
        .with("Parent", Value::Link(above))
        .with("MediaBox", Value::reals(&[0.0, 0.0, SIZE[0], SIZE[1]]))
        .with("Resources", Value::Link(resources))
        .with("Contents", Value::Link(content))
        .with("Tabs", Value::name("S"))
}

/// A language as it is spoken in the United States: "en-US".
pub fn tag(language: Language) -> String {
    [language.tag(), "-US"].concat()
}

/// An element: what it is, what is above it, and what it holds, in the order of reading.
fn element(
    layout: &Layout,
    drawn: &[Page],
    at: usize,
    pages: &[u32],
    elements: &[u32],
    above: u32,
) -> Dict {
    let own = &layout.elements[at];
    let parent = if at == 0 { above } else { elements[own.parent] };
    let mut dict = Dict::default()
        .typed("StructElem")
        .with("S", Value::name(own.tag))
        .with("P", Value::Link(parent));
    if let Some(counts) = own.counts {
        let attributes = Dict::default()
            .with("O", Value::name("List"))
            .with("ListNumbering", Value::name(counts));
        dict.set("A", Value::Dict(attributes));
    }
    if let Some(language) = own.language {
        dict.set("Lang", Value::Bytes(tag(language).into_bytes()));
    }
    let below = layout.elements.iter().enumerate().skip(1);
    let below = below.filter(|(_, element)| element.parent == at);
    let mut kids: Vec<Value> = below.map(|(kid, _)| Value::Link(elements[kid])).collect();
    for (page, number) in pages.iter().zip(drawn) {
        let marked = number.marked.iter().enumerate();
        let marked = marked.filter(|(_, element)| **element == at);
        kids.extend(marked.map(|(mark, _)| part(*page, mark)));
    }
    dict.with("K", Value::Array(kids))
}

fn part(page: u32, mark: usize) -> Value {
    let part = Dict::default()
        .typed("MCR")
        .with("Pg", Value::Link(page))
        .with("MCID", Value::count(mark));
    Value::Dict(part)
}
