//! What a paper is made of. It can be read aloud, printed, written as a PDF or copied
//! as plain text; none of that is done here but the last.

use crate::domain::PaperId;
use crate::text::Language;

/// A paper, in the order in which it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Which it is.
    pub id: PaperId,
    /// The language in which it is written.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// Whose it is and of which day: lines above everything else.
    pub head: Vec<String>,
    /// What it says.
    pub blocks: Vec<Block>,
    /// What stands at the foot of each page: "{page}" of "{pages}".
    pub page: &'static str,
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the title.
    Heading(String),
    /// A heading below that.
    Subheading(String),
    /// A paragraph. Line breaks in it are kept.
    Text(String),
    /// Things to know, without order.
    List(Vec<String>),
    /// Things to do, in order.
    Steps(Vec<String>),
    /// Things to tick off.
    Checklist(Vec<String>),
    /// A line of a form: its number, what belongs there, and what was written, or "".
    Line {
        /// As printed: "3a".
        number: String,
        /// What belongs there.
        label: String,
        /// What was written. Line breaks in it are kept.
        value: String,
        /// The language in which that was drafted, where it is not the paper's.
        drafted_in: Option<Language>,
    },
    /// What a part rests on, or the small print.
    Small(String),
}

impl Paper {
    /// The paper as plain text of lines that end in "\n".
    #[must_use]
    pub fn plain(&self) -> String {
        let mut lines = vec![self.title.clone()];
        lines.extend(self.head.iter().cloned());
        for block in &self.blocks {
            block.lines(&mut lines);
        }
        lines.join("\n") + "\n"
    }
}

impl Block {
    fn lines(&self, into: &mut Vec<String>) {
        match self {
            Self::Heading(text) => into.extend([String::new(), text.to_uppercase()]),
            Self::Subheading(text) => into.extend([String::new(), text.clone()]),
            Self::Text(text) | Self::Small(text) => into.push(text.clone()),
            Self::List(items) => into.extend(items.iter().map(|item| ["- ", item].concat())),
            Self::Checklist(items) => into.extend(items.iter().map(|item| ["[ ] ", item].concat())),
            Self::Steps(items) => {
                let numbered = items.iter().enumerate();
                into.extend(
                    numbered.map(|(at, item)| [&(at + 1).to_string(), ". ", item].concat()),
                );
            }
            Self::Line {
                number,
                label,
                value,
                ..
            } => into.push([number, " ", label, ": ", value].concat()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, Paper};
    use crate::domain::PaperId;
    use crate::text::Language;

    #[test]
    fn plain_text_keeps_the_order_and_marks_what_is_a_list() {
        let text = |text: &str| text.to_owned();
        let paper = Paper {
            id: PaperId::Call,
            language: Language::English,
            title: text("A call"),
            head: vec![text("Ash & Alder")],
            blocks: vec![
                Block::Heading(text("First")),
                Block::Steps(vec![text("dial"), text("speak")]),
                Block::Checklist(vec![text("the letter")]),
                Block::Line {
                    number: text("1a"),
                    label: text("Name"),
                    value: text("Ana"),
                    drafted_in: None,
                },
            ],
            page: "",
        };
        let plain =
            "A call\nAsh & Alder\n\nFIRST\n1. dial\n2. speak\n[ ] the letter\n1a Name: Ana\n";
        assert_eq!(paper.plain(), plain);
    }
}
