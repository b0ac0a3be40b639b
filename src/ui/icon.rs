//! Small drawings beside words. None carries a meaning that the words do not.

use super::tag::{Attr, Tag, classed, tag};

/// A drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A telephone.
    Phone,
    /// A clock.
    Clock,
    /// A letter.
    Letter,
    /// A lock.
    Lock,
    /// A tick.
    Check,
    /// A dash.
    Dash,
    /// A question mark.
    Ask,
    /// An exclamation mark in a circle.
    Notice,
    /// An exclamation mark.
    Alert,
    /// A signpost.
    Road,
    /// A door.
    Door,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Phone => {
                "M8.5 3.5H5A1.5 1.5 0 0 0 3.5 5C3.5 13.6 10.4 20.5 19 20.5a1.5 1.5 0 0 0 1.5-1.5v-3.3l-4.6-1.6-2.2 2.2a13 13 0 0 1-6-6l2.2-2.2z"
            }
            Self::Clock => "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 7v5.2l3.4 2",
            Self::Letter => "M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5",
            Self::Lock => "M5 11h14v9.5H5zM8 11V7.5a4 4 0 0 1 8 0V11",
            Self::Check => "M4.5 12.8l4.8 4.7L19.5 7",
            Self::Dash => "M5 12h14",
            Self::Ask => "M8.3 9a3.8 3.8 0 1 1 5.6 3.3c-1.2.7-1.9 1.3-1.9 2.7M12 19v.1",
            Self::Notice => "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 7.5v5.5M12 16.3v.1",
            Self::Alert => "M12 4.5v10M12 19.4v.1",
            Self::Road => "M4 19V5M4 6.2h11.5L19.5 10l-4 3.8H4",
            Self::Door => "M4 20.5h16M6.5 20.5v-17h11v17M13.8 12v.5",
        }
    }
}

/// Draws an icon.
pub fn icon(icon: Icon) -> Tag {
    draw(icon, "tas-icon")
}

/// Draws the icon of an outcome.
pub fn mark(icon: Icon) -> Tag {
    draw(icon, "tas-icon tas-mark")
}

fn draw(icon: Icon, class: &'static str) -> Tag {
    classed("svg", class)
        .attr(Attr::ViewBox, "0 0 24 24")
        .attr(Attr::AriaHidden, "true")
        .attr(Attr::Focusable, "false")
        .child(tag("path").attr(Attr::D, icon.path()))
}
