//! Runtimes: running, refusing, ending.

use super::*;
use crate::event_loop::VirtualHost;
use crate::{WasiAsync, spawn};
use std::cell::RefCell;
use std::time::Duration;

#[test]
fn test_runtime_initialization() {
    for round in 0..3 {
        assert_eq!(WasiRuntime::run(async move { round }).unwrap(), round);
    }
    let nested = WasiRuntime::run(async { WasiRuntime::run(async { 1 }) }).unwrap();
    assert!(matches!(nested, Err(AsyncError::Runtime(_))));
    assert!(std::ptr::eq(runtime(), runtime()));

    let (one, two) = (default_runtime(), default_runtime());
    assert_eq!(
        one.block_on(async { 1 }).unwrap() + two.block_on(async { 2 }).unwrap(),
        3
    );

    let refused = |config| WasiRuntime::new(config).unwrap_err();
    let other = RuntimeConfig {
        runtime_type: if cfg!(target_family = "wasm") {
            RuntimeType::MultiThread
        } else {
            RuntimeType::Browser
        },
        ..RuntimeConfig::default()
    };
    assert!(matches!(
        refused(other),
        AsyncError::PlatformNotSupported(_)
    ));
    let no_threads = RuntimeConfig {
        worker_threads: Some(0),
        ..RuntimeConfig::default()
    };
    assert!(matches!(refused(no_threads), AsyncError::Runtime(_)));
}

fn default_runtime() -> WasiRuntime {
    WasiRuntime::new(RuntimeConfig::default()).unwrap()
}

#[test]
fn test_runtime_run() {
    let text = Rc::new(String::from("not Send"));
    let borrowed = &text;
    assert_eq!(WasiRuntime::run(async { borrowed.len() }).unwrap(), 8);
    assert_eq!(*WasiRuntime::run(async { text }).unwrap(), "not Send");
}

#[test]
#[cfg(panic = "unwind")]
fn a_panic_of_the_main_future_is_an_error() {
    let result = WasiRuntime::run(async { panic!("at {}", 7) });
    assert_eq!(result.unwrap_err().to_string(), "Task panicked: at 7");
    assert_eq!(WasiRuntime::run(async { 1 }).unwrap(), 1);
}

#[test]
fn test_runtime_spawn() {
    let order = Rc::new(RefCell::new(Vec::new()));
    let log = order.clone();
    let seconds = WasiRuntime::run_on(Rc::new(VirtualHost::new()), async move {
        let handles: Vec<_> = [3, 1, 2]
            .map(|n| {
                let log = log.clone();
                spawn(async move {
                    WasiAsync::sleep(Duration::from_secs(n)).await;
                    log.borrow_mut().push(n);
                    n
                })
            })
            .into();
        let mut sum = 0;
        for handle in handles {
            sum += handle.await.unwrap();
        }
        (sum, WasiAsync::now().as_secs())
    });
    assert_eq!(seconds.unwrap(), (6, 3));
    assert_eq!(order.take(), [1, 2, 3]);
}

#[test]
fn an_explicit_runtime_spawns_where_it_runs_alone() {
    let (one, two) = (default_runtime(), default_runtime());
    let (mine, others) = one
        .block_on(async { (one.spawn(async { 1 }).await, two.spawn(async { 1 }).await) })
        .unwrap();
    assert_eq!(mine.unwrap(), 1);
    assert!(matches!(others, Err(AsyncError::Spawn(_))));
}

#[test]
fn a_runtime_that_was_shut_down_refuses() {
    let runtime = default_runtime();
    let late = runtime
        .block_on(async {
            let running = spawn(async { 1 });
            runtime.shutdown();
            assert_eq!(running.await.unwrap(), 1);
            spawn(async { 2 }).await
        })
        .unwrap();
    assert_eq!(
        late.unwrap_err().to_string(),
        "Spawn error: the runtime is shut down"
    );
    let again = runtime.block_on(async {}).unwrap_err();
    assert_eq!(again.to_string(), "Runtime error: the runtime is shut down");
}

#[test]
fn a_task_that_nobody_can_wake_is_a_deadlock() {
    let host = Rc::new(VirtualHost::new());
    let result = WasiRuntime::run_on(host, std::future::pending::<()>());
    assert_eq!(
        result.unwrap_err().to_string(),
        "Runtime error: all tasks wait for each other"
    );
}

#[test]
fn tasks_that_are_left_are_dropped_in_order_and_cannot_spawn() {
    struct Left(u32, Rc<RefCell<Vec<u32>>>);
    impl Drop for Left {
        fn drop(&mut self) {
            let refused = spawn(async {}).is_finished();
            self.1.borrow_mut().push(if refused { self.0 } else { 99 });
        }
    }
    let dropped = Rc::new(RefCell::new(Vec::new()));
    let log = dropped.clone();
    WasiRuntime::run_on(Rc::new(VirtualHost::new()), async move {
        spawn(async {}); // leaves a slot that the last task gets
        for n in 0..3 {
            let left = Left(n, log.clone());
            spawn(async move {
                let _left = left;
                std::future::pending::<()>().await;
            });
            WasiAsync::sleep(Duration::ZERO).await;
        }
        WasiAsync::sleep(Duration::ZERO).await;
    })
    .unwrap();
    assert_eq!(dropped.take(), [0, 1, 2]);
}

#[test]
fn the_order_of_tasks_is_the_order_of_their_wake_ups() {
    let trace = WasiRuntime::run_on(Rc::new(VirtualHost::new()), async {
        let trace = Rc::new(RefCell::new(String::new()));
        let tasks = ["a", "b", "c"].map(|name| {
            let trace = trace.clone();
            spawn(async move {
                for turn in 0..3 {
                    trace.borrow_mut().push_str(&format!("{name}{turn} "));
                    WasiAsync::sleep(Duration::ZERO).await;
                }
            })
        });
        for task in tasks {
            task.await.unwrap();
        }
        trace.take()
    });
    assert_eq!(trace.unwrap(), "a0 b0 c0 a1 b1 c1 a2 b2 c2 ");
}

#[test]
fn a_waker_that_outlives_its_task_wakes_nobody() {
    let polls = WasiRuntime::run_on(Rc::new(VirtualHost::new()), async {
        let old = Rc::new(RefCell::new(None));
        let keeper = old.clone();
        spawn(std::future::poll_fn(move |cx| {
            keeper.replace(Some(cx.waker().clone()));
            std::task::Poll::Ready(())
        }))
        .await
        .unwrap();
        let polls = Rc::new(std::cell::Cell::new(0));
        let count = polls.clone();
        let next: crate::TaskHandle<()> = spawn(std::future::poll_fn(move |_| {
            count.set(count.get() + 1);
            std::task::Poll::Pending
        }));
        WasiAsync::sleep(Duration::ZERO).await;
        if let Some(waker) = old.take() {
            waker.wake();
        }
        WasiAsync::sleep(Duration::ZERO).await;
        drop(next);
        polls.get()
    });
    assert_eq!(polls.unwrap(), 1);
}

/// What needs threads.
#[cfg(not(target_family = "wasm"))]
mod native_tests {
    use super::*;
    use crate::{AsyncMpscChannel, spawn_blocking};

    /// Blocks the thread, by means that miri knows, too.
    fn block(milliseconds: u64) {
        let (_keep, never) = std::sync::mpsc::channel::<()>();
        never
            .recv_timeout(Duration::from_millis(milliseconds))
            .unwrap_or(());
    }

    #[test]
    fn another_thread_wakes_a_task() {
        let (sender, mut receiver) = AsyncMpscChannel::unbounded();
        let thread = std::thread::Builder::new().spawn(move || {
            block(5);
            sender.try_send(5).unwrap();
        });
        let received = WasiRuntime::run(async move { receiver.recv().await.unwrap() });
        assert_eq!(received.unwrap(), 5);
        thread.unwrap().join().unwrap();
    }

    #[test]
    #[cfg_attr(
        miri,
        ignore = "idle worker threads outlive the test, which miri takes for a leak"
    )]
    fn blocking_work_has_threads_of_its_own() {
        let config = RuntimeConfig {
            worker_threads: Some(2),
            thread_name: "worker".into(),
            stack_size: Some(1 << 20),
            ..RuntimeConfig::default()
        };
        let runtime = WasiRuntime::new(config).unwrap();
        let (ticks, names) = runtime
            .block_on(async {
                let jobs: Vec<_> = (0..4)
                    .map(|_| {
                        spawn_blocking(|| {
                            block(20);
                            std::thread::current().name().map(str::to_owned)
                        })
                    })
                    .collect();
                let mut ticks = 0;
                while !jobs.iter().all(crate::TaskHandle::is_finished) {
                    WasiAsync::sleep(Duration::from_millis(1)).await;
                    ticks += 1;
                }
                let mut names = std::collections::BTreeSet::new();
                for job in jobs {
                    names.insert(job.await.unwrap());
                }
                (ticks, names)
            })
            .unwrap();
        assert!(ticks > 0, "timers go on meanwhile");
        let expected = ["worker-1", "worker-2"].map(|name| Some(name.to_owned()));
        assert_eq!(names.into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    #[cfg_attr(
        miri,
        ignore = "idle worker threads outlive the test, which miri takes for a leak"
    )]
    fn blocking_work_can_panic_and_can_be_refused() {
        let text = WasiRuntime::run(async {
            spawn_blocking(|| panic!("in {}", "there"))
                .await
                .unwrap_err()
                .to_string()
        });
        assert_eq!(text.unwrap(), "Task panicked: in there");

        let config = RuntimeConfig {
            runtime_type: RuntimeType::CurrentThread,
            ..RuntimeConfig::default()
        };
        let alone = WasiRuntime::new(config).unwrap();
        let refused = alone
            .block_on(async { spawn_blocking(|| 1).await })
            .unwrap();
        assert!(matches!(refused, Err(AsyncError::PlatformNotSupported(_))));
    }

    #[test]
    #[cfg_attr(
        miri,
        ignore = "idle worker threads outlive the test, which miri takes for a leak"
    )]
    fn work_that_has_not_begun_when_the_runtime_is_shut_down_is_cancelled() {
        let config = RuntimeConfig {
            worker_threads: Some(1),
            ..RuntimeConfig::default()
        };
        let runtime = WasiRuntime::new(config).unwrap();
        let (first, second) = runtime
            .block_on(async {
                let first = spawn_blocking(|| block(20));
                let second = spawn_blocking(|| 2);
                runtime.shutdown();
                (first.await, second.await)
            })
            .unwrap();
        drop(first); // begun or not, by the time of the shutdown
        assert!(matches!(second, Err(AsyncError::Cancelled)));
    }

    #[test]
    #[cfg(feature = "tokio")]
    fn the_configuration_says_what_tokio_offers() {
        let inside = |enable_io, enable_time| {
            let config = RuntimeConfig {
                enable_io,
                enable_time,
                ..RuntimeConfig::default()
            };
            let runtime = WasiRuntime::new(config).unwrap();
            runtime
                .block_on(async {
                    WasiAsync::sleep(Duration::from_millis(1)).await;
                    tokio::runtime::Handle::try_current().is_ok()
                })
                .unwrap()
        };
        assert!(inside(true, true) && inside(false, true) && inside(true, false));
        assert!(!inside(false, false));
    }

    #[test]
    #[cfg(feature = "tokio")]
    fn tokio_runs_beneath_but_not_around() {
        let slept = WasiRuntime::run(async {
            tokio::time::sleep(Duration::from_millis(1)).await;
            tokio::spawn(async { 7 }).await.unwrap()
        });
        assert_eq!(slept.unwrap(), 7);

        let tokio = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let nested = tokio.block_on(async { WasiRuntime::run(async { 1 }) });
        let text = nested.unwrap_err().to_string();
        assert_eq!(
            text,
            "Runtime error: a tokio runtime runs on this thread already"
        );
    }
}
