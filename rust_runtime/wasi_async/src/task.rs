//! Tasks: how they are started, and the handles that join and abort them.

use crate::error::{AsyncError, AsyncResult};
use crate::executor::{Core, Failed, Flat, Joined, Plain, panic_message};
use crate::runtime::Shared;
use crate::sync::oneshot;
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll};

/// Starts a task on the runtime of this thread. It first runs after the task that spawns it has come to an await.
///
/// The task runs whether or not anybody keeps its handle, until it ends, is aborted, or its runtime ends. Where no runtime
/// runs, or where it is shut down, the handle is finished and gives [`AsyncError::Spawn`].
///
/// # Examples
/// ```
/// use wasi_async::{WasiRuntime, spawn};
///
/// let sum = WasiRuntime::run(async {
///     let (one, two) = (spawn(async { 1 }), spawn(async { 2 }));
///     one.await.unwrap() + two.await.unwrap()
/// })?;
/// assert_eq!(sum, 3);
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// Native and WASI: inside of [`crate::WasiRuntime::run`] and its like. Browser: anywhere; the page drives the task. The
/// future need not be `Send` anywhere.
#[inline]
pub fn spawn<F: Future + 'static>(future: F) -> TaskHandle<F::Output> {
    spawn_on(None, future)
}

/// Runs `f` on a worker thread, where it may block; the handle gives its result. A job that nobody has begun when its
/// handle is aborted never runs; one that runs goes on, and its result is dropped.
///
/// # Examples
/// ```
/// use wasi_async::{WasiRuntime, spawn_blocking};
///
/// let answer = WasiRuntime::run(async { spawn_blocking(|| 6 * 7).await })?;
/// # #[cfg(not(target_family = "wasm"))]
/// assert_eq!(answer?, 42);
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// Native: on threads of the runtime. WASI and browser: a module has one thread, so `f` is not run and the handle gives
/// [`AsyncError::PlatformNotSupported`].
pub fn spawn_blocking<F, T>(f: F) -> TaskHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    spawn_blocking_on(None, f)
}

fn no_runtime() -> AsyncError {
    AsyncError::Spawn("no runtime runs on this thread".into())
}

/// Calls `f` with the runtime of this thread; if `wanted` is given, it must be that one.
#[inline]
fn on<T>(
    wanted: Option<&Arc<Shared>>,
    f: impl FnOnce(&Core) -> AsyncResult<Rc<dyn Joined<T>>>,
) -> TaskHandle<T> {
    let started = match wanted {
        Some(wanted) if wanted.is_shut_down() => {
            Err(AsyncError::Spawn("the runtime is shut down".into()))
        }
        _ => Core::with(|core| match wanted {
            Some(wanted) if !Arc::ptr_eq(wanted, core.shared()) => Err(no_runtime()),
            _ => f(core),
        })
        .unwrap_or_else(|| Err(no_runtime())),
    };
    match started {
        Ok(task) => TaskHandle { task },
        Err(error) => TaskHandle::failed(error),
    }
}

#[inline]
pub(crate) fn spawn_on<F: Future + 'static>(
    wanted: Option<&Arc<Shared>>,
    future: F,
) -> TaskHandle<F::Output> {
    on(wanted, |core| core.start::<F, Plain>(future))
}

pub(crate) fn spawn_blocking_on<F, T>(wanted: Option<&Arc<Shared>>, f: F) -> TaskHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    on(wanted, |core| {
        let (sender, receiver) = oneshot::channel::<AsyncResult<T>>();
        core.shared().pool().run(Box::new(move || {
            if sender.is_closed() {
                return;
            }
            let result = catch_unwind(AssertUnwindSafe(f))
                .map_err(|panic| AsyncError::Panic(panic_message(&*panic)));
            drop(sender.send(result)); // who asked may be gone
        }))?;
        core.start::<_, Flat>(async move {
            match receiver.await {
                Ok(result) => result,
                Err(_) => Err(AsyncError::Cancelled), // the pool was closed before the job began
            }
        })
    })
}

/// A task's handle: await it (or [`TaskHandle::join`]) for the result. Dropping it leaves the task running.
///
/// # Examples
/// ```
/// use wasi_async::{AsyncError, WasiRuntime, spawn};
///
/// WasiRuntime::run(async {
///     let endless = spawn(std::future::pending::<()>());
///     endless.abort();
///     assert!(matches!(endless.await, Err(AsyncError::Cancelled)));
/// })?;
/// # Ok::<(), AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere. In a page a handle is a future like any other and can be awaited by
/// `wasm_bindgen_futures::spawn_local`, too.
pub struct TaskHandle<T> {
    task: Rc<dyn Joined<T>>,
}

impl<T> fmt::Debug for TaskHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TaskHandle")
            .field("is_finished", &self.task.is_finished())
            .finish_non_exhaustive()
    }
}

impl<T> TaskHandle<T> {
    fn failed(error: AsyncError) -> Self {
        TaskHandle {
            task: Failed::new(error),
        }
    }

    /// Waits for the task; the same as awaiting the handle.
    ///
    /// # Errors
    /// [`AsyncError::Panic`], [`AsyncError::Cancelled`] after an abort or when the task's runtime ended,
    /// [`AsyncError::Spawn`] when it was never started, [`AsyncError::Join`] when the result was taken already or the task
    /// is the one that waits.
    ///
    /// # Examples
    /// ```
    /// # wasi_async::WasiRuntime::run(async {
    /// assert_eq!(wasi_async::spawn(async { 42 }).join().await.unwrap(), 42);
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere, the browser included. A task that panics is an error on native alone: in wasm a panic ends the
    /// program.
    pub async fn join(self) -> AsyncResult<T> {
        self.await
    }

    /// Ends the task at its next step: its future is dropped where it waits. Without effect on a task that is done.
    ///
    /// # Examples
    /// ```
    /// # wasi_async::WasiRuntime::run(async {
    /// let task = wasi_async::spawn(async { 42 });
    /// task.abort();
    /// assert_eq!(task.await.unwrap_err().to_string(), "Task cancelled");
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere: no help of the platform is needed to drop a future.
    pub fn abort(&self) {
        self.task.abort();
    }

    /// Whether the result is there, or was.
    ///
    /// # Examples
    /// ```
    /// # use std::time::Duration;
    /// # use wasi_async::{WasiAsync, spawn};
    /// # wasi_async::WasiRuntime::run(async {
    /// let task = spawn(async {});
    /// assert!(!task.is_finished());
    /// WasiAsync::sleep(Duration::ZERO).await; // one turn for the others
    /// assert!(task.is_finished());
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.task.is_finished()
    }
}

impl<T> Future for TaskHandle<T> {
    type Output = AsyncResult<T>;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.task.poll_join(cx)
    }
}

#[cfg(test)]
mod tests;
