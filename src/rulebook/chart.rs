//! The flow chart of the screens, as values: each screen with its condition.
//!
//! Drawing it is the work of [`super::svg`]; a renderer without pictures prints it
//! as a list.

/// The screens in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What it shows.
    pub caption: String,
    /// How to follow its lines, where they are drawn.
    pub legend: String,
    /// What stands before the first screen.
    pub start: String,
    /// The screens.
    pub stops: Vec<Stop>,
    /// What stands after the last one.
    pub end: String,
}

/// A screen on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Its short name.
    pub name: String,
    /// Its stable id.
    pub id: String,
    /// When it is asked.
    pub when: String,
    /// What it asks, in a few words.
    pub asks: String,
}
