//! `AsyncBarrier`.

use super::lock;
use super::wait_list::{Ticket, WaitList};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

/// Lets tasks wait for each other: nobody passes until as many wait as it was made for. Then all pass, and it can be used
/// again.
///
/// # Examples
/// ```
/// use std::rc::Rc;
/// use wasi_async::{AsyncBarrier, WasiRuntime, join_all, spawn};
///
/// let leaders = WasiRuntime::run(async {
///     let barrier = Rc::new(AsyncBarrier::new(3));
///     let parties = (0..3).map(|_| {
///         let barrier = barrier.clone();
///         spawn(async move { barrier.wait().await.is_leader() })
///     });
///     let results = join_all(parties.collect()).await;
///     results.into_iter().filter(|leads| matches!(leads, Ok(true))).count()
/// })?;
/// assert_eq!(leaders, 1);
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere; may be shared with other threads where there are any.
pub struct AsyncBarrier {
    parties: usize,
    state: Mutex<State>,
}

struct State {
    arrived: usize,
    waiting: WaitList<()>,
}

impl AsyncBarrier {
    /// A barrier for `parties` tasks; 0 counts as 1.
    ///
    /// # Examples
    /// ```
    /// # wasi_async::WasiRuntime::run(async {
    /// let alone = wasi_async::AsyncBarrier::new(1);
    /// assert!(alone.wait().await.is_leader());
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn new(parties: usize) -> Self {
        AsyncBarrier {
            parties: parties.max(1),
            state: Mutex::new(State {
                arrived: 0,
                waiting: WaitList::new(),
            }),
        }
    }

    /// Waits for the others. The last to come does not wait, and leads. A task that is aborted while it waits has not come.
    ///
    /// # Examples
    /// ```
    /// # use wasi_async::{AsyncBarrier, WasiRuntime, join_all};
    /// # WasiRuntime::run(async {
    /// let barrier = AsyncBarrier::new(2);
    /// let results = join_all(vec![barrier.wait(), barrier.wait()]).await;
    /// assert!(!results[0].is_leader() && results[1].is_leader());
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub async fn wait(&self) -> AsyncBarrierWaitResult {
        Arrive {
            barrier: self,
            ticket: None,
        }
        .await
    }
}

impl fmt::Debug for AsyncBarrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncBarrier")
            .field("parties", &self.parties)
            .finish_non_exhaustive()
    }
}

/// One who comes when this is first polled, and waits.
struct Arrive<'a> {
    barrier: &'a AsyncBarrier,
    ticket: Option<Ticket>,
}

impl Future for Arrive<'_> {
    type Output = AsyncBarrierWaitResult;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let waker = cx.waker().clone(); // foreign code: not under the lock
        let mut state = lock(&self.barrier.state);
        let Some(ticket) = &self.ticket else {
            if state.arrived + 1 < self.barrier.parties {
                state.arrived += 1;
                let ticket = state.waiting.enter(waker, ());
                drop(state);
                self.ticket = Some(ticket);
                return Poll::Pending;
            }
            state.arrived = 0;
            let mut wakers = Vec::new();
            while let Some(waker) = state.waiting.serve(|()| ()) {
                wakers.push(waker);
            }
            drop(state);
            wakers.into_iter().for_each(Waker::wake);
            return Poll::Ready(AsyncBarrierWaitResult { leads: true });
        };
        match state.waiting.look(ticket, waker) {
            Err(old) => {
                drop(state);
                drop(old);
                Poll::Pending
            }
            Ok(()) => Poll::Ready(AsyncBarrierWaitResult { leads: false }),
        }
    }
}

impl Drop for Arrive<'_> {
    fn drop(&mut self) {
        let Some(ticket) = self.ticket.take() else {
            return;
        };
        let mut state = lock(&self.barrier.state);
        let waker = state.waiting.leave(&ticket);
        if waker.is_some() {
            state.arrived -= 1; // it gave up before the others came
        }
        drop(state);
        drop(waker);
    }
}

/// What [`AsyncBarrier::wait`] tells.
///
/// # Examples
/// ```
/// # wasi_async::WasiRuntime::run(async {
/// let result: wasi_async::AsyncBarrierWaitResult = wasi_async::AsyncBarrier::new(1).wait().await;
/// assert!(result.is_leader());
/// # }).unwrap();
/// ```
///
/// # Platform
/// The same everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsyncBarrierWaitResult {
    leads: bool,
}

impl AsyncBarrierWaitResult {
    /// Whether this task was the last to come. Exactly one is, each time.
    ///
    /// # Examples
    /// ```
    /// # wasi_async::WasiRuntime::run(async {
    /// if wasi_async::AsyncBarrier::new(1).wait().await.is_leader() {
    ///     println!("all are here");
    /// }
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn is_leader(&self) -> bool {
        self.leads
    }
}
