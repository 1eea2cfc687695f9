//! Timers of the runtime's own waits; they go through `call_at` and the like of the loop's class where the program has replaced them.
use super::callback::Cb;
use super::event_loop::{data, replaced, time_of};
use crate::error::runtime_error;
use crate::generated::asyncio as types;
use crate::object::{Inst, NativeData, R, Ref, Value, float};
use std::cell::Cell;
use wasi_async::event_loop::{Callback, Handle};

/// A callback of the runtime that waits in the loop.
pub enum Timer {
    /// In the runtime's own loop.
    Own(Ref<Inst>, Handle<Cb>),
    /// The handle that the program's loop gave.
    Object(Value),
}

impl Timer {
    /// `handle.cancel()`
    ///
    /// # Errors
    /// What a handle of the program raises.
    pub fn cancel(&self) -> R<()> {
        match self {
            Timer::Own(event_loop, handle) => data(event_loop)?.cancel(handle),
            Timer::Object(handle) => drop(super::method(handle, "cancel", &mut [])?),
        }
        Ok(())
    }
}

/// Cancels a timer however the wait ends.
pub struct Cancelling(pub Timer);
impl Drop for Cancelling {
    fn drop(&mut self) {
        drop(self.0.cancel());
    }
}

/// `loop.call_soon(…)`
pub fn soon(event_loop: &Ref<Inst>, cb: Cb) -> R<Timer> {
    if let Some(own) = replaced(event_loop, "call_soon")? {
        return Ok(Timer::Object(crate::call::call(&own, &mut [object(cb)])?));
    }
    Ok(Timer::Own(event_loop.clone(), data(event_loop)?.soon(cb)?))
}

/// `loop.call_at(when, …)`
pub fn at(event_loop: &Ref<Inst>, when: f64, cb: Cb) -> R<Timer> {
    if let Some(own) = replaced(event_loop, "call_at")? {
        let mut args = [float(when), object(cb)];
        return Ok(Timer::Object(crate::call::call(&own, &mut args)?));
    }
    Ok(Timer::Own(
        event_loop.clone(),
        data(event_loop)?.at(when, cb)?,
    ))
}

/// `loop.call_later(delay, …)`
pub fn later(event_loop: &Ref<Inst>, delay: &Value, cb: Cb) -> R<Timer> {
    if let Some(own) = replaced(event_loop, "call_later")? {
        let mut args = [delay.clone(), object(cb)];
        return Ok(Timer::Object(crate::call::call(&own, &mut args)?));
    }
    if let Some(own) = replaced(event_loop, "call_at")? {
        let mut args = [after(event_loop, delay)?, object(cb)];
        return Ok(Timer::Object(crate::call::call(&own, &mut args)?));
    }
    let when = time_of(event_loop)? + super::seconds(delay)?;
    at(event_loop, when, cb)
}

/// `loop.time() + delay`
///
/// # Errors
/// TypeError where they cannot be added.
pub fn after(event_loop: &Ref<Inst>, delay: &Value) -> R {
    match replaced(event_loop, "time")? {
        Some(time) => {
            crate::kinds::require(crate::kinds::Kind::Big);
            crate::ops::add(&crate::call::call(&time, &mut [])?, delay)
        }
        None => Ok(float(data(event_loop)?.now() + super::seconds(delay)?)),
    }
}

/// A callback of the runtime as an object that the program's loop can call.
struct Callable(Cell<Option<Cb>>);
impl NativeData for Callable {}

/// The callback as an object.
pub fn object(cb: Cb) -> Value {
    Inst::with(&types::_callback(), Callable(Cell::new(Some(cb))))
}

/// The methods of that object.
pub mod _callback {
    use super::{Callable, Callback, R, Value, runtime_error};
    use crate::object::native;

    /// Runs the callback, once.
    pub fn __call__(v: &Value, _args: &Value) -> R {
        match native::<Callable>(v, "_callback")?.0.take() {
            Some(cb) => cb.run().map(|()| Value::None),
            None => Err(runtime_error("the callback has run")),
        }
    }
}
