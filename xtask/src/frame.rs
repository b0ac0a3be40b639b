//! The page for platforms that allow an iframe and nothing else: the packed file
//! with a small script that takes the settings from the address and tells the page
//! around it how high it is.

use crate::loader::{self, Data, Script};
use crate::node::Node;
use crate::pack::{minified, wrapped};
use crate::{snippet, workspace};
use anyhow::{Context, Result, ensure};
use tas_checklist::text::Language;

const PAGE: &str = "frame.html";
const SCRIPT: &str = "frame.js";

/// Where the page has room for the static help.
const HELP: &str = "<!-- static help -->";

pub fn files(node: Option<&Node>) -> Result<Vec<(String, Vec<u8>)>> {
    let page = std::fs::read_to_string(workspace::root().join(PAGE))
        .with_context(|| format!("no {PAGE}"))?;
    ensure!(page.contains(HELP), "{PAGE} has no place for the help");
    let english = snippet::help("      ", Language::English)?;
    let spanish = snippet::help("        ", Language::Spanish)?;
    let help = format!("{english}      <div lang=\"es\">\n{spanish}      </div>");
    let page = page.replace(HELP, help.trim());
    let script = loader::script(Script::Frame, &Data::default(), "")?;
    let script = wrapped(&minified(&script, node)?);
    Ok(vec![
        (PAGE.to_owned(), page.into_bytes()),
        (SCRIPT.to_owned(), script.into_bytes()),
    ])
}
