//! What must hold on every platform, in real time: run natively, under wasmtime and in a browser's page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use wasi_async::{
    AsyncBarrier, AsyncBroadcastChannel, AsyncError, AsyncMpscChannel, AsyncMutex, AsyncNotify,
    AsyncOneshotChannel, AsyncRwLock, AsyncSemaphore, Either, WasiAsync, WasiRuntime, join_all,
    spawn, spawn_blocking, wasi_select,
};

/// Calls a macro with the names of all tests.
macro_rules! for_each_test {
    ($call:ident) => {
        $call! {
            tasks_are_joined
            sleeping_tasks_overlap
            sleep_takes_its_time
            a_timeout_ends_a_long_wait
            select_gives_the_first
            an_aborted_task_ends_where_it_sleeps
            an_interval_keeps_its_pace
            many_tasks_add_under_a_mutex
            a_mutex_is_fair
            channels_hold_senders_back
            each_kind_of_channel_and_lock_works
            join_all_keeps_the_order
            blocking_work_runs_or_is_refused
            a_runtime_inside_of_a_runtime_is_refused
            a_long_queue_of_work_leaves_room_for_timers
        }
    };
}
pub(crate) use for_each_test;

fn milliseconds(n: u64) -> Duration {
    Duration::from_millis(n)
}

/// How long it took.
async fn timed(future: impl Future) -> Duration {
    let start = WasiAsync::now();
    future.await;
    WasiAsync::now().saturating_sub(start)
}

pub async fn tasks_are_joined() {
    let seen = Rc::new(Cell::new(0)); // not Send
    let inside = seen.clone();
    let task = spawn(async move {
        inside.set(1);
        42
    });
    assert!(!task.is_finished());
    assert_eq!(task.join().await.unwrap(), 42);
    assert_eq!(seen.get(), 1);
}

pub async fn sleeping_tasks_overlap() {
    let sleeper = || spawn(WasiAsync::sleep(milliseconds(100)));
    let took = timed(join_all(vec![sleeper(), sleeper(), sleeper()])).await;
    assert!(
        took >= milliseconds(100) && took < milliseconds(290),
        "{took:?}"
    );
}

pub async fn sleep_takes_its_time() {
    for wait in [1, 20, 60] {
        let took = timed(WasiAsync::sleep(milliseconds(wait))).await;
        // A page's clock steps by 0.1 ms, so that what is measured may be that much too short.
        let least = milliseconds(wait).saturating_sub(Duration::from_micros(200));
        assert!(
            took >= least && took < milliseconds(wait + 100),
            "{wait}: {took:?}"
        );
    }
}

pub async fn a_timeout_ends_a_long_wait() {
    let took = timed(async {
        let slow = WasiAsync::timeout(milliseconds(30), WasiAsync::sleep(Duration::from_secs(5)));
        let error = slow.await.unwrap_err();
        assert!(matches!(error, AsyncError::Timeout(_)));
        assert_eq!(error.to_string(), "Timeout after 30ms");
    });
    assert!(took.await < milliseconds(200));
    assert_eq!(
        WasiAsync::timeout(milliseconds(30), async { 7 })
            .await
            .unwrap(),
        7
    );
}

pub async fn select_gives_the_first() {
    let first = wasi_select!(
        async {
            WasiAsync::sleep(milliseconds(5)).await;
            1
        },
        async {
            WasiAsync::sleep(Duration::from_secs(5)).await;
            "late"
        },
    );
    assert_eq!(first, Either::Left(1));
}

pub async fn an_aborted_task_ends_where_it_sleeps() {
    let held = Rc::new(());
    let inside = held.clone();
    let task = spawn(async move {
        WasiAsync::sleep(Duration::from_secs(60)).await;
        drop(inside);
    });
    WasiAsync::sleep(milliseconds(2)).await;
    task.abort();
    let took = timed(async { assert!(matches!(task.await, Err(AsyncError::Cancelled))) }).await;
    assert!(took < milliseconds(100));
    assert_eq!(Rc::strong_count(&held), 1);
}

pub async fn an_interval_keeps_its_pace() {
    let mut interval = WasiAsync::interval(milliseconds(20));
    let took = timed(async {
        for _ in 0..5 {
            interval.tick().await;
        }
    });
    let took = took.await;
    assert!(
        took >= milliseconds(79) && took < milliseconds(160),
        "{took:?}"
    );
}

pub async fn many_tasks_add_under_a_mutex() {
    let total = Rc::new(AsyncMutex::new(0));
    let tasks = (0..100).map(|_| {
        let total = total.clone();
        spawn(async move {
            for _ in 0..100 {
                let mut guard = total.lock().await;
                let before = *guard;
                if before % 7 == 0 {
                    WasiAsync::sleep(Duration::ZERO).await;
                }
                *guard = before + 1;
            }
        })
    });
    join_all(tasks.collect()).await;
    assert_eq!(*total.lock().await, 10_000);
}

pub async fn a_mutex_is_fair() {
    let order = Rc::new(AsyncMutex::new(Vec::new()));
    let first = order.lock().await;
    let tasks: Vec<_> = (0..5)
        .map(|n| {
            let order = order.clone();
            spawn(async move { order.lock().await.push(n) })
        })
        .collect();
    WasiAsync::sleep(milliseconds(1)).await; // held across an await
    drop(first);
    join_all(tasks).await;
    assert_eq!(*order.lock().await, [0, 1, 2, 3, 4]);
}

pub async fn channels_hold_senders_back() {
    let (sender, mut receiver) = AsyncMpscChannel::bounded(1);
    let sent = Rc::new(Cell::new(0));
    let inside = sent.clone();
    spawn(async move {
        for n in 0..4 {
            sender.send(n).await.unwrap();
            inside.set(n + 1);
        }
    });
    for n in 0..4 {
        WasiAsync::sleep(milliseconds(1)).await;
        assert!(sent.get() <= n + 1, "only one value is ahead");
        assert_eq!(receiver.recv().await.unwrap(), n);
    }
    assert!(matches!(
        receiver.recv().await,
        Err(AsyncError::ChannelClosed)
    ));
}

pub async fn each_kind_of_channel_and_lock_works() {
    let (sender, receiver) = AsyncOneshotChannel::channel();
    spawn(async move { sender.send("one") });
    assert_eq!(receiver.await.unwrap(), "one");

    let (sender, mut receiver) = AsyncBroadcastChannel::channel(4);
    let mut other = sender.subscribe();
    spawn(async move { sender.send("all") });
    assert_eq!(
        (receiver.recv().await.unwrap(), other.recv().await.unwrap()),
        ("all", "all")
    );

    let lock = AsyncRwLock::new(1);
    assert_eq!(*lock.read().await + *lock.read().await, 2);
    *lock.write().await = 2;
    assert_eq!(lock.into_inner(), 2);

    let semaphore = AsyncSemaphore::new(1);
    drop(semaphore.acquire().await);
    assert_eq!(semaphore.available_permits(), 1);

    let (notify, barrier) = (Rc::new(AsyncNotify::new()), Rc::new(AsyncBarrier::new(2)));
    let (told, met) = (notify.clone(), barrier.clone());
    let other = spawn(async move {
        told.notified().await;
        met.wait().await.is_leader()
    });
    notify.notify_one();
    let leads = barrier.wait().await.is_leader();
    assert_ne!(leads, other.await.unwrap());
}

pub async fn join_all_keeps_the_order() {
    let finished = Rc::new(RefCell::new(Vec::new()));
    let task = |n: u64| {
        let finished = finished.clone();
        spawn(async move {
            WasiAsync::sleep(milliseconds(n * 20)).await;
            finished.borrow_mut().push(n);
            n
        })
    };
    let results = join_all(vec![task(3), task(1), task(2)]).await;
    let results: Vec<_> = results.into_iter().map(Result::unwrap).collect();
    assert_eq!((results, finished.take()), (vec![3, 1, 2], vec![1, 2, 3]));
    assert!(join_all(Vec::<wasi_async::Sleep>::new()).await.is_empty());
}

pub async fn blocking_work_runs_or_is_refused() {
    let start = WasiAsync::now();
    let job = spawn_blocking(move || (std::thread::current().id(), 42));
    match job.await {
        Ok((thread, value)) => {
            let has_threads = cfg!(not(target_family = "wasm"));
            assert!(has_threads && value == 42 && thread != std::thread::current().id());
        }
        Err(error) => {
            let text = error.to_string();
            assert!(cfg!(target_family = "wasm") && text.contains("spawn_blocking needs threads"));
            assert!(matches!(error, AsyncError::PlatformNotSupported(_)));
        }
    }
    assert!(WasiAsync::now() < start + Duration::from_secs(2));
}

pub async fn a_runtime_inside_of_a_runtime_is_refused() {
    let nested = spawn(async { WasiRuntime::run(async { 1 }) })
        .await
        .unwrap();
    assert!(matches!(nested, Err(AsyncError::Runtime(_))));
}

pub async fn a_long_queue_of_work_leaves_room_for_timers() {
    let stop = Rc::new(Cell::new(false));
    let busy: Vec<_> = (0..10)
        .map(|_| {
            let stop = stop.clone();
            spawn(async move {
                while !stop.get() {
                    WasiAsync::sleep(Duration::ZERO).await;
                }
            })
        })
        .collect();
    let took = timed(WasiAsync::sleep(milliseconds(10))).await;
    assert!(took < milliseconds(100), "{took:?}");
    stop.set(true);
    join_all(busy).await;
}
