//! Mutex, semaphore, notification and channel on the virtual clock.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::Rc;
use std::time::Duration;
use wasi_async::event_loop::VirtualHost;
use wasi_async::{
    AsyncError, AsyncMpscChannel, AsyncMutex, AsyncNotify, AsyncSemaphore, WasiAsync, WasiRuntime,
    join_all, spawn,
};

fn run<F: Future + 'static>(future: F) -> F::Output {
    WasiRuntime::run_on(Rc::new(VirtualHost::new()), future).unwrap()
}

async fn pause(seconds: u64) {
    WasiAsync::sleep(Duration::from_secs(seconds)).await;
}

#[test]
fn test_async_mutex() {
    let (total, order) = run(async {
        let mutex = Rc::new(AsyncMutex::new(0));
        let order = Rc::new(RefCell::new(Vec::new()));
        let tasks = (0..50).map(|n| {
            let (mutex, order) = (mutex.clone(), order.clone());
            spawn(async move {
                for _ in 0..20 {
                    let mut guard = mutex.lock().await;
                    let before = *guard;
                    WasiAsync::sleep(Duration::ZERO).await;
                    *guard = before + 1;
                }
                order.borrow_mut().push(n);
            })
        });
        join_all(tasks.collect()).await;
        assert!(mutex.try_lock().is_some());
        let total = *mutex.lock().await;
        (total, order.take())
    });
    assert_eq!(total, 1000);
    assert_eq!(order, (0..50).collect::<Vec<_>>());
}

#[test]
fn a_waiter_that_is_aborted_gives_its_turn_on() {
    run(async {
        let mutex = Rc::new(AsyncMutex::new(()));
        let guard = mutex.lock().await;
        let lock = |mutex: Rc<AsyncMutex<()>>| spawn(async move { drop(mutex.lock().await) });
        let (first, second, third) = (
            lock(mutex.clone()),
            lock(mutex.clone()),
            lock(mutex.clone()),
        );
        pause(1).await;
        second.abort(); // still in line
        pause(1).await;
        drop(guard); // first has been served
        first.abort(); // and never collects it
        third.await.unwrap();
        assert!(matches!(first.await, Err(AsyncError::Cancelled)));
        assert!(mutex.try_lock().is_some());
    });
}

#[test]
fn a_semaphore_bounds_how_many_run() {
    let most = run(async {
        let semaphore = Rc::new(AsyncSemaphore::new(2));
        let (running, most) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
        let tasks = (0..5).map(|n| {
            let (semaphore, running, most) = (semaphore.clone(), running.clone(), most.clone());
            spawn(async move {
                let _permit = semaphore.acquire().await;
                running.set(running.get() + 1);
                most.set(most.get().max(running.get()));
                pause(n).await;
                running.set(running.get() - 1);
            })
        });
        join_all(tasks.collect()).await;
        assert_eq!(semaphore.available_permits(), 2);
        semaphore.try_acquire().unwrap().forget();
        assert_eq!(semaphore.available_permits(), 1);
        most.get()
    });
    assert_eq!(most, 2);
}

#[test]
fn notifications_wake_one_or_all_and_one_is_kept() {
    run(async {
        let notify = Rc::new(AsyncNotify::new());
        notify.notify_one();
        notify.notify_one();
        notify.notified().await;
        let early = WasiAsync::timeout(Duration::from_secs(1), notify.notified()).await;
        assert!(matches!(early, Err(AsyncError::Timeout(_))));

        let tasks: Vec<_> = (0..3)
            .map(|_| {
                let notify = notify.clone();
                spawn(async move { notify.notified().await })
            })
            .collect();
        pause(1).await;
        notify.notify_one();
        pause(1).await;
        let done: Vec<_> = tasks
            .iter()
            .map(wasi_async::TaskHandle::is_finished)
            .collect();
        assert_eq!(done, [true, false, false]);
        notify.notify_waiters();
        join_all(tasks).await;
        let late = WasiAsync::timeout(Duration::from_secs(1), notify.notified()).await;
        assert!(matches!(late, Err(AsyncError::Timeout(_))));
    });
}

#[test]
fn test_async_channels() {
    let received = run(async {
        let (sender, mut receiver) = AsyncMpscChannel::unbounded();
        for n in 0..1000 {
            sender.send(n).await.unwrap();
        }
        let other = sender.clone();
        drop(sender);
        spawn(async move {
            pause(1).await;
            other.try_send(1000).unwrap();
        })
        .await
        .unwrap();
        let mut received = Vec::new();
        loop {
            match receiver.recv().await {
                Ok(n) => received.push(n),
                Err(error) => {
                    assert!(matches!(error, AsyncError::ChannelClosed));
                    break received;
                }
            }
        }
    });
    assert_eq!(received, (0..=1000).collect::<Vec<_>>());
}

#[test]
fn a_bounded_channel_holds_its_senders_back() {
    run(async {
        let (sender, mut receiver) = AsyncMpscChannel::bounded(1);
        let sent = Rc::new(Cell::new(0));
        let tasks: Vec<_> = (1..=4)
            .map(|n| {
                let (sender, sent) = (sender.clone(), sent.clone());
                spawn(async move {
                    let result = sender.send(n).await;
                    sent.set(sent.get() + i32::from(result.is_ok()));
                    result
                })
            })
            .collect();
        pause(1).await;
        assert_eq!(sent.get(), 1);
        assert!(matches!(
            sender.try_send(9),
            Err(AsyncError::ChannelSend(_))
        ));
        assert_eq!(receiver.recv().await.unwrap(), 1);
        pause(1).await;
        assert_eq!(sent.get(), 2);
        drop(receiver); // those who wait must not wait for ever
        let results = join_all(tasks).await;
        let texts: Vec<_> = results
            .into_iter()
            .map(|result| result.unwrap().err().map(|error| error.to_string()))
            .collect();
        let gone = Some("Channel send error: the receiver is gone".to_owned());
        assert_eq!(texts, [None, None, gone.clone(), gone]);
    });
}
