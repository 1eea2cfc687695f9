//! `_SelectorDatagramTransport` (`Lib/asyncio/selector_events.py`); what it shares with streams is in `socket_transport`.
use super::super::callback::is_interrupt;
use super::socket_io::{Writable, with_input};
pub use super::socket_transport::{
    __repr__, abort, close, get_extra_info, get_protocol, get_write_buffer_limits,
    get_write_buffer_size, is_closing, is_reading, pause_reading, resume_reading, set_protocol,
    set_write_buffer_limits,
};
use super::socket_transport::{Kind, Transport, of};
use super::watch::Watch;
use super::{invoke, quoted_type, would_block};
use crate::builtins::bytes_args::bytes_like;
use crate::builtins::os_errors::os_error;
use crate::error::{classes, type_error};
use crate::object::{Lit, R, Value, bytes};
use crate::ops::truth;
use crate::stdlib::socket::address;
use crate::stdlib::socket::socket;
use std::cell::RefCell;
use std::collections::VecDeque;

/// `transport.sendto(data, addr=None)`
pub fn sendto(v: &Value, data: &Value, addr: &Value) -> R {
    let t = of(v)?;
    let is_data = matches!(crate::ops::base_value(data), Value::Bytes(_))
        || crate::builtins::bytearray::of(data).is_some()
        || crate::ops::type_name(data) == "memoryview";
    if !is_data {
        return Err(type_error(format!(
            "data argument must be a bytes-like object, not {}",
            quoted_type(data)
        )));
    }
    if crate::ops::len(data)? > 0 {
        t.send_to(v, data, addr)?;
    }
    Ok(Value::None)
}

static DATAGRAM_RECEIVED: Lit = Lit::new("datagram_received");
static ERROR_RECEIVED: Lit = Lit::new("error_received");

impl Transport {
    /// A datagram has come.
    pub(super) fn read_datagram(&self) -> R<()> {
        let protocol = self.flow.protocol.get();
        let received = with_input(|buffer| {
            host::net::receive_from(self.fd, buffer, 0)
                .map(|(n, from)| (buffer[..n].to_vec(), from))
        });
        match received {
            Ok((data, from)) => {
                let from = from.map_or(Value::None, |a| address::object(&a));
                invoke(&protocol, &DATAGRAM_RECEIVED, &[bytes(data), from]).map(drop)
            }
            Err(e) if would_block(&e) => Ok(()),
            Err(e) => {
                let e = os_error(&e, None);
                invoke(&protocol, &ERROR_RECEIVED, &[e.value()]).map(drop)
            }
        }
    }

    fn send_datagram(&self, data: &[u8], to: &Value) -> R<std::io::Result<usize>> {
        let connected = match self.flow.extra.get_text("peername") {
            Some(name) => truth(&name)?,
            None => false,
        };
        if connected {
            return Ok(host::net::send(self.fd, data, 0));
        }
        let sock = self.sock.get();
        let family = socket::expect(&sock, "sendto")?.family.get();
        let to = address::parse(to, family, "sendto")?;
        Ok(host::net::send_to(self.fd, data, 0, &to))
    }

    /// `sendto`
    ///
    /// # Errors
    /// TypeError, ValueError, what the protocol raises.
    pub fn send_to(&self, v: &Value, data: &Value, to: &Value) -> R<()> {
        let Kind::Datagram { queue, to: only } = &self.kind else {
            return Err(type_error("streams are written to by write()"));
        };
        let mut to = to;
        if truth(only)? {
            if !to.is_none() && !crate::ops::is_eq(to, only)? {
                return Err(crate::error::value_error(format!(
                    "Invalid address: must be None or {}",
                    crate::ops::to_str(only)?
                )));
            }
            to = only;
            if self.lost_before() {
                return Ok(());
            }
        }
        let data = bytes_like(data)?.into_owned();
        if queue.borrow().is_empty() {
            let sent = match self.send_datagram(&data, to) {
                Ok(sent) => sent,
                Err(e) if e.is(&classes::os_error()) => {
                    let protocol = self.flow.protocol.get();
                    return invoke(&protocol, &ERROR_RECEIVED, &[e.value()]).map(drop);
                }
                Err(e) if is_interrupt(&e) => return Err(e),
                Err(e) => return self.fatal(v, &e, "Fatal write error on datagram transport"),
            };
            match sent {
                Ok(_) => return Ok(()),
                Err(e) if would_block(&e) => self.flow.with_loop(|owner, d| {
                    d.add_writer(self.fd, Watch::new(owner, Writable(v.clone())))
                })?,
                Err(e) => {
                    let protocol = self.flow.protocol.get();
                    let e = os_error(&e, None);
                    return invoke(&protocol, &ERROR_RECEIVED, &[e.value()]).map(drop);
                }
            }
        }
        queue.borrow_mut().push_back((data, to.clone()));
        self.flow.maybe_pause(v, self.waiting())
    }

    /// The socket takes datagrams again.
    pub(super) fn sendto_ready(
        &self,
        v: &Value,
        queue: &RefCell<VecDeque<(Vec<u8>, Value)>>,
    ) -> R<()> {
        loop {
            let Some((data, to)) = queue.borrow_mut().pop_front() else {
                break;
            };
            match self.send_datagram(&data, &to)? {
                Ok(_) => {}
                Err(e) if would_block(&e) => {
                    queue.borrow_mut().push_front((data, to));
                    break;
                }
                Err(e) => {
                    let protocol = self.flow.protocol.get();
                    let e = os_error(&e, None);
                    return invoke(&protocol, &ERROR_RECEIVED, &[e.value()]).map(drop);
                }
            }
        }
        self.flow.maybe_resume(v, self.waiting())?;
        if self.nothing_waits() {
            self.flow.with_loop(|_, d| {
                d.remove_writer(self.fd);
                Ok(())
            })?;
            if self.closing.get() {
                return self.call_connection_lost(None);
            }
        }
        Ok(())
    }
}
