//! A Wasm, sorted into streams.

use crate::bytes::{number, put_number};
use crate::near::{Near, folded};
use crate::streams::OF_WASM;
use crate::walk::{DATA, GAPS, NEAR, Walker, module};

/// The streams of a Wasm; nothing where it is none that is known here.
pub fn sorted(wasm: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut sort = Sort {
        rest: wasm,
        streams: vec![Vec::new(); OF_WASM],
        near: Near::default(),
        first: 0,
        gap: 0,
    };
    module(&mut sort)?;
    Some(sort.streams)
}

struct Sort<'a> {
    rest: &'a [u8],
    streams: Vec<Vec<u8>>,
    near: Near,
    /// Where the data begins.
    first: u32,
    /// Words since the last address.
    gap: usize,
}

/// How far data reaches at most, in bytes: words from the first address on that lead so
/// far are taken for addresses. Wrong guesses cost space and nothing else.
const REACH: u32 = 1 << 18;

impl Walker for Sort<'_> {
    fn is_done(&self) -> bool {
        self.rest.is_empty()
    }

    fn byte(&mut self, stream: usize) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        self.streams[stream].push(*first);
        Some(*first)
    }

    fn length(&mut self) -> Option<()> {
        number(&mut self.rest).map(drop)
    }

    fn data(&mut self, address: u32, length: usize) -> Option<()> {
        if self.first == 0 {
            self.first = address;
        }
        let end = address.checked_add(length.try_into().ok()?)?;
        let mut place = address;
        while place < end {
            match self.rest.first_chunk() {
                Some(word) if place.is_multiple_of(4) && end - place >= 4 => {
                    self.word(place, u32::from_le_bytes(*word))?;
                    place += 4;
                }
                _ => {
                    self.byte(DATA)?;
                    place += 1;
                }
            }
        }
        Some(())
    }
}

impl Sort<'_> {
    fn word(&mut self, place: u32, word: u32) -> Option<()> {
        if word.wrapping_sub(self.first) >= REACH {
            for _ in 0..4 {
                self.byte(DATA)?;
            }
            self.near.word(place, word);
            self.gap += 1;
            return Some(());
        }
        self.rest = self.rest.get(4..)?;
        let distance = word.wrapping_sub(self.near.expected());
        put_number(&mut self.streams[NEAR], folded(distance).try_into().ok()?);
        put_number(&mut self.streams[GAPS], self.gap);
        self.near.address(place, word);
        self.gap = 0;
        Some(())
    }
}
