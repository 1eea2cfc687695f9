//! Loops and `with` in green code: the next item may have to be waited for, and so may `__enter__` and `__exit__`.
use super::call;
use crate::error::{self, PyErr, classes};
use crate::object::{R, Value};
use crate::ops::{self, ForIter};

/// The next item of a loop.
///
/// # Errors
/// What the iterator raises.
pub async fn next(it: &mut ForIter) -> R<Option<Value>> {
    match it {
        ForIter::Iter(i) => {
            if let Some((f, sentinel)) = i.calls() {
                let v = call::call(&f, &mut []).await;
                let v = match v {
                    Err(e) if e.is(&classes::stop_iteration()) => {
                        i.end();
                        return Ok(None);
                    }
                    v => v?,
                };
                if ops::is_eq(&v, &sentinel)? {
                    i.end();
                    return Ok(None);
                }
                return Ok(Some(v));
            }
            if let Some(ready) = i.waits() {
                ready.await?;
            }
            i.next()
        }
        ForIter::Python(o) => match call::special(o, "__next__", &mut []) {
            Some(step) => match step.await {
                Ok(v) => Ok(Some(v)),
                Err(e) if e.is(&classes::stop_iteration()) => Ok(None),
                Err(e) => Err(e),
            },
            None => it.next(),
        },
        _ => it.next(),
    }
}

/// `__enter__` called, `__exit__` bound: (exit, entered).
///
/// # Errors
/// TypeError for what is no context manager; what `__enter__` raises.
pub async fn with_enter(v: &Value) -> R<(Value, Value)> {
    let (enter, exit) = ops::with_methods(v)?;
    let entered = call::call(&enter, &mut []).await?;
    Ok((exit, entered))
}

/// Calls the bound `__exit__`; whether it swallows the exception.
///
/// # Errors
/// What it raises.
pub async fn with_exit(exit: &Value, err: Option<&PyErr>) -> R<bool> {
    let mut arguments = ops::exit_arguments(err);
    let Some(e) = err else {
        return call::call(exit, &mut arguments).await.map(|_| false);
    };
    let saved = error::enter(e); // it is being handled while `__exit__` runs
    let swallowed = match call::call(exit, &mut arguments).await {
        Ok(result) => ops::truth(&result),
        Err(e) => Err(e),
    };
    error::leave(saved);
    swallowed
}
