//! Links out of the widget: telephone numbers and pages, the latter always in a
//! new tab, because leaving the page clears the answers.

use yew::prelude::*;

use super::icon::{Icon, icon};
use super::view::View;
use crate::domain::{Contact, ContactId, Reach};
use crate::rules::REGISTER;

/// A telephone number, as a link with an icon.
pub fn phone(number: &str, class: &'static str) -> Html {
    html! {
        <a class={class} href={tel(number)}>
            { icon(Icon::Phone) }
            <span class="tas-number">{ number.to_owned() }</span>
        </a>
    }
}

/// The number of TAS, as a link.
pub fn tas_phone(class: &'static str) -> Html {
    match find(ContactId::Tas).map(|contact| contact.reach) {
        Some(Reach::Phone(number)) => phone(number, class),
        _ => html! {},
    }
}

/// A contact with its label.
pub fn contact(view: &View, id: ContactId) -> Html {
    let label = (view.catalog.contact)(id);
    let Some(contact) = find(id) else {
        return html! {};
    };
    match contact.reach {
        Reach::Phone(number) => html! {
            <p key={id.id()}>{ label }{ ": " }{ phone(number, "tas-tel") }</p>
        },
        Reach::Fax(text) | Reach::Mail(text) => html! {
            <p key={id.id()}>{ label }{ ": " }<span class="tas-plain">{ text }</span></p>
        },
        Reach::Email(address) => html! {
            <p key={id.id()}>
                { label }{ ": " }<a href={format!("mailto:{address}")}>{ address }</a>
            </p>
        },
        Reach::Page(url) => html! { <p key={id.id()}>{ page(view, url, label) }</p> },
    }
}

/// A page, in a new tab.
pub fn page(view: &View, url: &str, label: &str) -> Html {
    html! {
        <a href={url.to_owned()} target="_blank" rel="noopener">
            { label.to_owned() }
            <span class="tas-hidden">{ " " }{ view.phrases().new_tab }</span>
        </a>
    }
}

/// The address of a telephone call to a number of the United States.
pub fn tel(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let prefix = if digits.len() == 10 {
        "tel:+1"
    } else {
        "tel:+"
    };
    [prefix, &digits].concat()
}

fn find(id: ContactId) -> Option<&'static Contact> {
    REGISTER.contacts.iter().find(|contact| contact.id == id)
}
