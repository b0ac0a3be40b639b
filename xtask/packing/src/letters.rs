//! Bytes as letters that a script may hold between double quotes, in any charset.
//!
//! Servers compress a file once more, and write each letter with as many bits as it is
//! rare. Base 64 would be six bits for each and no loss, were it not that so few letters
//! repeat by chance what stands before, and deflate takes that for something: it costs
//! 2 %. Here 90 letters are used, 38 that stand for six bits and 52 that stand for seven,
//! which is how often each comes.

/// The first letter, and those that are left out: what could end a script, and what
/// begins an escape.
const FIRST: u8 = b'#';
const LEFT_OUT: [u8; 2] = [b'<', b'\\'];
/// How many letters stand for six bits.
const SHORT: u8 = 38;

/// The bytes in letters.
#[must_use]
pub fn letters(bytes: &[u8]) -> String {
    let mut bits = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |place| byte >> place & 1))
        .peekable();
    let mut letters = String::with_capacity(bytes.len() * 5 / 4);
    while bits.peek().is_some() {
        let mut take =
            |count: usize| (0..count).fold(0, |number, _| number << 1 | bits.next().unwrap_or(0));
        let mut number = take(6);
        if number >= SHORT {
            number = (number << 1 | take(1)) - SHORT;
        }
        letters.push(letter(number).into());
    }
    letters
}

fn letter(number: u8) -> u8 {
    LEFT_OUT.iter().fold(FIRST + number, |letter, left_out| {
        letter + u8::from(letter >= *left_out)
    })
}
