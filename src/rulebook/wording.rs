//! Conditions, citations and contacts in words that need no key.
//!
//! Every variant of [`Condition`] has one wording, and a test holds each. Questions
//! and choices carry the catalogue's own words, so that they can be found on the
//! screens; only what joins them is worded here.

use super::document::{Block, Item, Text};
use crate::domain::{
    Answer, Choice, Citation, Comparison, Condition, CriterionId, Question, Register, Source,
    SourceId,
};
use crate::text::Catalog;

/// What the wording needs to name things.
#[derive(Clone, Copy, Debug)]
pub struct Wording<'a> {
    /// The law.
    pub register: &'a Register,
    /// The words that a visitor sees.
    pub catalog: &'a Catalog,
}

impl Wording<'_> {
    /// A condition, as a line or as a lead-in with its parts below it.
    #[must_use]
    pub fn condition(&self, condition: &Condition) -> Item {
        match *condition {
            Condition::Always => "always".into(),
            Condition::TasDecides => {
                "open: TAS decides (the text could not be read, or it changes by memo)".into()
            }
            Condition::Is(question, answer) => self.is(question, answer).into(),
            Condition::OneOf(question, choices) => self.one_of(question, choices),
            Condition::DaysSince(question, comparison) => {
                compared(comparison, &self.question(question)).into()
            }
            Condition::HasProcessingTime => self.has_processing_time().into(),
            Condition::DaysBeyondProcessingTime(comparison) => {
                compared(comparison, &self.end_of_processing_time()).into()
            }
            Condition::Meets(id) => self.criterion(id).words(" is met, within the scope").into(),
            Condition::Counts(id) => self.counts(id).into(),
            Condition::NotCertain(inner) => self.prefixed("Not certainly: ", inner),
            Condition::Not(inner) => self.not(inner),
            Condition::All(parts) => self.group("All of:", parts),
            Condition::Any(parts) => self.group("At least one of:", parts),
        }
    }

    /// A condition as a block.
    #[must_use]
    pub fn block(&self, condition: &Condition) -> Block {
        Block::Condition(self.condition(condition))
    }

    /// The short name of a question.
    #[must_use]
    pub fn question(&self, question: Question) -> Text {
        Text::default().name((self.catalog.question)(question).short)
    }

    /// A choice as its screen names it, with its id.
    #[must_use]
    pub fn choice(&self, choice: Choice) -> Text {
        Text::default()
            .quoted((self.catalog.choice)(choice).label)
            .words(" ")
            .id(choice.id())
    }

    /// An answer as its screen names it.
    #[must_use]
    pub fn answer(&self, question: Question, answer: Answer) -> Text {
        match answer {
            Answer::Choice(choice) => self.choice(choice),
            other => Text::default().quoted(&(self.catalog.answer)(question, other)),
        }
    }

    /// "criterion 5 (A delay of more than 30 days)".
    #[must_use]
    pub fn criterion(&self, id: CriterionId) -> Text {
        let name = (self.catalog.criterion)(id).name;
        Text::default()
            .place(
                &format!("criterion {}", id.id()),
                &format!("criterion-{}", id.id()),
            )
            .words(&format!(" ({name})"))
    }

    /// A source of the register.
    #[must_use]
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        let mut sources = self.register.sources.iter();
        sources.find(|source| source.id == id)
    }

    /// A place in a source, with its edition and the day on which it was read.
    #[must_use]
    pub fn citation(&self, citation: &Citation) -> Text {
        let Some(source) = self.source(citation.source) else {
            return Text::default().id(citation.source.id());
        };
        let (title, place, edition) = (source.title, citation.place, source.edition);
        let checked = (self.catalog.date)(source.checked_on);
        // A section is part of the name of its law; a page is a place in a text.
        let is_section = place.starts_with(|first: char| first == '§' || first.is_ascii_digit());
        let comma = if is_section { "" } else { "," };
        Text::from(format!(
            "{title}{comma} {place} ({edition}; checked {checked})"
        ))
    }

    /// Several of them, one below the other.
    #[must_use]
    pub fn citations(&self, citations: &[Citation]) -> Block {
        Block::list(citations.iter().map(|citation| self.citation(citation)))
    }

    fn is(&self, question: Question, answer: Answer) -> Text {
        let verb = match answer {
            Answer::Choice(_) | Answer::Date(_) | Answer::Number(_) => " is ",
            Answer::Yes | Answer::No | Answer::NotSure => " is answered ",
        };
        self.question(question)
            .words(verb)
            .and(self.answer(question, answer))
    }

    fn one_of(&self, question: Question, choices: &[Choice]) -> Item {
        Item {
            text: self.question(question).words(" is one of:"),
            items: choices
                .iter()
                .map(|choice| self.choice(*choice).into())
                .collect(),
        }
    }

    fn has_processing_time(&self) -> Text {
        Text::from("a normal processing time is ")
            .place("published", "processing-times")
            .words(" for ")
            .and(self.question(Question::Situation))
            .words(", and a filing started it (")
            .and(self.is(Question::Filed, Answer::Yes))
            .words(")")
    }

    fn end_of_processing_time(&self) -> Text {
        Text::from("the end of the published processing time, which is counted from ")
            .and(self.question(Question::FiledDate))
    }

    fn counts(&self, id: CriterionId) -> Text {
        self.criterion(id).words(
            " is enough: what suffices for it is met, within the scope, and no exception takes \
             it away",
        )
    }

    fn not(&self, inner: &Condition) -> Item {
        match *inner {
            Condition::Any(parts) => self.group("None of:", parts),
            Condition::NotCertain(certain) => self.prefixed("Certainly: ", certain),
            _ => self.prefixed("NOT: ", inner),
        }
    }

    fn prefixed(&self, prefix: &str, inner: &Condition) -> Item {
        let item = self.condition(inner);
        Item {
            text: Text::default().strong(prefix).and(item.text),
            items: item.items,
        }
    }

    fn group(&self, lead: &str, parts: &[Condition]) -> Item {
        Item {
            text: Text::default().strong(lead),
            items: parts.iter().map(|part| self.condition(part)).collect(),
        }
    }
}

/// How today compares with a day, so many days before or after it.
fn compared(comparison: Comparison, day: &Text) -> Text {
    let day = day.clone();
    match comparison {
        Comparison::MoreThan(0) => Text::from("today is after ")
            .and(day)
            .words(" (that day itself is not enough)"),
        Comparison::MoreThan(limit) if limit > 0 => {
            Text::from(format!("today is more than {limit} days after "))
                .and(day)
                .words(&format!(
                    " (day {limit} is not enough, day {} is)",
                    limit.saturating_add(1)
                ))
        }
        Comparison::MoreThan(-1) => day.words(" is today or past"),
        Comparison::MoreThan(limit) => day.words(&format!(
            " is at most {} ahead, or today, or past",
            days(limit.saturating_add(1).saturating_neg())
        )),
        Comparison::AtMost(0) => day.words(" is today or ahead"),
        Comparison::AtMost(limit) if limit > 0 => {
            Text::from(format!("today is at most {} after ", days(limit)))
                .and(day)
                .words(", or that day is ahead")
        }
        Comparison::AtMost(limit) => day.words(&format!(
            " is at least {} ahead",
            days(limit.saturating_neg())
        )),
    }
}

/// "1 day", "30 days".
#[must_use]
pub fn days(count: i32) -> String {
    match count {
        1 => "1 day".to_owned(),
        _ => format!("{count} days"),
    }
}
