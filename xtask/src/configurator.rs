//! The page on which a firm sets the checklist up: `index.html` with its sheet and its
//! script, which needs what only a build knows.
//!
//! Nothing is worded here. The lines of policies, the frame's script and the listener for
//! a hand-off are the guides' own, so that the page and the guides cannot differ.

use crate::loader::hand_written;
use crate::manifest::Manifest;
use crate::node::Node;
use crate::pack::{self, minified, wrapped};
use crate::{css, join, languages, snippet, split, static_help, workspace};
use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;
use tas_checklist::text::Language;
use tas_checklist::text::further::FURTHER;

const PAGE: &str = "index.html";
/// What the page runs.
pub const SCRIPT: &str = "configurator.js";
const SHEET: &str = "configurator.css";

/// All that is written here.
pub const FILES: [&str; 3] = [PAGE, SCRIPT, SHEET];

/// Writes the page and what it needs besides the checklist.
pub fn write(folder: &Path, manifest: &Manifest, node: Option<&Node>) -> Result<()> {
    std::fs::write(folder.join(PAGE), page(manifest)?)?;
    let script = wrapped(&minified(&script(manifest)?, node)?);
    std::fs::write(folder.join(SCRIPT), script)?;
    let sheet = css::squeezed(&source(&format!("styles/{SHEET}"))?);
    Ok(std::fs::write(folder.join(SHEET), sheet)?)
}

fn source(name: &str) -> Result<String> {
    std::fs::read_to_string(workspace::root().join(name)).with_context(|| format!("no {name}"))
}

/// The page with what is known now, and without the line that speaks to Trunk.
fn page(manifest: &Manifest) -> Result<String> {
    let mut page = for_visitors(&source(PAGE)?);
    for (place, text) in [
        ("version", manifest.version.clone()),
        ("rules", manifest.rules_checked_on.clone()),
        (
            "help",
            snippet::help("          ", Language::English)?
                .trim()
                .to_owned(),
        ),
        (
            "snippet",
            shown(&snippet::text(manifest, Language::English)?),
        ),
    ] {
        let place = format!("<!-- {place} -->");
        ensure!(page.contains(&place), "{PAGE} has no place for {place}");
        page = page.replace(&place, &text);
    }
    Ok(page)
}

/// Without the `<link data-trunk …>` that keeps Trunk from building the package
/// in its own way.
fn for_visitors(page: &str) -> String {
    let lines = page.split_inclusive('\n');
    lines
        .filter(|line| !line.contains(" data-trunk "))
        .collect()
}

/// Code as the text of an element.
fn shown(code: &str) -> String {
    code.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn script(manifest: &Manifest) -> Result<String> {
    let mut modules = hand_written(&workspace::root().join("site/configurator"))?;
    modules.insert("built.js".to_owned(), built(manifest)?);
    join::joined(&modules, SCRIPT)
}

/// JSON is JavaScript, so data needs no escaping of our own.
fn built(manifest: &Manifest) -> Result<String> {
    let complete = [Language::English, Language::Spanish];
    let frame_script = first_script(&source("docs/iframe.md")?)?;
    let handoff_script = outdented(&first_script(&source("docs/intake.md")?)?);
    let split_file = format!("{}/{}", split::FOLDER, pack::FILE);
    let help = complete.map(|language| Ok((language.tag(), lines(language)?)));
    let help: Result<BTreeMap<_, _>> = help.into_iter().collect();
    let firm = complete.map(|language| (language.tag(), static_help::words(language).firm));
    let beside = FURTHER
        .iter()
        .map(|one| (one.tag, languages::beside(one.tag)));
    let scripts = json!({
        "packed": { "file": pack::FILE, "integrity": manifest.integrity(pack::FILE)? },
        "split": { "file": split_file, "integrity": manifest.integrity(&split_file)? },
    });
    let hash = format!("sha256-{}", BASE64.encode(Sha256::digest(&frame_script)));
    Ok([
        constant("SCRIPTS", &scripts)?,
        constant("HELP_LINES", &help?)?,
        constant("FIRM", &BTreeMap::from(firm))?,
        constant("LANGUAGE_FILES", &beside.collect::<BTreeMap<_, _>>())?,
        constant("POLICIES", &policies(&source("docs/csp.md")?))?,
        constant("SPLIT_FOLDER", split::FOLDER)?,
        constant("FRAME_SCRIPT", &frame_script)?,
        constant("FRAME_SCRIPT_HASH", &hash)?,
        constant("HANDOFF_SCRIPT", &handoff_script)?,
    ]
    .concat())
}

fn constant<T: Serialize + ?Sized>(name: &str, value: &T) -> Result<String> {
    let value = serde_json::to_string(value)?;
    Ok(format!("export const {name} = {value};\n"))
}

fn lines(language: Language) -> Result<Vec<String>> {
    let help = snippet::help("", language)?;
    Ok(help.lines().map(str::to_owned).collect())
}

/// The guide's policies by name: a block each, marked `csp`.
fn policies(guide: &str) -> BTreeMap<&str, String> {
    let blocks = guide.split("\n```csp ").skip(1);
    let named = blocks.filter_map(|block| {
        let (name, rest) = block.split_once('\n')?;
        let (line, _) = rest.split_once("\n```")?;
        Some((name, line.replace('\n', " ")))
    });
    named.collect()
}

/// The first script in a guide: the one beside a frame, or the listener for a hand-off.
fn first_script(guide: &str) -> Result<String> {
    let script = guide.split_once("<script>").map(|(_, rest)| rest);
    let script = script.and_then(|rest| rest.split_once("</script>"));
    let (script, _) = script.context("a guide has no script")?;
    Ok(script.to_owned())
}

/// A script as it stands in a file of its own.
fn outdented(script: &str) -> String {
    let lines = script.trim_matches('\n').lines();
    let lines = lines.map(|line| line.strip_prefix("  ").unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use tas_checklist::text::further::FURTHER;

    #[test]
    fn trunk_s_own_line_is_left_out() {
        let page = "<head>\n  <link data-trunk rel=\"rust\" data-trunk-skip>\n</head>\n";
        assert_eq!(super::for_visitors(page), "<head>\n</head>\n");
    }

    #[test]
    fn the_guide_has_a_policy_for_every_choice() -> anyhow::Result<()> {
        let guide = super::source("docs/csp.md")?;
        let policies = super::policies(&guide);
        for build in ["packed", "split"] {
            let plain = format!("{build}-without-wasm");
            assert!(policies[build].contains("https://files.example 'wasm-unsafe-eval'"));
            assert!(!policies[plain.as_str()].contains("wasm"));
        }
        assert!(policies["frame"].contains("frame-src https://files.example; base-uri"));
        Ok(())
    }

    #[test]
    fn the_scripts_are_the_guides_own() -> anyhow::Result<()> {
        let script = super::first_script(&super::source("docs/iframe.md")?)?;
        assert!(script.contains("tas-checklist:height") && !script.contains("</"));
        let intake = super::first_script(&super::source("docs/intake.md")?)?;
        let listener = super::outdented(&intake);
        assert!(listener.starts_with("document.addEventListener('tas-checklist:handoff', "));
        // The two guides that show it agree.
        assert_eq!(
            super::first_script(&super::source("docs/handoff.md")?)?,
            intake
        );
        Ok(())
    }

    #[test]
    fn every_further_language_can_be_chosen() -> anyhow::Result<()> {
        let page = super::source(super::PAGE)?;
        for further in &FURTHER {
            let field = format!("name=\"language-{0}\" value=\"{0}\"", further.tag);
            assert!(
                page.contains(&field) && page.contains(further.name),
                "{field}"
            );
        }
        Ok(())
    }
}
