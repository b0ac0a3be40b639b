//! The words and numbers of the static help, for the loader.
//!
//! They come from the package's English catalogue and its register of contacts;
//! nothing is worded here.

use anyhow::{Context, Result};
use serde::Serialize;
use tas_checklist::domain::{ContactId, Reach};
use tas_checklist::rules::REGISTER;
use tas_checklist::text::EN;

/// What `embed/help.js` expects.
#[derive(Serialize)]
pub struct Help {
    pub heading: &'static str,
    pub lead: &'static str,
    pub criteria: &'static [&'static str],
    pub deadlines: &'static str,
    pub call: &'static str,
    pub phone: &'static str,
    pub page: &'static str,
    pub site: &'static str,
    pub firm: &'static str,
    pub open: &'static str,
    pub new_tab: &'static str,
    pub not_advice: &'static str,
}

pub fn english() -> Result<Help> {
    let words = EN.static_help;
    Ok(Help {
        heading: words.heading,
        lead: words.lead,
        criteria: words.criteria,
        deadlines: words.deadlines,
        call: words.call,
        phone: contact(ContactId::Tas)?,
        page: words.page,
        site: contact(ContactId::TasSite)?,
        firm: words.firm,
        open: words.open,
        new_tab: EN.phrases.new_tab,
        not_advice: EN.phrases.not_advice,
    })
}

fn contact(id: ContactId) -> Result<&'static str> {
    let contact = REGISTER.contacts.iter().find(|contact| contact.id == id);
    match contact.map(|contact| contact.reach) {
        Some(Reach::Phone(place) | Reach::Page(place)) => Some(place),
        _ => None,
    }
    .with_context(|| format!("the register has no number or page for {id:?}"))
}
