//! The guides are found, and say of the loader what the loader says of itself. Whether a
//! link leads somewhere, and whether a guide is right, is not looked at here.

#![allow(
    clippy::expect_used,
    reason = "a helper that cannot read a file has failed"
)]

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).expect("a file of the project")
}

/// Every file below a folder with this ending, by its path from that folder.
fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect(&root().join(folder), ending, &mut found);
    let base = root().join(folder);
    let mut names: Vec<String> = found
        .iter()
        .map(|path| path.strip_prefix(&base).expect("below the folder"))
        .map(|path| path.to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(!names.is_empty(), "no *.{ending} in {folder}");
    names
}

fn collect(folder: &Path, ending: &str, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, ending, into);
        } else if path.extension().is_some_and(|own| own == ending) {
            into.push(path);
        }
    }
}

/// A guide that nobody finds helps nobody.
#[test]
fn every_guide_is_in_the_index() {
    let index = read("docs/README.md");
    for guide in files("docs", "md") {
        let link = format!("]({guide})");
        assert!(guide == "README.md" || index.contains(&link), "{guide}");
    }
    for entry in std::fs::read_dir(root()).expect("the root").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let link = format!("](../{name})");
        let is_document = Path::new(&name).extension().is_some_and(|own| own == "md");
        assert!(!is_document || index.contains(&link), "{name}");
    }
}

/// Who comes from a site builder needs its steps, what goes wrong there, how to see that it
/// went well, and whether any of it was tried.
#[test]
fn every_platform_s_guide_has_its_parts() {
    let start = read("docs/start.md");
    for guide in files("docs/platforms", "md") {
        let text = read(&format!("docs/platforms/{guide}"));
        for part in ["tried by us", "\n## ", "Traps", "diagnose()"] {
            let lower = text.to_lowercase();
            assert!(lower.contains(&part.to_lowercase()), "{guide} lacks {part}");
        }
        assert!(start.contains(&format!("](platforms/{guide})")), "{guide}");
    }
}

/// The configurator and the demo lead to pages that are made of these documents.
#[test]
fn every_guide_that_a_page_leads_to_is_there() {
    let mut pages = vec![root().join("index.html")];
    for ending in ["html", "js"] {
        collect(&root().join("site"), ending, &mut pages);
    }
    for page in pages {
        let text = std::fs::read_to_string(&page).expect("a page");
        for rest in text.split("docs/").skip(1) {
            let is_part = |letter: char| letter.is_ascii_alphanumeric() || "/-_".contains(letter);
            let name: String = rest.chars().take_while(|letter| is_part(*letter)).collect();
            if !rest[name.len()..].starts_with(".html") {
                continue;
            }
            let guide = match name.as_str() {
                "index" => "docs/README.md".to_owned(),
                _ => format!("docs/{name}.md"),
            };
            let document = format!("{}.md", name.to_uppercase());
            let there = [guide, document]
                .iter()
                .any(|name| root().join(name).is_file());
            assert!(there, "{} leads to docs/{name}.html", page.display());
        }
    }
}

/// Somebody copies a line of the console into the search of the guide. What stands for
/// something else in it (`${…}`) parts the words that are looked for.
#[test]
fn every_line_of_the_console_is_explained() {
    let guide = read("docs/troubleshooting.md");
    let mut lines = 0;
    for module in files("src/embed", "js") {
        let code = read(&format!("src/embed/{module}"));
        let said = code
            .split("console.")
            .skip(1)
            .filter(|call| call.starts_with("warn(`") || call.starts_with("info(`"));
        for call in said {
            let words = call.split('`').nth(1).unwrap_or_default();
            let words = words.replace("${NAME}", "tas-checklist");
            let known = words.split(", because").next().unwrap_or_default();
            let pieces = known.split("${").map(|piece| {
                let end = piece.split_once('}').map_or(piece, |(_, rest)| rest);
                end.trim_start_matches("tas-checklist: ").trim()
            });
            for piece in pieces {
                assert!(guide.contains(piece), "{module}: {piece}");
            }
            lines += 1;
        }
        let advice = code.lines().filter(|line| line.contains("advise("));
        for words in advice.flat_map(|line| line.split('\'').skip(1).step_by(2)) {
            assert!(guide.contains(words), "{module}: {words}");
            lines += 1;
        }
    }
    assert!(lines > 5, "the lines are no longer found: {lines}");
}

/// Nobody shall be asked for what a visitor told, and everybody be told not to send it.
#[test]
fn every_form_asks_for_no_answer() {
    for form in files(".github/ISSUE_TEMPLATE", "yml") {
        if form == "config.yml" {
            continue;
        }
        let text = read(&format!(".github/ISSUE_TEMPLATE/{form}"));
        assert!(text.contains("id: agreed"), "{form}");
        assert!(!text.contains('\t'), "{form} has tabs, which YAML refuses");
        let ids: Vec<&str> = text
            .lines()
            .filter_map(|line| line.trim().strip_prefix("id: "))
            .collect();
        for (at, id) in ids.iter().enumerate() {
            assert!(!ids[..at].contains(id), "{form} has two fields `{id}`");
        }
    }
    for form in ["host-page.yml", "bug.yml"] {
        let text = read(&format!(".github/ISSUE_TEMPLATE/{form}"));
        assert!(text.contains("diagnose()"), "{form}");
        assert!(text.contains("SECURITY.md"), "{form}");
    }
}
