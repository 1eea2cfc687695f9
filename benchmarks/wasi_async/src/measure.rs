//! The operations of wasi_async, timed.

use std::hint::black_box;
use std::time::Duration;
use wasi_async::{AsyncMpscChannel, AsyncMutex, TaskHandle, WasiAsync, join_all, spawn};

/// How many tasks or values are made before they are used. A page's clock steps by 0.1 ms, so it takes more at a time.
const BATCH: u64 = if cfg!(all(target_family = "wasm", target_os = "unknown")) {
    10_000
} else {
    1_000
};

/// Nanoseconds of each operation, lap by lap. The median lap counts: one that was interrupted says nothing.
#[derive(Default)]
pub struct Watch {
    laps: Vec<f64>,
    start: Duration,
}

impl Watch {
    pub fn start(&mut self) {
        self.start = WasiAsync::now();
    }

    /// Ends a lap of so many operations.
    pub fn stop(&mut self, operations: u64) {
        let time = WasiAsync::now().saturating_sub(self.start);
        self.laps.push(time.as_secs_f64() * 1e9 / operations as f64);
    }

    pub fn median(mut self) -> f64 {
        self.laps.sort_by(f64::total_cmp);
        self.laps
            .get(self.laps.len() / 2)
            .copied()
            .unwrap_or(f64::NAN)
    }
}

fn tasks() -> Vec<TaskHandle<u64>> {
    let mut tasks = Vec::with_capacity(BATCH as usize);
    tasks.extend((0..BATCH).map(|n| spawn(async move { black_box(n) })));
    tasks
}

/// Nanoseconds that an operation takes, from about `count` of them. None for a name that does not exist.
pub async fn measure(name: &str, count: u64) -> Option<f64> {
    let mut watch = Watch::default();
    let batches = (count / BATCH).max(1);
    match name {
        "spawn" => {
            for _ in 0..batches {
                watch.start();
                let tasks = tasks();
                watch.stop(BATCH);
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
                watch.stop(BATCH);
            }
        }
        "spawn_join" => {
            for _ in 0..batches {
                watch.start();
                for task in tasks() {
                    black_box(task.await.ok());
                }
                watch.stop(BATCH);
            }
        }
        "mutex" => {
            let mutex = AsyncMutex::new(0u64);
            for _ in 0..batches {
                watch.start();
                for _ in 0..BATCH {
                    *mutex.lock().await += 1;
                }
                watch.stop(BATCH);
            }
            black_box(mutex.into_inner());
        }
        "send" => {
            let (sender, mut receiver) = AsyncMpscChannel::unbounded();
            for _ in 0..batches {
                watch.start();
                for n in 0..BATCH {
                    sender.send(n).await.ok();
                }
                watch.stop(BATCH);
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
                watch.stop(BATCH);
                while receiver.try_recv().is_ok() {}
            }
        }
        "channel" => {
            let (sender, mut receiver) = AsyncMpscChannel::bounded(16);
            spawn(async move {
                for n in 0..batches * BATCH {
                    sender.send(n).await.ok();
                }
            });
            for _ in 0..batches {
                watch.start();
                for _ in 0..BATCH {
                    black_box(receiver.recv().await.ok());
                }
                watch.stop(BATCH);
            }
        }
        "yield" => {
            for _ in 0..batches {
                watch.start();
                for _ in 0..BATCH {
                    WasiAsync::sleep(Duration::ZERO).await;
                }
                watch.stop(BATCH);
            }
        }
        "sleep" => {
            for _ in 0..count {
                watch.start();
                WasiAsync::sleep(Duration::from_millis(1)).await;
                watch.stop(1);
            }
        }
        _ => return None,
    }
    Some(watch.median())
}
