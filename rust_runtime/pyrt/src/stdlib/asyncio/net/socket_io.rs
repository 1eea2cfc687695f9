//! Reading and writing of stream transports: what happens when the socket is ready (`Lib/asyncio/selector_events.py`).
use super::super::base;
use super::socket_transport::{Kind, Transport, close, of};
use super::stream_protocol;
use super::watch::{OnReady, Watch};
use super::{invoke, log_warning, would_block};
use crate::builtins::os_errors::os_error;
use crate::error::{runtime_error, type_error};
use crate::object::{Global, Lit, R, Value, bytes, int_usize};
use crate::ops::truth;
use crate::stdlib::socket::socket::fill;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

/// Buffer size passed to `recv`.
const MAX_SIZE: usize = 256 * 1024;
/// Writes to a lost connection before the log says so (`constants.py`).
const LOG_THRESHOLD: u32 = 5;

static DATA_RECEIVED: Lit = Lit::new("data_received");
static EOF_RECEIVED: Lit = Lit::new("eof_received");
static GET_BUFFER: Lit = Lit::new("get_buffer");
static BUFFER_UPDATED: Lit = Lit::new("buffer_updated");

/// The transport can be read from.
pub struct Readable(pub Value);
impl OnReady for Readable {
    fn ready(&self) -> R<()> {
        let t = of(&self.0)?;
        if t.conn_lost.get() > 0 {
            return Ok(());
        }
        match &t.kind {
            Kind::Datagram { .. } => t.read_datagram(),
            Kind::Stream { .. } if t.buffered.get() => t.read_into_buffer(&self.0),
            Kind::Stream { .. } => t.read_data(&self.0),
        }
    }
    fn shown(&self) -> String {
        shown(&self.0, "_read_ready")
    }
}

/// The transport can be written to.
pub struct Writable(pub Value);
impl OnReady for Writable {
    fn ready(&self) -> R<()> {
        let t = of(&self.0)?;
        match &t.kind {
            Kind::Stream { buffer, eof } => t.write_ready(&self.0, buffer, eof),
            Kind::Datagram { queue, .. } => t.sendto_ready(&self.0, queue),
        }
    }
    fn shown(&self) -> String {
        shown(&self.0, "_write_ready")
    }
}

fn shown(v: &Value, method: &str) -> String {
    let class = crate::types::type_of(v).name();
    format!(
        "<bound method {class}.{method} of {}>()",
        crate::ops::repr_or(v)
    )
}

static INPUT: Global<Vec<u8>> = Global::new(Vec::new());

/// Runs with the buffer that all transports receive into. Nothing that `run` does may receive.
pub(super) fn with_input<T>(run: impl FnOnce(&mut [u8]) -> T) -> T {
    let mut all = std::mem::take(INPUT.get());
    all.resize(MAX_SIZE, 0);
    let r = run(&mut all);
    *INPUT.get() = all;
    r
}

/// What came in.
enum Input {
    Nothing,
    Taken,
    Data(Value),
    End,
}

impl Transport {
    fn read_data(&self, v: &Value) -> R<()> {
        let protocol = self.flow.protocol.get();
        let input = with_input(|buffer| match host::net::receive(self.fd, buffer, 0) {
            Ok(0) => Ok(Input::End),
            Ok(n) if stream_protocol::take(&protocol, &buffer[..n]) => Ok(Input::Taken),
            Ok(n) => Ok(Input::Data(bytes(buffer[..n].to_vec()))),
            Err(e) if would_block(&e) => Ok(Input::Nothing),
            Err(e) => Err(e),
        });
        match input {
            Ok(Input::Nothing) => Ok(()),
            Ok(Input::End) => self.read_eof(v),
            Ok(Input::Taken) => self.guard(
                v,
                stream_protocol::taken(&protocol),
                "Fatal error: protocol.data_received() call failed.",
            ),
            Ok(Input::Data(data)) => self.guard(
                v,
                invoke(&protocol, &DATA_RECEIVED, &[data]).map(drop),
                "Fatal error: protocol.data_received() call failed.",
            ),
            Err(e) => self.fatal(
                v,
                &os_error(&e, None),
                "Fatal read error on socket transport",
            ),
        }
    }

    fn read_into_buffer(&self, v: &Value) -> R<()> {
        let protocol = self.flow.protocol.get();
        let buffer = invoke(&protocol, &GET_BUFFER, &[Value::Int(-1)]).and_then(|buffer| {
            match crate::ops::len(&buffer)? {
                0 => Err(runtime_error("get_buffer() returned an empty buffer")),
                _ => Ok(buffer),
            }
        });
        let buffer = match buffer {
            Ok(buffer) => buffer,
            Err(e) => {
                return self.guard(v, Err(e), "Fatal error: protocol.get_buffer() call failed.");
            }
        };
        let room = crate::ops::len(&buffer)?.min(MAX_SIZE);
        let received = with_input(|input| {
            host::net::receive(self.fd, &mut input[..room], 0).map(|n| input[..n].to_vec())
        });
        match received {
            Ok(data) if data.is_empty() => self.read_eof(v),
            Ok(data) => {
                if let Err(e) = fill(&buffer, &data) {
                    return self.fatal(v, &e, "Fatal read error on socket transport");
                }
                self.guard(
                    v,
                    invoke(&protocol, &BUFFER_UPDATED, &[int_usize(data.len())]).map(drop),
                    "Fatal error: protocol.buffer_updated() call failed.",
                )
            }
            Err(e) if would_block(&e) => Ok(()),
            Err(e) => self.fatal(
                v,
                &os_error(&e, None),
                "Fatal read error on socket transport",
            ),
        }
    }

    fn read_eof(&self, v: &Value) -> R<()> {
        let protocol = self.flow.protocol.get();
        match invoke(&protocol, &EOF_RECEIVED, &[]).and_then(|keep| truth(&keep)) {
            Ok(true) => self.flow.with_loop(|_, d| {
                d.remove_reader(self.fd);
                Ok(())
            }),
            Ok(false) => close(v).map(drop),
            Err(e) => self.guard(
                v,
                Err(e),
                "Fatal error: protocol.eof_received() call failed.",
            ),
        }
    }

    fn write_ready(&self, v: &Value, buffer: &RefCell<VecDeque<u8>>, eof: &Cell<bool>) -> R<()> {
        if self.conn_lost.get() > 0 {
            return Ok(());
        }
        let sent = {
            let mut buffer = buffer.borrow_mut();
            let sent = host::net::send(self.fd, buffer.make_contiguous(), 0);
            if let Ok(n) = &sent {
                buffer.drain(..*n);
            }
            sent
        };
        match sent {
            Err(e) if would_block(&e) => Ok(()),
            Err(e) => {
                self.flow.with_loop(|_, d| {
                    d.remove_writer(self.fd);
                    Ok(())
                })?;
                drop(buffer.take());
                let e = os_error(&e, None);
                self.fatal(v, &e, "Fatal write error on socket transport")?;
                self.fail_empty_waiter(|| e)
            }
            Ok(_) => {
                self.flow.maybe_resume(v, self.waiting())?;
                if !self.nothing_waits() {
                    return Ok(());
                }
                self.flow.with_loop(|_, d| {
                    d.remove_writer(self.fd);
                    Ok(())
                })?;
                if let Value::Inst(waiter) = self.empty_waiter.get() {
                    base::set_result(&waiter, Value::None)?;
                }
                if self.closing.get() {
                    self.call_connection_lost(None)
                } else if eof.get() {
                    host::net::shutdown(self.fd, 1).map_err(|e| os_error(&e, None))
                } else {
                    Ok(())
                }
            }
        }
    }

    /// Sends bytes now as far as that goes, and the rest when the socket is ready.
    ///
    /// # Errors
    /// What the protocol's `pause_writing` raises.
    pub fn write_bytes(&self, v: &Value, data: &[u8]) -> R<()> {
        let Kind::Stream { buffer, eof } = &self.kind else {
            return Err(type_error("datagrams are sent by sendto()"));
        };
        if eof.get() {
            return Err(runtime_error("Cannot call write() after write_eof()"));
        }
        if !self.empty_waiter.get_ref(Value::is_none) {
            return Err(runtime_error("unable to write; sendfile is in progress"));
        }
        if data.is_empty() {
            return Ok(());
        }
        if self.lost_before() {
            return Ok(());
        }
        let mut data = data;
        if buffer.borrow().is_empty() {
            match host::net::send(self.fd, data, 0) {
                Ok(n) => data = &data[n..],
                Err(e) if would_block(&e) => {}
                Err(e) => {
                    return self.fatal(
                        v,
                        &os_error(&e, None),
                        "Fatal write error on socket transport",
                    );
                }
            }
            if data.is_empty() {
                return Ok(());
            }
            self.flow.with_loop(|owner, d| {
                d.add_writer(self.fd, Watch::new(owner, Writable(v.clone())))
            })?;
        }
        buffer.borrow_mut().extend(data);
        self.flow.maybe_pause(v, self.waiting())
    }

    /// Whether the connection is lost; the fifth write behind that is logged.
    pub(super) fn lost_before(&self) -> bool {
        let lost = self.conn_lost.get();
        if lost == 0 {
            return false;
        }
        if lost >= LOG_THRESHOLD {
            log_warning(
                "asyncio/selector_events.py",
                "write",
                1050,
                "socket.send() raised exception.",
            );
        }
        self.conn_lost.set(lost + 1);
        true
    }
}
