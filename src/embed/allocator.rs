//! The memory allocator of the Wasm, chosen for its size: it is 7 kB smaller
//! than the standard library's, and a few screens of text ask little of it.

use rlsf::SmallGlobalTlsf;

#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();
