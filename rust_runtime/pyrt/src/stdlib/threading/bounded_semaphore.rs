//! `threading.BoundedSemaphore` (`Lib/threading.py`).
use super::semaphore::{self, of};
use crate::error::value_error;
use crate::object::{R, Value, string};
use crate::ops;

/// `BoundedSemaphore(value=1)`
pub fn __init__(v: &Value, value: &Value) -> R {
    semaphore::__init__(v, value)?;
    let d = of(v)?;
    d.bound.set(d.value());
    Ok(Value::None)
}
/// `semaphore.release(n=1)`
pub fn release(v: &Value, n: &Value) -> R {
    let d = of(v)?;
    let count = ops::ssize(n)?;
    if count < 1 {
        return Err(value_error("n must be one or more"));
    }
    if d.value().saturating_add(count) > d.bound.get() {
        return Err(value_error("Semaphore released too many times"));
    }
    semaphore::release(v, n)
}
/// `<threading.BoundedSemaphore at 0x…: value=1/1>`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let class = super::class_shown(v);
    Ok(string(format!(
        "<{} at {:#x}: value={}/{}>",
        class,
        ops::address(v),
        d.value(),
        d.bound.get()
    )))
}
