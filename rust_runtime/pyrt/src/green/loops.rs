//! Loops and `with` in green code: the next item may have to be waited for, and so may `__enter__` and `__exit__`.
use super::call;
use crate::error::{self, PyErr, classes};
use crate::object::{Generator, Kind, Msg, R, Ref, State, Step, Value};
use crate::ops::{self, ForIter};

/// The next item of a loop.
///
/// # Errors
/// What the iterator raises.
pub async fn next(it: &mut ForIter) -> R<Option<Value>> {
    match it {
        ForIter::Gen(g) => next_of(g).await,
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

/// All items of an iterable.
///
/// # Errors
/// What its iterator raises.
pub async fn collect(v: Value) -> R<Vec<Value>> {
    let mut it = ops::for_iter(&v)?;
    let mut all = Vec::new();
    while let Some(item) = next(&mut it).await? {
        all.push(item);
    }
    Ok(all)
}

/// `next(it[, default])`
///
/// # Errors
/// StopIteration where there is no default; what the iterator raises.
pub async fn next_or(it: Value, default: Value) -> R {
    let stepped = match &it {
        Value::Gen(g) if g.kind == Kind::Generator => {
            match Generator::resume_green(g, Msg::Send(Value::None)).await {
                Ok(Step::Yield(v)) => Ok(v),
                Ok(Step::Return(v)) => Err(error::stop_iteration(v)),
                Err(e) => Err(e),
            }
        }
        Value::Iter(i) => {
            if let Some(ready) = i.waits() {
                ready.await?;
            }
            ops::next_or_stop(&it)
        }
        other => match call::special(other, "__next__", &mut []) {
            Some(step) => step.await,
            None => ops::next_or_stop(other),
        },
    };
    match stepped {
        Err(e) if !default.is_unbound() && e.is(&classes::stop_iteration()) => Ok(default),
        other => other,
    }
}

/// The next item of a generator.
///
/// # Errors
/// What its body raises.
pub async fn next_of(g: &Ref<Generator>) -> R<Option<Value>> {
    if g.state() == State::Done {
        return Ok(None);
    }
    match Generator::resume_green(g, Msg::Send(Value::None)).await? {
        Step::Yield(v) => Ok(Some(v)),
        Step::Return(_) => Ok(None),
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
