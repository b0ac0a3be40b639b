//! What a firm pastes: the element with the static help inside it, for search
//! engines, paper and visitors without script, and the script with its integrity.

use crate::manifest::Manifest;
use crate::pack;
use crate::static_help;
use anyhow::Result;

/// The file's name in a release.
pub const FILE: &str = "snippet.html";

pub fn text(manifest: &Manifest) -> Result<String> {
    let integrity = manifest.integrity(pack::FILE)?;
    Ok(format!(
        "<!-- Change the firm's details, here twice, and the script's address. -->\n\
         <tas-checklist firm-name=\"Your firm\" firm-phone=\"202-555-0142\" \
         firm-url=\"https://example.com/contact\" cta=\"Talk to us\">\n{}{}</tas-checklist>\n\
         <script src=\"{}\" integrity=\"{integrity}\" crossorigin=\"anonymous\" async></script>\n",
        help("  ")?,
        firm("  ")?,
        pack::FILE,
    ))
}

/// The firm in the words of the static help, as its attributes name it.
fn firm(indent: &str) -> Result<String> {
    let words = escaped(static_help::english()?.firm);
    Ok(format!(
        "{indent}<p>{words} <a href=\"https://example.com/contact\">Your firm</a>, \
         <a href=\"tel:+12025550142\">202-555-0142</a></p>\n"
    ))
}

/// The static help as lines of HTML.
pub fn help(indent: &str) -> Result<String> {
    let help = static_help::english()?;
    let items = help
        .criteria
        .iter()
        .map(|item| format!("<li>{}</li>", escaped(item)));
    let digits: String = help.phone.chars().filter(char::is_ascii_digit).collect();
    let lines = [
        format!("<p><strong>{}</strong></p>", escaped(help.heading)),
        format!("<p>{}</p>", escaped(help.lead)),
        format!("<ul>{}</ul>", items.collect::<String>()),
        format!("<p>{}</p>", escaped(help.deadlines)),
        format!(
            "<p>{} <a href=\"tel:+1{digits}\">{}</a></p>",
            escaped(help.call),
            help.phone
        ),
        format!(
            "<p><a href=\"{}\">{}</a></p>",
            help.site,
            escaped(help.page)
        ),
        format!("<p><small>{}</small></p>", escaped(help.not_advice)),
    ];
    Ok(lines.map(|line| format!("{indent}{line}\n")).concat())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_help_holds_the_number_and_nothing_unescaped() {
        let help = super::help("").expect("the register's contacts");
        assert!(help.contains("<a href=\"tel:+18777774778\">877-777-4778</a>"));
        assert_eq!(super::escaped("a < b & c"), "a &lt; b &amp; c");
    }
}
