//! The streams into which a Wasm is sorted, and the text beside it, each with its order: how many bytes before one
//! are looked at, at most, to predict it.

/// The orders of the streams, in the order in which they are packed. They are those that
/// packed a release the smallest. The streams are:
///
/// 1. What is neither code nor data.
/// 2. The declarations of local variables.
/// 3. Instructions, with types of blocks and alignments.
/// 4. Constants.
/// 5. Local variables that are read.
/// 6. Local variables that are written.
/// 7. Distances from an address.
/// 8. Functions that are called.
/// 9. Every other operand.
/// 10. Data without the addresses in it.
/// 11. How many words there are between two addresses in the data.
/// 12. How far each address is from where it was expected.
/// 13. Constants, behind their first bytes.
/// 14. Distances from an address, behind their first bytes.
/// 15. The text that goes with the Wasm.
pub const ORDERS: [u8; 15] = [3, 2, 24, 5, 2, 2, 3, 4, 4, 16, 5, 2, 3, 2, 14];

/// How many of them are the Wasm's.
pub const OF_WASM: usize = 14;
