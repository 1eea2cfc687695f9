//! `asyncio.Semaphore` and `BoundedSemaphore` (`Lib/asyncio/locks.py`).
use super::await_::await_future;
use super::base::{self, is_cancelled};
use super::waiters::{Bound, Waiters, shown};
use crate::error::value_error;
use crate::object::{Head, NativeData, R, Value, boolean, coro_new, native};
use std::cell::Cell;
use std::ptr::NonNull;

pub use super::lock::{__aenter__, __aexit__};

/// The data of a semaphore.
#[derive(Default)]
pub struct SemaphoreData {
    value: Cell<i64>,
    bound_value: Cell<Option<i64>>,
    waiters: Waiters,
    bound: Bound,
}
impl NativeData for SemaphoreData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.waiters.traverse(visit);
        self.bound.traverse(visit);
    }
    fn at_once(&self, this: &Value, method: &str, args: &mut [Value]) -> Option<R> {
        if cfg!(feature = "small") || !args.is_empty() {
            return None;
        }
        let entered = match method {
            "__aexit__" if self.bound_value.get().is_none() => return Some(release(this)),
            "acquire" => boolean(true),
            "__aenter__" => Value::None,
            _ => return None,
        };
        (!self.locked()).then(|| {
            self.add(-1);
            Ok(entered)
        })
    }
}

fn of(v: &Value) -> R<&SemaphoreData> {
    native::<SemaphoreData>(v, "Semaphore")
}

/// `Semaphore.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    super::instance(class, SemaphoreData::default())
}

/// `Semaphore(value=1)`
pub fn __init__(v: &Value, value: &Value) -> R {
    let n = super::integer(value)?;
    if n < 0 {
        return Err(value_error("Semaphore initial value must be >= 0"));
    }
    of(v)?.value.set(n);
    Ok(Value::None)
}

/// `BoundedSemaphore(value=1)`
pub fn init_bounded(v: &Value, value: &Value) -> R {
    __init__(v, value)?;
    of(v)?.bound_value.set(Some(super::integer(value)?));
    Ok(Value::None)
}

impl SemaphoreData {
    fn locked(&self) -> bool {
        self.value.get() == 0 || !self.waiters.all_cancelled()
    }
    fn add(&self, n: i64) {
        self.value.set(self.value.get() + n);
    }
    fn wake_next(&self) -> R<()> {
        let mut at = 0;
        while let Some(waiter) = self.waiters.get(at) {
            if !base::of(&waiter)?.done() {
                self.add(-1);
                return base::set_result(&waiter, boolean(true));
            }
            at += 1;
        }
        Ok(())
    }
}

/// `semaphore.locked()`
pub fn locked(v: &Value) -> R {
    Ok(boolean(of(v)?.locked()))
}

/// `await semaphore.acquire()`
///
/// # Errors
/// What is thrown into it.
pub async fn acquire_(v: Value) -> R {
    let d = of(&v)?;
    if !d.locked() {
        d.add(-1);
        return Ok(boolean(true));
    }
    let waiter = d.bound.future(&v)?;
    d.waiters.push(&waiter);
    let r = await_future(waiter.clone()).await;
    d.waiters.remove(&waiter);
    if let Err(e) = r {
        if is_cancelled(&e) && !base::of(&waiter)?.cancelled() {
            d.add(1);
            d.wake_next()?;
        }
        return Err(e);
    }
    if d.value.get() > 0 {
        d.wake_next()?;
    }
    Ok(boolean(true))
}

/// `semaphore.acquire()`
pub fn acquire(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::SEMAPHORE_ACQUIRE, acquire_(v.clone())))
}

/// `semaphore.release()`
pub fn release(v: &Value) -> R {
    let d = of(v)?;
    if d.bound_value
        .get()
        .is_some_and(|bound| d.value.get() >= bound)
    {
        return Err(value_error("BoundedSemaphore released too many times"));
    }
    d.add(1);
    d.wake_next()?;
    Ok(Value::None)
}

/// `repr(semaphore)`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let state = if d.locked() {
        "locked".to_owned()
    } else {
        format!("unlocked, value:{}", d.value.get())
    };
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
    Ok(Value::Int(of(v)?.value.get()))
}

/// `vars(object)`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
