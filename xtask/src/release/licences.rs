//! The licences of everything inside, in full: each text once, with all that come under
//! it. Where the sources of a part hold no text, the standard one of its licence stands in,
//! and where there is none of that either, there is no release.

use super::inside::{self, Origin, Part};
use anyhow::{Context, Result, ensure};
use spdx::expression::ExpressionReq;
use spdx::{AdditionItem, Expression, LicenseItem, ParseMode};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::OnceLock;

/// The file of a release.
pub const FILE: &str = "THIRD-PARTY-LICENSES.txt";

/// How the names of such files begin, in capitals.
const BEGINNINGS: [&str; 6] = [
    "LICENSE",
    "LICENCE",
    "COPYING",
    "COPYRIGHT",
    "NOTICE",
    "UNLICENSE",
];

const LINE: &str = "==============================================================================";

/// The file for whatever holds the programs and no more: what a website serves, and what
/// other systems install.
pub fn of_the_programs() -> Result<&'static str> {
    // Cargo takes seconds to say what is inside, and three packages ask.
    static TEXT: OnceLock<String> = OnceLock::new();
    if let Some(text) = TEXT.get() {
        return Ok(text);
    }
    let (parts, _) = inside::all()?;
    let text = text(&parts)?;
    Ok(TEXT.get_or_init(|| text))
}

/// The whole file.
pub fn text(parts: &[Part]) -> Result<String> {
    let mut texts: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for part in parts {
        for text in of(part)? {
            let (_, names) = texts.entry(words(&text)).or_insert((text, Vec::new()));
            let name = format!("{} {}", part.name, part.version);
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    let mut texts: Vec<_> = texts.into_values().collect();
    texts.sort_by(|(_, one), (_, other)| one.cmp(other));
    let mut file = head(parts);
    for (text, names) in texts {
        write!(
            file,
            "\n{LINE}\n{}\n{LINE}\n\n{}\n",
            names.join(", "),
            text.trim_end()
        )?;
    }
    Ok(file)
}

fn head(parts: &[Part]) -> String {
    let mut head = "What is inside the files of this release and not part of the project itself, \
                    with the\nlicence that each author gives. The texts follow.\n\n"
        .to_owned();
    for part in parts {
        let _ = writeln!(head, "{} {}: {}", part.name, part.version, part.licence);
    }
    head
}

/// Texts that differ in white space are one.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts of a part.
fn of(part: &Part) -> Result<Vec<String>> {
    let files = files(part)?;
    if files.is_empty() {
        return standard(&part.licence, &part.authors)
            .with_context(|| format!("no text of the licence of {} {}", part.name, part.version));
    }
    files
        .iter()
        .map(|file| Ok(std::fs::read_to_string(file)?))
        .collect()
}

/// The files with licences among the sources of a part.
fn files(part: &Part) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if part.origin == Origin::Hand {
        return Ok(files);
    }
    let folder = part.folder.read_dir();
    for entry in folder.with_context(|| format!("no sources of {}", part.name))? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_uppercase();
        if path.is_file() && BEGINNINGS.iter().any(|begins| name.starts_with(begins)) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The standard texts of a licence, each under the authors that the part names.
fn standard(licence: &str, authors: &[String]) -> Result<Vec<String>> {
    let expression = Expression::parse_mode(licence, ParseMode::LAX)
        .map_err(|wrong| anyhow::anyhow!("`{licence}` is no licence: {}", wrong.reason))?;
    let mut texts = Vec::new();
    for ExpressionReq { req, .. } in expression.requirements() {
        let LicenseItem::Spdx { id, .. } = &req.license else {
            anyhow::bail!("{} has no standard text", req.license);
        };
        texts.push(under(id.full_name, authors, id.text()));
        if let Some(AdditionItem::Spdx(exception)) = &req.addition {
            texts.push(exception.text().to_owned());
        }
    }
    ensure!(!texts.is_empty(), "`{licence}` names no licence");
    Ok(texts)
}

fn under(name: &str, authors: &[String], text: &str) -> String {
    let by = if authors.is_empty() {
        "its authors".to_owned()
    } else {
        authors.join(", ")
    };
    format!("{name}, in its standard text, as given by {by}\n\n{text}")
}

#[cfg(test)]
mod tests {
    use super::{of_the_programs, standard, text};
    use crate::release::inside::{Origin, Part};
    use std::collections::BTreeSet;

    #[test]
    fn a_licence_without_a_file_has_its_standard_text() -> anyhow::Result<()> {
        let texts = standard("MIT/Apache-2.0", &["Ana".to_owned()])?;
        assert_eq!(texts.len(), 2);
        assert!(texts[0].contains("MIT License") && texts[0].contains("Ana"));
        assert!(texts[0].contains("Permission is hereby granted"));
        assert!(texts[1].contains("Apache License"));
        let exception = standard("Apache-2.0 WITH LLVM-exception", &[])?;
        assert!(exception[1].contains("LLVM"), "{exception:?}");
        Ok(())
    }

    #[test]
    fn the_programs_have_their_notices() -> anyhow::Result<()> {
        let text = of_the_programs()?;
        for notice in ["yew ", "rust-std", "binaryen", "Adobe", "Apache License"] {
            assert!(text.contains(notice), "no {notice}");
        }
        assert_eq!(text, of_the_programs()?);
        Ok(())
    }

    #[test]
    fn no_text_is_no_release() {
        for unknown in ["LicenseRef-house-rules", "as you like"] {
            assert!(standard(unknown, &[]).is_err(), "{unknown}");
        }
    }

    #[test]
    fn the_same_text_stands_once() -> anyhow::Result<()> {
        let folder = std::env::temp_dir().join(format!("licences-{}", std::process::id()));
        let part = |name: &str, terms: &str| -> anyhow::Result<Part> {
            let folder = folder.join(name);
            std::fs::create_dir_all(&folder)?;
            std::fs::write(folder.join("License.md"), terms)?;
            Ok(Part {
                name: name.to_owned(),
                version: "1.0.0".to_owned(),
                origin: Origin::Crate,
                licence: "MIT".to_owned(),
                authors: Vec::new(),
                folder,
                needs: BTreeSet::new(),
            })
        };
        let parts = [
            part("one", "Do as you\nlike.")?,
            part("two", "Do as  you like.\n")?,
        ];
        let text = text(&parts);
        std::fs::remove_dir_all(folder)?;
        let text = text?;
        assert!(text.contains("one 1.0.0, two 1.0.0"), "{text}");
        assert_eq!(text.matches("like.").count(), 1);
        Ok(())
    }
}
