//! How a stream is predicted: each byte from those before it, by PPMd in its variant H.
//! How many bytes it looks back differs: an operand depends on the last few, a text on
//! the last words.

use std::io::{Read, Write};

use ppmd_rust::{Ppmd7Decoder, Ppmd7Encoder};

/// More than this no part of a release is: what claims to be larger is damaged.
const MOST_BYTES: usize = 1 << 22;

/// What the model may remember of a stream, in bytes: all of it.
fn room(length: usize) -> u32 {
    (length as u32 * 24).max(1 << 16)
}

/// A stream, packed.
pub fn packed(order: u32, stream: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = Ppmd7Encoder::new(Vec::new(), order, room(stream.len())).ok()?;
    encoder.write_all(stream).ok()?;
    encoder.finish(false).ok()
}

/// The stream of so many bytes.
pub fn opened(order: u32, packed: &[u8], length: usize) -> Option<Vec<u8>> {
    if length > MOST_BYTES {
        return None;
    }
    let mut stream = vec![0; length];
    let mut decoder = Ppmd7Decoder::new(packed, order, room(length)).ok()?;
    let read = decoder.read(&mut stream).ok()?;
    (read == length).then_some(stream)
}
