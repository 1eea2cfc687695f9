//! `asyncio.Condition` (`Lib/asyncio/locks.py`).
use super::await_::await_future;
use super::base::{self, is_cancelled};
use super::lock::{self, acquire_any, release_any};
use super::waiters::{Bound, Waiters, shown};
use crate::error::runtime_error;
use crate::generated::asyncio as types;
use crate::object::{Cell as Slot, Head, Inst, NativeData, R, Value, boolean, coro_new, native};
use std::ptr::NonNull;

pub use super::lock::{__aenter__, __aexit__};

/// The data of a `Condition`.
#[derive(Default)]
pub struct ConditionData {
    lock: Slot,
    waiters: Waiters,
    bound: Bound,
}
impl NativeData for ConditionData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.lock.get_ref(|v| v.traverse(visit));
        self.waiters.traverse(visit);
        self.bound.traverse(visit);
    }
    fn at_once(&self, _this: &Value, method: &str, args: &mut [Value]) -> Option<R> {
        let inner = self.lock.get();
        match (method, &inner) {
            ("acquire" | "__aenter__" | "__aexit__", Value::Inst(i)) if i.class_ref().builtin => {
                i.data()?.at_once(&inner, method, args)
            }
            _ => None,
        }
    }
}

fn of(v: &Value) -> R<&ConditionData> {
    native::<ConditionData>(v, "Condition")
}

/// A new condition with a lock of its own.
pub fn make() -> Value {
    Inst::with(
        &types::condition(),
        ConditionData {
            lock: Slot::field(lock::make()),
            ..ConditionData::default()
        },
    )
}

/// Its lock.
pub fn inner(v: &Value) -> R {
    Ok(of(v)?.lock.get())
}

/// `Condition.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    super::instance(class, ConditionData::default())
}

/// `Condition(lock=None)`
pub fn __init__(v: &Value, lock: &Value) -> R {
    of(v)?.lock.set(if lock.is_none() {
        lock::make()
    } else {
        lock.clone()
    });
    Ok(Value::None)
}

/// `condition.locked()`
pub fn locked(v: &Value) -> R {
    super::method(&inner(v)?, "locked", &mut [])
}

/// `condition.acquire()`
pub fn acquire(v: &Value) -> R {
    super::method(&inner(v)?, "acquire", &mut [])
}

/// `condition.release()`
pub fn release(v: &Value) -> R {
    release_any(&inner(v)?)
}

fn is_locked(v: &Value) -> R<bool> {
    super::truth(&locked(v)?)
}

/// `await condition.wait()`
///
/// # Errors
/// RuntimeError without the lock; what is thrown into it, after the lock is held again.
pub async fn wait_(v: Value) -> R {
    let d = of(&v)?;
    if !is_locked(&v)? {
        return Err(runtime_error("cannot wait on un-acquired lock"));
    }
    release(&v)?;
    let waited = async {
        let waiter = d.bound.future(&v)?;
        d.waiters.push(&waiter);
        let r = await_future(waiter.clone()).await;
        d.waiters.remove(&waiter);
        r
    }
    .await;
    let mut cancelled = false;
    loop {
        match acquire_any(d.lock.get()).await {
            Ok(_) => break,
            Err(e) if is_cancelled(&e) => cancelled = true,
            Err(e) => return Err(e),
        }
    }
    if cancelled {
        let e = base::cancelled_error(Vec::new());
        if let Err(first) = &waited {
            e.data().context.set(first.value());
        }
        return Err(e);
    }
    waited.map(|_| boolean(true))
}

/// `condition.wait()`
pub fn wait(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::CONDITION_WAIT, wait_(v.clone())))
}

/// `await condition.wait_for(predicate)`
///
/// # Errors
/// What the predicate and `wait` raise.
pub async fn wait_for_(v: Value, predicate: Value) -> R {
    let mut result = crate::call::call(&predicate, &mut [])?;
    while !super::truth(&result)? {
        wait_(v.clone()).await?;
        result = crate::call::call(&predicate, &mut [])?;
    }
    Ok(result)
}

/// `condition.wait_for(predicate)`
pub fn wait_for(v: &Value, predicate: &Value) -> R {
    of(v)?;
    Ok(coro_new(
        &super::CONDITION_WAIT_FOR,
        wait_for_(v.clone(), predicate.clone()),
    ))
}

/// Wakes at most `n`.
///
/// # Errors
/// RuntimeError without the lock.
pub fn wake(v: &Value, n: i64) -> R<()> {
    let d = of(v)?;
    if !is_locked(v)? {
        return Err(runtime_error("cannot notify on un-acquired lock"));
    }
    let (mut woken, mut at) = (0, 0);
    while let Some(waiter) = d.waiters.get(at) {
        if woken >= n {
            break;
        }
        if !base::of(&waiter)?.done() {
            woken += 1;
            base::set_result(&waiter, boolean(false))?;
        }
        at += 1;
    }
    Ok(())
}

/// `condition.notify(n=1)`
pub fn notify(v: &Value, n: &Value) -> R {
    wake(v, super::integer(n)?)?;
    Ok(Value::None)
}

/// `condition.notify_all()`
pub fn notify_all(v: &Value) -> R {
    let n = of(v)?.waiters.len();
    wake(v, i64::try_from(n).unwrap_or(i64::MAX))?;
    Ok(Value::None)
}

/// `repr(condition)`
pub fn __repr__(v: &Value) -> R {
    let state = if is_locked(v)? { "locked" } else { "unlocked" };
    shown(v, &format!("{state}{}", of(v)?.waiters.shown()))
}

/// `_waiters`: those that wait.
pub fn _waiters(v: &Value) -> R {
    Ok(of(v)?.waiters.listed())
}

/// `_loop`: the one that it is bound to.
pub fn _loop(v: &Value) -> R {
    Ok(of(v)?.bound.event_loop())
}

/// `_lock`
pub fn _lock(v: &Value) -> R {
    inner(v)
}

/// `vars(object)`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
