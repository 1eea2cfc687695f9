//! The one error type of the Rust API.

use std::time::Duration;
use thiserror::Error;

/// What can go wrong in the runtime, in tasks and in channels.
#[derive(Debug, Error)]
pub enum AsyncError {
    /// The runtime itself cannot go on: it cannot start, runs already on this thread, or all tasks wait for each other.
    #[error("Runtime error: {0}")]
    Runtime(String),
    /// A task could not be started.
    #[error("Spawn error: {0}")]
    Spawn(String),
    /// The task was aborted before it ended.
    #[error("Task cancelled")]
    Cancelled,
    /// The task panicked; the text is the panic's message. Without unwinding (`panic = "abort"`, wasm) a panic ends the
    /// program instead.
    #[error("Task panicked: {0}")]
    Panic(String),
    /// The time was up first.
    #[error("Timeout after {0:?}")]
    Timeout(Duration),
    /// The receiver of the channel is gone; the value was dropped.
    #[error("Channel send error: {0}")]
    ChannelSend(String),
    /// The channel is empty and all its senders are gone.
    #[error("Channel closed")]
    ChannelClosed,
    /// The system reported an error.
    #[error("I/O error: {0}")]
    Io(#[from] std::io::Error),
}

/// A result of this crate.
pub type AsyncResult<T> = Result<T, AsyncError>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_print_their_cause() {
        let text = |e: AsyncError| e.to_string();
        assert_eq!(
            text(AsyncError::Timeout(Duration::from_millis(50))),
            "Timeout after 50ms"
        );
        assert_eq!(text(AsyncError::Cancelled), "Task cancelled");
        assert_eq!(text(AsyncError::Runtime("x".into())), "Runtime error: x");
        let io = std::io::Error::other("disk");
        assert_eq!(text(io.into()), "I/O error: disk");
    }
}
