//! Transports over the pipes of child processes (`unix_events.py: _UnixReadPipeTransport`, `_UnixWritePipeTransport`).
use super::super::callback::Cb;
use super::super::event_loop::data;
use super::child;
use super::flow::Flow;
use super::watch::{OnReady, Watch, soon};
use super::{tell, would_block};
use crate::builtins::bytes_args::bytes_like;
use crate::builtins::os_errors::os_error;
use crate::error::{PyErr, classes};
use crate::generated::asyncio as types;
use crate::object::{
    Head, Inst, NativeData, R, Ref, Value, boolean, bytes, int_usize, native, string,
};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ptr::NonNull;

const MAX_SIZE: usize = 256 * 1024;

/// The data of a pipe's transport.
pub struct Pipe {
    flow: Flow,
    /// The child's transport, which hears of everything.
    child: Value,
    /// 0, 1 or 2.
    number: usize,
    fd: Cell<i32>,
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
        self.child.traverse(visit);
    }
    fn finalize(&self, _this: &Ref<Inst>) {
        self.shut();
    }
}

/// The data of a pipe's transport.
///
/// # Errors
/// TypeError where it is none.
pub fn of(v: &Value) -> R<&Pipe> {
    native::<Pipe>(v, "_UnixPipeTransport")
}

/// A transport over a descriptor, which it owns from now on.
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
    let class = if number == 0 {
        types::_unix_write_pipe_transport()
    } else {
        types::_unix_read_pipe_transport()
    };
    let made = Inst::with(
        &class,
        Pipe {
            flow: Flow::new(owner, protocol, &Value::None),
            child: child.clone(),
            number,
            fd: Cell::new(fd),
            buffer: RefCell::default(),
            lost: Cell::new(0),
            closing: Cell::new(false),
            paused: Cell::new(false),
            disconnected: Cell::new(false),
        },
    );
    host::net::set_nonblocking(fd, true).map_err(|e| os_error(&e, None))?;
    soon(owner, "connection_made", || Ok(()))?;
    let this = made.clone();
    soon(owner, "_add_reader", move || start_reading(&this))?;
    data(owner)?.push(Cb::Release(waiter, Value::None))?;
    Ok(made)
}

fn start_reading(v: &Value) -> R<()> {
    let p = of(v)?;
    if p.closing.get() || p.paused.get() {
        return Ok(());
    }
    p.flow
        .with_loop(|owner, d| d.add_reader(p.fd.get(), Watch::new(owner, Readable(v.clone()))))
}

struct Readable(Value);
impl OnReady for Readable {
    fn ready(&self) -> R<()> {
        let p = of(&self.0)?;
        if p.number == 0 {
            return p.peer_closed(&self.0);
        }
        let mut buffer = vec![0; MAX_SIZE];
        match host::net::read(p.fd.get(), &mut buffer) {
            Ok(0) => p.read_eof(&self.0),
            Ok(n) => {
                buffer.truncate(n);
                child::data_received(&p.child, p.number, bytes(buffer))
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
    fn shut(&self) {
        let fd = self.fd.replace(-1);
        if fd >= 0 {
            let _ = host::net::close(fd); // nobody is left to hear of it
        }
    }

    /// The child has closed its end of what is written to.
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
            d.remove_reader(self.fd.get());
            soon(owner, "eof_received", || Ok(()))?;
            let this = v.clone();
            soon(owner, "_call_connection_lost", move || {
                of(&this)?.lose(None)
            })
        })
    }

    fn lose(&self, e: Option<&PyErr>) -> R<()> {
        self.disconnected.set(true);
        let r = child::pipe_lost(&self.child, self.number, super::error_value(e));
        self.shut();
        self.flow.event_loop.set(Value::None);
        r
    }

    fn fatal(&self, v: &Value, e: &PyErr) -> R<()> {
        if self.number > 0 {
            self.flow.with_loop(|owner, _| {
                tell(
                    owner,
                    "Fatal read error on pipe transport",
                    e,
                    vec![("transport", v.clone())],
                )
            })?;
        }
        self.end(v, Some(e))
    }

    /// `_close`
    fn end(&self, v: &Value, e: Option<&PyErr>) -> R<()> {
        self.closing.set(true);
        self.flow.with_loop(|owner, d| {
            let fd = self.fd.get();
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
            let sent = host::net::write(self.fd.get(), buffer.make_contiguous());
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
                    d.remove_writer(self.fd.get());
                    Ok(())
                })?;
                self.fatal(v, &os_error(&e, None))
            }
            Ok(_) if self.buffer.borrow().is_empty() => {
                self.flow.with_loop(|_, d| {
                    d.remove_writer(self.fd.get());
                    Ok(())
                })?;
                self.flow.maybe_resume(v, self.buffer.borrow().len())?;
                if self.closing.get() {
                    self.flow.with_loop(|_, d| {
                        d.remove_reader(self.fd.get());
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
        match host::net::write(p.fd.get(), rest) {
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
        p.flow.with_loop(|owner, d| {
            d.add_writer(p.fd.get(), Watch::new(owner, Writable(v.clone())))
        })?;
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
        d.remove_reader(p.fd.get());
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
    if p.number == 0 {
        return if p.fd.get() >= 0 {
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
            d.remove_reader(p.fd.get());
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
    let state = match (p.fd.get() < 0, p.closing.get()) {
        (true, _) => " closed",
        (_, true) => " closing",
        _ => "",
    };
    let class = crate::types::type_of(v).name();
    Ok(string(format!("<{class}{state} fd={}>", p.fd.get())))
}
