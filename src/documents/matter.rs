//! What every paper is made from: the answers, what follows from them, and whose
//! checklist it is.

use crate::domain::{Answers, Assessment, Date};
use crate::engine;
use crate::rules::{INTERVIEW, REGISTER};
use crate::text::{Catalog, Language, PaperCatalog};

/// A visitor's matter on one day.
#[derive(Clone, Debug)]
pub struct Matter {
    /// The answers that are in play.
    pub answers: Answers,
    /// What follows from them.
    pub assessment: Assessment,
    /// The day that counts as today.
    pub today: Date,
    /// The language of the papers.
    pub language: Language,
    /// Every word of the checklist.
    pub catalog: &'static Catalog,
    /// Every word of the papers.
    pub words: &'static PaperCatalog,
    /// Name, telephone number and address of the firm, as far as the page names them.
    pub firm: Vec<String>,
}

impl Matter {
    /// The matter that these answers make on this day.
    #[must_use]
    pub fn new(answers: &Answers, today: Date, language: Language, firm: Vec<String>) -> Self {
        let answers = engine::visit(&REGISTER, &INTERVIEW, answers, today).answers;
        Self {
            answers,
            assessment: engine::decide(&REGISTER, &answers, today),
            today,
            language: language.of_papers(),
            catalog: language.catalog(),
            words: language.papers(),
            firm,
        }
    }

    /// The same matter in the words of another language.
    #[must_use]
    pub fn written_in(self, language: Language) -> Self {
        Self {
            language: language.of_papers(),
            catalog: language.catalog(),
            words: language.papers(),
            ..self
        }
    }
}
