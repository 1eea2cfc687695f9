//! Drives a runtime without tokio.

use super::threads::Waiting;
use crate::error::AsyncResult;
use crate::event_loop::{Host, Park};
use crate::executor::Job;
use crate::runtime::RuntimeConfig;

/// Drives a runtime.
pub struct Driver(Waiting);

impl Driver {
    #[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
    pub fn new(_config: &RuntimeConfig) -> AsyncResult<Self> {
        Ok(Driver(Waiting::default()))
    }

    pub fn unpark(&self) -> Box<dyn Fn() + Send + Sync> {
        self.0.unpark()
    }

    /// Nothing has to be entered.
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
        self.0.wait(park);
        true
    }
}

/// What [`Driver::enter`] gives.
pub struct Context;
