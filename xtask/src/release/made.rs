//! Whether what is made of the code and kept beside it is what the code says. A release is
//! compared by it, and hands it on. Nothing is made here.

use crate::{api, workspace};
use anyhow::Result;
use tas_checklist::rulebook::{markdown, of_the_checklist};

/// The rules as they are kept beside the code.
const RULES: &str = "RULES.md";

/// A sentence for each file that is not.
pub fn refusals() -> Result<Vec<String>> {
    Ok(unlike_the_code(&made_otherwise()?))
}

/// The files made of the code that are kept otherwise, each with the task that writes it.
fn made_otherwise() -> Result<Vec<(&'static str, &'static str)>> {
    let mut found: Vec<_> = api::stale()?
        .into_iter()
        .map(|name| (name, "api"))
        .collect();
    let rules = std::fs::read_to_string(workspace::root().join(RULES)).unwrap_or_default();
    if rules != markdown::book(&of_the_checklist()) {
        found.push((RULES, "rulebook"));
    }
    Ok(found)
}

fn unlike_the_code(files: &[(&str, &str)]) -> Vec<String> {
    let said = files.iter().map(|(name, task)| {
        format!("{name} is not what the code says: run `cargo xtask {task}`, and commit")
    });
    said.collect()
}

#[cfg(test)]
mod tests {
    use super::{made_otherwise, unlike_the_code};

    #[test]
    fn what_is_made_of_the_code_is_as_it_says() -> anyhow::Result<()> {
        assert_eq!(made_otherwise()?, []);
        let said = unlike_the_code(&[("RULES.md", "rulebook")]);
        assert!(said[0].contains("RULES.md") && said[0].contains("`cargo xtask rulebook`"));
        Ok(())
    }
}
