//! A Wasm packed smaller than deflate can, and opened again: by the build, and by the
//! packed file in the visitor's browser.
//!
//! Instructions, their operands, texts and addresses each look like themselves and not
//! like each other. The code and the data are [sorted](walk) into a stream for each kind,
//! and each stream is then [predicted](model) on its own. Nothing here knows what the
//! Wasm does, and whatever a file holds, opening it ends with bytes or with nothing.

mod bytes;
mod merge;
mod model;
mod near;
mod sort;
mod walk;

#[cfg(target_arch = "wasm32")]
mod border;

/// A Wasm, packed; nothing where it is none, or where it holds what is not known here.
#[must_use]
pub fn packed(wasm: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for (order, stream) in walk::ORDERS.into_iter().zip(sort::sorted(wasm)?) {
        let packed = model::packed(order, &stream)?;
        bytes::put_number(&mut out, stream.len());
        bytes::put_number(&mut out, packed.len());
        out.extend(packed);
    }
    // Only what comes back whole is handed out.
    (opened(&out)? == wasm).then_some(out)
}

/// The Wasm that was packed; nothing where the bytes are others.
#[must_use]
pub fn opened(mut packed: &[u8]) -> Option<Vec<u8>> {
    let mut streams = Vec::new();
    for order in walk::ORDERS {
        let length = bytes::number(&mut packed)?;
        let taken = bytes::number(&mut packed)?;
        let (own, rest) = packed.split_at_checked(taken)?;
        streams.push(model::opened(order, own, length)?);
        packed = rest;
    }
    merge::merged(&streams)
}

#[cfg(test)]
mod tests;
