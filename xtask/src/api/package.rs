//! The public names of the npm package: its paths, what its entries give, how its component
//! for React is written, and its types. It packs nothing.

use super::around::between;
use super::table::EVENTS;
use super::{CLASS, react, table, types};
use crate::{npm, workspace};
use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// Every name with its kind.
pub fn names() -> Result<Vec<String>> {
    let paths = exports()?
        .into_iter()
        .map(|path| format!("npm export {path}"));
    Ok([paths.collect(), given()?, of_the_types()?].concat())
}

/// The paths that the npm package exports.
fn exports() -> Result<Vec<String>> {
    let file = workspace::root().join(npm::ENTRIES).join(npm::PACKAGE);
    let package: Value = serde_json::from_slice(&std::fs::read(file)?)?;
    let exports = package["exports"]
        .as_object()
        .context("the npm package exports nothing")?;
    Ok(exports.keys().cloned().collect())
}

/// What its entries give to scripts, and how the component for React is written.
fn given() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for (path, file) in [
        (".", "index.js"),
        ("./split", "split.js"),
        ("./react", "react.js"),
        ("./react-split", "react-split.js"),
    ] {
        let file = format!("{}/{file}", npm::ENTRIES);
        let given = between(&file, "\nexports.", " =")?;
        names.extend(given.iter().map(|name| format!("npm {path} gives {name}")));
    }
    let settings = table::settings()?;
    let props = settings.iter().map(|setting| react::prop_name(setting));
    names.extend(props.map(|prop| format!("React prop {prop}")));
    names.extend(
        EVENTS
            .iter()
            .map(|event| format!("React callback {}", react::callback(event))),
    );
    Ok(names)
}

fn of_the_types() -> Result<Vec<String>> {
    let declared = types::declarations()?;
    let of_react = react::declarations()?;
    let found = declared.lines().chain(of_react.lines()).flat_map(exported);
    let mut names: Vec<_> = found.map(|name| format!("type {name}")).collect();
    let class = format!("type {CLASS}");
    ensure!(names.contains(&class), "the types do not declare {CLASS}");
    names.sort();
    names.dedup();
    Ok(names)
}

/// The names that a line of declarations exports.
fn exported(line: &str) -> Vec<&str> {
    let is_of_a_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    if let Some(list) = line.strip_prefix("export type {") {
        let names = list.split(|letter| !is_of_a_name(letter));
        return names.filter(|name| !name.is_empty()).collect();
    }
    let kinds = ["type ", "interface ", "declare class ", "declare const "];
    let rest = line.strip_prefix("export ");
    let rest = rest.and_then(|rest| kinds.iter().find_map(|kind| rest.strip_prefix(kind)));
    let name = rest.and_then(|rest| rest.split(|letter| !is_of_a_name(letter)).next());
    name.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::exported;

    #[test]
    fn exported_types_are_found() {
        assert_eq!(exported("export type { A, Bee };"), ["A", "Bee"]);
        assert_eq!(exported("export type Outcome ="), ["Outcome"]);
        assert_eq!(
            exported("export declare class Own extends Element {"),
            ["Own"]
        );
        assert_eq!(exported("export declare const Part: {"), ["Part"]);
        assert!(exported("interface Own {").is_empty());
    }
}
