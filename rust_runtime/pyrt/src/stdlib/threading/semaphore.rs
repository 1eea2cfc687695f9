//! `threading.Semaphore` (`Lib/threading.py`).
use crate::error::value_error;
use crate::green::{self, WaitList};
use crate::object::{NativeData, R, Value, boolean, native, string};
use crate::ops;
use crate::stdlib::support::{given, instance};
use std::cell::Cell;

/// The data of a semaphore.
#[derive(Default)]
pub struct SemaphoreData {
    value: Cell<i64>,
    /// The highest value of a bounded one.
    pub bound: Cell<i64>,
    waiters: WaitList,
}
impl NativeData for SemaphoreData {}

/// The data behind a semaphore.
pub fn of(v: &Value) -> R<&SemaphoreData> {
    native::<SemaphoreData>(v, "Semaphore")
}

impl SemaphoreData {
    /// The value.
    pub fn value(&self) -> i64 {
        self.value.get()
    }
    async fn take(&self, deadline: Option<f64>) -> bool {
        while self.value.get() == 0 {
            if !self.waiters.wait(deadline).await && self.value.get() == 0 {
                return false;
            }
        }
        self.value.set(self.value.get() - 1);
        true
    }
}

/// `Semaphore.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, SemaphoreData::default())
}
/// `Semaphore(value=1)`
pub fn __init__(v: &Value, value: &Value) -> R {
    let value = ops::ssize(value)?;
    if value < 0 {
        return Err(value_error("semaphore initial value must be >= 0"));
    }
    of(v)?.value.set(value);
    Ok(Value::None)
}
/// `semaphore.acquire(blocking=True, timeout=None)`
pub async fn acquire(v: Value, blocking: Value, timeout: Value) -> R {
    let d = of(&v)?;
    let blocking = ops::truth(&blocking)?;
    if !blocking && given(&timeout) {
        return Err(value_error(
            "can't specify timeout for non-blocking acquire",
        ));
    }
    if !blocking && d.value.get() == 0 {
        return Ok(boolean(false));
    }
    let deadline = green::deadline(&timeout)?;
    Ok(boolean(d.take(deadline).await))
}
/// `semaphore.release(n=1)`
pub fn release(v: &Value, n: &Value) -> R {
    let d = of(v)?;
    let n = ops::ssize(n)?;
    if n < 1 {
        return Err(value_error("n must be one or more"));
    }
    d.value.set(d.value.get().saturating_add(n));
    for _ in 0..n {
        if !d.waiters.wake_one() {
            break;
        }
    }
    Ok(Value::None)
}
/// `with semaphore:`
pub async fn __enter__(v: Value) -> R {
    of(&v)?.take(None).await;
    Ok(boolean(true))
}
/// The end of `with semaphore:`; a bounded one checks.
pub fn __exit__(v: &Value, _args: &Value) -> R {
    crate::call::call_method_name(&crate::object::intern("release"), &mut [v.clone()], &mut [])
}
/// `semaphore._value`
pub fn _value(v: &Value) -> R {
    Ok(Value::Int(of(v)?.value.get()))
}
/// `<threading.Semaphore at 0x…: value=1>`
pub fn __repr__(v: &Value) -> R {
    let class = super::class_shown(v);
    Ok(string(format!(
        "<{} at {:#x}: value={}>",
        class,
        ops::address(v),
        of(v)?.value.get()
    )))
}

/// `v.__dict__`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
