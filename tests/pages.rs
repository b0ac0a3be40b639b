//! Every page of a release is valid HTML, and each of its links leads somewhere.
//!
//! The checker is html-validate, with the rules and reasons in `tests/pages/rules.mjs`;
//! it reads the pages in `dist/`, or in `$DIST_DIR`. Addresses on other sites are looked
//! at and not asked for. How pages look and sound is tried in `tests/browser/reading.rs`.

#![allow(clippy::expect_used, reason = "a helper that finds nothing has failed")]

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn dist() -> PathBuf {
    let dist = std::env::var_os("DIST_DIR").map_or_else(|| root().join("dist"), PathBuf::from);
    assert!(
        dist.join("docs/readme.html").is_file(),
        "{} has no pages: run `cargo xtask build`",
        dist.display()
    );
    dist
}

/// The checker's program, where it is what the lock file says.
fn checker() -> PathBuf {
    let folder = root().join("tests/pages");
    let lock = std::fs::read(folder.join("package-lock.json")).expect("the lock file");
    let stamp = folder.join("node_modules/.installed-from");
    let is_installed = std::fs::read(stamp).is_ok_and(|installed| installed == lock);
    assert!(
        is_installed,
        "html-validate is missing: run `cargo xtask setup`"
    );
    folder.join("check.mjs")
}

/// Whether nothing is wrong with the pages of a folder, and what is said of them.
fn checked(folder: &Path) -> (bool, String) {
    let mut node = Command::new("node");
    let output = node.arg(checker()).arg(folder).output();
    let output = output.expect("Node starts");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    (output.status.success(), said)
}

#[test]
fn every_page_is_valid_and_every_link_leads_somewhere() {
    let (is_well, said) = checked(&dist());
    assert!(is_well, "{said}");
    // With --nocapture this is the list to look through by hand.
    println!("{said}");
}

/// What the checker is for, it finds.
#[test]
fn what_is_wrong_is_named_with_its_line() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wrong-pages");
    std::fs::create_dir_all(&folder).expect("a folder");
    let page = |inside: &str| {
        format!(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>A page</title></head>\n<body>\n\
             <h1 id=\"top\">A page</h1>\n{inside}\n</body>\n</html>\n"
        )
    };
    let inside = "<p><a href=\"two.html\">None</a></p>\n\
         <p><a href=\"one.html#nowhere\">None</a></p>\n\
         <p><a href=\"../out.html\">Out</a></p>\n\
         <p><a href=\"http://firm.example/\">Open</a></p>\n\
         <p><a href=\"#top\">Up</a></p>\n\
         <div id=\"top\"></div>";
    std::fs::write(folder.join("one.html"), page(inside)).expect("a page");
    let (is_well, said) = checked(&folder);
    assert!(!is_well, "{said}");
    for (line, what) in [
        (6, "two.html, which is not there"),
        (7, "a place that one.html has not"),
        (8, "leads out of the folder"),
        (9, "is no https address"),
        (11, "no-dup-id"),
    ] {
        let mut lines = said.lines();
        let found = lines
            .any(|found| found.starts_with(&format!("one.html:{line}:")) && found.contains(what));
        assert!(found, "line {line}, {what}: {said}");
    }
    assert!(!said.contains("one.html:10:"), "{said}");
}
