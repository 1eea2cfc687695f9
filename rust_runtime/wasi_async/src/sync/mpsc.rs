//! `AsyncMpscChannel`: a queue from many senders to one receiver.
//!
//! # Examples
//! ```
//! use wasi_async::{AsyncMpscChannel, WasiRuntime, spawn};
//!
//! let sum = WasiRuntime::run(async {
//!     let (sender, mut receiver) = AsyncMpscChannel::bounded(2);
//!     spawn(async move {
//!         for n in 1..=10 {
//!             sender.send(n).await.unwrap(); // waits while two values are in the channel
//!         }
//!     });
//!     let mut sum = 0;
//!     while let Ok(n) = receiver.recv().await {
//!         sum += n;
//!     }
//!     sum
//! })?;
//! assert_eq!(sum, 55);
//! # Ok::<(), wasi_async::AsyncError>(())
//! ```
//!
//! # Platform
//! The same everywhere; values stay in the module's own memory, in a browser too (no `postMessage`). The ends may be on other
//! threads where there are any.

use super::lock;
use super::wait_list::{Ticket, WaitList};
use crate::error::{AsyncError, AsyncResult};
use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};

/// Channels from many senders to one receiver.
///
/// # Examples
/// ```
/// use wasi_async::{AsyncMpscChannel, WasiRuntime};
///
/// WasiRuntime::run(async {
///     let (sender, mut receiver) = AsyncMpscChannel::unbounded();
///     let other = sender.clone();
///     sender.send("a").await.unwrap();
///     other.send("b").await.unwrap();
///     assert_eq!(receiver.recv().await.unwrap(), "a");
///     assert_eq!(receiver.recv().await.unwrap(), "b");
/// })?;
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere.
#[derive(Clone, Copy, Debug)]
pub struct AsyncMpscChannel;

impl AsyncMpscChannel {
    /// A channel that takes any number of values.
    ///
    /// # Examples
    /// ```
    /// let (sender, receiver) = wasi_async::AsyncMpscChannel::unbounded();
    /// for n in 0..1000 {
    ///     sender.try_send(n)?;
    /// }
    /// assert_eq!(receiver.len(), 1000);
    /// # Ok::<(), wasi_async::AsyncError>(())
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
        channel(usize::MAX)
    }

    /// A channel in which senders wait while `size` values are in it; a size of 0 counts as 1.
    ///
    /// # Examples
    /// ```
    /// let (sender, receiver) = wasi_async::AsyncMpscChannel::bounded(1);
    /// assert!(sender.try_send(1).is_ok());
    /// assert_eq!(sender.try_send(2).unwrap_err().to_string(), "Channel send error: the channel is full");
    /// # drop(receiver);
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>) {
        channel(size.max(1))
    }
}

fn channel<T>(size: usize) -> (Sender<T>, Receiver<T>) {
    let channel = Arc::new(Mutex::new(Channel {
        values: VecDeque::new(),
        size,
        promised: 0,
        senders: 1,
        has_receiver: true,
        receiver: None,
        waiting: WaitList::new(),
    }));
    (Sender(Arc::clone(&channel)), Receiver(channel))
}

struct Channel<T> {
    values: VecDeque<T>,
    size: usize,
    /// Places for senders that waited and have not put their values yet.
    promised: usize,
    senders: usize,
    has_receiver: bool,
    receiver: Option<Waker>,
    /// Senders that wait for a place.
    waiting: WaitList<()>,
}

impl<T> Channel<T> {
    /// Promises a place that became free to who waits longest.
    fn promise(&mut self) -> Option<Waker> {
        let waker = self.waiting.serve(|()| ())?;
        self.promised += 1;
        Some(waker)
    }

    /// Puts a value and returns whom to wake.
    #[inline]
    fn put(mut channel: MutexGuard<'_, Self>, value: T) {
        channel.values.push_back(value);
        let receiver = channel.receiver.take();
        drop(channel);
        if let Some(receiver) = receiver {
            receiver.wake();
        }
    }
}

fn nobody() -> AsyncError {
    AsyncError::ChannelSend("the receiver is gone".into())
}

/// The sending end; clones send to the same receiver.
///
/// # Examples
/// ```
/// # use wasi_async::{AsyncMpscChannel, sync::mpsc::Sender};
/// fn report(progress: &Sender<u32>) {
///     progress.try_send(100).ok();
/// }
/// let (sender, mut receiver) = AsyncMpscChannel::unbounded();
/// report(&sender);
/// assert_eq!(receiver.try_recv()?, 100);
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere; [`Sender::try_send`] may be called on threads that have no runtime.
pub struct Sender<T>(Arc<Mutex<Channel<T>>>);

impl<T> Sender<T> {
    /// Sends, after waiting for a place if the channel is bounded. Senders get places in the order in which they ask.
    ///
    /// # Errors
    /// [`AsyncError::ChannelSend`] when the receiver is gone.
    ///
    /// # Examples
    /// ```
    /// # wasi_async::WasiRuntime::run(async {
    /// let (sender, mut receiver) = wasi_async::AsyncMpscChannel::bounded(1);
    /// sender.send(1).await.unwrap();
    /// assert_eq!(receiver.recv().await.unwrap(), 1);
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[inline]
    pub async fn send(&self, value: T) -> AsyncResult<()> {
        match self.put(value)? {
            None => Ok(()),
            Some(value) => {
                let place = Place {
                    channel: &self.0,
                    ticket: None,
                }
                .await?;
                place.put(value)
            }
        }
    }

    /// Sends if there is a place.
    ///
    /// # Errors
    /// [`AsyncError::ChannelSend`] when the receiver is gone or the channel is full.
    ///
    /// # Examples
    /// ```
    /// let (sender, receiver) = wasi_async::AsyncMpscChannel::unbounded();
    /// drop(receiver);
    /// assert_eq!(sender.try_send(1).unwrap_err().to_string(), "Channel send error: the receiver is gone");
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[inline]
    pub fn try_send(&self, value: T) -> AsyncResult<()> {
        match self.put(value)? {
            None => Ok(()),
            Some(_) => Err(AsyncError::ChannelSend("the channel is full".into())),
        }
    }

    /// Whether the receiver is gone.
    ///
    /// # Examples
    /// ```
    /// let (sender, receiver) = wasi_async::AsyncMpscChannel::unbounded::<i32>();
    /// drop(receiver);
    /// assert!(sender.is_closed());
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        !lock(&self.0).has_receiver
    }

    /// Gives the value back if there is no place.
    #[inline]
    fn put(&self, value: T) -> AsyncResult<Option<T>> {
        let channel = lock(&self.0);
        if !channel.has_receiver {
            drop(channel);
            return Err(nobody());
        }
        if channel.values.len() + channel.promised >= channel.size || !channel.waiting.is_empty() {
            drop(channel);
            return Ok(Some(value));
        }
        Channel::put(channel, value);
        Ok(None)
    }
}

/// Waits for a place in the channel.
struct Place<'a, T> {
    channel: &'a Mutex<Channel<T>>,
    ticket: Option<Ticket>,
}

impl<'a, T> Future for Place<'a, T> {
    type Output = AsyncResult<Promised<'a, T>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let waker = cx.waker().clone(); // foreign code: not under the lock
        let mutex = self.channel;
        let mut channel = lock(mutex);
        if !channel.has_receiver {
            drop(channel);
            return Poll::Ready(Err(nobody()));
        }
        let Some(ticket) = &self.ticket else {
            let full = channel.values.len() + channel.promised >= channel.size;
            if !full && channel.waiting.is_empty() {
                channel.promised += 1;
                drop(channel);
                return Poll::Ready(Ok(Promised { channel: mutex }));
            }
            let ticket = channel.waiting.enter(waker, ());
            drop(channel);
            self.ticket = Some(ticket);
            return Poll::Pending;
        };
        match channel.waiting.look(ticket, waker) {
            Err(old) => {
                drop(channel);
                drop(old);
                Poll::Pending
            }
            Ok(()) => {
                channel.waiting.leave(ticket);
                drop(channel);
                self.ticket = None;
                Poll::Ready(Ok(Promised { channel: mutex }))
            }
        }
    }
}

impl<T> Drop for Place<'_, T> {
    fn drop(&mut self) {
        let Some(ticket) = self.ticket.take() else {
            return;
        };
        let mut channel = lock(self.channel);
        let waker = channel.waiting.leave(&ticket);
        let promised = waker.is_none();
        drop(channel);
        drop(waker);
        if promised {
            drop(Promised {
                channel: self.channel,
            });
        }
    }
}

/// A place that waits for its value; it goes to the next if it is dropped.
struct Promised<'a, T> {
    channel: &'a Mutex<Channel<T>>,
}

impl<T> Promised<'_, T> {
    fn put(self, value: T) -> AsyncResult<()> {
        let mut channel = lock(self.channel);
        if !channel.has_receiver {
            drop(channel);
            return Err(nobody());
        }
        channel.promised -= 1;
        Channel::put(channel, value);
        std::mem::forget(self);
        Ok(())
    }
}

impl<T> Drop for Promised<'_, T> {
    fn drop(&mut self) {
        let mut channel = lock(self.channel);
        channel.promised -= 1;
        let next = channel.promise();
        drop(channel);
        next.into_iter().for_each(Waker::wake);
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
        let receiver = if channel.senders == 0 {
            channel.receiver.take()
        } else {
            None
        };
        drop(channel);
        receiver.into_iter().for_each(Waker::wake);
    }
}

/// The receiving end. Dropping it drops the values that are left, and fails all senders.
///
/// # Examples
/// ```
/// # use wasi_async::{AsyncMpscChannel, sync::mpsc::Receiver};
/// async fn total(mut numbers: Receiver<u32>) -> u32 {
///     let mut total = 0;
///     while let Ok(number) = numbers.recv().await {
///         total += number;
///     }
///     total
/// }
/// let (sender, receiver) = AsyncMpscChannel::unbounded();
/// sender.try_send(1)?;
/// drop(sender);
/// assert_eq!(wasi_async::WasiRuntime::run(total(receiver))?, 1);
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere.
pub struct Receiver<T>(Arc<Mutex<Channel<T>>>);

impl<T> Receiver<T> {
    /// The next value. Dropping the future loses none.
    ///
    /// # Errors
    /// [`AsyncError::ChannelClosed`] when the channel is empty and all senders are gone.
    ///
    /// # Examples
    /// ```
    /// # wasi_async::WasiRuntime::run(async {
    /// let (sender, mut receiver) = wasi_async::AsyncMpscChannel::unbounded();
    /// sender.send(1).await.unwrap();
    /// drop(sender);
    /// assert_eq!(receiver.recv().await.unwrap(), 1);
    /// assert!(receiver.recv().await.is_err());
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[inline]
    pub async fn recv(&mut self) -> AsyncResult<T> {
        poll_fn(|cx| self.poll_recv(cx)).await
    }

    fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<AsyncResult<T>> {
        let mut channel = lock(&self.0);
        if let Some(value) = channel.values.pop_front() {
            let next = channel.promise();
            drop(channel);
            if let Some(next) = next {
                next.wake();
            }
            return Poll::Ready(Ok(value));
        }
        if channel.senders == 0 {
            drop(channel);
            return Poll::Ready(Err(AsyncError::ChannelClosed));
        }
        let known = channel
            .receiver
            .as_ref()
            .is_some_and(|waker| waker.will_wake(cx.waker()));
        if known {
            return Poll::Pending;
        }
        let old = channel.receiver.take();
        drop(channel);
        drop(old); // foreign code, as is cloning: not under the lock
        let waker = cx.waker().clone();
        let mut channel = lock(&self.0);
        if channel.values.is_empty() && channel.senders > 0 {
            channel.receiver = Some(waker);
            return Poll::Pending;
        }
        drop(channel);
        self.poll_recv(cx) // something came in between
    }

    /// The next value if there is one.
    ///
    /// # Errors
    /// [`AsyncError::ChannelReceive`] when there is none now, [`AsyncError::ChannelClosed`] when there will be none.
    ///
    /// # Examples
    /// ```
    /// let (sender, mut receiver) = wasi_async::AsyncMpscChannel::unbounded::<i32>();
    /// assert_eq!(receiver.try_recv().unwrap_err().to_string(), "Channel receive error: the channel is empty");
    /// drop(sender);
    /// assert_eq!(receiver.try_recv().unwrap_err().to_string(), "Channel closed");
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn try_recv(&mut self) -> AsyncResult<T> {
        let mut channel = lock(&self.0);
        let Some(value) = channel.values.pop_front() else {
            let open = channel.senders > 0;
            drop(channel);
            return Err(if open {
                AsyncError::ChannelReceive("the channel is empty".into())
            } else {
                AsyncError::ChannelClosed
            });
        };
        let next = channel.promise();
        drop(channel);
        next.into_iter().for_each(Waker::wake);
        Ok(value)
    }

    /// How many values are in the channel.
    ///
    /// # Examples
    /// ```
    /// let (sender, receiver) = wasi_async::AsyncMpscChannel::unbounded();
    /// sender.try_send(1)?;
    /// assert_eq!(receiver.len(), 1);
    /// # Ok::<(), wasi_async::AsyncError>(())
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn len(&self) -> usize {
        lock(&self.0).values.len()
    }

    /// Whether no value is in the channel.
    ///
    /// # Examples
    /// ```
    /// let (_sender, receiver) = wasi_async::AsyncMpscChannel::unbounded::<i32>();
    /// assert!(receiver.is_empty());
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        let mut channel = lock(&self.0);
        channel.has_receiver = false;
        let left = (std::mem::take(&mut channel.values), channel.receiver.take());
        let mut senders = Vec::new();
        while let Some(waker) = channel.promise() {
            senders.push(waker); // they find nobody
        }
        drop(channel);
        senders.into_iter().for_each(Waker::wake);
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
