//! The streams into which a Wasm is sorted, each with its order: how many bytes before one
//! are looked at, at most, to predict it.

/// The orders of the streams, in the order in which they are packed. They are those that
/// packed a release the smallest.
pub const STREAMS: [u8; 12] = [
    // What is neither code nor data.
    3,
    // The declarations of local variables.
    2,
    // Instructions, with types of blocks and alignments.
    12,
    // Constants.
    6,
    // Local variables that are read, and that are written.
    2,
    2,
    // Distances from an address.
    3,
    // Functions that are called.
    4,
    // Every other operand.
    3,
    // Data without the addresses in it.
    12,
    // How many words there are between two addresses in the data.
    6,
    // How far each address is from where it was expected.
    4,
];
