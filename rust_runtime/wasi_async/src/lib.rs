//! An async runtime that behaves the same on native, under WASI and in the browser.
//!
//! [`WasiRuntime::run`] runs a future, [`spawn`] starts tasks beside it, [`WasiAsync`] keeps time, [`sync`] has locks and
//! channels, [`join_all`] and [`wasi_select!`] combine futures. Tasks stay on one thread, so they need not be `Send`; they run in the
//! order in which they are woken, which is the same on every platform and in every run.
//!
//! Below lies [`event_loop`], the loop of CPython's `asyncio/base_events.py`, generic over what it runs and over the
//! [`event_loop::Host`] that tells the time and parks. The crate knows no Python objects.
//!
//! # Examples
//! ```
//! use std::time::Duration;
//! use wasi_async::{AsyncMpscChannel, WasiAsync, WasiRuntime, spawn};
//!
//! WasiRuntime::run(async {
//!     let (sender, mut receiver) = AsyncMpscChannel::bounded(4);
//!     for n in [3, 1, 2] {
//!         let sender = sender.clone();
//!         spawn(async move {
//!             WasiAsync::sleep(Duration::from_millis(10 * n)).await;
//!             sender.send(n).await
//!         });
//!     }
//!     drop(sender);
//!     let mut order = Vec::new();
//!     while let Ok(n) = receiver.recv().await {
//!         order.push(n);
//!     }
//!     assert_eq!(order, [1, 2, 3]);
//! })?;
//! # Ok::<(), wasi_async::AsyncError>(())
//! ```
//!
//! # Platform
//! Native needs the feature `tokio` (on by default) for tokio's sockets; without it the crate has no dependency to speak of.
//! WASI preview 1 needs the feature `wasi`, the browser (`wasm32-unknown-unknown`) the feature `wasm`. What a platform
//! cannot do at all is [`AsyncError::PlatformNotSupported`]; the README has the table.
#![deny(missing_docs)]

#[cfg(all(
    feature = "runtime",
    target_family = "wasm",
    feature = "wasm",
    feature = "wasi"
))]
compile_error!(
    "wasi_async: the features `wasm` (browser) and `wasi` exclude each other; choose the one of the target"
);
#[cfg(all(
    feature = "runtime",
    target_family = "wasm",
    not(feature = "wasm"),
    not(feature = "wasi")
))]
compile_error!(
    "wasi_async: a wasm module needs the feature `wasi` (wasm32-wasip1) or `wasm` (wasm32-unknown-unknown, in a browser)"
);
#[cfg(all(
    feature = "runtime",
    target_family = "wasm",
    target_os = "unknown",
    feature = "wasi",
    not(feature = "wasm")
))]
compile_error!("wasi_async: the feature `wasi` needs the target wasm32-wasip1");
#[cfg(all(
    feature = "runtime",
    target_family = "wasm",
    not(target_os = "unknown"),
    feature = "wasm",
    not(feature = "wasi")
))]
compile_error!("wasi_async: the feature `wasm` needs the target wasm32-unknown-unknown");

#[cfg(feature = "runtime")]
pub mod error;
pub mod event_loop;
#[cfg(feature = "runtime")]
mod executor;
#[cfg(feature = "runtime")]
pub mod primitives;
#[cfg(feature = "runtime")]
pub mod runtime;
#[cfg(feature = "runtime")]
pub mod sync;
#[cfg(feature = "runtime")]
pub mod task;

// The platforms have the same names inside; this is the only place that chooses between them.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
#[path = "browser.rs"]
mod platform;
#[cfg(all(not(target_family = "wasm"), feature = "tokio"))]
#[path = "native.rs"]
mod platform;
#[cfg(all(not(target_family = "wasm"), not(feature = "tokio")))]
#[path = "native_plain.rs"]
mod platform;
#[cfg(all(target_family = "wasm", not(target_os = "unknown")))]
#[path = "wasi_impl.rs"]
mod platform;

#[cfg(feature = "runtime")]
pub use error::{AsyncError, AsyncResult};
#[cfg(feature = "runtime")]
pub use primitives::{Either, Interval, Select, Sleep, WasiAsync, join_all, select, try_join_all};
#[cfg(feature = "runtime")]
pub use runtime::{RuntimeConfig, RuntimeType, WasiRuntime, runtime};
#[cfg(feature = "runtime")]
pub use sync::{
    AsyncBarrier, AsyncBarrierWaitResult, AsyncBroadcastChannel, AsyncMpscChannel, AsyncMutex,
    AsyncMutexGuard, AsyncNotify, AsyncOneshotChannel, AsyncRwLock, AsyncRwLockReadGuard,
    AsyncRwLockWriteGuard, AsyncSemaphore, AsyncSemaphorePermit, Notified,
};
#[cfg(feature = "runtime")]
pub use task::{TaskHandle, spawn, spawn_blocking};

/// The programs of the README and of the guide, as tests.
#[cfg(all(doctest, feature = "runtime"))]
#[doc = include_str!("../README.md")]
struct Readme;

/// See [`Readme`].
#[cfg(all(doctest, feature = "runtime"))]
#[doc = include_str!("../../../docs/guide/wasi-async.md")]
struct Guide;
