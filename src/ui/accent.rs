//! The firm's colour, made readable: WCAG 2.2 contrast on every shade of the panel on
//! which it is drawn, in both themes. A colour that fails is moved towards black or
//! white until it passes. And whether the page's own text colour may be taken over.
//!
//! It reads no page. `tests/colours` tries all 16.7 million colours against the exact
//! curve of sRGB.

use crate::config::Accent;

/// The contrast that text needs: AA asks for 4.5. Borders and outlines need 3, and get
/// the same. What is above covers rounding, and the curve below.
const LEAST_CONTRAST: f32 = 4.65;

/// The contrast that an edge of a field needs: AA asks for 3.
const LEAST_EDGE: f32 = 3.1;

/// The panel in the two themes, as in `tokens.css`.
pub const PANELS: [Accent; 2] = [WHITE, Accent::new(0x16, 0x1d, 0x27)];

const WHITE: Accent = Accent::new(255, 255, 255);
const BLACK: Accent = Accent::new(0, 0, 0);

/// How much of the accent, of text, of quiet text and of an edge there is in a shade of
/// the panel, in percent, as in `tokens.css`.
const TINT: u16 = 9;
const SUNKEN: u16 = 4;
const MUTED: u16 = 76;
const EDGE: u16 = 58;

/// The nearest colour to `accent` that is readable on a panel and its shades.
#[must_use]
pub fn readable(accent: Accent, panel: Accent) -> Accent {
    let end = text_on(panel);
    let (mut least, mut enough) = (0, 100);
    while least < enough {
        let step = u16::midpoint(least, enough);
        if least_contrast(mixed(accent, end, step), panel) < LEAST_CONTRAST {
            least = step + 1;
        } else {
            enough = step;
        }
    }
    mixed(accent, end, enough)
}

/// Black or white, whichever is easier to read on a colour.
#[must_use]
pub fn text_on(colour: Accent) -> Accent {
    if contrast(colour, WHITE) >= contrast(colour, BLACK) {
        WHITE
    } else {
        BLACK
    }
}

/// Whether a page's own text colour may be the panel's: its quiet shade must be readable
/// too, and the edge of a field be seen.
#[must_use]
pub fn may_be_text(text: Accent, panel: Accent) -> bool {
    let sunken = mixed(panel, text_on(panel), SUNKEN);
    contrast(mixed(panel, text, MUTED), sunken) >= LEAST_CONTRAST
        && contrast(mixed(panel, text, EDGE), panel) >= LEAST_EDGE
}

/// What to tell whoever looks after the page of a colour that had to be repaired.
#[must_use]
pub fn hint(accent: Accent, panel: Accent) -> Option<String> {
    let used = readable(accent, panel);
    if used == accent {
        return None;
    }
    let plain = contrast(accent, panel);
    let (measured, place) = if plain < LEAST_CONTRAST {
        (plain, "panel, AA asks for 4.5; ")
    } else {
        let worst = least_contrast(accent, panel);
        (worst, "panel's shades, AA asks for 4.5; ")
    };
    let (given, measured, used) = (css(accent), tenths(measured), css(used));
    let pieces = ["accent=\"", &given, "\" has a contrast of ", &measured];
    let words = pieces.concat();
    Some([&words, " on the ", place, &used, " is used"].concat())
}

/// The least contrast that a colour has where it is drawn: on the panel, on its sunken
/// shade, and on a tint of the colour itself.
fn least_contrast(colour: Accent, panel: Accent) -> f32 {
    let sunken = mixed(panel, text_on(panel), SUNKEN);
    let tint = mixed(panel, colour, TINT);
    let on = |shade| contrast(colour, shade);
    on(panel).min(on(sunken)).min(on(tint))
}

/// A number with one digit after the point, rounded down: what fails does not look as
/// if it passed.
fn tenths(number: f32) -> String {
    let mut tenths = 0_u8;
    while f32::from(tenths + 1) <= number * 10.0 {
        tenths += 1;
    }
    [&(tenths / 10).to_string(), ".", &(tenths % 10).to_string()].concat()
}

fn mixed(from: Accent, to: Accent, percent: u16) -> Accent {
    let mix = |from: u8, to: u8| {
        let sum = u16::from(from) * (100 - percent) + u16::from(to) * percent;
        u8::try_from((sum + 50) / 100).unwrap_or(to)
    };
    Accent::new(
        mix(from.red, to.red),
        mix(from.green, to.green),
        mix(from.blue, to.blue),
    )
}

fn contrast(one: Accent, other: Accent) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Accent) -> f32 {
    0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
}

/// The sRGB curve by a cubic that is within 0.4 % of it, without a power function.
fn linear(channel: u8) -> f32 {
    let value = f32::from(channel) / 255.0;
    value * (value * (value * 0.305_306 + 0.682_171) + 0.012_523)
}

/// A colour as CSS and attributes have it.
#[must_use]
pub fn css(colour: Accent) -> String {
    let mut text = String::with_capacity(7);
    text.push('#');
    for channel in [colour.red, colour.green, colour.blue] {
        for digit in [channel >> 4, channel & 15] {
            text.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Accent, PANELS, css, hint, may_be_text};

    #[test]
    fn a_colour_is_written_as_css() {
        assert_eq!(css(Accent::new(0x1d, 0x0f, 0x72)), "#1d0f72");
    }

    #[test]
    fn a_repaired_colour_is_told_with_its_contrast_and_a_good_one_is_not() {
        let yellow = hint(Accent::new(0xff, 0xd4, 0), PANELS[0]).unwrap_or_default();
        let told = "accent=\"#ffd400\" has a contrast of 1.4 on the panel, AA asks for 4.5; #";
        assert!(yellow.starts_with(told), "{yellow}");
        assert_eq!(hint(Accent::new(0x1d, 0x3f, 0x72), PANELS[0]), None);
    }

    #[test]
    fn a_colour_that_fails_on_a_shade_alone_is_told_so() {
        let grey = hint(Accent::new(0x70, 0x70, 0x70), PANELS[0]).unwrap_or_default();
        assert!(grey.contains("on the panel's shades"), "{grey}");
    }

    #[test]
    fn text_of_the_page_is_taken_over_where_its_quiet_shade_is_readable() {
        let grey = |shade| Accent::new(shade, shade, shade);
        let [light, dark] = PANELS;
        assert!(may_be_text(grey(0x33), light) && may_be_text(grey(0xee), dark));
        assert!(!may_be_text(grey(0x59), light) && !may_be_text(grey(0x33), dark));
        assert!(!may_be_text(Accent::new(255, 0, 0), light));
    }
}
