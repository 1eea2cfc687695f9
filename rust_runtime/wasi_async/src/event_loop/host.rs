//! Hosts: who tells the loop the time, parks it and brings what happened outside.

use super::inject::{Inbox, Injector, Never};
use crate::platform::Parker;
use std::cell::Cell;
use std::io;
use std::sync::Arc;

/// How long the loop may wait before its next pass.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Park {
    /// Not at all: something is ready. The host may look whether I/O is ready, too.
    Now,
    /// Until the host's clock shows this, or something happens outside. Waking too early costs one empty pass.
    Until(f64),
    /// Until something happens outside.
    Forever,
}

/// The world below a loop of callbacks `C`.
pub trait Host<C> {
    /// Seconds on a clock that never goes backwards; `loop.time()`.
    fn now(&self) -> f64;

    /// Waits as `park` says; false if nothing can ever happen again.
    fn park(&self, park: Park) -> bool;

    /// Whether the clock jumps to a deadline instead of running up to it.
    fn jumps(&self) -> bool {
        false
    }

    /// Hands over the callbacks of what happened outside, in order. Called after each [`Host::park`], before due timers are
    /// looked at (`_process_events`).
    fn deliver(&self, push: &mut dyn FnMut(C)) {
        let _ = push;
    }
}

/// A clock that stands still while callbacks run and jumps to the next deadline when all wait. For tests: they take no
/// time, and their order is exact. Choose times that are exact in binary, such as multiples of 1/1024 s.
#[derive(Debug, Default)]
pub struct VirtualHost {
    time: Cell<f64>,
}

impl VirtualHost {
    /// A clock that starts at 0.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Moves the clock on by `seconds`, as work that takes time would.
    pub fn advance(&self, seconds: f64) {
        self.time.set(self.time.get() + seconds.max(0.0));
    }
}

impl<C> Host<C> for VirtualHost {
    fn now(&self) -> f64 {
        self.time.get()
    }

    fn jumps(&self) -> bool {
        true
    }

    fn park(&self, park: Park) -> bool {
        match park {
            Park::Now => true,
            Park::Until(when) if when.is_nan() || when == f64::INFINITY => false,
            Park::Until(when) => {
                self.time.set(self.time.get().max(when));
                true
            }
            Park::Forever => false,
        }
    }
}

/// The real clock and the target's way of waiting: tokio's reactor on native, `poll_oneoff` under WASI. In a browser the
/// whole stack is suspended where the page allows that (`host::browser::Hooks::wait`), also for a moment after each 5 ms of
/// passes; where it does not, [`Host::park`] returns at once, and the page drives the loop with
/// [`super::EventLoop::prepare`] and [`super::EventLoop::finish`].
///
/// `J` is what other threads send to the loop through an [`Injector`].
pub struct SystemHost<J = Never> {
    parker: Parker,
    inbox: Arc<Inbox<J>>,
}

impl<J: Send + 'static> SystemHost<J> {
    /// A host for one loop.
    ///
    /// # Errors
    /// When the system grants no descriptors for the reactor.
    pub fn new() -> io::Result<Self> {
        Ok(SystemHost {
            parker: Parker::new()?,
            inbox: Arc::default(),
        })
    }

    /// The way into the loop for other threads; `call_soon_threadsafe`.
    #[must_use]
    pub fn injector(&self) -> Injector<J> {
        Injector::new(Arc::clone(&self.inbox), self.parker.unparker())
    }
}

impl<J> Drop for SystemHost<J> {
    fn drop(&mut self) {
        drop(self.inbox.close());
    }
}

impl<C: From<J>, J: Send + 'static> Host<C> for SystemHost<J> {
    fn now(&self) -> f64 {
        host::monotonic()
    }

    fn park(&self, park: Park) -> bool {
        match park {
            Park::Now => {
                self.parker.pass();
                true
            }
            Park::Until(when) => {
                let delay = when - host::monotonic();
                // CPython's MAXIMUM_SELECT_TIMEOUT: the loop asks again after a day. NaN waits that day, too.
                let delay = if delay.is_nan() {
                    86_400.0
                } else {
                    delay.min(86_400.0)
                };
                delay <= 0.0 || self.parker.park(Some(delay))
            }
            Park::Forever => self.parker.park(None),
        }
    }

    fn deliver(&self, push: &mut dyn FnMut(C)) {
        for job in self.inbox.take() {
            push(C::from(job));
        }
    }
}
