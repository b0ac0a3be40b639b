//! `public-names.txt`: every public name, a line each, so that a release can tell which
//! one went or came since the last. It says nothing of what a name means.

use super::table::{
    self, ABSENT_LANGUAGES, ERRORS, EVENTS, METHODS, PAPERS, PARTS, REASONS, Setting,
};
use super::{TAG, around, look, package, property};
use crate::manifest::{self, Manifest};
use crate::{languages, npm, pack, snippet, split};
use anyhow::Result;
use std::collections::BTreeSet;
use tas_checklist::domain::Outcome;
use tas_checklist::text::further::FURTHER;

const HEAD: &str = "# Made by `cargo xtask api`: what `cargo xtask release` compares with the \
                    last release. Do not edit.\n";

pub fn list() -> Result<String> {
    let mut names = BTreeSet::new();
    for setting in table::settings()? {
        names.extend(of_setting(setting));
    }
    let codes = [&ERRORS[..], &REASONS, &PAPERS, &ABSENT_LANGUAGES].concat();
    names.extend(METHODS.map(|method| format!("method {}(): {}", method.name, method.returns)));
    names.extend(["static property base", "static property version"].map(str::to_owned));
    names.extend(EVENTS.map(|event| format!("event {TAG}:{} {}", event.kind, event.detail)));
    names.extend(
        Outcome::ALL
            .iter()
            .map(|outcome| format!("outcome {}", outcome.id())),
    );
    names.extend(codes.iter().map(|(code, _)| format!("code {code}")));
    names.extend(
        FURTHER
            .iter()
            .map(|further| format!("language {}", further.tag)),
    );
    let properties = look::properties()?.into_iter();
    names.extend(properties.map(|row| format!("custom property {}", row.name)));
    names.extend(PARTS.map(|(part, _)| format!("part {part}")));
    names.extend(files().into_iter().map(|file| format!("file {file}")));
    names.extend(
        Manifest::shape()?
            .into_iter()
            .map(|field| format!("manifest {field}")),
    );
    names.extend(around::names()?);
    names.extend(package::names()?);
    let lines = names.into_iter().map(|name| name + "\n");
    Ok(HEAD.to_owned() + &lines.collect::<String>())
}

/// The files of a release that pages and people may name: those of the checklist, and what
/// there is to paste. The pages that show and explain it may change.
pub fn files() -> Vec<String> {
    let languages = FURTHER.iter().map(|further| languages::beside(further.tag));
    let snippets = snippet::FILES.map(|(name, _)| name.to_owned());
    let own = [
        manifest::FILE.to_owned(),
        format!("{}/{}", split::FOLDER, pack::FILE),
    ];
    let release = npm::RELEASE.map(str::to_owned).into_iter();
    release
        .chain(languages)
        .chain(snippets)
        .chain(own)
        .collect()
}

/// An attribute with its property, the words that it takes, and the one without it.
fn of_setting(setting: &Setting) -> Vec<String> {
    let name = setting.name;
    let words = setting.takes.split('\'').skip(1).step_by(2);
    let mut lines = vec![format!("attribute {name}")];
    lines.extend(words.map(|word| format!("attribute {name} takes {word}")));
    lines.extend(
        setting
            .default
            .map(|word| format!("attribute {name} without a value is {word}")),
    );
    lines.extend(property(name).map(|property| format!("property {property}")));
    lines
}

#[cfg(test)]
mod tests {
    use super::list;

    #[test]
    fn every_kind_of_name_is_in_the_list() -> anyhow::Result<()> {
        let list = list()?;
        for line in [
            "element tas-checklist",
            "placement attribute data-tas-checklist",
            "attribute firm-name",
            "attribute theme takes dark",
            "attribute theme without a value is auto",
            "property firmName",
            "method open(): void",
            "event tas-checklist:result { outcome: TasChecklistOutcome }",
            "outcome emergency-call-now",
            "code panic",
            "language vi",
            "custom property --tas-accent",
            "part panel",
            "file tas-checklist.worksheet.fallback.js",
            "file split/tas-checklist.js",
            "file tas-checklist-<version>.worksheet.js",
            "npm export ./split",
            "npm ./react gives TasChecklist",
            "React prop firmName",
            "React callback onResult",
            "type TasChecklistEventMap",
            "type TasChecklistProps",
            "frame message tas-checklist:height",
            "frame message tas-checklist:result",
            "WordPress shortcode tas_checklist",
            "WordPress shortcode attribute firm_name",
            "WordPress block tas-checklist/checklist",
            "WordPress block attribute firmName",
            "WordPress option tas_checklist",
            "manifest files.*.integrity",
        ] {
            assert!(
                list.lines().any(|found| found == line),
                "no `{line}` in {list}"
            );
        }
        Ok(())
    }
}
