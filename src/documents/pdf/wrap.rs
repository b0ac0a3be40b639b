//! Where printed lines end. Words stay whole unless one is longer than a line.

use super::font::Font;
use std::ops::Range;

/// What text is set in: a font, its size and the width of a line, both in points.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    pub font: Font,
    pub size: f32,
    pub width: f32,
}

impl Setting {
    /// The printed lines of a text, as parts of it. The spaces at which a line ends
    /// belong to none, an empty line is an empty part.
    pub fn lines(self, text: &str) -> Vec<Range<usize>> {
        let mut lines = Vec::new();
        let mut start = 0;
        for paragraph in text.split('\n') {
            self.paragraph(paragraph, start, &mut lines);
            start += paragraph.len() + 1;
        }
        lines
    }

    fn paragraph(self, text: &str, offset: usize, lines: &mut Vec<Range<usize>>) {
        let limit = self.width * 1000.0 / self.size;
        let mut start = 0;
        let mut width = 0.0;
        // Behind the last space of the line: where the next may begin, and the width
        // up to there.
        let mut space = None;
        for (at, character) in text.char_indices() {
            let own = self.font.width(character);
            if character == ' ' {
                space = Some((at + 1, width + own));
            } else if width + own > limit && at > start {
                let (next, used) = space.take().unwrap_or((at, width));
                lines.push(part(text, offset, start..next));
                start = next;
                width -= used;
            }
            width += own;
        }
        lines.push(part(text, offset, start..text.len()));
    }
}

/// A part of a text without the spaces at its end, counted from the offset.
fn part(text: &str, offset: usize, range: Range<usize>) -> Range<usize> {
    let end = range.start + text[range.clone()].trim_end_matches(' ').len();
    offset + range.start..offset + end
}

#[cfg(test)]
mod tests {
    use super::Setting;
    use crate::documents::pdf::font::Font;

    fn lines(text: &str, width: f32) -> Vec<&str> {
        let setting = Setting {
            font: Font::Times,
            size: 10.0,
            width,
        };
        setting
            .lines(text)
            .into_iter()
            .map(|line| &text[line])
            .collect()
    }

    #[test]
    fn words_stay_whole_and_breaks_are_kept() {
        // "aa " is 8.88 + 2.5 points wide.
        assert_eq!(lines("aa aa  aa\n\naa ", 21.0), ["aa aa", "aa", "", "aa"]);
        assert_eq!(lines("", 21.0), [""]);
        assert_eq!(
            lines("a aaaaaaa", 21.0),
            ["a", "aaaa", "aaa"],
            "one word too long"
        );
        assert_eq!(lines("ñññññ", 21.0), ["ññññ", "ñ"], "between characters");
    }
}
