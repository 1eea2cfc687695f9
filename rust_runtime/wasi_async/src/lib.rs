//! An async runtime for native, WASI and the browser, with asyncio's event loop at its heart.
//!
//! [`event_loop`] is the loop of CPython's `asyncio/base_events.py`, generic over what it runs and over the
//! [`event_loop::Host`] that tells the time and parks. On the same loop runs an executor for Rust futures: [`WasiRuntime`], [`spawn`], [`WasiAsync`], [`sync`]. Knows
//! no Python objects.
#![warn(missing_docs)]

pub mod error;
pub mod event_loop;
pub mod primitives;
pub mod runtime;
pub mod sync;
pub mod task;

// The platforms have the same names inside; this is the only place that chooses between them.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
#[path = "browser.rs"]
mod platform;
#[cfg(all(not(target_family = "wasm"), feature = "tokio"))]
#[path = "native.rs"]
mod platform;
#[cfg(any(
    all(target_family = "wasm", not(target_os = "unknown")),
    all(not(target_family = "wasm"), not(feature = "tokio"))
))]
#[path = "wasi_impl.rs"]
mod platform;

pub use error::{AsyncError, AsyncResult};
pub use primitives::{WasiAsync, join_all};
pub use runtime::{WasiRuntime, spawn};
pub use sync::{AsyncMpscChannel, AsyncMutex, AsyncNotify, AsyncSemaphore};
pub use task::TaskHandle;

/// The README's program, as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
