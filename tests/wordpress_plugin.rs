//! What can be read off the plugin for WordPress without one: it knows the attributes of
//! the checklist and no others, escapes whatever it writes, asks nobody, keeps nothing but
//! one option, and its headers agree. What it does is tested in tests/browser/wordpress.

#![allow(
    clippy::expect_used,
    reason = "a helper that cannot read a file has failed"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tas_checklist::config::ATTRIBUTES;
use tas_checklist::text::further::FURTHER;

fn plugin() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("platforms/wordpress")
}

fn read(name: &str) -> String {
    std::fs::read_to_string(plugin().join(name)).expect("a file of the plugin")
}

/// Every file of PHP, by its name.
fn php() -> Vec<(String, String)> {
    let folders = ["", "includes", "block"];
    let files = folders.map(|folder| plugin().join(folder).read_dir().expect("a folder"));
    let paths = files
        .into_iter()
        .flatten()
        .map(|file| file.expect("a file").path());
    let php = paths.filter(|path| path.extension().is_some_and(|found| found == "php"));
    let found: Vec<_> = php
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("text");
            (path.display().to_string(), text)
        })
        .collect();
    assert!(found.len() > 10, "{found:?}");
    found
}

/// The lines that are no comment.
fn code(text: &str) -> impl Iterator<Item = &str> {
    let comment = |line: &&str| {
        !["*", "/*", "//"]
            .iter()
            .any(|start| line.trim().starts_with(start))
    };
    text.lines().filter(comment)
}

/// What stands in parentheses from the start of a text, parted at its commas.
fn arguments(text: &str) -> Vec<String> {
    let (mut parts, mut depth, mut quote, mut escaped) = (vec![String::new()], 0, None, false);
    for letter in text.chars() {
        match (quote, letter) {
            (Some(open), _) if letter == open && !escaped => quote = None,
            (None, '\'' | '"') => quote = Some(letter),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') if depth == 0 => break,
            (None, ')' | ']') => depth -= 1,
            (None, ',') if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        escaped = letter == '\\' && !escaped;
        parts.last_mut().expect("a part").push(letter);
    }
    parts.iter().map(|part| part.trim().to_owned()).collect()
}

#[test]
fn it_knows_the_attributes_of_the_checklist() {
    let listed = read("includes/attributes.php");
    let (_, rest) = listed
        .split_once("const ATTRIBUTES = array(")
        .expect("a list");
    let listed: Vec<String> = arguments(rest)
        .iter()
        .map(|one| one.replace('\'', ""))
        .collect();
    let listed: Vec<&str> = listed
        .iter()
        .map(String::as_str)
        .filter(|one| !one.is_empty())
        .collect();
    assert_eq!(listed, ATTRIBUTES);

    let block: Value = serde_json::from_str(&read("block/block.json")).expect("JSON");
    let block: BTreeSet<String> = block["attributes"]
        .as_object()
        .expect("attributes")
        .keys()
        .cloned()
        .collect();
    assert_eq!(block, ATTRIBUTES.map(camel).into());

    let (editor, readme) = (read("block/editor.js"), read("readme.txt"));
    for attribute in ATTRIBUTES {
        assert!(
            editor.contains(&format!("['{}',", camel(attribute))),
            "{attribute}"
        );
        assert!(readme.contains(&attribute.replace('-', "_")), "{attribute}");
    }
    let known = read("includes/attributes.php");
    for further in &FURTHER {
        assert!(known.contains(further.name) && known.contains(&format!("'{}'", further.tag)));
    }
}

/// A name as properties of an element write it.
fn camel(name: &str) -> String {
    let mut words = name.split('-');
    let first = words.next().expect("a word").to_owned();
    words.fold(first, |name, word| {
        name + &word[..1].to_uppercase() + &word[1..]
    })
}

#[test]
fn nobody_runs_a_file_by_its_address() {
    for (name, text) in php() {
        let guard = if name.ends_with("uninstall.php") {
            "defined( 'WP_UNINSTALL_PLUGIN' ) || exit;"
        } else {
            "defined( 'ABSPATH' ) || exit;"
        };
        let before = text.split(guard).next().expect("text");
        assert_ne!(before, text, "{name} has no guard");
        let names = |line: &str| {
            line.is_empty() || line.starts_with("<?php") || line.starts_with("namespace ")
        };
        assert!(
            code(before).all(names),
            "{name} does something before its guard"
        );
    }
}

#[test]
fn it_asks_nobody_and_keeps_one_option() {
    let never = [
        "wp_remote",
        "WP_Http",
        "curl_",
        "fsockopen",
        "stream_",
        "file_get_contents",
        "fopen",
        "file_put_contents",
        "unlink",
        "eval(",
        "base64_decode",
        "assert(",
        "shell_exec",
        "$_GET",
        "$_POST",
        "$_REQUEST",
        "$_COOKIE",
        "$_SERVER",
        "setcookie",
        "wp_schedule",
        "set_transient",
        "set_site_transient",
        "user_meta",
        "post_meta",
        "add_option(",
        "$wpdb",
        "admin_notices",
        "wp_mail",
        "<script",
        "<style",
        "wp_add_inline",
        "phpinfo",
        "extract(",
    ];
    for (name, text) in php() {
        for word in never {
            assert!(
                !code(&text).any(|line| line.contains(word)),
                "{name} uses {word}"
            );
        }
        for (at, call) in text.match_indices("update_option(") {
            let option = &arguments(&text[at + call.len()..])[0];
            assert_eq!(option, "OPTION", "{name} keeps another option");
        }
        let addresses = text.split("://").skip(1).count();
        let known =
            text.matches("https://opensource.org").count() + text.matches("https?://").count();
        assert_eq!(addresses, known, "{name} names an address");
    }
    let editor = read("block/editor.js");
    assert!(
        editor.contains("httpMethod: 'POST'"),
        "settings in an address"
    );
    for word in ["fetch", "XMLHttpRequest", "://", "innerHTML", "eval"] {
        assert!(!editor.contains(word), "the editor's script uses {word}");
    }
}

/// What markup is built of besides: names from the list of attributes, and markup that the
/// plugin or WordPress has built of escaped parts.
const BUILT: [&str; 7] = [
    "$name",
    "$address",
    "$attributes",
    "$help",
    "implode( ', ', $parts )",
    "element( $values )",
    "get_block_wrapper_attributes()",
];

/// Whatever is put into markup is escaped where it is put there, or was built so.
#[test]
fn what_is_written_is_escaped() {
    let escaping = ["esc_", "selected( ", "checked( "];
    let mut looked_at = 0;
    for (name, text) in php() {
        for (at, call) in text.match_indices("printf(") {
            let arguments = arguments(&text[at + call.len()..]);
            let kept = text[..at].ends_with('s');
            let markup = arguments[0].contains('<') || arguments[0].contains("=\"");
            if kept && !markup {
                continue;
            }
            for argument in &arguments[1..] {
                let escaped = escaping.iter().any(|how| argument.starts_with(how));
                let known = kept && BUILT.contains(&argument.as_str());
                assert!(
                    escaped || known || argument.is_empty(),
                    "{name} writes {argument}"
                );
                looked_at += 1;
            }
        }
        for line in code(&text).filter(|line| line.contains("echo ")) {
            let plain = line.trim().starts_with("echo '") && line.ends_with("';");
            assert!(plain, "{name}: {line}");
        }
    }
    assert!(looked_at > 40, "{looked_at}");
}

#[test]
fn every_word_can_be_translated() {
    let mut words = 0;
    for (name, text) in php() {
        for (at, function) in text.match_indices("__( ") {
            let arguments = arguments(&text[at + function.len()..]);
            let sound = arguments.len() == 2
                && arguments[0].starts_with('\'')
                && arguments[1] == "'tas-checklist'";
            assert!(sound, "{name}: {arguments:?}");
            words += 1;
        }
    }
    assert!(words > 40, "{words}");
    let editor = read("block/editor.js");
    assert_eq!(
        editor.matches("__('").count(),
        editor.matches(", 'tas-checklist')").count()
    );
}

#[test]
fn the_headers_agree() {
    let (main, readme) = (read("tas-checklist.php"), read("readme.txt"));
    let field = |text: &str, name: &str| -> String {
        let line = text
            .lines()
            .find(|line| line.trim_start_matches(" * ").starts_with(name));
        let line = line.unwrap_or_else(|| panic!("no {name}"));
        line.split_once(':').expect("a value").1.trim().to_owned()
    };
    for name in [
        "Requires at least",
        "Requires PHP",
        "License",
        "License URI",
    ] {
        assert_eq!(field(&main, name), field(&readme, name), "{name}");
    }
    assert_eq!(field(&main, "Version"), field(&readme, "Stable tag"));
    assert_eq!(field(&main, "Version"), "{{version}}");
    assert_eq!(field(&main, "Text Domain"), "tas-checklist");
    // Else whoever takes this name in WordPress's directory could update every firm's site.
    assert_eq!(field(&main, "Update URI"), "false");
    assert!(
        readme.contains("= Where is the source of the packed scripts? ="),
        "the scripts are packed, and the source is not named"
    );
    assert!(readme.starts_with(&format!("=== {} ===\n", field(&main, "Plugin Name"))));
    assert!(field(&readme, "Tags").split(',').count() <= 5);
    for section in [
        "Description",
        "Installation",
        "Frequently Asked Questions",
        "Changelog",
    ] {
        assert!(
            readme.contains(&format!("\n== {section} ==\n")),
            "{section}"
        );
    }
    let short = readme.split("\n\n").nth(1).expect("a short description");
    assert!(short.len() <= 150 && !short.contains('\n'), "{short}");
}
