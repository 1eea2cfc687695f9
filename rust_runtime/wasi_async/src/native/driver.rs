//! Drives a runtime with tokio's reactor, so that tasks can use tokio's sockets, child processes and timers.

use super::threads::{Waiting, delay};
#[cfg(target_os = "linux")]
use super::timer_fd::TimerFd;
use crate::error::{AsyncError, AsyncResult};
use crate::event_loop::{Host, Park};
use crate::executor::Job;
use crate::runtime::RuntimeConfig;
use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use tokio::runtime::{Builder, EnterGuard, Handle, Runtime};
use tokio::sync::Notify;

/// While tasks are ready, the reactor is looked at in one pass of so many: looking costs ten times what a step does.
const BUSY_PASSES: u32 = 64;

/// Below this many seconds a timerfd waits: tokio's timers round up to the next millisecond but one.
#[cfg(target_os = "linux")]
const SHORT: f64 = 0.05;

/// How a runtime waits.
pub enum Driver {
    Tokio(Reactor),
    Plain(Waiting),
}

/// A current-thread tokio runtime.
pub struct Reactor {
    runtime: Runtime,
    notify: Arc<Notify>,
    #[cfg(target_os = "linux")]
    timer: Option<TimerFd>,
    busy_passes: Cell<u32>,
}

impl Driver {
    /// # Errors
    /// When the system grants no descriptors, or when tokio runs on this thread already, which lets nothing wait in it.
    pub fn new(config: &RuntimeConfig) -> AsyncResult<Self> {
        if Handle::try_current().is_ok() {
            let text = "a tokio runtime runs on this thread already";
            return Err(AsyncError::Runtime(text.into()));
        }
        if !config.enable_io && !config.enable_time {
            return Ok(Driver::Plain(Waiting::default()));
        }
        let mut builder = Builder::new_current_thread();
        if config.enable_io {
            builder.enable_io();
        }
        if config.enable_time {
            builder.enable_time();
        }
        let runtime = builder.build()?;
        #[cfg(target_os = "linux")]
        let timer = {
            let _context = runtime.enter();
            config.enable_io.then(TimerFd::new).transpose()?
        };
        Ok(Driver::Tokio(Reactor {
            runtime,
            notify: Arc::default(),
            #[cfg(target_os = "linux")]
            timer,
            busy_passes: Cell::new(0),
        }))
    }

    pub fn unpark(&self) -> Box<dyn Fn() + Send + Sync> {
        match self {
            Driver::Tokio(reactor) => {
                let notify = Arc::clone(&reactor.notify);
                Box::new(move || notify.notify_one())
            }
            Driver::Plain(waiting) => waiting.unpark(),
        }
    }

    /// From here on, until the guard is dropped, tokio's types find their runtime.
    pub fn enter(&self) -> Option<EnterGuard<'_>> {
        match self {
            Driver::Tokio(reactor) => Some(reactor.runtime.enter()),
            Driver::Plain(_) => None,
        }
    }
}

impl Host<Job> for Driver {
    fn now(&self) -> f64 {
        host::monotonic()
    }

    #[inline]
    fn park(&self, park: Park) -> bool {
        match self {
            Driver::Tokio(reactor) => reactor.park(park),
            Driver::Plain(waiting) => waiting.wait(park),
        }
        true
    }
}

impl Reactor {
    #[inline]
    fn park(&self, park: Park) {
        if park == Park::Now {
            let passes = self.busy_passes.get() + 1;
            self.busy_passes.set(passes % BUSY_PASSES);
            if passes == BUSY_PASSES {
                self.look();
            }
            return;
        }
        self.wait(delay(park));
    }

    /// Lets the reactor wake who can be woken, without waiting.
    #[cold]
    fn look(&self) {
        self.runtime.block_on(tokio::task::yield_now());
    }

    /// Waits for `delay` seconds, for ever without one, or until a task is woken.
    fn wait(&self, delay: Option<f64>) {
        if delay.is_some_and(|delay| delay <= 0.0) {
            return self.look();
        }
        self.runtime.block_on(async {
            let mut woken = pin!(self.notify.notified());
            let mut deadline = pin!(async {
                match delay {
                    Some(delay) => self.sleep(delay).await,
                    None => std::future::pending().await,
                }
            });
            poll_fn(|cx| {
                if woken.as_mut().poll(cx).is_ready() {
                    return Poll::Ready(());
                }
                deadline.as_mut().poll(cx)
            })
            .await;
        });
    }

    async fn sleep(&self, delay: f64) {
        #[cfg(target_os = "linux")]
        if let Some(timer) = &self.timer
            && delay < SHORT
            && timer.sleep(delay).await.is_ok()
        {
            return;
        }
        tokio::time::sleep(host::duration(delay)).await;
    }
}
