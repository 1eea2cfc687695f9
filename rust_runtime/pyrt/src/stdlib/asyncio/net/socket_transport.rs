//! `_SelectorSocketTransport` and what the datagram transport shares with it (`Lib/asyncio/selector_events.py`).
use super::super::base;
use super::super::callback::{Cb, is_interrupt};
use super::flow::Flow;
use super::socket_io::Readable;
use super::transport_socket;
use super::watch::{Watch, soon};
use super::{error_value, invoke, quoted_type, server, tell};
use crate::builtins::bytes_args::bytes_like;
use crate::builtins::os_errors::os_error;
use crate::error::{PyErr, classes, type_error};
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Head, Inst, Lit, NativeData, R, Ref, Value, boolean, int_usize, native, string,
};
use crate::stdlib::socket::address;
use crate::stdlib::socket::socket;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ptr::NonNull;
use wasi_async::event_loop::Direction;

/// What is specific to streams and to datagrams.
pub enum Kind {
    /// Bytes that wait to be sent; whether `write_eof` was called.
    Stream {
        /// `_buffer`
        buffer: RefCell<VecDeque<u8>>,
        /// `_eof`
        eof: Cell<bool>,
    },
    /// Datagrams that wait to be sent, and the one address that all go to.
    Datagram {
        /// `_buffer`
        queue: RefCell<VecDeque<(Vec<u8>, Value)>>,
        /// `_address`
        to: Value,
    },
}

/// The data of a transport over a socket.
pub struct Transport {
    /// The protocol, the loop, the limits.
    pub flow: Flow,
    /// What it carries.
    pub kind: Kind,
    /// The socket; None once the connection is lost.
    pub sock: Slot,
    pub(super) fd: i32,
    server: Slot,
    /// Counts from the moment when `connection_lost` is scheduled.
    pub conn_lost: Cell<u32>,
    pub(super) closing: Cell<bool>,
    pub(super) paused: Cell<bool>,
    protocol_connected: Cell<bool>,
    /// `_empty_waiter`: the future that says that nothing waits any more, while a file is sent; else None.
    pub(super) empty_waiter: Slot,
    /// Whether the protocol brings its own buffer.
    pub(super) buffered: Cell<bool>,
}

impl NativeData for Transport {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.flow.traverse(visit);
        for slot in [&self.sock, &self.server, &self.empty_waiter] {
            slot.get_ref(|v| v.traverse(visit));
        }
        if let Kind::Datagram { queue, to } = &self.kind {
            to.traverse(visit);
            queue.borrow().iter().for_each(|(_, v)| v.traverse(visit));
        }
    }
    fn clear(&self) {
        self.flow.clear();
    }
    fn finalize(&self, _this: &Ref<Inst>) {
        let sock = self.sock.replace(Value::None);
        if !sock.is_none() {
            let _ = socket::close(&sock); // `__del__`, which warns only where ResourceWarning is shown
        }
    }
}

/// The data of a transport over a socket.
///
/// # Errors
/// TypeError where it is none.
pub fn of(v: &Value) -> R<&Transport> {
    native::<Transport>(v, "_SelectorSocketTransport")
}

static CONNECTION_MADE: Lit = Lit::new("connection_made");
static CONNECTION_LOST: Lit = Lit::new("connection_lost");

/// A transport over a socket, which says that it is there in the next pass (`__init__`).
///
/// # Errors
/// OSError; RuntimeError where the loop is closed.
pub fn make(
    event_loop: &Ref<Inst>,
    sock: &Value,
    protocol: &Value,
    kind: Kind,
    waiter: Option<Ref<Inst>>,
    (extra, owner): (&Value, &Value),
) -> R {
    let d = socket::expect(sock, "getsockname")?;
    let is_stream = matches!(kind, Kind::Stream { .. });
    let class = if is_stream {
        types::_selector_socket_transport()
    } else {
        types::_selector_datagram_transport()
    };
    let flow = Flow::new(event_loop, protocol, extra);
    flow.extra.set_text("socket", transport_socket::make(sock));
    flow.extra
        .set_text("sockname", socket::getsockname(sock).unwrap_or(Value::None));
    if flow.extra.get_text("peername").is_none() {
        flow.extra
            .set_text("peername", socket::getpeername(sock).unwrap_or(Value::None));
    }
    let fd = d.fd.get();
    let made = Inst::with(
        &class,
        Transport {
            flow,
            kind,
            sock: Slot::field(sock.clone()),
            fd,
            server: Slot::field(owner.clone()),
            conn_lost: Cell::new(0),
            closing: Cell::new(false),
            paused: Cell::new(false),
            protocol_connected: Cell::new(true),
            empty_waiter: Slot::field(Value::None),
            buffered: Cell::new(is_buffered(protocol)),
        },
    );
    if !owner.is_none() {
        server::attach(owner)?;
    }
    let data = super::super::event_loop::data(event_loop)?;
    data.set_transport(fd, &made);
    let internet = matches!(d.family.get(), address::INET | address::INET6);
    if is_stream && internet && d.kind.get() == address::STREAM && d.protocol.get() == 6 {
        host::net::set_option(fd, 6, 1, &1i32.to_ne_bytes()).map_err(|e| os_error(&e, None))?;
    }
    let (this, to) = (made.clone(), protocol.clone());
    soon(event_loop, "connection_made", move || {
        invoke(&to, &CONNECTION_MADE, &[this]).map(drop)
    })?;
    let this = made.clone();
    soon(event_loop, "_SelectorTransport._add_reader", move || {
        start_reading(&this)
    })?;
    if let Some(waiter) = waiter {
        data.push(Cb::Release(waiter, Value::None))?;
    }
    Ok(made)
}

/// A transport of a stream.
///
/// # Errors
/// As `make`.
pub fn make_stream(
    event_loop: &Ref<Inst>,
    sock: &Value,
    protocol: &Value,
    waiter: Option<Ref<Inst>>,
    about: (&Value, &Value),
) -> R {
    let kind = Kind::Stream {
        buffer: RefCell::default(),
        eof: Cell::new(false),
    };
    make(event_loop, sock, protocol, kind, waiter, about)
}

fn is_buffered(protocol: &Value) -> bool {
    crate::types::type_of(protocol).is_subclass(&types::buffered_protocol())
}

/// `_add_reader`: only when `connection_made` was called, and neither closing nor paused.
fn start_reading(v: &Value) -> R<()> {
    let t = of(v)?;
    if t.closing.get() || t.paused.get() {
        return Ok(());
    }
    t.flow
        .with_loop(|owner, d| d.add_reader(t.fd, Watch::new(owner, Readable(v.clone()))))
}

impl Transport {
    /// What a call of the protocol gave: an error is fatal.
    pub(super) fn guard(&self, v: &Value, r: R<()>, message: &str) -> R<()> {
        match r {
            Err(e) if !is_interrupt(&e) => self.fatal(v, &e, message),
            other => other,
        }
    }

    /// `_fatal_error`
    pub(super) fn fatal(&self, v: &Value, e: &PyErr, message: &str) -> R<()> {
        if !e.is(&classes::os_error()) {
            let protocol = self.flow.protocol.get();
            self.flow.with_loop(|owner, _| {
                tell(
                    owner,
                    message,
                    e,
                    vec![("transport", v.clone()), ("protocol", protocol)],
                )
            })?;
        }
        self.force_close(v, Some(e))
    }

    /// How many bytes wait to be sent.
    pub fn waiting(&self) -> usize {
        match &self.kind {
            Kind::Stream { buffer, .. } => buffer.borrow().len(),
            Kind::Datagram { queue, .. } => queue.borrow().iter().map(|(data, _)| data.len()).sum(),
        }
    }

    pub(super) fn nothing_waits(&self) -> bool {
        match &self.kind {
            Kind::Stream { buffer, .. } => buffer.borrow().is_empty(),
            Kind::Datagram { queue, .. } => queue.borrow().is_empty(),
        }
    }

    pub(super) fn forget_waiting(&self) {
        match &self.kind {
            Kind::Stream { buffer, .. } => drop(buffer.take()),
            Kind::Datagram { queue, .. } => drop(queue.take()),
        }
    }

    /// From now on the descriptor is free for others.
    pub(super) fn set_closing(&self) {
        self.closing.set(true);
        if let Value::Inst(i) = self.flow.event_loop.get()
            && let Ok(d) = super::super::event_loop::data(&i)
        {
            d.forget_transport(self.fd);
        }
    }

    /// `_force_close`
    pub(super) fn force_close(&self, v: &Value, e: Option<&PyErr>) -> R<()> {
        if self.conn_lost.get() > 0 {
            return Ok(());
        }
        self.flow.with_loop(|owner, d| {
            if !self.nothing_waits() {
                self.forget_waiting();
                d.remove_writer(self.fd);
            }
            if !self.closing.get() {
                self.set_closing();
                d.remove_reader(self.fd);
            }
            self.conn_lost.set(self.conn_lost.get() + 1);
            let (this, e) = (v.clone(), e.cloned());
            soon(
                owner,
                "_SelectorTransport._call_connection_lost",
                move || of(&this)?.call_connection_lost(e.as_ref()),
            )
        })
    }

    /// `_call_connection_lost`
    pub(super) fn call_connection_lost(&self, e: Option<&PyErr>) -> R<()> {
        let protocol = self.flow.protocol.get();
        let r = if self.protocol_connected.get() {
            invoke(&protocol, &CONNECTION_LOST, &[error_value(e)]).map(drop)
        } else {
            Ok(())
        };
        let sock = self.sock.replace(Value::None);
        let closed = if sock.is_none() {
            Ok(Value::None)
        } else {
            socket::close(&sock)
        };
        self.flow.protocol.set(Value::None);
        self.flow.event_loop.set(Value::None);
        let owner = self.server.replace(Value::None);
        if !owner.is_none() {
            server::detach(&owner)?;
        }
        r.and(closed.map(drop))?;
        self.fail_empty_waiter(|| connection_error("Connection is closed by peer"))
    }

    /// Who waits until all is sent hears what went wrong.
    pub(super) fn fail_empty_waiter(&self, e: impl FnOnce() -> PyErr) -> R<()> {
        match self.empty_waiter.get() {
            Value::Inst(waiter) => base::set_error(&waiter, &e()),
            _ => Ok(()),
        }
    }
}

/// A ConnectionError.
pub(super) fn connection_error(text: &str) -> PyErr {
    PyErr::msg(classes::connection_error(), text)
}

/// `transport.write(data)`
pub fn write(v: &Value, data: &Value) -> R {
    let is_data = match crate::ops::base_value(data) {
        Value::Bytes(_) => true,
        other => {
            crate::builtins::bytearray::of(other).is_some()
                || crate::ops::type_name(other) == "memoryview"
        }
    };
    if !is_data {
        return Err(type_error(format!(
            "data argument must be a bytes-like object, not {}",
            quoted_type(data)
        )));
    }
    of(v)?.write_bytes(v, &bytes_like(data)?)?;
    Ok(Value::None)
}

/// `transport.writelines(list_of_data)`
pub fn writelines(v: &Value, data: &Value) -> R {
    let mut all = Vec::new();
    for part in crate::ops::collect(data)? {
        all.extend_from_slice(&bytes_like(&part)?);
    }
    of(v)?.write_bytes(v, &all)?;
    Ok(Value::None)
}

/// `transport.write_eof()`
pub fn write_eof(v: &Value) -> R {
    let t = of(v)?;
    if let Kind::Stream { eof, .. } = &t.kind
        && !t.closing.get()
        && !eof.replace(true)
        && t.nothing_waits()
    {
        host::net::shutdown(t.fd, 1).map_err(|e| os_error(&e, None))?;
    }
    Ok(Value::None)
}

/// `transport.can_write_eof()`
pub fn can_write_eof(v: &Value) -> R {
    of(v)?;
    Ok(boolean(true))
}

/// `transport.close()`
pub fn close(v: &Value) -> R {
    let t = of(v)?;
    if t.closing.get() {
        return Ok(Value::None);
    }
    t.flow.with_loop(|owner, d| {
        t.set_closing();
        d.remove_reader(t.fd);
        if t.nothing_waits() {
            t.conn_lost.set(t.conn_lost.get() + 1);
            d.remove_writer(t.fd);
            let this = v.clone();
            soon(
                owner,
                "_SelectorTransport._call_connection_lost",
                move || of(&this)?.call_connection_lost(None),
            )?;
        }
        Ok(())
    })?;
    Ok(Value::None)
}

/// `transport.abort()`
pub fn abort(v: &Value) -> R {
    of(v)?.force_close(v, None)?;
    Ok(Value::None)
}

/// `transport._force_close(exc)`, which `sslproto.py` calls.
pub fn _force_close(v: &Value, exc: &Value) -> R {
    let e = if exc.is_none() {
        None
    } else {
        Some(crate::error::raise(exc))
    };
    of(v)?.force_close(v, e.as_ref())?;
    Ok(Value::None)
}

/// `transport.is_closing()`
pub fn is_closing(v: &Value) -> R {
    Ok(boolean(of(v)?.closing.get()))
}

/// `transport.is_reading()`
pub fn is_reading(v: &Value) -> R {
    let t = of(v)?;
    Ok(boolean(!t.closing.get() && !t.paused.get()))
}

/// `transport.pause_reading()`
pub fn pause_reading(v: &Value) -> R {
    let t = of(v)?;
    if !t.closing.get() && !t.paused.replace(true) {
        t.flow.with_loop(|_, d| {
            d.remove_reader(t.fd);
            Ok(())
        })?;
    }
    Ok(Value::None)
}

/// `transport.resume_reading()`
pub fn resume_reading(v: &Value) -> R {
    let t = of(v)?;
    if !t.closing.get() && t.paused.replace(false) {
        start_reading(v)?;
    }
    Ok(Value::None)
}

/// `transport.get_extra_info(name, default=None)`
pub fn get_extra_info(v: &Value, name: &Value, default: &Value) -> R {
    of(v)?.flow.extra_info(name, default)
}

/// `transport.set_protocol(protocol)`
pub fn set_protocol(v: &Value, protocol: &Value) -> R {
    let t = of(v)?;
    t.buffered.set(is_buffered(protocol));
    t.flow.protocol.set(protocol.clone());
    t.protocol_connected.set(true);
    Ok(Value::None)
}

/// `transport.get_protocol()`
pub fn get_protocol(v: &Value) -> R {
    Ok(of(v)?.flow.protocol.get())
}

/// `transport.set_write_buffer_limits(high=None, low=None)`
pub fn set_write_buffer_limits(v: &Value, high: &Value, low: &Value) -> R {
    let t = of(v)?;
    t.flow.set_limits(high, low)?;
    t.flow.maybe_pause(v, t.waiting())?;
    Ok(Value::None)
}

/// `transport.get_write_buffer_limits()`
pub fn get_write_buffer_limits(v: &Value) -> R {
    Ok(of(v)?.flow.limits())
}

/// `transport.get_write_buffer_size()`
pub fn get_write_buffer_size(v: &Value) -> R {
    Ok(int_usize(of(v)?.waiting()))
}

/// `repr(transport)`
pub fn __repr__(v: &Value) -> R {
    let t = of(v)?;
    let mut info = vec![crate::types::type_of(v).name()];
    if t.sock.get_ref(Value::is_none) {
        info.push("closed".to_owned());
    } else if t.closing.get() {
        info.push("closing".to_owned());
    }
    info.push(format!("fd={}", t.fd));
    if let Value::Inst(owner) = t.flow.event_loop.get() {
        let d = super::super::event_loop::data(&owner)?;
        if !d.is_closed() {
            let state = |direction| {
                if d.io.is_watched(t.fd, direction) {
                    "polling"
                } else {
                    "idle"
                }
            };
            info.push(format!("read={}", state(Direction::Read)));
            info.push(format!(
                "write=<{}, bufsize={}>",
                state(Direction::Write),
                t.waiting()
            ));
        }
    }
    Ok(string(format!("<{}>", info.join(" "))))
}
