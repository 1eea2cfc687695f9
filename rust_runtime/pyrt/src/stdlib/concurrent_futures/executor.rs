//! `concurrent.futures.Executor` (`Lib/concurrent/futures/_base.py`): what a class of the program may derive from.
use super::mapped;
use crate::call::call_method_name;
use crate::error::PyErr;
use crate::green::{self, call};
use crate::object::{NativeData, R, Value, boolean, intern, str};
use crate::ops;
use crate::stdlib::support::{instance, items};

struct ExecutorData;
impl NativeData for ExecutorData {}

/// `Executor.__new__`; that of a thread pool has more data.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    match class {
        Value::Class(c)
            if c.is_subclass(&crate::generated::concurrent_futures::thread_pool_executor()) =>
        {
            super::thread_pool_executor::new(class)
        }
        _ => instance(class, ExecutorData),
    }
}

/// `executor.submit(fn, /, *args, **kwargs)`: for derived classes to define.
pub fn submit(_v: &Value, _f: &Value, _args: &Value, _kwargs: &Value) -> R {
    Err(PyErr::new(
        crate::error::classes::not_implemented_error(),
        vec![],
    ))
}

/// `executor.map(fn, *iterables, timeout=None, chunksize=1)`
pub async fn map(v: Value, f: Value, timeout: Value, _chunksize: Value, iterables: Value) -> R {
    let deadline = green::deadline(&timeout)?;
    let mut columns = Vec::new();
    for iterable in items(&iterables) {
        columns.push(ops::iter(iterable)?);
    }
    let mut futures = Vec::new();
    let submit = intern("submit");
    'rows: while !columns.is_empty() {
        let mut args = vec![v.clone(), f.clone()];
        for column in &columns {
            match ops::next(column)? {
                Some(item) => args.push(item),
                None => break 'rows,
            }
        }
        futures.push(call::call_method_name(&submit, &mut args, &mut []).await?);
    }
    Ok(mapped::make(futures, deadline))
}

/// `executor.shutdown(wait=True, *, cancel_futures=False)`
pub fn shutdown(_v: &Value, _wait: &Value, _cancel_futures: &Value) -> R {
    Ok(Value::None)
}

/// `with executor:`
pub fn __enter__(v: &Value) -> R {
    Ok(v.clone())
}

/// The end of `with executor:`
pub async fn __exit__(v: Value, _class: Value, _value: Value, _traceback: Value) -> R {
    let mut kw = [(str("wait"), boolean(true))];
    call::call_method_name(&intern("shutdown"), &mut [v], &mut kw).await?;
    Ok(boolean(false))
}

/// `executor.__dict__`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}

/// `executor.submit(f, *args)` of any executor.
pub fn submit_to(executor: &Value, f: Value, args: &[Value]) -> R {
    let mut all = vec![executor.clone(), f];
    all.extend_from_slice(args);
    call_method_name(&intern("submit"), &mut all, &mut [])
}
