//! WASI preview 1: one thread, which sleeps (`poll_oneoff`) and which nobody can wake meanwhile.

#[cfg(feature = "runtime")]
#[path = "wasi/driver.rs"]
mod driver;

#[cfg(feature = "runtime")]
pub use driver::{Driver, Pool, ambient, check, dead_end, now, start};
use std::io;

/// Waits for a deadline.
pub struct Parker;

impl Parker {
    #[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
    pub fn new() -> io::Result<Self> {
        Ok(Parker)
    }

    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn unparker(&self) -> Unparker {
        Unparker
    }

    /// Called where the loop goes on without waiting.
    #[inline]
    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn pass(&self) {}

    /// Waits for `delay` seconds. Without a delay nothing could end the wait, and the answer is false.
    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn park(&self, delay: Option<f64>) -> bool {
        delay.is_some_and(|delay| {
            host::sleep_blocking(delay);
            true
        })
    }
}

/// Does nothing: a module has one thread, which cannot send to itself while it waits.
#[derive(Clone)]
pub struct Unparker;

impl Unparker {
    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn unpark(&self) {}
}
