//! What was drafted for lines 12a and 12b, and how it changes with the requests chosen.

use super::Store;
use crate::documents::draft;
use crate::domain::{Line, ReliefId};
use crate::text::{DRAFT, Draft};

impl Store {
    /// Whether a line holds what was drafted for it, word by word.
    pub(super) fn is_draft(&self, line: Line) -> bool {
        matches!(line, Line::Issue | Line::Relief)
            && self.sheet.get(line) == self.drafted(line, &DRAFT)
    }

    /// The same in whatever order its requests were chosen.
    pub fn holds_draft(&self, line: Line) -> bool {
        sorted(self.sheet.get(line)) == sorted(&self.drafted(line, &DRAFT))
    }

    /// Adds the sentence of a request to what is written, or takes it out, blanks that
    /// were filled in included; the rest stays as the visitor wrote it.
    pub(super) fn choose(&mut self, relief: ReliefId, chosen: bool) {
        self.chosen.retain(|known| *known != relief);
        if chosen {
            self.chosen.push(relief);
        }
        let sentence = draft::request(&self.matter, &[relief]);
        let written = self.sheet.get(Line::Relief);
        let others = written.lines().filter(|line| !is_from(line, &sentence));
        let mut lines: Vec<&str> = others.collect();
        if chosen {
            lines.push(&sentence);
        }
        let text = lines.join("\n");
        self.write(Line::Relief, text.trim());
    }

    /// What was drafted for a line, in these words.
    pub fn drafted(&self, line: Line, words: &Draft) -> String {
        if line == Line::Issue {
            draft::issue_in(&self.matter, words)
        } else {
            draft::request_in(&self.matter, words, &self.chosen)
        }
    }
}

fn sorted(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines
}

/// Whether a line is a sentence, with or without its blanks filled in.
pub(super) fn is_from(line: &str, sentence: &str) -> bool {
    let start = sentence.split('[').next().unwrap_or(sentence);
    let end = sentence.rsplit(']').next().unwrap_or(sentence);
    line == sentence
        || (start.len() < sentence.len() && line.starts_with(start) && line.ends_with(end))
}
