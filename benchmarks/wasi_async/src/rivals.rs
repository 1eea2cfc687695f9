//! The same operations with tokio's `LocalSet`, and with async-executor and its siblings.

use futures_lite::future::yield_now;
use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};

const BATCH: u64 = 1_000;

#[derive(Default)]
struct Watch {
    laps: Vec<f64>,
    start: Option<Instant>,
}

impl Watch {
    fn start(&mut self) {
        self.start = Some(Instant::now());
    }

    fn stop(&mut self, operations: u64) {
        let time = self
            .start
            .take()
            .map_or(Duration::ZERO, |start| start.elapsed());
        self.laps.push(time.as_secs_f64() * 1e9 / operations as f64);
    }

    fn median(mut self) -> f64 {
        self.laps.sort_by(f64::total_cmp);
        self.laps
            .get(self.laps.len() / 2)
            .copied()
            .unwrap_or(f64::NAN)
    }
}

/// As `measure`, on a current-thread runtime with I/O and time.
pub fn tokio(name: &str, count: u64) -> Option<f64> {
    use tokio::sync::{Mutex, Notify, mpsc};
    use tokio::task::spawn_local;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .ok()?;
    let local = tokio::task::LocalSet::new();
    local.block_on(&runtime, async {
        let mut watch = Watch::default();
        let batches = (count / BATCH).max(1);
        let tasks = || {
            let mut tasks = Vec::with_capacity(BATCH as usize);
            tasks.extend((0..BATCH).map(|n| spawn_local(async move { black_box(n) })));
            tasks
        };
        match name {
            "spawn" => {
                for _ in 0..batches {
                    watch.start();
                    let tasks = tasks();
                    watch.stop(BATCH);
                    for task in tasks {
                        task.await.ok();
                    }
                }
            }
            "join" => {
                for _ in 0..batches {
                    let tasks = tasks();
                    while !tasks.iter().all(|task| task.is_finished()) {
                        tokio::task::yield_now().await;
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
                let mutex = Mutex::new(0u64);
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
                let (sender, mut receiver) = mpsc::unbounded_channel();
                for _ in 0..batches {
                    watch.start();
                    for n in 0..BATCH {
                        sender.send(n).ok();
                    }
                    watch.stop(BATCH);
                    while receiver.try_recv().is_ok() {}
                }
            }
            "bounded_send" => {
                let (sender, mut receiver) = mpsc::channel(BATCH as usize);
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
                let (sender, mut receiver) = mpsc::channel(16);
                spawn_local(async move {
                    for n in 0..batches * BATCH {
                        sender.send(n).await.ok();
                    }
                });
                for _ in 0..batches {
                    watch.start();
                    for _ in 0..BATCH {
                        black_box(receiver.recv().await);
                    }
                    watch.stop(BATCH);
                }
            }
            "yield" => {
                for _ in 0..batches {
                    watch.start();
                    for _ in 0..BATCH {
                        tokio::task::yield_now().await;
                    }
                    watch.stop(BATCH);
                }
            }
            "gather" => {
                for _ in 0..batches {
                    watch.start();
                    for _ in 0..BATCH / 10 {
                        let tasks = [(); 10].map(|()| spawn_local(async { black_box(0u64) }));
                        for task in tasks {
                            black_box(task.await.ok());
                        }
                    }
                    watch.stop(BATCH);
                }
            }
            "event" => {
                let (ping, pong) = (Rc::new(Notify::new()), Rc::new(Notify::new()));
                let (asked, answered) = (ping.clone(), pong.clone());
                let answering = spawn_local(async move {
                    for _ in 0..batches * BATCH {
                        asked.notified().await;
                        answered.notify_one();
                    }
                });
                for _ in 0..batches {
                    watch.start();
                    for _ in 0..BATCH {
                        ping.notify_one();
                        pong.notified().await;
                    }
                    watch.stop(BATCH);
                }
                answering.await.ok();
            }
            "sleep" => {
                for _ in 0..count {
                    watch.start();
                    tokio::time::sleep(Duration::from_millis(1)).await;
                    watch.stop(1);
                }
            }
            _ => return None,
        }
        Some(watch.median())
    })
}

/// As `measure`, on a `LocalExecutor`.
pub fn async_executor(name: &str, count: u64) -> Option<f64> {
    let executor = async_executor::LocalExecutor::new();
    async_io::block_on(executor.run(async {
        let mut watch = Watch::default();
        let batches = (count / BATCH).max(1);
        let tasks = || {
            let mut tasks = Vec::with_capacity(BATCH as usize);
            tasks.extend((0..BATCH).map(|n| executor.spawn(async move { black_box(n) })));
            tasks
        };
        match name {
            "spawn" => {
                for _ in 0..batches {
                    watch.start();
                    let tasks = tasks();
                    watch.stop(BATCH);
                    for task in tasks {
                        task.await;
                    }
                }
            }
            "join" => {
                for _ in 0..batches {
                    let tasks = tasks();
                    while !tasks.iter().all(|task| task.is_finished()) {
                        yield_now().await;
                    }
                    watch.start();
                    for task in tasks {
                        black_box(task.await);
                    }
                    watch.stop(BATCH);
                }
            }
            "spawn_join" => {
                for _ in 0..batches {
                    watch.start();
                    for task in tasks() {
                        black_box(task.await);
                    }
                    watch.stop(BATCH);
                }
            }
            "mutex" => {
                let mutex = async_lock::Mutex::new(0u64);
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
                let (sender, receiver) = async_channel::unbounded();
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
                let (sender, receiver) = async_channel::bounded(BATCH as usize);
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
                let (sender, receiver) = async_channel::bounded(16);
                executor
                    .spawn(async move {
                        for n in 0..batches * BATCH {
                            sender.send(n).await.ok();
                        }
                    })
                    .detach();
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
                        yield_now().await;
                    }
                    watch.stop(BATCH);
                }
            }
            "sleep" => {
                for _ in 0..count {
                    watch.start();
                    async_io::Timer::after(Duration::from_millis(1)).await;
                    watch.stop(1);
                }
            }
            _ => return None,
        }
        Some(watch.median())
    }))
}
