//! Sleep, timeout and interval, on the clock of the runtime's host.

use crate::error::{AsyncError, AsyncResult};
use crate::event_loop::{CLOCK_RESOLUTION, Handle};
use crate::executor::{Core, Job};
use crate::platform;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

/// The operations that wait for time.
///
/// # Examples
/// ```
/// use std::time::Duration;
/// use wasi_async::{WasiAsync, WasiRuntime};
///
/// WasiRuntime::run(WasiAsync::sleep(Duration::from_millis(1)))?;
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// Native: precise to about 0.1 ms on Linux. WASI: as precise as the engine's `poll_oneoff`. Browser: `setTimeout`, which
/// a page in the background slows down to one a second.
#[derive(Clone, Copy, Debug)]
pub struct WasiAsync;

impl WasiAsync {
    /// Waits for `duration` from now; zero gives the other tasks one turn.
    ///
    /// # Examples
    /// ```
    /// # use std::time::Duration;
    /// # use wasi_async::{WasiAsync, WasiRuntime};
    /// # WasiRuntime::run(async {
    /// let before = WasiAsync::now();
    /// WasiAsync::sleep(Duration::from_millis(2)).await;
    /// assert!(WasiAsync::now() - before >= Duration::from_millis(2));
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere. Made outside of a runtime, the future counts from its first poll; polled outside of one, by another
    /// executor, it blocks the thread (a page always has a runtime).
    #[inline]
    pub fn sleep(duration: Duration) -> Sleep {
        let core = if duration.is_zero() {
            None
        } else {
            Core::current()
        };
        let seconds = duration.as_secs_f64();
        Sleep {
            deadline: core.as_ref().map_or(seconds, |core| core.now() + seconds),
            core,
            timer: None,
            yielded: false,
        }
    }

    /// Waits for `future`, but no longer than `duration`; then `future` is dropped. A future that is done in the same
    /// moment wins.
    ///
    /// # Errors
    /// [`AsyncError::Timeout`] when the time was up.
    ///
    /// # Examples
    /// ```
    /// # use std::time::Duration;
    /// # use wasi_async::{WasiAsync, WasiRuntime};
    /// # WasiRuntime::run(async {
    /// let slow = std::future::pending::<()>();
    /// let error = WasiAsync::timeout(Duration::from_millis(5), slow).await.unwrap_err();
    /// assert_eq!(error.to_string(), "Timeout after 5ms");
    /// assert_eq!(WasiAsync::timeout(Duration::from_secs(5), async { 1 }).await.unwrap(), 1);
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub async fn timeout<F: Future>(duration: Duration, future: F) -> AsyncResult<F::Output> {
        let mut future = pin!(future);
        let mut sleep = pin!(Self::sleep(duration));
        poll_fn(|cx| {
            if let Poll::Ready(value) = future.as_mut().poll(cx) {
                return Poll::Ready(Ok(value));
            }
            sleep
                .as_mut()
                .poll(cx)
                .map(|()| Err(AsyncError::Timeout(duration)))
        })
        .await
    }

    /// Ticks now and then every `period`.
    ///
    /// # Examples
    /// ```
    /// # use std::time::Duration;
    /// # use wasi_async::{WasiAsync, WasiRuntime};
    /// # WasiRuntime::run(async {
    /// let mut interval = WasiAsync::interval(Duration::from_millis(1));
    /// for _ in 0..3 {
    ///     interval.tick().await; // after 0, 1 and 2 ms
    /// }
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn interval(period: Duration) -> Interval {
        Interval {
            next: now(),
            period: period.as_secs_f64(),
        }
    }

    /// The time on the clock that the timers of this runtime follow: since some moment in the past, and never backwards.
    ///
    /// # Examples
    /// ```
    /// # use wasi_async::{WasiAsync, WasiRuntime};
    /// let (before, after) = WasiRuntime::run(async { (WasiAsync::now(), WasiAsync::now()) }).unwrap();
    /// assert!(before <= after);
    /// ```
    ///
    /// # Platform
    /// Native and WASI: the monotonic clock. Browser: `performance.now()`, which steps by 0.1 ms (5 µs in a page that is
    /// isolated from other origins).
    pub fn now() -> Duration {
        host::duration(now())
    }
}

fn now() -> f64 {
    Core::with(|core| core.now()).unwrap_or_else(platform::now)
}

/// The future of [`WasiAsync::sleep`].
///
/// # Examples
/// ```
/// # use std::time::Duration;
/// # use wasi_async::{WasiAsync, WasiRuntime};
/// # WasiRuntime::run(async {
/// let sleep = WasiAsync::sleep(Duration::from_millis(1)); // counts from here
/// sleep.await;
/// # }).unwrap();
/// ```
///
/// # Platform
/// See [`WasiAsync::sleep`]. Dropping it takes the timer back, everywhere.
#[must_use = "futures do nothing unless awaited"]
pub struct Sleep {
    /// On the clock of `core`; without one, the seconds to wait.
    deadline: f64,
    core: Option<Rc<Core>>,
    timer: Option<Handle<Job>>,
    yielded: bool,
}

impl Sleep {
    fn until(deadline: f64) -> Self {
        let core = Core::current();
        let now = if core.is_some() { 0.0 } else { now() };
        Sleep {
            deadline: deadline - now,
            core,
            timer: None,
            yielded: false,
        }
    }

    /// Made outside of a runtime, it counts from its first poll in one.
    fn begin(&mut self) -> Option<Rc<Core>> {
        let core = Core::current()?;
        self.deadline += core.now();
        self.core = Some(Rc::clone(&core));
        Some(core)
    }

    fn cancel(&mut self) {
        if let (Some(core), Some(timer)) = (&self.core, self.timer.take()) {
            core.cancel(&timer);
        }
    }
}

impl fmt::Debug for Sleep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sleep").finish_non_exhaustive()
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.deadline == 0.0 && self.core.is_none() {
            if std::mem::replace(&mut self.yielded, true) {
                return Poll::Ready(());
            }
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let Some(core) = self.core.clone().or_else(|| self.begin()) else {
            host::sleep_blocking(std::mem::take(&mut self.deadline));
            self.yielded = true;
            return Poll::Ready(());
        };
        if self.timer.is_some() && self.deadline < core.now() + CLOCK_RESOLUTION {
            return Poll::Ready(());
        }
        self.cancel(); // the waker may be another one
        match core.wake_at(self.deadline, cx.waker().clone()) {
            Ok(timer) => {
                self.timer = Some(timer);
                Poll::Pending
            }
            Err(_closed) => Poll::Ready(()), // its runtime has ended: nobody would ever wake who waits for it
        }
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.cancel();
    }
}

/// Ticks at a steady pace; see [`WasiAsync::interval`].
///
/// # Examples
/// ```
/// # use std::{rc::Rc, time::Duration};
/// # use wasi_async::{WasiAsync, WasiRuntime, event_loop::VirtualHost};
/// # WasiRuntime::run_on(Rc::new(VirtualHost::new()), async {
/// let mut interval = WasiAsync::interval(Duration::from_secs(1));
/// interval.tick().await;
/// WasiAsync::sleep(Duration::from_secs(3)).await; // misses three ticks
/// for _ in 0..3 {
///     interval.tick().await; // at once
/// }
/// assert_eq!(WasiAsync::now(), Duration::from_secs(3));
/// # }).unwrap();
/// ```
///
/// # Platform
/// The same everywhere.
#[derive(Debug)]
pub struct Interval {
    next: f64,
    period: f64,
}

impl Interval {
    /// Waits for the next tick. The first comes at once. Ticks that were missed come one after the other without a wait
    /// until the pace is caught up. A tick whose wait is dropped has not been used.
    ///
    /// # Examples
    /// ```
    /// # use std::time::Duration;
    /// # use wasi_async::{WasiAsync, WasiRuntime};
    /// # WasiRuntime::run(async {
    /// WasiAsync::interval(Duration::from_secs(1)).tick().await; // does not wait
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub async fn tick(&mut self) {
        if self.next > now() {
            Sleep::until(self.next).await;
        }
        self.next += self.period;
    }
}
