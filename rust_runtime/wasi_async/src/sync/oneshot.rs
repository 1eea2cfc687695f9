//! `AsyncOneshotChannel`: one value, once.
//!
//! # Examples
//! ```
//! use wasi_async::sync::oneshot;
//!
//! let (sender, receiver) = oneshot::channel();
//! sender.send(1)?;
//! assert_eq!(wasi_async::WasiRuntime::run(receiver)??, 1);
//! # Ok::<(), wasi_async::AsyncError>(())
//! ```
//!
//! # Platform
//! The same everywhere; the ends may be on other threads where there are any.

use super::lock;
use crate::error::{AsyncError, AsyncResult};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

/// A channel for one value.
///
/// # Examples
/// ```
/// use wasi_async::{AsyncOneshotChannel, WasiRuntime, spawn};
///
/// let answer = WasiRuntime::run(async {
///     let (sender, receiver) = AsyncOneshotChannel::channel();
///     spawn(async move { sender.send(42) });
///     receiver.await
/// })??;
/// assert_eq!(answer, 42);
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere.
#[derive(Clone, Copy, Debug)]
pub struct AsyncOneshotChannel;

impl AsyncOneshotChannel {
    /// The two ends.
    ///
    /// # Examples
    /// ```
    /// let (sender, receiver) = wasi_async::AsyncOneshotChannel::channel::<i32>();
    /// drop(receiver);
    /// assert!(sender.send(1).is_err());
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
        channel()
    }
}

/// As [`AsyncOneshotChannel::channel`].
///
/// # Examples
/// ```
/// let (sender, receiver) = wasi_async::sync::oneshot::channel::<i32>();
/// # drop((sender, receiver));
/// ```
///
/// # Platform
/// The same everywhere.
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let state = Arc::new(Mutex::new(State {
        value: None,
        has_sender: true,
        has_receiver: true,
        waiting: None,
    }));
    (Sender(Arc::clone(&state)), Receiver(state))
}

struct State<T> {
    value: Option<T>,
    has_sender: bool,
    has_receiver: bool,
    waiting: Option<Waker>,
}

/// The end that sends.
///
/// # Examples
/// ```
/// # use wasi_async::sync::oneshot::{Sender, channel};
/// let (sender, receiver): (Sender<&str>, _) = channel();
/// sender.send("once")?;
/// # drop(receiver);
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere.
pub struct Sender<T>(Arc<Mutex<State<T>>>);

impl<T> Sender<T> {
    /// Sends the value; never waits.
    ///
    /// # Errors
    /// [`AsyncError::ChannelSend`] when the receiver is gone.
    ///
    /// # Examples
    /// ```
    /// let (sender, receiver) = wasi_async::AsyncOneshotChannel::channel();
    /// assert!(sender.send(1).is_ok());
    /// # drop(receiver);
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn send(self, value: T) -> AsyncResult<()> {
        let mut state = lock(&self.0);
        if !state.has_receiver {
            drop(state);
            return Err(AsyncError::ChannelSend("the receiver is gone".into()));
        }
        state.value = Some(value);
        Ok(()) // dropping this end wakes who waits
    }

    /// Whether the receiver is gone.
    ///
    /// # Examples
    /// ```
    /// let (sender, receiver) = wasi_async::AsyncOneshotChannel::channel::<i32>();
    /// assert!(!sender.is_closed());
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
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let mut state = lock(&self.0);
        state.has_sender = false;
        let waker = state.waiting.take();
        drop(state);
        waker.into_iter().for_each(Waker::wake);
    }
}

impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}

/// The end that receives: a future, whose error is [`AsyncError::ChannelClosed`] when the sender is dropped without having
/// sent.
///
/// # Examples
/// ```
/// use wasi_async::{AsyncError, AsyncOneshotChannel, WasiRuntime};
///
/// let (sender, receiver) = AsyncOneshotChannel::channel::<i32>();
/// drop(sender);
/// let result = WasiRuntime::run(receiver)?;
/// assert!(matches!(result, Err(AsyncError::ChannelClosed)));
/// # Ok::<(), AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere.
#[must_use = "futures do nothing unless awaited"]
pub struct Receiver<T>(Arc<Mutex<State<T>>>);

impl<T> Receiver<T> {
    /// Waits for the value; the same as awaiting the receiver.
    ///
    /// # Errors
    /// [`AsyncError::ChannelClosed`].
    ///
    /// # Examples
    /// ```
    /// # wasi_async::WasiRuntime::run(async {
    /// let (sender, receiver) = wasi_async::AsyncOneshotChannel::channel();
    /// sender.send(1).unwrap();
    /// assert_eq!(receiver.recv().await.unwrap(), 1);
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub async fn recv(self) -> AsyncResult<T> {
        self.await
    }
}

impl<T> Future for Receiver<T> {
    type Output = AsyncResult<T>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<AsyncResult<T>> {
        let waker = cx.waker().clone(); // foreign code: not under the lock
        let mut state = lock(&self.0);
        if let Some(value) = state.value.take() {
            drop(state);
            return Poll::Ready(Ok(value));
        }
        if !state.has_sender {
            drop(state);
            return Poll::Ready(Err(AsyncError::ChannelClosed));
        }
        let old = state.waiting.replace(waker);
        drop(state);
        drop(old);
        Poll::Pending
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        let mut state = lock(&self.0);
        state.has_receiver = false;
        let left = (state.value.take(), state.waiting.take());
        drop(state);
        drop(left);
    }
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}
