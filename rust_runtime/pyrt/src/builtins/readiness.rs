//! Waiting for one descriptor: as long as a timeout allows, and so that other threads run meanwhile.
use super::os_errors::os_error;
use crate::error::{PyErr, classes};
use crate::object::R;
use crate::{green, signals};
use std::io::ErrorKind;

/// `TimeoutError: timed out`
#[cold]
pub fn timed_out() -> PyErr {
    PyErr::msg(classes::timeout_error(), "timed out")
}

/// Waits until the descriptor is ready, no longer than until a time of `host::monotonic`.
///
/// # Errors
/// TimeoutError, OSError, what a signal handler raises.
pub fn ready(fd: i32, writing: bool, deadline: f64) -> R<()> {
    loop {
        let left = deadline - host::monotonic();
        if left <= 0.0 {
            return Err(timed_out());
        }
        match host::net::wait(fd, !writing, writing, Some(left)) {
            Ok(true) => return Ok(()),
            Ok(false) => return Err(timed_out()),
            Err(e) if e.kind() == ErrorKind::Interrupted => signals::check()?,
            Err(e) => return Err(os_error(&e, None)),
        }
    }
}

/// Lets the other threads run until the descriptor is ready or the time is over, where there are any: before a call of the system
/// that may block.
///
/// # Errors
/// KeyboardInterrupt.
pub fn let_others_run(fd: i32, writing: bool, deadline: Option<f64>) -> R<()> {
    match green::hooks::get() {
        Some(threads) => (threads.wait_fd)(fd, writing, deadline),
        None => Ok(()),
    }
}
