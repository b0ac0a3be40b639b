//! Where the next address in the data is expected to lead.
//!
//! A compiler writes texts one after the other and then the table of their addresses and
//! lengths: an address mostly leads to where the text before it ended, or behind the last
//! table, when the texts before it end there.

/// What is known of the addresses before.
#[derive(Default)]
pub struct Near {
    last: u32,
    length: u32,
    place: u32,
    table: u32,
}

impl Near {
    /// Where the next address is expected to lead.
    pub fn expected(&self) -> u32 {
        let end = self.last.wrapping_add(self.length);
        if end.wrapping_add(3) & !3 == self.table {
            self.place.wrapping_add(8)
        } else {
            end
        }
    }

    /// There was an address at this place.
    pub fn address(&mut self, place: u32, address: u32) {
        if self.place.wrapping_add(8) != place {
            self.table = place;
        }
        (self.place, self.last, self.length) = (place, address, 0);
    }

    /// There was another word at this place: behind an address, a length.
    pub fn word(&mut self, place: u32, word: u32) {
        if place == self.place.wrapping_add(4) && word < 2_000 {
            self.length = word;
        }
    }
}

/// A distance in either direction as a number, short for short ones.
pub fn folded(distance: u32) -> u32 {
    (distance << 1) ^ 0_u32.wrapping_sub(distance >> 31)
}
