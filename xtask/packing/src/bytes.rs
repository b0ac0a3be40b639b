//! Numbers of any length, as Wasm writes them: seven bits in a byte, the lowest first.

/// Takes a number off the front.
pub fn number(bytes: &mut &[u8]) -> Option<usize> {
    let (mut value, mut shift) = (0, 0);
    loop {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= usize::from(first & 127).checked_shl(shift)?;
        if *first < 128 {
            return Some(value);
        }
        shift += 7;
    }
}

/// Puts a number at the end.
pub fn put_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 127 {
        bytes.push(low(number) | 128);
        number >>= 7;
    }
    bytes.push(low(number));
}

/// The lowest seven bits.
fn low(number: usize) -> u8 {
    u8::try_from(number & 127).unwrap_or_default()
}

/// A sum that a change of any byte changes.
pub fn sum(bytes: &[u8]) -> u32 {
    let add = |sum: u32, byte: &u8| sum.wrapping_mul(31).wrapping_add(u32::from(*byte));
    bytes.iter().fold(0, add)
}
