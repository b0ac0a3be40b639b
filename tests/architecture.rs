//! The shape of the code: who may import whom, how long a file may get, and that
//! each says what it is for.

#![allow(
    clippy::expect_used,
    reason = "a helper that cannot read a file has failed"
)]

use std::path::{Path, PathBuf};

/// What each module may import of the others. Absent is forbidden.
const IMPORTS: [(&str, &[&str]); 11] = [
    ("domain", &[]),
    ("rules", &["domain"]),
    ("engine", &["domain"]),
    ("text", &["domain"]),
    ("documents", &["domain", "rules", "engine", "text"]),
    ("rulebook", &["domain", "rules", "engine", "text"]),
    ("trial", &["domain", "rules", "engine"]),
    ("config", &["domain", "text"]),
    ("ui", &["domain", "rules", "engine", "text", "config"]),
    (
        "desk",
        &["domain", "rules", "text", "config", "documents", "ui"],
    ),
    ("embed", &["domain", "text", "config", "ui", "desk"]),
];

/// What the border takes of the words: which language, its texts as a browser brings
/// them, and the browser's own way with dates and numbers.
const LANGUAGES: [&str; 3] = ["Language", "further", "locale"];

/// No file is longer, but for flat lists of like things.
const MOST_LINES: usize = 400;
/// The median file is no longer.
const MEDIAN_LINES: usize = 120;
/// Registers and catalogues: lists, read one entry at a time.
const LISTS: [&str; 3] = [
    "src/domain/register.rs",
    "src/domain/question.rs",
    "src/rules/steps.rs",
];
/// No module of the loader is longer.
const MOST_LOADER_LINES: usize = 200;
/// Nor what opens the packed file, which is one function on purpose: browsers compile it
/// once, and what it remembers goes with it.
const MOST_OPENING_LINES: usize = 420;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with this extension, by its path from the root.
fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&root().join(folder), extension, &mut found);
    found.sort();
    assert!(!found.is_empty(), "no *.{extension} in {folder}");
    found
}

fn collect(folder: &Path, extension: &str, into: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, extension, into);
        } else if path.extension().is_some_and(|found| found == extension) {
            let name = path.strip_prefix(root()).expect("below the root");
            let text = std::fs::read_to_string(&path).expect("text");
            into.push((name.to_string_lossy().into_owned(), text));
        }
    }
}

/// The module that a file belongs to, as in `rules` for `src/rules/delay.rs`.
fn module(path: &str) -> &str {
    let inside = path.trim_start_matches("src/");
    inside.split(['/', '.']).next().expect("a name")
}

/// A file without its comments, which may speak of anything, and its tests, which
/// may use anything.
fn code(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().expect("text");
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn imports_point_one_way() {
    for (path, text) in files("src", "rs") {
        let own = module(&path);
        if own == "lib" || path.ends_with("tests.rs") {
            continue;
        }
        let (_, allowed) = IMPORTS
            .iter()
            .find(|(name, _)| *name == own)
            .expect("a known module");
        for (other, _) in IMPORTS {
            let imports = code(&text).contains(&format!("crate::{other}"));
            let may = other == own || allowed.contains(&other);
            assert!(!imports || may, "{path} imports {other}");
        }
    }
}

/// No sentence is chosen at the border: what it needs of a catalogue it gets by a
/// language that the settings name.
#[test]
fn the_border_takes_languages_of_the_words_and_nothing_else() {
    let mut taken = 0;
    for (path, text) in files("src", "rs") {
        if module(&path) != "embed" {
            continue;
        }
        for rest in code(&text).split("crate::text::").skip(1) {
            let name = rest.split(|letter: char| !letter.is_alphanumeric()).next();
            let name = name.expect("a name");
            assert!(LANGUAGES.contains(&name), "{path} takes text::{name}");
            taken += 1;
        }
    }
    assert!(taken > 0, "the border takes no language");
}

#[test]
fn only_the_border_and_one_module_touch_the_page_or_the_clock() {
    let touching = [
        "src/ui/dom.rs",
        "src/embed.rs",
        "src/embed/checklist.rs",
        "src/embed/worksheet.rs",
    ];
    for (path, text) in files("src", "rs") {
        let reads = [
            "web_sys::window",
            "gloo::",
            "js_sys::",
            "SystemTime",
            "Instant::now",
        ];
        for word in reads {
            let touches = code(&text).contains(word);
            assert!(
                !touches || touching.contains(&path.as_str()),
                "{path} uses {word}"
            );
        }
    }
}

#[test]
fn nothing_that_a_strict_page_refuses_or_that_weighs_too_much_is_used() {
    let banned = [
        "from_html_unchecked",
        "inner_html",
        "serde_json",
        "HashMap",
        "local_storage",
        "session_storage",
        "set_cookie",
        "push_state",
    ];
    for (path, text) in files("src", "rs") {
        for word in banned {
            assert!(!code(&text).contains(word), "{path} uses {word}");
        }
    }
    for (path, text) in [files("src/embed", "js"), files("site", "js")].concat() {
        for word in [
            "innerHTML",
            "eval(",
            "localStorage",
            "sessionStorage",
            "document.cookie",
        ] {
            assert!(!text.contains(word), "{path} uses {word}");
        }
    }
}

#[test]
fn the_styles_use_no_root_units() {
    for (path, text) in files("styles", "css") {
        let site = ["site.css", "configurator.css", "print.css"];
        let site = site.iter().any(|name| path.ends_with(name));
        let rem = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.');
        let rem = rem
            .into_iter()
            .any(|word| word.ends_with("rem") && word.len() > 3);
        assert!(
            site || !rem,
            "{path} uses rem, which a host's root size collapses"
        );
    }
}

/// A panel that reads from right to left turns around by itself. What is drawn by the
/// sides of a box, such as an arrow, has a rule of its own for `:dir(rtl)`.
#[test]
fn the_styles_know_no_left_and_no_right() {
    for (path, text) in files("styles", "css") {
        let site = ["site.css", "print.css", "rulebook.css"];
        if site.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        for line in text.lines().map(str::trim) {
            let (property, value) = line.split_once(':').unwrap_or((line, ""));
            let value = value.trim().trim_end_matches(';');
            let is_physical = property.ends_with("-left")
                || property.ends_with("-right")
                || ["left", "right"].contains(&property)
                || ["left", "right"].contains(&value);
            assert!(!is_physical, "{path}: {line}");
            let sides: Vec<&str> = value.split(' ').collect();
            let is_box = ["padding", "margin", "inset"].contains(&property) && !value.contains('(');
            let is_uneven = is_box && sides.len() == 4 && sides[1] != sides[3];
            assert!(!is_uneven, "{path}: {line}");
        }
    }
}

#[test]
fn every_file_says_what_it_is_for_and_fits_a_room() {
    let mut lengths = Vec::new();
    for folder in ["src", "tests", "benches", "xtask/src", "xtask/packing/src"] {
        for (path, text) in files(folder, "rs") {
            assert!(text.starts_with("//! "), "{path} has no header");
            let lines = text.lines().count();
            let is_list = LISTS.contains(&path.as_str()) || path.starts_with("src/text/");
            assert!(lines <= MOST_LINES || is_list, "{path} has {lines} lines");
            lengths.push(lines);
        }
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= MEDIAN_LINES, "the median file has {median} lines");
    for (folder, most) in [
        ("src/embed", MOST_LOADER_LINES),
        ("site", MOST_LOADER_LINES),
        ("xtask/packing/opening", MOST_OPENING_LINES),
    ] {
        for (path, text) in files(folder, "js") {
            assert!(text.starts_with("// "), "{path} has no header");
            assert!(text.lines().count() <= most, "{path}");
        }
    }
}
