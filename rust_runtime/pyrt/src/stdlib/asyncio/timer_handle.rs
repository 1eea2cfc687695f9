//! `asyncio.TimerHandle` (`Lib/asyncio/events.py`): a handle with a time, by which handles are compared.
use super::handle::{self, of};
use crate::error::type_error;
use crate::generated::asyncio as types;
use crate::object::{R, Value, boolean};
use crate::ops;

pub use super::handle::__new__;

/// `TimerHandle(when, callback, args, loop, context=None)`
pub fn __init__(
    v: &Value,
    when: &Value,
    f: &Value,
    args: &Value,
    event_loop: &Value,
    context: &Value,
) -> R {
    if when.is_none() {
        return Err(type_error("when cannot be None"));
    }
    handle::__init__(v, f, args, event_loop, context)?;
    of(v)?.when.set(when.clone());
    Ok(Value::None)
}

/// `timer_handle.when()`
pub fn when(v: &Value) -> R {
    Ok(of(v)?.when.get())
}

/// `hash(timer_handle)`
pub fn __hash__(v: &Value) -> R {
    crate::builtins::functions::hash(&of(v)?.when.get())
}

fn is_timer(v: &Value) -> bool {
    matches!(v, Value::Inst(i) if i.class_ref().is_subclass(&types::timer_handle()))
}

fn equal(a: &Value, b: &Value) -> R<bool> {
    for part in [when, handle::_callback, handle::_args, handle::_cancelled] {
        if !ops::is_eq(&part(a)?, &part(b)?)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// `a == b`
pub fn __eq__(a: &Value, b: &Value) -> R {
    if is_timer(b) {
        Ok(boolean(equal(a, b)?))
    } else {
        Ok(Value::NotImplemented)
    }
}

fn compared(a: &Value, b: &Value, or_equal: bool) -> R {
    if !is_timer(b) {
        return Ok(Value::NotImplemented);
    }
    Ok(boolean(
        ops::is_lt(&when(a)?, &when(b)?)? || or_equal && equal(a, b)?,
    ))
}

/// `a < b`
pub fn __lt__(a: &Value, b: &Value) -> R {
    compared(a, b, false)
}

/// `a <= b`
pub fn __le__(a: &Value, b: &Value) -> R {
    compared(a, b, true)
}

/// `a > b`
pub fn __gt__(a: &Value, b: &Value) -> R {
    if is_timer(b) {
        compared(b, a, false)
    } else {
        Ok(Value::NotImplemented)
    }
}

/// `a >= b`
pub fn __ge__(a: &Value, b: &Value) -> R {
    if is_timer(b) {
        compared(b, a, true)
    } else {
        Ok(Value::NotImplemented)
    }
}
