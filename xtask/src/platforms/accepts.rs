//! The plugin takes the very values that the checklist takes: both are asked, and their
//! answers compared. What one of them saves, the other never ignores.

use crate::workspace;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use tas_checklist::config::{ATTRIBUTES, Settings};

/// Values to try on every attribute: those of each, right and nearly right, and some of none.
const VALUES: [&str; 70] = [
    "text",
    "é <b>\"&",
    "202-555-0142",
    "no digits",
    "٣",
    "https://firm.example/a%20b",
    "HTTP://firm.example",
    "https://",
    "http:/x",
    "mailto:a@firm.example",
    "mailto:",
    "/contact",
    "//firm.example",
    "#contact",
    "#",
    "/",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://x",
    "auto",
    "LIGHT",
    "dark",
    "dim",
    "inline",
    "Dialog",
    "popup",
    "on",
    "OFF",
    "yes",
    "1",
    "2",
    "3",
    "5",
    "6",
    "22",
    " 4 ",
    "#1d3f72",
    "#ABC",
    "#abcd",
    "#12345g",
    "1d3f72",
    "blue",
    "#1d3f72;",
    "en",
    "en-US",
    "ES_mx",
    "de",
    "vi",
    "vi-VN",
    "zh",
    "zh-Hans",
    "zh-TW",
    "zh_hant",
    "ko ru",
    "ko,ru",
    "ht, vi en",
    "ru tlh",
    "english",
    "2026-11-26",
    "2028-02-29",
    "2027-02-29",
    "1899-12-31",
    "1900-01-01",
    "2199-12-31",
    "2200-01-01",
    "2026-1-2",
    "26-11-2026",
    "2026-11-26x",
    "2026/11/26",
    "2026-00-10",
];

/// Further languages that are turned on besides.
const LANGUAGES: [&str; 2] = ["", "vi zh-Hans"];

pub fn run(plugin: &Path) -> Result<()> {
    let mut asked = Vec::new();
    for name in ATTRIBUTES {
        for languages in LANGUAGES {
            asked.extend(VALUES.map(|value| (name, value, languages)));
        }
    }
    let said = php(plugin, &asked)?;
    ensure!(said.len() == asked.len(), "PHP answers {said:?}");
    for ((name, value, languages), said) in asked.iter().zip(said) {
        let (_, problems) = Settings::read([("languages", *languages), (name, *value)]);
        let ours = problems.is_empty();
        ensure!(
            ours == (said == "yes"),
            "{name}=\"{value}\" with languages=\"{languages}\": the plugin says {said}, the checklist {ours}"
        );
    }
    Ok(())
}

fn php(plugin: &Path, asked: &[(&str, &str, &str)]) -> Result<Vec<String>> {
    let mut php = Command::new("php");
    php.arg(workspace::root().join("tests/platforms/wordpress/accepts.php"))
        .arg(plugin)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut php = php.spawn().context("cannot start php")?;
    let mut input = php.stdin.take().context("its input")?;
    input.write_all(json!(asked).to_string().as_bytes())?;
    drop(input);
    let output = php.wait_with_output()?;
    ensure!(output.status.success(), "PHP cannot say what it accepts");
    let said = String::from_utf8(output.stdout)?;
    Ok(said.lines().map(str::to_owned).collect())
}
