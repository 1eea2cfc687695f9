//! Drives a runtime in a WASI module.

use crate::error::{AsyncError, AsyncResult};
use crate::event_loop::{Host, Park};
use crate::executor::{Core, Job};
use crate::runtime::{RuntimeConfig, RuntimeType, WasiRuntime};
use std::future::Future;
use std::rc::Rc;

pub use crate::executor::deadlock as dead_end;
pub use host::monotonic as now;

/// # Errors
/// [`AsyncError::PlatformNotSupported`] for the types of other platforms.
pub fn check(wanted: RuntimeType) -> AsyncResult<()> {
    let text = match wanted {
        RuntimeType::Browser => "RuntimeType::Browser exists in a browser alone",
        RuntimeType::MultiThread => {
            "RuntimeType::MultiThread needs threads, which WASI preview 1 has not"
        }
        RuntimeType::Auto | RuntimeType::CurrentThread | RuntimeType::Wasi => return Ok(()),
    };
    Err(AsyncError::PlatformNotSupported(text.into()))
}

/// The runtime of a thread that runs none: there is no such thing here.
#[inline]
pub fn ambient() -> Option<Rc<Core>> {
    None
}

/// # Errors
/// As [`WasiRuntime::run`].
pub fn start<F: Future<Output = ()> + 'static>(future: F) -> AsyncResult<()> {
    WasiRuntime::run(future)
}

/// Drives a runtime by sleeping.
pub struct Driver;

/// What [`Driver::enter`] gives.
pub struct Context;

impl Driver {
    #[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
    pub fn new(_config: &RuntimeConfig) -> AsyncResult<Self> {
        Ok(Driver)
    }

    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn unpark(&self) -> Box<dyn Fn() + Send + Sync> {
        Box::new(|| ())
    }

    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn enter(&self) -> Context {
        Context
    }
}

impl Host<Job> for Driver {
    fn now(&self) -> f64 {
        host::monotonic()
    }

    fn park(&self, park: Park) -> bool {
        match park {
            Park::Now => true,
            Park::Until(when) => {
                let delay = when - host::monotonic();
                // The loop asks again after a day; NaN waits that day, too.
                host::sleep_blocking(if delay < 86_400.0 { delay } else { 86_400.0 });
                true
            }
            Park::Forever => false,
        }
    }
}

/// The worker threads that there are not.
#[derive(Debug)]
pub struct Pool;

impl Pool {
    pub fn new(_config: &RuntimeConfig) -> Self {
        Pool
    }

    /// # Errors
    /// [`AsyncError::PlatformNotSupported`], always.
    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn run(&self, _work: Box<dyn FnOnce() + Send>) -> AsyncResult<()> {
        let text = "spawn_blocking needs threads, which WASI preview 1 has not; call the function directly";
        Err(AsyncError::PlatformNotSupported(text.into()))
    }

    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn close(&self) {}
}
