//! Elements, built by calls instead of by macro.
//!
//! `html!` writes out the making of each element where it stands, which is most of
//! what a visitor would download; here it is written once. An element is one
//! pointer until it is drawn, so that a call that takes or gives one costs little.

use std::cell::Cell;
use std::rc::Rc;

use yew::AttrValue;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VTag, VText};

use crate::text::further::Translations;

/// Declares the attributes that elements here may carry.
macro_rules! attributes {
    ($($variant:ident = $name:literal,)+) => {
        /// An attribute.
        #[derive(Clone, Copy, Debug)]
        pub enum Attr {
            $(#[doc = $name] $variant,)+
        }

        const NAMES: &[&str] = &[$($name,)+];
    };
}

attributes! {
    Class = "class",
    Id = "id",
    Part = "part",
    Role = "role",
    TabIndex = "tabindex",
    Href = "href",
    Target = "target",
    Rel = "rel",
    For = "for",
    Open = "open",
    Max = "max",
    Value = "value",
    D = "d",
    ViewBox = "viewBox",
    Focusable = "focusable",
    AriaHidden = "aria-hidden",
    AriaLabel = "aria-label",
    AriaCurrent = "aria-current",
    Lang = "lang",
    LabelledBy = "aria-labelledby",
    DescribedBy = "aria-describedby",
    Question = "data-question",
    List = "data-list",
    Invalid = "data-invalid",
    Screen = "data-screen",
    Change = "data-change",
    Outcome = "data-outcome",
    Possible = "data-possible",
    Deadline = "data-deadline",
    Status = "data-status",
    Criterion = "data-criterion",
    Standing = "data-standing",
    Step = "data-step",
    Note = "data-note",
    Route = "data-route",
    Clinic = "data-clinic",
    Paper = "data-paper",
    Line = "data-line",
    Accept = "accept",
    Rows = "rows",
    ReadOnly = "readonly",
    Hidden = "hidden",
    Type = "type",
    Name = "name",
    AutoComplete = "autocomplete",
    InputMode = "inputmode",
    DataPart = "data-part",
    AriaInvalid = "aria-invalid",
    NoValidate = "novalidate",
}

/// An element in the making.
pub struct Tag(Box<Parts>);

struct Parts {
    /// "" is no element, but what is in it.
    name: &'static str,
    attributes: Box<[Option<AttributeOrProperty>]>,
    children: Vec<Html>,
    key: Option<Key>,
    listener: Option<Rc<dyn Listener>>,
    input: Option<(AttrValue, bool)>,
}

/// An element of this name.
pub fn tag(name: &'static str) -> Tag {
    let attributes = NAMES.iter().map(|_| None).collect();
    Tag(Box::new(Parts {
        name,
        attributes,
        children: Vec::new(),
        key: None,
        listener: None,
        input: None,
    }))
}

/// An element of this name and class; "" is none.
pub fn classed(name: &'static str, class: &'static str) -> Tag {
    tag(name).attr_if(Attr::Class, (!class.is_empty()).then_some(class))
}

/// An element of this name and class that holds a text.
pub fn said(name: &'static str, class: &'static str, text: &'static str) -> Tag {
    classed(name, class).text(text)
}

/// Nothing, in the place of something: siblings keep their places.
pub fn nothing() -> Tag {
    tag("")
}

/// A text without an element.
pub fn words(text: &'static str) -> Tag {
    nothing().text(text)
}

/// A made text without an element.
pub fn made(text: String) -> Tag {
    nothing().made(text)
}

thread_local! {
    /// The texts of the partial language in which is drawn, if it is one.
    static SPOKEN: Cell<Option<&'static Translations>> = const { Cell::new(None) };
}

/// Draws in a partial language; in a complete one where there are no translations. Its
/// words take the place of the English ones here, so that no screen needs to know.
pub fn in_words_of(translations: Option<&'static Translations>, draw: impl FnOnce() -> Tag) -> Tag {
    SPOKEN.set(translations);
    let drawn = draw();
    SPOKEN.set(None);
    drawn
}

fn english(text: AttrValue) -> Tag {
    tag("span")
        .attr(Attr::Lang, "en")
        .node(VText::new(text).into())
}

fn has_letters(text: &str) -> bool {
    text.bytes().any(|letter| letter.is_ascii_alphabetic())
}

impl Tag {
    fn value(mut self, attribute: Attr, value: AttrValue) -> Self {
        self.0.attributes[attribute as usize] = Some(AttributeOrProperty::Attribute(value));
        self
    }

    /// Sets an attribute.
    pub fn attr(self, attribute: Attr, value: &'static str) -> Self {
        self.value(attribute, AttrValue::Static(value))
    }

    /// Sets an attribute to a made text.
    pub fn attr_made(self, attribute: Attr, value: String) -> Self {
        self.value(attribute, value.into())
    }

    /// Sets an attribute, where there is a value for it.
    pub fn attr_if(self, attribute: Attr, value: Option<&'static str>) -> Self {
        match value {
            Some(value) => self.attr(attribute, value),
            None => self,
        }
    }

    /// Names an element for who hears it, in the language that is spoken.
    pub fn spoken_label(self, text: &'static str) -> Self {
        match SPOKEN.get().and_then(|translations| translations.of(text)) {
            Some((words, _)) => self.attr_made(Attr::AriaLabel, words),
            None => self.attr(Attr::AriaLabel, text),
        }
    }

    /// Sets what an input holds and whether it is chosen.
    pub fn input(mut self, value: AttrValue, chosen: bool) -> Self {
        self.0.input = Some((value, chosen));
        self
    }

    /// Has somebody listen to it.
    pub fn heard_by(mut self, listener: Rc<dyn Listener>) -> Self {
        self.0.listener = Some(listener);
        self
    }

    /// Tells the element from its siblings.
    pub fn keyed(mut self, key: &'static str) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    fn node(mut self, child: Html) -> Self {
        self.0.children.push(child);
        self
    }

    /// Adds a child.
    pub fn child(self, child: Self) -> Self {
        self.node(child.html())
    }

    /// Adds a text.
    pub fn text(self, text: &'static str) -> Self {
        self.spoken(AttrValue::Static(text))
    }

    /// Adds a made text.
    pub fn made(self, text: String) -> Self {
        self.spoken(text.into())
    }

    /// Adds a name that is the same in every language.
    pub fn name(self, name: &'static str) -> Self {
        self.unchanged(AttrValue::Static(name))
    }

    /// Adds what the firm says, in whatever language it says it.
    pub fn firm(self, words: &str) -> Self {
        self.unchanged(words.to_owned().into())
    }

    fn unchanged(self, text: AttrValue) -> Self {
        self.node(VText::new(text).into())
    }

    /// Adds a text in the language that is spoken. In a partial one, what it lacks is
    /// English and said to be, and beside what is legal stands the English, where that is
    /// another word.
    fn spoken(self, text: AttrValue) -> Self {
        let Some(translations) = SPOKEN.get().filter(|_| has_letters(&text)) else {
            return self.node(VText::new(text).into());
        };
        match translations.of(&text) {
            None => self.child(english(text)),
            Some((words, legal)) if !legal || words == *text => self.node(VText::new(words).into()),
            Some((words, _)) => self.child(
                tag("span")
                    .node(VText::new(words).into())
                    .node(VText::new(" ").into())
                    .child(english(text).attr(Attr::Class, "tas-english")),
            ),
        }
    }

    /// Adds a child with this name and class that holds a text; nothing, but in its
    /// place, where the text is "".
    pub fn said(self, name: &'static str, class: &'static str, text: &'static str) -> Self {
        self.child(if text.is_empty() {
            nothing()
        } else {
            said(name, class, text)
        })
    }

    /// The element, as Yew draws it.
    pub fn html(self) -> Html {
        let Parts {
            name,
            attributes,
            mut children,
            key,
            listener,
            input,
        } = *self.0;
        if name.is_empty() {
            return children.pop().unwrap_or_default();
        }
        let mut element = VTag::new(name);
        element.key = key;
        element.set_attributes(Attributes::Dynamic {
            keys: NAMES,
            values: attributes,
        });
        if let Some((value, chosen)) = input {
            element.set_value(Some(value));
            element.set_checked(chosen);
        }
        if let Some(listener) = listener {
            element.set_listeners(Box::new([Some(listener)]));
        }
        element.add_children(children);
        element.into()
    }
}
