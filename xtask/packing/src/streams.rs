//! The streams into which a Wasm is sorted, each with what predicts its next byte.

/// What of the bytes before is looked at to predict the next one.
pub struct Contexts {
    /// So many of them, each count a context of its own, in rising order.
    pub orders: &'static [usize],
    /// The last but one and the one before it: what an instruction follows when the one
    /// between does not matter.
    pub sparse: bool,
    /// The letters of the word so far, and these with the last two bytes.
    pub words: bool,
}

impl Contexts {
    /// How many contexts there are.
    pub fn count(&self) -> usize {
        self.orders.len() + usize::from(self.sparse) + 2 * usize::from(self.words)
    }

    /// All of it in two bytes: a bit for each count, one for `sparse` and one for `words`.
    pub fn mark(&self) -> [u8; 2] {
        let counts = self.orders.iter().fold(0, |mark, order| mark | 1 << order);
        [counts, u8::from(self.sparse) | u8::from(self.words) << 1]
    }
}

const fn of(orders: &'static [usize]) -> Contexts {
    Contexts {
        orders,
        sparse: false,
        words: false,
    }
}

/// The streams, in the order in which they are packed.
pub const STREAMS: [Contexts; 12] = [
    // What is neither code nor data.
    of(&[1, 2, 3]),
    // The declarations of local variables.
    of(&[1, 2, 3]),
    // Instructions, with types of blocks and alignments.
    Contexts {
        orders: &[1, 2, 3, 5],
        sparse: true,
        words: false,
    },
    // Constants.
    of(&[0, 1, 2, 3]),
    // Local variables that are read, and that are written.
    of(&[0, 1, 2]),
    of(&[0, 1, 2]),
    // Distances from an address.
    of(&[0, 1, 2, 3]),
    // Functions that are called.
    of(&[0, 1, 2, 3]),
    // Every other operand.
    of(&[0, 1, 2]),
    // Data without the addresses in it.
    Contexts {
        orders: &[1, 2, 3, 5],
        sparse: false,
        words: true,
    },
    // How many words there are between two addresses in the data.
    of(&[0, 1, 2]),
    // How far each address is from where it was expected.
    of(&[0, 1, 2]),
];
