//! Runtimes: the global one, explicit ones, and how they are configured.

use crate::error::{AsyncError, AsyncResult};
use crate::event_loop::Host;
use crate::executor::{Core, Entered, Job, deadlock};
use crate::platform;
use crate::task::{TaskHandle, spawn_blocking_on, spawn_on};
use std::future::Future;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// Which kind of runtime a program asks for.
///
/// # Examples
/// ```
/// use wasi_async::{RuntimeConfig, RuntimeType, WasiRuntime};
///
/// let config = RuntimeConfig { runtime_type: RuntimeType::CurrentThread, ..RuntimeConfig::default() };
/// let runtime = WasiRuntime::new(config)?;
/// assert_eq!(runtime.block_on(async { 7 })?, 7);
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// A kind that the platform has not is refused by [`WasiRuntime::new`] with [`AsyncError::PlatformNotSupported`]:
/// `MultiThread` in wasm, `Wasi` and `Browser` everywhere but there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RuntimeType {
    /// The platform's own: `MultiThread` on native, `Wasi`, `Browser`.
    #[default]
    Auto,
    /// Tasks on one thread, and no threads beside it: `spawn_blocking` is not supported.
    CurrentThread,
    /// Tasks on one thread, `spawn_blocking` on worker threads.
    MultiThread,
    /// A browser's page or worker drives the tasks.
    Browser,
    /// A WASI module with one thread.
    Wasi,
}

/// What a runtime is made of.
///
/// # Examples
/// ```
/// use wasi_async::{RuntimeConfig, WasiRuntime, spawn_blocking};
///
/// # #[cfg(not(target_family = "wasm"))] {
/// let config = RuntimeConfig { thread_name: "crunch".into(), ..RuntimeConfig::default() };
/// let name = WasiRuntime::new(config)?.block_on(async {
///     spawn_blocking(|| std::thread::current().name().map(str::to_owned)).await
/// })??;
/// assert_eq!(name.as_deref(), Some("crunch-1"));
/// # }
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// All fields but `runtime_type` speak of what native alone has (threads, tokio) and have no effect in wasm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuntimeConfig {
    /// The kind of runtime.
    pub runtime_type: RuntimeType,
    /// The most threads that `spawn_blocking` uses at once; they start when they are needed and end when they have had
    /// nothing to do for a while. None: four more than the machine has processors, 32 at most.
    pub worker_threads: Option<usize>,
    /// Tasks can use tokio's sockets, and everything built on them. Without, a runtime needs no descriptors.
    pub enable_io: bool,
    /// Tasks can use `tokio::time`. [`crate::WasiAsync`] keeps time in any case.
    pub enable_time: bool,
    /// Worker threads are called this, a dash, and a number from 1.
    pub thread_name: String,
    /// Bytes of a worker thread's stack; None: the standard library's choice.
    pub stack_size: Option<usize>,
}

impl Default for RuntimeConfig {
    fn default() -> Self {
        RuntimeConfig {
            runtime_type: RuntimeType::Auto,
            worker_threads: None,
            enable_io: true,
            enable_time: true,
            thread_name: "wasi_async".into(),
            stack_size: None,
        }
    }
}

/// What a runtime shares with the threads that it is used from.
#[derive(Debug)]
pub(crate) struct Shared {
    config: RuntimeConfig,
    pool: platform::Pool,
    shut_down: AtomicBool,
}

impl Shared {
    fn new(config: RuntimeConfig) -> AsyncResult<Arc<Self>> {
        if config.worker_threads == Some(0) {
            let text = "worker_threads must be at least 1";
            return Err(AsyncError::Runtime(text.into()));
        }
        platform::check(config.runtime_type)?;
        Ok(Self::unchecked(config))
    }

    pub fn unchecked(config: RuntimeConfig) -> Arc<Self> {
        let pool = platform::Pool::new(&config);
        let shut_down = AtomicBool::new(false);
        Arc::new(Shared {
            config,
            pool,
            shut_down,
        })
    }

    pub fn is_shut_down(&self) -> bool {
        self.shut_down.load(Ordering::Acquire)
    }

    pub fn pool(&self) -> &platform::Pool {
        &self.pool
    }
}

/// Runs futures. Tasks live on the thread that runs them and need not be `Send`; they run in the order in which they are
/// woken, on every platform the same.
///
/// Most programs call [`WasiRuntime::run`] once and never see a value of this type; [`WasiRuntime::new`] makes runtimes of
/// one's own, for tests and libraries.
///
/// # Examples
/// ```
/// use wasi_async::{WasiAsync, WasiRuntime, spawn};
/// use std::time::Duration;
///
/// let answer = WasiRuntime::run(async {
///     let half = spawn(async { WasiAsync::sleep(Duration::from_millis(1)).await; 21 });
///     half.await.map(|half| 2 * half)
/// })??;
/// assert_eq!(answer, 42);
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// Native and WASI programs block in [`WasiRuntime::run`]. A page must not block: there tasks run between the page's own
/// events, [`crate::spawn`] works anywhere, and [`WasiRuntime::start`] is what a program's `main` calls.
#[derive(Debug)]
pub struct WasiRuntime {
    shared: Arc<Shared>,
}

/// The global runtime, which [`WasiRuntime::run`] uses.
///
/// # Examples
/// ```
/// assert!(std::ptr::eq(wasi_async::runtime(), wasi_async::runtime()));
/// ```
///
/// # Platform
/// The same everywhere; its configuration is the platform's default.
pub fn runtime() -> &'static WasiRuntime {
    static GLOBAL_RUNTIME: OnceLock<WasiRuntime> = OnceLock::new();
    GLOBAL_RUNTIME.get_or_init(|| WasiRuntime {
        shared: Shared::unchecked(RuntimeConfig::default()),
    })
}

/// What runtimes use that nobody configured.
pub(crate) fn global_shared() -> Arc<Shared> {
    Arc::clone(&runtime().shared)
}

impl WasiRuntime {
    /// A runtime of its own. It takes no threads and no descriptors before it runs.
    ///
    /// # Errors
    /// [`AsyncError::PlatformNotSupported`] when the platform has no runtime of that type, [`AsyncError::Runtime`] when the
    /// configuration cannot work.
    ///
    /// # Examples
    /// ```
    /// use wasi_async::{AsyncError, RuntimeConfig, RuntimeType, WasiRuntime};
    ///
    /// let (one, two) = (WasiRuntime::new(RuntimeConfig::default())?, WasiRuntime::new(RuntimeConfig::default())?);
    /// assert_eq!(one.block_on(async { 1 })? + two.block_on(async { 2 })?, 3);
    ///
    /// # #[cfg(not(target_family = "wasm"))] {
    /// let config = RuntimeConfig { runtime_type: RuntimeType::Browser, ..RuntimeConfig::default() };
    /// assert!(matches!(WasiRuntime::new(config), Err(AsyncError::PlatformNotSupported(_))));
    /// # }
    /// # Ok::<(), AsyncError>(())
    /// ```
    ///
    /// # Platform
    /// See [`RuntimeType`].
    pub fn new(config: RuntimeConfig) -> AsyncResult<Self> {
        let shared = Shared::new(config)?;
        Ok(WasiRuntime { shared })
    }

    /// Runs `future` on the global runtime, and the tasks it spawns, until `future` ends; tasks that are left then are
    /// dropped, oldest first.
    ///
    /// # Errors
    /// [`AsyncError::Panic`] when `future` panics; [`AsyncError::Runtime`] when a runtime runs on this thread already, or
    /// when nothing can wake any task again; [`AsyncError::Io`] when the system grants no reactor.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(wasi_async::WasiRuntime::run(async { 42 })?, 42);
    /// # Ok::<(), wasi_async::AsyncError>(())
    /// ```
    ///
    /// # Platform
    /// Native: waits for ever where nothing but another thread could wake a task. WASI: such a wait is an
    /// [`AsyncError::Runtime`]. Browser: a page must not block, so a future that has to wait for time or for the page ends
    /// with [`AsyncError::PlatformNotSupported`], at once; use [`WasiRuntime::start`] or [`crate::spawn`].
    pub fn run<F: Future>(future: F) -> AsyncResult<F::Output> {
        runtime().block_on(future)
    }

    /// Runs `future` as a program's `main` does: to its end where the platform can wait, and otherwise from now on.
    ///
    /// # Errors
    /// As [`WasiRuntime::run`]. Where the platform cannot wait, a panic of `future` ends the program.
    ///
    /// # Examples
    /// ```
    /// use std::time::Duration;
    /// use wasi_async::{WasiAsync, WasiRuntime};
    ///
    /// fn main() -> wasi_async::AsyncResult<()> {
    ///     WasiRuntime::start(async {
    ///         WasiAsync::sleep(Duration::from_millis(1)).await;
    ///         println!("done");
    ///     })
    /// }
    /// ```
    ///
    /// # Platform
    /// Native and WASI: [`WasiRuntime::run`]. Browser: [`crate::spawn`]; `main` returns, and the page drives the tasks.
    pub fn start<F: Future<Output = ()> + 'static>(future: F) -> AsyncResult<()> {
        platform::start(future)
    }

    /// As [`WasiRuntime::run`], on this runtime. `future` may borrow.
    ///
    /// # Errors
    /// As [`WasiRuntime::run`], and [`AsyncError::Runtime`] after [`WasiRuntime::shutdown`].
    ///
    /// # Examples
    /// ```
    /// use wasi_async::{RuntimeConfig, WasiRuntime};
    ///
    /// let text = String::from("borrowed");
    /// let runtime = WasiRuntime::new(RuntimeConfig::default())?;
    /// assert_eq!(runtime.block_on(async { text.len() })?, 8);
    /// # Ok::<(), wasi_async::AsyncError>(())
    /// ```
    ///
    /// # Platform
    /// As [`WasiRuntime::run`].
    pub fn block_on<F: Future>(&self, future: F) -> AsyncResult<F::Output> {
        if self.shared.is_shut_down() {
            return Err(AsyncError::Runtime("the runtime is shut down".into()));
        }
        let driver = Rc::new(platform::Driver::new(&self.shared.config)?);
        let unpark = driver.unpark();
        let core = Core::new(Rc::clone(&driver) as _, unpark, Arc::clone(&self.shared))?;
        // Left in the opposite order: tasks that are left may use the platform until they are dropped.
        let _context = driver.enter();
        let _entered = Entered::enter(&core)?;
        core.block_on(future, platform::dead_end)
    }

    /// As [`WasiRuntime::run`], on another host: with a [`crate::event_loop::VirtualHost`] sleeping takes no time, so that
    /// tests are quick and exact. Nobody waits for other threads then.
    ///
    /// # Errors
    /// As [`WasiRuntime::run`].
    ///
    /// # Examples
    /// ```
    /// use std::{rc::Rc, time::Duration};
    /// use wasi_async::{WasiAsync, WasiRuntime, event_loop::VirtualHost};
    ///
    /// let slept = WasiRuntime::run_on(Rc::new(VirtualHost::new()), async {
    ///     WasiAsync::sleep(Duration::from_secs(3600)).await;
    ///     WasiAsync::now()
    /// })?;
    /// assert_eq!(slept, Duration::from_secs(3600));
    /// # Ok::<(), wasi_async::AsyncError>(())
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn run_on<F: Future>(host: Rc<dyn Host<Job>>, future: F) -> AsyncResult<F::Output> {
        let core = Core::new(host, Box::new(|| ()), global_shared())?;
        let _entered = Entered::enter(&core)?;
        core.block_on(future, deadlock)
    }

    /// As [`crate::spawn`], if it is this runtime that runs on this thread.
    ///
    /// # Examples
    /// ```
    /// use wasi_async::{AsyncError, RuntimeConfig, WasiRuntime};
    ///
    /// let runtime = WasiRuntime::new(RuntimeConfig::default())?;
    /// let value = runtime.block_on(async { runtime.spawn(async { 5 }).await })??;
    /// assert_eq!(value, 5);
    ///
    /// runtime.shutdown();
    /// let refused = runtime.spawn(async { 5 });
    /// assert!(refused.is_finished());
    /// # Ok::<(), AsyncError>(())
    /// ```
    ///
    /// # Platform
    /// The same everywhere; in a page that means inside of [`WasiRuntime::block_on`].
    pub fn spawn<F: Future + 'static>(&self, future: F) -> TaskHandle<F::Output> {
        spawn_on(Some(&self.shared), future)
    }

    /// As [`crate::spawn_blocking`], on this runtime's threads.
    ///
    /// # Examples
    /// ```
    /// # #[cfg(not(target_family = "wasm"))] {
    /// use wasi_async::{RuntimeConfig, WasiRuntime};
    ///
    /// let runtime = WasiRuntime::new(RuntimeConfig::default())?;
    /// let sum = runtime.block_on(async { runtime.spawn_blocking(|| (1..=10).sum::<i32>()).await })??;
    /// assert_eq!(sum, 55);
    /// # }
    /// # Ok::<(), wasi_async::AsyncError>(())
    /// ```
    ///
    /// # Platform
    /// Native alone; elsewhere the handle gives [`AsyncError::PlatformNotSupported`].
    pub fn spawn_blocking<F, T>(&self, f: F) -> TaskHandle<T>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        spawn_blocking_on(Some(&self.shared), f)
    }

    /// Refuses new tasks and new runs from now on. Tasks that are there go on; worker threads end after what they do.
    ///
    /// # Examples
    /// ```
    /// use wasi_async::{AsyncError, RuntimeConfig, WasiRuntime};
    ///
    /// let runtime = WasiRuntime::new(RuntimeConfig::default())?;
    /// runtime.shutdown();
    /// assert!(matches!(runtime.block_on(async {}), Err(AsyncError::Runtime(_))));
    /// # Ok::<(), AsyncError>(())
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn shutdown(&self) {
        self.shared.shut_down.store(true, Ordering::Release);
        self.shared.pool.close();
    }

    /// How the runtime was made.
    ///
    /// # Examples
    /// ```
    /// assert!(wasi_async::runtime().config().enable_io);
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn config(&self) -> &RuntimeConfig {
        &self.shared.config
    }
}

impl Drop for WasiRuntime {
    fn drop(&mut self) {
        self.shutdown();
    }
}

#[cfg(test)]
mod tests;
