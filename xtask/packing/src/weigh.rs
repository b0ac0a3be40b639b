//! What a file weighs as a server sends it that compressed it ahead of time.
//!
//! It is here because this package is optimised: the compressor is made for whoever calls
//! it, and unoptimised it takes a minute for a release.

use brotli::BrotliCompress;
use brotli::enc::BrotliEncoderParams;

/// Bytes after brotli at level 11.
///
/// # Errors
///
/// Where memory cannot be had; nothing else is written to.
pub fn brotli(bytes: &[u8]) -> std::io::Result<usize> {
    let options = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    BrotliCompress(&mut &bytes[..], &mut compressed, &options)
}
