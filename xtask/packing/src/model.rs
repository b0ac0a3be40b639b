//! How a stream is predicted: each bit from the bytes before it.
//!
//! Several contexts (the last byte, the last two, the word so far …) each remember how
//! often a one came next; their opinions are mixed, those that were right lately counting
//! more, and the bit is coded by the probability that comes of it. The same steps are
//! taken in `src/embed/whole/model.js` to open what is packed here, in the same order, so
//! that every number comes out the same.

use crate::streams::Contexts;

/// Opinions are logarithms of odds, from -2,047 to 2,047; the probability in 12 bits that
/// each 128th of them stands for.
const CURVE: [i32; 33] = [
    1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1_101, 1_546, 2_047, 2_549, 2_994,
    3_348, 3_607, 3_785, 3_901, 3_975, 4_022, 4_050, 4_068, 4_079, 4_085, 4_089, 4_092, 4_093,
    4_094,
];

/// Counters of the bits of half a byte, behind a check that they are this context's.
const GROUP: usize = 16;
/// A counter that has seen nothing: as likely as not, in 13 bits, seen never, in 3.
const FRESH: u16 = 1 << 15;
/// How much a counter moves, in 16 bits, by how often it was seen.
const RATES: [i32; 8] = [32_768, 21_845, 16_384, 11_915, 9_362, 7_281, 5_461, 4_096];
/// How much a counter's opinion counts, by how often it was seen.
const TRUST: [f64; 8] = [0.0, 0.8, 0.9, 1.0, 1.05, 1.1, 1.15, 1.2];
/// How fast weights move.
const PACE: f64 = 1.0 / 1_073_741_824.0;

/// The probability for an opinion, in 16 bits.
fn likely(opinion: i32) -> i32 {
    let (at, part) = ((opinion + 2_048) >> 7, (opinion + 2_048) & 127);
    let at = at as usize;
    CURVE[at] * (128 - part) + CURVE[at + 1] * part >> 3
}

/// The opinion for each probability in 12 bits.
fn opinions() -> Vec<f64> {
    let mut opinions = Vec::with_capacity(4_096);
    for opinion in -2_047..=2_047 {
        while opinions.len() <= (likely(opinion) >> 4) as usize {
            opinions.push(f64::from(opinion));
        }
    }
    opinions.resize(4_096, 2_047.0);
    opinions
}

fn hashed(hash: u32, byte: u32) -> u32 {
    let hash = hash.wrapping_add(byte + 1).wrapping_mul(0x2f0b_4c47);
    hash ^ hash >> 15
}

/// A stream, packed.
pub fn packed(contexts: &Contexts, stream: &[u8]) -> Vec<u8> {
    let mut model = Model::new(contexts, stream);
    let mut coder = Coder::default();
    for at in 0..stream.len() {
        model.byte(at, &mut coder);
    }
    coder.finish()
}

struct Model<'a> {
    contexts: &'a Contexts,
    stream: &'a [u8],
    opinions: Vec<f64>,
    groups: Vec<u16>,
    per_context: usize,
    hashes: Vec<u32>,
    places: Vec<usize>,
    inputs: Vec<f64>,
    weights: Vec<f64>,
    outcomes: Vec<i32>,
    word: u32,
    /// Where four bytes were seen, by their hash.
    seen: Vec<usize>,
    /// The byte that is expected because those before it are the same, and how many.
    expected: usize,
    same: usize,
    right: [i32; 32],
}

impl<'a> Model<'a> {
    fn new(contexts: &'a Contexts, stream: &'a [u8]) -> Self {
        let count = contexts.count();
        let per_context = (stream.len() * 2).next_power_of_two().clamp(256, 1 << 16);
        let curve: Vec<i32> = CURVE.map(|likely| likely << 4).to_vec();
        Self {
            contexts,
            stream,
            opinions: opinions(),
            groups: vec![FRESH; count * per_context * GROUP],
            per_context,
            hashes: vec![0; count],
            places: vec![0; count],
            inputs: vec![0.0; count + 2],
            weights: vec![0.3; (count + 2) * 1_024],
            outcomes: curve.repeat(1_024),
            word: 0,
            seen: vec![0; 1 << 16],
            expected: 0,
            same: 0,
            right: [1 << 15; 32],
        }
    }

    fn before(&self, at: usize, count: usize) -> u32 {
        let byte = at.checked_sub(count).map(|at| self.stream[at]);
        byte.unwrap_or(0).into()
    }

    fn byte(&mut self, at: usize, coder: &mut Coder) {
        self.look_back(at);
        let byte = usize::from(self.stream[at]);
        let last = self.before(at, 1) as usize;
        let count = self.hashes.len();
        let mut so_far = 1_usize;
        for place in (0..8).rev() {
            if place == 7 || place == 3 {
                self.find_groups(so_far);
            }
            let node = if place > 3 {
                so_far
            } else {
                1 << (3 - place) | so_far & ((1 << (3 - place)) - 1)
            };
            let bit = byte >> place & 1;
            // What each context says.
            for i in 0..count {
                let counter = self.groups[self.places[i] + node];
                self.inputs[i] =
                    self.opinions[usize::from(counter >> 4)] * TRUST[usize::from(counter & 7)];
            }
            let expected = if self.same > 0 {
                usize::from(self.stream[self.expected]) | 256
            } else {
                0
            };
            let says = self.same > 0 && expected >> (place + 1) == so_far;
            let length = self.same.min(31);
            let says_one = expected >> place & 1 == 1;
            self.inputs[count] = if says {
                let opinion = self.opinions[(self.right[length] >> 4) as usize];
                if says_one { opinion } else { -opinion }
            } else {
                0.0
            };
            self.inputs[count + 1] = 256.0;
            // The mix.
            let trust = if says { 1 + (length / 8).min(2) } else { 0 };
            let set = (trust * 256 + so_far) * (count + 2);
            let mut sum = 0.0;
            for i in 0..count + 2 {
                sum += self.inputs[i] * self.weights[set + i];
            }
            let opinion = sum.clamp(-2_047.0, 2_047.0) as i32;
            let mixed = likely(opinion);
            // What came of such mixes.
            let (step, part) = ((opinion + 2_048) >> 7, (opinion + 2_048) & 127);
            let outcome = (so_far | (last & 3) << 8) * 33 + step as usize;
            let came =
                self.outcomes[outcome] * (128 - part) + self.outcomes[outcome + 1] * part >> 7;
            let probability = (mixed + came >> 1).clamp(32, 65_503);
            coder.bit(bit == 1, probability as u32);
            // What is learnt.
            let truth = if bit == 1 { 65_535 } else { 0 };
            let error = f64::from(truth - mixed) * PACE;
            for i in 0..count + 2 {
                self.weights[set + i] += self.inputs[i] * error;
            }
            let nearer = outcome + usize::from(part > 64);
            self.outcomes[nearer] += truth - self.outcomes[nearer] >> 6;
            for i in 0..count {
                let counter = &mut self.groups[self.places[i] + node];
                let (seen, old) = (i32::from(*counter & 7), i32::from(*counter >> 3));
                let new = old + ((truth >> 3) - old) * RATES[seen as usize] / 65_536;
                *counter = (new << 3 | (seen + 1).min(7)) as u16;
            }
            if says {
                self.right[length] +=
                    (if says_one == (bit == 1) { 65_535 } else { 0 }) - self.right[length] >> 6;
                if says_one != (bit == 1) {
                    self.same = 0;
                }
            }
            so_far = so_far << 1 | bit;
        }
        let byte = byte as u32;
        self.word = if byte > 127 || matches!(byte | 32, 97..=122) {
            hashed(self.word, byte | 32)
        } else {
            0
        };
        if self.same > 0 {
            self.same += 1;
            self.expected += 1;
        }
        let place = self.place(at + 1);
        let earlier = std::mem::replace(&mut self.seen[place], at + 1);
        if self.same == 0 {
            self.expected = earlier;
            while self.same < 31
                && self.same < earlier
                && self.stream[earlier - 1 - self.same] == self.stream[at - self.same]
            {
                self.same += 1;
            }
            if self.same < 4 {
                self.same = 0;
            }
        }
    }

    fn place(&self, at: usize) -> usize {
        let four = (1..=4).fold(0, |four, count| four << 8 | self.before(at, count));
        (four.wrapping_mul(0x2f0b_4c47) >> 16) as usize
    }

    /// Before a byte: the contexts, and whether the bytes before were seen before.
    fn look_back(&mut self, at: usize) {
        let mut hash = 0;
        let mut taken = 0;
        for (i, order) in self.contexts.orders.iter().enumerate() {
            while taken < *order {
                taken += 1;
                hash = hashed(hash, self.before(at, taken));
            }
            self.hashes[i] = hash;
        }
        let orders = self.contexts.orders.len();
        if self.contexts.sparse {
            self.hashes[orders] = hashed(hashed(7, self.before(at, 2)), self.before(at, 3));
        }
        if self.contexts.words {
            self.hashes[orders] = self.word;
            self.hashes[orders + 1] =
                hashed(hashed(self.word, self.before(at, 1)), self.before(at, 2));
        }
    }

    /// Before half a byte.
    fn find_groups(&mut self, so_far: usize) {
        for (i, hash) in self.hashes.iter().enumerate() {
            let mut hash = hash
                .wrapping_add((i * 32 + so_far) as u32)
                .wrapping_mul(0x85eb_ca6b);
            hash ^= hash >> 15;
            let place = (i * self.per_context + (hash as usize & (self.per_context - 1))) * GROUP;
            let check = (hash >> 16) as u16 | 1;
            if self.groups[place] != check {
                self.groups[place..place + GROUP].fill(FRESH);
                self.groups[place] = check;
            }
            self.places[i] = place;
        }
    }
}

/// An interval that is narrowed bit by bit.
struct Coder {
    low: u32,
    high: u32,
    out: Vec<u8>,
}

impl Default for Coder {
    fn default() -> Self {
        Self {
            low: 0,
            high: u32::MAX,
            out: Vec::new(),
        }
    }
}

impl Coder {
    /// The lower part of the interval is for a one.
    fn bit(&mut self, bit: bool, probability: u32) {
        let middle = self.low + ((self.high - self.low) >> 16) * probability;
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            self.out.push((self.high >> 24) as u8);
            self.low <<= 8;
            self.high = self.high << 8 | 255;
        }
    }

    fn finish(mut self) -> Vec<u8> {
        self.out.extend(self.high.to_be_bytes());
        self.out
    }
}
