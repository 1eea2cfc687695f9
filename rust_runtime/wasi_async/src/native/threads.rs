//! What runtimes have on native with and without tokio: worker threads, and waiting on a condition.

use super::condition::Condition;
use crate::error::{AsyncError, AsyncResult};
use crate::event_loop::Park;
use crate::executor::Core;
use crate::runtime::{RuntimeConfig, RuntimeType, WasiRuntime};
use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::io;
use std::rc::Rc;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Idle worker threads end after this.
const IDLE: Duration = Duration::from_secs(10);

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// # Errors
/// [`AsyncError::PlatformNotSupported`] for the types of other platforms.
pub fn check(wanted: RuntimeType) -> AsyncResult<()> {
    let place = match wanted {
        RuntimeType::Browser => "RuntimeType::Browser exists in a browser alone",
        RuntimeType::Wasi => "RuntimeType::Wasi exists in a WASI module alone",
        RuntimeType::Auto | RuntimeType::CurrentThread | RuntimeType::MultiThread => return Ok(()),
    };
    Err(AsyncError::PlatformNotSupported(place.into()))
}

/// The runtime of a thread that runs none: there is no such thing here.
#[inline]
pub fn ambient() -> Option<Rc<Core>> {
    None
}

pub use crate::executor::deadlock as dead_end;
pub use host::monotonic as now;

/// # Errors
/// As [`WasiRuntime::run`].
pub fn start<F: Future<Output = ()> + 'static>(future: F) -> AsyncResult<()> {
    WasiRuntime::run(future)
}

/// How many seconds [`Park`] means; None for ever.
pub fn delay(park: Park) -> Option<f64> {
    match park {
        Park::Now => Some(0.0),
        Park::Until(when) => {
            let delay = when - host::monotonic();
            // The loop asks again after a day; NaN waits that day, too.
            Some(if delay < 86_400.0 { delay } else { 86_400.0 })
        }
        Park::Forever => None,
    }
}

/// Drives a runtime that uses no tokio.
#[derive(Default)]
pub struct Waiting(Arc<Condition>);

impl Waiting {
    pub fn unpark(&self) -> Box<dyn Fn() + Send + Sync> {
        let condition = Arc::clone(&self.0);
        Box::new(move || condition.signal())
    }

    pub fn wait(&self, park: Park) {
        match delay(park) {
            Some(delay) if delay <= 0.0 => {}
            delay => self.0.wait(delay),
        }
    }
}

type Work = Box<dyn FnOnce() + Send>;

/// Worker threads for work that blocks. They start when they are needed.
pub struct Pool {
    /// None: there are none.
    most: Option<usize>,
    name: String,
    stack_size: Option<usize>,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    jobs: Mutex<Jobs>,
    changed: Condvar,
}

#[derive(Default)]
struct Jobs {
    waiting: VecDeque<Work>,
    threads: usize,
    idle: usize,
    started: usize,
    closed: bool,
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool")
            .field("most", &self.most)
            .finish_non_exhaustive()
    }
}

impl Pool {
    pub fn new(config: &RuntimeConfig) -> Self {
        let most = config.worker_threads.unwrap_or_else(|| {
            let processors = std::thread::available_parallelism();
            (processors.map_or(1, usize::from) + 4).min(32)
        });
        let has_threads = config.runtime_type != RuntimeType::CurrentThread;
        Pool {
            most: has_threads.then_some(most),
            name: config.thread_name.clone(),
            stack_size: config.stack_size,
            state: Arc::default(),
        }
    }

    /// Runs `work` on some thread, soon.
    ///
    /// # Errors
    /// [`AsyncError::PlatformNotSupported`] where the configuration has no threads, [`AsyncError::Spawn`] after
    /// [`Pool::close`], [`AsyncError::Io`] when the system grants no thread.
    pub fn run(&self, work: Work) -> AsyncResult<()> {
        let Some(most) = self.most else {
            let text =
                "spawn_blocking needs worker threads, and RuntimeType::CurrentThread has none";
            return Err(AsyncError::PlatformNotSupported(text.into()));
        };
        let mut jobs = lock(&self.state.jobs);
        if jobs.closed {
            return Err(AsyncError::Spawn("the runtime is shut down".into()));
        }
        jobs.waiting.push_back(work);
        if jobs.idle >= jobs.waiting.len() || jobs.threads >= most {
            drop(jobs);
            self.state.changed.notify_one();
            return Ok(());
        }
        jobs.threads += 1;
        jobs.started += 1;
        let number = jobs.started;
        drop(jobs);
        self.start_thread(number).or_else(|error| {
            let mut jobs = lock(&self.state.jobs);
            jobs.threads -= 1;
            if jobs.threads > 0 {
                return Ok(()); // the others will come to it
            }
            let work = jobs.waiting.pop_back();
            drop(jobs);
            drop(work);
            Err(error.into())
        })
    }

    fn start_thread(&self, number: usize) -> io::Result<()> {
        let mut builder = std::thread::Builder::new().name(format!("{}-{number}", self.name));
        if let Some(bytes) = self.stack_size {
            builder = builder.stack_size(bytes);
        }
        let state = Arc::clone(&self.state);
        builder.spawn(move || state.work()).map(drop)
    }

    /// Drops the work that has not begun, and ends the threads.
    pub fn close(&self) {
        let mut jobs = lock(&self.state.jobs);
        jobs.closed = true;
        let left = std::mem::take(&mut jobs.waiting);
        drop(jobs);
        self.state.changed.notify_all();
        drop(left);
    }
}

impl State {
    /// What a thread does until it has been idle for long.
    fn work(&self) {
        let mut jobs = lock(&self.jobs);
        loop {
            if let Some(work) = jobs.waiting.pop_front() {
                drop(jobs);
                work(); // catches its panics itself
                jobs = lock(&self.jobs);
                continue;
            }
            if jobs.closed {
                break;
            }
            jobs.idle += 1;
            let waited = self.changed.wait_timeout(jobs, IDLE);
            let (again, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            jobs = again;
            jobs.idle -= 1;
            if timeout.timed_out() && jobs.waiting.is_empty() {
                break;
            }
        }
        jobs.threads -= 1;
    }
}
