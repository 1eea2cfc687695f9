//! The operations of wasi_async, timed.

use std::hint::black_box;
use std::rc::Rc;
use std::time::Duration;
use wasi_async::{AsyncMpscChannel, AsyncMutex, TaskHandle, WasiAsync, join_all, spawn};

/// How many tasks or values are made before they are used. A page's clock steps by 0.1 ms, so it takes more at a time.
const BATCH: u64 = if cfg!(all(target_family = "wasm", target_os = "unknown")) {
    10_000
} else {
    1_000
};

/// A sum of times.
#[derive(Default)]
pub struct Watch {
    total: Duration,
    start: Duration,
}

impl Watch {
    pub fn start(&mut self) {
        self.start = WasiAsync::now();
    }

    pub fn stop(&mut self) {
        self.total += WasiAsync::now().saturating_sub(self.start);
    }
}

fn tasks() -> Vec<TaskHandle<u64>> {
    let mut tasks = Vec::with_capacity(BATCH as usize);
    tasks.extend((0..BATCH).map(|n| spawn(async move { black_box(n) })));
    tasks
}

/// Seconds that about `count` operations took, and how many they were. None for a name that does not exist.
pub async fn measure(name: &str, count: u64) -> Option<(f64, u64)> {
    let mut watch = Watch::default();
    let batches = (count / BATCH).max(1);
    let mut done = batches * BATCH;
    match name {
        "spawn" => {
            for _ in 0..batches {
                watch.start();
                let tasks = tasks();
                watch.stop();
                join_all(tasks).await;
            }
        }
        "join" => {
            for _ in 0..batches {
                let tasks = tasks();
                while !tasks.iter().all(TaskHandle::is_finished) {
                    WasiAsync::sleep(Duration::ZERO).await;
                }
                watch.start();
                for task in tasks {
                    black_box(task.await.ok());
                }
                watch.stop();
            }
        }
        "spawn_join" => {
            for _ in 0..batches {
                watch.start();
                for task in tasks() {
                    black_box(task.await.ok());
                }
                watch.stop();
            }
        }
        "mutex" => {
            let mutex = AsyncMutex::new(0u64);
            watch.start();
            for _ in 0..done {
                *mutex.lock().await += 1;
            }
            watch.stop();
            black_box(mutex.into_inner());
        }
        "send" => {
            let (sender, mut receiver) = AsyncMpscChannel::unbounded();
            for _ in 0..batches {
                watch.start();
                for n in 0..BATCH {
                    sender.send(n).await.ok();
                }
                watch.stop();
                while receiver.try_recv().is_ok() {}
            }
        }
        "bounded_send" => {
            let (sender, mut receiver) = AsyncMpscChannel::bounded(BATCH as usize);
            for _ in 0..batches {
                watch.start();
                for n in 0..BATCH {
                    sender.send(n).await.ok();
                }
                watch.stop();
                while receiver.try_recv().is_ok() {}
            }
        }
        "channel" => {
            let (sender, mut receiver) = AsyncMpscChannel::bounded(16);
            watch.start();
            spawn(async move {
                for n in 0..done {
                    sender.send(n).await.ok();
                }
            });
            while let Ok(n) = receiver.recv().await {
                black_box(n);
            }
            watch.stop();
        }
        "yield" => {
            watch.start();
            for _ in 0..done {
                WasiAsync::sleep(Duration::ZERO).await;
            }
            watch.stop();
        }
        "contended_mutex" => {
            let mutex = Rc::new(AsyncMutex::new(0u64));
            done = batches * 10 * (BATCH / 10);
            let turns = done / 10;
            watch.start();
            let tasks = (0..10).map(|_| {
                let mutex = mutex.clone();
                spawn(async move {
                    for _ in 0..turns {
                        let mut guard = mutex.lock().await;
                        *guard += 1;
                        WasiAsync::sleep(Duration::ZERO).await;
                    }
                })
            });
            join_all(tasks.collect()).await;
            watch.stop();
        }
        "sleep" => {
            done = count.max(1);
            watch.start();
            for _ in 0..done {
                WasiAsync::sleep(Duration::from_millis(1)).await;
            }
            watch.stop();
        }
        _ => return None,
    }
    Some((watch.total.as_secs_f64(), done))
}
