//! What the benchmarks measure, on every platform, and what a page calls.

pub mod measure;
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
mod page;
#[cfg(not(target_family = "wasm"))]
pub mod rivals;
