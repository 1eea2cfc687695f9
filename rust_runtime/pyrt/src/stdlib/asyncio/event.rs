//! `asyncio.Event` (`Lib/asyncio/locks.py`).
use super::await_::await_future;
use super::base;
use super::waiters::{Bound, Waiters, shown};
use crate::generated::asyncio as types;
use crate::object::{Head, Inst, NativeData, R, Value, boolean, coro_new, native};
use std::cell::Cell;
use std::ptr::NonNull;

/// The data of an `Event`.
#[derive(Default)]
pub struct EventData {
    value: Cell<bool>,
    waiters: Waiters,
    bound: Bound,
}
impl NativeData for EventData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.waiters.traverse(visit);
        self.bound.traverse(visit);
    }
    fn at_once(&self, _this: &Value, method: &str, args: &mut [Value]) -> Option<R> {
        (method == "wait" && args.is_empty() && self.value.get()).then(|| Ok(boolean(true)))
    }
}

fn of(v: &Value) -> R<&EventData> {
    native::<EventData>(v, "Event")
}

/// A new event, set or not.
pub fn make(is_set: bool) -> Value {
    Inst::with(
        &types::event(),
        EventData {
            value: Cell::new(is_set),
            ..EventData::default()
        },
    )
}

/// `Event.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    super::instance(class, EventData::default())
}

/// `Event()`
pub fn __init__(_v: &Value) -> R {
    Ok(Value::None)
}

/// `event.is_set()`
pub fn is_set(v: &Value) -> R {
    Ok(boolean(of(v)?.value.get()))
}

/// `event.set()`: wakes in order; the waiters leave the list themselves.
pub fn set(v: &Value) -> R {
    let d = of(v)?;
    if !d.value.replace(true) {
        let mut at = 0;
        while let Some(waiter) = d.waiters.get(at) {
            base::release(&waiter, boolean(true))?;
            at += 1;
        }
    }
    Ok(Value::None)
}

/// `event.clear()`
pub fn clear(v: &Value) -> R {
    of(v)?.value.set(false);
    Ok(Value::None)
}

/// `await event.wait()`
///
/// # Errors
/// What is thrown into it.
pub async fn wait_(v: Value) -> R {
    let d = of(&v)?;
    if d.value.get() {
        return Ok(boolean(true));
    }
    let waiter = d.bound.future(&v)?;
    d.waiters.push(&waiter);
    let r = await_future(waiter.clone()).await;
    d.waiters.remove(&waiter);
    r.map(|_| boolean(true))
}

/// `event.wait()`
pub fn wait(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::EVENT_WAIT, wait_(v.clone())))
}

/// `repr(event)`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let state = if d.value.get() { "set" } else { "unset" };
    shown(v, &format!("{state}{}", d.waiters.shown()))
}

/// `_waiters`: those that wait.
pub fn _waiters(v: &Value) -> R {
    Ok(of(v)?.waiters.listed())
}

/// `_loop`: the one that it is bound to.
pub fn _loop(v: &Value) -> R {
    Ok(of(v)?.bound.event_loop())
}

/// `_value`
pub fn _value(v: &Value) -> R {
    is_set(v)
}

/// `vars(object)`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
