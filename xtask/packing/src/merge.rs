//! Streams, merged into the Wasm that they were sorted from.

use crate::bytes::{number, put_number};
use crate::near::{Near, unfolded};
use crate::walk::{DATA, GAPS, NEAR, REST, Walker, module};

/// The Wasm of such streams; nothing where one is damaged.
pub fn merged(streams: &[Vec<u8>]) -> Option<Vec<u8>> {
    let mut merge = Merge {
        streams: streams.iter().map(Vec::as_slice).collect(),
        out: vec![Vec::new()],
        near: Near::default(),
        gap: None,
    };
    merge.gap = number(&mut merge.streams[GAPS]);
    module(&mut merge)?;
    merge.out.pop()
}

struct Merge<'a> {
    streams: Vec<&'a [u8]>,
    /// What is written, with what is inside of it and has no length yet.
    out: Vec<Vec<u8>>,
    near: Near,
    /// Words until the next address, if there is one.
    gap: Option<usize>,
}

impl Walker for Merge<'_> {
    fn is_done(&self) -> bool {
        self.streams[REST].is_empty()
    }

    fn byte(&mut self, stream: usize) -> Option<u8> {
        let (first, rest) = self.streams[stream].split_first()?;
        self.streams[stream] = rest;
        self.out.last_mut()?.push(*first);
        Some(*first)
    }

    fn enter(&mut self) -> Option<()> {
        self.out.push(Vec::new());
        Some(())
    }

    fn leave(&mut self) -> Option<()> {
        let inner = self.out.pop()?;
        let outer = self.out.last_mut()?;
        put_number(outer, inner.len());
        outer.extend(inner);
        Some(())
    }

    fn data(&mut self, address: u32, length: usize) -> Option<()> {
        let end = address.checked_add(length.try_into().ok()?)?;
        let mut place = address;
        while place < end {
            if place.is_multiple_of(4) && end - place >= 4 {
                self.word(place)?;
                place += 4;
            } else {
                self.byte(DATA)?;
                place += 1;
            }
        }
        Some(())
    }
}

impl Merge<'_> {
    fn word(&mut self, place: u32) -> Option<()> {
        if self.gap != Some(0) {
            self.gap = self.gap.map(|gap| gap - 1);
            let mut word = 0;
            for shift in [0, 8, 16, 24] {
                word |= u32::from(self.byte(DATA)?) << shift;
            }
            self.near.word(place, word);
            return Some(());
        }
        let folded = number(&mut self.streams[NEAR])?;
        let distance = unfolded(folded.try_into().ok()?);
        let address = self.near.expected().wrapping_add(distance);
        self.out.last_mut()?.extend(address.to_le_bytes());
        self.near.address(place, address);
        self.gap = number(&mut self.streams[GAPS]);
        Some(())
    }
}
