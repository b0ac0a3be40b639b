//! The firm's colour, made readable: WCAG 2.2 contrast on the panel, in both
//! themes. A colour that fails is moved towards black or white until it passes.

use crate::config::Accent;

/// The contrast that a colour needs on the panel: AA asks for 4.5.
const LEAST_CONTRAST: f32 = 4.6;
/// The panel in the dark theme, as in `tokens.css`.
const DARK_PANEL: Accent = Accent {
    red: 0x16,
    green: 0x1d,
    blue: 0x27,
};
const WHITE: Accent = Accent {
    red: 255,
    green: 255,
    blue: 255,
};
const BLACK: Accent = Accent {
    red: 0,
    green: 0,
    blue: 0,
};

/// The custom properties that a colour sets.
pub const PROPERTIES: [&str; 4] = [
    "--tas-accent",
    "--tas-accent-contrast",
    "--tas-accent-dark",
    "--tas-accent-dark-contrast",
];

/// The custom properties for a colour, ready to be set.
pub fn properties(accent: Accent) -> [(&'static str, String); 4] {
    let light = readable(accent, WHITE, BLACK);
    let dark = readable(accent, DARK_PANEL, WHITE);
    [
        ("--tas-accent", css(light)),
        ("--tas-accent-contrast", css(text_on(light))),
        ("--tas-accent-dark", css(dark)),
        ("--tas-accent-dark-contrast", css(text_on(dark))),
    ]
}

/// The nearest colour on the way to `end` that is readable on the panel.
fn readable(accent: Accent, panel: Accent, end: Accent) -> Accent {
    for step in 0..100 {
        let colour = mixed(accent, end, step);
        if contrast(colour, panel) >= LEAST_CONTRAST {
            return colour;
        }
    }
    end
}

fn text_on(colour: Accent) -> Accent {
    if contrast(colour, WHITE) >= contrast(colour, BLACK) {
        WHITE
    } else {
        BLACK
    }
}

fn mixed(from: Accent, to: Accent, percent: u16) -> Accent {
    let mix = |from: u8, to: u8| {
        let sum = u16::from(from) * (100 - percent) + u16::from(to) * percent;
        u8::try_from(sum / 100).unwrap_or(to)
    };
    Accent {
        red: mix(from.red, to.red),
        green: mix(from.green, to.green),
        blue: mix(from.blue, to.blue),
    }
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

fn css(colour: Accent) -> String {
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
    use super::{DARK_PANEL, LEAST_CONTRAST, WHITE, contrast, properties, readable, text_on};
    use crate::config::Accent;

    #[test]
    fn every_colour_becomes_readable_and_good_ones_stay() {
        let steps = (0..=255).step_by(15);
        for red in steps.clone() {
            for green in steps.clone() {
                for blue in steps.clone() {
                    let accent = Accent { red, green, blue };
                    for (panel, end) in [(WHITE, super::BLACK), (DARK_PANEL, WHITE)] {
                        let repaired = readable(accent, panel, end);
                        assert!(contrast(repaired, panel) >= LEAST_CONTRAST, "{accent:?}");
                        assert!(contrast(repaired, text_on(repaired)) >= 4.5, "{accent:?}");
                        if contrast(accent, panel) >= LEAST_CONTRAST {
                            assert_eq!(repaired, accent);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_colour_is_written_as_css() {
        let [(name, value), ..] = properties(Accent {
            red: 0x1d,
            green: 0x0f,
            blue: 0x72,
        });
        assert_eq!((name, value.as_str()), ("--tas-accent", "#1d0f72"));
    }
}
