//! Parking in a browser: the whole stack is suspended (`host::browser::wait`) and the page's own loop goes on.

#[cfg(feature = "runtime")]
#[path = "browser/driver.rs"]
mod driver;

#[cfg(feature = "runtime")]
pub use driver::{Driver, Pool, ambient, check, dead_end, now, start};
use std::cell::Cell;
use std::io;

/// How long passes may follow each other before the page is let in: a frame survives that.
const SLICE_NS: i64 = 5_000_000;
/// A look at the clock costs as much as a pass, so it is taken at each of so many passes at most.
const MOST_PASSES: u32 = 64;

/// Waits for a deadline, and lets the page in between slices of passes.
pub struct Parker {
    /// When the slice began, or the clock was last read within it.
    start: Cell<i64>,
    read: Cell<i64>,
    /// Passes until the clock is read again, and how many they were.
    left: Cell<u32>,
    stride: Cell<u32>,
}

impl Parker {
    #[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
    pub fn new() -> io::Result<Self> {
        let now = host::monotonic_ns();
        Ok(Parker {
            start: Cell::new(now),
            read: Cell::new(now),
            left: Cell::new(1),
            stride: Cell::new(1),
        })
    }

    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn unparker(&self) -> Unparker {
        Unparker
    }

    /// Waits for `delay` seconds, or until the page calls in; false where nothing could end the wait.
    pub fn park(&self, delay: Option<f64>) -> bool {
        let could = host::browser::wait(delay);
        self.begin();
        could
    }

    /// Called where the loop goes on without waiting: suspends it for a moment when its slice is over.
    #[inline]
    pub fn pass(&self) {
        match self.left.get() {
            0 | 1 => self.look(),
            n => self.left.set(n - 1),
        }
    }

    fn look(&self) {
        let now = host::monotonic_ns();
        if now - self.start.get() >= SLICE_NS {
            self.stride.set(1);
            let _ = host::browser::wait(Some(0.0));
            return self.begin();
        }
        let quick = now - self.read.get() < SLICE_NS / 16;
        let stride = self.stride.get();
        self.stride.set(if quick {
            (stride * 2).min(MOST_PASSES)
        } else {
            1
        });
        self.left.set(self.stride.get());
        self.read.set(now);
    }

    fn begin(&self) {
        let now = host::monotonic_ns();
        self.start.set(now);
        self.read.set(now);
        self.left.set(self.stride.get());
    }
}

/// Ends the waiting of the loop.
#[derive(Clone)]
pub struct Unparker;

impl Unparker {
    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn unpark(&self) {
        host::browser::wake();
    }
}
