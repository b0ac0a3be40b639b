//! What a firm pastes: the element with the static help inside it, for search
//! engines, paper and visitors without script, and the script with its integrity.

use crate::manifest::Manifest;
use crate::pack;
use crate::static_help::{self, Help};
use anyhow::Result;
use tas_checklist::text::Language;

/// The files of a release, each with the language of its page.
pub const FILES: [(&str, Language); 2] = [
    ("snippet.html", Language::English),
    ("snippet.es.html", Language::Spanish),
];

/// What a page in a language pastes.
pub fn text(manifest: &Manifest, language: Language) -> Result<String> {
    let integrity = manifest.integrity(pack::FILE)?;
    let (lang, cta) = match language {
        Language::Spanish => (" lang=\"es\"", "Hable con nosotros"),
        _ => ("", "Talk to us"),
    };
    Ok(format!(
        "<!-- Change the firm's details, here twice, and the script's address. -->\n\
         <tas-checklist{lang} firm-name=\"Your firm\" firm-phone=\"202-555-0142\" \
         firm-url=\"https://example.com/contact\" cta=\"{cta}\">\n{}{}</tas-checklist>\n\
         <script src=\"{}\" integrity=\"{integrity}\" crossorigin=\"anonymous\" async></script>\n",
        help("  ", language)?,
        firm("  ", language),
        pack::FILE,
    ))
}

/// The firm in the words of the static help, as its attributes name it.
fn firm(indent: &str, language: Language) -> String {
    let words = escaped(static_help::words(language).firm);
    format!(
        "{indent}<p>{words} <a href=\"https://example.com/contact\">Your firm</a>, \
         <a href=\"tel:+12025550142\">202-555-0142</a></p>\n"
    )
}

/// The static help as lines of HTML.
pub fn help(indent: &str, language: Language) -> Result<String> {
    let Help { phone, site, .. } = static_help::help()?;
    let words = static_help::words(language);
    let items = words
        .criteria
        .iter()
        .map(|item| format!("<li>{}</li>", escaped(item)));
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let lines = [
        format!("<p><strong>{}</strong></p>", escaped(words.heading)),
        format!("<p>{}</p>", escaped(words.lead)),
        format!("<ul>{}</ul>", items.collect::<String>()),
        format!("<p>{}</p>", escaped(words.deadlines)),
        format!(
            "<p>{} <a href=\"tel:+1{digits}\">{phone}</a></p>",
            escaped(words.call),
        ),
        format!("<p><a href=\"{site}\">{}</a></p>", escaped(words.page)),
        format!("<p><small>{}</small></p>", escaped(words.not_advice)),
    ];
    Ok(lines.map(|line| format!("{indent}{line}\n")).concat())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use tas_checklist::text::Language;

    #[test]
    fn the_help_holds_the_number_and_nothing_unescaped() {
        let help = super::help("", Language::English).expect("the register's contacts");
        assert!(help.contains("<a href=\"tel:+18777774778\">877-777-4778</a>"));
        assert_eq!(super::escaped("a < b & c"), "a &lt; b &amp; c");
    }
}
