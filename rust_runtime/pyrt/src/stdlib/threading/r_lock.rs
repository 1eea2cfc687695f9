//! `threading.RLock` (`Modules/_threadmodule.c: rlockobject`).
use super::lock::{LockData, arguments};
use crate::error::runtime_error;
use crate::generated::threading as types;
use crate::green;
use crate::object::{Inst, NativeData, R, Value, boolean, native, string};
use crate::ops;
use std::cell::Cell;

/// The data of a reentrant lock.
#[derive(Default)]
pub struct RLockData {
    lock: LockData,
    owner: Cell<i64>,
    count: Cell<u64>,
}
impl NativeData for RLockData {}

fn of(v: &Value) -> R<&RLockData> {
    native::<RLockData>(v, "_thread.RLock")
}

/// A new lock.
pub fn make() -> Value {
    Inst::with(&types::r_lock(), RLockData::default())
}

impl RLockData {
    /// Whether the thread that runs has it.
    pub fn is_owned(&self) -> bool {
        self.count.get() > 0 && self.owner.get() == green::current().ident
    }
    /// Takes it once more, if it is free or ours.
    pub fn try_take(&self) -> bool {
        if self.is_owned() {
            self.count.set(self.count.get() + 1);
            return true;
        }
        if !self.lock.try_take() {
            return false;
        }
        self.own(1);
        true
    }
    fn own(&self, count: u64) {
        self.owner.set(green::current().ident);
        self.count.set(count);
    }
    /// Takes it once more, waiting for it; false where the time was over before.
    pub async fn take(&self, deadline: Option<f64>) -> bool {
        if self.try_take() {
            return true;
        }
        let taken = self.lock.take(deadline).await;
        if taken {
            self.own(1);
        }
        taken
    }
    /// Gives it back once; false where it is not ours.
    pub fn give(&self) -> bool {
        if !self.is_owned() {
            return false;
        }
        self.count.set(self.count.get() - 1);
        if self.count.get() == 0 {
            self.owner.set(0);
            self.lock.give();
        }
        true
    }
    /// Gives it back as often as it was taken: how often that was.
    pub fn give_all(&self) -> u64 {
        let count = self.count.replace(0);
        self.owner.set(0);
        self.lock.give();
        count
    }
    /// Takes it as often as it was before `give_all`.
    pub async fn take_all(&self, count: u64) {
        self.lock.take(None).await;
        self.own(count);
    }
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
        Err(runtime_error("cannot release un-acquired lock"))
    }
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

/// `lock._is_owned()`
pub fn _is_owned(v: &Value) -> R {
    Ok(boolean(of(v)?.is_owned()))
}

/// `<locked _thread.RLock object owner=… count=1 at 0x…>`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let (owner, count) = (d.owner.get(), d.count.get());
    let state = if count > 0 { "locked" } else { "unlocked" };
    Ok(string(format!(
        "<{state} _thread.RLock object owner={owner} count={count} at {:#x}>",
        ops::address(v)
    )))
}
