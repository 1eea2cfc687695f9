//! Native without tokio: the thread waits on a condition, which other threads signal.

#[path = "native/condition.rs"]
mod condition;
#[cfg(feature = "runtime")]
#[path = "native/plain_driver.rs"]
mod driver;
#[cfg(feature = "runtime")]
#[path = "native/threads.rs"]
mod threads;

use condition::Condition;
#[cfg(feature = "runtime")]
pub use driver::Driver;
use std::io;
use std::sync::Arc;
#[cfg(feature = "runtime")]
pub use threads::{Pool, ambient, check, dead_end, now, start};

/// Waits for a deadline or an [`Unparker`].
pub struct Parker(Arc<Condition>);

impl Parker {
    #[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
    pub fn new() -> io::Result<Self> {
        Ok(Parker(Arc::default()))
    }

    pub fn unparker(&self) -> Unparker {
        Unparker(Arc::clone(&self.0))
    }

    /// Called where the loop goes on without waiting.
    #[inline]
    #[allow(
        dead_code,
        clippy::unused_self,
        reason = "the interface of all platforms"
    )]
    pub fn pass(&self) {}

    /// Waits for `delay` seconds, for ever without one, or less if an unparker is used; one that was used before counts.
    pub fn park(&self, delay: Option<f64>) -> bool {
        self.0.wait(delay);
        true
    }
}

/// Wakes a [`Parker`] from any thread.
#[derive(Clone)]
pub struct Unparker(Arc<Condition>);

impl Unparker {
    pub fn unpark(&self) {
        self.0.signal();
    }
}
