//! Shorter names on the border between Wasm and JavaScript.
//!
//! wasm-bindgen ends the names of imports with a hash, written twice, once on
//! each side. Hashes do not compress, and nobody but our own glue reads them.

use crate::bindgen::Bound;
use anyhow::{Result, ensure};

/// Gives every import, and every export that the glue reaches only through
/// `wasm.`, a name of one or two letters.
pub fn shorten(bound: Bound) -> Result<Bound> {
    let mut module = walrus::ModuleConfig::new()
        .generate_name_section(false)
        .generate_producers_section(false)
        .parse(&bound.wasm)?;
    let mut glue = bound.glue;
    let mut names = short_names();
    for import in module.imports.iter_mut() {
        let short = names.next().unwrap_or_else(|| import.name.clone());
        glue = defined_as(&short, &import.name, &glue)?;
        import.name = short;
    }
    for export in module.exports.iter_mut() {
        let short = names.next().unwrap_or_else(|| export.name.clone());
        glue = renamed_everywhere(
            &glue,
            &format!("wasm.{}", export.name),
            &format!("wasm.{short}"),
        );
        export.name = short;
    }
    Ok(Bound {
        glue,
        wasm: module.emit_wasm(),
    })
}

/// Renames a property of the imports object.
fn defined_as(short: &str, name: &str, glue: &str) -> Result<String> {
    let definition = format!("{name}: ");
    ensure!(
        glue.matches(&definition).count() == 1,
        "the glue does not define {name} once"
    );
    Ok(glue.replacen(&definition, &format!("{short}: "), 1))
}

/// Whole names only: `wasm.memory` is not part of `wasm.memory_grow`.
fn renamed_everywhere(glue: &str, from: &str, to: &str) -> String {
    let mut renamed = String::with_capacity(glue.len());
    let mut rest = glue;
    while let Some(at) = rest.find(from) {
        let (before, found) = rest.split_at(at);
        let after = &found[from.len()..];
        let whole = !after.starts_with(is_name_letter) && !before.ends_with(is_name_letter);
        renamed.push_str(before);
        renamed.push_str(if whole { to } else { from });
        rest = after;
    }
    renamed + rest
}

fn is_name_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}

/// a, b … z, aa, ab … and so on, without the words that `wasm2js` has to rename
/// because JavaScript reserves them.
fn short_names() -> impl Iterator<Item = String> {
    let one = ('a'..='z').map(String::from);
    let two =
        ('a'..='z').flat_map(|first| ('a'..='z').map(move |second| format!("{first}{second}")));
    one.chain(two)
        .filter(|name| !["do", "if", "in"].contains(&name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{renamed_everywhere, short_names};

    #[test]
    fn only_whole_names_change() {
        let glue = "wasm.a1(); wasm.a12(); mywasm.a1; wasm.a1";
        assert_eq!(
            renamed_everywhere(glue, "wasm.a1", "wasm.z"),
            "wasm.z(); wasm.a12(); mywasm.a1; wasm.z"
        );
    }

    #[test]
    fn names_are_all_different() {
        let mut names: Vec<String> = short_names().collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 26 + 26 * 26 - 3);
    }
}
