//! JavaScript modules to one script, by the imports they name.
//!
//! Only the plain forms are understood, one per line: `import { a, b } from
//! './file.js';` and `export` before a declaration. Names keep their spelling,
//! so two modules must not use one name for two things. A line of a text that begins
//! with `export` would lose it, and is refused.

use anyhow::{Context, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};

/// Modules by the name that others import them under.
pub type Modules = BTreeMap<String, String>;

/// The entry and everything it needs, needed ones first, without module syntax.
/// Modules that it does not need are left out.
pub fn joined(modules: &Modules, entry: &str) -> Result<String> {
    let mut script = Script {
        modules,
        order: Vec::new(),
        text: String::new(),
    };
    script.add(entry, &mut Vec::new())?;
    one_meaning_each(&script.text)?;
    Ok(script.text)
}

/// A browser refuses a second constant of one name, but takes a second function for
/// a replacement of the first.
fn one_meaning_each(script: &str) -> Result<()> {
    let mut known = BTreeSet::new();
    for name in script.lines().filter_map(function) {
        ensure!(known.insert(name), "two modules declare {name}");
    }
    Ok(())
}

/// The name of a function that a line declares for the whole script.
fn function(line: &str) -> Option<&str> {
    let line = line.strip_prefix("async ").unwrap_or(line);
    let rest = line.strip_prefix("function ")?;
    rest.split(|letter| !is_name_letter(letter)).next()
}

fn is_name_letter(letter: char) -> bool {
    letter.is_alphanumeric() || "_$".contains(letter)
}

struct Script<'a> {
    modules: &'a Modules,
    order: Vec<String>,
    text: String,
}

impl Script<'_> {
    fn add(&mut self, name: &str, needed_by: &mut Vec<String>) -> Result<()> {
        if self.order.iter().any(|done| done == name) {
            return Ok(());
        }
        ensure!(
            !needed_by.iter().any(|other| other == name),
            "{name} imports itself"
        );
        needed_by.push(name.to_owned());
        let source = self
            .modules
            .get(name)
            .with_context(|| format!("no module {name}"))?;
        let mut own = String::new();
        ensure!(
            !exports_in_a_text(source),
            "{name} has a text with a line that begins with `export`"
        );
        for line in source.lines() {
            if let Some((names, from)) = import(line)? {
                self.add(from, needed_by)?;
                self.check(&names, from)?;
            } else {
                own.push_str(line.strip_prefix("export ").unwrap_or(line));
                own.push('\n');
            }
        }
        needed_by.pop();
        self.order.push(name.to_owned());
        self.text += &own;
        Ok(())
    }

    /// An import that its module does not export is a mistake to find here,
    /// not in a visitor's browser.
    fn check(&self, names: &[&str], from: &str) -> Result<()> {
        let source = self.modules.get(from).map_or("", String::as_str);
        for name in names {
            ensure!(exports(source, name), "{from} does not export {name}");
        }
        Ok(())
    }
}

/// Whether a line begins with `export` while a text between backticks is open. A backtick
/// that opens none, as in a regular expression, is to be written as `\x60`.
fn exports_in_a_text(source: &str) -> bool {
    let mut open = false;
    for line in source.lines() {
        if open && line.trim_start().starts_with("export ") {
            return true;
        }
        if !line.trim_start().starts_with("//") {
            let ticks = line.replace("\\`", "").matches('`').count();
            open ^= ticks % 2 == 1;
        }
    }
    false
}

fn import(line: &str) -> Result<Option<(Vec<&str>, &str)>> {
    if !line.starts_with("import ") {
        return Ok(None);
    }
    let parts = line
        .strip_prefix("import { ")
        .and_then(|rest| rest.strip_suffix("';"))
        .and_then(|rest| rest.split_once(" } from './"));
    let Some((names, from)) = parts else {
        bail!("an import must read `import {{ a, b }} from './file.js';`, not: {line}")
    };
    Ok(Some((names.split(", ").collect(), from)))
}

fn exports(source: &str, name: &str) -> bool {
    let declarations = source
        .lines()
        .filter_map(|line| line.strip_prefix("export "));
    declarations
        .flat_map(|line| line.split(|letter| !is_name_letter(letter)))
        .filter(|word| !["async", "function", "const", "let", "class"].contains(word))
        .any(|word| word == name)
}

#[cfg(test)]
mod tests {
    use super::{Modules, joined};

    fn modules(pairs: [(&str, &str); 2]) -> Modules {
        pairs
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .into()
    }

    #[test]
    fn what_is_needed_comes_first() -> anyhow::Result<()> {
        let parts = modules([
            ("a.js", "import { help } from './b.js';\nhelp();\n"),
            ("b.js", "export function help() {}\n"),
        ]);
        assert_eq!(joined(&parts, "a.js")?, "function help() {}\nhelp();\n");
        Ok(())
    }

    #[test]
    fn mistakes_are_named() {
        let no_export = modules([
            ("a.js", "import { help } from './b.js';"),
            ("b.js", "function help() {}"),
        ]);
        let circle = modules([
            ("a.js", "import { b } from './b.js';"),
            ("b.js", "import { a } from './a.js';"),
        ]);
        let twice = modules([
            (
                "a.js",
                "import { help } from './b.js';\nasync function open() {}",
            ),
            ("b.js", "export function help() {}\nfunction open() {}"),
        ]);
        let in_a_text = modules([
            ("a.js", "import { b } from './b.js';"),
            ("b.js", "export const b = `\nexport function c() {}\n`;"),
        ]);
        for (parts, complaint) in [
            (no_export, "b.js does not export help"),
            (
                in_a_text,
                "b.js has a text with a line that begins with `export`",
            ),
            (circle, "a.js imports itself"),
            (twice, "two modules declare open"),
        ] {
            let problem = joined(&parts, "a.js")
                .err()
                .map(|problem| problem.to_string());
            assert_eq!(problem.as_deref(), Some(complaint));
        }
    }
}
