//! The one error type of the Rust API.

use std::io;
use std::time::Duration;
use thiserror::Error;

/// What can go wrong in the runtime, in tasks, in channels and in locks.
///
/// It is an ordinary [`std::error::Error`] that is `Send`, `Sync` and `'static`, so `?` turns it into `anyhow::Error` or
/// `Box<dyn Error>`. An [`io::Error`] and a text turn into it, and it turns into an [`io::Error`].
///
/// # Examples
/// ```
/// use wasi_async::{AsyncError, AsyncResult};
///
/// fn parse(port: &str) -> AsyncResult<u16> {
///     port.parse().map_err(|_| AsyncError::from(format!("{port} is no port")))
/// }
/// assert_eq!(parse("http").unwrap_err().to_string(), "http is no port");
/// ```
///
/// # Platform
/// The type is the same everywhere. [`AsyncError::PlatformNotSupported`] is what a platform answers that cannot do a
/// thing at all; [`AsyncError::Panic`] and [`AsyncError::LockPoisoned`] need panics that unwind, which wasm has not.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum AsyncError {
    /// The runtime itself cannot go on: it cannot start, runs already on this thread, was shut down, or all tasks wait for
    /// each other.
    #[error("Runtime error: {0}")]
    Runtime(String),
    /// A task could not be started: no runtime runs on this thread, or it was shut down.
    #[error("Spawn error: {0}")]
    Spawn(String),
    /// A handle cannot give a result, for another reason than an abort or a panic: the result was taken already, or a task
    /// waits for itself.
    #[error("Join error: {0}")]
    Join(String),
    /// The task was aborted before it ended, or its runtime ended first.
    #[error("Task cancelled")]
    Cancelled,
    /// The task panicked; the text is the panic's message. Without unwinding (`panic = "abort"`, wasm) a panic ends the
    /// program instead.
    #[error("Task panicked: {0}")]
    Panic(String),
    /// The time was up first.
    #[error("Timeout after {0:?}")]
    Timeout(Duration),
    /// The value was not sent and is dropped: nobody receives, or the channel is full.
    #[error("Channel send error: {0}")]
    ChannelSend(String),
    /// Nothing was received, but the channel lives: it is empty, or this receiver missed values.
    #[error("Channel receive error: {0}")]
    ChannelReceive(String),
    /// The channel is empty and all its senders are gone.
    #[error("Channel closed")]
    ChannelClosed,
    /// A task panicked while it could change the value of the lock.
    #[error("Lock poisoned: {0}")]
    LockPoisoned(String),
    /// This platform cannot do it; the text says why, and what to use instead.
    #[error("Platform not supported: {0}")]
    PlatformNotSupported(String),
    /// The system reported an error.
    #[error("I/O error: {0}")]
    Io(#[from] io::Error),
    /// An error of the caller's own.
    #[error("{0}")]
    Other(String),
}

impl From<String> for AsyncError {
    fn from(text: String) -> Self {
        AsyncError::Other(text)
    }
}

impl From<&str> for AsyncError {
    fn from(text: &str) -> Self {
        AsyncError::Other(text.to_owned())
    }
}

impl From<AsyncError> for io::Error {
    fn from(error: AsyncError) -> Self {
        match error {
            AsyncError::Io(error) => error,
            AsyncError::Timeout(_) => io::Error::new(io::ErrorKind::TimedOut, error),
            AsyncError::PlatformNotSupported(_) => {
                io::Error::new(io::ErrorKind::Unsupported, error)
            }
            other => io::Error::other(other),
        }
    }
}

/// A result of this crate.
///
/// # Examples
/// ```
/// # use wasi_async::{AsyncResult, WasiRuntime};
/// fn main() -> AsyncResult<()> {
///     WasiRuntime::run(async { println!("hello") })
/// }
/// ```
///
/// # Platform
/// The same everywhere.
pub type AsyncResult<T> = Result<T, AsyncError>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_print_their_cause() {
        let x = || String::from("x");
        let expected = [
            (AsyncError::Runtime(x()), "Runtime error: x"),
            (AsyncError::Spawn(x()), "Spawn error: x"),
            (AsyncError::Join(x()), "Join error: x"),
            (AsyncError::Cancelled, "Task cancelled"),
            (AsyncError::Panic(x()), "Task panicked: x"),
            (
                AsyncError::Timeout(Duration::from_millis(50)),
                "Timeout after 50ms",
            ),
            (AsyncError::ChannelSend(x()), "Channel send error: x"),
            (AsyncError::ChannelReceive(x()), "Channel receive error: x"),
            (AsyncError::ChannelClosed, "Channel closed"),
            (AsyncError::LockPoisoned(x()), "Lock poisoned: x"),
            (
                AsyncError::PlatformNotSupported(x()),
                "Platform not supported: x",
            ),
            (AsyncError::Io(io::Error::other("disk")), "I/O error: disk"),
            (AsyncError::Other(x()), "x"),
        ];
        assert_eq!(expected.len(), 13);
        for (error, text) in expected {
            assert_eq!(error.to_string(), text);
        }
    }

    #[test]
    fn errors_convert_in_both_directions() {
        fn fails() -> AsyncResult<()> {
            Err(io::Error::other("disk"))?
        }
        assert!(matches!(fails(), Err(AsyncError::Io(_))));
        assert!(matches!(AsyncError::from("text"), AsyncError::Other(_)));
        let boxed: Box<dyn std::error::Error + Send + Sync> = AsyncError::Cancelled.into();
        assert_eq!(boxed.to_string(), "Task cancelled");
        let anyhow = anyhow::Error::from(AsyncError::Cancelled);
        assert!(matches!(anyhow.downcast_ref(), Some(AsyncError::Cancelled)));
        let io = io::Error::from(AsyncError::Timeout(Duration::ZERO));
        assert_eq!(io.kind(), io::ErrorKind::TimedOut);
    }
}
