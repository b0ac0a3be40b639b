//! The policies that `docs/csp.md` recommends, word for word: the browser tests use
//! them, and Google's `csp_evaluator` has to find no fault with them.
//!
//! A policy stands in a fenced block that is marked `csp` and has a name.

use std::path::Path;
use std::process::{Command, Stdio};

/// Where the page in `docs/csp.md` has put the release's files.
const FILES: &str = "https://files.example";

/// The policies by name, in order.
pub fn policies() -> Vec<(String, String)> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/csp.md");
    let page = std::fs::read_to_string(page).expect("docs/csp.md");
    let blocks = page.split("\n```csp ").skip(1);
    blocks
        .map(|block| {
            let (name, rest) = block.split_once('\n').expect("a name ends its line");
            let (policy, _) = rest.split_once("\n```").expect("a block ends");
            (name.to_owned(), policy.replace('\n', " "))
        })
        .collect()
}

/// One of them as the test site has to send it.
pub fn policy(name: &str) -> &'static str {
    let all = policies();
    let found = all.into_iter().find(|(known, _)| known == name);
    let (_, line) = found.unwrap_or_else(|| panic!("docs/csp.md has no policy `{name}`"));
    line.replace(FILES, "{{scripts}}").leak()
}

/// What the evaluator takes for serious: its numbers go from 10, high, to 100, a note.
/// From 50 on it asks to think of what only the site's owner can know.
const SERIOUS: &str = "
    const dist = process.argv[1] + '/csp_evaluator/dist/';
    const { CspEvaluator } = require(dist + 'evaluator.js');
    const { CspParser } = require(dist + 'parser.js');
    const found = new CspEvaluator(new CspParser(process.argv[2]).csp).evaluate();
    for (const { severity, directive, value, description } of found) {
        if (severity < 50) console.log(severity, directive, value, description);
    }";

fn serious(line: &str) -> String {
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/node_modules");
    assert!(
        packages.join("csp_evaluator").is_dir(),
        "csp_evaluator is missing: run `cargo xtask setup`"
    );
    let mut node = Command::new("node");
    node.args(["-e", SERIOUS])
        .arg(packages)
        .arg(line)
        .stdin(Stdio::null());
    let said = node
        .output()
        .expect("node is installed: `cargo xtask setup`");
    assert!(
        said.status.success(),
        "{}",
        String::from_utf8_lossy(&said.stderr)
    );
    String::from_utf8_lossy(&said.stdout).into_owned()
}

#[test]
fn recommended_policies_are_sound() {
    let policies = policies();
    assert!(policies.len() > 5, "docs/csp.md recommends {policies:?}");
    for (name, line) in policies {
        assert_eq!(serious(&line), "", "{name}: {line}");
    }
    let weak = "script-src 'unsafe-inline'";
    assert!(serious(weak).starts_with("10 "), "the evaluator is at work");
}
