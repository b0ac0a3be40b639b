//! The firm that offers the checklist, after every free way to help.
//!
//! A press on its link or number is told to the page, without any answer. A page
//! that stops clicks loses that notice, never the link.

use yew::prelude::*;

use super::headed;
use crate::ui::Notice;
use crate::ui::icon::{Icon, icon};
use crate::ui::links;
use crate::ui::tag::{Attr, classed, nothing, tag};
use crate::ui::view::View;

/// Draws the firm's card, or nothing where the page names no firm.
pub fn card(view: &View) -> Html {
    let firm = &view.settings.firm;
    let phrases = view.phrases();
    let link = firm.url.as_deref().map(|url| link(view, url));
    let phone = firm.phone.as_deref().map(|number| phone(view, number));
    let actions: Vec<Html> = link.into_iter().chain(phone).collect();
    if firm.name.is_none() && actions.is_empty() {
        return nothing();
    }
    let name = firm.name.clone().unwrap_or_default();
    headed(
        "tas-card tas-firm",
        "firm",
        tag(view.heading(1)).text(phrases.firm_heading),
    )
    .attr(Attr::Part, "firm")
    .child(classed("p", "tas-card-title").made(name).html())
    .said("p", "", phrases.firm_note)
    .child(classed("div", "tas-actions").children(actions).html())
    .html()
}

fn link(view: &View, url: &str) -> Html {
    let phrases = view.phrases();
    let cta = view.settings.firm.call_to_action.as_deref();
    let mut label = tag("span").made(cta.unwrap_or(phrases.firm_call).to_owned());
    let target = leaves_the_page(url).then_some("_blank");
    if target.is_some() {
        let new_tab = classed("span", "tas-hidden")
            .text(" ")
            .text(phrases.new_tab);
        label = label.child(new_tab.html());
    }
    pressed(view, url.to_owned(), target, label.html())
}

fn phone(view: &View, number: &str) -> Html {
    let shown = classed("span", "tas-number").made(number.to_owned()).html();
    let label = html! { <>{ icon(Icon::Phone) }{ shown }</> };
    pressed(view, links::tel(number), None, label)
}

/// A link that tells the page when it is pressed.
fn pressed(view: &View, href: String, target: Option<&'static str>, label: Html) -> Html {
    let rel = target.map(|_| "noopener");
    let onclick = view.on_notice.reform(|_: MouseEvent| Notice::Contact);
    html! { <a class="tas-button" {href} {target} {rel} {onclick}>{ label }</a> }
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
