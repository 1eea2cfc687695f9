//! All of several futures.

use crate::error::AsyncResult;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

/// Up to here polling all futures at every wake-up is cheaper than telling apart who was woken.
const FEW: usize = 32;

/// Runs all futures at once, in the task that awaits this, and gives their results in the order of `futures`.
///
/// # Examples
/// ```
/// use wasi_async::{WasiRuntime, join_all, spawn};
///
/// let squares = WasiRuntime::run(async {
///     join_all((1..=3).map(|n| async move { n * n }).collect()).await
/// })?;
/// assert_eq!(squares, [1, 4, 9]);
///
/// let tasks = WasiRuntime::run(async { join_all(vec![spawn(async { 1 }), spawn(async { 2 })]).await })?;
/// assert!(matches!(tasks[..], [Ok(1), Ok(2)])); // a task may have been aborted, so its value is a result
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere.
pub async fn join_all<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let slots = run(futures, |_| false).await;
    slots.into_iter().filter_map(Slot::value).collect()
}

/// As [`join_all`], for futures that can fail: the first error ends the wait, and drops the futures that are not done.
/// Tasks whose handles are dropped that way run on.
///
/// # Errors
/// The first error.
///
/// # Examples
/// ```
/// use wasi_async::{WasiRuntime, spawn, try_join_all};
///
/// let values = WasiRuntime::run(async { try_join_all(vec![spawn(async { 1 }), spawn(async { 2 })]).await })??;
/// assert_eq!(values, [1, 2]);
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere.
pub async fn try_join_all<F, T>(futures: Vec<F>) -> AsyncResult<Vec<T>>
where
    F: Future<Output = AsyncResult<T>>,
{
    let slots = run(futures, Result::is_err).await;
    let values: AsyncResult<Vec<T>> = slots.into_iter().filter_map(Slot::value).collect();
    values
}

enum Slot<F: Future> {
    Waiting(Pin<Box<F>>),
    Done(F::Output),
}

impl<F: Future> Slot<F> {
    fn value(self) -> Option<F::Output> {
        match self {
            Slot::Waiting(_) => None,
            Slot::Done(value) => Some(value),
        }
    }

    /// Polls it if it waits; the value if it is done now.
    fn poll(&mut self, cx: &mut Context<'_>) -> Option<&F::Output> {
        if let Slot::Waiting(future) = self {
            match future.as_mut().poll(cx) {
                Poll::Ready(value) => {
                    *self = Slot::Done(value);
                    if let Slot::Done(value) = self {
                        return Some(value);
                    }
                }
                Poll::Pending => {}
            }
        }
        None
    }
}

/// Polls all until they are done, or until `stops` says so about a value.
async fn run<F: Future>(futures: Vec<F>, stops: impl Fn(&F::Output) -> bool) -> Vec<Slot<F>> {
    let mut left = futures.len();
    let mut slots: Vec<Slot<F>> = futures
        .into_iter()
        .map(|future| Slot::Waiting(Box::pin(future)))
        .collect();
    let mut one = |slot: &mut Slot<F>, cx: &mut Context<'_>| match slot.poll(cx) {
        Some(value) => {
            left -= 1;
            left == 0 || stops(value)
        }
        None => false,
    };
    if slots.is_empty() {
    } else if slots.len() <= FEW {
        poll_fn(|cx| {
            if slots.iter_mut().any(|slot| one(slot, cx)) {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        })
        .await;
    } else {
        let children = Arc::new(Children::all_woken(slots.len()));
        poll_fn(|cx| {
            for index in children.take(cx.waker()) {
                let child = Waker::from(Arc::new(Child {
                    children: Arc::clone(&children),
                    index,
                }));
                if one(&mut slots[index], &mut Context::from_waker(&child)) {
                    return Poll::Ready(());
                }
            }
            Poll::Pending
        })
        .await;
    }
    slots
}

/// Which of many futures were woken since they were polled.
struct Children(Mutex<Woken>);

struct Woken {
    indices: Vec<usize>,
    parent: Option<Waker>,
}

impl Children {
    fn all_woken(count: usize) -> Self {
        Children(Mutex::new(Woken {
            indices: (0..count).collect(),
            parent: None,
        }))
    }

    fn lock(&self) -> MutexGuard<'_, Woken> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Those that were woken, in that order; the next one wakes `parent`.
    fn take(&self, parent: &Waker) -> Vec<usize> {
        let parent = parent.clone(); // foreign code: not under the lock
        let mut woken = self.lock();
        let old = woken.parent.replace(parent);
        let indices = std::mem::take(&mut woken.indices);
        drop(woken);
        drop(old);
        indices
    }
}

/// The waker of one of many.
struct Child {
    children: Arc<Children>,
    index: usize,
}

impl Wake for Child {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let mut woken = self.children.lock();
        woken.indices.push(self.index);
        let parent = woken.parent.take();
        drop(woken);
        if let Some(parent) = parent {
            parent.wake();
        }
    }
}
