//! `threading.Event` (`Lib/threading.py`).
use crate::green::{self, WaitList};
use crate::object::{NativeData, R, Value, boolean, native, string};
use crate::ops;
use crate::stdlib::support::instance;
use std::cell::Cell;

/// The data of an event.
#[derive(Default)]
pub struct EventData {
    flag: Cell<bool>,
    waiters: WaitList,
}
impl NativeData for EventData {}

fn of(v: &Value) -> R<&EventData> {
    native::<EventData>(v, "Event")
}

impl EventData {
    /// Sets the flag and wakes those who wait.
    pub fn raise(&self) {
        self.flag.set(true);
        self.waiters.wake_all();
    }
    /// Waits until the flag is set; false where the time was over before.
    pub async fn reached(&self, deadline: Option<f64>) -> bool {
        self.flag.get() || self.waiters.wait(deadline).await
    }
}

/// `Event.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, EventData::default())
}
/// `Event()`
pub fn __init__(_v: &Value) -> R {
    Ok(Value::None)
}
/// `event.is_set()`
pub fn is_set(v: &Value) -> R {
    Ok(boolean(of(v)?.flag.get()))
}
/// `event.isSet()`
pub fn is_set_old(v: &Value) -> R {
    super::deprecated("isSet() is deprecated, use is_set() instead")?;
    is_set(v)
}
/// `event.set()`
pub fn set(v: &Value) -> R {
    of(v)?.raise();
    Ok(Value::None)
}
/// `event.clear()`
pub fn clear(v: &Value) -> R {
    of(v)?.flag.set(false);
    Ok(Value::None)
}
/// `event.wait(timeout=None)`
pub async fn wait(v: Value, timeout: Value) -> R {
    let d = of(&v)?;
    let deadline = green::deadline(&timeout)?;
    Ok(boolean(d.reached(deadline).await))
}
/// `<threading.Event at 0x…: set>`
pub fn __repr__(v: &Value) -> R {
    let state = if of(v)?.flag.get() { "set" } else { "unset" };
    let class = super::class_shown(v);
    Ok(string(format!(
        "<{} at {:#x}: {state}>",
        class,
        ops::address(v)
    )))
}

/// `v.__dict__`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
