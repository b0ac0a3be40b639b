//! Every link of a document leads somewhere: to a file of the project, and to a place in
//! it that is there. Tests alone; the links of the pages made of them are checked by
//! `tests/pages.rs`.
//!
//! Links to other sites are not asked for, which would make a build depend on them.

use crate::guides::anchors::Anchors;
use crate::guides::{links, markdown};
use crate::{process, workspace};
use anyhow::Result;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// A link with the line that it stands on.
struct Found {
    line: usize,
    to: String,
}

/// What is of interest of a document.
#[derive(Default)]
struct Document {
    links: Vec<Found>,
    places: BTreeSet<String>,
}

fn document(text: &str) -> Document {
    let parts: Vec<(Event, _)> = markdown::parser(text).into_offset_iter().collect();
    let events: Vec<Event> = parts.iter().map(|(event, _)| event.clone()).collect();
    let (mut found, mut anchors) = (Document::default(), Anchors::default());
    for (at, (event, range)) in parts.iter().enumerate() {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let (words, _) = markdown::words(&events[at..], TagEnd::Heading(*level));
                found.places.insert(anchors.next(&words));
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                let line = text[..range.start].matches('\n').count() + 1;
                let to = dest_url.to_string();
                found.links.push(Found { line, to });
            }
            _ => {}
        }
    }
    found
}

/// Every document that git keeps, by its path from the root.
fn documents() -> Result<BTreeMap<String, Document>> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-z", "*.md"])
        .current_dir(workspace::root());
    let names = String::from_utf8(process::output_of(&mut git)?)?;
    let mut all = BTreeMap::new();
    for name in names.split_terminator('\0') {
        // A file may have been removed and git not told yet.
        if let Ok(text) = std::fs::read_to_string(workspace::root().join(name)) {
            all.insert(name.to_owned(), document(&text));
        }
    }
    Ok(all)
}

/// Why a link leads nowhere.
fn wrong(name: &str, to: &str, all: &BTreeMap<String, Document>) -> Option<String> {
    if links::leads_out(to) {
        let is_known = to.starts_with("mailto:") || to.starts_with("tel:");
        return (!is_known && !is_address(to)).then(|| "is no https address".to_owned());
    }
    let Some((path, place)) = links::resolved(to, name) else {
        return Some("leads out of the project".to_owned());
    };
    if !workspace::root().join(&path).exists() {
        return Some(format!("leads to {path}, which is not there"));
    }
    let place = place?;
    let has_it = all.get(&path)?.places.contains(place);
    (!has_it).then(|| format!("leads to a heading that {path} has not"))
}

/// An address that could be asked for, in secret.
fn is_address(to: &str) -> bool {
    let host = to.strip_prefix("https://").and_then(|rest| {
        let host = rest.split(['/', '?', '#']).next()?;
        host.contains('.').then_some(host)
    });
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || ".-:".contains(letter);
    host.is_some_and(|host| host.chars().all(is_plain)) && !to.contains(char::is_whitespace)
}

#[test]
fn every_link_of_a_document_leads_somewhere() -> Result<()> {
    let all = documents()?;
    assert!(all.contains_key("README.md"), "no documents are found");
    let mut nowhere = Vec::new();
    for (name, Document { links, .. }) in &all {
        for Found { line, to } in links {
            if let Some(why) = wrong(name, to, &all) {
                nowhere.push(format!("{name}:{line}: the link {to} {why}"));
            }
        }
    }
    assert!(nowhere.is_empty(), "{}", nowhere.join("\n"));
    Ok(())
}

#[test]
fn a_link_that_leads_nowhere_is_named() {
    let text = "# A place\n\n[a](README.md#a-place)\n[b](README.md#none)\n";
    let read = document(text);
    let lines: Vec<usize> = read.links.iter().map(|link| link.line).collect();
    assert_eq!(lines, [3, 4]);
    let all = BTreeMap::from([("README.md".to_owned(), read)]);
    for (to, is_wrong) in [
        ("README.md#a-place", false),
        ("#a-place", false),
        ("src/rules", false),
        ("https://www.irs.gov/irm", false),
        ("README.md#none", true),
        ("docs/none.md", true),
        ("../elsewhere.md", true),
        ("http://www.irs.gov/", true),
        ("https://irs", true),
    ] {
        assert_eq!(wrong("README.md", to, &all).is_some(), is_wrong, "{to}");
    }
}
