//! Waiting for sockets: everything of `socket` that may block goes through here (`Modules/socketmodule.c: sock_call`).
use super::socket::SocketData;
use crate::builtins::os_errors::os_error;
use crate::builtins::readiness::{let_others_run, ready};
use crate::object::R;
use crate::signals;
use host::net::Address;
use std::io::{self, ErrorKind};

/// A call of the system on a socket, which waits as the socket's timeout says and goes on behind a signal (PEP 475).
///
/// # Errors
/// OSError, TimeoutError, what a signal handler raises.
pub fn call<T>(
    socket: &SocketData,
    writing: bool,
    mut run: impl FnMut(i32) -> io::Result<T>,
) -> R<T> {
    let timeout = socket.timeout.get().filter(|seconds| *seconds > 0.0);
    let deadline = timeout.map(|seconds| host::monotonic() + seconds);
    loop {
        if socket.timeout.get() != Some(0.0) {
            let_others_run(socket.fd.get(), writing, deadline)?;
        }
        if let Some(deadline) = deadline {
            ready(socket.fd.get(), writing, deadline)?;
        }
        match run(socket.fd.get()) {
            Ok(v) => return Ok(v),
            Err(e) if e.kind() == ErrorKind::Interrupted => signals::check()?,
            Err(e) if e.kind() == ErrorKind::WouldBlock && deadline.is_some() => {}
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
    let deadline = host::monotonic() + timeout.unwrap_or(forever);
    ready(socket.fd.get(), true, deadline)?;
    let found = host::net::option(socket.fd.get(), 1, 4, 4).map_err(|e| os_error(&e, None))?;
    let pending: [u8; 4] = found.try_into().unwrap_or_default();
    Ok(i32::from_ne_bytes(pending))
}
