//! A reminder by email to oneself: through the visitor's own app, or copied.

use super::frame::{command, part};
use super::make::{reading, said};
use super::store::{Action, Thing};
use super::view::View;
use crate::documents::summary;
use crate::ui::tag::{Attr, Tag, classed};

/// Draws the part.
pub fn by(view: &View) -> Tag {
    let phrases = view.phrases();
    let email = summary::email(&view.store.matter);
    let address = [
        "mailto:?subject=",
        &encoded(&email.subject),
        "&body=",
        &encoded(&email.body),
    ];
    let open = classed("a", "tas-button tas-email")
        .attr_made(Attr::Href, address.concat())
        .text(phrases.email_open);
    let copy = command(
        view,
        "tas-button",
        phrases.email_copy,
        Action::Copied(Thing::Email),
    );
    part(view, "email", phrases.email_heading)
        .said("p", "", phrases.email_note)
        .child(classed("div", "tas-actions").child(open).child(copy))
        .child(said(view, Thing::Email))
        .child(reading(view, "email-text", phrases.email_text, email.body))
}

/// A text as part of an address, by RFC 3986; line breaks as RFC 6068 wants them.
fn encoded(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte == b'\n' {
            encoded += "%0D%0A";
        } else if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.push(char::from(HEX[usize::from(byte >> 4)]));
            encoded.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn an_address_holds_nothing_that_ends_it() {
        assert_eq!(encoded("a & b?\n¿é"), "a%20%26%20b%3F%0D%0A%C2%BF%C3%A9");
    }
}
