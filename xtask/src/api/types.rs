//! `types/tas-checklist.d.ts`: the element for TypeScript.

use super::table::{
    self, ABSENT_LANGUAGES, ERRORS, EVENTS, Event, METHODS, Method, PAPERS, REASONS, Setting,
};
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
        union(
            "Why a paper could not be opened, as the console names it.",
            "PaperReason",
            &PAPERS,
        ),
        union(
            "Why a language did not come, as the console names it.",
            "LanguageReason",
            &ABSENT_LANGUAGES,
        ),
        attributes()?,
        events(),
        class()?,
        global(),
    ]
    .join("\n"))
}

pub fn comment(indent: &str, about: &str) -> String {
    format!("{indent}/** {about} */\n")
}

fn union(about: &str, name: &str, members: &[(&str, &str)]) -> String {
    let member = |(id, about): &(&str, &str)| comment("  ", about) + &format!("  | '{id}'");
    let members: Vec<String> = members.iter().map(member).collect();
    let members = members.join("\n");
    comment("", about) + &format!("export type {CLASS}{name} =\n{members};\n")
}

fn attributes() -> Result<String> {
    let line = |setting: &&Setting| {
        let (key, takes) = (quoted(setting.name), setting.takes);
        comment("  ", setting.about) + &format!("  {key}?: {takes} | undefined;\n")
    };
    let lines: Vec<String> = table::settings()?.iter().map(line).collect();
    Ok(interface(
        "The attributes, as markup and templates write them.",
        "Attributes",
        &lines,
    ))
}

fn interface(about: &str, name: &str, lines: &[String]) -> String {
    let head = format!("export interface {CLASS}{name} {{\n");
    [&comment("", about), &head, &lines.concat(), "}\n"].concat()
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
    let lines = EVENTS.map(
        |Event {
             kind,
             detail,
             about,
         }| {
            comment("  ", about) + &format!("  '{TAG}:{kind}': CustomEvent<{detail}>;\n")
        },
    );
    interface(
        "The events. They bubble and are composed; none but `handoff` carries what a visitor told.",
        "EventMap",
        &lines,
    )
}

/// What the class itself has.
const STATICS: &str = "  \
  /** The release. */
  static readonly version: string;
  /** The folder with the files that load later, ending in /, if they are not beside the script. */
  static set base(address: string | URL);
";

fn class() -> Result<String> {
    let head = format!("export declare class {CLASS} extends HTMLElement {{\n");
    let properties = table::settings()?.into_iter().filter_map(accessors);
    let properties: Vec<String> = properties.collect();
    let methods = METHODS.map(
        |Method {
             name,
             returns,
             about,
         }| { comment("  ", about) + &format!("  {name}(): {returns};\n") },
    );
    let about = comment("", &format!("One widget: `<{TAG}>`."));
    Ok([
        &about,
        &head,
        STATICS,
        &properties.concat(),
        &methods.concat(),
        "}\n",
    ]
    .concat())
}

/// A property gives its attribute's text and takes what the attribute means.
fn accessors(setting: &Setting) -> Option<String> {
    let (name, takes) = (property(setting.name)?, setting.takes);
    let get = format!("  get {name}(): string | null;\n");
    let set = format!("  set {name}(value: {takes} | null | undefined);\n");
    Some([comment("  ", setting.about), get, set].concat())
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
