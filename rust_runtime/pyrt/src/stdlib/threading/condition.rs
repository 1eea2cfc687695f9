//! `threading.Condition` (`Lib/threading.py`).
use super::lock::LockData;
use super::r_lock::{self, RLockData};
use crate::call::call_method_name;
use crate::error::runtime_error;
use crate::green::{self, WaitList, call, scheduler};
use crate::object::{Cell as Slot, Head, NativeData, R, Value, boolean, intern, native, string};
use crate::ops;
use crate::stdlib::support::{given, instance};
use std::ptr::NonNull;

/// The data of a condition.
pub struct ConditionData {
    lock: Slot,
    waiters: WaitList,
}
impl NativeData for ConditionData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.lock.get_ref(|v| v.traverse(visit));
    }
}

fn of(v: &Value) -> R<&ConditionData> {
    native::<ConditionData>(v, "Condition")
}

/// `Condition.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(
        class,
        ConditionData {
            lock: Slot::field(Value::Unbound),
            waiters: WaitList::default(),
        },
    )
}

/// `Condition(lock=None)`
pub fn __init__(v: &Value, lock: &Value) -> R {
    let lock = if given(lock) {
        lock.clone()
    } else {
        r_lock::make()
    };
    of(v)?.lock.set(lock);
    Ok(Value::None)
}

fn locks(lock: &Value) -> (Option<&LockData>, Option<&RLockData>) {
    match lock {
        Value::Inst(i) => (i.native::<LockData>(), i.native::<RLockData>()),
        _ => (None, None),
    }
}

/// `lock.name(*args)` of the lock behind the condition.
async fn on_lock(lock: &Value, name: &str, args: &[Value]) -> R {
    let mut all = vec![lock.clone()];
    all.extend_from_slice(args);
    call::call_method_name(&intern(name), &mut all, &mut []).await
}

/// `_is_owned`: a lock that does not say it is owned if it cannot be taken.
fn is_owned(lock: &Value) -> R<bool> {
    match locks(lock) {
        (_, Some(rlock)) => Ok(rlock.is_owned()),
        (Some(lock), _) => {
            let free = lock.try_take();
            if free {
                lock.give();
            }
            Ok(!free)
        }
        _ => {
            let taken = call_method_name(
                &intern("acquire"),
                &mut [lock.clone(), boolean(false)],
                &mut [],
            )?;
            let free = ops::truth(&taken)?;
            if free {
                call_method_name(&intern("release"), &mut [lock.clone()], &mut [])?;
            }
            Ok(!free)
        }
    }
}

/// `cond.acquire(*args)`
pub async fn acquire(v: Value, args: Value) -> R {
    let lock = of(&v)?.lock.get();
    on_lock(&lock, "acquire", crate::stdlib::support::items(&args)).await
}

/// `cond.release()`
pub fn release(v: &Value) -> R {
    let lock = of(v)?.lock.get();
    call_method_name(&intern("release"), &mut [lock], &mut [])
}

/// `with cond:`
pub async fn __enter__(v: Value) -> R {
    let lock = of(&v)?.lock.get();
    on_lock(&lock, "__enter__", &[]).await
}

/// The end of `with cond:`
pub fn __exit__(v: &Value, args: &Value) -> R {
    let lock = of(v)?.lock.get();
    let mut all = vec![lock];
    all.extend_from_slice(crate::stdlib::support::items(args));
    call_method_name(&intern("__exit__"), &mut all, &mut [])
}

/// `cond.wait(timeout=None)`
pub async fn wait(v: Value, timeout: Value) -> R {
    let deadline = green::deadline(&timeout)?;
    Ok(boolean(wait_until(&v, deadline).await?))
}

/// Gives the lock back, waits to be notified, takes the lock again; false where the time was over before.
pub async fn wait_until(v: &Value, deadline: Option<f64>) -> R<bool> {
    let d = of(v)?;
    let lock = d.lock.get();
    if !is_owned(&lock)? {
        return Err(runtime_error("cannot wait on un-acquired lock"));
    }
    match locks(&lock) {
        (_, Some(rlock)) => {
            let count = rlock.give_all();
            let woken = d.waiters.wait(deadline).await;
            rlock.take_all(count).await;
            Ok(woken)
        }
        (Some(lock), _) => {
            lock.give();
            let woken = d.waiters.wait(deadline).await;
            lock.take(None).await;
            Ok(woken)
        }
        _ => {
            on_lock(&lock, "release", &[]).await?;
            let woken = d.waiters.wait(deadline).await;
            on_lock(&lock, "acquire", &[]).await?;
            Ok(woken)
        }
    }
}

/// `cond.wait_for(predicate, timeout=None)`
pub async fn wait_for(v: Value, predicate: Value, timeout: Value) -> R {
    let deadline = green::deadline(&timeout)?;
    let mut result = call::call(&predicate, &mut []).await?;
    while !ops::truth(&result)? {
        if deadline.is_some_and(|when| when <= scheduler::now()) {
            break;
        }
        wait_until(&v, deadline).await?;
        result = call::call(&predicate, &mut []).await?;
    }
    Ok(result)
}

/// `cond.notify(n=1)`
pub fn notify(v: &Value, n: &Value) -> R {
    let d = of(v)?;
    if !is_owned(&d.lock.get())? {
        return Err(runtime_error("cannot notify on un-acquired lock"));
    }
    for _ in 0..ops::ssize(n)? {
        if !d.waiters.wake_one() {
            break;
        }
    }
    Ok(Value::None)
}

/// `cond.notify_all()`
pub fn notify_all(v: &Value) -> R {
    notify(v, &Value::Int(i64::from(i32::MAX)))
}
/// `cond.notifyAll()`
pub fn notify_all_old(v: &Value) -> R {
    super::deprecated("notifyAll() is deprecated, use notify_all() instead")?;
    notify_all(v)
}
/// `<Condition(<unlocked _thread.RLock …>, 0)>`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let shown = ops::repr(&d.lock.get())?;
    Ok(string(format!("<Condition({shown}, {})>", d.waiters.len())))
}

/// A condition of the runtime's own on a lock.
pub fn make(lock: Value) -> R {
    crate::call::call(
        &Value::Class(crate::generated::threading::condition()),
        &mut [lock],
    )
}

/// `v.__dict__`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
