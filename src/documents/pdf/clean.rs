//! What is taken out of the form before it is filled, because a viewer would believe it
//! rather than the fields.
//!
//! The form carries a second copy of itself (XFA), which viewers of one maker show in
//! place of the fields; usage rights, a signature that any change breaks; and scripts.
//! None of it is needed to read, print or go on filling the form.

use super::value::{Dict, Document, Object, Value};

/// Of the catalog: rights and signatures, the extensions that they need, and what
/// runs when the file is opened.
const OF_CATALOG: [&str; 7] = [
    "Perms",
    "Extensions",
    "OpenAction",
    "AA",
    "DSS",
    "Legal",
    "Requirements",
];
/// Of the form: its second copy, that it was signed, the order in which scripts
/// compute, and the wish that a viewer draws the answers anew.
const OF_FORM: [&str; 4] = ["XFA", "SigFlags", "CO", "NeedAppearances"];
/// Actions that run, send or empty something. Links stay.
const ACTIONS: [&str; 5] = [
    "JavaScript",
    "Launch",
    "SubmitForm",
    "ResetForm",
    "ImportData",
];

pub fn clean(document: &mut Document) {
    let root = document.root;
    for key in OF_CATALOG {
        remove(document, Some(root), key);
    }
    let names = document.number_of(root, "Names");
    remove(document, names, "JavaScript");
    let form = document.number_of(root, "AcroForm");
    for key in OF_FORM {
        remove(document, form, key);
    }
    let acting: Vec<u32> = document.objects.keys().copied().collect();
    for number in acting {
        quieten(document, number);
    }
}

fn remove(document: &mut Document, number: Option<u32>, key: &str) {
    if let Some(dict) = number.and_then(|number| document.dict_mut(number)) {
        dict.remove(key);
    }
}

/// Takes what an object would do by itself.
fn quieten(document: &mut Document, number: u32) {
    let acts = document.dict(number).is_some_and(|dict| {
        let action = document.get_dict(dict, "A");
        action.is_some_and(is_barred)
    });
    if acts {
        remove(document, Some(number), "A");
    }
    if let Some(Object::Value(value)) = document.objects.get_mut(&number) {
        unchain(value);
    }
}

fn is_barred(action: &Dict) -> bool {
    let kind = action.get("S");
    kind.is_some_and(|kind| ACTIONS.iter().any(|barred| kind.is_name(barred)))
}

/// Takes further actions from actions, and those that an event would start.
fn unchain(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(unchain),
        Value::Dict(dict) => {
            dict.remove("AA");
            if dict.has("S") {
                dict.remove("Next");
            }
            if is_barred(dict) {
                dict.0.clear();
            }
            dict.0.iter_mut().for_each(|(_, value)| unchain(value));
        }
        _ => {}
    }
}
