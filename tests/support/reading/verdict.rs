//! The three values of the second reading, with truth tables of its own.
//!
//! The engine's tables are not used: a mistake in them would be read twice.

use tas_checklist::domain::Standing;

/// Whether a sentence of the law holds for what was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It does not hold.
    Unmet,
    /// What was told does not say.
    Open,
    /// It holds.
    Met,
}

impl Verdict {
    /// What is known for certain.
    pub fn known(holds: bool) -> Self {
        if holds { Self::Met } else { Self::Unmet }
    }

    /// Both hold. One that fails settles it, whatever is known of the other.
    pub fn and(self, other: Self) -> Self {
        if self == Self::Unmet || other == Self::Unmet {
            Self::Unmet
        } else if self == Self::Met && other == Self::Met {
            Self::Met
        } else {
            Self::Open
        }
    }

    /// At least one holds. One that holds settles it.
    pub fn or(self, other: Self) -> Self {
        if self == Self::Met || other == Self::Met {
            Self::Met
        } else if self == Self::Unmet && other == Self::Unmet {
            Self::Unmet
        } else {
            Self::Open
        }
    }

    /// It does not hold.
    pub fn not(self) -> Self {
        if self == Self::Open {
            Self::Open
        } else {
            Self::known(self == Self::Unmet)
        }
    }

    /// It does not hold for certain: doubt counts as well, for what doubt must not
    /// hide.
    pub fn doubtful(self) -> Self {
        Self::known(self != Self::Met)
    }

    /// It holds, or may hold.
    pub fn possible(self) -> bool {
        self != Self::Unmet
    }

    /// It holds for certain.
    pub fn is_met(self) -> bool {
        self == Self::Met
    }

    /// The same in the words of the engine, to compare with it.
    pub fn standing(self) -> Standing {
        match self {
            Self::Unmet => Standing::Unmet,
            Self::Open => Standing::Open,
            Self::Met => Standing::Met,
        }
    }
}

/// At least one of these holds.
pub fn any(verdicts: impl IntoIterator<Item = Verdict>) -> Verdict {
    verdicts.into_iter().fold(Verdict::Unmet, Verdict::or)
}

/// All of these hold.
pub fn all(verdicts: impl IntoIterator<Item = Verdict>) -> Verdict {
    verdicts.into_iter().fold(Verdict::Met, Verdict::and)
}
