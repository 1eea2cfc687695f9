//! `threading.Lock` (`Modules/_threadmodule.c: lockobject`).
use crate::error::{overflow_error, runtime_error, value_error};
use crate::generated::threading as types;
use crate::green::{WaitList, scheduler, seconds};
use crate::object::{Inst, NativeData, R, Value, boolean, native, string};
use crate::ops;
use std::cell::Cell;

/// The data of a lock.
#[derive(Default)]
pub struct LockData {
    held: Cell<bool>,
    waiters: WaitList,
}
impl NativeData for LockData {}

fn of(v: &Value) -> R<&LockData> {
    native::<LockData>(v, "_thread.lock")
}

/// A new lock.
pub fn make() -> Value {
    Inst::with(&types::lock(), LockData::default())
}

impl LockData {
    /// Takes the lock if it is free.
    pub fn try_take(&self) -> bool {
        !self.held.replace(true)
    }
    /// Takes the lock, waiting for it; false where the time was over before.
    pub async fn take(&self, deadline: Option<f64>) -> bool {
        if self.try_take() {
            return true;
        }
        let mut woken = self.waiters.wait(deadline).await;
        while woken {
            if self.try_take() {
                return true;
            }
            woken = self.waiters.wait_again(deadline).await;
        }
        false
    }
    /// Frees the lock; false where it was free.
    pub fn give(&self) -> bool {
        let held = self.held.replace(false);
        self.waiters.wake_one();
        held
    }
}

/// The arguments of `acquire`: whether to wait, and until when (`lock_acquire_parse_args`).
pub fn arguments(blocking: &Value, timeout: &Value) -> R<(bool, Option<f64>)> {
    let blocking = ops::truth(blocking)?;
    let timeout = seconds(timeout)?;
    let is_given = (timeout + 1.0).abs() > f64::EPSILON;
    if !blocking && is_given {
        return Err(value_error(
            "can't specify a timeout for a non-blocking call",
        ));
    }
    if is_given && timeout < 0.0 {
        return Err(value_error("timeout value must be positive"));
    }
    if timeout > 9_223_372_036.0 {
        return Err(overflow_error("timeout value is too large"));
    }
    Ok((blocking, is_given.then(|| scheduler::now() + timeout)))
}

/// `lock.acquire(blocking=True, timeout=-1)`
pub async fn acquire(v: Value, blocking: Value, timeout: Value) -> R {
    let d = of(&v)?;
    let (blocking, deadline) = arguments(&blocking, &timeout)?;
    if d.try_take() {
        return Ok(boolean(true));
    }
    if !blocking {
        return Ok(boolean(false));
    }
    Ok(boolean(d.take(deadline).await))
}

/// `lock.release()`
pub fn release(v: &Value) -> R {
    if of(v)?.give() {
        Ok(Value::None)
    } else {
        Err(runtime_error("release unlocked lock"))
    }
}

/// `lock.locked()`
pub fn locked(v: &Value) -> R {
    Ok(boolean(of(v)?.held.get()))
}

/// `with lock:`
pub async fn __enter__(v: Value) -> R {
    of(&v)?.take(None).await;
    Ok(boolean(true))
}

/// The end of `with lock:`
pub fn __exit__(v: &Value, _args: &Value) -> R {
    release(v)
}

/// `<locked _thread.lock object at 0x…>`
pub fn __repr__(v: &Value) -> R {
    let state = if of(v)?.held.get() {
        "locked"
    } else {
        "unlocked"
    };
    Ok(string(format!(
        "<{state} _thread.lock object at {:#x}>",
        ops::address(v)
    )))
}
