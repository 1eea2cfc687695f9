//! `AsyncBroadcastChannel`: each value goes to every receiver.
//!
//! # Examples
//! ```
//! use wasi_async::{AsyncBroadcastChannel, WasiRuntime};
//!
//! WasiRuntime::run(async {
//!     let (sender, mut one) = AsyncBroadcastChannel::channel(8);
//!     let mut two = sender.subscribe();
//!     sender.send("news").unwrap();
//!     assert_eq!(one.recv().await.unwrap(), "news");
//!     assert_eq!(two.recv().await.unwrap(), "news");
//! })?;
//! # Ok::<(), wasi_async::AsyncError>(())
//! ```
//!
//! # Platform
//! The same everywhere; the ends may be on other threads where there are any.

use super::lock;
use super::wait_list::{Ticket, WaitList};
use crate::error::{AsyncError, AsyncResult};
use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

/// Channels from many senders to many receivers, each of which gets every value that is sent after it subscribed.
///
/// # Examples
/// ```
/// let (sender, receiver) = wasi_async::AsyncBroadcastChannel::channel(4);
/// assert_eq!(sender.send(1)?, 1); // one receiver
/// # drop(receiver);
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere.
#[derive(Clone, Copy, Debug)]
pub struct AsyncBroadcastChannel;

impl AsyncBroadcastChannel {
    /// A channel that keeps the last `size` values; a size of 0 counts as 1. Sending never waits: a receiver that is slower
    /// than that misses values, and is told how many.
    ///
    /// # Examples
    /// ```
    /// # wasi_async::WasiRuntime::run(async {
    /// let (sender, mut receiver) = wasi_async::AsyncBroadcastChannel::channel(1);
    /// sender.send(1).unwrap();
    /// sender.send(2).unwrap();
    /// let missed = receiver.recv().await.unwrap_err();
    /// assert_eq!(missed.to_string(), "Channel receive error: 1 values were missed");
    /// assert_eq!(receiver.recv().await.unwrap(), 2);
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn channel<T: Clone>(size: usize) -> (Sender<T>, Receiver<T>) {
        let channel = Arc::new(Mutex::new(Channel {
            values: VecDeque::new(),
            size: size.max(1),
            sent: 0,
            senders: 1,
            receivers: 1,
            waiting: WaitList::new(),
        }));
        let receiver = Receiver {
            channel: Arc::clone(&channel),
            next: 0,
        };
        (Sender(channel), receiver)
    }
}

struct Channel<T> {
    /// The last values; shared, because a clone of one is made without the lock.
    values: VecDeque<Arc<T>>,
    size: usize,
    /// How many were sent; the number of the next.
    sent: u64,
    senders: usize,
    receivers: usize,
    waiting: WaitList<()>,
}

impl<T> Channel<T> {
    fn take_waiting(&mut self) -> Vec<Waker> {
        let mut wakers = Vec::new();
        while let Some(waker) = self.waiting.serve(|()| ()) {
            wakers.push(waker);
        }
        wakers
    }

    /// The value with the number `next`, which moves on; None if it was not sent yet.
    fn get(&self, next: &mut u64) -> Option<AsyncResult<Arc<T>>> {
        let first = self.sent - self.values.len() as u64;
        if *next < first {
            let missed = first - *next;
            *next = first;
            let text = format!("{missed} values were missed");
            return Some(Err(AsyncError::ChannelReceive(text)));
        }
        match self.values.get((*next - first) as usize) {
            Some(value) => {
                *next += 1;
                Some(Ok(Arc::clone(value)))
            }
            None if self.senders == 0 => Some(Err(AsyncError::ChannelClosed)),
            None => None,
        }
    }
}

/// The sending end; clones send to the same receivers.
///
/// # Examples
/// ```
/// # use wasi_async::{AsyncBroadcastChannel, sync::broadcast::Sender};
/// let (sender, receiver): (Sender<i32>, _) = AsyncBroadcastChannel::channel(4);
/// drop(receiver);
/// assert!(sender.send(1).is_err());
/// ```
///
/// # Platform
/// The same everywhere.
pub struct Sender<T>(Arc<Mutex<Channel<T>>>);

impl<T> Sender<T> {
    /// Sends to all receivers there are, and says how many that is. Never waits.
    ///
    /// # Errors
    /// [`AsyncError::ChannelSend`] when there is no receiver.
    ///
    /// # Examples
    /// ```
    /// let (sender, receiver) = wasi_async::AsyncBroadcastChannel::channel(4);
    /// let other = sender.subscribe();
    /// assert_eq!(sender.send(1)?, 2);
    /// # drop((receiver, other));
    /// # Ok::<(), wasi_async::AsyncError>(())
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn send(&self, value: T) -> AsyncResult<usize> {
        let value = Arc::new(value);
        let mut channel = lock(&self.0);
        let receivers = channel.receivers;
        if receivers == 0 {
            drop(channel);
            return Err(AsyncError::ChannelSend("nobody receives".into()));
        }
        let oldest = if channel.values.len() == channel.size {
            channel.values.pop_front()
        } else {
            None
        };
        channel.values.push_back(value);
        channel.sent += 1;
        let wakers = channel.take_waiting();
        drop(channel);
        drop(oldest);
        wakers.into_iter().for_each(Waker::wake);
        Ok(receivers)
    }

    /// A new receiver, for what is sent from now on.
    ///
    /// # Examples
    /// ```
    /// let (sender, first) = wasi_async::AsyncBroadcastChannel::channel(4);
    /// sender.send(1)?;
    /// let mut late = sender.subscribe();
    /// sender.send(2)?;
    /// assert_eq!(late.try_recv()?, 2);
    /// # drop(first);
    /// # Ok::<(), wasi_async::AsyncError>(())
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn subscribe(&self) -> Receiver<T> {
        let mut channel = lock(&self.0);
        channel.receivers += 1;
        let next = channel.sent;
        drop(channel);
        Receiver {
            channel: Arc::clone(&self.0),
            next,
        }
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        lock(&self.0).senders += 1;
        Sender(Arc::clone(&self.0))
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let mut channel = lock(&self.0);
        channel.senders -= 1;
        let wakers = if channel.senders == 0 {
            channel.take_waiting()
        } else {
            Vec::new()
        };
        drop(channel);
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}

/// A receiving end. A clone goes on from the same place, on its own.
///
/// # Examples
/// ```
/// # use wasi_async::{AsyncBroadcastChannel, sync::broadcast::Receiver};
/// let (sender, mut one): (_, Receiver<i32>) = AsyncBroadcastChannel::channel(4);
/// sender.send(1)?;
/// let mut two = one.clone();
/// assert_eq!((one.try_recv()?, two.try_recv()?), (1, 1));
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere.
pub struct Receiver<T> {
    channel: Arc<Mutex<Channel<T>>>,
    /// The number of the value that is received next.
    next: u64,
}

impl<T: Clone> Receiver<T> {
    /// The next value.
    ///
    /// # Errors
    /// [`AsyncError::ChannelReceive`] when values were missed (the next call gives the oldest that is left),
    /// [`AsyncError::ChannelClosed`] when all senders are gone and all values were received.
    ///
    /// # Examples
    /// ```
    /// # wasi_async::WasiRuntime::run(async {
    /// let (sender, mut receiver) = wasi_async::AsyncBroadcastChannel::channel(4);
    /// sender.send(1).unwrap();
    /// drop(sender);
    /// assert_eq!(receiver.recv().await.unwrap(), 1);
    /// assert!(receiver.recv().await.is_err());
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub async fn recv(&mut self) -> AsyncResult<T> {
        let shared = Recv {
            receiver: self,
            ticket: None,
        }
        .await?;
        Ok(Arc::unwrap_or_clone(shared))
    }

    /// The next value if there is one.
    ///
    /// # Errors
    /// As [`Receiver::recv`], and [`AsyncError::ChannelReceive`] when there is none now.
    ///
    /// # Examples
    /// ```
    /// let (_sender, mut receiver) = wasi_async::AsyncBroadcastChannel::channel::<i32>(4);
    /// assert!(receiver.try_recv().is_err());
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn try_recv(&mut self) -> AsyncResult<T> {
        let found = lock(&self.channel).get(&mut self.next);
        match found {
            Some(result) => result.map(Arc::unwrap_or_clone),
            None => Err(AsyncError::ChannelReceive("the channel is empty".into())),
        }
    }
}

struct Recv<'a, T> {
    receiver: &'a mut Receiver<T>,
    ticket: Option<Ticket>,
}

impl<T> Future for Recv<'_, T> {
    type Output = AsyncResult<Arc<T>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let waker = cx.waker().clone(); // foreign code: not under the lock
        let this = &mut *self;
        let mut channel = lock(&this.receiver.channel);
        if let Some(result) = channel.get(&mut this.receiver.next) {
            return Poll::Ready(result);
        }
        let old = this
            .ticket
            .take()
            .and_then(|ticket| channel.waiting.leave(&ticket));
        this.ticket = Some(channel.waiting.enter(waker, ()));
        drop(channel);
        drop(old);
        Poll::Pending
    }
}

impl<T> Drop for Recv<'_, T> {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket.take() {
            let waker = lock(&self.receiver.channel).waiting.leave(&ticket);
            drop(waker);
        }
    }
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self {
        lock(&self.channel).receivers += 1;
        Receiver {
            channel: Arc::clone(&self.channel),
            next: self.next,
        }
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        let mut channel = lock(&self.channel);
        channel.receivers -= 1;
        let left = if channel.receivers == 0 {
            std::mem::take(&mut channel.values)
        } else {
            VecDeque::new()
        };
        drop(channel);
        drop(left);
    }
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}
