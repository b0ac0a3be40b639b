//! The public names around the element: what stands for it in a page, what the frame says,
//! and what the plugin for `WordPress` is called by.
//!
//! Each is read where it is written, in scripts and in PHP; a name that is no longer found
//! there is an error and no empty list.

use super::{TAG, table};
use crate::{plugin, release, workspace};
use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// Every name with its kind.
pub fn names() -> Result<Vec<String>> {
    Ok([
        in_a_page()?,
        versioned_files(),
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
pub fn between(file: &str, before: &str, after: &str) -> Result<Vec<String>> {
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
    use super::between;

    #[test]
    fn a_name_that_went_elsewhere_is_an_error() {
        let said = between("src/embed/element.js", "const NO_SUCH_NAME = '", "'");
        assert!(said.is_err_and(|wrong| wrong.to_string().contains("NO_SUCH_NAME")));
    }
}
