//! `asyncio.Lock` (`Lib/asyncio/locks.py`).
use super::await_::{await_any, await_future};
use super::base::{self, is_cancelled};
use super::waiters::{Bound, Waiters, shown};
use crate::error::runtime_error;
use crate::generated::asyncio as types;
use crate::object::{Head, Inst, NativeData, R, Value, boolean, coro_new, native};
use std::cell::Cell;
use std::ptr::NonNull;

/// The data of a `Lock`.
#[derive(Default)]
pub struct LockData {
    locked: Cell<bool>,
    waiters: Waiters,
    bound: Bound,
}
impl NativeData for LockData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.waiters.traverse(visit);
        self.bound.traverse(visit);
    }
    fn at_once(&self, this: &Value, method: &str, args: &mut [Value]) -> Option<R> {
        if cfg!(feature = "small") || !args.is_empty() {
            return None;
        }
        let entered = match method {
            "__aexit__" if self.locked.get() => return Some(release(this)),
            "acquire" => boolean(true),
            "__aenter__" => Value::None,
            _ => return None,
        };
        self.is_free().then(|| {
            self.locked.set(true);
            Ok(entered)
        })
    }
}

fn of(v: &Value) -> R<&LockData> {
    native::<LockData>(v, "Lock")
}

/// A new lock.
pub fn make() -> Value {
    Inst::with(&types::lock(), LockData::default())
}

/// `Lock.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    super::instance(class, LockData::default())
}

/// `Lock()`
pub fn __init__(_v: &Value) -> R {
    Ok(Value::None)
}

impl LockData {
    fn is_free(&self) -> bool {
        !self.locked.get() && self.waiters.all_cancelled()
    }
    fn wake_first(&self) -> R<()> {
        match self.waiters.get(0) {
            Some(waiter) => base::release(&waiter, boolean(true)),
            None => Ok(()),
        }
    }
}

/// `await lock.acquire()`
///
/// # Errors
/// What is thrown into it.
pub async fn acquire_(v: Value) -> R {
    let d = of(&v)?;
    if d.is_free() {
        d.locked.set(true);
        return Ok(boolean(true));
    }
    let waiter = d.bound.future(&v)?;
    d.waiters.push(&waiter);
    let r = await_future(waiter.clone()).await;
    d.waiters.remove(&waiter);
    if let Err(e) = r {
        if is_cancelled(&e) && !d.locked.get() {
            d.wake_first()?;
        }
        return Err(e);
    }
    d.locked.set(true);
    Ok(boolean(true))
}

/// `lock.acquire()`
pub fn acquire(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::LOCK_ACQUIRE, acquire_(v.clone())))
}

/// `lock.release()`
pub fn release(v: &Value) -> R {
    let d = of(v)?;
    if !d.locked.replace(false) {
        return Err(runtime_error("Lock is not acquired."));
    }
    d.wake_first()?;
    Ok(Value::None)
}

/// `lock.locked()`
pub fn locked(v: &Value) -> R {
    Ok(boolean(of(v)?.locked.get()))
}

/// `await lock.acquire()` of any lock: one of the program's classes through its method.
///
/// # Errors
/// What the lock raises.
pub async fn acquire_any(v: Value) -> R {
    match &v {
        Value::Inst(i) if i.class_ref().is(&types::lock()) => acquire_(v).await,
        Value::Inst(i)
            if i.class_ref().is(&types::semaphore())
                || i.class_ref().is(&types::bounded_semaphore()) =>
        {
            super::semaphore::acquire_(v).await
        }
        Value::Inst(i) if i.class_ref().is(&types::condition()) => {
            let inner = super::condition::inner(&v)?;
            match &inner {
                Value::Inst(i) if i.class_ref().is(&types::lock()) => acquire_(inner).await,
                _ => await_any(super::method(&inner, "acquire", &mut [])?).await,
            }
        }
        _ => {
            let awaitable = super::method(&v, "acquire", &mut [])?;
            await_any(awaitable).await
        }
    }
}

/// `lock.release()` of any lock.
///
/// # Errors
/// What the lock raises.
pub fn release_any(v: &Value) -> R {
    match v {
        Value::Inst(i) if i.class_ref().is(&types::lock()) => release(v),
        _ => super::method(v, "release", &mut []),
    }
}

/// `__aenter__` of locks, semaphores and conditions.
pub fn __aenter__(v: &Value) -> R {
    let v = v.clone();
    Ok(coro_new(&super::LOCK_ENTER, async move {
        acquire_any(v).await?;
        Ok(Value::None)
    }))
}

/// `__aexit__` of locks, semaphores and conditions.
pub fn __aexit__(v: &Value, _class: &Value, _exc: &Value, _tb: &Value) -> R {
    let v = v.clone();
    Ok(coro_new(&super::LOCK_EXIT, async move {
        release_any(&v)?;
        Ok(Value::None)
    }))
}

/// `repr(lock)`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let state = if d.locked.get() { "locked" } else { "unlocked" };
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

/// `_locked`
pub fn _locked(v: &Value) -> R {
    locked(v)
}

/// `vars(object)`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
