//! Locks, notifications and channels on the virtual clock.

use super::*;
use crate::event_loop::VirtualHost;
use crate::{AsyncError, TaskHandle, WasiAsync, WasiRuntime, join_all, spawn};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::Rc;
use std::time::Duration;

fn run<F: Future>(future: F) -> F::Output {
    WasiRuntime::run_on(Rc::new(VirtualHost::new()), future).unwrap()
}

async fn pause(seconds: u64) {
    WasiAsync::sleep(Duration::from_secs(seconds)).await;
}

#[test]
fn test_async_mutex() {
    let count = if cfg!(miri) { 5 } else { 50 };
    let (total, order) = run(async {
        let mutex = Rc::new(AsyncMutex::new(0));
        let order = Rc::new(RefCell::new(Vec::new()));
        let tasks = (0..count).map(|n| {
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
    assert_eq!(total, count * 20);
    assert_eq!(order, (0..count).collect::<Vec<_>>());
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
        let done: Vec<_> = tasks.iter().map(TaskHandle::is_finished).collect();
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

#[test]
fn a_place_that_its_sender_gave_up_goes_to_the_next() {
    run(async {
        let (sender, mut receiver) = AsyncMpscChannel::bounded(1);
        sender.send(0).await.unwrap();
        let send = |n| {
            let sender = sender.clone();
            spawn(async move { sender.send(n).await })
        };
        let (first, second, third) = (send(1), send(2), send(3));
        pause(1).await;
        first.abort(); // still in line
        pause(1).await;
        assert_eq!(receiver.recv().await.unwrap(), 0);
        second.abort(); // has been promised the place
        pause(1).await;
        assert_eq!(receiver.recv().await.unwrap(), 3);
        third.await.unwrap().unwrap();
        drop(sender);
        assert!(matches!(
            receiver.recv().await,
            Err(AsyncError::ChannelClosed)
        ));
        assert!(matches!(
            receiver.try_recv(),
            Err(AsyncError::ChannelClosed)
        ));
    });
}

#[test]
fn test_async_rwlock() {
    run(async {
        let lock = Rc::new(AsyncRwLock::new(0));
        let (one, two) = (lock.read().await, lock.read().await);
        assert_eq!((*one, *two), (0, 0));
        let add = |lock: Rc<AsyncRwLock<i32>>| {
            spawn(async move {
                let mut guard = lock.write().await;
                let before = *guard;
                WasiAsync::sleep(Duration::ZERO).await;
                *guard = before + 1;
            })
        };
        let count = if cfg!(miri) { 20 } else { 1000 };
        let writers: Vec<_> = (0..count).map(|_| add(lock.clone())).collect();
        pause(1).await;
        assert!(lock.try_read().is_none(), "a writer waits already");
        let reader = {
            let lock = lock.clone();
            spawn(async move { *lock.read().await })
        };
        drop((one, two));
        join_all(writers).await;
        assert_eq!(reader.await.unwrap(), count, "the reader came last");
        assert!(lock.try_write().is_some());
    });
}

#[test]
fn a_writer_that_gives_up_lets_the_readers_behind_it_in() {
    run(async {
        let lock = Rc::new(AsyncRwLock::new(1));
        let first = lock.read().await;
        let (inside, behind) = (lock.clone(), lock.clone());
        let writer = spawn(async move { *inside.write().await = 2 });
        let reader = spawn(async move { *behind.read().await });
        pause(1).await;
        assert!(!reader.is_finished());
        writer.abort();
        assert_eq!(reader.await.unwrap(), 1);
        drop(first);
        assert!(lock.try_write().is_some());
    });
}

#[test]
#[cfg(panic = "unwind")]
fn a_panic_poisons_for_those_who_ask() {
    run(async {
        let mutex = Rc::new(AsyncMutex::new(0));
        let inside = mutex.clone();
        let failed = spawn(async move {
            let mut guard = inside.lock().await;
            *guard = 1;
            panic!("half way");
        });
        assert!(failed.await.is_err());
        let error = mutex.checked_lock().await.unwrap_err();
        let text = "Lock poisoned: a task panicked while it held the lock";
        assert_eq!(error.to_string(), text);
        assert_eq!(*mutex.lock().await, 1);
        mutex.clear_poison();
        assert!(mutex.checked_lock().await.is_ok() && !mutex.is_poisoned());
    });
}

#[test]
fn a_request_for_many_permits_is_not_passed() {
    run(async {
        let semaphore = Rc::new(AsyncSemaphore::new(3));
        let one = semaphore.acquire().await;
        let order = Rc::new(RefCell::new(Vec::new()));
        let ask = |count| {
            let (semaphore, order) = (semaphore.clone(), order.clone());
            spawn(async move {
                let _permits = semaphore.acquire_many(count).await;
                order.borrow_mut().push(count);
            })
        };
        let (many, few) = (ask(3), ask(1));
        pause(1).await;
        assert!(order.borrow().is_empty() && semaphore.try_acquire().is_none());
        drop(one);
        join_all(vec![many, few]).await;
        assert_eq!(order.take(), [3, 1]);
        assert_eq!(semaphore.available_permits(), 3);
    });
}

#[test]
fn a_barrier_lets_all_pass_at_once_and_again() {
    run(async {
        let barrier = Rc::new(AsyncBarrier::new(3));
        let passed = Rc::new(Cell::new(0));
        let party = || {
            let (barrier, passed) = (barrier.clone(), passed.clone());
            spawn(async move {
                let leads = barrier.wait().await.is_leader();
                passed.set(passed.get() + 1);
                leads
            })
        };
        for _ in 0..2 {
            passed.set(0);
            let (one, gone) = (party(), party());
            pause(1).await;
            gone.abort();
            pause(1).await;
            let two = party();
            pause(1).await;
            assert_eq!(passed.get(), 0);
            let three = party();
            let leads = join_all(vec![one, two, three]).await;
            let leads: Vec<_> = leads.into_iter().map(Result::unwrap).collect();
            assert_eq!((leads, passed.get()), (vec![false, false, true], 3));
        }
    });
}

#[test]
fn a_notification_that_its_waiter_gave_up_goes_to_the_next() {
    run(async {
        let notify = Rc::new(AsyncNotify::new());
        let wait = || {
            let notify = notify.clone();
            spawn(async move { notify.notified().await })
        };
        let (first, second) = (wait(), wait());
        pause(1).await;
        notify.notify_one();
        first.abort();
        second.await.unwrap();
    });
}

#[test]
fn a_oneshot_gives_one_value_or_says_that_none_comes() {
    run(async {
        let (sender, receiver) = AsyncOneshotChannel::channel();
        let waiting = spawn(receiver);
        pause(1).await;
        sender.send(Rc::new(5)).unwrap();
        assert_eq!(*waiting.await.unwrap().unwrap(), 5);

        let (sender, receiver) = AsyncOneshotChannel::channel::<i32>();
        drop(sender);
        assert!(matches!(receiver.await, Err(AsyncError::ChannelClosed)));

        let (sender, receiver) = AsyncOneshotChannel::channel();
        drop(receiver);
        assert!(sender.is_closed());
        assert!(matches!(sender.send(1), Err(AsyncError::ChannelSend(_))));
    });
}

#[test]
fn a_broadcast_reaches_everybody_and_tells_the_slow_what_they_missed() {
    run(async {
        let (sender, mut fast) = AsyncBroadcastChannel::channel(2);
        let mut slow = sender.subscribe();
        let first = spawn(async move { fast.recv().await.unwrap() });
        pause(1).await;
        assert_eq!(sender.send(0).unwrap(), 2);
        assert_eq!(first.await.unwrap(), 0);
        for n in 1..4 {
            assert_eq!(sender.send(n).unwrap(), 1);
        }
        let missed = slow.recv().await.unwrap_err();
        assert_eq!(
            missed.to_string(),
            "Channel receive error: 2 values were missed"
        );
        let mut late = sender.subscribe();
        drop(sender);
        assert_eq!(
            (slow.recv().await.unwrap(), slow.try_recv().unwrap()),
            (2, 3)
        );
        assert!(matches!(slow.recv().await, Err(AsyncError::ChannelClosed)));
        assert!(matches!(late.recv().await, Err(AsyncError::ChannelClosed)));
    });
}

#[test]
fn what_is_shared_with_threads_may_be() {
    fn shared<T: Send + Sync>() {}
    fn sent<T: Send>() {}
    shared::<AsyncMutex<Cell<i32>>>();
    shared::<AsyncRwLock<i32>>();
    sent::<AsyncRwLock<Cell<i32>>>();
    shared::<AsyncSemaphore>();
    shared::<AsyncNotify>();
    shared::<AsyncBarrier>();
    shared::<mpsc::Sender<Cell<i32>>>();
    sent::<mpsc::Receiver<i32>>();
    sent::<oneshot::Sender<i32>>();
    shared::<broadcast::Sender<i32>>();
    sent::<AsyncMutexGuard<'_, i32>>();
}
