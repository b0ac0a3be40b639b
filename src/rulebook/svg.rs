//! The flow chart as a picture of lines, boxes and real text.
//!
//! At the left stands when a screen is asked, at the right the screen; whoever is
//! not asked goes straight down. Colours come from the page. A chart that is higher
//! than a page is drawn in pieces.

#![expect(
    clippy::format_push_string,
    reason = "the page is written once; markup reads best in one string"
)]

use super::chart::{Chart, Stop};
use super::html::escaped;
use super::measure::{self, LINE, SMALL};

/// The width of the picture, in its own units.
pub const WIDTH: u32 = 720;
/// No piece is higher, so that each fits a printed page at full width.
const MOST_HEIGHT: u32 = 930;
const WHEN_WIDTH: u32 = 356;
const SCREEN_LEFT: u32 = 400;
/// Around the text of a box.
const PADDING: u32 = 9;
/// Between two rows, with the line that leads back.
const GAP: u32 = 18;
/// Where the line runs down from row to row.
const SPINE: u32 = 34;
/// Of the rounded boxes at both ends.
const END_HEIGHT: u32 = 28;
/// From a text's baseline to the top of its line.
const ASCENT: u32 = 11;
/// The line that names a screen.
const NAME_LINE: u32 = 19;

/// A row: a screen and its condition, with their lines.
struct Row<'a> {
    number: usize,
    stop: &'a Stop,
    when: Vec<String>,
    asks: Vec<String>,
}

impl<'a> Row<'a> {
    fn new(number: usize, stop: &'a Stop) -> Self {
        let inside = |width: u32| width - 2 * PADDING;
        Self {
            number,
            stop,
            when: measure::wrapped(&stop.when, SMALL, inside(WHEN_WIDTH)),
            asks: measure::wrapped(&stop.asks, SMALL, inside(WIDTH - 1 - SCREEN_LEFT)),
        }
    }

    fn height(&self) -> u32 {
        let when = lines_high(self.when.len());
        let screen = NAME_LINE + lines_high(self.asks.len());
        when.max(screen) + 2 * PADDING
    }
}

fn lines_high(lines: usize) -> u32 {
    u32::try_from(lines).unwrap_or(0) * LINE
}

/// The chart as one or more `svg` elements.
#[must_use]
pub fn pieces(chart: &Chart) -> Vec<String> {
    let stops = chart.stops.iter().enumerate();
    let rows: Vec<Row> = stops.map(|(at, stop)| Row::new(at + 1, stop)).collect();
    let ends = 2 * END_HEIGHT + GAP + 2;
    let mut pieces: Vec<Vec<Row>> = vec![Vec::new()];
    let mut height = ends;
    for row in rows {
        if height + row.height() + GAP > MOST_HEIGHT {
            pieces.push(Vec::new());
            height = ends;
        }
        height += row.height() + GAP;
        if let Some(piece) = pieces.last_mut() {
            piece.push(row);
        }
    }
    let count = pieces.len();
    let drawn = pieces.iter().enumerate().map(|(at, rows)| {
        let first = if at == 0 { &chart.start } else { "Continued" };
        let last = if at + 1 == count {
            &chart.end
        } else {
            "Continued"
        };
        Piece { at, rows }.drawn(&chart.caption, first, last)
    });
    drawn.collect()
}

/// The rows of one picture.
struct Piece<'a> {
    at: usize,
    rows: &'a [Row<'a>],
}

impl Piece<'_> {
    fn drawn(&self, caption: &str, first: &str, last: &str) -> String {
        let mut out = String::new();
        let mut top = 1;
        end(first, top, &mut out);
        top += END_HEIGHT;
        arrow_down(SPINE, top, top + GAP, &mut out);
        top += GAP;
        for row in self.rows {
            draw_row(row, top, &mut out);
            top += row.height() + GAP;
        }
        end(last, top, &mut out);
        let (id, height) = (format!("chart-{}", self.at + 1), top + END_HEIGHT + 1);
        format!(
            "<svg class=\"chart\" role=\"img\" preserveAspectRatio=\"xMinYMin\" \
             viewBox=\"0 0 {WIDTH} {height}\" aria-labelledby=\"{id} {id}-text\"><title id=\"{id}\">{}</title>\
             <desc id=\"{id}-text\">{}</desc>{out}</svg>\n",
            escaped(caption),
            escaped(&self.described())
        )
    }

    /// The picture in words.
    fn described(&self) -> String {
        let rows = self.rows.iter();
        let stops =
            rows.map(|row| format!("{}. {}: {}.", row.number, row.stop.name, row.stop.when));
        stops.collect::<Vec<_>>().join(" ")
    }
}

fn draw_row(row: &Row, top: u32, out: &mut String) {
    let (height, bottom) = (row.height(), top + row.height());
    let middle = top + height / 2;
    *out += &format!("<g data-screen=\"{}\">", row.stop.id);
    boxed("when", (0, top), (WHEN_WIDTH, height), out);
    let used = lines_high(row.when.len());
    lines(&row.when, PADDING, middle - used / 2, out);
    boxed(
        "screen",
        (SCREEN_LEFT, top),
        (WIDTH - 1 - SCREEN_LEFT, height),
        out,
    );
    let left = SCREEN_LEFT + PADDING;
    let baseline = top + PADDING + ASCENT + 2;
    *out += &format!(
        "<text class=\"name\" x=\"{left}\" y=\"{baseline}\"><tspan class=\"number\">{}</tspan> {}</text>",
        row.number,
        escaped(&row.stop.name)
    );
    *out += &format!(
        "<text class=\"id\" x=\"{}\" y=\"{baseline}\">{}</text>",
        WIDTH - 1 - PADDING,
        row.stop.id
    );
    lines(&row.asks, left, top + PADDING + NAME_LINE, out);
    *out += "</g>";
    arrow_right(WHEN_WIDTH, SCREEN_LEFT, middle, out);
    back_to_spine(bottom, out);
    if row.stop.when != "always" {
        line(&format!("M{SPINE} {bottom}v{}", GAP / 2), out);
    }
    arrow_down(SPINE, bottom + GAP / 2, bottom + GAP, out);
}

/// From below a screen back to the line that leads on.
fn back_to_spine(bottom: u32, out: &mut String) {
    let (from, lane) = (SCREEN_LEFT + SPINE, GAP / 2);
    line(&format!("M{from} {bottom}v{lane}H{SPINE}"), out);
}

fn end(words: &str, top: u32, out: &mut String) {
    let width = measure::width(words, SMALL) + 4 * PADDING;
    boxed("end", (0, top), (width, END_HEIGHT), out);
    lines(
        &[words.to_owned()],
        2 * PADDING,
        top + (END_HEIGHT - LINE) / 2,
        out,
    );
}

fn boxed(class: &str, (left, top): (u32, u32), (width, height): (u32, u32), out: &mut String) {
    let round = match class {
        "end" => END_HEIGHT / 2,
        "when" => 8,
        _ => 0,
    };
    *out += &format!(
        "<rect class=\"{class}\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" \
         rx=\"{round}\"/>"
    );
}

fn lines(lines: &[String], left: u32, top: u32, out: &mut String) {
    let mut baseline = top + ASCENT;
    for words in lines {
        *out += &format!(
            "<text x=\"{left}\" y=\"{baseline}\">{}</text>",
            escaped(words)
        );
        baseline += LINE;
    }
}

fn line(path: &str, out: &mut String) {
    *out += &format!("<path class=\"line\" d=\"{path}\"/>");
}

fn arrow_down(x: u32, from: u32, to: u32, out: &mut String) {
    line(&format!("M{x} {from}V{}", to - 5), out);
    *out += &format!("<path class=\"tip\" d=\"M{x} {to}l-4 -7h8z\"/>");
}

fn arrow_right(from: u32, to: u32, y: u32, out: &mut String) {
    line(&format!("M{from} {y}H{}", to - 5), out);
    *out += &format!("<path class=\"tip\" d=\"M{to} {y}l-7 -4v8z\"/>");
}
