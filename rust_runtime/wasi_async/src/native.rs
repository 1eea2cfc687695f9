//! Native parking: a current-thread tokio runtime, whose reactor will also serve sockets and child processes.

#[cfg(feature = "runtime")]
#[path = "native/condition.rs"]
mod condition;
#[cfg(feature = "runtime")]
#[path = "native/driver.rs"]
mod driver;
#[cfg(feature = "runtime")]
#[path = "native/threads.rs"]
mod threads;
#[cfg(target_os = "linux")]
#[path = "timer_fd.rs"]
mod timer_fd;

#[cfg(feature = "runtime")]
pub use driver::Driver;
#[cfg(feature = "runtime")]
pub use threads::{Pool, ambient, check, dead_end, now, start};

use std::future::{Future, poll_fn};
use std::io;
use std::os::fd::BorrowedFd;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::Notify;

/// Waits for a deadline or an [`Unparker`].
pub struct Parker {
    runtime: Runtime,
    notify: Arc<Notify>,
    #[cfg(target_os = "linux")]
    timer: timer_fd::TimerFd,
    /// What SIGINT makes readable, where the program takes that signal.
    signal: Option<AsyncFd<BorrowedFd<'static>>>,
}

impl Parker {
    pub fn new() -> io::Result<Self> {
        let runtime = host::net::above(|| {
            Builder::new_current_thread()
                .enable_io()
                .enable_time()
                .build()
        })?;
        #[cfg(target_os = "linux")]
        let timer = {
            let _context = runtime.enter();
            timer_fd::TimerFd::new()?
        };
        let signal = {
            let _context = runtime.enter();
            host::signals::wake_fd().map(watched).transpose()?
        };
        Ok(Parker {
            runtime,
            signal,
            notify: Arc::default(),
            #[cfg(target_os = "linux")]
            timer,
        })
    }

    pub fn unparker(&self) -> Unparker {
        Unparker(Arc::clone(&self.notify))
    }

    /// Called where the loop goes on without waiting.
    #[inline]
    #[allow(clippy::unused_self, reason = "the interface of all platforms")]
    pub fn pass(&self) {}

    /// Waits for `delay` seconds, for ever without one, or less if an unparker is used; one that was used before counts.
    pub fn park(&self, delay: Option<f64>) -> bool {
        self.runtime.block_on(async {
            let mut woken = pin!(async {
                let mut notified = pin!(self.notify.notified());
                poll_fn(|cx| {
                    if self.signal.as_ref().is_some_and(|fd| has_come(fd, cx)) {
                        return Poll::Ready(());
                    }
                    notified.as_mut().poll(cx)
                })
                .await;
            });
            match delay {
                None => woken.await,
                Some(delay) => {
                    let mut deadline = pin!(self.sleep(delay));
                    poll_fn(|cx| {
                        if woken.as_mut().poll(cx).is_ready() {
                            return Poll::Ready(());
                        }
                        deadline.as_mut().poll(cx)
                    })
                    .await;
                }
            }
        });
        true
    }

    /// tokio's timer wheel rounds up: `sleep(0.001)` takes 2 ms. A timerfd is exact, so short delays use it.
    async fn sleep(&self, delay: f64) {
        #[cfg(target_os = "linux")]
        if delay < 0.05 && self.timer.sleep(delay).await.is_ok() {
            return;
        }
        tokio::time::sleep(host::duration(delay)).await;
    }
}

fn watched(fd: BorrowedFd<'static>) -> io::Result<AsyncFd<BorrowedFd<'static>>> {
    // SAFETY: the pipe of the signal handler stays open as long as the process, so the borrow is always of the same file.
    unsafe { AsyncFd::register_with_interest(fd, Interest::READABLE) }.map_err(Into::into)
}

/// Whether the signal's pipe became readable; the next byte in it counts anew.
fn has_come(fd: &AsyncFd<BorrowedFd<'static>>, cx: &mut Context<'_>) -> bool {
    match fd.poll_read_ready(cx) {
        Poll::Ready(Ok(mut guard)) => {
            guard.clear_ready();
            true
        }
        _ => false,
    }
}

/// Wakes a [`Parker`] from any thread.
#[derive(Clone)]
pub struct Unparker(Arc<Notify>);

impl Unparker {
    pub fn unpark(&self) {
        self.0.notify_one();
    }
}
