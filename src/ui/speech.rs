//! Which language is spoken: the page's, until the visitor chooses another.

use crate::config::Settings;
use crate::text::Language;
use crate::text::further::Translations;

/// The language of a widget.
#[derive(Clone, Copy, Debug)]
pub struct Speech {
    page: Language,
    chosen: Option<Language>,
    /// The last one that could be read.
    before: Language,
    /// What came of the visitor's last choice.
    pub choice: Choice,
}

/// What came of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// There was none.
    Quiet,
    /// The language is spoken, or is on its way.
    Taken,
    /// It could not be loaded.
    Failed,
}

impl Speech {
    /// As the page has it.
    pub fn new(settings: &Settings) -> Self {
        Self {
            page: settings.language,
            chosen: None,
            before: Language::English,
            choice: Choice::Quiet,
        }
    }

    /// The same where the visitor has chosen before.
    #[must_use]
    pub fn with(self, language: Language) -> Self {
        Self {
            chosen: Some(language),
            ..self
        }
    }

    /// Heeds what the page set: a page that changes its language takes the visitor along.
    pub fn heed(&mut self, settings: &Settings) {
        let is_offered = |language: &Language| settings.offered().any(|other| other == *language);
        if self.page != settings.language || !self.chosen.iter().all(is_offered) {
            *self = Self::new(settings);
        }
    }

    /// The visitor chooses.
    pub fn choose(&mut self, language: Language) {
        if self.wanted().is_none() {
            self.before = self.language();
        }
        self.chosen = Some(language);
        self.choice = Choice::Taken;
    }

    /// The language did not come: the visitor goes on in the last one that did.
    pub fn fail(&mut self) {
        self.chosen = Some(self.before);
        self.choice = Choice::Failed;
    }

    /// The language, which may still be on its way.
    pub fn language(&self) -> Language {
        self.chosen.unwrap_or(self.page)
    }

    /// The further language that has not come yet, by its tag.
    pub fn wanted(&self) -> Option<&'static str> {
        match self.language() {
            Language::Further(further) if further.translations().is_none() => Some(further.tag),
            _ => None,
        }
    }

    /// The texts of a further language that is here.
    pub fn translations(&self) -> Option<&'static Translations> {
        match self.language() {
            Language::Further(further) => further.translations(),
            _ => None,
        }
    }

    /// What is spoken until the language has come, and after.
    pub fn spoken(&self) -> Language {
        match self.wanted() {
            Some(_) => self.before,
            None => self.language(),
        }
    }

    /// What stands outside the screens, in the language that is spoken.
    pub fn say(&self, words: &'static str) -> String {
        let translated = self.translations().and_then(|texts| texts.of(words));
        translated.map_or_else(|| words.to_owned(), |(words, _)| words)
    }

    /// Which way it is read.
    pub fn direction(&self) -> &'static str {
        self.translations().map_or("ltr", |texts| texts.direction)
    }
}
