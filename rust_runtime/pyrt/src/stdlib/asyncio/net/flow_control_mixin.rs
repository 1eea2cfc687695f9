//! `asyncio.streams.FlowControlMixin`, which programs take as the protocol of a pipe that they write to (`Lib/asyncio/streams.py`).
use super::super::event_loop;
use super::flow_control::FlowControl;
use super::stream_protocol;
use crate::error::{PyErr, classes};
use crate::object::{Head, NativeData, R, Value, boolean, coro_new, native};
use crate::stdlib::support;
use std::ptr::NonNull;

/// The data of a protocol that has flow control and nothing else.
#[derive(Default)]
pub struct Mixin(FlowControl);

impl NativeData for Mixin {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.traverse(visit);
    }
}

/// The flow control of a protocol, be it a stream's or of a class of the program.
fn of(v: &Value) -> R<&FlowControl> {
    if let Some(flow) = stream_protocol::flow(v) {
        return Ok(flow);
    }
    Ok(&native::<Mixin>(v, "FlowControlMixin")?.0)
}

/// `FlowControlMixin.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    support::instance(class, Mixin::default())
}

/// `FlowControlMixin(loop=None)`
pub fn __init__(v: &Value, owner: &Value) -> R {
    let owner = if owner.is_none() {
        event_loop::get()?
    } else {
        event_loop::expect(owner)?
    };
    of(v)?.event_loop.set(Value::Inst(owner));
    Ok(Value::None)
}

/// `protocol.pause_writing()`
pub fn pause_writing(v: &Value) -> R {
    of(v)?.pause()
}

/// `protocol.resume_writing()`
pub fn resume_writing(v: &Value) -> R {
    of(v)?.resume()
}

/// `protocol.connection_lost(exc)`
pub fn connection_lost(v: &Value, exc: &Value) -> R {
    of(v)?.lose(exc)?;
    Ok(Value::None)
}

async fn drained(v: Value) -> R {
    of(&v)?.drained().await
}

/// `protocol._drain_helper()`
pub fn _drain_helper(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::DRAIN_HELPER, drained(v.clone())))
}

/// `protocol._get_close_waiter(stream)`
pub fn _get_close_waiter(_v: &Value, _stream: &Value) -> R {
    Err(PyErr::new(classes::not_implemented_error(), vec![]))
}

/// `protocol._loop`
pub fn _loop(v: &Value) -> R {
    Ok(of(v)?.event_loop.get())
}

/// `protocol._paused`
pub fn _paused(v: &Value) -> R {
    Ok(boolean(of(v)?.paused.get()))
}
