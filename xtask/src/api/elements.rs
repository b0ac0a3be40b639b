//! `custom-elements.json`, after schema 2.1 of the custom elements manifest, which
//! editors, Storybook and generators of wrappers read.

use super::table::{self, EVENTS, METHODS, Setting};
use super::{CLASS, TAG, look, property};
use anyhow::Result;
use serde_json::{Value, json};

/// The module of the npm package that defines the element.
const MODULE: &str = "index.mjs";

pub fn manifest() -> Result<String> {
    let manifest = json!({
        "schemaVersion": "2.1.0",
        "readme": "README.md",
        "modules": [{
            "kind": "javascript-module",
            "path": MODULE,
            "declarations": [class()?],
            "exports": [
                { "kind": "js", "name": CLASS, "declaration": { "name": CLASS, "module": MODULE } },
                {
                    "kind": "custom-element-definition",
                    "name": TAG,
                    "declaration": { "name": CLASS, "module": MODULE },
                },
            ],
        }],
    });
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

fn class() -> Result<Value> {
    let settings = table::settings()?;
    let attributes: Vec<Value> = settings.iter().map(|setting| attribute(setting)).collect();
    let fields = settings.iter().filter_map(|setting| field(setting));
    let members: Vec<Value> = fields
        .chain(METHODS.iter().map(method))
        .chain(statics())
        .collect();
    Ok(json!({
        "kind": "class",
        "customElement": true,
        "tagName": TAG,
        "name": CLASS,
        "superclass": { "name": "HTMLElement" },
        "summary": "A checklist: is the Taxpayer Advocate Service likely to take this IRS case?",
        "description": "Each attribute may also be written `data-…`, and changed at any time; the \
                        visitor's answers stay. No event, method or report gives an answer away.",
        "attributes": attributes,
        "members": members,
        "events": EVENTS.iter().map(event).collect::<Vec<_>>(),
        "slots": [{
            "name": "",
            "description": "What is shown until the checklist begins, and where no script runs.",
        }],
        "cssProperties": look::properties()?.iter().map(css_property).collect::<Vec<_>>(),
        "cssParts": table::PARTS.map(|(name, about)| named(name, about)).to_vec(),
    }))
}

fn named(name: &str, about: &str) -> Value {
    json!({ "name": name, "description": about })
}

fn attribute(setting: &Setting) -> Value {
    let mut attribute = json!({
        "name": setting.name,
        "description": setting.about,
        "type": { "text": setting.takes },
    });
    if let Some(default) = setting.default {
        attribute["default"] = default.into();
    }
    if let Some(field) = property(setting.name) {
        attribute["fieldName"] = field.into();
    }
    attribute
}

/// A property gives its attribute's text, or null.
fn field(setting: &Setting) -> Option<Value> {
    Some(json!({
        "kind": "field",
        "name": property(setting.name)?,
        "description": setting.about,
        "type": { "text": format!("{} | null", setting.takes) },
        "default": "null",
        "attribute": setting.name,
        "reflects": true,
    }))
}

fn method(method: &table::Method) -> Value {
    json!({
        "kind": "method",
        "name": method.name,
        "description": method.about,
        "return": { "type": { "text": method.returns } },
    })
}

fn statics() -> [Value; 2] {
    [
        json!({
            "kind": "field",
            "name": "version",
            "static": true,
            "readonly": true,
            "type": { "text": "string" },
            "description": "The release.",
        }),
        json!({
            "kind": "field",
            "name": "base",
            "static": true,
            "type": { "text": "string | URL" },
            "description": "The folder with the files that load later, ending in /, if they are \
                            not beside the script. It can only be set.",
        }),
    ]
}

fn event(event: &table::Event) -> Value {
    json!({
        "name": format!("{TAG}:{}", event.kind),
        "description": event.about,
        "type": { "text": format!("CustomEvent<{}>", event.detail) },
    })
}

fn css_property(property: &look::Property) -> Value {
    json!({
        "name": property.name,
        "description": property.about,
        "default": property.default,
    })
}
