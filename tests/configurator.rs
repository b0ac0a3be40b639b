//! The configurator's modules without a page: what its form takes is what the checklist
//! takes, and what was typed cannot break out of the code that it stands in.
//!
//! Node runs them as modules, with a few lines in place of what a build writes. That the
//! code works in a page is tested in browsers, in `tests/browser/configurator.rs`.

#![allow(
    clippy::expect_used,
    reason = "a test that cannot read a file has failed"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use tas_checklist::config::{ATTRIBUTES, Settings};

/// Values for each setting, good and bad.
const TYPED: [(&str, &[&str]); 13] = [
    ("firm-name", &["Ash & Alder", " ", "\"<>"]),
    (
        "firm-phone",
        &["202-555-0142", "call us", "٣", "+1 (202) 555"],
    ),
    (
        "firm-url",
        &[
            "https://a.example",
            "HTTPS://A.example",
            "https://",
            "http://a.example",
            "mailto:a@a.example",
            "mailto:",
            "/contact",
            "//a.example",
            "#contact",
            "contact",
            "javascript:alert(1)",
            "data:text/html,x",
        ],
    ),
    ("cta", &["Talk to us", "a | es: b"]),
    ("disclaimer", &["Attorney advertising", "a | es: b"]),
    ("languages", &["vi", "zh-Hans vi ko ht ru"]),
    ("lang", &["en", "ES", "xx", "vi"]),
    ("theme", &["auto", "light", "DARK", "dim"]),
    (
        "accent",
        &["#7a1f2b", "#ABC", "#abcd", "7a1f2b", "red", "#12345g", "#"],
    ),
    ("display", &["inline", "dialog", "popup"]),
    ("heading-level", &["2", "5", "1", "6", "02", "h2"]),
    (
        "exit-url",
        &["https://a.example", "/", "#top", "mailto:a@a.example", "a"],
    ),
    ("handoff", &["on", "OFF", "yes"]),
];

/// Telephone numbers and what a link dials, as `tel` in `src/ui/links.rs` has it.
const DIALLED: [(&str, &str); 6] = [
    ("202-555-0142", "tel:+12025550142"),
    ("(202) 555 0142", "tel:+12025550142"),
    ("+1 202 555 0142", "tel:+12025550142"),
    ("1-202-555-0142", "tel:+12025550142"),
    ("+49 30 1234567", "tel:+49301234567"),
    ("202-555-0142 ext. 7", "tel:+20255501427"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The modules in a folder of their own, under names that Node takes for modules.
fn modules(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    for from in ["site/configurator", "tests/configurator"] {
        for entry in std::fs::read_dir(root().join(from)).expect("the modules") {
            let path = entry.expect("a module").path();
            let text = std::fs::read_to_string(&path).expect("text");
            let name = path.with_extension("mjs");
            let name = name.file_name().expect("a name");
            std::fs::write(folder.join(name), text.replace(".js';", ".mjs';")).expect("a copy");
        }
    }
    folder
}

fn node(folder: &Path, arguments: &[&str]) -> String {
    let mut node = Command::new("node");
    let esbuild = root().join("tests/package/node_modules/esbuild/lib/main.js");
    assert!(
        esbuild.is_file(),
        "esbuild is missing: run `cargo xtask setup`"
    );
    let dialled = serde_json::to_string(&DIALLED).expect("JSON");
    node.env("ESBUILD", esbuild).env("DIALLED", dialled);
    said_by(node.args(arguments).current_dir(folder))
}

/// What a program says, which has to end well.
fn said_by(program: &mut Command) -> String {
    let said = program.output();
    let said = said.expect("node and php are installed: `cargo xtask setup`");
    let words = String::from_utf8_lossy(&said.stdout).into_owned();
    let errors = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "{words}\n{errors}");
    words
}

#[test]
fn the_form_takes_what_the_checklist_takes() {
    let folder = modules("taken");
    let mut asked = Vec::new();
    for (name, values) in TYPED {
        asked.extend(values.iter().map(|value| (name, *value)));
    }
    let typed = serde_json::to_string(&asked).expect("JSON");
    let script = format!(
        "import {{ understood }} from './settings.mjs';
         for (const [name, value] of {typed}) {{
           const {{ settings, wrong }} = understood({{ [name]: value }});
           console.log(JSON.stringify([settings[name] ?? null, wrong[name] ?? null]));
         }}"
    );
    let answers = node(&folder, &["--input-type=module", "--eval", &script]);
    assert_eq!(answers.lines().count(), asked.len(), "{answers}");
    for ((name, value), answer) in asked.into_iter().zip(answers.lines()) {
        let [kept, wrong]: [Option<String>; 2] = serde_json::from_str(answer).expect("JSON");
        let mut settings = Settings::default();
        let problem = settings.set(name, value);
        assert_eq!(wrong.is_some(), problem.is_some(), "{name}={value:?}");
        assert!(kept.is_none() || problem.is_none(), "{name}={value:?}");
        // What is not written out is as good as not set. English is written out, because
        // the page may be in another language.
        let changed = settings != Settings::default() || (name, value) == ("lang", "en");
        assert_eq!(kept.is_some(), changed, "{name}={value:?}");
        if let Some(words) = wrong {
            assert!(words.contains(value), "{words}");
        }
    }
}

#[test]
fn every_setting_is_tried_but_the_reviewers_own() {
    let tried = TYPED.map(|(name, _)| name);
    let listed = ATTRIBUTES
        .into_iter()
        .filter(|name| *name != "preview-date");
    assert_eq!(tried.to_vec(), listed.collect::<Vec<_>>());
}

/// The plugin writes the same link, with a few functions in place of what WordPress has.
#[test]
fn the_plugin_dials_the_same() {
    let element = root().join("platforms/wordpress/includes/element.php");
    let script = "
        define('ABSPATH', '/');
        function esc_attr($text) { return $text; }
        function esc_html($text) { return $text; }
        require $argv[1];
        foreach (array_slice($argv, 2) as $phone) {
            echo TAS_Checklist\\firm('', array('firm-phone' => $phone)), \"\\n\";
        }";
    let mut php = Command::new("php");
    php.args(["-r", script, "--"]).arg(element);
    let links = said_by(php.args(DIALLED.map(|(written, _)| written)));
    assert_eq!(links.lines().count(), DIALLED.len(), "{links}");
    for (link, (written, address)) in links.lines().zip(DIALLED) {
        assert!(
            link.contains(&format!("<a href=\"{address}\">{written}</a>")),
            "{link}"
        );
    }
}

/// Those that the page leads to by script, which no checker of links reads.
#[test]
fn the_guides_that_it_leads_to_are_there() {
    let platforms = root().join("site/configurator/platforms.js");
    let platforms = std::fs::read_to_string(platforms).expect("text");
    let guides: Vec<&str> = platforms
        .split("guide: ['")
        .skip(1)
        .filter_map(|rest| rest.split_once(".html'").map(|(guide, _)| guide))
        .collect();
    assert_eq!(guides.len(), 8, "{guides:?}");
    for guide in guides {
        let source = root().join(format!("{guide}.md"));
        assert!(source.is_file(), "no {}", source.display());
    }
}

#[test]
fn what_is_typed_stays_where_it_stands() {
    let folder = modules("typed");
    node(&folder, &["--test", "code.mjs"]);
}
