//! Tasks and the handles that join and abort them.

use crate::error::{AsyncError, AsyncResult};
use crate::runtime::{Core, TaskWaker};
use std::any::Any;
use std::cell::Cell;
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

/// What the runtime does with a task of any type.
pub(crate) trait Runnable {
    /// Polls once; true when the task is done.
    fn step(&self) -> bool;
    /// Drops the future; those who join get [`AsyncError::Cancelled`].
    fn cancel(&self);
}

/// What a task and its handle share.
struct Shared<T> {
    result: Cell<Option<AsyncResult<T>>>,
    finished: Cell<bool>,
    aborted: Cell<bool>,
    joiner: Cell<Option<Waker>>,
}

impl<T> Shared<T> {
    fn new() -> Rc<Self> {
        Rc::new(Shared {
            result: Cell::new(None),
            finished: Cell::new(false),
            aborted: Cell::new(false),
            joiner: Cell::new(None),
        })
    }

    fn finish(&self, result: AsyncResult<T>) {
        if !self.finished.replace(true) {
            self.result.set(Some(result));
            if let Some(joiner) = self.joiner.take() {
                joiner.wake();
            }
        }
    }
}

struct Task<F: Future> {
    /// Empty while the task is polled, and when it is done.
    future: Cell<Option<Pin<Box<F>>>>,
    waker: Arc<TaskWaker>,
    shared: Rc<Shared<F::Output>>,
    /// The runtime ends with this task.
    is_main: bool,
}

/// Starts a task on `core`.
pub(crate) fn start<F>(core: &Core, future: F, is_main: bool) -> TaskHandle<F::Output>
where
    F: Future + 'static,
{
    let (waker, shared) = (core.new_waker(), Shared::new());
    let task = Rc::new(Task {
        future: Cell::new(Some(Box::pin(future))),
        waker: Arc::clone(&waker),
        shared: Rc::clone(&shared),
        is_main,
    });
    match core.add(&waker, task) {
        Ok(()) => TaskHandle {
            shared,
            waker: Some(waker),
        },
        Err(closed) => TaskHandle::failed(&closed.to_string()),
    }
}

impl<F: Future> Task<F> {
    fn finish(&self, result: AsyncResult<F::Output>) {
        self.shared.finish(result);
        if self.is_main
            && let Some(core) = Core::current()
        {
            core.stop();
        }
    }
}

impl<F: Future> Runnable for Task<F> {
    fn step(&self) -> bool {
        self.waker.begin_step();
        if self.shared.aborted.get() {
            self.cancel();
            return true;
        }
        let Some(mut future) = self.future.take() else {
            return true;
        };
        let waker = Waker::from(Arc::clone(&self.waker));
        let poll = || future.as_mut().poll(&mut Context::from_waker(&waker));
        let result = match catch_unwind(AssertUnwindSafe(poll)) {
            Ok(Poll::Pending) => {
                self.future.set(Some(future));
                return false;
            }
            Ok(Poll::Ready(value)) => Ok(value),
            Err(panic) => Err(AsyncError::Panic(message(&*panic))),
        };
        drop(future); // its locals are gone before anyone hears of the result
        self.finish(result);
        true
    }

    fn cancel(&self) {
        drop(self.future.take());
        self.finish(Err(AsyncError::Cancelled));
    }
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    text.unwrap_or_else(|| "a value that is no text".to_owned())
}

/// A task's handle: await it (or [`TaskHandle::join`]) for the result. Dropping it leaves the task running.
pub struct TaskHandle<T> {
    shared: Rc<Shared<T>>,
    /// None if the task could not be started.
    waker: Option<Arc<TaskWaker>>,
}

impl<T> fmt::Debug for TaskHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TaskHandle")
            .field("is_finished", &self.is_finished())
            .finish_non_exhaustive()
    }
}

impl<T> TaskHandle<T> {
    pub(crate) fn failed(reason: &str) -> Self {
        let shared = Shared::new();
        shared.finish(Err(AsyncError::Spawn(reason.to_owned())));
        TaskHandle {
            shared,
            waker: None,
        }
    }

    pub(crate) fn take_result(&self) -> Option<AsyncResult<T>> {
        self.shared.result.take()
    }

    /// Waits for the task; the same as awaiting the handle.
    ///
    /// # Errors
    /// [`AsyncError::Panic`], [`AsyncError::Cancelled`] after an abort, [`AsyncError::Spawn`].
    pub async fn join(self) -> AsyncResult<T> {
        self.await
    }

    /// Ends the task at its next step: its future is dropped where it waits. Without effect on a task that is done.
    pub fn abort(&self) {
        self.shared.aborted.set(true);
        if let Some(waker) = &self.waker {
            waker.wake_by_ref();
        }
    }

    /// Whether the result is there.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.shared.finished.get()
    }
}

impl<T> Future for TaskHandle<T> {
    type Output = AsyncResult<T>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.shared.result.take() {
            Some(result) => Poll::Ready(result),
            None => {
                let old = self.shared.joiner.replace(Some(cx.waker().clone()));
                drop(old);
                Poll::Pending
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event_loop::VirtualHost;
    use crate::{WasiAsync, WasiRuntime, spawn};
    use std::time::Duration;

    fn run<F: Future + 'static>(future: F) -> F::Output {
        WasiRuntime::run_on(Rc::new(VirtualHost::new()), future).unwrap()
    }

    #[test]
    fn test_task_spawn_and_join() {
        let (before, value, after) = run(async {
            let first = spawn(async { 1 });
            let before = first.is_finished();
            let second = spawn(async { 2 });
            let value = first.join().await.unwrap();
            (before, value, second.is_finished())
        });
        assert_eq!((before, value, after), (false, 1, true));
        let orphan = spawn(async { 1 });
        assert!(matches!(
            orphan.take_result(),
            Some(Err(AsyncError::Spawn(_)))
        ));
    }

    #[test]
    fn test_task_abort() {
        run(async {
            let dropped = Rc::new(());
            let inside = dropped.clone();
            let sleeper = spawn(async move {
                WasiAsync::sleep(Duration::from_secs(60)).await;
                drop(inside);
            });
            WasiAsync::sleep(Duration::from_secs(1)).await;
            sleeper.abort();
            assert!(!sleeper.is_finished());
            assert!(matches!(sleeper.await, Err(AsyncError::Cancelled)));
            assert_eq!(Rc::strong_count(&dropped), 1);
            assert_eq!(Core::current().unwrap().now(), 1.0);

            let unstarted = spawn(async { panic!("runs") });
            unstarted.abort();
            assert!(matches!(unstarted.await, Err(AsyncError::Cancelled)));

            let done = spawn(async { 3 });
            WasiAsync::sleep(Duration::ZERO).await;
            done.abort();
            assert_eq!(done.await.unwrap(), 3);
        });
    }

    #[test]
    fn test_task_panic_handling() {
        let (text, other) = run(async {
            let failing = spawn(async { panic!("broken {}", 1) });
            let other = spawn(async { 2 });
            (failing.await.unwrap_err().to_string(), other.await.unwrap())
        });
        assert_eq!((text.as_str(), other), ("Task panicked: broken 1", 2));
    }
}
