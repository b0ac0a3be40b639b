//! A paper as a file of its own.

use super::layout::layout;
use super::near::printable;
use super::pages::pages;
use super::tags::{Added, Place, add, tag};
use super::value::{Dict, Document, Object, Value};
use super::winansi::kept;
use super::write::write;
use crate::documents::Paper;

/// What a file says of itself, around its language and its title (ISO 16684).
const METADATA: [&str; 3] = [
    "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
     <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
     <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
     <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n\
     <dc:format>application/pdf</dc:format>\n\
     <dc:language><rdf:Bag><rdf:li>",
    "</rdf:li></rdf:Bag></dc:language>\n\
     <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">",
    "</rdf:li></rdf:Alt></dc:title>\n\
     </rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>",
];

pub fn written(paper: &Paper) -> Vec<u8> {
    let layout = layout(paper, "Document");
    let drawn = pages(&layout, &paper.title);
    let mut document = Document::default();
    let root = document.add_dict(Dict::default());
    let tree = document.add_dict(Dict::default());
    let structure = document.add_dict(Dict::default());
    let place = Place {
        pages: tree,
        above: structure,
        key: 0,
    };
    let added = add(&mut document, &layout, &drawn, &place);
    let title = printable(&paper.title);
    let language = tag(paper.language);
    let metadata = document.add(metadata(&language, &title));
    let dicts = [
        (root, catalog(tree, structure, metadata, language)),
        (tree, tree_of(&added)),
        (structure, structure_of(&added)),
    ];
    for (number, dict) in dicts {
        document
            .objects
            .insert(number, Object::Value(Value::Dict(dict)));
    }
    document.root = root;
    document.info.set("Title", Value::Bytes(kept(&title)));
    write(&document)
}

fn catalog(tree: u32, structure: u32, metadata: u32, language: String) -> Dict {
    let yes = |key| Value::Dict(Dict::default().with(key, Value::Bool(true)));
    Dict::default()
        .typed("Catalog")
        .with("Pages", Value::Link(tree))
        .with("Lang", Value::Bytes(language.into_bytes()))
        .with("MarkInfo", yes("Marked"))
        .with("ViewerPreferences", yes("DisplayDocTitle"))
        .with("StructTreeRoot", Value::Link(structure))
        .with("Metadata", Value::Link(metadata))
}

fn tree_of(added: &Added) -> Dict {
    Dict::default()
        .typed("Pages")
        .with("Kids", Value::links(&added.pages))
        .with("Count", Value::count(added.pages.len()))
}

fn structure_of(added: &Added) -> Dict {
    let parents = Dict::default().with("Nums", Value::Array(added.parents.clone()));
    Dict::default()
        .typed("StructTreeRoot")
        .with("K", Value::links(&[added.element]))
        .with("ParentTree", Value::Dict(parents))
        .with("ParentTreeNextKey", Value::count(added.pages.len()))
}

fn metadata(language: &str, title: &str) -> Object {
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    let text = [METADATA[0], language, METADATA[1], &title, METADATA[2]].concat();
    let dict = Dict::default()
        .typed("Metadata")
        .with("Subtype", Value::name("XML"));
    Object::Stream(dict, text.into_bytes())
}
