//! Handles: callbacks in the loop that can be cancelled; `asyncio.Handle` and `TimerHandle` in one.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;

/// A callback in the loop; clones are the same handle. [`super::EventLoop::cancel`] cancels it.
pub struct Handle<C>(Rc<Inner<C>>);

struct Inner<C> {
    /// NaN for `call_soon`.
    when: f64,
    is_timer: bool,
    cancelled: Cell<bool>,
    /// Is in the timer heap.
    scheduled: Cell<bool>,
    callback: Cell<Option<C>>,
}

impl<C> Clone for Handle<C> {
    fn clone(&self) -> Self {
        Handle(Rc::clone(&self.0))
    }
}

impl<C> fmt::Debug for Handle<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("when", &self.when())
            .field("cancelled", &self.cancelled())
            .finish_non_exhaustive()
    }
}

impl<C> Handle<C> {
    pub(super) fn new(callback: C, when: Option<f64>) -> Self {
        Handle(Rc::new(Inner {
            when: when.unwrap_or(f64::NAN),
            is_timer: when.is_some(),
            cancelled: Cell::new(false),
            scheduled: Cell::new(when.is_some()),
            callback: Cell::new(Some(callback)),
        }))
    }

    /// `TimerHandle.when`; None for a handle of `call_soon`.
    #[must_use]
    pub fn when(&self) -> Option<f64> {
        self.0.is_timer.then_some(self.0.when)
    }

    /// `Handle.cancelled`.
    #[must_use]
    pub fn cancelled(&self) -> bool {
        self.0.cancelled.get()
    }

    /// Whether both are the same handle.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    pub(super) fn is_scheduled(&self) -> bool {
        self.0.scheduled.get()
    }

    pub(super) fn set_unscheduled(&self) {
        self.0.scheduled.set(false);
    }

    /// The callback, unless it was cancelled or has run.
    pub(super) fn take(&self) -> Option<C> {
        self.0.callback.take()
    }

    /// None if it was cancelled before; else the callback (inner None if it has run).
    #[allow(clippy::option_option, reason = "two questions, asked once")]
    pub(super) fn mark_cancelled(&self) -> Option<Option<C>> {
        (!self.0.cancelled.replace(true)).then(|| self.take())
    }
}

/// An entry of the ready queue.
pub(super) enum Ready<C> {
    Callback(C),
    Handle(Handle<C>),
}

/// The loop is closed and takes no more callbacks; asyncio's `RuntimeError: Event loop is closed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoopClosed;

impl fmt::Display for LoopClosed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Event loop is closed")
    }
}

impl std::error::Error for LoopClosed {}
