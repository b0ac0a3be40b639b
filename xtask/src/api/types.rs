//! `types/tas-checklist.d.ts`: the element for TypeScript.

use super::table::{self, ERRORS, EVENTS, METHODS, REASONS};
use super::{CLASS, TAG, property};
use anyhow::Result;
use tas_checklist::domain::Outcome;

const HEADER: &str = "\
// The element for TypeScript. Made by `cargo xtask api` from the code; what is changed
// here by hand is lost.
";

pub fn declarations() -> Result<String> {
    let outcomes = Outcome::ALL.iter();
    let outcomes: Vec<_> = outcomes
        .map(|outcome| (outcome.id(), table::outcome(*outcome)))
        .collect();
    Ok([
        HEADER.to_owned(),
        union("What a result came to.", "Outcome", &outcomes),
        union("Why static help is shown.", "ErrorCode", &ERRORS),
        union(
            "Why the fallback runs, as `diagnose()` and the console name it.",
            "FallbackReason",
            &REASONS,
        ),
        attributes()?,
        events(),
        class()?,
        global(),
    ]
    .join("\n"))
}

fn comment(indent: &str, about: &str) -> String {
    format!("{indent}/** {about} */\n")
}

fn union(about: &str, name: &str, members: &[(&str, &str)]) -> String {
    let member = |(id, about): &(&str, &str)| comment("  ", about) + &format!("  | '{id}'");
    let members: Vec<String> = members.iter().map(member).collect();
    let members = members.join("\n");
    comment("", about) + &format!("export type {CLASS}{name} =\n{members};\n")
}

fn attributes() -> Result<String> {
    let mut text = comment("", "The attributes, as markup and templates write them.");
    text += &format!("export interface {CLASS}Attributes {{\n");
    for setting in table::settings()? {
        text += &comment("  ", setting.about);
        text += &format!(
            "  {}?: {} | undefined;\n",
            quoted(setting.name),
            setting.takes
        );
    }
    Ok(text + "}\n")
}

/// A name as a key, in quotes where it needs them.
fn quoted(name: &str) -> String {
    if name.contains(['-', ':']) {
        format!("'{name}'")
    } else {
        name.to_owned()
    }
}

fn events() -> String {
    let mut text = comment(
        "",
        "The events. They bubble and are composed; none carries an answer.",
    );
    text += &format!("export interface {CLASS}EventMap {{\n");
    for event in EVENTS {
        text += &comment("  ", event.about);
        text += &format!("  '{TAG}:{}': CustomEvent<{}>;\n", event.kind, event.detail);
    }
    text + "}\n"
}

fn class() -> Result<String> {
    let mut text = comment("", &format!("One widget: `<{TAG}>`."));
    text += &format!("export declare class {CLASS} extends HTMLElement {{\n");
    text += &comment("  ", "The release.");
    text += "  static readonly version: string;\n";
    text += &comment(
        "  ",
        "The folder with the files that load later, ending in /, if they are not beside the script.",
    );
    text += "  static set base(address: string | URL);\n";
    for setting in table::settings()? {
        if let Some(name) = property(setting.name) {
            text += &comment("  ", setting.about);
            text += &format!("  get {name}(): string | null;\n");
            text += &format!(
                "  set {name}(value: {} | null | undefined);\n",
                setting.takes
            );
        }
    }
    for method in METHODS {
        text += &comment("  ", method.about);
        text += &format!("  {}(): {};\n", method.name, method.returns);
    }
    Ok(text + "}\n")
}

/// Events bubble, so a listener anywhere above the element is told their types too.
fn global() -> String {
    format!(
        "declare global {{\n  \
           interface HTMLElementTagNameMap {{\n    '{TAG}': {CLASS};\n  }}\n  \
           interface GlobalEventHandlersEventMap extends {CLASS}EventMap {{}}\n\
         }}\n"
    )
}
