//! Which languages there are, and where the words of each are.

use super::further::{FURTHER, Further, subtags};
use super::{Catalog, DeskCatalog, EN, EN_DESK, EN_PAPERS, ES, ES_DESK, ES_PAPERS, PaperCatalog};

/// A language of the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Spanish, as it is spoken in the United States.
    Spanish,
    /// One that loads later and is partial: what it lacks is English.
    Further(&'static Further),
}

impl Language {
    /// The languages that every release carries.
    pub const COMPLETE: [Self; 2] = [Self::English, Self::Spanish];

    /// The language that readers of what a BCP 47 tag names read, if there is one.
    #[must_use]
    pub fn matching(tag: &str) -> Option<Self> {
        let primary = subtags(tag).next().unwrap_or_default();
        for language in Self::COMPLETE {
            if primary.eq_ignore_ascii_case(language.tag()) {
                return Some(language);
            }
        }
        let further = FURTHER.iter().find(|further| further.suits(tag));
        further.map(Self::Further)
    }

    /// Its catalogue; the English one where it has none of its own.
    #[must_use]
    pub fn catalog(self) -> &'static Catalog {
        match self {
            Self::Spanish => &ES,
            Self::English | Self::Further(_) => &EN,
        }
    }

    /// The words of the papers in it.
    #[must_use]
    pub fn papers(self) -> &'static PaperCatalog {
        match self {
            Self::Spanish => &ES_PAPERS,
            Self::English | Self::Further(_) => &EN_PAPERS,
        }
    }

    /// The words of the screens in which the result is taken along.
    #[must_use]
    pub fn desk(self) -> &'static DeskCatalog {
        match self {
            Self::Spanish => &ES_DESK,
            Self::English | Self::Further(_) => &EN_DESK,
        }
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Further(further) => further.tag,
        }
    }

    /// Its own name for itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::Further(further) => further.name,
        }
    }

    /// The language in which a paper in it is written.
    #[must_use]
    pub fn of_papers(self) -> Self {
        match self {
            Self::Further(_) => Self::English,
            complete => complete,
        }
    }
}
