//! Waiting for time and for several futures: sleep, timeout, interval, `join_all`.

use crate::error::{AsyncError, AsyncResult};
use crate::event_loop::{CLOCK_RESOLUTION, Handle};
use crate::runtime::{Core, Job};
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

/// The operations that wait for time.
#[derive(Clone, Copy, Debug)]
pub struct WasiAsync;

impl WasiAsync {
    /// Waits for `duration` from now; zero gives the other tasks one turn.
    pub fn sleep(duration: Duration) -> Sleep {
        let seconds = duration.as_secs_f64();
        let core = Core::current();
        let deadline = core.as_ref().map_or(seconds, |core| core.now() + seconds);
        Sleep {
            deadline,
            core,
            timer: None,
        }
    }

    /// Waits for `future`, but no longer than `duration`; then `future` is dropped. A future that is done in the same
    /// moment wins.
    ///
    /// # Errors
    /// [`AsyncError::Timeout`] when the time was up.
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
    #[must_use]
    pub fn interval(period: Duration) -> Interval {
        Interval {
            next: Self::sleep(Duration::ZERO),
            period: period.as_secs_f64(),
            ticked: false,
        }
    }
}

/// The future of [`WasiAsync::sleep`]. Made outside of a runtime, it blocks the thread when it is polled.
#[must_use = "futures do nothing unless awaited"]
pub struct Sleep {
    /// On the clock of `core`; without one, the seconds to wait.
    deadline: f64,
    core: Option<Rc<Core>>,
    timer: Option<Handle<Job>>,
}

impl Sleep {
    fn cancel(&mut self) {
        if let (Some(core), Some(timer)) = (&self.core, self.timer.take()) {
            core.cancel(&timer);
        }
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let Some(core) = self.core.clone() else {
            host::sleep_blocking(std::mem::take(&mut self.deadline));
            return Poll::Ready(());
        };
        if self.timer.is_some() && self.deadline < core.now() + CLOCK_RESOLUTION {
            return Poll::Ready(());
        }
        self.cancel(); // the waker may be another one
        // A closed loop polls nobody any more.
        self.timer = core.wake_at(self.deadline, cx.waker().clone()).ok();
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.cancel();
    }
}

/// Ticks at a steady pace; see [`WasiAsync::interval`].
pub struct Interval {
    next: Sleep,
    period: f64,
    ticked: bool,
}

impl Interval {
    /// Waits for the next tick. The first comes at once. Ticks that were missed come one after the other without a wait
    /// until the pace is caught up.
    pub async fn tick(&mut self) {
        if self.ticked {
            (&mut self.next).await;
        }
        self.ticked = true;
        let deadline = self.next.deadline + self.period;
        let core = self.next.core.clone();
        self.next = Sleep {
            deadline,
            core,
            timer: None,
        };
    }
}

/// Runs all futures at once and gives their results in the order of `futures`.
pub async fn join_all<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let mut waiting: Vec<_> = futures
        .into_iter()
        .map(|future| Some(Box::pin(future)))
        .collect();
    let mut results: Vec<Option<F::Output>> = waiting.iter().map(|_| None).collect();
    poll_fn(|cx| {
        let mut pending = false;
        for (slot, result) in waiting.iter_mut().zip(&mut results) {
            let Some(future) = slot else { continue };
            match future.as_mut().poll(cx) {
                Poll::Ready(value) => {
                    *result = Some(value);
                    *slot = None;
                }
                Poll::Pending => pending = true,
            }
        }
        if pending {
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    })
    .await;
    results.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event_loop::{Host, VirtualHost};
    use crate::{WasiRuntime, spawn};
    use std::cell::{Cell, RefCell};

    fn run<F: Future + 'static>(future: F) -> (F::Output, f64) {
        let host = Rc::new(VirtualHost::new());
        let value = WasiRuntime::run_on(host.clone(), future).unwrap();
        (value, Host::<Job>::now(&*host))
    }

    fn seconds(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    #[test]
    fn test_sleep() {
        let ((), time) = run(async {
            WasiAsync::sleep(seconds(2)).await;
            WasiAsync::sleep(seconds(3)).await;
        });
        assert_eq!(time, 5.0);
        let (turns, time) = run(async {
            let turns = Rc::new(Cell::new(0));
            let inside = turns.clone();
            let other = spawn(async move { inside.set(1) });
            WasiAsync::sleep(Duration::ZERO).await;
            assert!(other.is_finished());
            turns.get()
        });
        assert_eq!((turns, time), (1, 0.0));
    }

    #[test]
    fn test_timeout() {
        let dropped = Rc::new(());
        let inside = dropped.clone();
        let ((fast, slow), time) = run(async move {
            let fast = WasiAsync::timeout(seconds(2), async {
                WasiAsync::sleep(seconds(1)).await;
                7
            });
            let fast = fast.await.unwrap();
            let slow = WasiAsync::timeout(seconds(4), async move {
                WasiAsync::sleep(seconds(60)).await;
                drop(inside);
            });
            (fast, slow.await.unwrap_err().to_string())
        });
        assert_eq!((fast, slow.as_str(), time), (7, "Timeout after 4s", 5.0));
        assert_eq!(Rc::strong_count(&dropped), 1);
    }

    #[test]
    fn test_interval() {
        let (ticks, _) = run(async {
            let mut interval = WasiAsync::interval(seconds(2));
            let mut ticks = Vec::new();
            for n in 0..5 {
                interval.tick().await;
                ticks.push(Core::current().unwrap().now());
                WasiAsync::sleep(seconds(if n == 1 { 5 } else { 1 })).await;
            }
            ticks
        });
        assert_eq!(ticks, [0.0, 2.0, 7.0, 8.0, 9.0]);
    }

    #[test]
    fn join_all_runs_together_and_keeps_the_order() {
        let finished = Rc::new(RefCell::new(Vec::new()));
        let log = finished.clone();
        let (results, time) = run(async move {
            let sleeper = |n: u64| {
                let log = log.clone();
                spawn(async move {
                    WasiAsync::sleep(seconds(n)).await;
                    log.borrow_mut().push(n);
                    n * 10
                })
            };
            let results = join_all(vec![sleeper(3), sleeper(1), sleeper(2)]).await;
            let none = join_all(Vec::<Sleep>::new()).await;
            assert!(none.is_empty());
            results.into_iter().map(Result::unwrap).collect::<Vec<_>>()
        });
        assert_eq!((results, time), (vec![30, 10, 20], 3.0));
        assert_eq!(finished.take(), [1, 2, 3]);
    }

    #[test]
    fn sleep_in_real_time() {
        let start = host::monotonic();
        WasiRuntime::run(WasiAsync::sleep(Duration::from_millis(3))).unwrap();
        assert!(host::monotonic() - start >= 0.003);
    }
}
