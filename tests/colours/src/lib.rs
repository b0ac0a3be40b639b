//! The repair of a firm's colour, as the checklist has it, tried with every colour of
//! sRGB against the exact curve of WCAG 2.2, on every shade that a panel has.
//!
//! It is a package of its own so that it can be optimised while nothing else is.

/// What the repair takes from the package's settings.
pub mod config {
    /// A colour in sRGB.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Accent {
        /// Red.
        pub red: u8,
        /// Green.
        pub green: u8,
        /// Blue.
        pub blue: u8,
    }

    impl Accent {
        /// A colour of these parts.
        #[must_use]
        pub const fn new(red: u8, green: u8, blue: u8) -> Self {
            Self { red, green, blue }
        }
    }
}

#[path = "../../../src/ui/accent.rs"]
pub mod accent;

#[cfg(test)]
mod judge;
#[cfg(test)]
mod looks;
