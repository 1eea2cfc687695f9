//! Work that blocks, with plain data, in a thread of its own; a descriptor says when it is done.

use std::io;

#[cfg(not(target_family = "wasm"))]
use std::sync::{Arc, Mutex, PoisonError};

/// Work that was started.
pub struct Job<T> {
    #[cfg(not(target_family = "wasm"))]
    result: Arc<Mutex<Option<T>>>,
    #[cfg(not(target_family = "wasm"))]
    done: std::os::fd::OwnedFd,
    #[cfg(target_family = "wasm")]
    never: std::marker::PhantomData<T>,
}

/// Starts `run` in a thread of its own.
///
/// # Errors
/// When the system grants no thread or no descriptors; ENOTSUP where there are none.
#[cfg(not(target_family = "wasm"))]
pub fn start<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> io::Result<Job<T>> {
    use rustix::pipe::{PipeFlags, pipe_with};
    let (done, end) = pipe_with(PipeFlags::CLOEXEC)?;
    let result = Arc::new(Mutex::new(None));
    let shared = Arc::clone(&result);
    std::thread::Builder::new()
        .name("background".into())
        .spawn(move || {
            crate::platform::signals::leave_to_others(true);
            let value = run();
            *shared.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
            drop(end); // the other end becomes readable
        })?;
    Ok(Job { result, done })
}

/// Starts `run` in a thread of its own: there is none.
///
/// # Errors
/// ENOTSUP
#[cfg(target_family = "wasm")]
pub fn start<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> io::Result<Job<T>> {
    drop(run);
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

impl<T> Job<T> {
    /// Readable once the work is done.
    pub fn fd(&self) -> i32 {
        #[cfg(not(target_family = "wasm"))]
        {
            std::os::fd::AsRawFd::as_raw_fd(&self.done)
        }
        #[cfg(target_family = "wasm")]
        {
            -1
        }
    }

    /// What the work gave; None while it is not done.
    pub fn take(self) -> Option<T> {
        #[cfg(not(target_family = "wasm"))]
        {
            self.result
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take()
        }
        #[cfg(target_family = "wasm")]
        {
            None
        }
    }
}
