//! The firm that offers the checklist, after every free way to help.
//!
//! A press on its link or number is told to the page, without any answer. A page
//! that stops clicks loses that notice, never the link.

use yew::prelude::*;

use super::subheading;
use crate::ui::Notice;
use crate::ui::icon::{Icon, icon};
use crate::ui::links;
use crate::ui::view::View;

/// Draws the firm's card, or nothing where the page names no firm.
pub fn card(view: &View) -> Html {
    let firm = &view.settings.firm;
    let phrases = view.phrases();
    if firm.name.is_none() && firm.phone.is_none() && firm.url.is_none() {
        return html! {};
    }
    html! {
        <section class="tas-card tas-firm" part="firm" aria-labelledby="firm">
            if let Some(name) = firm.name.clone() {
                <p class="tas-kicker">{ phrases.firm_heading }</p>
                { subheading(view, "firm", name.into()) }
            } else {
                { subheading(view, "firm", phrases.firm_heading.into()) }
            }
            <p>{ phrases.firm_note }</p>
            <div class="tas-actions">
                if let Some(url) = &firm.url {
                    { link(view, url) }
                }
                if let Some(number) = &firm.phone {
                    { phone(view, number) }
                }
            </div>
        </section>
    }
}

fn link(view: &View, url: &str) -> Html {
    let phrases = view.phrases();
    let label = view
        .settings
        .firm
        .call_to_action
        .as_deref()
        .unwrap_or(phrases.firm_call);
    let elsewhere = leaves_the_page(url);
    html! {
        <a
            class="tas-button"
            href={url.to_owned()}
            target={elsewhere.then_some("_blank")}
            rel={elsewhere.then_some("noopener")}
            onclick={told(view)}
        >
            <span>
                { label.to_owned() }
                if elsewhere {
                    <span class="tas-hidden">{ " " }{ phrases.new_tab }</span>
                }
            </span>
        </a>
    }
}

fn phone(view: &View, number: &str) -> Html {
    html! {
        <a class="tas-button" href={links::tel(number)} onclick={told(view)}>
            { icon(Icon::Phone) }
            <span class="tas-number">{ number.to_owned() }</span>
        </a>
    }
}

/// Leaving would clear the answers, so such a link opens a tab of its own. A place
/// on this page, or a letter, does not leave it.
fn leaves_the_page(url: &str) -> bool {
    !url.starts_with('#')
        && !url
            .get(..7)
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:"))
}

fn told(view: &View) -> Callback<MouseEvent> {
    view.on_notice.reform(|_| Notice::Contact)
}
