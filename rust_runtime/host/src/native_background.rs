//! Work that blocks, with plain data, in a thread of its own; a descriptor says when it is done.

use crate::net::aside;
use rustix::pipe::{PipeFlags, pipe_with};
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::sync::{Arc, Mutex, PoisonError};

/// Work that was started.
pub struct Job<T> {
    result: Arc<Mutex<Option<T>>>,
    done: OwnedFd,
}

/// Starts `run` in a thread of its own.
///
/// # Errors
/// When the system grants no thread or no descriptors.
pub fn start<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> io::Result<Job<T>> {
    let (done, end) = pipe_with(PipeFlags::CLOEXEC)?;
    let (done, end) = (aside(done), aside(end));
    let result = Arc::new(Mutex::new(None));
    let shared = Arc::clone(&result);
    std::thread::Builder::new()
        .name("background".into())
        .spawn(move || {
            super::signals::leave_to_others();
            let value = run();
            *shared.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
            drop(end); // the other end becomes readable
        })?;
    Ok(Job { result, done })
}

impl<T> Job<T> {
    /// Readable once the work is done.
    pub fn fd(&self) -> i32 {
        self.done.as_raw_fd()
    }

    /// What the work gave; None while it is not done.
    pub fn take(self) -> Option<T> {
        self.result
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}
