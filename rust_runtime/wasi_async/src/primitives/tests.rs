//! Time and combinations of futures, on the virtual clock.

use super::*;
use crate::AsyncError;
use crate::event_loop::VirtualHost;
use crate::{AsyncOneshotChannel, WasiRuntime, spawn, wasi_select};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::Rc;
use std::time::Duration;

fn run<F: Future>(future: F) -> (F::Output, u64) {
    WasiRuntime::run_on(Rc::new(VirtualHost::new()), async {
        let value = future.await;
        (value, WasiAsync::now().as_secs())
    })
    .unwrap()
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
    assert_eq!(time, 5);
    let (turns, time) = run(async {
        let turns = Rc::new(Cell::new(0));
        let inside = turns.clone();
        let other = spawn(async move { inside.set(1) });
        WasiAsync::sleep(Duration::ZERO).await;
        assert!(other.is_finished());
        turns.get()
    });
    assert_eq!((turns, time), (1, 0));
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
        (fast, slow.await.unwrap_err())
    });
    assert_eq!((fast, time), (7, 5));
    assert!(matches!(slow, AsyncError::Timeout(time) if time == seconds(4)));
    assert_eq!(slow.to_string(), "Timeout after 4s");
    assert_eq!(Rc::strong_count(&dropped), 1);
}

#[test]
fn test_interval() {
    let (ticks, _) = run(async {
        let mut interval = WasiAsync::interval(seconds(2));
        let mut ticks = Vec::new();
        for n in 0..5 {
            interval.tick().await;
            ticks.push(WasiAsync::now().as_secs());
            WasiAsync::sleep(seconds(if n == 1 { 5 } else { 1 })).await;
        }
        ticks
    });
    assert_eq!(ticks, [0, 2, 7, 8, 9]);
}

#[test]
fn a_tick_that_nobody_waits_for_any_more_is_not_lost() {
    let (time, _) = run(async {
        let mut interval = WasiAsync::interval(seconds(10));
        interval.tick().await;
        let given_up = WasiAsync::timeout(seconds(1), interval.tick()).await;
        assert!(given_up.is_err());
        interval.tick().await;
        WasiAsync::now().as_secs()
    });
    assert_eq!(time, 10);
}

#[test]
fn join_all_runs_together_and_keeps_the_order() {
    for count in [3, 100] {
        let finished = Rc::new(RefCell::new(Vec::new()));
        let log = finished.clone();
        let (results, time) = run(async move {
            let sleeper = |n: u64| {
                let log = log.clone();
                async move {
                    WasiAsync::sleep(seconds(n * 7 % 101)).await;
                    log.borrow_mut().push(n * 7 % 101);
                    n * 10
                }
            };
            let none = join_all(Vec::<Sleep>::new()).await;
            assert!(none.is_empty());
            join_all((1..=count).map(sleeper).collect()).await
        });
        assert_eq!(results, (1..=count).map(|n| n * 10).collect::<Vec<_>>());
        let mut times: Vec<_> = (1..=count).map(|n| n * 7 % 101).collect();
        times.sort_unstable();
        assert_eq!(time, times[times.len() - 1]);
        assert_eq!(finished.take(), times);
    }
}

#[test]
fn join_all_of_tasks_gives_their_results() {
    let (results, _) = run(join_all_of_tasks());
    assert!(matches!(
        results[..],
        [Ok(1), Err(AsyncError::Cancelled), Ok(3)]
    ));
}

async fn join_all_of_tasks() -> Vec<crate::AsyncResult<i32>> {
    let tasks = vec![spawn(async { 1 }), spawn(async { 2 }), spawn(async { 3 })];
    tasks[1].abort();
    join_all(tasks).await
}

#[test]
fn try_join_all_ends_with_the_first_error() {
    for count in [3, 100] {
        let (result, time) = run(async {
            try_join_all(
                (1..=count)
                    .map(|n| async move {
                        WasiAsync::sleep(seconds(n)).await;
                        if n == 2 {
                            Err(AsyncError::from("two"))
                        } else {
                            Ok(n)
                        }
                    })
                    .collect::<Vec<_>>(),
            )
            .await
        });
        assert_eq!((result.unwrap_err().to_string().as_str(), time), ("two", 2));
    }
    let (values, _) = run(try_join_all(vec![spawn(async { 1 }), spawn(async { 2 })]));
    drop(values); // spawned outside of the runtime: not started
    let (values, _) =
        run(async { try_join_all(vec![spawn(async { 1 }), spawn(async { 2 })]).await });
    assert_eq!(values.unwrap(), [1, 2]);
}

#[test]
fn select_gives_the_first_and_drops_the_other() {
    let dropped = Rc::new(());
    let inside = dropped.clone();
    let (first, time) = run(async move {
        wasi_select!(
            async {
                WasiAsync::sleep(seconds(1)).await;
                1
            },
            async move {
                WasiAsync::sleep(seconds(60)).await;
                drop(inside);
                "late"
            },
        )
    });
    assert_eq!((first, time), (Either::Left(1), 1));
    assert_eq!(Rc::strong_count(&dropped), 1);
    let (tie, _) = run(async { wasi_select!(async { 1 }, async { 2 }) });
    assert_eq!(tie, Either::Left(1));
    let (second, _) = run(async {
        let (sender, receiver) = AsyncOneshotChannel::channel();
        spawn(async move { sender.send(5) });
        wasi_select!(WasiAsync::sleep(seconds(1)), receiver)
    });
    assert!(matches!(second, Either::Right(Ok(5))));
}

#[test]
fn a_sleep_made_outside_counts_from_its_first_poll() {
    let sleep = WasiAsync::sleep(seconds(3));
    let ((), time) = run(async {
        WasiAsync::sleep(seconds(2)).await;
        sleep.await;
    });
    assert_eq!(time, 5);
}

#[test]
fn sleep_in_real_time() {
    let start = host::monotonic();
    WasiRuntime::run(WasiAsync::sleep(Duration::from_millis(3))).unwrap();
    let took = host::monotonic() - start;
    assert!((0.003..5.0).contains(&took), "{took}");
}
