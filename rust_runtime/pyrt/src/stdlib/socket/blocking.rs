//! Waiting for sockets: everything of `socket` that may block goes through here (`Modules/socketmodule.c: sock_call`).
use super::socket::SocketData;
use crate::builtins::os_errors::os_error;
use crate::error::{PyErr, classes};
use crate::object::R;
use crate::signals;
use host::net::Address;
use std::io::{self, ErrorKind};

/// `TimeoutError: timed out`
#[cold]
pub fn timed_out() -> PyErr {
    PyErr::msg(classes::timeout_error(), "timed out")
}

/// Waits until the socket is ready, no longer than its timeout counted from `start`.
fn ready(socket: &SocketData, writing: bool, start: f64, timeout: f64) -> R<()> {
    loop {
        let left = start + timeout - host::monotonic();
        if left <= 0.0 {
            return Err(timed_out());
        }
        match host::net::wait(socket.fd.get(), !writing, writing, Some(left)) {
            Ok(true) => return Ok(()),
            Ok(false) => return Err(timed_out()),
            Err(e) if e.kind() == ErrorKind::Interrupted => signals::check()?,
            Err(e) => return Err(os_error(&e, None)),
        }
    }
}

/// A call of the system on a socket, which waits as the socket's timeout says and goes on behind a signal (PEP 475).
///
/// # Errors
/// OSError, TimeoutError, what a signal handler raises.
pub fn call<T>(
    socket: &SocketData,
    writing: bool,
    mut run: impl FnMut(i32) -> io::Result<T>,
) -> R<T> {
    let start = host::monotonic();
    let timeout = socket.timeout.get().filter(|seconds| *seconds > 0.0);
    loop {
        if let (Some(threads), true) = (
            crate::green::hooks::get(),
            socket.timeout.get() != Some(0.0),
        ) {
            (threads.wait_fd)(socket.fd.get(), writing, timeout.map(|t| start + t))?;
        }
        if let Some(timeout) = timeout {
            ready(socket, writing, start, timeout)?;
        }
        match run(socket.fd.get()) {
            Ok(v) => return Ok(v),
            Err(e) if e.kind() == ErrorKind::Interrupted => signals::check()?,
            Err(e) if e.kind() == ErrorKind::WouldBlock && timeout.is_some() => {}
            Err(e) => return Err(os_error(&e, None)),
        }
    }
}

/// `connect`: the number of the error it ended with, 0 for none (`internal_connect`).
///
/// # Errors
/// TimeoutError, what a signal handler raises.
pub fn connect(socket: &SocketData, address: &Address) -> R<i32> {
    const EINTR: i32 = 4;
    const EWOULDBLOCK: i32 = 11;
    const EINPROGRESS: i32 = 115;
    let Err(e) = host::net::connect(socket.fd.get(), address) else {
        return Ok(0);
    };
    let timeout = socket.timeout.get();
    let number = host::errno(&e);
    let goes_on = match number {
        EINTR => {
            signals::check()?;
            timeout != Some(0.0)
        }
        EINPROGRESS | EWOULDBLOCK => timeout.is_some_and(|t| t > 0.0),
        _ => false,
    };
    if !goes_on {
        return Ok(number);
    }
    let forever = 86_400.0 * 365.0;
    ready(socket, true, host::monotonic(), timeout.unwrap_or(forever))?;
    let found = host::net::option(socket.fd.get(), 1, 4, 4).map_err(|e| os_error(&e, None))?;
    let pending: [u8; 4] = found.try_into().unwrap_or_default();
    Ok(i32::from_ne_bytes(pending))
}
