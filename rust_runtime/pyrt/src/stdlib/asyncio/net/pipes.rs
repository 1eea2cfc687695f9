//! Transports over pipes, a child's or the program's own (`unix_events.py: _UnixReadPipeTransport`, `_UnixWritePipeTransport`).
use super::super::await_::await_future;
use super::super::base;
use super::super::callback::Cb;
use super::super::event_loop::data;
use super::flow::Flow;
use super::streams::Factory;
use super::watch::{OnReady, Watch, soon};
use super::{child, error_value, invoke, pair, tell, would_block};
use crate::builtins::bytes_args::bytes_like;
use crate::builtins::os_errors::os_error;
use crate::error::{PyErr, classes, value_error};
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Dict, Head, Inst, Lit, NativeData, R, Ref, Value, boolean, bytes, int_usize,
    native, str, string,
};
use crate::stdlib::socket::constants::number;
use host::net::Medium;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ptr::NonNull;
use wasi_async::event_loop::Direction;

const MAX_SIZE: usize = 256 * 1024;

static CONNECTION_MADE: Lit = Lit::new("connection_made");
static CONNECTION_LOST: Lit = Lit::new("connection_lost");
static DATA_RECEIVED: Lit = Lit::new("data_received");
static EOF_RECEIVED: Lit = Lit::new("eof_received");
static FILENO: Lit = Lit::new("fileno");
static CLOSE: Lit = Lit::new("close");

/// Whose a pipe is.
enum End {
    /// A child's transport, which hears of everything, and which of its pipes it is: 0, 1 or 2.
    Child(Value, usize),
    /// A file of the program; None once it is closed.
    File(Slot),
}

/// The data of a pipe's transport.
pub struct Pipe {
    flow: Flow,
    end: End,
    writes: bool,
    fd: i32,
    open: Cell<bool>,
    buffer: RefCell<VecDeque<u8>>,
    lost: Cell<u32>,
    closing: Cell<bool>,
    paused: Cell<bool>,
    /// Whether `connection_lost` was told.
    pub disconnected: Cell<bool>,
}

impl NativeData for Pipe {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.flow.traverse(visit);
        match &self.end {
            End::Child(child, _) => child.traverse(visit),
            End::File(file) => file.get_ref(|v| v.traverse(visit)),
        }
    }
    fn finalize(&self, _this: &Ref<Inst>) {
        let _ = self.shut(); // `__del__`, whose errors nobody hears of
    }
}

/// The data of a pipe's transport.
///
/// # Errors
/// TypeError where it is none.
pub fn of(v: &Value) -> R<&Pipe> {
    native::<Pipe>(v, "_UnixPipeTransport")
}

/// A transport over a child's descriptor, which it owns from now on.
///
/// # Errors
/// OSError; RuntimeError where the loop is closed.
pub fn make(
    owner: &Ref<Inst>,
    (child, protocol): (&Value, &Value),
    number: usize,
    fd: i32,
    waiter: Ref<Inst>,
) -> R {
    let flow = Flow::new(owner, protocol, &Value::None);
    let pipe = Pipe::new(flow, End::Child(child.clone(), number), number == 0, fd);
    begin(owner, pipe, true, waiter, |_| Ok(()))
}

/// A transport over a file of the program.
fn of_file(
    owner: &Ref<Inst>,
    file: &Value,
    protocol: &Value,
    writes: bool,
    waiter: Ref<Inst>,
) -> R {
    let extra = Dict::new();
    extra.set(str("pipe"), file.clone())?;
    let fd = number(&invoke(file, &FILENO, &[])?)?;
    let medium = host::net::medium(fd).map_err(|e| os_error(&e, None))?;
    let Some(medium) = medium else {
        return Err(value_error(if writes {
            "Pipe transport is only for pipes, sockets and character devices"
        } else {
            "Pipe transport is for pipes/sockets only."
        }));
    };
    let flow = Flow::new(owner, protocol, &Value::Dict(extra));
    let pipe = Pipe::new(flow, End::File(Slot::field(file.clone())), writes, fd);
    let reads = !writes || medium != Medium::Character;
    let protocol = protocol.clone();
    begin(owner, pipe, reads, waiter, move |this| {
        invoke(&protocol, &CONNECTION_MADE, std::slice::from_ref(this)).map(drop)
    })
}

/// What both kinds begin with: `connection_made`, then reading, then whoever waits is woken.
fn begin(
    owner: &Ref<Inst>,
    pipe: Pipe,
    reads: bool,
    waiter: Ref<Inst>,
    connection_made: impl FnOnce(&Value) -> R<()> + 'static,
) -> R {
    let class = if pipe.writes {
        types::_unix_write_pipe_transport()
    } else {
        types::_unix_read_pipe_transport()
    };
    host::net::set_nonblocking(pipe.fd, true).map_err(|e| os_error(&e, None))?;
    let made = Inst::with(&class, pipe);
    let this = made.clone();
    soon(owner, "connection_made", move || connection_made(&this))?;
    if reads {
        let this = made.clone();
        soon(owner, "_add_reader", move || start_reading(&this))?;
    }
    data(owner)?.push(Cb::Release(waiter, Value::None))?;
    Ok(made)
}

/// `loop.connect_read_pipe(protocol_factory, pipe)` and `loop.connect_write_pipe(protocol_factory, pipe)`
///
/// # Errors
/// ValueError for a regular file, OSError, what the factory raises, what is thrown into it.
pub async fn connect(owner: Ref<Inst>, factory: Factory, file: Value, writes: bool) -> R {
    let protocol = factory.make()?;
    let waiter = base::new_future(&owner);
    let transport = of_file(&owner, &file, &protocol, writes, waiter.clone())?;
    if let Err(e) = await_future(waiter).await {
        close(&transport)?;
        return Err(e);
    }
    Ok(pair(transport, protocol))
}

fn start_reading(v: &Value) -> R<()> {
    let p = of(v)?;
    if p.closing.get() || p.paused.get() {
        return Ok(());
    }
    p.flow
        .with_loop(|owner, d| d.add_reader(p.fd, Watch::new(owner, Readable(v.clone()))))
}

struct Readable(Value);
impl OnReady for Readable {
    fn ready(&self) -> R<()> {
        let p = of(&self.0)?;
        if p.writes {
            return p.peer_closed(&self.0);
        }
        let mut buffer = vec![0; MAX_SIZE];
        match host::net::read(p.fd, &mut buffer) {
            Ok(0) => p.read_eof(&self.0),
            Ok(n) => {
                buffer.truncate(n);
                p.received(bytes(buffer))
            }
            Err(e) if would_block(&e) => Ok(()),
            Err(e) => p.fatal(&self.0, &os_error(&e, None)),
        }
    }
    fn shown(&self) -> String {
        "_UnixReadPipeTransport._read_ready()".to_owned()
    }
}

struct Writable(Value);
impl OnReady for Writable {
    fn ready(&self) -> R<()> {
        of(&self.0)?.write_ready(&self.0)
    }
    fn shown(&self) -> String {
        "_UnixWritePipeTransport._write_ready()".to_owned()
    }
}

impl Pipe {
    fn new(flow: Flow, end: End, writes: bool, fd: i32) -> Pipe {
        Pipe {
            flow,
            end,
            writes,
            fd,
            open: Cell::new(true),
            buffer: RefCell::default(),
            lost: Cell::new(0),
            closing: Cell::new(false),
            paused: Cell::new(false),
            disconnected: Cell::new(false),
        }
    }

    fn shut(&self) -> R<()> {
        if !self.open.replace(false) {
            return Ok(());
        }
        match &self.end {
            End::Child(..) => {
                let _ = host::net::close(self.fd); // nobody is left to hear of it
                Ok(())
            }
            End::File(file) => invoke(&file.replace(Value::None), &CLOSE, &[]).map(drop),
        }
    }

    fn received(&self, data: Value) -> R<()> {
        match &self.end {
            End::Child(child, number) => child::data_received(child, *number, data),
            End::File(_) => invoke(&self.flow.protocol.get(), &DATA_RECEIVED, &[data]).map(drop),
        }
    }

    /// The other side has closed its end of what is written to.
    fn peer_closed(&self, v: &Value) -> R<()> {
        if self.buffer.borrow().is_empty() {
            return self.end(v, None);
        }
        let e = PyErr::new(classes::broken_pipe_error(), vec![]);
        self.end(v, Some(&e))
    }

    fn read_eof(&self, v: &Value) -> R<()> {
        self.closing.set(true);
        self.flow.with_loop(|owner, d| {
            d.remove_reader(self.fd);
            let hears = match &self.end {
                End::Child(..) => None,
                End::File(_) => Some(self.flow.protocol.get()),
            };
            soon(owner, "eof_received", move || match hears {
                Some(protocol) => invoke(&protocol, &EOF_RECEIVED, &[]).map(drop),
                None => Ok(()),
            })?;
            let this = v.clone();
            soon(owner, "_call_connection_lost", move || {
                of(&this)?.lose(None)
            })
        })
    }

    /// `_call_connection_lost`
    fn lose(&self, e: Option<&PyErr>) -> R<()> {
        self.disconnected.set(true);
        let told = match &self.end {
            End::Child(child, number) => child::pipe_lost(child, *number, error_value(e)),
            End::File(_) => {
                let protocol = self.flow.protocol.get();
                let told = invoke(&protocol, &CONNECTION_LOST, &[error_value(e)]).map(drop);
                self.flow.protocol.set(Value::None);
                told
            }
        };
        let closed = self.shut();
        self.flow.event_loop.set(Value::None);
        told.and(closed)
    }

    /// `_fatal_error`: what cannot be written is no news, nor is a terminal that has gone.
    fn fatal(&self, v: &Value, e: &PyErr) -> R<()> {
        const EIO: i64 = 5;
        let gone = matches!(e.data().field("errno"), Some(Value::Int(EIO)));
        if !self.writes && !gone {
            let mut about = vec![("transport", v.clone())];
            if let End::File(_) = self.end {
                about.push(("protocol", self.flow.protocol.get()));
            }
            let text = "Fatal read error on pipe transport";
            self.flow
                .with_loop(|owner, _| tell(owner, text, e, about))?;
        }
        self.end(v, Some(e))
    }

    /// `_close`
    fn end(&self, v: &Value, e: Option<&PyErr>) -> R<()> {
        self.closing.set(true);
        self.flow.with_loop(|owner, d| {
            let fd = self.fd;
            if !self.buffer.borrow().is_empty() {
                d.remove_writer(fd);
            }
            drop(self.buffer.take());
            d.remove_reader(fd);
            let (this, e) = (v.clone(), e.cloned());
            soon(owner, "_call_connection_lost", move || {
                of(&this)?.lose(e.as_ref())
            })
        })
    }

    fn write_ready(&self, v: &Value) -> R<()> {
        let sent = {
            let mut buffer = self.buffer.borrow_mut();
            let sent = host::net::write(self.fd, buffer.make_contiguous());
            if let Ok(n) = &sent {
                buffer.drain(..*n);
            }
            sent
        };
        match sent {
            Err(e) if would_block(&e) => Ok(()),
            Err(e) => {
                drop(self.buffer.take());
                self.lost.set(self.lost.get() + 1);
                self.flow.with_loop(|_, d| {
                    d.remove_writer(self.fd);
                    Ok(())
                })?;
                self.fatal(v, &os_error(&e, None))
            }
            Ok(_) if self.buffer.borrow().is_empty() => {
                self.flow.with_loop(|_, d| {
                    d.remove_writer(self.fd);
                    Ok(())
                })?;
                self.flow.maybe_resume(v, self.buffer.borrow().len())?;
                if self.closing.get() {
                    self.flow.with_loop(|_, d| {
                        d.remove_reader(self.fd);
                        Ok(())
                    })?;
                    return self.lose(None);
                }
                Ok(())
            }
            Ok(_) => Ok(()),
        }
    }
}

/// `transport.write(data)`
pub fn write(v: &Value, data: &Value) -> R {
    let p = of(v)?;
    let data = bytes_like(data)?;
    if data.is_empty() {
        return Ok(Value::None);
    }
    if p.lost.get() > 0 || p.closing.get() {
        if p.lost.get() >= 5 {
            super::log_warning(
                "asyncio/unix_events.py",
                "write",
                687,
                "pipe closed by peer or os.write(pipe, data) raised exception.",
            );
        }
        p.lost.set(p.lost.get() + 1);
        return Ok(Value::None);
    }
    let mut rest = &data[..];
    if p.buffer.borrow().is_empty() {
        match host::net::write(p.fd, rest) {
            Ok(n) => rest = &rest[n..],
            Err(e) if would_block(&e) => {}
            Err(e) => {
                p.lost.set(p.lost.get() + 1);
                p.fatal(v, &os_error(&e, None))?;
                return Ok(Value::None);
            }
        }
        if rest.is_empty() {
            return Ok(Value::None);
        }
        p.flow
            .with_loop(|owner, d| d.add_writer(p.fd, Watch::new(owner, Writable(v.clone()))))?;
    }
    p.buffer.borrow_mut().extend(rest);
    let size = p.buffer.borrow().len();
    p.flow.maybe_pause(v, size)?;
    Ok(Value::None)
}

/// `transport.writelines(list_of_data)`
pub fn writelines(v: &Value, data: &Value) -> R {
    write(v, &super::transports::bytes_joined(data)?)
}

/// `transport.write_eof()`
pub fn write_eof(v: &Value) -> R {
    let p = of(v)?;
    if p.closing.replace(true) || !p.buffer.borrow().is_empty() {
        return Ok(Value::None);
    }
    p.flow.with_loop(|owner, d| {
        d.remove_reader(p.fd);
        let this = v.clone();
        soon(owner, "_call_connection_lost", move || {
            of(&this)?.lose(None)
        })
    })?;
    Ok(Value::None)
}

/// `transport.can_write_eof()`
pub fn can_write_eof(v: &Value) -> R {
    of(v)?;
    Ok(boolean(true))
}

/// `transport.close()`
pub fn close(v: &Value) -> R {
    let p = of(v)?;
    if p.writes {
        return if p.open.get() {
            write_eof(v)
        } else {
            Ok(Value::None)
        };
    }
    if !p.closing.get() {
        p.end(v, None)?;
    }
    Ok(Value::None)
}

/// `transport.abort()`
pub fn abort(v: &Value) -> R {
    of(v)?.end(v, None)?;
    Ok(Value::None)
}

/// `transport.is_closing()`
pub fn is_closing(v: &Value) -> R {
    Ok(boolean(of(v)?.closing.get()))
}

/// `transport.is_reading()`
pub fn is_reading(v: &Value) -> R {
    let p = of(v)?;
    Ok(boolean(!p.closing.get() && !p.paused.get()))
}

/// `transport.pause_reading()`
pub fn pause_reading(v: &Value) -> R {
    let p = of(v)?;
    if !p.closing.get() && !p.paused.replace(true) {
        p.flow.with_loop(|_, d| {
            d.remove_reader(p.fd);
            Ok(())
        })?;
    }
    Ok(Value::None)
}

/// `transport.resume_reading()`
pub fn resume_reading(v: &Value) -> R {
    let p = of(v)?;
    if !p.closing.get() && p.paused.replace(false) {
        start_reading(v)?;
    }
    Ok(Value::None)
}

/// `transport.get_extra_info(name, default=None)`
pub fn get_extra_info(v: &Value, name: &Value, default: &Value) -> R {
    of(v)?.flow.extra_info(name, default)
}

/// `transport.get_protocol()`
pub fn get_protocol(v: &Value) -> R {
    Ok(of(v)?.flow.protocol.get())
}

/// `transport.set_protocol(protocol)`
pub fn set_protocol(v: &Value, protocol: &Value) -> R {
    of(v)?.flow.protocol.set(protocol.clone());
    Ok(Value::None)
}

/// `transport.set_write_buffer_limits(high=None, low=None)`
pub fn set_write_buffer_limits(v: &Value, high: &Value, low: &Value) -> R {
    let p = of(v)?;
    p.flow.set_limits(high, low)?;
    let size = p.buffer.borrow().len();
    p.flow.maybe_pause(v, size)?;
    Ok(Value::None)
}

/// `transport.get_write_buffer_limits()`
pub fn get_write_buffer_limits(v: &Value) -> R {
    Ok(of(v)?.flow.limits())
}

/// `transport.get_write_buffer_size()`
pub fn get_write_buffer_size(v: &Value) -> R {
    Ok(int_usize(of(v)?.buffer.borrow().len()))
}

/// `repr(transport)`
pub fn __repr__(v: &Value) -> R {
    let p = of(v)?;
    let mut info = vec![crate::types::type_of(v).name()];
    if !p.open.get() {
        info.push("closed".to_owned());
    } else if p.closing.get() {
        info.push("closing".to_owned());
    }
    info.push(format!("fd={}", p.fd));
    let direction = if p.writes {
        Direction::Write
    } else {
        Direction::Read
    };
    let open_loop = match p.flow.event_loop.get() {
        Value::Inst(owner) if !data(&owner)?.is_closed() => Some(owner),
        _ => None,
    };
    match (p.open.get(), open_loop) {
        (true, Some(owner)) => {
            let polling = data(&owner)?.io.is_watched(p.fd, direction);
            info.push(if polling { "polling" } else { "idle" }.to_owned());
            if p.writes {
                info.push(format!("bufsize={}", p.buffer.borrow().len()));
            }
        }
        (true, None) => info.push("open".to_owned()),
        (false, _) => info.push("closed".to_owned()),
    }
    Ok(string(format!("<{}>", info.join(" "))))
}
