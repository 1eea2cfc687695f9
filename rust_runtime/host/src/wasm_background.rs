//! Work in a thread of its own, where there are no threads: it is never started.

use std::io;
use std::marker::PhantomData;

/// Work that was started.
pub struct Job<T>(PhantomData<T>);

/// Starts `run` in a thread of its own: there is none.
///
/// # Errors
/// ENOTSUP
pub fn start<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> io::Result<Job<T>> {
    drop(run);
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

impl<T> Job<T> {
    /// No descriptor.
    pub fn fd(&self) -> i32 {
        -1
    }

    /// Nothing.
    pub fn take(self) -> Option<T> {
        None
    }
}
