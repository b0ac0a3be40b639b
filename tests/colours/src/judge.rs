//! The judge: the exact curve of sRGB in double precision, and shades mixed as a
//! browser mixes them, without rounding.

use std::sync::LazyLock;
use std::thread;

use crate::accent::{PANELS, readable, text_on};
use crate::config::Accent;

type Shade = [f64; 3];

/// What AA asks of text. Borders and outlines need 3, which is less.
const TEXT: f64 = 4.5;

static CURVE: LazyLock<Vec<f64>> = LazyLock::new(|| {
    let channels = (0..=256_u16).map(f64::from);
    channels.map(|channel| exact(channel / 255.0)).collect()
});

fn exact(value: f64) -> f64 {
    if value <= 0.040_45 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

/// Between two channels the curve is as good as straight.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a channel is 0 to 255"
)]
fn curve(channel: f64) -> f64 {
    let below = channel.floor();
    let at = below as usize;
    let (one, next) = (CURVE[at], CURVE[at + 1]);
    one + (next - one) * (channel - below)
}

fn luminance([red, green, blue]: Shade) -> f64 {
    0.2126 * curve(red) + 0.7152 * curve(green) + 0.0722 * curve(blue)
}

/// Of two luminances.
fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn shade(colour: Accent) -> Shade {
    [colour.red, colour.green, colour.blue].map(f64::from)
}

/// `color-mix(in srgb, one percent%, other)`
fn mixed(one: Shade, percent: f64, other: Shade) -> Shade {
    std::array::from_fn(|at| (one[at] * percent + other[at] * (100.0 - percent)) / 100.0)
}

/// The text of each theme, as in `tokens.css`, and the strongest there is.
const TEXTS: [[Shade; 2]; 2] = [
    [[24.0, 33.0, 45.0], [0.0; 3]],
    [[232.0, 237.0, 244.0], [255.0; 3]],
];

/// A theme, with the luminance of its panel, of its texts and of what they shade.
struct Theme {
    panel: Accent,
    surface: f64,
    texts: [(Shade, f64, f64); 2],
}

fn theme(at: usize) -> Theme {
    let panel = PANELS[at];
    let texts = TEXTS[at].map(|text| {
        let sunken = mixed(text, 4.0, shade(panel));
        (text, luminance(text), luminance(sunken))
    });
    Theme {
        panel,
        surface: luminance(shade(panel)),
        texts,
    }
}

/// Says what is wrong with a colour, if anything is.
fn verdict(accent: Accent, theme: &Theme) -> Option<String> {
    let used = readable(accent, theme.panel);
    let colour = luminance(shade(used));
    let on_it = luminance(shade(text_on(used)));
    let tint = luminance(mixed(shade(used), 9.0, shade(theme.panel)));
    let mut worst = contrast(colour, theme.surface)
        .min(contrast(colour, tint))
        .min(contrast(on_it, colour));
    for (text, bright, sunken) in theme.texts {
        // A button under the pointer.
        let hovered = luminance(mixed(shade(used), 86.0, text));
        worst = worst
            .min(contrast(colour, sunken))
            .min(contrast(on_it, hovered))
            .min(contrast(bright, tint));
    }
    if worst < TEXT {
        return Some(format!("{accent:?} becomes {used:?}: {worst}"));
    }
    // A colour that is readable beyond doubt is left as it is.
    let ample = used != accent && contrast(luminance(shade(accent)), theme.surface) > 5.6;
    ample.then(|| format!("{accent:?} needed no repair: {used:?}"))
}

fn tried(reds: impl Iterator<Item = u8>) -> (u32, Option<String>) {
    let (mut count, themes) = (0, [theme(0), theme(1)]);
    for red in reds {
        for green in 0..=255 {
            for blue in 0..=255 {
                for theme in &themes {
                    let wrong = verdict(Accent::new(red, green, blue), theme);
                    if wrong.is_some() {
                        return (count, wrong);
                    }
                }
                count += 1;
            }
        }
    }
    (count, None)
}

#[test]
fn every_colour_becomes_readable_on_every_shade_and_good_ones_stay() {
    let halves = [0, 1].map(|half| thread::spawn(move || tried((half..=255).step_by(2))));
    let mut count = 0;
    for half in halves {
        let (tried, wrong) = half.join().unwrap_or((0, Some("the judge failed".into())));
        assert_eq!(wrong, None);
        count += tried;
    }
    assert_eq!(count, 1 << 24);
}
