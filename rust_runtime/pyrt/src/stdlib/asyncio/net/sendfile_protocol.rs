//! The protocol that a transport has while a file is sent over it by reading and writing (`base_events.py: _SendfileFallbackProtocol`).
use super::super::await_::await_future;
use super::super::base;
use super::invoke;
use super::socket_transport::{self, connection_error};
use crate::error::runtime_error;
use crate::generated::asyncio as types;
use crate::object::{Cell as Slot, Head, Inst, Lit, NativeData, R, Ref, Value, boolean, native};
use crate::ops::truth;
use crate::stdlib::support;
use std::ptr::NonNull;

static GET_PROTOCOL: Lit = Lit::new("get_protocol");
static SET_PROTOCOL: Lit = Lit::new("set_protocol");
static IS_READING: Lit = Lit::new("is_reading");
static IS_CLOSING: Lit = Lit::new("is_closing");
static PAUSE_READING: Lit = Lit::new("pause_reading");
static RESUME_READING: Lit = Lit::new("resume_reading");
static RESUME_WRITING: Lit = Lit::new("resume_writing");
static CONNECTION_LOST: Lit = Lit::new("connection_lost");

/// What the protocol stands in for.
pub struct Instead {
    owner: Ref<Inst>,
    transport: Value,
    protocol: Value,
    resume_reading: bool,
    resume_writing: bool,
    /// `_write_ready_fut`, or None.
    writable: Slot,
}

impl NativeData for Instead {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.owner.head());
        self.transport.traverse(visit);
        self.protocol.traverse(visit);
        self.writable.get_ref(|v| v.traverse(visit));
    }
}

fn of(v: &Value) -> R<&Instead> {
    native::<Instead>(v, "_SendfileFallbackProtocol")
}

/// Takes the place of a transport's protocol.
///
/// # Errors
/// What the transport's methods raise.
pub fn make(owner: &Ref<Inst>, transport: &Value) -> R {
    let is_paused = match socket_transport::of(transport) {
        Ok(t) => t.flow.is_paused(),
        Err(_) => truth(&support::get(transport, "_protocol_paused")?)?,
    };
    let waiter = || Value::Inst(base::new_future(owner));
    let data = Instead {
        owner: owner.clone(),
        transport: transport.clone(),
        protocol: invoke(transport, &GET_PROTOCOL, &[])?,
        resume_reading: truth(&invoke(transport, &IS_READING, &[])?)?,
        resume_writing: is_paused,
        writable: Slot::field(if is_paused { waiter() } else { Value::None }),
    };
    let made = Inst::with(&types::_sendfile_fallback_protocol(), data);
    invoke(transport, &PAUSE_READING, &[])?;
    invoke(transport, &SET_PROTOCOL, std::slice::from_ref(&made))?;
    Ok(made)
}

/// `await protocol.drain()`
///
/// # Errors
/// ConnectionError, what is thrown into it.
pub async fn drain(v: &Value) -> R<()> {
    let d = of(v)?;
    if truth(&invoke(&d.transport, &IS_CLOSING, &[])?)? {
        return Err(connection_error("Connection closed by peer"));
    }
    match d.writable.get() {
        Value::Inst(waiter) => await_future(waiter).await.map(drop),
        _ => Ok(()),
    }
}

/// `protocol.restore()`: the transport has its own protocol again.
///
/// # Errors
/// What the transport's and the protocol's methods raise.
pub fn restore(v: &Value) -> R<()> {
    let d = of(v)?;
    invoke(
        &d.transport,
        &SET_PROTOCOL,
        std::slice::from_ref(&d.protocol),
    )?;
    if d.resume_reading {
        invoke(&d.transport, &RESUME_READING, &[])?;
    }
    if let Value::Inst(waiter) = d.writable.get() {
        base::cancel(&waiter, &Value::None)?;
    }
    if d.resume_writing {
        invoke(&d.protocol, &RESUME_WRITING, &[])?;
    }
    Ok(())
}

/// `protocol.connection_made(transport)`
pub fn connection_made(_: &Value, _transport: &Value) -> R {
    Err(runtime_error(
        "Invalid state: connection should have been established already.",
    ))
}

/// `protocol.connection_lost(exc)`
pub fn connection_lost(v: &Value, exc: &Value) -> R {
    let d = of(v)?;
    if let Value::Inst(waiter) = d.writable.get() {
        if exc.is_none() {
            base::set_error(&waiter, &connection_error("Connection is closed by peer"))?;
        } else {
            base::set_exception(&waiter, exc)?;
        }
    }
    invoke(&d.protocol, &CONNECTION_LOST, std::slice::from_ref(exc))?;
    Ok(Value::None)
}

/// `protocol.pause_writing()`
pub fn pause_writing(v: &Value) -> R {
    let d = of(v)?;
    if d.writable.get_ref(Value::is_none) {
        d.writable.set(Value::Inst(base::new_future(&d.owner)));
    }
    Ok(Value::None)
}

/// `protocol.resume_writing()`
pub fn resume_writing(v: &Value) -> R {
    if let Value::Inst(waiter) = of(v)?.writable.replace(Value::None) {
        base::set_result(&waiter, boolean(false))?;
    }
    Ok(Value::None)
}

fn paused() -> R {
    Err(runtime_error("Invalid state: reading should be paused"))
}

/// `protocol.data_received(data)`
pub fn data_received(_: &Value, _data: &Value) -> R {
    paused()
}

/// `protocol.eof_received()`
pub fn eof_received(_: &Value) -> R {
    paused()
}
