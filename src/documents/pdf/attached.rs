//! The attached sheet at the end of a filled form: hung in, and taken off when the form
//! is brought again, so that there is never more than one.

use super::layout::layout;
use super::pages::pages;
use super::tags::{Place, add};
use super::value::{Dict, Document, Object, Value};
use crate::documents::Paper;
use std::collections::BTreeSet;

/// Of our own on pages and in the structure: this was attached here.
const MARK: &str = "TASC_Attached";
/// So many nodes of a tree are looked at, each once: a tree that is broken may turn in
/// circles, and be as deep as it has nodes.
const MOST_NODES: usize = 500;

/// Takes off what was attached before.
pub fn detach(document: &mut Document) {
    let catalog = document.catalog();
    let tree = catalog.and_then(|catalog| catalog.get("Pages")?.as_link());
    let (mut gone, mut seen) = (BTreeSet::new(), BTreeSet::new());
    if let Some(tree) = tree {
        prune(document, tree, &mut gone, &mut seen);
    }
    if gone.is_empty() {
        return;
    }
    let marked = document.objects.keys().filter_map(|number| {
        let dict = document.dict(*number).filter(|dict| dict.has(MARK))?;
        Some((*number, dict.get("P")?.as_link()?))
    });
    let elements: Vec<(u32, u32)> = marked.collect();
    for (element, parent) in elements {
        if let Some(Value::Array(kids)) = document
            .dict_mut(parent)
            .and_then(|parent| parent.0.iter_mut().find(|(key, _)| key == b"K"))
            .map(|(_, kids)| kids)
        {
            kids.retain(|kid| kid.as_link() != Some(element));
        }
    }
    let kept = parents(document)
        .into_iter()
        .filter(|(key, _)| !gone.contains(key));
    let kept = kept
        .flat_map(|(key, value)| [Value::Int(key), value])
        .collect();
    set_parents(document, kept);
}

/// Takes marked pages from a part of the page tree. Gives how many are left, and
/// collects the keys by which they led to the structure.
fn prune(
    document: &mut Document,
    number: u32,
    gone: &mut BTreeSet<i32>,
    seen: &mut BTreeSet<u32>,
) -> usize {
    let new = seen.len() < MOST_NODES && seen.insert(number);
    let Some(dict) = document.dict(number).filter(|_| new) else {
        return 0;
    };
    let Some(kids) = document.get(dict, "Kids").map(Value::as_array) else {
        return 1;
    };
    let kids: Vec<u32> = kids.iter().filter_map(Value::as_link).collect();
    let mut left = Vec::new();
    let mut count = 0;
    for kid in kids {
        let dict = document.dict(kid);
        if dict.is_some_and(|dict| dict.has(MARK)) {
            let key = dict.and_then(|dict| dict.get("StructParents")?.as_int());
            gone.extend(key);
        } else {
            count += prune(document, kid, gone, seen);
            left.push(kid);
        }
    }
    if let Some(dict) = document.dict_mut(number).filter(|_| !gone.is_empty()) {
        dict.set("Kids", Value::links(&left));
        dict.set("Count", Value::count(count));
    }
    count
}

/// Attaches a paper behind the last page.
pub fn attach(document: &mut Document, paper: &Paper) -> Option<()> {
    let tree = document.catalog()?.get("Pages")?.as_link()?;
    let structure = structure(document)?;
    let above = above(document, structure)?;
    let mut known = parents(document);
    let next = document
        .dict(structure)?
        .get("ParentTreeNextKey")
        .and_then(Value::as_int);
    let last = known.iter().map(|(key, _)| key + 1).max().unwrap_or(0);
    let key = last.max(next.unwrap_or(0));
    let layout = layout(paper, "Part");
    let drawn = pages(&layout, &paper.title);
    let place = Place {
        pages: tree,
        above,
        key,
    };
    let added = add(document, &layout, &drawn, &place);
    for number in added.pages.iter().chain([&added.element]) {
        document.dict_mut(*number)?.set(MARK, Value::Bool(true));
    }
    hang(document, tree, "Kids", &added.pages)?;
    let kept = document
        .dict(tree)?
        .get("Count")
        .and_then(Value::as_int)
        .unwrap_or(0);
    let more = i32::try_from(added.pages.len()).unwrap_or(0);
    document
        .dict_mut(tree)?
        .set("Count", Value::Int(kept + more));
    hang(document, above, "K", &[added.element])?;
    known.sort_by_key(|(key, _)| *key);
    let known = known
        .into_iter()
        .flat_map(|(key, value)| [Value::Int(key), value]);
    set_parents(document, known.chain(added.parents).collect());
    document
        .dict_mut(structure)?
        .set("ParentTreeNextKey", Value::Int(key + more));
    Some(())
}

/// The root of the structure; a form that has none gets one.
fn structure(document: &mut Document) -> Option<u32> {
    let root = document.root;
    if document
        .get_dict(document.catalog()?, "StructTreeRoot")
        .is_none()
    {
        let new = Dict::default().typed("StructTreeRoot");
        document
            .dict_mut(root)?
            .set("StructTreeRoot", Value::Dict(new));
    }
    document.number_of(root, "StructTreeRoot")
}

/// The element for the whole document, or the root where there is not one alone.
fn above(document: &Document, structure: u32) -> Option<u32> {
    let kids = document.dict(structure)?.get("K");
    let only = match kids {
        Some(Value::Link(number)) => Some(*number),
        Some(Value::Array(kids)) if kids.len() == 1 => kids[0].as_link(),
        _ => None,
    };
    let whole = only.filter(|number| {
        let kind = document.dict(*number).and_then(|dict| dict.get("S"));
        kind.is_some_and(|kind| kind.is_name("Document"))
    });
    Some(whole.unwrap_or(structure))
}

/// Hangs objects behind those that are there: none, one, or a list, itself or behind
/// a link.
fn hang(document: &mut Document, number: u32, key: &str, more: &[u32]) -> Option<()> {
    let dict = document.dict(number)?;
    let mut kids = match dict.get(key) {
        None => Vec::new(),
        Some(link @ Value::Link(_)) => match document.follow(link) {
            Value::Array(kids) => kids.clone(),
            _ => vec![link.clone()],
        },
        Some(Value::Array(kids)) => kids.clone(),
        Some(one) => vec![one.clone()],
    };
    kids.extend(more.iter().map(|link| Value::Link(*link)));
    document.dict_mut(number)?.set(key, Value::Array(kids));
    Some(())
}

/// What leads from pages and fields to the structure.
fn parents(document: &Document) -> Vec<(i32, Value)> {
    let mut found = Vec::new();
    let tree = document
        .catalog()
        .and_then(|catalog| document.get_dict(catalog, "StructTreeRoot"))
        .and_then(|structure| document.get_dict(structure, "ParentTree"));
    if let Some(tree) = tree {
        numbers(document, tree, &mut found);
    }
    found
}

fn numbers(document: &Document, tree: &Dict, found: &mut Vec<(i32, Value)>) {
    let mut waiting = vec![tree];
    let mut nodes = 0;
    while let Some(node) = waiting.pop().filter(|_| nodes < MOST_NODES) {
        nodes += 1;
        let list = document.get(node, "Nums").map_or(&[][..], Value::as_array);
        let pairs = list.chunks_exact(2);
        found.extend(pairs.filter_map(|pair| Some((pair[0].as_int()?, pair[1].clone()))));
        let kids = document.get(node, "Kids").map_or(&[][..], Value::as_array);
        let kids = kids.iter().filter_map(Value::as_link).take(MOST_NODES);
        waiting.extend(kids.filter_map(|kid| document.dict(kid)));
    }
}

fn set_parents(document: &mut Document, numbers: Vec<Value>) {
    let tree = Dict::default().with("Nums", Value::Array(numbers));
    let tree = document.add(Object::Value(Value::Dict(tree)));
    let root = document.root;
    let structure = document.number_of(root, "StructTreeRoot");
    if let Some(structure) = structure.and_then(|number| document.dict_mut(number)) {
        structure.set("ParentTree", Value::Link(tree));
    }
}
