//! `api`: what a page may rely on, written for editors and compilers.
//!
//! `custom-elements.json`, `types/tas-checklist.d.ts`, `types/react.d.ts` and
//! `public-names.txt` are views of one table and of the code it is held against; they are kept
//! beside the code so that a change of the public names shows in a review. Nothing here is in
//! the widget.

mod around;
mod elements;
mod look;
mod names;
mod package;
mod react;
mod table;
#[cfg(test)]
mod tests;
mod types;

pub use names::{files as public_files, list as public_names};

use crate::workspace;
use anyhow::Result;

/// The element's name in a page, and its class.
const TAG: &str = "tas-checklist";
const CLASS: &str = "TasChecklist";

/// The file for editors that know custom elements.
pub const ELEMENTS: &str = "custom-elements.json";

/// Every public name, a line each, for the next release to compare.
pub const NAMES: &str = "public-names.txt";

/// The folder with the types, and the files in it that are made and not written.
pub const TYPES: &str = "types";
const MADE_TYPES: &str = "types/tas-checklist.d.ts";
const REACT_TYPES: &str = "types/react.d.ts";

/// Writes the files.
pub fn run() -> Result<()> {
    for (name, text) in files()? {
        std::fs::write(workspace::root().join(name), text)?;
        println!("{name}");
    }
    Ok(())
}

/// The kept files that are not what the code says.
pub fn stale() -> Result<Vec<&'static str>> {
    let kept = |name: &str| std::fs::read_to_string(workspace::root().join(name)).ok();
    let files = files()?.into_iter();
    let stale = files.filter(|(name, text)| kept(name).as_ref() != Some(text));
    Ok(stale.map(|(name, _)| name).collect())
}

/// The files by their path, as the code has them now.
fn files() -> Result<[(&'static str, String); 4]> {
    Ok([
        (ELEMENTS, elements::manifest()?),
        (MADE_TYPES, types::declarations()?),
        (NAMES, names::list()?),
        (REACT_TYPES, react::declarations()?),
    ])
}

/// An attribute's name as a property; `lang` is every element's own.
fn property(attribute: &str) -> Option<String> {
    if attribute == "lang" {
        return None;
    }
    let mut words = attribute.split('-');
    let first = words.next()?.to_owned();
    Some(words.fold(first, |name, word| {
        let (initial, rest) = word.split_at(1);
        name + &initial.to_ascii_uppercase() + rest
    }))
}
