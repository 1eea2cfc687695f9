//! `queue.Queue` (`Lib/queue.py`): its lock, conditions, items and count are attributes that a program may use, and a class of the
//! program may override `_init`, `_qsize`, `_put` and `_get`.
use super::{empty as empty_error, full as full_error};
use crate::call::call_method_name;
use crate::error::{PyErr, value_error};
use crate::green::{scheduler, seconds};
use crate::object::{Inst, NativeData, R, Ref, Value, boolean, int_usize, intern, native};
use crate::ops;
use crate::stdlib::collections::deque;
use crate::stdlib::support::{dict_of, get as attribute, instance};
use crate::stdlib::threading::{condition, lock};
use std::future::Future;

struct QueueData;
impl NativeData for QueueData {}

fn of(v: &Value) -> R<&Ref<Inst>> {
    native::<QueueData>(v, "Queue")?;
    match v {
        Value::Inst(i) => Ok(i),
        _ => Err(crate::error::type_error("a Queue was expected")),
    }
}

fn set(i: &Ref<Inst>, name: &str, v: Value) {
    drop(i.set(&intern(name), v));
}

/// `v.name(*args)`, which the program may have overridden.
pub fn hook(v: &Value, name: &'static str, args: &mut [Value]) -> R {
    crate::call::with_first(v.clone(), args, |all| {
        call_method_name(&intern(name), all, &mut [])
    })
}

/// `Queue.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, QueueData)
}

/// `Queue(maxsize=0)`
pub fn __init__(v: &Value, maxsize: &Value) -> R {
    let i = of(v)?;
    set(i, "maxsize", maxsize.clone());
    hook(v, "_init", &mut [maxsize.clone()])?;
    let mutex = lock::make();
    set(i, "mutex", mutex.clone());
    for name in ["not_empty", "not_full", "all_tasks_done"] {
        set(i, name, condition::make(mutex.clone())?);
    }
    set(i, "unfinished_tasks", Value::Int(0));
    Ok(Value::None)
}

fn size(v: &Value) -> R<i64> {
    ops::ssize(&hook(v, "_qsize", &mut [])?)
}

fn maxsize(v: &Value) -> R<Option<i64>> {
    let max = attribute(v, "maxsize")?;
    Ok(if ops::is_gt(&max, &Value::Int(0))? {
        Some(ops::ssize(&max)?)
    } else {
        None
    })
}

/// Waits on the condition while `must_wait`, as long as `block` and `timeout` allow; else raises `error`.
async fn until(
    v: &Value,
    name: &str,
    block: &Value,
    timeout: &Value,
    must_wait: impl Fn() -> R<bool>,
    error: fn() -> PyErr,
) -> R<()> {
    if !ops::truth(block)? {
        return if must_wait()? { Err(error()) } else { Ok(()) };
    }
    let mut deadline = None;
    if !timeout.is_none() {
        let timeout = seconds(timeout)?;
        if timeout < 0.0 {
            return Err(value_error("'timeout' must be a non-negative number"));
        }
        deadline = Some(scheduler::now() + timeout);
    }
    while must_wait()? {
        if deadline.is_some_and(|when| when <= scheduler::now()) {
            return Err(error());
        }
        condition::wait_until(&attribute(v, name)?, deadline).await?;
    }
    Ok(())
}

/// Runs with the queue's lock taken.
async fn locked<T>(v: &Value, inner: impl Future<Output = R<T>>) -> R<T> {
    let mutex = attribute(v, "mutex")?;
    lock::__enter__(mutex.clone()).await?;
    let done = inner.await;
    lock::release(&mutex)?;
    done
}

/// `q.put(item, block=True, timeout=None)`
pub async fn put(v: Value, item: Value, block: Value, timeout: Value) -> R {
    of(&v)?;
    locked(&v, async {
        if let Some(max) = maxsize(&v)? {
            until(
                &v,
                "not_full",
                &block,
                &timeout,
                || Ok(size(&v)? >= max),
                full_error,
            )
            .await?;
        }
        hook(&v, "_put", &mut [item])?;
        add_unfinished(&v, 1)?;
        condition::notify(&attribute(&v, "not_empty")?, &Value::Int(1))
    })
    .await
}

fn add_unfinished(v: &Value, n: i64) -> R<i64> {
    let count = ops::ssize(&attribute(v, "unfinished_tasks")?)? + n;
    if count >= 0 {
        set(of(v)?, "unfinished_tasks", Value::Int(count));
    }
    Ok(count)
}

/// `q.get(block=True, timeout=None)`
pub async fn get(v: Value, block: Value, timeout: Value) -> R {
    of(&v)?;
    locked(&v, async {
        until(
            &v,
            "not_empty",
            &block,
            &timeout,
            || Ok(size(&v)? == 0),
            empty_error,
        )
        .await?;
        let item = hook(&v, "_get", &mut [])?;
        condition::notify(&attribute(&v, "not_full")?, &Value::Int(1))?;
        Ok(item)
    })
    .await
}

/// `q.put_nowait(item)`
pub async fn put_nowait(v: Value, item: Value) -> R {
    put(v, item, boolean(false), Value::None).await
}

/// `q.get_nowait()`
pub async fn get_nowait(v: Value) -> R {
    get(v, boolean(false), Value::None).await
}

/// `q.task_done()`
pub async fn task_done(v: Value) -> R {
    of(&v)?;
    locked(&v, async {
        let left = add_unfinished(&v, -1)?;
        if left < 0 {
            return Err(value_error("task_done() called too many times"));
        }
        if left == 0 {
            condition::notify_all(&attribute(&v, "all_tasks_done")?)?;
        }
        Ok(Value::None)
    })
    .await
}

/// `q.join()`
pub async fn join(v: Value) -> R {
    of(&v)?;
    locked(&v, async {
        while ops::truth(&attribute(&v, "unfinished_tasks")?)? {
            condition::wait_until(&attribute(&v, "all_tasks_done")?, None).await?;
        }
        Ok(Value::None)
    })
    .await
}

/// `q.qsize()`
pub async fn qsize(v: Value) -> R {
    of(&v)?;
    locked(&v, async { hook(&v, "_qsize", &mut []) }).await
}

/// `q.empty()`
pub async fn empty(v: Value) -> R {
    of(&v)?;
    locked(&v, async { Ok(boolean(size(&v)? == 0)) }).await
}

/// `q.full()`
pub async fn full(v: Value) -> R {
    of(&v)?;
    locked(&v, async {
        let is_full = match maxsize(&v)? {
            Some(max) => size(&v)? >= max,
            None => false,
        };
        Ok(boolean(is_full))
    })
    .await
}

/// `q._init(maxsize)`
pub fn _init(v: &Value, _maxsize: &Value) -> R {
    let made = crate::call::call(
        &Value::Class(crate::generated::collections::deque()),
        &mut [],
    )?;
    set(of(v)?, "queue", made);
    Ok(Value::None)
}

/// `q._qsize()`
pub fn _qsize(v: &Value) -> R {
    let items = attribute(v, "queue")?;
    Ok(match deque::items_of(&items) {
        Some(items) => int_usize(items.len()),
        None => int_usize(ops::len(&items)?),
    })
}

/// `q._put(item)`
pub fn _put(v: &Value, item: &Value) -> R {
    let items = attribute(v, "queue")?;
    match deque::items_of(&items) {
        Some(items) => drop(items.push(item.clone())),
        None => drop(hook(&items, "append", &mut [item.clone()])?),
    }
    Ok(Value::None)
}

/// `q._get()`
pub fn _get(v: &Value) -> R {
    let items = attribute(v, "queue")?;
    if let Some(found) = deque::items_of(&items)
        && let Some(item) = found.pop_front()
    {
        return Ok(item);
    }
    hook(&items, "popleft", &mut [])
}

/// `Queue[int]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(crate::builtins::generic_alias::new(class, item))
}

/// `q.__dict__`
pub fn __dict__(v: &Value) -> R {
    dict_of(v)
}
