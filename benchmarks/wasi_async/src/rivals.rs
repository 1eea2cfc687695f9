//! The same operations with tokio's `LocalSet`, and with async-executor and its siblings.

use futures_lite::future::yield_now;
use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};

const BATCH: u64 = 1_000;

#[derive(Default)]
struct Watch {
    total: Duration,
    start: Option<Instant>,
}

impl Watch {
    fn start(&mut self) {
        self.start = Some(Instant::now());
    }

    fn stop(&mut self) {
        self.total += self
            .start
            .take()
            .map_or(Duration::ZERO, |start| start.elapsed());
    }
}

/// As `measure`, on a current-thread runtime with I/O and time.
pub fn tokio(name: &str, count: u64) -> Option<(f64, u64)> {
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
        let mut done = batches * BATCH;
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
                    watch.stop();
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
                let mutex = Mutex::new(0u64);
                watch.start();
                for _ in 0..done {
                    *mutex.lock().await += 1;
                }
                watch.stop();
                black_box(mutex.into_inner());
            }
            "send" => {
                let (sender, mut receiver) = mpsc::unbounded_channel();
                for _ in 0..batches {
                    watch.start();
                    for n in 0..BATCH {
                        sender.send(n).ok();
                    }
                    watch.stop();
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
                    watch.stop();
                    while receiver.try_recv().is_ok() {}
                }
            }
            "channel" => {
                let (sender, mut receiver) = mpsc::channel(16);
                watch.start();
                spawn_local(async move {
                    for n in 0..done {
                        sender.send(n).await.ok();
                    }
                });
                while let Some(n) = receiver.recv().await {
                    black_box(n);
                }
                watch.stop();
            }
            "yield" => {
                watch.start();
                for _ in 0..done {
                    tokio::task::yield_now().await;
                }
                watch.stop();
            }
            "gather" => {
                watch.start();
                for _ in 0..done / 10 {
                    let tasks = [(); 10].map(|()| spawn_local(async { black_box(0u64) }));
                    for task in tasks {
                        black_box(task.await.ok());
                    }
                }
                watch.stop();
            }
            "event" => {
                let (ping, pong) = (Rc::new(Notify::new()), Rc::new(Notify::new()));
                let (asked, answered) = (ping.clone(), pong.clone());
                watch.start();
                let answering = spawn_local(async move {
                    for _ in 0..done {
                        asked.notified().await;
                        answered.notify_one();
                    }
                });
                for _ in 0..done {
                    ping.notify_one();
                    pong.notified().await;
                }
                answering.await.ok();
                watch.stop();
            }
            "sleep" => {
                done = count.max(1);
                watch.start();
                for _ in 0..done {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
                watch.stop();
            }
            _ => return None,
        }
        Some((watch.total.as_secs_f64(), done))
    })
}

/// As `measure`, on a `LocalExecutor`.
pub fn async_executor(name: &str, count: u64) -> Option<(f64, u64)> {
    let executor = async_executor::LocalExecutor::new();
    async_io::block_on(executor.run(async {
        let mut watch = Watch::default();
        let batches = (count / BATCH).max(1);
        let mut done = batches * BATCH;
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
                    watch.stop();
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
                    watch.stop();
                }
            }
            "spawn_join" => {
                for _ in 0..batches {
                    watch.start();
                    for task in tasks() {
                        black_box(task.await);
                    }
                    watch.stop();
                }
            }
            "mutex" => {
                let mutex = async_lock::Mutex::new(0u64);
                watch.start();
                for _ in 0..done {
                    *mutex.lock().await += 1;
                }
                watch.stop();
                black_box(mutex.into_inner());
            }
            "send" => {
                let (sender, receiver) = async_channel::unbounded();
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
                let (sender, receiver) = async_channel::bounded(BATCH as usize);
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
                let (sender, receiver) = async_channel::bounded(16);
                watch.start();
                executor
                    .spawn(async move {
                        for n in 0..done {
                            sender.send(n).await.ok();
                        }
                    })
                    .detach();
                while let Ok(n) = receiver.recv().await {
                    black_box(n);
                }
                watch.stop();
            }
            "yield" => {
                watch.start();
                for _ in 0..done {
                    yield_now().await;
                }
                watch.stop();
            }
            "sleep" => {
                done = count.max(1);
                watch.start();
                for _ in 0..done {
                    async_io::Timer::after(Duration::from_millis(1)).await;
                }
                watch.stop();
            }
            _ => return None,
        }
        Some((watch.total.as_secs_f64(), done))
    }))
}
