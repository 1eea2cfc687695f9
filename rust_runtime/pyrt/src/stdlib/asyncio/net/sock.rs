//! The loop's methods on sockets: `sock_recv`, `sock_sendall`, `sock_connect`, `sock_accept` and their like
//! (`Lib/asyncio/selector_events.py`).
use super::super::await_::await_future;
use super::super::base::{self, Done, DoneCb};
use super::super::callback::is_interrupt;
use super::super::event_loop::data;
use super::watch::{OnReady, Watch};
use crate::builtins::bytes_args::bytes_like;
use crate::builtins::os_errors::os_error;
use crate::error::{self, PyErr, classes, value_error};
use crate::object::{Inst, R, Ref, Value, boolean, int_usize, string, tuple};
use crate::stdlib::socket::address;
use crate::stdlib::socket::socket;
use host::net::Address;
use std::cell::RefCell;
use std::rc::Rc;
use wasi_async::event_loop::Direction;

/// Something that is tried until the socket is ready for it: None as long as it is not.
type Attempt = Box<dyn FnMut() -> R<Option<Value>>>;

struct Trying {
    waiter: Ref<Inst>,
    attempt: RefCell<Attempt>,
    shown: &'static str,
}
impl OnReady for Trying {
    fn ready(&self) -> R<()> {
        if base::of(&self.waiter)?.done() {
            return Ok(());
        }
        let r = (self.attempt.borrow_mut())();
        match r {
            Ok(None) => Ok(()),
            Ok(Some(v)) => base::set_result(&self.waiter, v),
            Err(e) if is_interrupt(&e) => Err(e),
            Err(e) => base::set_error(&self.waiter, &e),
        }
    }
    fn shown(&self) -> String {
        format!("BaseSelectorEventLoop.{}()", self.shown)
    }
}

/// `_sock_read_done` and `_sock_write_done`
struct Finished {
    event_loop: Ref<Inst>,
    fd: i32,
    direction: Direction,
    watch: Watch,
}
impl Done for Finished {
    fn call(&self, _: &Ref<Inst>) -> R<()> {
        if !self.watch.cancelled() {
            let d = data(&self.event_loop)?;
            match self.direction {
                Direction::Read => d.remove_reader(self.fd),
                Direction::Write => d.remove_writer(self.fd),
            };
        }
        Ok(())
    }
    fn shown(&self) -> &'static str {
        "BaseSelectorEventLoop._sock_read_done"
    }
}

/// Tries, and waits for the socket as often as it is not ready.
async fn wait(
    owner: &Ref<Inst>,
    fd: i32,
    direction: Direction,
    shown: &'static str,
    mut attempt: Attempt,
    tried: bool,
) -> R {
    if !tried && let Some(v) = attempt()? {
        return Ok(v);
    }
    let d = data(owner)?;
    d.check_free(fd)?;
    let waiter = base::new_future(owner);
    let trying = Trying {
        waiter: waiter.clone(),
        attempt: RefCell::new(attempt),
        shown,
    };
    let watch = Watch::new(owner, trying);
    match direction {
        Direction::Read => d.add_reader(fd, watch.clone())?,
        Direction::Write => d.add_writer(fd, watch.clone())?,
    }
    let finished = Finished {
        event_loop: owner.clone(),
        fd,
        direction,
        watch,
    };
    base::add_callback(&waiter, DoneCb::Native(Rc::new(finished)))?;
    await_future(waiter).await
}

/// None where the socket was not ready.
fn if_ready(r: R) -> R<Option<Value>> {
    match r {
        Ok(v) => Ok(Some(v)),
        Err(e) if is_not_ready(&e) => Ok(None),
        Err(e) => Err(e),
    }
}

fn is_not_ready(e: &PyErr) -> bool {
    e.is(&classes::blocking_io_error()) || e.is(&classes::interrupted_error())
}

/// The descriptor of a socket argument, which in debug mode must not block; `asked` is the attribute that is asked for else.
pub(super) fn checked(owner: &Ref<Inst>, sock: &Value, asked: &str) -> R<i32> {
    let debug = data(owner)?.debug.get();
    let d = socket::expect(sock, if debug { "gettimeout" } else { asked })?;
    if debug && d.timeout.get() != Some(0.0) {
        return Err(value_error("the socket must be non-blocking"));
    }
    Ok(d.fd.get())
}

/// `loop.sock_recv(sock, n)` and its three relatives; `receive` is the socket's method.
///
/// # Errors
/// OSError, what is thrown into it.
pub async fn receive(
    owner: Ref<Inst>,
    sock: Value,
    shown: &'static str,
    receive: impl Fn(&Value) -> R + 'static,
) -> R {
    let fd = checked(&owner, &sock, shown.trim_start_matches("_sock_"))?;
    let attempt = Box::new(move || if_ready(receive(&sock)));
    wait(&owner, fd, Direction::Read, shown, attempt, false).await
}

/// `loop.sock_accept(sock)`
///
/// # Errors
/// OSError, what is thrown into it.
pub async fn accept(owner: Ref<Inst>, sock: Value) -> R {
    let fd = checked(&owner, &sock, "fileno")?;
    let attempt = Box::new(move || match socket::accepted(socket::of(&sock)?) {
        Ok((conn, from)) => {
            socket::setblocking(&conn, &boolean(false))?;
            Ok(Some(tuple(vec![conn, from])))
        }
        Err(e) if is_not_ready(&e) => Ok(None),
        Err(e) => Err(e),
    });
    wait(&owner, fd, Direction::Read, "_sock_accept", attempt, false).await
}

/// `loop.sock_sendall(sock, data)`
///
/// # Errors
/// OSError, what is thrown into it.
pub async fn send_all(owner: Ref<Inst>, sock: Value, data: Value) -> R {
    let fd = checked(&owner, &sock, "send")?;
    let data = bytes_like(&data)?.into_owned();
    let mut at = 0;
    let attempt = Box::new(move || {
        match host::net::send(fd, &data[at..], 0) {
            Ok(n) => at += n,
            Err(e) if super::would_block(&e) => {}
            Err(e) => return Err(os_error(&e, None)),
        }
        Ok((at == data.len()).then_some(Value::None))
    });
    wait(
        &owner,
        fd,
        Direction::Write,
        "_sock_sendall",
        attempt,
        false,
    )
    .await
}

/// `loop.sock_sendto(sock, data, address)`
///
/// # Errors
/// OSError, what is thrown into it.
pub async fn send_to(owner: Ref<Inst>, sock: Value, data: Value, to: Value) -> R {
    let fd = checked(&owner, &sock, "sendto")?;
    let data = bytes_like(&data)?.into_owned();
    let to = address::parse(&to, socket::expect(&sock, "sendto")?.family.get(), "sendto")?;
    let attempt = Box::new(move || match host::net::send_to(fd, &data, 0, &to) {
        Ok(n) => Ok(Some(int_usize(n))),
        Err(e) if super::would_block(&e) => Ok(None),
        Err(e) => Err(os_error(&e, None)),
    });
    wait(&owner, fd, Direction::Write, "_sock_sendto", attempt, false).await
}

/// Connects a socket with an address that is known, while the loop goes on.
///
/// # Errors
/// OSError, what is thrown into it.
pub async fn connect(owner: &Ref<Inst>, sock: &Value, to: &Address) -> R {
    const EINPROGRESS: i32 = 115;
    let fd = checked(owner, sock, "family")?;
    match host::net::connect(fd, to) {
        Ok(()) => return Ok(Value::None),
        Err(e) if super::would_block(&e) || host::errno(&e) == EINPROGRESS => {}
        Err(e) => return Err(os_error(&e, None)),
    }
    let shown = address::object(to);
    let attempt = Box::new(move || {
        let found = host::net::option(fd, 1, 4, 4).map_err(|e| os_error(&e, None))?;
        match i32::from_ne_bytes(found.try_into().unwrap_or_default()) {
            0 => Ok(Some(Value::None)),
            errno => {
                let text = format!("Connect call failed {}", crate::ops::to_str(&shown)?);
                let number = Value::Int(errno.into());
                let e = error::called(&classes::os_error(), vec![number, string(text)]);
                if is_not_ready(&e) { Ok(None) } else { Err(e) }
            }
        }
    });
    wait(
        owner,
        fd,
        Direction::Write,
        "_sock_connect_cb",
        attempt,
        true,
    )
    .await
}
