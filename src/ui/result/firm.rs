//! The firm that offers the checklist, after every free way to help.
//!
//! A press on its link or number is told to the page, without any answer. A page
//! that stops clicks loses that notice, never the link.

use super::headed;
use crate::ui::Message;
use crate::ui::icon::{Icon, icon};
use crate::ui::links;
use crate::ui::tag::{Attr, Tag, classed, nothing, tag};
use crate::ui::view::{On, View};

/// Draws the firm's card, or nothing where the page names no firm.
pub fn card(view: &View) -> Tag {
    let firm = &view.settings.firm;
    let phrases = view.phrases();
    if firm.name.is_none() && firm.url.is_none() && firm.phone.is_none() {
        return nothing();
    }
    let mut actions = classed("div", "tas-actions");
    if let Some(url) = &firm.url {
        actions = actions.child(link(view, url));
    }
    if let Some(number) = &firm.phone {
        actions = actions.child(phone(view, number));
    }
    let name = firm.name.clone().unwrap_or_default();
    headed(
        "tas-card tas-firm",
        "firm",
        tag(view.heading(1)).text(phrases.firm_heading),
    )
    .attr(Attr::Part, "firm")
    .child(classed("p", "tas-card-title").firm(&name))
    .said("p", "", phrases.firm_note)
    .child(actions)
}

fn link(view: &View, url: &str) -> Tag {
    let phrases = view.phrases();
    let cta = view.firm_says(view.settings.firm.call_to_action.as_ref());
    let label = match cta {
        Some(words) => tag("span").firm(words),
        None => tag("span").text(phrases.firm_call),
    };
    let link = pressed(view, url.to_owned());
    if !leaves_the_page(url) {
        return link.child(label);
    }
    let new_tab = classed("span", "tas-hidden")
        .text(" ")
        .text(phrases.new_tab);
    link.attr(Attr::Target, "_blank")
        .attr(Attr::Rel, "noopener noreferrer")
        .child(label.child(new_tab))
}

fn phone(view: &View, number: &str) -> Tag {
    pressed(view, links::tel(number))
        .child(icon(Icon::Phone))
        .child(classed("span", "tas-number").made(number.to_owned()))
}

/// A link that tells the page when it is pressed.
fn pressed(view: &View, href: String) -> Tag {
    classed("a", "tas-button")
        .attr_made(Attr::Href, href)
        .heard_by(view.listener(On::Click, Message::FirmChosen))
}

/// Leaving would clear the answers, so such a link opens a tab of its own. A place
/// on this page, or a letter, does not leave it.
fn leaves_the_page(url: &str) -> bool {
    let scheme = url.get(..7).unwrap_or_default();
    !url.starts_with('#') && !scheme.eq_ignore_ascii_case("mailto:")
}

#[cfg(test)]
mod tests {
    use super::leaves_the_page;

    #[test]
    fn only_what_leaves_the_page_opens_a_tab() {
        for url in [
            "https://example.com/#contact",
            "/contact",
            "HTTP://example.com",
        ] {
            assert!(leaves_the_page(url), "{url}");
        }
        for url in ["#contact", "mailto:a@example.com", "MAILTO:a@example.com"] {
            assert!(!leaves_the_page(url), "{url}");
        }
    }
}
