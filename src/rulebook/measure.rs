//! How wide words are, so that text in a picture can be broken into lines that fit
//! their boxes. An estimate on the safe side, for sans-serif fonts; no font is read.

/// The size of the small text, in units of the picture.
pub const SMALL: u32 = 11;
/// From one line of small text to the next.
pub const LINE: u32 = 15;

/// The width of words at a size, in the same units.
#[must_use]
pub fn width(words: &str, size: u32) -> u32 {
    let thousandths: u32 = words.chars().map(thousandths).sum();
    (thousandths * size).div_ceil(1000)
}

/// The width of a letter in thousandths of the size: a little more than in the
/// common sans-serif fonts.
fn thousandths(letter: char) -> u32 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '.' | ',' | ':' | ';' | '!' | '|' | '\u{b7}' => 290,
        'f' | 't' | 'r' | 'I' | ' ' | '(' | ')' | '-' | '\u{201c}' | '\u{201d}' => 350,
        'm' | 'w' | 'M' | 'W' => 890,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' => 520,
        _ if letter.is_uppercase() => 720,
        _ => 570,
    }
}

/// Words broken into lines that are no wider than this. A word that is wider than
/// a whole line stands on its own.
#[must_use]
pub fn wrapped(words: &str, size: u32, most: u32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), size) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{SMALL, width, wrapped};

    #[test]
    fn lines_fit_and_no_word_is_lost() {
        let words = "unless Tax office is \u{201c}A state or city tax office\u{201d}";
        let lines = wrapped(words, SMALL, 120);
        assert!(lines.len() > 1);
        assert!(lines.iter().all(|line| width(line, SMALL) <= 120));
        assert_eq!(lines.join(" "), words);
    }
}
