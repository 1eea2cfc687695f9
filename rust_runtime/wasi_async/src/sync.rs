//! Mutex, semaphore, notification and channel for tasks. All grant in the order of the requests; all can be used from
//! several threads, because wakers can.

use crate::error::{AsyncError, AsyncResult};
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::future::{Future, poll_fn};
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

/// A panic of user code never happens while one of these locks is held, so poisoning carries no news.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Permits and those who wait for one; what mutex, semaphore and notification have in common.
struct Gate {
    permits: usize,
    /// More permits than this are not kept.
    limit: usize,
    last_ticket: u64,
    queue: VecDeque<(u64, Waker)>,
    /// Tickets that were served and not collected yet; the flag says whether the permit goes to the next if the waiter is
    /// dropped first.
    granted: BTreeMap<u64, bool>,
}

impl Gate {
    fn new(permits: usize, limit: usize) -> Mutex<Self> {
        let (queue, granted) = (VecDeque::new(), BTreeMap::new());
        Mutex::new(Gate {
            permits,
            limit,
            last_ticket: 0,
            queue,
            granted,
        })
    }

    fn try_take(&mut self) -> bool {
        let free = self.permits > 0;
        self.permits -= usize::from(free);
        free
    }

    /// Serves the first in the queue, who is to be woken after the lock is released, or keeps the permit.
    fn release(&mut self) -> Option<Waker> {
        match self.queue.pop_front() {
            Some((ticket, waker)) => {
                self.granted.insert(ticket, true);
                Some(waker)
            }
            None => {
                self.permits = self.permits.saturating_add(1).min(self.limit);
                None
            }
        }
    }

    fn serve_all(&mut self) -> Vec<Waker> {
        let queue = std::mem::take(&mut self.queue);
        self.granted
            .extend(queue.iter().map(|(ticket, _)| (*ticket, false)));
        queue.into_iter().map(|(_, waker)| waker).collect()
    }
}

/// One who waits at a gate.
struct Pass<'a> {
    gate: &'a Mutex<Gate>,
    ticket: Option<u64>,
}

impl<'a> Pass<'a> {
    fn new(gate: &'a Mutex<Gate>) -> Self {
        Pass { gate, ticket: None }
    }
}

impl Future for Pass<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let waker = cx.waker().clone(); // foreign code: not under the lock
        let mut gate = lock(self.gate);
        let Some(ticket) = self.ticket else {
            if gate.try_take() {
                return Poll::Ready(());
            }
            gate.last_ticket += 1;
            let ticket = gate.last_ticket;
            gate.queue.push_back((ticket, waker));
            drop(gate);
            self.ticket = Some(ticket);
            return Poll::Pending;
        };
        if gate.granted.remove(&ticket).is_some() {
            drop(gate);
            self.ticket = None;
            return Poll::Ready(());
        }
        let entry = gate.queue.iter_mut().find(|entry| entry.0 == ticket);
        let old = entry.map(|entry| std::mem::replace(&mut entry.1, waker));
        drop(gate);
        drop(old);
        Poll::Pending
    }
}

impl Drop for Pass<'_> {
    fn drop(&mut self) {
        let Some(ticket) = self.ticket else { return };
        let mut gate = lock(self.gate);
        let place = gate.queue.iter().position(|entry| entry.0 == ticket);
        let entry = place.and_then(|i| gate.queue.remove(i));
        let next = match gate.granted.remove(&ticket) {
            Some(true) => gate.release(),
            _ => None,
        };
        drop(gate);
        drop(entry);
        next.into_iter().for_each(Waker::wake);
    }
}

/// A counter of permits; whoever finds none waits in line.
pub struct AsyncSemaphore(Mutex<Gate>);

impl AsyncSemaphore {
    /// A semaphore with `permits`.
    #[must_use]
    pub fn new(permits: usize) -> Self {
        AsyncSemaphore(Gate::new(permits, usize::MAX))
    }

    /// Takes a permit, which comes back when the guard is dropped.
    pub async fn acquire(&self) -> AsyncSemaphorePermit<'_> {
        Pass::new(&self.0).await;
        AsyncSemaphorePermit(self)
    }

    /// Takes a permit if one is free.
    pub fn try_acquire(&self) -> Option<AsyncSemaphorePermit<'_>> {
        let taken = lock(&self.0).try_take();
        taken.then(|| AsyncSemaphorePermit(self)) // made only if taken: dropping one releases it
    }

    /// How many permits are free.
    #[must_use]
    pub fn available_permits(&self) -> usize {
        lock(&self.0).permits
    }

    /// Adds a permit.
    pub fn release(&self) {
        let next = lock(&self.0).release();
        next.into_iter().for_each(Waker::wake);
    }
}

impl fmt::Debug for AsyncSemaphore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AsyncSemaphore")
            .field(&self.available_permits())
            .finish()
    }
}

/// A permit of an [`AsyncSemaphore`].
#[must_use = "the permit goes back when this is dropped"]
#[derive(Debug)]
pub struct AsyncSemaphorePermit<'a>(&'a AsyncSemaphore);

impl AsyncSemaphorePermit<'_> {
    /// Uses the permit up: it does not come back.
    pub fn forget(self) {
        std::mem::forget(self);
    }
}

impl Drop for AsyncSemaphorePermit<'_> {
    fn drop(&mut self) {
        self.0.release();
    }
}

/// A value that one task at a time may use, also across awaits.
#[derive(Debug)]
pub struct AsyncMutex<T> {
    turn: AsyncSemaphore,
    /// Never contended: only who has the turn locks it.
    value: Mutex<T>,
}

impl<T> AsyncMutex<T> {
    /// An unlocked mutex.
    #[must_use]
    pub fn new(value: T) -> Self {
        AsyncMutex {
            turn: AsyncSemaphore::new(1),
            value: Mutex::new(value),
        }
    }

    /// Waits for the turn. A panic while the guard is held does not poison the mutex.
    pub async fn lock(&self) -> AsyncMutexGuard<'_, T> {
        let turn = self.turn.acquire().await;
        AsyncMutexGuard {
            value: lock(&self.value),
            _turn: turn,
        }
    }

    /// The guard, if nobody has it.
    pub fn try_lock(&self) -> Option<AsyncMutexGuard<'_, T>> {
        let turn = self.turn.try_acquire()?;
        Some(AsyncMutexGuard {
            value: lock(&self.value),
            _turn: turn,
        })
    }
}

/// The use of an [`AsyncMutex`]'s value until it is dropped. The fields are dropped in this order.
#[must_use = "the mutex is free again when this is dropped"]
#[derive(Debug)]
pub struct AsyncMutexGuard<'a, T> {
    value: MutexGuard<'a, T>,
    _turn: AsyncSemaphorePermit<'a>,
}

impl<T> Deref for AsyncMutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for AsyncMutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

/// Wakes tasks that wait for news.
pub struct AsyncNotify(Mutex<Gate>);

impl Default for AsyncNotify {
    fn default() -> Self {
        Self::new()
    }
}

impl AsyncNotify {
    /// Without news.
    #[must_use]
    pub fn new() -> Self {
        AsyncNotify(Gate::new(0, 1))
    }

    /// Waits for a notification; one that [`AsyncNotify::notify_one`] left earlier is used up.
    pub async fn notified(&self) {
        Pass::new(&self.0).await;
    }

    /// Wakes the task that waits longest; if none waits, the next one will not have to. Such notifications do not add up.
    pub fn notify_one(&self) {
        let next = lock(&self.0).release();
        next.into_iter().for_each(Waker::wake);
    }

    /// Wakes all tasks that wait now.
    pub fn notify_waiters(&self) {
        let wakers = lock(&self.0).serve_all();
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl fmt::Debug for AsyncNotify {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncNotify").finish_non_exhaustive()
    }
}

/// A queue from many senders to one receiver.
#[derive(Clone, Copy, Debug)]
pub struct AsyncMpscChannel;

impl AsyncMpscChannel {
    /// A channel that takes any number of values.
    #[must_use]
    pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
        channel(None)
    }

    /// A channel in which senders wait while `size` values are in it; a size of 0 counts as 1.
    #[must_use]
    pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>) {
        channel(Some(AsyncSemaphore::new(size.max(1))))
    }
}

fn channel<T>(slots: Option<AsyncSemaphore>) -> (Sender<T>, Receiver<T>) {
    let queue = Queue {
        values: VecDeque::new(),
        senders: 1,
        has_receiver: true,
        receiver: None,
    };
    let channel = Arc::new(Channel {
        queue: Mutex::new(queue),
        slots,
    });
    (Sender(Arc::clone(&channel)), Receiver(channel))
}

struct Channel<T> {
    queue: Mutex<Queue<T>>,
    /// The free places of a bounded channel.
    slots: Option<AsyncSemaphore>,
}

struct Queue<T> {
    values: VecDeque<T>,
    senders: usize,
    has_receiver: bool,
    receiver: Option<Waker>,
}

/// The sending end; clones send to the same receiver.
pub struct Sender<T>(Arc<Channel<T>>);

impl<T> Sender<T> {
    /// Sends, after waiting for a place if the channel is bounded.
    ///
    /// # Errors
    /// [`AsyncError::ChannelSend`] when the receiver is gone.
    pub async fn send(&self, value: T) -> AsyncResult<()> {
        if let Some(slots) = &self.0.slots {
            let place = slots.acquire().await;
            self.push(value)?;
            place.forget();
            Ok(())
        } else {
            self.push(value)
        }
    }

    /// Sends if there is a place.
    ///
    /// # Errors
    /// [`AsyncError::ChannelSend`] when the receiver is gone or the channel is full.
    pub fn try_send(&self, value: T) -> AsyncResult<()> {
        let place = match &self.0.slots {
            Some(slots) => match slots.try_acquire() {
                None => return Err(AsyncError::ChannelSend("the channel is full".into())),
                place => place,
            },
            None => None,
        };
        self.push(value)?;
        if let Some(place) = place {
            place.forget();
        }
        Ok(())
    }

    fn push(&self, value: T) -> AsyncResult<()> {
        let mut queue = lock(&self.0.queue);
        if !queue.has_receiver {
            drop(queue);
            return Err(AsyncError::ChannelSend("the receiver is gone".into()));
        }
        queue.values.push_back(value);
        let receiver = queue.receiver.take();
        drop(queue);
        receiver.into_iter().for_each(Waker::wake);
        Ok(())
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        lock(&self.0.queue).senders += 1;
        Sender(Arc::clone(&self.0))
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let mut queue = lock(&self.0.queue);
        queue.senders -= 1;
        let receiver = if queue.senders == 0 {
            queue.receiver.take()
        } else {
            None
        };
        drop(queue);
        receiver.into_iter().for_each(Waker::wake);
    }
}

/// The receiving end.
pub struct Receiver<T>(Arc<Channel<T>>);

impl<T> Receiver<T> {
    /// The next value.
    ///
    /// # Errors
    /// [`AsyncError::ChannelClosed`] when the channel is empty and all senders are gone.
    pub async fn recv(&mut self) -> AsyncResult<T> {
        poll_fn(|cx| self.poll_recv(cx)).await
    }

    fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<AsyncResult<T>> {
        let waker = cx.waker().clone();
        let mut queue = lock(&self.0.queue);
        if let Some(value) = queue.values.pop_front() {
            drop(queue);
            if let Some(slots) = &self.0.slots {
                slots.release();
            }
            return Poll::Ready(Ok(value));
        }
        if queue.senders == 0 {
            return Poll::Ready(Err(AsyncError::ChannelClosed));
        }
        let old = queue.receiver.replace(waker);
        drop(queue);
        drop(old);
        Poll::Pending
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        let mut queue = lock(&self.0.queue);
        queue.has_receiver = false;
        let left = (std::mem::take(&mut queue.values), queue.receiver.take());
        drop(queue);
        if let Some(slots) = &self.0.slots {
            // Each sender in line gets a place, finds nobody, and gives the place to the next.
            slots.release();
        }
        drop(left);
    }
}

impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}
