//! The single-threaded loop of `asyncio/base_events.py`, generic over the callbacks it runs.
//!
//! One pass ([`EventLoop::run_once`], `_run_once` of CPython 3.11) is: drop cancelled timers, park, move the timers that
//! are due to the ready queue, run exactly the callbacks that are ready now. What a callback is (a task's step, a future's
//! done callback, a handle's function with its context) is the user's enum, so that a hop of a task allocates nothing.
//!
//! User code (running or dropping a callback) never runs while a cell of the loop is borrowed, so callbacks may call every
//! method of the loop, and a destructor may too.

mod handle;
mod host;
mod inject;
mod io;
mod timers;

use handle::Ready;
pub use handle::{Handle, LoopClosed};
pub use host::{Host, Park, SystemHost, VirtualHost};
pub use inject::{Injector, Never};
pub use io::{Direction, Io, Watcher, WithIo};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use timers::Timers;

/// Resolution of the clock in seconds, `time.get_clock_info("monotonic").resolution` on Linux: a timer is due when it is
/// less than this away.
pub const CLOCK_RESOLUTION: f64 = 1e-9;

/// What the loop runs.
///
/// A callback swaps in its own context and reports its own failures (`Handle._run`); `Err` is for what leaves the loop at
/// once, such as KeyboardInterrupt and SystemExit. Use [`std::convert::Infallible`] where nothing does.
pub trait Callback: Sized {
    /// What may leave [`EventLoop::run_forever`] early.
    type Interrupt;

    /// Runs it.
    ///
    /// # Errors
    /// The interrupt; the callbacks behind this one stay in the ready queue.
    fn run(self) -> Result<(), Self::Interrupt>;

    /// Asked after each park: whether something from outside, such as a signal, has to be seen to.
    ///
    /// # Errors
    /// The interrupt that it is.
    fn woken() -> Result<(), Self::Interrupt> {
        Ok(())
    }
}

/// Why [`EventLoop::run_forever`] returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// [`EventLoop::stop`] was called, or the loop is closed.
    Stopped,
    /// Nothing is ready, no timer is set, and nobody outside can wake the host: CPython would wait for ever.
    Deadlock,
}

/// A loop: the ready queue, the timers, and the flags of `BaseEventLoop`.
pub struct EventLoop<C: Callback> {
    ready: RefCell<VecDeque<Ready<C>>>,
    timers: RefCell<Timers<C>>,
    /// `_timer_cancelled_count`: goes up when a scheduled timer is cancelled and, as in CPython, not down when such a timer
    /// comes due before it is removed.
    cancelled_timers: Cell<usize>,
    stopping: Cell<bool>,
    running: Cell<bool>,
    closed: Cell<bool>,
}

impl<C: Callback> Default for EventLoop<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C: Callback> EventLoop<C> {
    /// An empty loop.
    #[must_use]
    pub fn new() -> Self {
        EventLoop {
            ready: RefCell::default(),
            timers: RefCell::new(Timers::new()),
            cancelled_timers: Cell::new(0),
            stopping: Cell::new(false),
            running: Cell::new(false),
            closed: Cell::new(false),
        }
    }

    /// Appends a callback that nobody will cancel: `call_soon` without a handle, for steps of tasks and done callbacks.
    ///
    /// # Errors
    /// When the loop is closed; the callback is dropped.
    #[inline]
    pub fn push(&self, callback: C) -> Result<(), LoopClosed> {
        self.enqueue(Ready::Callback(callback))
    }

    /// `call_soon`: appends a callback and returns the handle that cancels it.
    ///
    /// # Errors
    /// When the loop is closed; the callback is dropped.
    pub fn call_soon(&self, callback: C) -> Result<Handle<C>, LoopClosed> {
        let handle = Handle::new(callback, None);
        self.enqueue(Ready::Handle(handle.clone()))?;
        Ok(handle)
    }

    /// `call_at`: runs the callback in the first pass that begins (after parking) at `when` or later, in the order of
    /// `(when, call)`. `when` is a time of the host's clock. NaN sorts behind every number and is never due.
    ///
    /// # Errors
    /// When the loop is closed; the callback is dropped.
    pub fn call_at(&self, when: f64, callback: C) -> Result<Handle<C>, LoopClosed> {
        if self.closed.get() {
            return Err(LoopClosed);
        }
        let handle = Handle::new(callback, Some(when));
        self.timers.borrow_mut().push(when, handle.clone());
        Ok(handle)
    }

    /// `Handle.cancel` and `TimerHandle.cancel`: the callback will not run and is dropped here. The second call does nothing.
    pub fn cancel(&self, handle: &Handle<C>) {
        if let Some(callback) = handle.mark_cancelled() {
            if handle.is_scheduled() {
                self.cancelled_timers.set(self.cancelled_timers.get() + 1);
            }
            drop(callback);
        }
    }

    /// `stop`: the loop returns at the end of the current pass, or after one pass if it is not running yet.
    pub fn stop(&self) {
        self.stopping.set(true);
    }

    /// Whether [`EventLoop::stop`] was called since the loop last returned.
    #[must_use]
    pub fn is_stopping(&self) -> bool {
        self.stopping.get()
    }

    /// Whether [`EventLoop::run_forever`] is active.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.running.get()
    }

    /// Whether [`EventLoop::close`] was called.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.closed.get()
    }

    /// How many callbacks are ready.
    #[must_use]
    pub fn ready_len(&self) -> usize {
        self.ready.borrow().len()
    }

    /// How many timers are in the heap, cancelled ones among them.
    #[must_use]
    pub fn timer_len(&self) -> usize {
        self.timers.borrow().len()
    }

    /// `close`: drops all that waits, and refuses new callbacks from the first moment on, so that destructors which call
    /// the loop get [`LoopClosed`]. A pass that is running ends after its current callback.
    pub fn close(&self) {
        self.closed.set(true);
        let ready = self.ready.take();
        let timers = self.timers.replace(Timers::new());
        self.cancelled_timers.set(0);
        // Whoever keeps a handle need not keep alive what will never run.
        let mut dead = Vec::new();
        for handle in timers.handles() {
            handle.set_unscheduled();
            dead.push(handle.take());
        }
        for entry in &ready {
            if let Ready::Handle(handle) = entry {
                dead.push(handle.take());
            }
        }
        drop((dead, ready, timers));
    }

    /// First half of a pass: removes cancelled timers (all of them when more than 100 are scheduled and over half are
    /// cancelled, else only at the head) and says how long the host may park.
    pub fn prepare(&self) -> Park {
        let dead = {
            let mut timers = self.timers.borrow_mut();
            let (dead, left) = timers.remove_cancelled(self.cancelled_timers.get());
            self.cancelled_timers.set(left);
            dead
        };
        drop(dead);
        if self.stopping.get() || self.closed.get() || !self.ready.borrow().is_empty() {
            return Park::Now;
        }
        self.timers
            .borrow()
            .next()
            .map_or(Park::Forever, Park::Until)
    }

    /// Second half of a pass: timers that are due at `now()` (read only if there are timers) join the ready queue, then as
    /// many callbacks run as are ready at this moment.
    ///
    /// # Errors
    /// The interrupt of a callback.
    pub fn finish(&self, now: impl FnOnce() -> f64) -> Result<(), C::Interrupt> {
        if self.timers.borrow().len() > 0 {
            let end_time = now() + CLOCK_RESOLUTION;
            let mut timers = self.timers.borrow_mut();
            let mut ready = self.ready.borrow_mut();
            while let Some(handle) = timers.pop_due(end_time) {
                ready.push_back(Ready::Handle(handle));
            }
        }
        let todo = self.ready_len();
        for _ in 0..todo {
            let next = self.ready.borrow_mut().pop_front();
            let callback = match next {
                Some(Ready::Callback(callback)) => callback,
                Some(Ready::Handle(handle)) => match handle.take() {
                    Some(callback) => callback,
                    None => continue,
                },
                None => break, // closed by a callback
            };
            callback.run()?;
        }
        Ok(())
    }

    /// One pass on `host`; false when the host can never wake again.
    ///
    /// # Errors
    /// The interrupt of a callback.
    pub fn run_once(&self, host: &(impl Host<C> + ?Sized)) -> Result<bool, C::Interrupt> {
        if !host.park(self.prepare()) {
            return Ok(false);
        }
        C::woken()?;
        // A closed loop drops what arrives.
        host.deliver(&mut |callback| self.push(callback).unwrap_or(()));
        self.finish(|| host.now())?;
        Ok(true)
    }

    /// `run_forever`: passes until [`EventLoop::stop`]. Does not check that the loop is closed or running already; CPython's
    /// messages for that belong to the caller, who asks [`EventLoop::is_closed`] and [`EventLoop::is_running`].
    ///
    /// # Errors
    /// The interrupt of a callback. The loop can be run again afterwards and goes on where it was.
    pub fn run_forever(&self, host: &(impl Host<C> + ?Sized)) -> Result<Ended, C::Interrupt> {
        let _running = self.enter();
        loop {
            if !self.run_once(host)? {
                return Ok(Ended::Deadlock);
            }
            if self.stopping.get() || self.closed.get() {
                return Ok(Ended::Stopped);
            }
        }
    }

    /// Marks the loop as running until the guard is dropped: for who makes the passes by hand.
    #[must_use]
    pub fn enter(&self) -> Running<'_, C> {
        self.running.set(true);
        Running(self)
    }

    fn enqueue(&self, entry: Ready<C>) -> Result<(), LoopClosed> {
        if self.closed.get() {
            return Err(LoopClosed); // `entry` is dropped when nothing is borrowed
        }
        self.ready.borrow_mut().push_back(entry);
        Ok(())
    }
}

/// Resets the flags however `run_forever` is left.
pub struct Running<'a, C: Callback>(&'a EventLoop<C>);

impl<C: Callback> Drop for Running<'_, C> {
    fn drop(&mut self) {
        self.0.running.set(false);
        self.0.stopping.set(false);
    }
}
