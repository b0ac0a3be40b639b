//! Links out of the widget: telephone numbers and pages, the latter always in a
//! new tab, because leaving the page clears the answers.

use super::icon::{Icon, icon};
use super::tag::{Attr, Tag, classed, nothing, said, tag};
use crate::domain::{Contact, ContactId, Reach};
use crate::rules::REGISTER;
use crate::text::Catalog;

/// A telephone number, as a link with an icon.
pub fn phone(number: &str, class: &'static str) -> Tag {
    classed("a", class)
        .attr_made(Attr::Href, tel(number))
        .child(icon(Icon::Phone))
        .child(classed("span", "tas-number").made(number.to_owned()))
}

/// The number of TAS, as a link.
pub fn tas_phone(class: &'static str) -> Tag {
    phone(tas_number(), class)
}

/// The number of TAS.
pub fn tas_number() -> &'static str {
    match find(ContactId::Tas).map(|contact| contact.reach) {
        Some(Reach::Phone(number)) => number,
        _ => "",
    }
}

/// A contact with its label.
pub fn contact(catalog: &Catalog, id: ContactId) -> Tag {
    let label = (catalog.contact)(id);
    let Some(contact) = find(id) else {
        return nothing();
    };
    let line = tag("p").keyed(id.id());
    let reach = match contact.reach {
        Reach::Page(url) => return line.child(page(catalog, url, label)),
        Reach::Phone(number) => phone(number, "tas-tel"),
        Reach::Fax(text) | Reach::Mail(text) => said("span", "tas-plain", text),
        Reach::Email(address) => tag("a")
            .attr_made(Attr::Href, ["mailto:", address].concat())
            .text(address),
    };
    line.text(label).text(": ").child(reach)
}

/// A page, in a new tab.
pub fn page(catalog: &Catalog, url: &'static str, label: &'static str) -> Tag {
    tag("a")
        .attr(Attr::Href, url)
        .attr(Attr::Target, "_blank")
        .attr(Attr::Rel, "noopener noreferrer")
        .text(label)
        .child(
            classed("span", "tas-hidden")
                .text(" ")
                .text(catalog.phrases.new_tab),
        )
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
