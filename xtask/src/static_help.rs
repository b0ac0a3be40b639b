//! The words and numbers of the static help, for the loader.
//!
//! They come from the package's complete catalogues and its register of contacts;
//! nothing is worded here.

use anyhow::{Context, Result};
use serde::Serialize;
use std::collections::BTreeMap;
use tas_checklist::domain::{ContactId, Reach};
use tas_checklist::rules::REGISTER;
use tas_checklist::text::Language;

/// What `embed/help.js` expects: the words by the tag of their language, and what is the
/// same in each.
#[derive(Serialize)]
pub struct Help {
    pub phone: &'static str,
    pub site: &'static str,
    #[serde(flatten)]
    pub words: BTreeMap<&'static str, Words>,
}

/// The help in one language.
#[derive(Serialize)]
pub struct Words {
    pub heading: &'static str,
    pub lead: &'static str,
    pub criteria: &'static [&'static str],
    pub deadlines: &'static str,
    pub call: &'static str,
    pub page: &'static str,
    pub firm: &'static str,
    pub open: &'static str,
    pub new_tab: &'static str,
    pub not_advice: &'static str,
}

pub fn help() -> Result<Help> {
    let words = Language::COMPLETE.map(|language| (language.tag(), words(language)));
    Ok(Help {
        phone: contact(ContactId::Tas)?,
        site: contact(ContactId::TasSite)?,
        words: words.into(),
    })
}

/// The help in a complete language.
pub fn words(language: Language) -> Words {
    let catalog = language.catalog();
    let words = catalog.static_help;
    Words {
        heading: words.heading,
        lead: words.lead,
        criteria: words.criteria,
        deadlines: words.deadlines,
        call: words.call,
        page: words.page,
        firm: words.firm,
        open: catalog.phrases.open_checklist,
        new_tab: catalog.phrases.new_tab,
        not_advice: catalog.phrases.not_advice,
    }
}

fn contact(id: ContactId) -> Result<&'static str> {
    let contact = REGISTER.contacts.iter().find(|contact| contact.id == id);
    match contact.map(|contact| contact.reach) {
        Some(Reach::Phone(place) | Reach::Page(place)) => Some(place),
        _ => None,
    }
    .with_context(|| format!("the register has no number or page for {id:?}"))
}
