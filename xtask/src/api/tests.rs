//! The table names what the code has: nothing less, and nothing that is made up.

use super::table::{
    self, ABSENT_LANGUAGES, ERRORS, EVENTS, METHODS, PAPERS, PARTS, REASONS, SETTINGS,
};
use super::{files, look, property, react};
use crate::workspace;
use anyhow::{Result, ensure};
use std::collections::BTreeSet;
use std::path::Path;
use tas_checklist::config::ATTRIBUTES;
use tas_checklist::domain::Outcome;

type Names = BTreeSet<String>;

fn set<'a>(names: impl IntoIterator<Item = &'a str>) -> Names {
    names.into_iter().map(str::to_owned).collect()
}

/// Every source with this extension below a folder, one after the other.
fn sources(folder: &str, extension: &str) -> Result<String> {
    let mut text = String::new();
    add(&workspace::root().join(folder), extension, &mut text)?;
    Ok(text)
}

fn add(folder: &Path, extension: &str, text: &mut String) -> Result<()> {
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if path.is_dir() {
            add(&path, extension, text)?;
        } else if path.extension().is_some_and(|found| found == extension) {
            *text += &std::fs::read_to_string(path)?;
        }
    }
    Ok(())
}

/// What stands between each `before` and the next `after`.
fn between(text: &str, before: &str, after: char) -> Names {
    let rests = text.split(before).skip(1);
    set(rests.filter_map(|rest| rest.split(after).next()))
}

#[test]
fn what_is_kept_is_what_the_code_says() -> Result<()> {
    for (name, text) in files()? {
        let kept = std::fs::read_to_string(workspace::root().join(name)).unwrap_or_default();
        ensure!(
            kept == text,
            "{name} is not what the code says: run `cargo xtask api` and commit the difference"
        );
    }
    Ok(())
}

#[test]
fn every_attribute_is_described_and_none_is_made_up() -> Result<()> {
    table::settings()?;
    assert_eq!(
        set(SETTINGS.iter().map(|setting| setting.name)),
        set(ATTRIBUTES)
    );
    Ok(())
}

#[test]
fn a_property_is_its_attribute_in_camel_case() {
    assert_eq!(property("heading-level").as_deref(), Some("headingLevel"));
    assert_eq!(property("cta").as_deref(), Some("cta"));
    assert_eq!(property("lang"), None);
}

#[test]
fn every_custom_property_that_a_style_uses_is_listed() -> Result<()> {
    let listed: Names = look::properties()?
        .into_iter()
        .map(|row| row.name)
        .collect();
    let styles = sources("styles", "css")?;
    let used = between(&styles, "var(--tas-", ',');
    // What has no default of its own ends with the bracket.
    let ends = |name: &String| name.split(')').next().map(|name| format!("--tas-{name}"));
    assert_eq!(listed, used.iter().filter_map(ends).collect());
    Ok(())
}

#[test]
fn every_part_is_drawn() -> Result<()> {
    let ui =
        sources("src/ui", "rs")? + &std::fs::read_to_string(workspace::root().join("src/ui.rs"))?;
    let mut drawn = between(&ui, "Attr::Part, \"", '"');
    drawn.append(&mut between(&ui, " part=\"", '"'));
    let dialog = std::fs::read_to_string(workspace::root().join("src/embed/dialog.js"))?;
    drawn.append(&mut between(&dialog, ".part = '", '\''));
    assert_eq!(set(PARTS.map(|(name, _)| name)), drawn);
    Ok(())
}

#[test]
fn every_method_is_one_and_none_is_missing() -> Result<()> {
    let element = std::fs::read_to_string(workspace::root().join("src/embed/element.js"))?;
    let called = element.lines().filter_map(|line| {
        let name = line.strip_prefix("  ")?.strip_suffix("() {")?;
        let own = name.bytes().all(|letter| letter.is_ascii_lowercase());
        own.then_some(name)
    });
    assert_eq!(set(METHODS.map(|method| method.name)), set(called));
    Ok(())
}

#[test]
fn every_event_is_fired() -> Result<()> {
    let loader = sources("src/embed", "js")?;
    let program = std::fs::read_to_string(workspace::root().join("src/embed/checklist.rs"))?;
    let mut fired = between(&loader, "emit(this, '", '\'');
    fired.append(&mut between(&loader, "CustomEvent('tas-checklist:", '\''));
    // The name that `emit` completes.
    fired.remove("");
    fired.append(&mut between(&program, "=> (\"", '"'));
    assert_eq!(set(EVENTS.map(|event| event.kind)), fired);
    Ok(())
}

#[test]
fn every_code_is_one_that_the_loader_gives() -> Result<()> {
    let loader = sources("src/embed", "js")?;
    let mut given = between(&loader, "failure('", '\'');
    let roles = between(&loader, "part('", '\'');
    for end in between(&loader, "failure(role + '", '\'') {
        given.extend(roles.iter().map(|role| format!("{role}{end}")));
    }
    let listed = [&ERRORS[..], &REASONS, &PAPERS, &ABSENT_LANGUAGES].concat();
    let listed = listed.iter().map(|(code, _)| *code);
    assert_eq!(set(listed), given);
    Ok(())
}

/// The component is written by hand, for `import` and for `require`: both forms know each
/// attribute that has another name than its prop, and each event.
#[test]
fn the_react_component_knows_every_name() -> Result<()> {
    let read = |name: &str| std::fs::read_to_string(workspace::root().join("npm").join(name));
    let [module, common] = ["react-component.mjs", "react-component.js"].map(read);
    let (module, common) = (module?, common?);
    let list = |name: &str| -> Names {
        let start = format!("const {name} = {{\n");
        let rest = module.split_once(&start).map_or("", |(_, rest)| rest);
        let list = rest.split('}').next().unwrap_or_default();
        set(list.lines().map(|line| line.trim().trim_end_matches(',')))
    };
    let renamed = SETTINGS.iter().filter(|setting| setting.name.contains('-'));
    let renamed =
        renamed.map(|setting| format!("{}: '{}'", react::prop_name(setting), setting.name));
    assert_eq!(list("ATTRIBUTES"), renamed.collect());
    let told = EVENTS.iter().map(|event| {
        let callback = react::callback(event);
        format!("'tas-checklist:{}': '{callback}'", event.kind)
    });
    assert_eq!(list("CALLBACKS"), told.collect());
    let body = |text: &str| {
        let text = text.split_once("// Props").map(|(_, body)| body.to_owned());
        let text = text.unwrap_or_default();
        let text = text
            .replace("exports.component =", "export")
            .replace("};", "}");
        text.trim_end().to_owned()
    };
    ensure!(
        !body(&module).is_empty(),
        "the component has no list of props"
    );
    assert_eq!(body(&common), body(&module));
    Ok(())
}

/// The component of the split build is the other one with another class.
#[test]
fn both_builds_have_the_same_react_component() -> Result<()> {
    for kind in ["mjs", "js"] {
        let code = |name: &str| -> Result<String> {
            let file = workspace::root().join(format!("npm/{name}.{kind}"));
            let text = std::fs::read_to_string(file)?;
            let code = text.lines().filter(|line| !line.starts_with("//"));
            Ok(code.collect::<Vec<_>>().join("\n"))
        };
        let packed = code("react")?;
        assert!(packed.contains(&format!("'./index.{kind}'")), "{packed}");
        assert_eq!(code("react-split")?, packed.replace("./index.", "./split."));
    }
    Ok(())
}

/// The names in the first column of the table of a page that starts with `column`.
fn rows(page: &str, column: &str) -> Names {
    let start = format!("| {column} |");
    let mut lines = page.lines().skip_while(|line| !line.starts_with(&start));
    lines.next();
    let rows = lines.skip(1).map_while(|line| line.strip_prefix("| `"));
    set(rows.filter_map(|row| row.split('`').next()))
}

/// The guide to a firm's look says of every property what the sheet says of it, with an
/// example, and names every part.
#[test]
fn the_guide_to_looks_says_what_the_sheet_says() -> Result<()> {
    let guide = std::fs::read_to_string(workspace::root().join("docs/theming.md"))?;
    let properties = look::properties()?;
    let names = properties.iter().map(|row| row.name.clone());
    assert_eq!(rows(&guide, "custom property"), names.collect());
    assert_eq!(
        rows(&guide, "part"),
        set(PARTS.map(|(name, _)| name)),
        "docs/theming.md, part"
    );
    let plain = guide.replace('`', "");
    for row in properties {
        let line = format!("| {} | {} | {} | ", row.name, row.about, row.default);
        ensure!(plain.contains(&line), "docs/theming.md lacks: {line}");
    }
    Ok(())
}

#[test]
fn the_page_about_it_names_the_same() -> Result<()> {
    let page = std::fs::read_to_string(workspace::root().join("docs/api.md"))?;
    let methods = METHODS.map(|method| format!("{}()", method.name));
    let events = EVENTS.map(|event| format!("tas-checklist:{}", event.kind));
    let outcomes = Outcome::ALL.iter().map(|outcome| outcome.id());
    let properties = look::properties()?.into_iter().map(|row| row.name);
    let tables = [
        ("attribute", set(ATTRIBUTES)),
        ("method", methods.into()),
        ("event", events.into()),
        ("outcome", set(outcomes)),
        ("code of the error event", set(ERRORS.map(|(code, _)| code))),
        ("code in the report", set(REASONS.map(|(code, _)| code))),
        ("code on the console", set(PAPERS.map(|(code, _)| code))),
        (
            "code of a language",
            set(ABSENT_LANGUAGES.map(|(code, _)| code)),
        ),
        ("custom property", properties.collect()),
        ("part", set(PARTS.map(|(name, _)| name))),
    ];
    for (column, names) in tables {
        assert_eq!(rows(&page, column), names, "docs/api.md, {column}");
    }
    for name in ATTRIBUTES.iter().filter_map(|name| property(name)) {
        ensure!(
            page.contains(&format!("| `{name}` |")),
            "{name} has no column"
        );
    }
    Ok(())
}
