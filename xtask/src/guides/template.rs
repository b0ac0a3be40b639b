//! `site/guide.html` with a document in it.
//!
//! What changes from page to page stands in double braces there; the template says
//! everything else.

use super::FOLDER;
use super::library::Document;
use super::links::relative;
use super::markdown::Page;
use super::tables::attribute;
use crate::release::iso;
use tas_checklist::rules::CHECKED_ON;
use tas_checklist::text::EN;

/// A page with fewer sections is seen at a glance.
const FEWEST_SECTIONS: usize = 2;

/// The whole page.
pub fn filled(template: &str, document: &Document, page: &Page) -> String {
    let root = relative(&document.page, "");
    let guides = relative(&document.page, &format!("{FOLDER}/"));
    let mut out = template.to_owned();
    for (name, value) in [
        ("title", attribute(&title(&document.title))),
        ("description", attribute(&page.description)),
        ("root", root),
        ("guides", guides),
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("checked", iso(CHECKED_ON)),
        ("checked in words", (EN.date)(CHECKED_ON)),
    ] {
        out = out.replace(&format!("{{{{{name}}}}}"), &value);
    }
    let out = marked(&out, document);
    // The words of a document come last: what they hold is no place of the template.
    out.replacen("{{contents}}", &contents(page), 1)
        .replacen("{{sections}}", &page.sections, 1)
        .replacen("{{opening}}", &page.opening, 1)
}

fn title(heading: &str) -> String {
    const PRODUCT: &str = "TAS checklist";
    if heading == PRODUCT {
        return PRODUCT.to_owned();
    }
    format!("{heading} | {PRODUCT}")
}

/// The page's own entry in the navigation is marked as the present one.
fn marked(page: &str, document: &Document) -> String {
    let own = format!("href=\"{}\"", relative(&document.page, &document.page));
    page.replacen(&own, &format!("{own} aria-current=\"page\""), 1)
}

fn contents(page: &Page) -> String {
    if page.contents.len() < FEWEST_SECTIONS {
        return String::new();
    }
    let entries: Vec<String> = page
        .contents
        .iter()
        .map(|(id, words)| format!("<li><a href=\"#{id}\">{}</a></li>\n", attribute(words)))
        .collect();
    let entries = entries.concat();
    format!(
        "<nav class=\"contents\" aria-labelledby=\"on-this-page\">\n\
         <p id=\"on-this-page\">On this page</p>\n<ul>\n{entries}</ul>\n</nav>\n"
    )
}
