//! `AsyncNotify`.

use super::lock;
use super::wait_list::{Ticket, WaitList};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

/// Wakes tasks that wait for news.
///
/// # Examples
/// ```
/// use std::rc::Rc;
/// use wasi_async::{AsyncNotify, WasiRuntime, spawn};
///
/// WasiRuntime::run(async {
///     let ready = Rc::new(AsyncNotify::new());
///     let inside = ready.clone();
///     spawn(async move { inside.notify_one() });
///     ready.notified().await;
/// })?;
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere; may be shared with other threads where there are any.
pub struct AsyncNotify(Mutex<State>);

struct State {
    /// A notification that found nobody waiting.
    kept: bool,
    /// The notes: whether a notification that its waiter never saw has to go to the next.
    waiting: WaitList<bool>,
}

impl Default for AsyncNotify {
    fn default() -> Self {
        Self::new()
    }
}

impl AsyncNotify {
    /// Without news.
    ///
    /// # Examples
    /// ```
    /// let notify = wasi_async::AsyncNotify::new();
    /// notify.notify_one();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn new() -> Self {
        AsyncNotify(Mutex::new(State {
            kept: false,
            waiting: WaitList::new(),
        }))
    }

    /// Waits for a notification; one that [`AsyncNotify::notify_one`] left earlier is used up.
    ///
    /// # Examples
    /// ```
    /// # let notify = wasi_async::AsyncNotify::new();
    /// notify.notify_one();
    /// # wasi_async::WasiRuntime::run(async {
    /// notify.notified().await; // at once
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn notified(&self) -> Notified<'_> {
        Notified {
            notify: self,
            ticket: None,
        }
    }

    /// Wakes the task that waits longest; if none waits, the next one will not have to. Such notifications do not add up.
    ///
    /// # Examples
    /// ```
    /// # use std::time::Duration;
    /// # use wasi_async::WasiAsync;
    /// # let notify = wasi_async::AsyncNotify::new();
    /// notify.notify_one();
    /// notify.notify_one(); // is the same as one
    /// # wasi_async::WasiRuntime::run(async {
    /// notify.notified().await;
    /// assert!(WasiAsync::timeout(Duration::from_millis(1), notify.notified()).await.is_err());
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn notify_one(&self) {
        let mut state = lock(&self.0);
        let waker = state.waiting.serve(|goes_on| *goes_on = true);
        state.kept |= waker.is_none();
        drop(state);
        waker.into_iter().for_each(Waker::wake);
    }

    /// Wakes all tasks that wait now, and leaves nothing behind for those that come later.
    ///
    /// # Examples
    /// ```
    /// # use std::{rc::Rc, time::Duration};
    /// # use wasi_async::{AsyncNotify, WasiAsync, WasiRuntime, join_all, spawn};
    /// # WasiRuntime::run(async {
    /// let start = Rc::new(AsyncNotify::new());
    /// let runners: Vec<_> = (0..3).map(|_| {
    ///     let start = start.clone();
    ///     spawn(async move { start.notified().await })
    /// }).collect();
    /// WasiAsync::sleep(Duration::ZERO).await; // now they wait
    /// start.notify_waiters();
    /// join_all(runners).await;
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn notify_waiters(&self) {
        let mut state = lock(&self.0);
        let mut wakers = Vec::new();
        while let Some(waker) = state.waiting.serve(|_| ()) {
            wakers.push(waker);
        }
        drop(state);
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl fmt::Debug for AsyncNotify {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncNotify").finish_non_exhaustive()
    }
}

/// The future of [`AsyncNotify::notified`]. Waits from the moment in which it is first polled. A notification that it got
/// and never saw, because it was dropped, goes to the next that waits.
///
/// # Examples
/// ```
/// # use wasi_async::{AsyncNotify, WasiRuntime, wasi_select};
/// # WasiRuntime::run(async {
/// let (stop, data) = (AsyncNotify::new(), AsyncNotify::new());
/// data.notify_one();
/// wasi_select!(stop.notified(), data.notified());
/// # }).unwrap();
/// ```
///
/// # Platform
/// The same everywhere.
#[must_use = "futures do nothing unless awaited"]
pub struct Notified<'a> {
    notify: &'a AsyncNotify,
    ticket: Option<Ticket>,
}

impl fmt::Debug for Notified<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notified").finish_non_exhaustive()
    }
}

impl Future for Notified<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let waker = cx.waker().clone(); // foreign code: not under the lock
        let mut state = lock(&self.notify.0);
        let Some(ticket) = &self.ticket else {
            if std::mem::take(&mut state.kept) {
                drop(state);
                return Poll::Ready(());
            }
            let ticket = state.waiting.enter(waker, false);
            drop(state);
            self.ticket = Some(ticket);
            return Poll::Pending;
        };
        match state.waiting.look(ticket, waker) {
            Err(old) => {
                drop(state);
                drop(old);
                Poll::Pending
            }
            Ok(_) => {
                state.waiting.leave(ticket);
                drop(state);
                self.ticket = None;
                Poll::Ready(())
            }
        }
    }
}

impl Drop for Notified<'_> {
    fn drop(&mut self) {
        let Some(ticket) = self.ticket.take() else {
            return;
        };
        let mut state = lock(&self.notify.0);
        let goes_on = *state.waiting.note(&ticket);
        let waker = state.waiting.leave(&ticket);
        drop(state);
        if goes_on {
            self.notify.notify_one();
        }
        drop(waker);
    }
}
