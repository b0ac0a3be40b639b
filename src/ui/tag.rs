//! Elements, built by calls instead of by macro.
//!
//! `html!` writes out the making of each element where it stands, which is most of
//! what a visitor would download; here it is written once. An element is one
//! pointer until it is drawn, so that a call that takes or gives one costs little.

use std::rc::Rc;

use yew::AttrValue;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VTag, VText};

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
        self.node(VText::new(AttrValue::Static(text)).into())
    }

    /// Adds a made text.
    pub fn made(self, text: String) -> Self {
        self.node(VText::new(text).into())
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
