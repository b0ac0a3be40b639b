//! The public names around the element: what stands for it in a page, what the npm package
//! gives, what the frame says, and what the plugin for `WordPress` is called by.
//!
//! Each is read where it is written, in scripts and in PHP; a name that is no longer found
//! there is an error and no empty list.

use super::table::EVENTS;
use super::{CLASS, TAG, react, table, types};
use crate::{npm, plugin, release, workspace};
use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// Every name with its kind.
pub fn names() -> Result<Vec<String>> {
    Ok([
        in_a_page()?,
        versioned_files(),
        of_the_npm_package()?,
        of_the_types()?,
        of_the_frame()?,
        of_the_plugin()?,
    ]
    .concat())
}

fn in_a_page() -> Result<Vec<String>> {
    let element = one_between("src/embed/element.js", "NAME = '", "'")?;
    ensure!(element == TAG, "the element is {element}, and not {TAG}");
    let mark = one_between("src/embed/placement.js", "MARK = '", "'")?;
    Ok(vec![
        format!("element {element}"),
        format!("placement attribute {mark}"),
    ])
}

fn versioned_files() -> Vec<String> {
    let names = release::versioned_names("<version>").into_iter();
    names.map(|name| format!("file {name}")).collect()
}

/// What its entries give to scripts, and how the component for React is written.
fn of_the_npm_package() -> Result<Vec<String>> {
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

/// What `frame.html` tells the page around it.
fn of_the_frame() -> Result<Vec<String>> {
    let file = "src/embed/frame/frame.js";
    let own = between(file, "tell('", "'")?;
    let passed_on = one_between(file, "of ['", "']")?;
    let kinds = own
        .iter()
        .map(String::as_str)
        .chain(passed_on.split("', '"));
    let names = kinds.map(|kind| format!("frame message {TAG}:{kind}"));
    Ok(names.collect())
}

/// What pages and a site's database hold of the plugin.
fn of_the_plugin() -> Result<Vec<String>> {
    let file = |name: &str| format!("{}/{name}", plugin::SOURCES);
    let shortcode = one_between(&file("includes/placement.php"), "const SHORTCODE = '", "'")?;
    let option = one_between(&file("tas-checklist.php"), "const OPTION  = '", "'")?;
    let block: Value = serde_json::from_str(&read(&file("block/block.json"))?)?;
    let name = block["name"].as_str().context("the block has no name")?;
    let attributes = block["attributes"].as_object();
    let attributes = attributes.context("the block has no attributes")?;
    let mut names = vec![
        format!("WordPress shortcode {shortcode}"),
        format!("WordPress option {option}"),
        format!("WordPress block {name}"),
    ];
    names.extend(
        attributes
            .keys()
            .map(|name| format!("WordPress block attribute {name}")),
    );
    // The plugin writes them so, and knows no other.
    let written = table::settings()?
        .into_iter()
        .map(|setting| setting.name.replace('-', "_"));
    names.extend(written.map(|name| format!("WordPress shortcode attribute {name}")));
    Ok(names)
}

fn read(file: &str) -> Result<String> {
    std::fs::read_to_string(workspace::root().join(file)).with_context(|| format!("no {file}"))
}

/// What stands in a file between each `before` and the next `after`.
fn between(file: &str, before: &str, after: &str) -> Result<Vec<String>> {
    let text = read(file)?;
    let rests = text.split(before).skip(1);
    let found: Vec<_> = rests
        .filter_map(|rest| Some(rest.split_once(after)?.0.to_owned()))
        .collect();
    ensure!(
        !found.is_empty(),
        "{file} has no `{before}…{after}` any more, where public names were read"
    );
    Ok(found)
}

fn one_between(file: &str, before: &str, after: &str) -> Result<String> {
    let found = between(file, before, after)?;
    ensure!(
        found.len() == 1,
        "{file} has `{before}` {} times",
        found.len()
    );
    found.into_iter().next().context("there is one")
}

#[cfg(test)]
mod tests {
    use super::{between, exported};

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

    #[test]
    fn a_name_that_went_elsewhere_is_an_error() {
        let said = between("src/embed/element.js", "const NO_SUCH_NAME = '", "'");
        assert!(said.is_err_and(|wrong| wrong.to_string().contains("NO_SUCH_NAME")));
    }
}
