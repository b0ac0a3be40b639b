//! A Wasm packed smaller than deflate can; the packed file opens it again in the visitor's
//! browser, by `opening/{model,merge}.js`.
//!
//! Instructions, their operands, texts and addresses each look like themselves and not
//! like each other. The code and the data are [sorted](walk) into a stream for each kind,
//! and each stream is then [predicted](model) on its own. Nothing here knows what the
//! Wasm does.
//!
//! What comes out is a sum of all that follows, in four bytes, and for each stream: its [order](streams::ORDERS) in one byte, its
//! length and its packed length as numbers of Wasm's own kind, and its packed bytes.

mod bytes;
mod letters;
mod model;
mod near;
mod sort;
mod streams;
mod walk;
mod weigh;

pub use letters::letters;
pub use weigh::brotli;

/// A Wasm and a text, packed; nothing where it is none, or where it holds what is not known here.
#[must_use]
pub fn packed(wasm: &[u8], text: &str) -> Option<Vec<u8>> {
    let mut out = vec![0; 4];
    let mut sorted = sort::sorted(wasm)?;
    sorted.push(text.as_bytes().to_vec());
    for (order, stream) in streams::ORDERS.into_iter().zip(sorted) {
        let packed = model::packed(order.into(), &stream)?;
        out.push(order);
        bytes::put_number(&mut out, stream.len());
        bytes::put_number(&mut out, packed.len());
        out.extend(packed);
    }
    let sum = bytes::sum(&out[4..]);
    out[..4].copy_from_slice(&sum.to_le_bytes());
    Some(out)
}

#[cfg(test)]
mod tests;
