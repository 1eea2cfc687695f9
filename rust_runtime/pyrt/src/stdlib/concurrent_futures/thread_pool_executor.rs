//! `concurrent.futures.ThreadPoolExecutor` (`Lib/concurrent/futures/thread.py`).
use super::future;
use super::pool::{self, Pool, Work, abandon};
use crate::error::{runtime_error, type_error, value_error};
use crate::object::{Global, Head, NativeData, R, Set, Value, int_usize, native};
use crate::ops;
use crate::stdlib::support::{instance, is_callable, items, pairs};
use crate::stdlib::threading::thread;
use std::cell::RefCell;
use std::ptr::NonNull;
use std::rc::Rc;

#[derive(Default)]
struct PoolData(RefCell<Option<Rc<Pool>>>);
impl NativeData for PoolData {
    fn traverse(&self, _visit: &mut dyn FnMut(NonNull<Head>)) {
        // the workers share the pool: what it holds looks like roots
    }
}
impl Drop for PoolData {
    fn drop(&mut self) {
        if let Some(pool) = &*self.0.borrow() {
            abandon(pool);
        }
    }
}

/// An executor that `__init__` has not seen.
pub fn new(class: &Value) -> R {
    instance(class, PoolData::default())
}

fn of(v: &Value) -> R<Rc<Pool>> {
    let data = native::<PoolData>(v, "ThreadPoolExecutor")?;
    let pool = data.0.borrow().clone();
    pool.ok_or_else(|| runtime_error("ThreadPoolExecutor.__init__() not called"))
}

static COUNTER: Global<u64> = Global::new(0);

/// `ThreadPoolExecutor(max_workers=None, thread_name_prefix='', initializer=None, initargs=())`
pub fn __init__(
    v: &Value,
    max_workers: &Value,
    thread_name_prefix: &Value,
    initializer: &Value,
    initargs: &Value,
) -> R {
    let max = if max_workers.is_none() {
        let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        (processors + 4).min(32)
    } else if ops::is_le(max_workers, &Value::Int(0))? {
        return Err(value_error("max_workers must be greater than 0"));
    } else {
        usize::try_from(ops::ssize(max_workers)?).unwrap_or(usize::MAX)
    };
    if !initializer.is_none() && !is_callable(initializer) {
        return Err(type_error("initializer must be a callable"));
    }
    let prefix = if ops::truth(thread_name_prefix)? {
        ops::to_str(thread_name_prefix)?
    } else {
        *COUNTER.get() += 1;
        format!("ThreadPoolExecutor-{}", *COUNTER.get() - 1)
    };
    let made = Pool::new(max, prefix, initializer.clone(), ops::collect(initargs)?);
    *native::<PoolData>(v, "ThreadPoolExecutor")?.0.borrow_mut() = Some(made);
    Ok(Value::None)
}

/// `executor.submit(fn, /, *args, **kwargs)`
pub async fn submit(v: Value, f: Value, args: Value, kwargs: Value) -> R {
    let p = of(&v)?;
    if p.broken.get() {
        return Err(pool::broken_error());
    }
    if p.shutdown.get() {
        return Err(runtime_error("cannot schedule new futures after shutdown"));
    }
    if *pool::ENDED.get() {
        return Err(runtime_error(
            "cannot schedule new futures after interpreter shutdown",
        ));
    }
    let made = future::make();
    p.put(Some(Work {
        future: made.clone(),
        f,
        args: items(&args).to_vec(),
        kwargs: pairs(&kwargs),
    }));
    p.adjust().await?;
    Ok(made)
}

/// `executor.shutdown(wait=True, *, cancel_futures=False)`
pub async fn shutdown(v: Value, wait: Value, cancel_futures: Value) -> R {
    let p = of(&v)?;
    p.shutdown.set(true);
    if ops::truth(&cancel_futures)? {
        for work in p.drain() {
            future::cancel(&work.future)?;
        }
    }
    p.put(None);
    if ops::truth(&wait)? {
        let threads = p.threads.borrow().clone();
        for t in threads {
            thread::join(t, Value::None).await?;
        }
    }
    Ok(Value::None)
}

/// `executor._max_workers`
pub fn _max_workers(v: &Value) -> R {
    Ok(int_usize(of(v)?.max_workers))
}

/// `executor._threads`
pub fn _threads(v: &Value) -> R {
    let threads = of(v)?.threads.borrow().clone();
    Ok(Value::Set(Set::from_items(threads, false)?))
}
