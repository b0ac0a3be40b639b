//! How much room the lines of the form have, and what of a text is shown there.
//!
//! The sizes are those of the form itself. What does not fit is never squeezed or
//! lost: the line says that it goes on, and the rest goes to an attached sheet.

use super::Room;
use super::font::Font;
use super::wrap::Setting;
use crate::domain::{Blank, Line};
use crate::text::PRINTED;

/// The size of an answer, in points, where a field names none.
pub const SIZE: f32 = 9.0;
/// The smallest size at which an answer is still read after it was faxed.
const SMALLEST: f32 = 6.0;
/// Sizes are tried in steps of this.
const STEP: f32 = 0.5;
/// From one printed line to the next, for each point of size: the height of the font,
/// which is what viewers use when somebody writes on.
const LEADING: f32 = 1.15;
/// Left free inside the frame of a field, on every side.
pub const PADDING: f32 = 2.0;

/// The width and height of a field's frame, in points, and the size of its text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub width: f32,
    pub height: f32,
    pub size: f32,
}

/// What is printed on a line, and what is left for the attached sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// What the field holds.
    pub text: String,
    /// What is printed in it.
    pub printed: Vec<String>,
    pub size: f32,
    pub rest: Option<String>,
}

impl Frame {
    /// A line's frame on the official form.
    pub fn of(line: Line) -> Self {
        let (width, height) = match line {
            Line::Issue => (540.0, 98.64),
            Line::Relief => (540.0, 87.84),
            Line::Street | Line::ContactPerson | Line::AttorneyStreet | Line::AppointeeStreet => {
                (540.0, 15.84)
            }
            Line::City
            | Line::State
            | Line::Country
            | Line::PostalCode
            | Line::Phone
            | Line::Fax
            | Line::AttorneyCity
            | Line::AttorneyState
            | Line::AttorneyCountry
            | Line::AttorneyPostalCode
            | Line::AppointeeCity
            | Line::AppointeeState
            | Line::AppointeeCountry
            | Line::AppointeePostalCode => (129.6, 15.84),
            Line::InterpreterLanguage => (104.4, 14.4),
            Line::OtherNeedText => (464.4, 10.8),
            Line::LearnedOtherwiseText => (201.6, 14.4),
            _ if line.blank() == Blank::Box => (9.0, 9.0),
            _ => (266.4, 15.84),
        };
        let size = match line {
            Line::State
            | Line::Country
            | Line::AttorneyState
            | Line::AttorneyCountry
            | Line::AppointeeState
            | Line::AppointeeCountry => 8.5,
            _ => SIZE,
        };
        Self {
            width,
            height,
            size,
        }
    }

    fn setting(self, size: f32) -> Setting {
        Setting {
            font: Font::Times,
            size,
            width: self.width - 2.0 * PADDING,
        }
    }

    pub fn leading(self) -> f32 {
        self.size * LEADING
    }

    /// How many printed lines a frame for several holds.
    pub fn lines(self) -> usize {
        let mut lines = 0;
        let mut left = self.height - 2.0 * PADDING - self.leading();
        while left >= 0.0 {
            lines += 1;
            left -= self.leading();
        }
        lines
    }

    /// What is shown of a printable text in a frame for several lines.
    pub fn area(self, text: &str) -> Shown {
        let text = text.trim_end();
        let setting = self.setting(self.size);
        let lines = setting.lines(text);
        let printed = |count: usize| {
            lines
                .iter()
                .take(count)
                .map(|line| text[line.clone()].to_owned())
        };
        let last = self.lines().saturating_sub(1);
        let shown = Shown {
            text: text.to_owned(),
            printed: printed(lines.len()).collect(),
            size: self.size,
            rest: None,
        };
        match lines.get(last) {
            Some(next) if lines.len() > last + 1 => {
                let end = last.checked_sub(1).map_or(0, |last| lines[last].end);
                Shown {
                    text: [&text[..end], "\n", PRINTED.goes_on].concat(),
                    printed: printed(last).chain([PRINTED.goes_on.to_owned()]).collect(),
                    rest: Some(text[next.start..].to_owned()),
                    ..shown
                }
            }
            _ => shown,
        }
    }

    /// What is shown of a printable text in a frame for one line: in a smaller size
    /// where it must be, and the whole of it on the attached sheet where that is not
    /// enough.
    pub fn single(self, text: &str) -> Shown {
        let whole = text.trim().replace('\n', " ");
        let fitting = self.sizes().find(|size| self.fits(&whole, *size));
        let text = match fitting {
            Some(_) => whole.clone(),
            None => self.beginning(&whole),
        };
        Shown {
            printed: vec![text.clone()],
            text,
            size: fitting.unwrap_or(SMALLEST),
            rest: fitting.is_none().then_some(whole),
        }
    }

    fn sizes(self) -> impl Iterator<Item = f32> {
        let smaller = move |size: &f32| Some(size - STEP).filter(|size| *size >= SMALLEST);
        std::iter::successors(Some(self.size), smaller)
    }

    fn fits(self, text: &str, size: f32) -> bool {
        Font::Times.measure(text, size) <= self.setting(size).width
    }

    /// As many whole words as fit beside the word that there is more.
    fn beginning(self, whole: &str) -> String {
        let see = [" ", PRINTED.see_sheet].concat();
        let room = Setting {
            width: self.setting(SMALLEST).width - Font::Times.measure(&see, SMALLEST),
            ..self.setting(SMALLEST)
        };
        let first = room.lines(whole).into_iter().next().unwrap_or_default();
        [&whole[first], &see].concat()
    }
}

/// How much of a line's room a printable text takes.
pub fn room(line: Line, text: &str) -> Room {
    let frame = Frame::of(line);
    if line.blank() == Blank::Area {
        let used = match text.trim_end() {
            "" => 0,
            text => frame.setting(frame.size).lines(text).len(),
        };
        return Room {
            used,
            lines: frame.lines(),
        };
    }
    let used = match text.trim() {
        "" => 0,
        text if frame.single(text).rest.is_some() => 2,
        _ => 1,
    };
    Room { used, lines: 1 }
}

#[cfg(test)]
mod tests {
    use super::{Frame, room};
    use crate::documents::pdf::Room;
    use crate::domain::Line;
    use crate::text::PRINTED;

    #[test]
    fn nine_and_eight_lines_fit_and_the_next_goes_on_a_sheet() {
        let frame = Frame::of(Line::Issue);
        let lines: Vec<String> = (1..=10).map(|line| line.to_string()).collect();
        let nine = frame.area(&lines[..9].join("\n"));
        assert_eq!((nine.rest, nine.printed.len()), (None, 9));
        let ten = frame.area(&lines.join("\n"));
        assert_eq!(
            ten.printed.last().map(String::as_str),
            Some(PRINTED.goes_on)
        );
        assert_eq!((ten.rest.as_deref(), ten.printed.len()), (Some("9\n10"), 9));
        assert_eq!(
            ten.text,
            ["1\n2\n3\n4\n5\n6\n7\n8\n", PRINTED.goes_on].concat()
        );
        assert_eq!(room(Line::Relief, "a\nb\n\n"), Room { used: 2, lines: 8 });
        assert_eq!(room(Line::Issue, ""), Room { used: 0, lines: 9 });
    }

    #[test]
    fn a_long_line_shrinks_and_then_goes_on_a_sheet() {
        let city = "Llanfairpwllgwyngyllgogerychwyrn";
        let shown = Frame::of(Line::City).single(city);
        assert_eq!((shown.text.as_str(), shown.rest), (city, None));
        assert!(shown.size < 9.0 && shown.size >= 6.0);
        let long = [city, " ", city, " ", city].concat();
        let shown = Frame::of(Line::City).single(&long);
        assert_eq!(shown.rest.as_deref(), Some(long.as_str()));
        assert!(shown.text.ends_with(PRINTED.see_sheet), "{}", shown.text);
        assert!(
            Frame::of(Line::City).fits(&shown.text, 6.0),
            "{}",
            shown.text
        );
        assert_eq!(room(Line::City, &long), Room { used: 2, lines: 1 });
        assert_eq!(room(Line::City, city), Room { used: 1, lines: 1 });
    }
}
